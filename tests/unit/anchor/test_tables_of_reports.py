"""Tables of a report: new rows, cells told by a value, and numbers written together."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.parted_values import likely_cells
from vankien.model.draft import Draft
from vankien.model.span import Span

REPORT = """BÁO CÁO CHÍNH TRỊ

I. MỤC TIÊU
1. Mục tiêu chung
Xây dựng xã Hòa Lạc thành vùng rau sạch của huyện.
2. Các chỉ tiêu đến năm 2030
Các chỉ tiêu nêu trong bảng sau:
STT\tChỉ tiêu\tĐơn vị\tThực hiện 2025\tMục tiêu 2030
1\tThu nhập bình quân\ttriệu đồng\t61\t90
2\tHộ dùng nước máy\t%\t72\t95
3\tTốc độ tăng thu\t%/năm\t6,5\t8
3. Khâu đột phá
a) Cán bộ. Chú trọng người trẻ.
b) Hạ tầng. Chú trọng đường nội đồng.
II. TỔ CHỨC
1. Chi bộ họp hằng tháng.
2. Công tác cán bộ
a) Quy hoạch cán bộ trẻ.
b) Luân chuyển cán bộ thôn.

PHỤ LỤC
DANH MỤC CÔNG TRÌNH
STT\tCông trình\tThời gian\tHiện có\tĐến năm 2030\tVốn (tỷ đồng)
1\tTrạm bơm Đồng Dâu\t2026 - 2029\t2 trạm\t5 trạm\t48
2\tNhà văn hóa Xóm Chùa\t2025 - 2027\t140 chỗ\t300 chỗ\t12
3\tCầu treo xã\t2025 - 2028\t2\t4\t16
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, REPORT, "vi")


def told(text: str, draft: Draft) -> tuple[bool, list[str], str | None]:
    """Whether the place of the one change is certain, which words of the draft it may mean, and the new ones."""
    (one,) = [each for it in api.parse(text, "vi", draft) for each in it.amendments]
    anchor = api.anchor(one, draft).anchor
    assert anchor is not None
    spans = [one.span for one in (anchor.places if anchor.state.is_certain else anchor.candidates)]
    return anchor.state.is_certain, [span.of(draft.document.text) for span in spans], one.new_text


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Phần I mục 2: đề nghị bổ sung chỉ tiêu: “Tỷ lệ hộ có hố xí hợp vệ sinh đạt 100%”.", "3\tTốc độ"),
        ("Ngoài ra nên bổ sung vào phụ lục công trình “Kè đá Bãi Sậy”.", "3\tCầu treo"),
        ("Đề nghị thêm vào Phụ lục: “Kè chống sạt lở sông Con”.", "3\tCầu treo"),
    ],
)
def test_words_for_a_unit_that_is_but_a_table_are_offered_as_its_next_row(text: str, row: str, report: Draft) -> None:
    (one,) = [each for it in api.parse(text, "vi", report) for each in it.amendments]
    anchor = api.anchor(one, report).anchor
    assert anchor is not None
    assert not anchor.state.is_certain
    assert [one.span.start for one in anchor.candidates] == [REPORT.index("\n", REPORT.index(row))]


def test_and_words_for_another_unit_go_to_its_end(report: Draft) -> None:
    is_certain, _, _ = told("Phần I mục 1: đề nghị bổ sung câu: “Giữ nghề làm tương của làng.”", report)
    assert is_certain


@pytest.mark.parametrize(
    ("row", "new", "cells"),
    [
        ("7\tSố giường bệnh\tgiường\t31\t40", "45 giường", ["40", "31"]),
        ("7\tSố giường bệnh\tgiường\t31\t40", "45", ["40", "31"]),
        ("4\tKè Bãi Sậy\t2026 - 2030\t980", "2025 - 2028", ["2026 - 2030"]),
        ("4\tKè Bãi Sậy\t2026 - 2030\t980", "45 giường", []),
        ("4\tKè Bãi Sậy\tBản Lầu", "2027", []),
    ],
)
def test_a_value_for_a_row_is_for_the_cells_of_its_form_the_last_first(row: str, new: str, cells: list[str]) -> None:
    text = f"STT\tTên\n{row}\n"
    span = Span(text.index(row), text.index(row) + len(row))
    assert [one.of(text) for one in likely_cells(text, span, new)] == cells


def test_a_value_is_found_by_the_head_of_its_column(report: Draft) -> None:
    _, found, _ = told("Phụ lục, dòng 1: sửa vốn từ 48 tỷ đồng thành 55 tỷ đồng.", report)
    assert found == ["48"]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Phần II, điểm 2b: thay “Luân chuyển” bằng “Điều động”.", "Luân chuyển", "Điều động"),
        ("Phần I, điểm 3a: thay “Chú trọng” bằng “Ưu tiên”.", "Chú trọng", "Ưu tiên"),
        ("Phần I, điểm 3b: thay “Chú trọng” bằng “Ưu tiên”.", "Chú trọng", "Ưu tiên"),
    ],
)
def test_a_number_and_a_letter_written_together_are_a_point_of_a_unit(
    text: str, old: str, new: str, report: Draft
) -> None:
    assert told(text, report) == (True, [old], new)


def test_and_which_of_two_points_has_the_words_they_tell(report: Draft) -> None:
    (one,) = [
        each
        for it in api.parse("Phần I, điểm 3b: thay “Chú trọng” bằng “Ưu tiên”.", "vi", report)
        for each in it.amendments
    ]
    anchor = api.anchor(one, report).anchor
    assert anchor is not None
    assert anchor.places[0].span.start == REPORT.index("Chú trọng đường")
