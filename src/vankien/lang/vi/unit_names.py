"""Vietnamese: names of kinds of units and of pages, and the numbers behind them."""

from vankien.lang.rows import ROW
from vankien.model.locator import UnitKind

UNITS = {
    "gạch đầu dòng": UnitKind.BULLET,
    "dấu cộng": UnitKind.BULLET,
    "đầu dòng": UnitKind.BULLET,
    "gạch": UnitKind.BULLET,
    "ý": UnitKind.POINT,
    "chỉ tiêu": UnitKind.POINT,
    "đ\\.": UnitKind.ARTICLE,
    "k\\.": UnitKind.CLAUSE,
    "tiểu mục": UnitKind.SECTION,
    "phụ lục": UnitKind.APPENDIX,
    "đoạn văn": UnitKind.PARAGRAPH,
    "khổ": UnitKind.PARAGRAPH,
    "phần": UnitKind.PART,
    "p\\.": UnitKind.PART,
    "chương": UnitKind.CHAPTER,
    "mục": UnitKind.SECTION,
    "điều": UnitKind.ARTICLE,
    "khoản": UnitKind.CLAUSE,
    "điểm": UnitKind.POINT,
    "tiết": UnitKind.POINT,
    "đoạn": UnitKind.PARAGRAPH,
    "câu": UnitKind.SENTENCE,
    "bảng": UnitKind.TABLE,
    "biểu": UnitKind.TABLE,
    ROW: UnitKind.POINT,
}
SHORT_UNITS = {"đ": UnitKind.ARTICLE, "k": UnitKind.CLAUSE, "d": UnitKind.ARTICLE}
"""The last as those write who have no "đ": "d2 k3"; "d1" alone is a point."""
MISREAD_UNITS = {
    "đ(?!iều)[iíìỉĩị][eéèẻẽẹêếềểễệ]u": "điều",
    "kho[àãạ]n|kh[òỏõọ]an": "khoản",
    "đ(?!iểm|iếm)[iíìỉĩị][eéèẻẽẹêếềểễệ]m": "điểm",
    "m[uùủũ]c": "mục",
    "ch(?!ương)[uư][oơ]ng": "chương",
}
"""Spelt with other marks. "khoan 3", "khoán 10" (or "khóan"), "mức 3", "múc 3", "điếm 3" and "phân 5" are words of
their own."""
WEAK_UNITS = ("gạch", "ý", "chỉ tiêu")
NOT_AFTER = (
    "mỗi",  # "mỗi gạch một chỉ tiêu"
    "trung",
    "giai",
    r"(?<!đồng\s)(?<!đồng\s\s)thời",
    "địa",
    r"(?<!đổi\s)(?<!đổi\s\s)(?<!chuyển\s)(?<!chuyển\s\s)(?<!số\s)(?<!số\s\s)thành(?=\s+phần)",  # "đổi thành Phần D"
    "cổ",
    "quan",
    "danh",
    "hạng",
    "tài",
    "trọng",
    "đặc",
    "ưu",
    "nhược",
    "vũ",
    r"toàn(?=\s+phần)",
    r"(?:cao|thấp|thí|yếu|khuyết|luận|chấm|khởi)(?=\s+điểm)",  # "giờ cao điểm 10 phút"
    r"(?:học|cấu|hợp)(?=\s+phần)",
    r"(?:công|phân|quãng)(?=\s+đoạn)",
    r"(?:chuyên|thư)(?=\s+mục)",
)
PAGE = ("trang", "tr\\.", "tr", "trg", "p\\.", "p")
LINE = ("dòng", "d\\.")
ORDINAL_MARK = ("thứ", "số")
ORDINALS = {
    "nhất": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12,
}  # fmt: skip
BARE_ORDINALS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_ONES = {"một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7,
         "bẩy": 7, "tám": 8, "chín": 9}  # fmt: skip
SPOKEN_NUMBERS = {
    **{word: value for word, value in _ONES.items() if word not in {"mốt", "lăm", "nhăm", "tư"}},
    "mười": 10,
    **{f"mười {word}": 10 + value for word, value in _ONES.items()},
    **{f"{tens} mươi": 10 * value for tens, value in _ONES.items() if value > 1},
    **{
        f"{tens} mươi {word}": 10 * high + value
        for tens, high in _ONES.items()
        if high > 1
        for word, value in _ONES.items()
    },
    **{
        f"{tens} {word}": 10 * high + value for tens, high in _ONES.items() if high > 1 for word, value in _ONES.items()
    },
}
"""Numbers as they are read aloud, of pages and articles: "trang hai mươi sáu", "trang hai bảy"."""
FIRST = ("đầu tiên", "mở đầu", "đầu")
NEXT_TO_LAST = ("áp chót", "áp cuối", "kế cuối", "kế chót")
LAST = ("cuối cùng", "sau cùng", "cuối", "chót")
FROM_BELOW = ("từ dưới lên", "dưới lên")
TO = ("đến", "tới")
JOINS = ("và", "hoặc", "cùng")
NO_LETTERS = ("y tế", "y học", "y khoa", "y dược", "y sĩ", "y bác sĩ", "y đức")
MEASURES = (
    "km",
    "m",
    "mét",
    "ha",
    "héc ta",
    r"tỷ(?!\s+(?:lệ|trọng|suất|số))",
    "triệu",
    "nghìn",
    "người",
    r"hộ(?!\s+(?:em|tôi|tui|cháu|bác|cô|chú|anh|chị|con|mình|bà con|với|cái)|\s*[.,;!?\n]|$)",
    r"năm(?!\s+\d)",
    "tháng",
    "giờ",
    "lần",
    "cây số",
    "tấn",
    r"đồng(?!\s+(?:ý|tình|thuận))",
    "phần trăm",
)
COUNTS = (
    r"(?:(?:điểm|việc|ý|vấn đề|nội dung|góp ý|điều) )?thứ (?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)",
    r"(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là",
    r"(?:việc|điều|ý|góp ý) (?:đầu|sau|cuối)(?: cùng| tiên)?(?=\s*[:,])",
    r"cuối cùng(?=\s*,)",
)

SHORTENED = (
    "tp",
    "tx",
    "q",
    "gs",
    "pgs",
    "ts",
    "ths",
    "bs",
    "bsck1",
    "bsck2",
    "ks",
    "ls",
    "kts",
    "nsnd",
    "nsưt",
    "đ/c",
)
"""Before names; "h." and "x." stand for other things too."""
SHORTENED_MID = (r"v\.v",)
