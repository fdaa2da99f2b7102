"""Vietnamese: bodies and their parts, places where people live, and whether a name is a person's or a body's."""

import re

from vankien.model.contribution import ContributorKind

_MEETING = re.compile(r"\b(?:hội nghị|hội thảo|cuộc họp|tọa đàm|toạ đàm|toàn thể)\b")
_BODY = re.compile(
    r"^(?:sở|ban|ủy ban|uỷ ban|ubnd|hđnd|hội|đoàn|huyện ủy|thị ủy|thành ủy|đảng ủy|đảng bộ|chi bộ|tỉnh đoàn|huyện đoàn|"
    r"công ty|trường|bệnh viện|chi cục|cục|phòng|trung tâm|liên đoàn|liên minh|mặt trận|văn phòng|bộ|công an|tòa án|"
    r"liên hiệp|mttq|ubmttq|ub mttq|uỷ ban mttq|thành đoàn|thị đoàn|xã đoàn|chi hội|chi đoàn|chi ủy|tập đoàn|tổng công ty|ngân hàng|bảo hiểm|kho bạc|cảng vụ|viện|hiệp hội|hợp tác xã|htx|tổ dân phố|câu lạc bộ|doanh nghiệp)\b"
)

BODIES = ("hđqt", "hđtv", r"chi nhánh(?=\s+(?:ngân hàng|công ty|tổng công ty|bảo hiểm|điện lực|kho bạc))", "nhà hát", "nhà xe", "bãi xe", "nhà sách", "nhà thuốc", "cơ sở lưu trú",
    r"vụ(?=\s+(?:pháp chế|tổ chức|kế hoạch|hợp tác|khoa học|tài chính|giáo dục|đào tạo|thi đua|dân tộc|kinh tế|địa phương|chính sách|thị trường|công nghiệp|nông|môi trường|văn hóa|xã hội|tổng hợp))",
    r"lớp(?=\s+\d\w*\s*[–-]\s*trường\s)", r"đội(?=\s+(?:\d|số|quản lý|cảnh sát|văn nghệ|bả trạo|chiếu phim|thông tin|tuyên truyền|thủy nông|kiểm soát|thi hành|công tác))", "ban liên lạc", "clb", "câu lạc bộ", "dntn", "đại học", "cao đẳng", "trung cấp", "thpt", "thcs", "chợ đầu mối", "tổ đảng", "tổ công đoàn", "tổ phụ nữ", "tổ bộ môn", "tổ biên tập", "chi đoàn", "đoàn trường", "liên đội", "hợp tác xã", "tổ hợp tác", "bệnh xá", "cảng", "cảng vụ", "vườn quốc gia", "khu bảo tồn", "ban chqs", "lâm trường", "nông trường", "tổng đội", "tịnh xá", "thiền viện", "nhà thờ", "họ đạo", "hội thánh",
    "nhà xuất bản", "tổ hợp", "siêu thị", "khách sạn", "cửa hàng", "nhà hàng", "xưởng", "ban giám hiệu", "đảng bộ cơ quan", "tiểu đoàn", "đại đội", "sư đoàn", "quân khu", "cục hậu cần", "phân viện", "phân hiệu", "đoàn đbqh", "đbqh", "quốc hội", "chính phủ", "vnpt", "điện lực",
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
)  # fmt: skip
ORGANS = (
    "ban điều hành", "ban thường trực", "ban giám hiệu", "ban thường vụ", "ban chấp hành", "thường trực", "ban giám đốc", "ban chủ nhiệm", "ban lãnh đạo", "hội đồng quản trị", "hđqt", "hội đồng thành viên", "hđtv",
    "btv", "bch", "cấp ủy", "chi ủy", "đảng đoàn", "ban cán sự đảng", "ban cán sự", "xã", "phường", "huyện", "thị trấn", "tỉnh", "thành phố", "quận", "thị xã",
    "ủy viên",
)  # fmt: skip
PLACES = (
    "thôn", "bản", "xóm", "ấp", "tổ", "tổ dân phố", "khối", "khối phố", "khu phố", "khu", "làng", "xã", "phường", "huyện",
    "thị trấn", "thị xã", "tỉnh", "thành phố", "quận", "đường", "ngõ", "số nhà", "buôn", "phố", "bến", "bến phà", "bến đò", "chợ", "đảo", "cù lao", "cồn", "tp", "tx", "p\\.", "q\\.", "sóc", "phum", "plei", "tiểu khu", "khóm", "núi", "vịnh", "hồ", "đồi", "kênh", "rạch", "khu tái định cư", "vạn", "xóm chài",
)  # fmt: skip
NAMED_AFTER = ("tủ sách", "nhà sách", "nhà hàng", "trang trại", "nhà xe", "cơ sở lưu trú", "cơ sở", "trường", "đại học", "cao đẳng", "học viện", "trung cấp", "viện", "xã", "phường", "thpt", "thcs", "ptdtnt", "ptdtbt", "tiểu học", "mầm non", "công ty", "cty", "tnhh", "nhà máy", "doanh nghiệp", "quỹ", "chùa", "đình",
             "htx", "hợp tác xã", "công viên", "bệnh viện", "lớp", "quảng trường", "cầu", "chợ", "bến", "cảng", "sông", "núi", "đảo", "cửa hàng", "khách sạn", "câu lạc bộ", "giải", "đồn")  # fmt: skip
COMMITTEES = ("ban thường vụ", "đảng đoàn", "ban cán sự đảng", "ban cán sự", "ban chấp hành", "thường trực", "ban thường trực", "ban giám đốc", "ban giám hiệu", "ban chủ nhiệm", "ban lãnh đạo", "bch", "btv", "bgh", "tập thể lãnh đạo",
            "tập thể")  # fmt: skip


def kind_of(name: str) -> ContributorKind:
    """Whether a name is that of a person, a body or a meeting."""
    lower = name.lower()
    if _MEETING.search(lower):
        return ContributorKind.MEETING
    return ContributorKind.BODY if _BODY.match(lower) else ContributorKind.PERSON
