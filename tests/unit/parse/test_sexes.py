"""Titles that contradict each other keep two people of one name apart."""

import pytest

from vankien import api
from vankien.lang.registry import PROFILES
from vankien.parse.who.sexes import sex_of

OTHER = "Ông Đỗ Bá Sơn: Đề nghị bỏ “x y”."


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("Ông Trần Văn Minh: Thay “a b” bằng “b c”.", OTHER, "Bà Minh: Tôi muốn thêm “c d”."), 3),
        (("Ông Trần Văn Minh: Thay “a b” bằng “b c”.", "Bà Minh: Tôi muốn thêm “c d”.", OTHER), 3),
        (("Anh Vũ Đức An: Thay “a b” bằng “b c”.", OTHER, "Chị An: Thêm “c d”."), 3),
        (("Đ/c Lê Thị Hoa: Thay “a b” bằng “b c”.", OTHER, "Ông Hoa: Thêm “c d”."), 3),
        (("Ông Trần Văn Minh: Thay “a b” bằng “b c”.", OTHER, "Ông Minh: Thêm “c d”."), 2),
        (("Đ/c Trần Văn Minh: Thay “a b” bằng “b c”.", OTHER, "Bà Minh: Thêm “c d”."), 2),
        (("Đ/c Lê Thị Hoa: Thay “a b” bằng “b c”.", OTHER, "Cô Hoa: Thêm “c d”."), 2),
        (("Chị Lê Thu Hà: Thay “a b” bằng “b c”.", OTHER, "Bà Hà: Thêm “c d”."), 2),
    ],
)  # fmt: skip
def test_a_man_and_a_woman_of_one_name_are_two(lines: tuple[str, ...], names: int) -> None:
    parsed = api.parse("\n".join(("BIÊN BẢN HỌP TỔ DÂN PHỐ", *lines)))
    assert len({one.contribution.contributor.name for one in parsed}) == len(parsed) == names


@pytest.mark.parametrize(("title", "name"), [("Ông", "Hoa"), ("Bà", "Lê Thị Hoa"), ("Đ/c", "Lê Thị Hoa")])
def test_the_office_of_who_is_there_goes_to_nobody_of_the_other_sex(title: str, name: str) -> None:
    text = f"BIÊN BẢN HỌP\nCó mặt: Bà Lê Thị Hoa – Chủ tịch Hội Phụ nữ.\n{title} Hoa: Thay “a b” bằng “b c”.\n{OTHER}"
    assert api.parse(text)[0].contribution.contributor.name == name


@pytest.mark.parametrize(
    ("said", "name", "sex"),
    [
        ("BÀ LÒ MINH nói: được.", "Lò Minh", "woman"),
        ("Ông Lò Minhh nói, bà Lò Minh nghe.", "Lò Minh", "woman"),
        ("Ông Lò Minh nói, bà Lò Minh nghe.", "Lò Minh", None),
        ("Ông Hà nói.", "", None),
        ("İ ông Lò Minh nói.", "Lò Minh", "man"),
    ],
)
def test_the_title_before_the_whole_name_tells(said: str, name: str, sex: str | None) -> None:
    assert sex_of(said, name, PROFILES["vi"].people) == sex
