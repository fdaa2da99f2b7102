"""What the draft lacks, told without marks, with its place beside that or in the next sentence; notes on places."""

from pathlib import Path

import pytest

from tests.unit.parse.test_backed import rows
from vankien import api

DRAFT = (
    "Điều 1. Nguyên tắc\n1. Chợ họp đúng giờ.\n2. Người bán niêm yết giá, cân đủ.\n3. Cứu người trước.\n"
    "Điều 2. Trách nhiệm\n1. Ban quản lý quét dọn chợ.\n2. Tổ bảo vệ trực đêm, phòng cháy nổ.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chợ mà không có số sạp thì thiếu. Chêm vào ngay sau “niêm yết giá” đi các anh.",
         "insert | - | niêm yết giá | số sạp | after"),
        ("Khoản 2 Điều 2 còn thiếu phòng trộm. Đặt trước phòng cháy nổ.",
         "insert | article:2 clause:2 | phòng cháy nổ | phòng trộm | before"),
        ("Cuối khoản 1 Điều 2 còn thiếu giờ giấc: trước 6 giờ sáng",
         "insert | article:2 clause:1 | - | trước 6 giờ sáng | end"),
        ("Điều 1 có ba ý thôi à? Còn thiếu ý thứ tư: không nói thách. Đưa vào cuối Điều 1 nhé.",
         "insert | article:1 | - | không nói thách | end"),
        ("Còn thiếu câu này: không nói thách với khách xa. Câu ấy xin đặt vào cuối Điều 1.",
         "insert | article:1 | - | không nói thách với khách xa | end"),
        ("Điều 1 nên thêm: 4. Không nói thách. (đặt ở cuối điều)",
         "insert | article:1 | - | 4. Không nói thách. | end"),
        ("Thêm một điều cấm nữa: “4. Không nói thách.” – để vô điều 1.",
         "insert | article:1 | - | 4. Không nói thách. | -"),
        ("Sau chữ trực đêm thì thêm mấy chữ kể cả ngày lễ.", "insert | - | trực đêm | kể cả ngày lễ | after"),
        ("Khoản 2 Điều 2, sau chữ trực đêm có thêm chữ hôm cho chặt.",
         "insert | article:2 clause:2 | trực đêm | hôm | after"),
    ],
)  # fmt: skip
def test_what_is_lacking_is_added(text: str, expected: str) -> None:
    assert rows(text, draft=DRAFT) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Chợ mà không có nhà vệ sinh thì thiếu. Tôi ở sau chợ nên biết.",  # nothing is put beside words
        "Chợ còn thiếu nước sạch. Đặt trước cổng chợ một cái bể.",  # what stands in no draft
        "Còn thiếu một câu chúc: buôn may bán đắt. Câu này đặt trước cổng chợ.",
        "Cuối khoản 1 Điều 2 không thiếu gì: quét dọn là đủ.",
        "Còn thiếu cái gì đó. Thêm vào sau “trực đêm”.",
    ],
)
def test_what_is_lacking_in_life_adds_nothing(text: str) -> None:
    assert not [one for one in rows(text, draft=DRAFT) if one.startswith("insert")]


def test_the_last_clauses_bear_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "quy-dinh.txt"
    path.write_text(DRAFT, encoding="utf-8")
    draft = api.read_draft(path)

    def places(text: str) -> list[str | None]:
        (parsed,) = api.parse(text, draft=draft)
        (one,) = parsed.amendments
        return [each[-1].number for each in (one.locator.path, *one.locator.also)]

    assert places("Đề nghị gộp hai khoản cuối của Điều 1 làm một.") == ["2", "3"]
    assert places("Khoản cuối Điều 2: thêm “, trộm” sau “cháy nổ”.") == ["2"]
    assert places("Điều 2 nói khoản đầu tư cho chợ, đề nghị thêm “mới” sau “dọn chợ”.") == ["2"]  # no clause is named


def test_a_heading_is_called_anew() -> None:
    assert rows("Điều 2 nên đặt tên lại: “Ai làm gì”.", draft=DRAFT) == [
        "replace | article:2 title | - | Ai làm gì | -"
    ]
