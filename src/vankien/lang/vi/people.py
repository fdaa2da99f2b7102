"""Vietnamese: names, offices, bodies and days in bylines, letterheads, signatures."""

import re
from calendar import monthrange

from vankien.lang.people import People
from vankien.lang.vi import letters
from vankien.lang.vi.forms import FIELDS
from vankien.model.contribution import ContributorKind
from vankien.text.numerals import number_words

# People abroad date their letters in the language of the place.
_FOREIGN_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan", "janvier", "januar"), ("february", "feb", "février", "februar"), ("march", "mar", "mars", "märz"),
            ("april", "apr", "avril"), ("may", "mai"), ("june", "jun", "juin", "juni"), ("july", "jul", "juillet", "juli"),
            ("august", "aug", "août"), ("september", "sep", "septembre"), ("october", "oct", "octobre", "oktober"),
            ("november", "nov", "novembre"), ("december", "dec", "décembre", "dezember"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
CENTURY = 2000  # of years written with two figures: nobody comments on a draft of the last century
_FOREIGN = rf"(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+({'|'.join(_FOREIGN_MONTHS)})\s*,?\s+(\d{{4}})"
_FOREIGN_FIRST = rf"({'|'.join(_FOREIGN_MONTHS)})\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(\d{{4}})"  # "April 9, 2021"
_DAY = re.compile(
    r"(?:ngày\s+)?(?<!\d)(\d{1,2})\s*(?:/|-|\.|\s+tháng\s+)\s*(\d{1,2})\s*(?:/|-|\.|\s*,?\s*năm\s+|,?\s+)\s*(\d{4})(?!\d)"
)
_SHORT_YEAR = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/-]|\.\d)")
_IN_WORDS = re.compile(
    r"ngày\s+(?:mùng\s+|mồng\s+)?([^\W\d]+(?:\s+[^\W\d]+){0,2})\s+tháng\s+([^\W\d]+(?:\s+[^\W\d]+)?)\s+năm\s+(\d{4})"
)
_MONTH_IN_WORDS = re.compile(r"(?<!\d)(\d{1,2})\s+tháng\s+([^\W\d]+(?:\s+[^\W\d]+)?)\s+(?:năm\s+)?(\d{4})(?!\d)")
_MONTHS = {"giêng": 1, "tư": 4, "chạp": 12}
_FOREIGN_DAY, _MONTH_FIRST = re.compile(_FOREIGN), re.compile(_FOREIGN_FIRST)
# "12.3.21": a day only alone, behind its place or behind "ngày"; elsewhere such figures number a point of the draft.
_DOTTED = (
    r"(?:(?!(?:phần|chương|mục|tiểu mục|điều|khoản|điểm|trang|đoạn|dòng)\b)[^,\d\n]{1,40},\s*(?:ngày\s+)?|ngày\s+|^)"
    r"\d{1,2}\.\d{1,2}\.\d{2}(?![\d.])"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_MEETING = re.compile(r"\b(?:hội nghị|hội thảo|cuộc họp|tọa đàm|toạ đàm|toàn thể)\b")
_BODY = re.compile(
    r"^(?:sở|ban|ủy ban|uỷ ban|ubnd|hđnd|hội|đoàn|huyện ủy|thị ủy|thành ủy|đảng ủy|đảng bộ|chi bộ|tỉnh đoàn|huyện đoàn|"
    r"công ty|trường|bệnh viện|chi cục|cục|phòng|trung tâm|liên đoàn|liên minh|mặt trận|văn phòng|bộ|công an|tòa án|"
    r"viện|hiệp hội|hợp tác xã|htx|tổ dân phố|câu lạc bộ|doanh nghiệp)\b"
)


def day(text: str) -> str | None:
    """The first date in a text as ISO; None without one or for a day that no calendar has."""
    lower = text.lower()
    iso = _ISO.search(lower)
    if iso is not None:
        year, month, date = (int(part) for part in iso.groups())
        return _iso(year, month, date)
    match, foreign = _DAY.search(lower), _FOREIGN_DAY.search(lower)
    if match is not None:
        date, month, year = (int(part) for part in match.groups())
        return _iso(year, month, date)
    if foreign is not None:
        return _iso(int(foreign[3]), _FOREIGN_MONTHS[foreign[2]], int(foreign[1]))
    month_first = _MONTH_FIRST.search(lower)
    if month_first is not None:
        return _iso(int(month_first[3]), _FOREIGN_MONTHS[month_first[1]], int(month_first[2]))
    short, worded = _SHORT_YEAR.search(lower), _IN_WORDS.search(lower) or _MONTH_IN_WORDS.search(lower)
    if short is not None:
        return _iso(CENTURY + int(short[4]), int(short[3]), int(short[1]))
    return None if worded is None else _day_in_words(worded)


def _day_in_words(match: re.Match[str]) -> str | None:
    """The day of "ngày hai mươi tháng chín năm 2020", of "20 tháng tám 2024"."""
    date = (int(match[1]), 1) if match[1].isdecimal() else number_words(match[1].split())
    month = number_words(match[2].split())
    number = _MONTHS.get(match[2]) or (month[0] if month is not None else 0)
    return None if date is None else _iso(int(match[3]), number, date[0])


def _iso(year: int, month: int, date: int) -> str | None:
    is_day = year > 0 and 1 <= month <= 12 and 1 <= date <= monthrange(year, month)[1]
    return f"{year:04d}-{month:02d}-{date:02d}" if is_day else None


def title_case(name: str) -> str:
    """A name printed in capitals as it is written otherwise."""
    return " ".join(word[:1].upper() + word[1:].lower() for word in name.split())


def kind_of(name: str) -> ContributorKind:
    """Whether a name is that of a person, a body or a meeting."""
    lower = name.lower()
    if _MEETING.search(lower):
        return ContributorKind.MEETING
    return ContributorKind.BODY if _BODY.match(lower) else ContributorKind.PERSON


def _now(*labels: str) -> tuple[str, ...]:
    """Labels of a form that ask for what somebody is at present: "Chức vụ hiện nay"."""
    return tuple(
        f"{label} {when}" for label in labels for when in ("hiện nay", "hiện tại", "hiện giữ", "đang giữ", "chính")
    )


# Who writes down, takes in or leads: nobody of them says what the form holds.
_NO_SCRIBE = (
    r"(?!(?:ghi|chép|lược|nhận|tiếp|tiếp nhận|chủ|điều|dẫn|xử|duyệt|thụ|phụ|lập|soát|kiểm|dịch|phỏng|thực|ký|biên|"
    r"tổng|đánh|nhập|in|trình ký|giới|được|bị|có)(?!\w))"
)

# A calling and that it is over, in one breath: "giáo viên về hưu". That alone ("nghỉ hưu từ năm 2019") is no office.
_RETIRED = (
    r"(?:giáo viên|nhà giáo|cô giáo|thầy giáo|giảng viên|cán bộ|công nhân|công chức|viên chức|bác sĩ|bác sỹ|y sĩ|y tá|"
    r"kỹ sư|kiểm lâm viên|đại tá|thượng tá|trung tá|thiếu tá|đại úy|sĩ quan|luật sư|nhà báo|lái xe) (?:đã )?(?:nghỉ|về) hưu"
)

_SPEAKS_AS = (
    "nói",
    "phát biểu",
    "tham luận",
    "trả lời",
    "trả lời phỏng vấn",
    "được phỏng vấn",
    "có ý kiến",
    "nêu ý kiến",
    "cho ý kiến",
    "đóng góp",
    "tham gia",
    "nhắn",
    "gọi",
    "đăng",
    "bình luận",
    "liên hệ",
    "kể",
    "đọc tham luận",
)

PEOPLE = People(
    honorifics=("vợ chồng ông", "vợ chồng bà", "vợ chồng anh", "vợ chồng chị", "vợ chồng", "gia đình ông", "gia đình bà", "gia đình anh", "gia đình chị", "đồng chí", "đ/c", "đc", "d/c", "ông", "bà", "anh", "chị", "cụ", "bác", "cô", "chú", "em", "bạn", "ô\\.", "b\\.", "đ/chí", "đ\\.c", "đ\\.chí", "ngài", "quý ông", "quý bà"),
    titles=(
        "bác sĩ", "bác sỹ", "bs\\.?", "kỹ sư", "ks\\.?", "luật gia", "luật sư", "ls\\.?", "nhà giáo", "nhà giáo ưu tú",
        "nhà giáo nhân dân", "nhà báo", "nhà văn", "nhà thơ", "nghệ nhân", "nghệ sĩ ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ", "cô giáo", "thầy giáo", "thầy",
        "giáo viên", "giáo sư", "phó giáo sư", "tiến sĩ", "thạc sĩ", "gs\\.?", "pgs\\.?", "ts\\.?", "ths\\.?", "gs\\.?\\s*ts\\.?",
        "pgs\\.?\\s*,?\\s*ts\\.?", "dược sĩ", "kiến trúc sư", "già làng", "trưởng bản", "trưởng thôn", "đại biểu quốc hội", "đbqh", "đại biểu hđnd", "đại biểu", "đb\\.?",
        "thượng úy", "trung úy", "thiếu úy", "trung tướng", "thượng tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thiếu tướng", "linh mục", "mục sư", "thượng tọa", "nha sĩ", "lương y", "y sĩ", "y tá", "y bác sĩ", "chuyên gia", "dược sỹ", "nữ tu", "sơ", "lão thành", "nghệ nhân ưu tú", "nghệ nhân nhân dân", "thầy thuốc ưu tú",
        "kts\\.?", "lm\\.?", "ttnd\\.?", "ttưt\\.?", "nsưt\\.?", "nsnd\\.?", "ngưt\\.?", "ngnd\\.?", "bs\\.?\\s*ck\\s*(?:i{1,2}|1|2)\\.?", "bsckii?\\.?", "ckii?\\.?", "ds\\.?", "cn\\.?", "cử nhân", "kỹ sư", "nhà nghiên cứu", "nhà khoa học", "cử tri", "cụ bà", "cụ ông", "chuẩn úy",
        "thượng sĩ", "trung sĩ", "hạ sĩ", "đại đức", "sư cô", "sư thầy", "cha", "thầy", "lão nông", "tiến sỹ", "thạc sỹ", "gs", "tskh\\.?", "gs\\.?\\s*,?\\s*tskh\\.?", "bà giáo", "ông giáo", "giáo", "thầy thuốc", "hội viên", "đảng viên", "nhạc sĩ", "họa sĩ", "ca sĩ", "nông dân", "ngư dân", "doanh nhân", "mẹ", "dì", "cậu", "mợ", "thím", "o", "hòa thượng", "ni sư", "cựu chiến binh", "chủ tọa", "thư ký", "chủ trì", "độc giả", "bạn đọc",
    ),
    roles=(
        "uv bch", "uv btv", "uv ban chấp hành", "uv ban thường vụ", "uv", "hộ nghèo", "hộ cận nghèo", "bán hàng rong", "bán vé số", r"p\.\s?bí thư", r"p\.\s?chủ tịch", r"p\.\s?giám đốc", r"p\.\s?trưởng (?:phòng|ban|khoa)", "pct", "pbt",
        "tỉnh ủy viên", "huyện ủy viên", "thành ủy viên", "thị ủy viên", "đảng ủy viên", "chi ủy viên", "thực tập sinh", "thứ trưởng", "bộ trưởng", "quản xứ", "phó xứ", "huyện đội trưởng", "tỉnh đội trưởng", "khối trưởng", "xóm trưởng", "ấp trưởng", "bản trưởng", "thôn trưởng", "khu trưởng", "tổ trưởng dân phố", "trưởng ban liên lạc", "chủ bến", "chủ đò", "nghệ nhân ưu tú", "nghệ nhân nhân dân", "nhà giáo ưu tú", "nhà giáo nhân dân", "thầy thuốc ưu tú", "thầy thuốc nhân dân", "cựu giáo chức", "lái xe ôm", "gđ", "pgđ", "công an viên", "thôn đội trưởng", "sư cả", "sư trụ trì", "phó trụ trì", "chánh xứ", "linh mục", "mục sư", "đại đức", "thượng tọa", "hòa thượng", "giảng viên chính", "giảng viên cao cấp", "chuyên viên chính", "chuyên viên cao cấp", "nghiên cứu sinh", "học viên", "phó trưởng bộ phận", "phó gđ", "phó giáo sư", "giáo sư", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "đại biểu quốc hội", "cô giáo", "cô giáo mầm non", "thầy giáo", _RETIRED, "luật gia",
        "phó tổng cục trưởng", "tổng cục trưởng", "lớp trưởng", "lớp phó", "xã đội trưởng", "phó xã đội trưởng", "phó chỉ huy trưởng", "trụ trì", "chi hội trưởng", "chi hội phó", "phó chi hội trưởng", "phân hội trưởng",
        "chủ tịch hội đồng quản trị", "chủ tịch hội đồng thành viên", "phó trưởng khu", "phó trưởng bản", "trưởng buôn", "trưởng làng", "trưởng tộc", "tộc trưởng", "trưởng họ", "hội phó", "ban viên",
        "phó trưởng", "phó đồn trưởng", "trung đội trưởng", "đại đội trưởng", "tiểu đoàn trưởng", "phó chính ủy", "chính trị viên phó", "trưởng đài", "trạm phó", "phó trạm trưởng", "phó trưởng trạm",
        "hạt trưởng", "phó hạt trưởng", "kiểm lâm viên", "thẩm phán", "kiểm sát viên", "chấp hành viên", "trưởng ca", "tổng quản lý", "quản lý", "người phụ trách", "phụ trách", "cử tri", "dân quân", "bộ đội", "quân nhân", "lao động tự do", "kinh doanh", "buôn bán",
        "cán bộ lão thành", "cán bộ tiền khởi nghĩa", "lão thành cách mạng", "chủ quán", "chủ vườn", "chủ tàu", "chủ lò", "chủ bè", "chủ xưởng", "chủ hộ kinh doanh", "chủ rừng", "chủ nhà vườn", "diêm dân", "ngư phủ",
        "nhà khoa học", "nhà thơ", "nhạc sĩ", "họa sĩ", "ca sĩ", "diễn viên", "biên tập viên", "hướng dẫn viên", "nữ hộ sinh", "hộ sinh", "kỹ thuật viên", "y tá", "cô đỡ", "cộng tác viên", "tình nguyện viên", "tuyên truyền viên", "bảo vệ", "tài xế", "lái đò", "chạy xe ôm", "xe ôm",
        "người cao tuổi", "người lao động", "trưởng bộ phận", "phó trưởng bộ môn", "phó tổ trưởng", "phó đội trưởng", "quyền giám đốc",
        "phó tổng giám đốc", "tổng giám đốc", "phó giám đốc", "giám đốc", "phó tổng thư ký", "tổng thư ký",
        "phó bí thư thường trực", "phó bí thư", "bí thư", "phó chủ tịch thường trực", "phó chủ tịch", "chủ tịch",
        "phó trưởng ban thường trực", "phó trưởng ban", "phó ban", "trưởng ban", "phó trưởng phòng", "phó phòng",
        "trưởng phòng", "phó trưởng đoàn", "trưởng đoàn", "trưởng văn phòng", "phó chánh văn phòng", "chánh văn phòng",
        "phó chánh thanh tra", "chánh thanh tra", "chánh án", "phó chánh án", "phó viện trưởng", "viện trưởng",
        "phó hiệu trưởng", "hiệu trưởng", "phó chi cục trưởng", "chi cục trưởng", "phó cục trưởng", "cục trưởng",
        "vụ trưởng", "phó vụ trưởng", "phó trưởng khoa", "trưởng khoa", "trưởng bộ môn", "trưởng trạm", "trạm trưởng",
        "chỉ huy trưởng", "chính ủy", "chính trị viên", "đồn trưởng",
        "phó trưởng thôn", "trưởng thôn", "trưởng bản", "trưởng xóm", "trưởng khu", "trưởng ấp",
        "tổ trưởng", "tổ phó", "thuyền trưởng", "máy trưởng", "bệnh xá trưởng", "phó tư lệnh", "tư lệnh", "tham mưu trưởng",
        "người đại diện theo pháp luật", "người đại diện", "kế toán trưởng", "thư ký", "ủy viên thường vụ", "ủy viên ban thường vụ", "ủy viên ban chấp hành",
        "ủy viên", "uỷ viên", "chuyên viên", "phó tổng biên tập", "tổng biên tập", "thành viên", "hội viên",
        "đoàn viên", "đảng viên", "công chức", "viên chức", "nhân viên", "cán bộ hưu trí", "cán bộ hưu", "cán bộ",
        "hưu trí", "giáo viên", "giảng viên", "nghiên cứu viên", "bác sĩ", "bác sỹ", "y sĩ", "điều dưỡng", "dược sĩ",
        "kỹ sư", "kiến trúc sư", "luật sư", "nhà báo", "phóng viên", "đại biểu", "đb", "nông dân", "ngư dân", "công nhân",
        "tiểu thương", "doanh nhân", "sinh viên", "học sinh", "nội trợ", "lái xe", "công dân", "người dân",
        "cựu chiến binh", "thương binh", "già làng", "nghệ nhân", "nghệ sĩ ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ", "hội trưởng", "phó hội trưởng",
        "đội trưởng", "đội phó", "nhóm trưởng", "quản đốc", "trợ lý", "trưởng nhóm", "người có uy tín", "chủ nhiệm", "phó chủ nhiệm", "chủ hộ",
        "chủ cơ sở lưu trú", "chủ cơ sở", "chủ doanh nghiệp", "chủ trang trại", "chủ cửa hàng", "chủ nhà hàng",
        "giám đốc điều hành", "giám đốc kỹ thuật", "giám đốc kinh doanh", "giám đốc nhân sự", "phó tgđ", "tgđ", "trợ lý giám đốc", "trợ lý tổng giám đốc", "thư ký giám đốc", "trợ lý bí thư", "thư ký bí thư",
        "hiệu phó", "viện phó", "cục phó", "vụ phó", "khoa phó", "trưởng chi nhánh", "trưởng đại diện", "trưởng xưởng", "phân xưởng trưởng", "trưởng tiểu khu", "trưởng tổ", "khóm trưởng", "trưởng khóm", "trưởng đội",
        "hộ lý", "nha sĩ", "lương y", "thầy lang", "thầy thuốc", "thầy mo", "thầy cúng", "bảo mẫu", "cấp dưỡng", "thú y viên", "khuyến nông viên", "công chứng viên", "hòa giải viên", "thanh tra viên", "điều tra viên",
        "giám sát viên", "lập trình viên", "thủ kho", "văn thư", "lễ tân", "phiên dịch", "biên dịch viên", "nhiếp ảnh gia", "đạo diễn", "nhạc công", "vận động viên", "huấn luyện viên", "tiếp viên", "thuyền viên", "thủy thủ",
        "nhà sử học", "nhà sưu tầm", "nhà kinh tế", "nhà báo lão thành", "nhà nông", "chuyên gia", "cố vấn", "thương lái", "xã viên", "bệnh binh", "sĩ quan", "du học sinh", "phụ huynh", "kiều bào", "việt kiều", "nghệ nhân dân gian",
        "thanh niên xung phong", "cựu thanh niên xung phong", "cựu tù chính trị", "chủ ghe", "chủ sạp", "chủ tiệm", "chủ trại", "chủ quầy", "chủ xe", "chủ thầu", "chủ bãi", "chủ trọ", "chủ tủ sách", "chủ nhà sách", r"chủ (?:một |1 )?(?:homestay|quán|tiệm|vườn|trại|nhà nghỉ|nhà trọ|khách sạn|cửa hàng|xưởng|cơ sở)(?: nhỏ)?",
        "lái tàu", "lái xe tải", "thợ", "ngư dân", "gv", "hs", "sv", "cán bộ thú y", "cán bộ khuyến nông", "trưởng ban đại diện",
        "chủ nhà xe", "chủ khách sạn", "trưởng", "phó", "điều phối viên", "kế toán", "thủ quỹ", "thủ thư", "thợ \\w+", "độc giả", "bạn đọc", "nhà giáo", "nhà văn", "nhà nghiên cứu",
    ),
    former=("nguyên", "cựu", "quyền", "q\\.", "nguyên là"),
    heads=(
        "ban", "phòng", "văn phòng", "đoàn", "khoa", "bộ môn", "thanh tra", "trạm", "chi cục", "cục", "vụ",
        "cơ sở lưu trú", "doanh nghiệp", "tủ sách", "nhà sách", "cửa hàng", "nhà hàng", "khách sạn", "trang trại", "nhà xe", "thôn", "bản", "xóm", "khu", "ấp", "buôn", "làng", "khu phố", "tổ dân phố", "công an", "sóc",
    ),
    bodies=(
        r"lớp(?=\s+\d\w*\s*[–-]\s*trường\s)", r"đội(?=\s+(?:\d|số|quản lý|cảnh sát|văn nghệ|bả trạo|chiếu phim|thông tin|tuyên truyền|thủy nông|kiểm soát|thi hành|công tác))", "ban liên lạc", "clb", "câu lạc bộ", "dntn", "đại học", "cao đẳng", "trung cấp", "thpt", "thcs", "tổ đảng", "tổ công đoàn", "tổ phụ nữ", "tổ bộ môn", "tổ biên tập", "chi đoàn", "đoàn trường", "liên đội", "hợp tác xã", "tổ hợp tác", "bệnh xá", "cảng", "cảng vụ", "vườn quốc gia", "khu bảo tồn", "ban chqs", "lâm trường", "nông trường", "tổng đội", "tịnh xá", "thiền viện", "nhà thờ", "họ đạo", "hội thánh",
        "nhà xuất bản", "tổ hợp", "siêu thị", "khách sạn", "cửa hàng", "nhà hàng", "ban giám hiệu", "đảng bộ cơ quan", "tiểu đoàn", "đại đội", "sư đoàn", "quân khu", "cục hậu cần", "phân viện", "phân hiệu", "đoàn đbqh", "đbqh", "quốc hội", "chính phủ", "vnpt", "điện lực",
        "bch", "btv", "mttq", "ubmttq", "ub mttq", "ccb", "hnd", "hpn", "lhpn", "hợp tác xã", "htx", "hiệp hội", "sở",
        "ban", "ubnd", "ủy ban", "uỷ ban", "hđnd", "hội đồng", "chi hội", "phân hội", "liên chi hội", "hội", "đoàn", "tỉnh đoàn", "huyện đoàn", "thị đoàn",
        "thành đoàn", "xã đoàn", "đoàn thanh niên", "huyện ủy", "thị ủy", "thành ủy", "tỉnh ủy", "đảng ủy",
        "đảng uỷ", "tỉnh uỷ", "huyện uỷ", "đảng bộ", "chi bộ", "chi ủy", "chi uỷ", "đảng đoàn", "ban cán sự", "công ty", "tổng công ty",
        "tập đoàn", "doanh nghiệp", "trường", "học viện", "bệnh viện", "trạm", "chi cục", "cục", "tổng cục", "phòng",
        "trung tâm", "liên đoàn", "công đoàn", "liên minh", "liên hiệp", "mặt trận", "văn phòng", "vp", "công an",
        "tòa án", "toà án", "viện", "viện kiểm sát", "vks", "kho bạc", "ngân hàng", "bảo hiểm", "đài", "tòa soạn",
        "bảo tàng", "thư viện", "quỹ", "câu lạc bộ", "clb", "nhóm", "tổ", "tổ dân phố", "khối", "khu phố", "thôn",
        "bản", "xóm", "ấp", "xã", "phường", "thị trấn", "huyện", "thị xã", "quận", "tỉnh", "thành phố", "đồn", "bộ",
        "bộ chỉ huy", "bộ tư lệnh", "ubkt", "hạt", "bưu điện", "điện lực", "hải đội", "lữ đoàn", "trung đoàn", "ban quản lý", "làng", "nhà máy", "xí nghiệp", "khoa", "giáo xứ", "chùa", "cơ quan", "thanh tra",
    ),
    bodies_anywhere=False,
    organs=(
        "ban điều hành", "ban thường trực", "ban giám hiệu", "ban thường vụ", "ban chấp hành", "thường trực", "ban giám đốc", "ban chủ nhiệm", "ban lãnh đạo", "hội đồng quản trị",
        "btv", "bch", "cấp ủy", "chi ủy", "xã", "phường", "huyện", "thị trấn", "tỉnh", "thành phố", "quận", "thị xã",
        "ủy viên",
    ),
    places=(
        "thôn", "bản", "xóm", "ấp", "tổ", "tổ dân phố", "khối", "khối phố", "khu phố", "khu", "làng", "xã", "phường", "huyện",
        "thị trấn", "thị xã", "tỉnh", "thành phố", "quận", "đường", "ngõ", "số nhà", "buôn", "phố", "bến", "bến phà", "bến đò", "chợ", "đảo", "cù lao", "cồn", "tp", "tx", "p\\.", "q\\.", "sóc", "phum", "plei", "tiểu khu", "khóm", "núi", "vịnh", "hồ", "đồi", "kênh", "rạch", "khu tái định cư", "vạn", "xóm chài",
    ),
    title_tails=("nghỉ hưu", "về hưu", "hưu trí", "mầm non", "tiểu học"),
    no_office=("vùng", "miền", "ở", "tại", "về", "đầu", "cuối", "cạnh", "sát", "kế bên", "người", "chạy", "chay", "đi", "đã", "từ", "hơn", "gần", "suốt", "đang", "ngoài", "bên", "nay", "vừa", "cùng", "lâu năm", r"\d+ (?:năm|nam|tuổi|khóa)", "với", "xưa", "trước"),
    being=("trước là", "trước làm", "trước đây là", "trước đây làm", "trước kia là", "trước kia làm", "từng là", "từng làm", "đã từng là", "vốn là", r"học(?=\s+(?:lớp|ở|tại|trường)\s)", "đang học", "hiện học", "học ở", "học tại", "hiện là", "thay mặt", "thay mặt cho", "nhân danh", "hiện đang là", "là", "đang là", "hiện", "hiện nay là", "nay là", "hiện công tác tại", "hiện đang công tác tại",
           "đang công tác tại", "công tác tại", "đang công tác ở", "công tác ở", "hiện làm", "làm nghề", "đang làm", "làm", "nghề nghiệp:", "nghề nghiệp",
           "chức vụ:", "chức vụ", "hiện giữ chức", "một", "hiện đang dạy tại", "giảng dạy tại", "làm ở", "làm tại", "làm bên", "làm việc ở", "làm việc tại", "đang làm ở", "đang làm tại", "đang làm việc tại", "hiện làm ở", "hiện làm tại", "dạy ở", "dạy tại", "dạy học ở", "dạy học tại", "đang dạy ở", "đang dạy tại"),
    myself=("tôi", "em", "cháu", "con", "tui", "mình", "chúng tôi"),
    shared_self=("em", "cháu", "con", "mình"),
    ourselves=("chúng tôi", "chúng em", "chúng cháu", "chúng con", "chúng mình"),
    interviewers=("pv", "p\\.v", "phóng viên", "hỏi", "mc", "người dẫn chương trình", "nhà báo", "biên tập viên"),
    statements=("ý kiến", "ý kiến góp ý", "ý kiến tham gia", "ý kiến phát biểu", "ý kiến đóng góp", "tổng hợp ý kiến", "bản góp ý", "góp ý", "văn bản góp ý",
                "phát biểu", "bài phát biểu", "tham luận", "bài tham luận", "bài viết", "thư", "đơn", "thư góp ý", "kiến nghị", "đề nghị", "phiếu góp ý", "bình luận", "phản ánh", "tin nhắn", "lời nhắn", "cuộc gọi", "điện thoại", "thư điện tử", "email"),
    statement_by=("của", "do"),
    notes_of=("ghi lại ý", "ghi lại lời", "ghi lại ý kiến", "ghi lại ý kiến của", "ghi lại ý của", "ghi ý kiến của", "ghi theo lời", "theo lời", "chép lại lời",
              "chuyển lời", "chuyển ý kiến của", "chuyển giúp ý kiến của", "viết thay", "viết hộ", "gửi hộ", "do"),
    reports=(r"gọi(?=\s*[,:;]|\s+(?:đến|tới|về)\s)", "nhắn", "nhắn tin", "nhắn gửi", "gọi điện", "gọi điện thoại", "dặn", "góp lời", "góp chuyện", r"kết luận(?=[^.\n]{0,60}:)", r"phát biểu thêm", "nói thêm", "nêu thêm", "tiếp lời", "góp thêm", "đây", "đây ạ", "bảo", "kể", "tâm sự", "bộc bạch", "giãi bày", "chỉ tay", "trải lòng", "thừa nhận", "cười", "trình bày", "cho biết", "cho hay", "gửi thư", "viết thư", "gửi", "viết", "đọc", "thì đề nghị", "thì cho rằng", "mở đầu", "lưu ý", "nhấn mạnh", "khẳng định",
             "phân tích", "nhận xét", "nhận định", "bình luận", "bổ sung", "trao đổi", "phản ánh", "mong muốn", "mong", "lo lắng", "trăn trở", "thẳng thắn", "cũng cho rằng", "cũng đề nghị",
             "nói rằng", "nói", "đặt vấn đề", "thắc mắc", "quan tâm", "tâm đắc", "hiến kế", "lấy ví dụ", "không nhất trí", "chưa nhất trí", "rất đồng tình", "rất tâm đắc"),
    told_by=("theo", "theo lời", "theo ý", "theo quan điểm của", "theo nhận định của"),
    owned=("quê", "nhà", "xóm", "làng", "bản", "thôn", "ấp", "trường", "lớp", "con", "con gái", "con trai", "cháu", "vợ", "chồng", "mẹ", "má", "bố", "ba", "cha", "tía", "bạn", "chợ", "sông", "suối", "cơ quan", "xã",
           "huyện", "tỉnh", "hàng xóm", "của", "cho", "bảo", "hỏi", "gọi"),
    spoken_of=("của", "là", "như", "tên", "mang tên", "kính gửi", "thưa", "cảm ơn", "cám ơn", "tặng", "nhờ", "vợ", "chồng", "con", "mẹ", "bố", "cha", "anh hùng", "liệt sĩ", "bạn", "cùng", "thay", "cho", "nhắc đến", "nhớ", "biết", "nghe", "gặp lại"),
    thanks=("cảm ơn", "xin cảm ơn", "cám ơn", "kính đề nghị", "kính mong", "mong", "nhờ", "tôi", "chúng tôi"),
    scribes=("ghi", "người ghi", "lược ghi", "ghi chép", "thực hiện", "người thực hiện", "thư ký", "thư kí", "ghi biên bản", "người nhận", "người tiếp nhận", "tiếp nhận", "cán bộ tiếp nhận", "người tiếp dân", "người nhập liệu", "người đánh máy", "người chép", "người chép lại", "thư ký ghi biên bản", "chủ trì", "chủ tọa", "chủ toạ",
             "ảnh", "phóng viên", "nhóm phóng viên", "biên tập"),
    signed=("ký", "ký tên", "đã ký", "cẩn bút", "kính báo", "kính trình", "trân trọng", "gửi lúc", "gửi ngày", "gửi từ", "viết ngày", "viết lúc", "góp ý ngày", "lập ngày", "kính thư", "kính bút", "kính gửi", "sđt", "đt", "sn", "sinh năm", "ngày"),
    never=("hồ chí minh",),
    residents=(
        "cán bộ hưu trí", "cán bộ hưu", "hưu trí", "nông dân", "ngư dân", "công dân", "người dân", "tiểu thương", "nội trợ",
        "cựu chiến binh", "thương binh", "học sinh", "sinh viên", "già làng", "lái xe", "công nhân", "doanh nhân",
    ),
    acts=("kính gửi", "kính đề nghị", "trân trọng gửi", "họp", "chuyển ý kiến", "chuyển đến", "xin", "nhận được", "tiếp nhận", "có một", "có mấy", "có vài", "có các ý", "tham gia", "cơ bản", "hoàn toàn", "đánh giá cao", "gửi"),
    committees=("ban thường vụ", "ban chấp hành", "thường trực", "ban thường trực", "ban giám đốc", "ban giám hiệu", "ban chủ nhiệm", "ban lãnh đạo", "bch", "btv", "bgh", "tập thể lãnh đạo",
                "tập thể"),
    unnamed=("tỉnh", "huyện", "xã", "thị xã", "thành phố", "quận", "thị trấn"),
    named_after=("tủ sách", "nhà sách", "nhà hàng", "trang trại", "nhà xe", "cơ sở lưu trú", "cơ sở", "trường", "đại học", "cao đẳng", "học viện", "trung cấp", "viện", "xã", "phường", "thpt", "thcs", "ptdtnt", "ptdtbt", "tiểu học", "mầm non", "công ty", "cty", "tnhh", "nhà máy", "doanh nghiệp", "quỹ", "chùa", "đình",
                 "htx", "hợp tác xã", "công viên", "bệnh viện", "lớp", "quảng trường", "cầu", "chợ", "bến", "cảng", "sông", "núi", "đảo", "cửa hàng", "khách sạn", "câu lạc bộ", "giải", "đồn"),
    leads=("trưởng", "đốc", "tịch", "thư", "nhiệm", "chánh", "ký", "phó", "trì", "chính ủy"),
    conjunctions=("và", "&", "-", "–"),
    many=("tập thể", "cán bộ", "các", "toàn thể", "đồng chí", "đại diện", "lãnh đạo", "cử tri", "nhân dân"),
    asides=(r"không (?:ghi|nêu|có|rõ|cho|tiện|để)", r"chưa (?:ghi|rõ|có)", "giấu tên", "ẩn danh", "nặc danh", "facebook", "fanpage", "email", "xin giấu", "xin không", "đề nghị không", r"(?:đã\s+)?(?:hơn\s+|gần\s+)?\d{1,2}\s+(?:năm\s+)?tuổi\s+đảng", "dân tộc", "người dân tộc", "người \\w+$", "\\d{1,3}\\s+tuổi", "năm nay", "số \\d+", "lớp \\d\\w*$", "sđt", "zalo", "ngụ", "sống ở", "sống tại", "quê", "nhà ở", "nhà tại", "ở", "trú", "cccd", "cmnd", "sn",
            "hàng xóm", "con", "vợ", "chồng"),
    from_place=("ở", "tại", "quê", "từ", "đến từ", "thuộc", "người"),
    resides=("trú tại", "thường trú", "hiện ở", "ở tại", "địa chỉ", "sinh năm", "năm sinh", "sinh ngày", "hiện trú",
             "hiện sống", "cư trú", "điện thoại", "số điện thoại", "đt", "email", "gửi từ", "quê", "quê quán"),
    of_words=("của", "tại", "ở", "thuộc", "phụ trách", "bên", "ở bên", "bên phía"),
    joins=("và",),
    day_names=("ngày",),
    courtesies=("ạ",),
    and_offices=("kiêm",),
    mottoes=("cộng hòa xã hội", "cộng hoà xã hội", "độc lập", "đảng cộng sản việt nam"),
    letterhead_rest=("bản ghi nhớ", "bản ghi âm", "bản ghi", "bản gỡ băng", "bản tóm tắt", "bản thảo", "bản góp ý", "bản tổng hợp", "bản tham gia", "bản kiến nghị", "bản đề xuất", "góp ý", "ý kiến", "tham luận", "phát biểu", "nghị quyết", "bảng", "biểu", "đơn", "thư", "trang \\d+", "số", "số:", "v/v", "về việc", "kính gửi", "phiếu", "báo cáo", "công văn", "tờ trình", "biên bản"),
    addressed=("kính gửi", "kính thưa", "thân gửi", "gửi:"),
    introduces=("xin tự giới thiệu", "xin được giới thiệu", "xin phép giới thiệu", "xin phép được giới thiệu", "tôi xin giới thiệu", "tác giả", *(rf"người {verb}(?=\s*:)" for verb in _SPEAKS_AS), "cộng tác viên", "người đọc", "người rà soát", "người soát", "tổng hợp:", "tôi [^.:\\n]{1,40}?, tên là", "tôi [^.:\\n]{1,40}?, tên", "cháu tên là", "cháu tên", "em tên", "con tên là", "con tên", "mình tên là", "mình tên", "tớ tên là", "tên em là", "tên cháu là", "tên con là", "tên mình là", "tên tui là", "tên tôi", "tên em", "tôi xin tự giới thiệu là", "chúng tôi là", "người trình bày", "người phản ánh", "người kiến nghị", "người đề nghị", "người tham gia góp ý", "người tổng hợp", "người lập", "tui là", "tui tên là", "tui tên", "mình là", "tớ là", "tôi là", "tôi tên là", "tên tôi là", "em là", "em tên là", "con là", "cháu là", "họ và tên", "họ tên",
                "người góp ý", "người viết", "người gửi", "người viết đơn", "tôi tên"),
    i_am=("hiện là", "hiện đang là", "hiện nay là", "nay là", "^là", "^là một", "với cương vị", "với cương vị là", "trên cương vị", "với vai trò", "với vai trò là", "tui là", "mình là", "tôi là", "tôi là một", "em là", "em là một", "con là", "cháu là", "là một", "với tư cách là", "tôi làm"),
    family_names=(
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
        "lý", "nông", "triệu", "bế", "lương", "vi", "vy", "hứa", "chu", "đàm", "lục", "trương", "lò", "quàng", "giàng",
        "vàng", "sùng", "thào", "mùa", "hà", "đinh", "đoàn", "tô", "tạ", "trịnh", "cao", "thái", "tống", "châu", "lưu",
        "mã", "ma", "hầu", "cầm", "lường", "tòng", "cà", "điêu", "đèo", "bàn", "đồng", "mạc", "quách", "kiều", "la",
        "lâm", "mai", "nghiêm", "phùng", "tăng", "thân", "từ", "văn", "vương", "phó", "vừ", "lầu", "hạng", "cư", "chảo",
        "phàn", "tẩn", "lồ", "lùng", "sần", "sầm", "kha", "khà", "cái", "nhan", "chúng", "đào", "cam", "doãn", "lại",
        "khuất", "khổng", "mông", "ninh", "quan", "thang", "thiều", "thi", "tiêu", "âu", "bạch", "cấn", "chung", "diệp",
        "đậu", "giáp", "giang", "hán", "hạ", "hàn", "khúc", "kim", "lăng", "lèng", "liễu", "lộc", "lô", "lù", "lữ", "lừu",
        "mẫn", "nhâm", "nhữ", "phí", "phù", "phương", "sái", "sử", "tào", "thạch", "thẩm", "thịnh", "tôn", "trà", "trình",
        "uông", "ưng", "viên", "xa", "y", "ksor", "rơ", "siu", "niê", "bá", "quảng", "hùng", "tiên", "bồ", "vọng",
        "lã", "cù", "ngọ", "ngụy", "nguỵ", "danh", "kiên", "tri", "quản", "lưỡng", "dư", "ôn", "khưu", "khâu",
        "kông", "cổ", "cung", "diêu", "đan", "đáng", "hoắc", "hoàn", "hờ", "hoảng", "khiếu", "khuông", "kiểu", "lai",
        "lãnh", "lâu", "liêng", "lỗ", "lung", "lự", "mầu", "mễ", "mộc", "mùng", "nịnh", "nùng", "ngải",
        "nhiêu", "nồng", "phàng", "pờ", "phoòng", "quầy", "sằm", "sì", "sín", "sồng", "tải", "tất", "tẩy", "thàng",
        "thèn", "thò", "thoòng", "tráng", "triều", "trầm", "trấn", "vầy", "viêm", "vòng", "vù", "xồng", "ỷ", "ân",
        "ấu", "bích", "biện", "bì", "bông", "bồng", "cáp", "chẩu", "chế", "chíu", "cồ", "chử", "chướng", "dặng",
        "dìu", "đổng", "đới", "giản", "giảng", "hảng", "hò", "huề", "kỷ", "lềnh", "mộng", "ngạc", "nghê", "ngũ",
        "ngưu", "nhạc", "páo", "phá", "phảng", "phừ", "rah", "rmah", "rchom", "rcom", "kpă", "kpa", "hmok", "hlong",
        "ayun", "byă", "bkrông", "mlô", "êban", "êcam", "êđông", "kbuôr", "knul", "kđoh", "adrơng", "ađrơng", "hđơk",
        "bing", "bloong", "ya", "cil", "kra", "jăn", "liêng-hot", "kơ", "k'", "bnahria", "alăng", "bling", "zơrâm",
        "pơloong", "arất", "briu", "hôih", "coor", "liêu", "lao", "mạch", "mộ", "nghi", "nhung", "phuông", "sính",
        "thầu", "tìa", "tồng", "xìn", "bàng", "dề", "hỗ", "sa", "ngọc",
    ),
    men=("ông", "anh", "chú", "cậu", "thầy", "quý ông", r"ô\."),
    women=("bà", "chị", "cô", "dì", "mợ", "thím", "mẹ", "quý bà", r"b\."),
    women_middle=frozenset({"thị"}),
    middle_names=("văn", "thị", "đức", "hữu", "xuân", "minh", "ngọc", "thanh", "quốc", "đình", "công", "a", "thu", "thúy",
                  "mạnh", "quang", "bá", "trọng", "viết", "duy", "gia", "hoài", "kim", "hồng", "mùi"),
    nick_firsts=("hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "út", "cả", "bé"),
    writes=("chấp bút", "góp ý", "xin góp ý", "có ý kiến", "tham gia ý kiến", "xin tham gia", "tham gia góp ý", "đề nghị", "kiến nghị",
            "có một số ý kiến", "xin có ý kiến", "trân trọng góp ý", "báo cáo", "tổng hợp", "xin gửi", "thống nhất", "nhất trí", "đã nghiên cứu", "đã đọc"),
    comments_of=("thay mặt", "chúng tôi là", "chúng em là", "chúng tôi gồm", "chúng tôi,", "chúng em,", "chúng tôi –", "chúng tôi -", "đại diện cho", "nhân danh", "góp ý của", "ý kiến của", "ý kiến góp ý của", "bản góp ý của", "văn bản góp ý của", "ý kiến tham gia của",
                 "tổng hợp ý kiến của", "kiến nghị của", "đề nghị của"),
    fields={
        "name": ("from", "từ", "người đại diện", "đại diện doanh nghiệp", "họ tên đảng viên", "họ và tên đảng viên", "họ tên hội viên", "họ và tên hội viên", "họ tên cán bộ", "họ tên người viết", "họ tên người góp ý", "họ, tên", "họ và tên người được lấy ý kiến", "họ tên người được lấy ý kiến", "tên cơ quan", "tên cơ quan, đơn vị", "tên tổ chức", "cá nhân, tổ chức góp ý", "cá nhân góp ý", "cơ quan góp ý", "đơn vị góp ý", "tên tôi", "người gửi", "họ và tên", "họ tên", "tên cơ quan, đơn vị góp ý", "tên tôi là", "người góp ý", "họ và tên người góp ý"),
        "role": (*_now("chức vụ", "chức danh", "nghề nghiệp", "công việc"), "chức vụ đảng", "chức vụ đoàn thể", "chức vụ", "nghề", "chức vụ/nghề nghiệp", "nghề nghiệp/chức vụ", "chức vụ, nghề nghiệp", "nghề nghiệp, chức vụ", "cương vị", "vị trí công tác", "vai trò", "chức danh", "nghề nghiệp", "công việc", "chức vụ công tác", "chức vụ, đơn vị công tác",
                 "chức vụ, đơn vị", "chức vụ, nơi công tác"),
        "organisation": (*_now("đơn vị công tác", "cơ quan công tác", "nơi công tác", "nơi làm việc"), "đơn vị", "tên tổ chức góp ý", "thuộc đơn vị", "thuộc cơ quan", "đơn vị/tổ chức", "nơi công tác/học tập", "chi bộ, đảng bộ", "đảng bộ", "hội, đoàn thể", "tên doanh nghiệp", "doanh nghiệp", "tên đơn vị", "chi bộ", "chi hội", "sinh hoạt tại", "sinh hoạt tại chi bộ", "nơi làm việc", "cơ quan/đơn vị", "cơ quan, tổ chức", "cơ quan/tổ chức", "nơi học tập", "trường", "đơn vị công tác", "đơn vị", "cơ quan công tác", "cơ quan", "nơi công tác", "cơ quan, đơn vị",
                         "tổ chức", "công tác tại"),
        "": ("năm sinh", "ngày sinh", "địa chỉ", "điện thoại", "số điện thoại", "email", "giới tính", "dân tộc",
             "số cccd", "cccd", "số cmnd", "nơi ở"),
    },
    name_labels=(
        r"(?:em|cháu|con)\s+tên(?:\s+là)?",
        r"họ(?:\s*[,&]|\s+và)?\s*tên(?:\s+[^\W\d_]+){1,4}", r"tên(?:\s+(?:tôi|em|cháu|con|tui|mình|người|cử tri|công dân|bạn đọc|độc giả|hội viên|đảng viên|đại biểu|tài khoản))(?:\s+[^\W\d_]+){0,3}",
        "tác giả", "tác giả bài viết", "tài khoản", "cử tri", "công dân", "độc giả", "khách mời", "đại biểu",
        rf"người\s+{_NO_SCRIBE}[^\W\d_]+(?:\s+[^\W\d_]+){{0,3}}",
    ),
    below=(
        "đt", "sđt", "tel", "điện thoại", "số điện thoại", "số đt", "mobile", "hotline", "zalo", "facebook", "fb", "e-mail", "email", "mail", "website", "fax", "địa chỉ", "nơi ở", "hiện ở",
        "ảnh", r"\(ảnh", "tin liên quan", "xem thêm", "bài liên quan", r"(?:các\s+)?tin\s+(?:khác|mới|cùng)", ">>", "bản quét", "scan", "đính kèm", "file đính kèm", "tệp đính kèm", "gửi từ", "sent from",
        "nguồn", r"trang\s+\d+(?:\s*/\s*\d+)?\s*$", "từ khóa", "chuyên mục", "lượt xem", "chia sẻ", "in trang",
        r"[^,.:;\d\n]{2,40},\s*(?:(?:những\s+)?ngày|đầu|giữa|cuối|tháng|mùa|xuân|hè|hạ|thu|đông)\s+[^.:;\n]{2,40}$",
    ),
    signs=("người góp ý", "người viết", "người gửi", "ký tên", "kính thư", "trân trọng", "nơi nhận", "thủ trưởng", "tm\\.",
           "kt\\.", "tl\\.", "t/m", "đã ký", "người viết đơn", "thay mặt", "thân ái", "kính", "kính chào", "chào thân ái",
           "trân trọng cảm ơn", "đại diện"),
    signs_for=(r"(?:tm|kt|tl|tuq|q)\s*[./]\s*", r"(?:tm|tl|tuq)\s+", r"[tk]/[mt]\.?\s+", r"thay\s+mặt\s+", r"đại\s+diện\s+"),
    office_ends=("sinh hoạt", "kết luận", "khai mạc", "phát biểu", "tiếp thu", "giải trình", "đây", "kính", r"từ (?:năm|ngày|tháng|hồi|khi|lúc|\d)", r"(?:(?:được|đã|hơn|gần|suốt)\s+)?\d+ năm(?!\s+tuổi)", "đây ạ", "họp", "đánh giá", "biểu dương", "đồng thuận", "hoàn toàn", "cơ bản", "chuyển ý kiến", "chuyển đến", "trình bày", "cho biết", "cho hay", "đọc dự thảo", "đọc xong", "đọc và", "đọc kỹ", "thì", "qua", r"về(?!\s+hưu)", "trong",
                 "vào", "viết", "mở đầu", "lưu ý", "nhấn mạnh", "khẳng định", "phân tích", "nhận xét", "nhận thấy", "thấy", "muốn", "mong", "cảm ơn", "được", "là", "nay", "vừa",
                 "cũng", "rất", "vẫn", "không", "chưa", "sẽ", "nên", "phải", "ạ", "tham gia", "phản ánh", "trao đổi", "bình luận", "làm báo cáo", "tại hội nghị", "tại hội thảo", "tại cuộc họp", "tại buổi",
                 "tại mục", "tại trang", "tại phần", "tại điều", "tại khoản", "tại điểm", "tại chương", "tại đoạn", "ở mục", "ở trang", "ở phần", "ở điều", "trên báo", "nói rằng", "cháu", "con",
                 "có mấy", "có một", "có vài", "có các ý", "gửi", "cho hỏi", "nhận được", "tiếp nhận", "xin", "có ý kiến", "đề nghị", "phát biểu", "cho rằng", "góp ý", "tham gia ý kiến", "tham gia góp ý", "nêu",
                 "hiện", "đã", "bày tỏ", "kiến nghị", "đề xuất", "tôi", "em", "chúng tôi", "qua nghiên cứu", "sau khi"),
    openers=(r"ý kiến (?:thứ \w+|số \d+|\d+)(?: là)?(?: của)?", "đầu tiên,", "mở đầu", "mở đầu,", "sau cùng,", "cuối cùng,", "tương tự,", "ngoài ra,", "bên cạnh đó,", "cũng theo", "phóng viên trao đổi với", r"phóng viên [^.,:\n]{1,50}? (?:trao đổi|trò chuyện|phỏng vấn)(?: nhanh| ngắn)?(?: với| cùng)?", "phỏng vấn", r"trao đổi với(?!\s+(?:phóng|pv|báo|chúng|tòa|toà)\b)", "trò chuyện với", "trò chuyện cùng", "cuộc trao đổi với", "gặp", "bình luận của", "ý kiến của", "ý kiến", "riêng", "còn", "tiếp đó", "tiếp theo", "sau đó", "đồng quan điểm", "cùng quan điểm", "cùng ý kiến", "trong khi đó", "đại diện", "về phía", "phát biểu của", "phát biểu tại hội nghị,", "tại hội nghị,", "theo"),
    speaks=("không tán thành", "chưa tán thành", "chưa đồng ý", "chưa đồng tình", "không đồng tình", "phản đối", "cho là", "nhận thấy", "kỳ vọng", "đồng thuận", "phản biện", "lên tiếng", "đồng ý", "không đồng ý", "đồng tình", "thống nhất", "ủng hộ", "hoan nghênh", "có ý kiến", "phát biểu", "nêu ý kiến", "đề nghị", "cho rằng", "góp ý", "tham gia ý kiến", "ý kiến", "nêu", "kiến nghị",
            "đề xuất", "băn khoăn", "chia sẻ", "bày tỏ", "tán thành", "nhất trí", "hỏi", "nói"),
    letter_day=(
        r"(?:[^,\n]{1,40},\s*|(?:[^\W\d_]+\s+){1,3}(?=ngày|ngay|mùng|mồng))?(?:(?:sáng|chiều|tối|trưa|đêm)\s+)?(?:(?:ngày|ngay)\s+)?(?:(?:mùng|mồng)\s+)?\d{1,2}\s*(?:tháng|/|-|\.)\s*\d{1,2}\s*(?:năm|/|-|\.|,)?\s*\d{4}",
        r"(?:[^,\n]{1,40},\s*)?(?:ngày\s+)?(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{2}(?!\d)",
        _DOTTED,
        r"(?<![\d/-])\d{4}-\d{2}-\d{2}(?!\d)",
        r"(?:[^,\n]{1,40},\s*)?ngày\s+[^\W\d]+(?:\s+[^\W\d]+){0,3}\s+tháng\s+[^\W\d]+(?:\s+[^\W\d]+)?\s+năm\s+\d{4}",
        r"(?:[^,\n]{1,40},\s*)?(?:ngày\s+)?\d{1,2}\s+tháng\s+[^\W\d]+(?:\s+[^\W\d]+)?\s+(?:năm\s+)?\d{4}",
        rf"(?:[^,\n]{{1,40}},\s*)?(?:le\s+|the\s+|am\s+)?{_FOREIGN}",
        rf"(?:[^,\n]{{1,40}},\s*)?{_FOREIGN_FIRST}",
    ),
    addressees=("ban soạn thảo", "tiểu ban văn kiện", "tiểu ban", "ban biên tập", "tổ biên tập", "ban tổ chức đại hội", "cơ quan soạn thảo",
                "quý cơ quan", "quý ban", "hội nghị", "đại hội"),
    refers=(r"(?<!pháp\s)(?<!dự\sthảo\s)luật(?!\s+(?:sư|gia))", r"(?<!dự\sthảo\s)nghị định", r"(?<!dự\sthảo\s)thông tư", "hiến pháp", "báo(?!\\s+cáo)",  "tạp chí", "online", "điện tử", "theo", "căn cứ", "thực hiện", "trả lời", "phúc đáp", "kèm theo", "tại công văn", "của", "sinh", "sinh ngày", "cấp", "cấp ngày", "vào đảng"),
    until=("hơn", "không quá", "cuối", r"(?<!văn\s)bản", "phiên bản", "bản dự thảo", "dự thảo công bố", "công bố", "ban hành", "đăng", "đăng tải", "niêm yết", "phát hành", "trước", "trước ngày", "đến", "đến ngày", "tới", "tới ngày", "hết ngày", "từ", "từ ngày", "kể từ ngày", "sau ngày", "quá ngày", "hạn", "hạn chót", "chậm nhất", "vào ngày", "sang", "thành", "bằng", "là", "tức", "tức là", "ghi", "lùi", "ra", "còn", "[→>]"),
    annexes=("phụ lục", "danh sách kèm", "biểu kèm", "bảng kèm"),
    wants=("mong", r"xin(?!\s+(?:được\s+)?(?:góp|gửi|tham\s+gia|có\s+ý\s+kiến))", "đề nghị", "kiến nghị", "đề xuất", "nên", "phải", "cần", "đừng", "hãy", "sẽ", "thông qua", "áp dụng", "hiệu lực", "thi hành"),
    encloses=("kèm theo", "ban hành kèm theo", "gửi kèm", "kèm", "đính kèm"),
    sends=("đây", "đây ạ", "lập", "nộp", "gửi", "gửi về", "gửi thư", "viết thư", "viết"),
    greets=("dạ", "thưa", "vâng", "chào", "ạ"),
    records=("biên bản", "trích biên bản", "ghi chép", "tường thuật"),
    held_on=("hôm nay", "vào hồi", "thời gian", "hồi"),
    meets=("họp", "họp bàn", "hội ý", "sinh hoạt", "tọa đàm", "toạ đàm"),
    met_when=("vào", "hồi", "sáng", "chiều", "tối", "trưa", "hôm"),
    attends=("có mặt", "tham dự", "dự họp", "đã họp", "tại hội trường", "tại nhà văn hóa"),
    sent_on=("ngày", "ngày giờ", "ngày, giờ", "giờ, ngày", "thời điểm", "ngày, tháng, năm", "ngày tháng năm", "ngày/tháng/năm", r"(?:ngày|thời gian|ngày,? tháng,? năm|ngày tháng|thời điểm)\s+(?:góp ý|ghi(?:\s+phiếu)?|viết(?:\s+phiếu)?|lập(?:\s+phiếu)?|nộp|tạo|đăng|nhận|tiếp\s+nhận|gửi(?:\s+phiếu)?|ký|điền(?:\s+phiếu)?|tham gia(?:\s+ý kiến)?|trả\s+lời|phản\s+hồi|cho\s+ý\s+kiến|lấy\s+ý\s+kiến|thực\s+hiện|họp|làm(?:\s+đơn)?)", "gửi lúc", "ngày gửi", "date", "sent", "thời gian gửi", "đã gửi"),
    day=day,
    title_case=title_case,
    kind_of=kind_of,
    groups=("tổ", "tổ thảo luận", "tổ đại biểu", "tổ dân phố", "tổ đảng", "nhóm", "nhóm thảo luận", "chi bộ", "chi hội", "chi đoàn", "đoàn", "bàn", "lớp", "khối", "khối phố", "khu phố", "cụm"),
    counts=("số", "thứ"),
    requests=("trang", "điều", "khoản", "điểm", "mục", "tiểu mục", "phần", "chương", "đoạn", "câu", "gạch", "dòng", "tại", "ở", "về", "trong", "bỏ", "sửa", "thêm", "bổ sung", "thay", "gộp", "tách", "chuyển", "giữ",
              "không có ý kiến", "cơ bản nhất trí", "cơ bản thống nhất", "hoàn toàn nhất trí", "hoàn toàn thống nhất", "nhất trí", "thống nhất", "xin", "nên", "kính đề nghị", "mong", "chưa nhất trí", "chưa đồng ý", "cần"),
    selves_do=("xin", "thấy", "nghĩ", "đề nghị", "muốn", "mong", "là", "tên", "cũng", "rất", "đọc", "góp ý", "góp", "có ý kiến", "kính", "cảm ơn", "ở", "đang", "vẫn", "chưa", "không", "đồng ý", "tán thành", "hỏi", "thưa", "chào", "ủng hộ"),
    weekdays=letters.WEEKDAYS,
    here=("đây",),
    telling_middles=("thị", "văn"),
    self_ends=("đây ạ", "đây nè", "đây"),
    works_at=(
        r"(?:tôi|em|cháu|con|tui|mình)\s+(?:(?:nay|hiện|đang|hiện đang|vẫn|còn|cũng)\s+)*(?:dạy học|dạy|giảng dạy|công tác|làm việc|làm|học|sinh hoạt)(?:\s+(?!ở|tại|bên|cho)[^\W\d_]+){0,3}?\s+(?:ở|tại|bên|cho)",
    ),
    subjects=("toán", "tin", "tin học", "toán tin", "văn", "ngữ văn", "sử", "lịch sử", "địa", "địa lý", "địa lí", "lý", "lí", "vật lý", "vật lí", "hóa", "hóa học", "hoá học", "sinh", "sinh học", "mỹ thuật", "mĩ thuật", "âm nhạc", "thể dục", "giáo dục thể chất", "giáo dục công dân", "gdcd", "ngoại ngữ", "tiếng việt", "tiếng anh", "tiếng pháp", "tiếng trung", "công nghệ", "triết học", "kinh tế chính trị", "nội khoa", "ngoại khoa", "nhi", "nhi khoa", "sản khoa", "răng hàm mặt", "da liễu", "y học cổ truyền"),
    today=("hôm nay", "bữa nay", "ngày hôm nay"),
    bylines=("bài", "bài viết", "bài và ảnh", "bài, ảnh", "tin và ảnh", "tin, bài", "tin, ảnh", "tác giả"),
    interviews=("trò chuyện với", "trò chuyện cùng", "cuộc trò chuyện với", "phỏng vấn", "trao đổi với", "cuộc trao đổi với", r"phóng viên [^.,:\n]{1,50}? (?:trao đổi|trò chuyện|phỏng vấn)(?: nhanh| ngắn)?(?: với| cùng)?"),
    presents=("gỡ băng", "bản gỡ băng", "ghi âm", "bản ghi âm", "lược ghi", "ghi nhanh", "tóm tắt", "trích", "toàn văn", "ghi lại", "nội dung", "dưới đây là", "sau đây là", "xin giới thiệu", "trân trọng giới thiệu", "giới thiệu", "xin trích đăng", "trích đăng", "xin đăng", "đăng tải"),
    opens_meeting=("khai mạc", "mở đầu", "tóm tắt", "đọc", "đọc lại", "hướng dẫn", "nhắc lại", "ghi nhận", "tiếp thu", "giải thích", "giải trình", "bế mạc", "nói lý do", "nói rõ lý do", "nói mục đích", "giao thư ký", "báo cáo tóm tắt", "trình bày tóm tắt", "trình bày dự thảo", "trình bày báo cáo", "nêu lý do", "nêu mục đích", "nêu ý nghĩa", "nêu yêu cầu", "quán triệt", "giới thiệu", "gợi ý", "thông qua", "đọc dự thảo", "đọc toàn văn", "đọc tóm tắt", "tuyên bố", "kết luận", "bế mạc", "cảm ơn", "mời", "điều hành", "phổ biến", "chủ trì", "thay mặt chủ tọa", "thay mặt đoàn chủ tịch"),
    conclusions=("kết luận", "phát biểu kết luận", "kết luận chung", "biểu quyết", "kết quả biểu quyết", "thay mặt chủ tọa", "thay mặt chủ toạ", "thay mặt đoàn chủ tịch"),
    chairs=("chủ trì", "chủ tọa", "chủ toạ", "người chủ trì", "đoàn chủ tịch", "người điều hành"),
    employed=frozenset({"cán bộ", "nhân viên", "giáo viên", "công nhân", "kỹ sư", "bác sĩ", "bác sỹ", "bảo vệ", "kế toán", "thủ thư", "y tá", "y sĩ", "điều dưỡng", "hộ lý", "viên chức", "công chức", "lái xe", "lao động", "đầu bếp", "lễ tân", "thủ kho", "tiếp viên"}),
    already=("đã", "nay đã", "hiện đã", "nay", "hiện", "vừa", "mới", "cũng", "còn", "lại", "rất"),
    retired=("nghỉ hưu", "về hưu", "hưu trí", "nghỉ chế độ", "nghỉ việc", "hưu"),
    mail_heads=frozenset({"from", "từ"}),
    branches=("chi nhánh", "phòng giao dịch", "phân hiệu", "văn phòng đại diện"),
    some=("các", "những", "một số", "mấy", "vài"),
    bare_offices=frozenset({"trưởng", "phó", "phó trưởng", "quyền trưởng"}),
    nameless=("giấu tên", "ẩn danh", "nặc danh", "không nêu tên", "không ghi tên", "xin được giấu tên"),
    issued=("số ra", "ra ngày", "số báo", "bạn đọc viết", "trang bạn đọc", "ý kiến bạn đọc"),
    role_tails=("phụ trách", "thường trực", "chuyên trách", "điều hành", "kiêm nhiệm"),
    ago=(r"\d{1,2}\s*(?:phút|giờ|ngày|tuần|tháng)\s+trước", "vừa xong", "hôm qua"),
    grades=(r"lớp\s+\d{1,2}\s?\w{0,4}", r"k\s?\d{1,2}(?:\s+ngành\s+\w+(?:\s+\w+){0,3}?)?"),
    meetings=(r"(?:hội nghị|hội thảo|cuộc họp|buổi họp|buổi sinh hoạt|buổi làm việc|buổi thảo luận|phiên họp|phiên thảo luận|tọa đàm|toạ đàm|đại hội)",),
    to_members=(
        r"(?:xin\s+mời|kính\s+mời|mời|xin|đề\s+nghị|yêu\s+cầu|nhắc|nhờ|cảm\s+ơn|cám\s+ơn)\s+(?:các\s+|quý\s+|toàn\s+thể\s+|bà\s+con,?\s+)?(?:đại\s+biểu|đồng\s+chí|đ/c|bà\s+con|anh\s+chị|anh\s+em|chị\s+em|hội\s+nghị|cơ\s+quan\s+soạn\s+thảo|ban\s+soạn\s+thảo|thư\s+ký|cử\s+tri|hội\s+viên|đoàn\s+viên)",
    ),
    concludes=("kết luận", "phát biểu", "tiếp thu", "giải trình", "tổng kết"),
    once=("từng", "đã từng", "có lần", "hồi", "ngày trước", "trước đây", "năm", "hay", "thường", "vẫn"),
    for_itself=("về phía", "thay mặt", "riêng", "còn", "ngoài ra", "ý kiến của", "qua tổng hợp"),
    afterwards=("sau khi", "sau", "kể từ", "từ khi", "từ", "trước", "trước khi", "nhân", "căn cứ", "thực hiện", "theo"),
    presides=("chủ trì", "chủ tọa", "chủ toạ", "người chủ trì", "điều hành", "người điều hành", "thư ký", "thư kí", "người ghi biên bản", "ghi biên bản", "người ghi", "ghi chép"),
    of_members=("chi bộ", "chi đoàn", "chi hội", "phân hội", "phân đoàn", "liên chi hội", "tổ đảng", "đảng bộ bộ phận", "tổ công đoàn", "công đoàn bộ phận", "câu lạc bộ", "clb"),
    guests=("quần chúng", "khách mời", "khách", "người dân", "cử tri", "dân", "đại biểu", "cấp trên", "phóng viên"),
    convened=(r"(?:cuộc |buổi )?(?:họp|sinh hoạt|hội nghị|đại hội|toạ đàm|tọa đàm)(?:\s+(?:chuyên đề|thường kỳ|định kỳ|thường lệ|toàn thể|mở rộng|bất thường))?(?:\s+của)?",),
    convenes=("tổ chức", "đã tổ chức", "tiến hành", "đã tiến hành", "họp", "đã họp", "sinh hoạt", "đã sinh hoạt", "mở hội nghị", "mở cuộc họp", "triệu tập", "tiếp xúc", "làm việc với", "thảo luận", "cho ý kiến", "diễn ra"),
    form_labels=frozenset(label for labels in FIELDS.values() for label in labels),
)  # fmt: skip
