"""Numbers without a stop before the headings of a bill: "15 Moorings"."""

import pytest

from tests.unit.outline.test_named_rows import built, document, ids
from vankien.lang.en.outline import OUTLINE as ENGLISH

BILL = (
    "Part 1", "THE BOARD", "1 The Board", "(1) There is to be a board.", "(2) It has five members, of whom—",
    "(a) two live in Holm, and", "(b) the others do not.", "2 Meetings of the Board", "Meetings are held in public.",
    "Part 2", "FEES", "3 Fees", "(1) A fee is paid each year.", "4 Short title", "This is the Boats Act.",
)  # fmt: skip


def test_headings_count_through_the_parts() -> None:
    assert [one for one in ids(*BILL, profile=ENGLISH) if "paragraph" not in one] == [
        "part-I", "part-I/section-1", "part-I/section-1/point-1", "part-I/section-1/point-2",
        "part-I/section-1/point-2/point-a", "part-I/section-1/point-2/point-b", "part-I/section-2",
        "part-II", "part-II/section-3", "part-II/section-3/point-1", "part-II/section-4",
    ]  # fmt: skip
    assert not built(*BILL, profile=ENGLISH)[1]


def test_a_table_of_contents_heads_nothing() -> None:
    contents = [line for line in BILL if line[:2] in {"1 ", "2 ", "3 ", "4 "} or line.startswith("Part")]
    found = [one for one in ids(*contents, *BILL[2:9], "3 Fees", "A fee is paid.", profile=ENGLISH) if "section" in one]
    assert [one.rpartition("/")[2] for one in found if "point" not in one and "paragraph" not in one] == [
        "section-1", "section-2", "section-3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        ("12 Rope Walk", "Holm", "Boats are kept."),
        ("1 Quay Street", "Boats are kept.", "2 Rope Walk", "Nets are dried."),  # two are no count
        ("1 Boats are kept.", "By all.", "2 Nets are dried.", "By all.", "3 Lamps are lit.", "By all."),
        ("7 Boats", "Kept.", "9 Nets", "Dried.", "12 Lamps", "Lit."),
        ("1 Boats", "2 Nets", "3 Lamps", "4 Oars"),
        ("1\tBoats\t12", "Kept.", "2\tNets\t9", "Dried.", "3\tLamps\t4", "Lit."),  # rows of a table
    ],
)
def test_other_bare_numbers_are_text(lines: tuple[str, ...]) -> None:
    assert not [one for one in document(*lines, profile=ENGLISH).units if one.label]


def test_vietnamese_drafts_too() -> None:
    found = ids("1 Mục tiêu", "1.1. Đến năm 2030", "Kè xong bờ.", "2 Nhiệm vụ", "Nạo vét.", "3 Kinh phí", "Ngân sách.")
    assert [one for one in found if "paragraph" not in one] == [
        "section-1",
        "section-1/point-1.1",
        "section-2",
        "section-3",
    ]


def test_addresses_in_an_article_are_text() -> None:
    found = ids(
        "Điều 1. Nơi nhận hồ sơ", "Hồ sơ nộp tại:", "1 Trần Phú", "Mở buổi sáng", "2 Lê Lợi", "Mở buổi chiều",
        "3 Hàng Bạc", "Mở cả ngày", "Điều 2. Hiệu lực", "Có hiệu lực ngay.",
    )  # fmt: skip
    assert [one for one in found if "paragraph" not in one] == ["article-1", "article-2"]


def test_a_table_of_contents_with_pages_heads_nothing() -> None:
    heads = ("Mục tiêu", "Nhiệm vụ", "Kinh phí")
    contents = [line for at, one in enumerate(heads, 1) for line in (f"{at} {one}", f"Trang {at + 2}")]
    text = [line for at, one in enumerate(heads, 1) for line in (f"{at}. {one}", "Việc làm.")]
    found = [one for one in ids("MỤC LỤC", *contents, *text) if "paragraph" not in one]
    assert found == ["title", "section-1", "section-2", "section-3"]
