"""Tables of many people's proposals in plain text: each row is a contribution, what stands around it stays a letter."""

import pytest

from tests.unit.parse.test_sentences import row
from vankien.api import parse

SYNTHESIS = """UBND HUYỆN BẢN HON
PHÒNG TƯ PHÁP
BẢNG TỔNG HỢP Ý KIẾN
TT\tCơ quan góp ý\tNội dung góp ý\tDự kiến tiếp thu
1\tPhòng Y tế\tKhoản 2 Điều 4: thay cụm từ “ba ngày” bằng cụm từ “năm ngày”\tTiếp thu
2\tUBND xã Nà Ca\tNhất trí với dự thảo\t
3\tHội Nông dân\tBỏ khoản 3 Điều 6\tĐề nghị bỏ cả Điều 7 thì phải báo cáo lại
Người lập bảng: Lò Thị Inh
"""
BARS = """| STT | Họ và tên | Điều, khoản | Nội dung đề nghị |
|---|---|---|---|
| 1 | Lò Thị Mai | Điều 5 khoản 4 | thay “hai năm” bằng “hằng năm” |
|   |   |   |   |
| 2 | Vàng A Páo | Điều 9 | bỏ cụm từ “ngay” |
"""


def said(text: str) -> list[tuple[str | None, list[str]]]:
    """Who speaks, and what each asks for."""
    return [
        (one.contribution.contributor.organisation or one.contribution.contributor.name, [*map(row, one.amendments)])
        for one in parse(text)
    ]


def test_each_row_of_a_synthesis_is_its_bodys() -> None:
    assert said(SYNTHESIS) == [
        ("Phòng Y tế", ["replace | article:4 clause:2 | ba ngày | năm ngày | -"]),
        ("UBND xã Nà Ca", []),
        ("Hội Nông dân", ["delete | article:6 clause:3 | - | - | -"]),  # the answer beside it asks for nothing
    ]


def test_bars_part_cells_as_tabs_do() -> None:
    assert said(BARS) == [
        ("Lò Thị Mai", ["replace | article:5 clause:4 | hai năm | hằng năm | -"]),
        ("Vàng A Páo", ["delete | article:9 | ngay | - | -"]),
    ]


def test_a_row_that_a_line_broke_goes_on() -> None:
    head = "TT\tCơ quan\tNội dung góp ý\tTiếp thu\n"
    broken = "1\tPhòng Y tế\tĐiều 4: thay “ba” bằng “năm\nngày”\tCó\n2\tHội Nông dân\tBỏ khoản 3 Điều 6\nHết."
    assert said(head + broken) == [
        ("Phòng Y tế", ["replace | article:4 | ba | năm⏎ngày | -"]),
        ("Hội Nông dân", ["delete | article:6 clause:3 | - | - | -"]),  # a short row is whole
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Họ và tên:\tLò Thị Mai\nNội dung góp ý:\tĐiều 9 bỏ cụm từ “ngay”.\n",  # a form's fields
        "Số\tXã\tSố hộ\n1\tNà Ca\t120\n2\tPá Hu\t98\nĐiều 9 bỏ cụm từ “ngay”.\n",  # a table of figures
        "Tên\tvà nội dung góp ý của tôi: Điều 9 bỏ cụm từ “ngay”.\n",  # a tab where a space was meant
    ],
)
def test_what_heads_no_columns_stays_a_letter(text: str) -> None:
    (one,) = parse(text)
    assert [row(each) for each in one.amendments] == ["delete | article:9 | ngay | - | -"]
