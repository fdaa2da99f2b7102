"""A sheet that was pasted into a letter as it is kept, with semicolons between its cells."""

import pytest

from tests.unit.parse.test_sentences import row
from vankien.api import parse

VI = (
    "Kính gửi Ban soạn thảo,\nTôi gửi bảng góp ý:\n{}\n1;Khoản 3 Điều 16;60 ngày;45 ngày\n"
    "2;Khoản 2 Điều 31;10 triệu đồng;15 triệu đồng\nTrân trọng\nLò Văn Inh\n"
)
EN = 'Dear Bill Team,\nour list:\n{}\n1;12(2);4.5 metres;6 metres\n2;21(3);pike;"tench; or eel"\nRegards\nAda Crane\n'


@pytest.mark.parametrize("head", ["STT;Vị trí;Dự thảo;Đề nghị", "TT;Điều, khoản;Nội dung hiện hành;Nội dung đề nghị"])
def test_its_rows_are_the_letters(head: str) -> None:
    (one,) = parse(VI.format(head))
    assert one.contribution.contributor.name == "Lò Văn Inh"
    assert [*map(row, one.amendments)] == [
        "replace | article:16 clause:3 | 60 ngày | 45 ngày | -",
        "replace | article:31 clause:2 | 10 triệu đồng | 15 triệu đồng | -",
    ]


def test_a_semicolon_in_a_quoted_cell_parts_nothing() -> None:
    (one,) = parse(EN.format("No;Clause;Now;Wanted"), "en")
    assert [(each.target_text, each.new_text) for each in one.amendments] == [
        ("4.5 metres", "6 metres"),
        ("pike", "tench; or eel"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị bổ sung: vị trí; tên đơn vị; nội dung; lý do vào mẫu phiếu.\n1; 2; 3; 4\n",
        "Góp ý; đề nghị; kiến nghị của dân phải được trả lời; ghi rõ ai trả lời.\nHết; ba; bốn; năm\n",
    ],
)
def test_words_parted_by_semicolons_are_no_head(text: str) -> None:
    (one,) = parse(text)
    assert all(each.operation != "replace" for each in one.amendments)
