"""The name of who issues a document, on its last lines, is no paragraph of its last section."""

import pytest

from tests.unit.outline.test_named_rows import document
from vankien.lang.vi.outline import OUTLINE

TEXT = (
    "BÁO CÁO CHÍNH TRỊ",
    "Phần thứ nhất",
    "KẾT QUẢ",
    "I. Kinh tế",
    "Lúa tốt. Ngô đủ ăn.",
    "II. Tổ chức",
    "Các thôn làm theo.",
)


@pytest.mark.parametrize("closing", [("BAN CHẤP HÀNH ĐẢNG BỘ XÃ BÃI DÀI",), ("ĐẢNG ỦY XÃ", "BÃI DÀI")])
def test_the_last_section_ends_before_the_name(closing: tuple[str, ...]) -> None:
    found = document(*TEXT, *closing, profile=OUTLINE)
    last = next(one for one in reversed(found.units) if one.kind == "section")
    assert last.span.of(found.text).strip() == "II. Tổ chức\nCác thôn làm theo."


@pytest.mark.parametrize("closing", [("III. CẢM ƠN",), ("TOÀN DÂN THI ĐUA.",), ("Ban Chấp hành Đảng bộ xã",)])
def test_other_last_lines_stay_where_they_stand(closing: tuple[str, ...]) -> None:
    found = document(*TEXT, *closing, profile=OUTLINE)
    assert found.units[-1].span.of(found.text).strip() == closing[-1]
    assert found.units[-1].parent is not None
