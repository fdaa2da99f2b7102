"""Labels of Vietnamese reports and laws."""

import re

from vankien.lang.outline import Counting, LabelForm, OutlineProfile
from vankien.model.locator import UnitKind
from vankien.text.normal import fold_plain
from vankien.text.numerals import number_words

_ORDINAL = r"thứ\s+[^\W\d_]+(?:\s+(?:mười|mươi|một|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín)\b)?"
_NUMBER = rf"(?P<number>{_ORDINAL}|[IVXLC]+|\d+[a-zđ]?|[A-ZĐ])(?!\w)"


_ISSUING = "quyết định|nghị quyết|thông tư|nghị định|chỉ thị|tờ trình|kế hoạch|công văn|văn bản|quy chế|quy định|báo cáo".replace(
    " ", r"\s+"
)


def _word(family: str, words: str, rank: int, kind: UnitKind, number: str = _NUMBER) -> LabelForm:
    pattern = re.compile(rf"\s*(?P<label>(?:{words})\s+{number}\.?)", re.IGNORECASE)
    return LabelForm(family, pattern, Counting.WORD, rank, kind)


def ordinal(words: str) -> int | None:
    """The number of "thứ nhất", "thứ tư", "thứ mười một"; None for anything else."""
    syllables = fold_plain(words).split()
    if len(syllables) < 2 or syllables[0] != "thứ":
        return None
    found = number_words(syllables[1:])
    return found[0] if found is not None and found[1] == len(syllables) - 1 else None


OUTLINE = OutlineProfile(
    words=(
        LabelForm(
            "appendix",
            re.compile(
                r"\s*(?P<label>(?:phụ\s+lục|biểu\s+mẫu)(?:\s+(?:số\s+)?(?P<number>[IVXLC]+|\d+[a-zđ]?|[A-ZĐ](?:\.?\d{1,2})?)(?!\w))?\.?)(?!\w)",
                re.IGNORECASE,
            ),
            Counting.WORD,
            0,
            UnitKind.APPENDIX,
        ),
        _word("part", "phần", 10, UnitKind.PART),
        _word("chapter", "chương", 20, UnitKind.CHAPTER),
        _word("section-word", "mục", 30, UnitKind.SECTION),
        _word("subsection-word", r"tiểu\s+mục", 35, UnitKind.SECTION),
        _word("article", "điều", 60, UnitKind.ARTICLE, r"(?P<number>\d+[a-zđ]?)(?!\w)"),
        _word("clause-word", "khoản", 65, UnitKind.CLAUSE, r"(?P<number>\d+[a-zđ]?)(?!\w)"),
    ),
    ordinal=ordinal,
    alone=frozenset(
        {
            "mở đầu", "lời mở đầu", "lời nói đầu", "đặt vấn đề", "phần mở đầu", "phần thứ mở đầu",
            "kết luận", "phần kết luận", "lời kết", "kiến nghị", "kết luận và kiến nghị",
        }
    ),
    annexed=re.compile(
        r"\s*(?:\(\s*(?:dự\s+thảo\s+)?(?:được\s+)?(?:(?:ban\s+hành|phê\s+duyệt)\s+)?(?:kèm(?:\s+theo)?|theo)"
        rf"|ban\s+hành\s+kèm\s+theo)\s+(?:dự\s+thảo\s+)?(?:{_ISSUING})(?!\w)(?!\s+này)",
        re.IGNORECASE,
    ),
    act_names=frozenset(
        {
            "quy định", "quy chế", "điều lệ", "nội quy", "quy chế làm việc", "quy trình", "đề án", "chương trình",
            "kế hoạch", "phương án", "chiến lược", "quy hoạch", "hướng dẫn", "quy ước", "hương ước", "chương trình hành động",
        }
    ),
    letterhead=re.compile(
        r"\s*(?:độc\s+lập\s*[-–—]|cộng\s+h(?:òa|oà)\s+xã\s+hội|đảng\s+cộng\s+sản|[*\-–—_]+\s*$|số\s*:)", re.IGNORECASE
    ),
    captions=frozenset(
        {
            "bảng", "bảng số", "biểu", "biểu số", "biểu đồ", "hình", "hình số", "ảnh", "sơ đồ", "bản đồ", "mẫu", "mẫu số",
            "trang", "năm", "tháng", "quý", "ngày", "điện thoại", "fax", "số", "lần", "chú thích", "ghi chú",
            "ví dụ", "tổ", "lớp", "phòng", "buổi", "câu hỏi", "bảng kê", "hình ảnh", "hình vẽ",
        }
    ),
    signed=re.compile(r"\s*(?:(?i:nơi\s+nhận)\s*:|(?:T/?M|KT|K/T|TL|TUQ|Q)\.?\s+[A-ZĐÀ-Ỹ][A-ZĐÀ-Ỹ]+(?:\s|$))"),
)  # fmt: skip
