"""Vietnamese: names, offices, bodies and days in bylines, letterheads, signatures."""

import re
from calendar import monthrange

from vankien.lang.people import People
from vankien.model.contribution import ContributorKind

# People abroad date their letters in the language of the place.
_FOREIGN_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "janvier", "januar"), ("february", "février", "februar"), ("march", "mars", "märz"),
            ("april", "avril"), ("may", "mai"), ("june", "juin", "juni"), ("july", "juillet", "juli"),
            ("august", "août"), ("september", "septembre"), ("october", "octobre", "oktober"),
            ("november", "novembre"), ("december", "décembre", "dezember"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
_FOREIGN = rf"(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+({'|'.join(_FOREIGN_MONTHS)})\s*,?\s+(\d{{4}})"
_DAY = re.compile(
    r"(?:ngày\s+)?(?<!\d)(\d{1,2})\s*(?:/|-|\.|\s+tháng\s+)\s*(\d{1,2})\s*(?:/|-|\.|\s*,?\s*năm\s+|,?\s+)\s*(\d{4})(?!\d)"
)
_FOREIGN_DAY = re.compile(_FOREIGN)
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
    return None if foreign is None else _iso(int(foreign[3]), _FOREIGN_MONTHS[foreign[2]], int(foreign[1]))


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


PEOPLE = People(
    honorifics=("đồng chí", "đ/c", "ông", "bà", "anh", "chị", "cụ", "bác", "cô", "chú", "em", "bạn"),
    titles=(
        "bác sĩ", "bác sỹ", "bs\\.?", "kỹ sư", "ks\\.?", "luật sư", "ls\\.?", "nhà giáo", "nhà giáo ưu tú",
        "nhà giáo nhân dân", "nhà báo", "nhà văn", "nhà thơ", "nghệ nhân", "nghệ sĩ ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ", "cô giáo", "thầy giáo", "thầy",
        "giáo viên", "giáo sư", "phó giáo sư", "tiến sĩ", "thạc sĩ", "gs\\.?", "pgs\\.?", "ts\\.?", "ths\\.?", "gs\\.?\\s*ts\\.?",
        "pgs\\.?\\s*,?\\s*ts\\.?", "dược sĩ", "kiến trúc sư", "già làng", "trưởng bản", "trưởng thôn", "đại biểu",
        "thượng úy", "trung úy", "thiếu úy", "trung tướng", "thượng tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thiếu tướng", "linh mục", "mục sư", "thượng tọa",
        "đại đức", "lão nông", "hòa thượng", "ni sư", "cựu chiến binh", "chủ tọa", "thư ký", "chủ trì", "độc giả", "bạn đọc",
    ),
    roles=(
        "phó tổng giám đốc", "tổng giám đốc", "phó giám đốc", "giám đốc", "phó tổng thư ký", "tổng thư ký",
        "phó bí thư thường trực", "phó bí thư", "bí thư", "phó chủ tịch thường trực", "phó chủ tịch", "chủ tịch",
        "phó trưởng ban thường trực", "phó trưởng ban", "phó ban", "trưởng ban", "phó trưởng phòng", "phó phòng",
        "trưởng phòng", "phó trưởng đoàn", "trưởng đoàn", "trưởng văn phòng", "phó chánh văn phòng", "chánh văn phòng",
        "phó chánh thanh tra", "chánh thanh tra", "chánh án", "phó chánh án", "phó viện trưởng", "viện trưởng",
        "phó hiệu trưởng", "hiệu trưởng", "phó chi cục trưởng", "chi cục trưởng", "phó cục trưởng", "cục trưởng",
        "vụ trưởng", "phó vụ trưởng", "phó trưởng khoa", "trưởng khoa", "trưởng bộ môn", "trưởng trạm", "trạm trưởng",
        "chỉ huy trưởng", "chính ủy", "chính trị viên", "đồn trưởng",
        "chính trị viên đồn", "phó trưởng thôn", "trưởng thôn", "trưởng bản", "trưởng xóm", "trưởng khu", "trưởng ấp",
        "tổ trưởng", "tổ phó", "thuyền trưởng", "máy trưởng", "bệnh xá trưởng", "phó tư lệnh", "tư lệnh", "tham mưu trưởng",
        "người đại diện theo pháp luật", "người đại diện", "kế toán trưởng", "thư ký", "ủy viên thường vụ", "ủy viên ban thường vụ", "ủy viên ban chấp hành",
        "ủy viên", "uỷ viên", "chuyên viên", "phó tổng biên tập", "tổng biên tập", "thành viên", "hội viên",
        "đoàn viên", "đảng viên", "công chức", "viên chức", "nhân viên", "cán bộ hưu trí", "cán bộ hưu", "cán bộ",
        "hưu trí", "giáo viên", "giảng viên", "nghiên cứu viên", "bác sĩ", "bác sỹ", "y sĩ", "điều dưỡng", "dược sĩ",
        "kỹ sư", "kiến trúc sư", "luật sư", "nhà báo", "phóng viên", "đại biểu", "nông dân", "ngư dân", "công nhân",
        "tiểu thương", "doanh nhân", "sinh viên", "học sinh", "nội trợ", "lái xe", "công dân", "người dân",
        "cựu chiến binh", "thương binh", "già làng", "nghệ nhân", "nghệ sĩ ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ", "hội trưởng", "phó hội trưởng",
        "đội trưởng", "đội phó", "nhóm trưởng", "quản đốc", "trợ lý", "trưởng nhóm", "người có uy tín", "chủ nhiệm", "phó chủ nhiệm", "chủ hộ",
        "chủ cơ sở lưu trú", "chủ cơ sở", "chủ doanh nghiệp", "chủ trang trại", "chủ cửa hàng", "chủ nhà hàng",
        "chủ nhà xe", "chủ khách sạn", "trưởng", "phó", "điều phối viên", "kế toán", "thủ quỹ", "thủ thư", "thợ \\w+", "độc giả", "bạn đọc", "nhà giáo", "nhà văn", "nhà nghiên cứu",
    ),
    former=("nguyên", "cựu", "quyền", "q\\.", "nguyên là"),
    heads=(
        "ban", "phòng", "văn phòng", "đoàn", "khoa", "bộ môn", "thanh tra", "trạm", "chi cục", "cục", "vụ",
        "cơ sở lưu trú", "doanh nghiệp", "thôn", "bản", "xóm", "khu", "ấp",
    ),
    bodies=(
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
        "ban thường vụ", "ban chấp hành", "thường trực", "ban giám đốc", "ban chủ nhiệm", "ban lãnh đạo", "hội đồng quản trị",
        "btv", "bch", "cấp ủy", "chi ủy", "xã", "phường", "huyện", "thị trấn", "tỉnh", "thành phố", "quận", "thị xã",
        "ủy viên",
    ),
    places=(
        "thôn", "bản", "xóm", "ấp", "tổ", "tổ dân phố", "khối", "khối phố", "khu phố", "khu", "làng", "xã", "phường", "huyện",
        "thị trấn", "thị xã", "tỉnh", "thành phố", "quận", "đường", "ngõ", "số nhà", "buôn", "phố",
    ),
    never=("hồ chí minh",),
    residents=(
        "cán bộ hưu trí", "cán bộ hưu", "hưu trí", "nông dân", "ngư dân", "công dân", "người dân", "tiểu thương", "nội trợ",
        "cựu chiến binh", "thương binh", "học sinh", "sinh viên", "già làng", "lái xe", "công nhân", "doanh nhân",
    ),
    resides=("trú tại", "thường trú", "hiện ở", "ở tại", "địa chỉ", "sinh năm", "năm sinh", "sinh ngày", "hiện trú",
             "hiện sống", "cư trú", "điện thoại", "số điện thoại", "đt", "email", "gửi từ", "quê", "quê quán"),
    of_words=("của", "tại", "ở", "thuộc", "phụ trách"),
    and_offices=("kiêm",),
    mottoes=("cộng hòa xã hội", "cộng hoà xã hội", "độc lập", "đảng cộng sản việt nam"),
    letterhead_rest=("số", "số:", "v/v", "về việc", "kính gửi", "phiếu", "báo cáo", "công văn", "tờ trình", "biên bản"),
    addressed=("kính gửi", "kính thưa", "thân gửi", "gửi:"),
    introduces=("tui là", "tui tên là", "tui tên", "mình là", "tớ là", "tôi là", "tôi tên là", "tên tôi là", "em là", "em tên là", "con là", "cháu là", "họ và tên", "họ tên",
                "người góp ý", "người viết", "người gửi", "người viết đơn", "tôi tên"),
    i_am=("tui là", "mình là", "tôi là", "tôi là một", "em là", "em là một", "con là", "cháu là", "là một", "với tư cách là", "tôi làm"),
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
    ),
    middle_names=("văn", "thị", "đức", "hữu", "xuân", "minh", "ngọc", "thanh", "quốc", "đình", "công", "a", "thu", "thúy",
                  "mạnh", "quang", "bá", "trọng", "viết", "duy", "gia", "hoài", "kim", "hồng", "mùi"),
    writes=("góp ý", "xin góp ý", "có ý kiến", "tham gia ý kiến", "xin tham gia", "tham gia góp ý", "đề nghị", "kiến nghị",
            "có một số ý kiến", "xin có ý kiến", "trân trọng góp ý", "báo cáo", "tổng hợp", "xin gửi", "thống nhất", "nhất trí", "đã nghiên cứu", "đã đọc"),
    comments_of=("góp ý của", "ý kiến của", "ý kiến góp ý của", "bản góp ý của", "văn bản góp ý của", "ý kiến tham gia của",
                 "tổng hợp ý kiến của", "kiến nghị của", "đề nghị của"),
    fields={
        "name": ("họ và tên", "họ tên", "tên cơ quan, đơn vị góp ý", "tên tôi là", "người góp ý", "họ và tên người góp ý"),
        "role": ("chức vụ", "chức danh", "nghề nghiệp", "công việc", "chức vụ công tác", "chức vụ, đơn vị công tác",
                 "chức vụ, đơn vị", "chức vụ, nơi công tác"),
        "organisation": ("đơn vị công tác", "đơn vị", "cơ quan công tác", "cơ quan", "nơi công tác", "cơ quan, đơn vị",
                         "tổ chức", "công tác tại"),
        "": ("năm sinh", "ngày sinh", "địa chỉ", "điện thoại", "số điện thoại", "email", "giới tính", "dân tộc",
             "số cccd", "cccd", "số cmnd", "nơi ở"),
    },
    signs=("người góp ý", "người viết", "người gửi", "ký tên", "kính thư", "trân trọng", "nơi nhận", "thủ trưởng", "tm\\.",
           "kt\\.", "tl\\.", "t/m", "đã ký", "người viết đơn", "thay mặt", "thân ái", "kính", "kính chào", "chào thân ái",
           "trân trọng cảm ơn", "đại diện"),
    signs_for=(r"(?:tm|kt|tl|tuq|q)\s*[./]\s*", r"[tk]/[mt]\.?\s+", r"thay\s+mặt\s+", r"đại\s+diện\s+"),
    office_ends=("có mấy", "có một", "có vài", "có các ý", "gửi", "cho hỏi", "nhận được", "tiếp nhận", "xin", "có ý kiến", "đề nghị", "phát biểu", "cho rằng", "góp ý", "tham gia ý kiến", "tham gia góp ý", "nêu",
                 "hiện", "đã", "bày tỏ", "kiến nghị", "đề xuất", "tôi", "em", "chúng tôi", "qua nghiên cứu", "sau khi"),
    openers=("bình luận của", "ý kiến của", "ý kiến", "phát biểu của", "phát biểu tại hội nghị,", "tại hội nghị,", "theo"),
    speaks=("đồng ý", "không đồng ý", "đồng tình", "thống nhất", "ủng hộ", "hoan nghênh", "có ý kiến", "phát biểu", "nêu ý kiến", "đề nghị", "cho rằng", "góp ý", "tham gia ý kiến", "ý kiến", "nêu", "kiến nghị",
            "đề xuất", "băn khoăn", "chia sẻ", "bày tỏ", "tán thành", "nhất trí", "hỏi", "nói"),
    letter_day=(
        r"(?:[^,\n]{1,40},\s*)?(?:ngày\s+)?\d{1,2}\s*(?:tháng|/|-|\.)\s*\d{1,2}\s*(?:năm|/|-|\.|,)?\s*\d{4}",
        rf"(?:[^,\n]{{1,40}},\s*)?(?:le\s+|the\s+|am\s+)?{_FOREIGN}",
    ),
    addressees=("ban soạn thảo", "tiểu ban văn kiện", "tiểu ban", "ban biên tập", "tổ biên tập", "ban tổ chức đại hội", "cơ quan soạn thảo",
                "quý cơ quan", "quý ban", "hội nghị", "đại hội"),
    refers=("theo", "căn cứ", "thực hiện", "trả lời", "phúc đáp", "kèm theo", "tại công văn", "của"),
    held_on=("hôm nay", "vào hồi", "thời gian", "hồi"),
    sent_on=("ngày", "gửi lúc", "ngày gửi", "date", "sent", "thời gian gửi", "đã gửi"),
    day=day,
    title_case=title_case,
    kind_of=kind_of,
)  # fmt: skip
