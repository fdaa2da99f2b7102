"""Rows of a sheet that are about one cell of the draft's own tables, or about where a unit goes."""

from collections.abc import Sequence

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.read.files import manuscript, workbook
from vankien.anchor.amendment import anchor_amendment
from vankien.anchor.index import build_index
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.draft import Draft
from vankien.parse.manuscript import parse_manuscript

TEXT = """KẾ HOẠCH
Bến thuyền và chợ phiên

I. Mục tiêu
1. Chợ Nà Sằm họp mỗi tuần 02 phiên, có 55 gian hàng.
2. Lập mới 14 tổ chèo đò.
Một số chỉ tiêu
TT\tChỉ tiêu\tĐơn vị\tNăm 2027\tNăm 2029
1\tSố bến có mái che\tbến\t6\t11
2\tSức chứa nhà kho\ttấn\t300\t700
3\tSố gian hàng\tgian\t55\t80

II. Việc của các đơn vị
1. Trạm Nà Sằm
- Trông bến, bán vé; dọn chợ sau phiên.
- Giữ phao cứu sinh.
2. Đội văn nghệ
- Múa khai mạc.

PHỤ LỤC
PHÂN CÔNG VIỆC
TT\tViệc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
1\tSửa mái bến\tTrạm Nà Sằm\tĐội văn nghệ\tNăm 2028
2\tTổ chức lễ mừng cơm mới\tĐội văn nghệ\tTrạm Nà Sằm\tHằng năm
3\tĐếm lại gian hàng\tBan quản lý chợ\tTrạm Nà Sằm\tQuý IV năm 2027
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, TEXT, "vi")


def told(plan: Draft, head: str, row: Sequence[str]) -> list[str]:
    """The changes of a row of a sheet, each with how sure its place is and the row in which it is made."""
    rows = [("Vị trí", "Nội dung dự thảo", head), row, ("Mục I", "gian hàng", "quầy hàng")]
    sheet = manuscript("gop-y.xlsx", workbook(rows))
    profile = PROFILES["vi"]
    asked = parse_manuscript(sheet, profile, Source("gop-y.xlsx", sheet.part, "0"), draft=plan.document)[0].amendments
    index, text, made = build_index(plan.document), plan.document.text, []
    for one in asked:
        anchored = anchor_amendment(one, index).amendment
        at = "; ".join(text[text.rfind("\n", 0, edit.span.start) + 1 :][:5].strip() for edit in anchored.edits)
        said = f"{one.operation} {one.target_text or ''} → {one.new_text or ''}"
        made.append(f"{said} @ {at}" if at else f"{said} ?")
    return made


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (("Bảng chỉ tiêu, dòng 3", "55 (năm 2027)", "50"), ["replace 55 → 50 @ 3\tSố"]),  # not that of point 1
        (("Bảng chỉ tiêu, dòng 2", "700 tấn (năm 2029)", "900 tấn"), ["replace 700 → 900 @ 2\tSức"]),
        (("Phụ lục, dòng 2", "Hằng năm", "Hai năm một lần"), ["replace Hằng năm → Hai năm một lần @ 2\tTổ"]),
        (("Phụ lục, dòng 1", "Trạm Nà Sằm", "Đội văn nghệ"), ["replace Trạm Nà Sằm → Đội văn nghệ @ 1\tSửa"]),
        (
            ("Phụ lục", "Đếm lại gian hàng - Quý IV năm 2027", "Quý II năm 2027"),
            ["replace Quý IV năm 2027 → Quý II năm 2027 @ 3\tĐếm"],
        ),
        (
            ("Phụ lục, STT 2", "Tổ chức lễ mừng cơm mới", "Đổi lại: chủ trì là Trạm Nà Sằm, phối hợp là Đội văn nghệ"),
            [
                "replace Đội văn nghệ → Trạm Nà Sằm @ 2\tTổ",
                "replace Trạm Nà Sằm → Đội văn nghệ @ 2\tTổ",
            ],
        ),
    ],
)
def test_a_value_is_that_of_the_row_named(plan: Draft, row: Sequence[str], wanted: list[str]) -> None:
    assert told(plan, "Sửa thành", row) == wanted


@pytest.mark.parametrize(
    ("head", "row", "asked"),
    [
        ("Ý kiến", ("Bảng chỉ tiêu, dòng 3", "55 (năm 2026)", "50"), ["replace 55 → 50 ?"]),  # no such column
        ("Ý kiến", ("Phụ lục, dòng 9", "Hằng năm", "Hai năm một lần"), []),
        ("Ý kiến", ("Phụ lục, dòng 1", "Trạm Nà Sằm", "Không phù hợp"), []),
        ("Ý kiến", ("Phụ lục, dòng 1", "Năm 2028", "Năm 2027?"), []),
        ("Ý kiến", ("Phụ lục", "Trạm Nà Sằm", "Đội văn nghệ"), []),  # in which of three rows
        ("Sửa thành", ("Phụ lục, dòng 1", "Năm 2028", "Cần xem lại"), ["comment Năm 2028 →  ?"]),
        ("Ý kiến", ("Phụ lục, STT 2", "Tổ chức lễ mừng cơm mới", "chủ trì là Trạm Nà Sằm, nhớ mời khách"), []),
    ],
)
def test_what_is_no_value_of_that_row_is_not_stated(
    plan: Draft, head: str, row: Sequence[str], asked: list[str]
) -> None:
    assert told(plan, head, row) == asked


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (
            ("II.1", "họp mỗi tuần 02 phiên", "họp mỗi tuần 03 phiên"),
            "replace họp mỗi tuần 02 phiên → họp mỗi tuần 03 phiên",
        ),
        (("Mục I, khoản 2", "Lập mới 14 tổ chèo đò", "Giảm còn 9, ưu tiên bến lớn"), "replace 14 → 9 ?"),
        (("Mục I, khoản 2", "Lập mới 14 tổ chèo đò", "Giảm còn 9, thêm 2 tổ hát"), ""),
        (("Mục II, khoản 1", "", "Chuyển xuống sau khoản 2"), "move  →  @ 1. Tr"),
        (("Mục II, khoản 1", "", "Chuyển biến rõ sau khi họp"), ""),
    ],
)
def test_wording_figures_and_moves_in_a_column_of_opinions(plan: Draft, row: Sequence[str], wanted: str) -> None:
    found = told(plan, "Ý kiến", row)
    assert (found[0] if found else "").startswith(wanted)
    assert bool(found) is bool(wanted)


def test_a_heading_before_the_old_words_is_their_place(plan: Draft) -> None:
    old = "Điểm 1. Trạm Nà Sằm, mục II:\n- Trông bến, bán vé; dọn chợ sau phiên."
    rows = [("Dự thảo", "Ý kiến đề xuất"), (old, "- Trông bến, bán vé; phối hợp dọn chợ."), ("gian", "quầy")]
    sheet = manuscript("gop-y.xlsx", workbook(rows))
    (one,) = parse_manuscript(sheet, PROFILES["vi"], Source("g.xlsx", sheet.part, "0"), draft=plan.document)[
        0
    ].amendments
    assert one.target_text == "- Trông bến, bán vé; dọn chợ sau phiên."


def test_a_heading_that_the_new_words_bear_is_theirs(plan: Draft) -> None:
    old = "Điểm 1. Trạm Nà Sằm:\n- Giữ phao cứu sinh."
    rows = [("Dự thảo", "Ý kiến đề xuất"), (old, "Điểm 1. Trạm Nà Sằm:\n- Giữ phao, áo phao."), ("gian", "quầy")]
    sheet = manuscript("gop-y.xlsx", workbook(rows))
    (one,) = parse_manuscript(sheet, PROFILES["vi"], Source("g.xlsx", sheet.part, "0"), draft=plan.document)[
        0
    ].amendments
    assert (one.target_text or "").startswith("Điểm 1. Trạm Nà Sằm:")
