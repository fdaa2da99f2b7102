"""Headings and titles that get new words."""

import pytest

from tests.unit.anchor.lettered import outcome
from tests.unit.anchor.test_insertions import LAW

FERRY = (
    "QUỐC HỘI",
    "LUẬT BẾN ĐÒ VÀ ĐÒ NGANG",
    "Điều 1. Người chở đò",
    "1. Người chở đò biết bơi.",
    "2. Người chở đò đủ 18 tuổi.",
    "Điều 2. Việc của người chở đò",
    "1. Chở đúng số người.",
)


@pytest.mark.parametrize(
    ("text", "lines", "after"),
    [
        ("Điều 3 đổi tên thành “Tiền đò”.", LAW, "Điều 3. Tiền đò"),
        ("Đề nghị đổi tên Điều 4 thành “Những việc bị cấm”.", LAW, "Điều 4. Những việc bị cấm"),
        (
            "Thay cụm từ “người chở đò” bằng cụm từ “người lái đò” tại tên Điều 1, tên Điều 2.",
            FERRY,
            "Điều 1. Người lái đò\nĐiều 2. Việc của người lái đò",
        ),
        ("Thay “người chở đò” bằng “người lái đò” tại tên Điều 1.", FERRY, "Điều 1. Người lái đò"),
        ("Thay “người chở đò” bằng “người lái đò” tại Điều 1.", FERRY, "asks"),
        ("Đề nghị đổi tên luật thành “Luật Bến đò, đò ngang và phà”.", FERRY, "Luật Bến đò, đò ngang và phà"),
        ("Đề nghị đổi tên luật thành “Luật Đường thủy”.", FERRY, "asks"),  # which line of the title page?
    ],
)
def test_headings_and_titles(text: str, lines: tuple[str, ...], after: str) -> None:
    assert outcome(text, lines) == after


PLAN = (
    "TỈNH SÔNG GIANG",
    "BẢN LẤY Ý KIẾN",
    "Kế hoạch bến bãi và chợ nổi",
    "1. Bến bãi",
    "Mở hai bến mới.",
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "Tên dự thảo đề nghị sửa thành “Kế hoạch bến bãi, đò ngang và chợ nổi”.",
            "Kế hoạch bến bãi, đò ngang và chợ nổi",
        ),
        ("Tên dự thảo đề nghị sửa thành “Sông nước quê ta”.", "asks"),  # like no line: a person chooses
    ],
)
def test_the_name_of_a_draft_may_stand_below_its_issuer(text: str, after: str) -> None:
    assert outcome(text, PLAN) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Mục 1: tên mục có “Bến bãi” nên thêm “, kho bãi” vào sau.", "1. Bến bãi, kho bãi"),
        ("Mục 1: sau “bãi” ở tên mục thêm “gần chợ”.", "1. Bến bãi gần chợ"),
        ("Mục 1: sau “Bến bãi” thêm “gần chợ”.", "asks"),  # in the heading, or below it?
    ],
)
def test_words_behind_the_last_of_a_heading_stay_in_its_line(text: str, after: str) -> None:
    assert outcome(text, PLAN) == after
