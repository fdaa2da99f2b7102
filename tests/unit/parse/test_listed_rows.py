"""Rows that only a count in brackets numbers, called by the name in the headings over them: "chỉ tiêu 5"."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft
from vankien.model.locator import Step
from vankien.text.named_rows import listed_rows

DRAFT = """BÁO CÁO CHÍNH TRỊ

I. KẾT QUẢ
1. Kinh tế
Thu nhập tăng 9%/năm.

II. PHƯƠNG HƯỚNG
1. Mục tiêu tổng quát
Xây dựng xã văn minh.
2. Các chỉ tiêu chủ yếu
2.1. Chỉ tiêu kinh tế
(1) Thu nhập bình quân đạt 105 triệu đồng.
(2) Thu ngân sách tăng 12%/năm.
2.2. Chỉ tiêu xã hội
(3) Tỷ lệ hộ nghèo còn dưới 0,5%.
(4) Tỷ lệ bao phủ bảo hiểm y tế đạt 98%.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


def rows(text: str, draft: Draft) -> list[str]:
    found = [one for each in api.parse(text, draft=draft) for one in each.amendments]
    return [
        f"{one.operation} {' & '.join('/'.join(step.number or '' for step in path) for path in where(one))} | "
        f"{one.target_text} | {one.new_text}"
        for one in found
        if one.operation != "comment"
    ]


def where(one: Amendment) -> list[tuple[Step, ...]]:
    locator = one.locator
    return [locator.path, *locator.also]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bỏ chỉ tiêu 3.", "delete 3 | None | None"),
        ("Chỉ tiêu 3 với chỉ tiêu 4 nên ghép chung, cùng là an sinh.", "merge 3 & 4 | None | None"),
        ("Chỉ tiêu 4: 98% nâng lên 99%.", "replace 4 | 98% | 99%"),
        ("Chỉ tiêu số 2: thêm “, không kể tiền đất” vào cuối.", "insert 2 | None | , không kể tiền đất"),
    ],
)
def test_a_row_is_named_as_the_headings_over_it_call_such(text: str, expected: str, draft: Draft) -> None:
    assert rows(text, draft) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh giao xã 4 chỉ tiêu kinh tế, tôi thấy nhiều.",
        "Bỏ chỉ tiêu 9.",  # no such row
    ],
)
def test_other_counts_name_no_row(text: str, draft: Draft) -> None:
    assert rows(text, draft) == []


def test_a_count_goes_on_below_the_next_heading_and_may_begin_anew() -> None:
    lines = ["Chỉ tiêu a", "(1) Một.", "(2) Hai.", "Chỉ tiêu b", "(3) Ba.", "Nhiệm vụ", "(1) Một.", "(3) lạc"]
    assert list(listed_rows(lines)) == [
        ("Chỉ tiêu a", frozenset({"1", "2"})),
        ("Chỉ tiêu b", frozenset({"3"})),
        ("Nhiệm vụ", frozenset({"1"})),
    ]
