"""Vietnamese: the words of proposals in reports, letters, forms and laws."""

import re

from vankien.lang.speech import Speech
from vankien.model.contribution import ContributorKind
from vankien.model.locator import UnitKind

UNITS = {
    "gạch đầu dòng": UnitKind.BULLET,
    "dấu cộng": UnitKind.BULLET,
    "đầu dòng": UnitKind.BULLET,
    "tiểu mục": UnitKind.SECTION,
    "phụ lục": UnitKind.APPENDIX,
    "đoạn văn": UnitKind.PARAGRAPH,
    "phần": UnitKind.PART,
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
}
ORDINALS = {
    "nhất": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12,
}  # fmt: skip
_DAY = re.compile(r"(?:ngày\s+)?(\d{1,2})\s*(?:/|-|\.|\s+tháng\s+)\s*(\d{1,2})\s*(?:/|-|\.|\s*,?\s*năm\s+)\s*(\d{4})")
_MEETING = re.compile(r"\b(?:hội nghị|chi bộ|hội thảo|cuộc họp|tổ dân phố|toàn thể)\b")
_BODY = re.compile(
    r"^(?:sở|ban|ủy ban|ubnd|hđnd|hội|đoàn|huyện ủy|thị ủy|thành ủy|đảng ủy|tỉnh đoàn|công ty|trường|bệnh viện|"
    r"chi cục|cục|phòng|trung tâm|liên đoàn|liên minh|mặt trận|văn phòng|bộ|công an|tòa án|viện)\b"
)


def day(text: str) -> str | None:
    """The first date in a text as ISO; None without one or for a day that no calendar has."""
    match = _DAY.search(text.lower())
    if match is None:
        return None
    date, month, year = (int(part) for part in match.groups())
    if not (1 <= date <= 31 and 1 <= month <= 12):
        return None
    return f"{year:04d}-{month:02d}-{date:02d}"


def title_case(name: str) -> str:
    """A name printed in capitals as it is written otherwise."""
    return " ".join(word[:1].upper() + word[1:].lower() for word in name.split())


def kind_of(name: str) -> ContributorKind:
    """Whether a name is that of a person, a body or a meeting."""
    lower = name.lower()
    if _MEETING.search(lower):
        return ContributorKind.MEETING
    return ContributorKind.BODY if _BODY.match(lower) else ContributorKind.PERSON


SPEECH = Speech(
    units=UNITS,
    page=("trang", "tr\\."),
    line=("dòng",),
    ordinal_mark=("thứ", "số"),
    ordinals=ORDINALS,
    first=("đầu tiên", "đầu"),
    last=("cuối cùng", "cuối"),
    joins=("và", "hoặc", "cùng"),
    not_after=("giai", "thời", "địa", "thành", "cổ", "quan", "danh", "hạng", "tài", "trọng", "đặc", "ưu", "nhược", "vũ", "toàn"),
    from_below=("từ dưới lên", "dưới lên"),
    to=("đến", "tới"),
    other_law=("luật", "bộ luật", "nghị định", "thông tư", "pháp lệnh", "hiến pháp", "quyết định", "chỉ thị", "điều lệ"),
    replaces=(
        "sửa đổi", "chỉnh sửa", "sửa lại", "sửa", "thay thế", "thay đổi", r"thay(?!\s+mặt)", "viết lại", "diễn đạt lại",
        "viết", r"ghi(?!\s+nhận)", "điều chỉnh", "đổi tên", r"đổi(?!\s+mới)", "thể hiện lại", "biên tập lại", "trình bày lại",
    ),
    inserts=("bổ sung", "thêm", "chèn", "đưa thêm", "đưa vào", "ghi thêm", "viết thêm"),
    deletes=("bãi bỏ", "lược bỏ", "loại bỏ", "cắt bỏ", "xóa bỏ", "bỏ bớt", "gạch bỏ", "lược bớt", r"cắt(?!\s+giảm)", r"xóa(?!\s+đói)", r"bỏ(?!\s+(?:phiếu|qua|ra|trống))"),
    moves=(r"chuyển(?!\s+(?:đổi|biến|dịch|giao))", "đưa", "đảo", "dời"),
    merges=("gộp", "ghép", r"nhập(?!\s+(?:khẩu|siêu))"),
    splits=("tách", r"chia(?!\s+sẻ)"),
    renumbers=("đánh số lại", "đánh lại số", "đánh lại thứ tự"),
    comments=(
        "làm rõ", "nêu rõ", "quy định rõ", "ghi rõ", "cụ thể hóa", "rà soát", "cân nhắc", "xem xét", "nghiên cứu",
        "đánh giá", "phân tích", "thống nhất cách", "bổ sung", "điều chỉnh", "chỉnh sửa", "sửa", "rút gọn", "viết gọn",
        "nhấn mạnh", "quan tâm", "xác định", "có giải pháp", "có chỉ tiêu", "đề cập", "giải thích", "quy định", "nêu",
        "thêm", "bỏ", "tách", "gộp", "chuyển", "sắp xếp", "thống nhất", "kiểm tra", "đối chiếu", "làm sâu sắc", "tính toán",
        "thay",
    ),
    keeps=("giữ nguyên", "để nguyên"),
    marks_result=("như sau", "sau đây", "thành", "cụ thể là", "cụ thể", "nội dung sau", "nội dung", "là", "ý sau", "với nội dung"),
    by=("bằng", "thành", "là", "sang"),
    instead=("thay cho", "thay vì", "thay thế cho"),
    after=("ngay sau", "liền sau", "tiếp sau", "phía sau", "sau", "dưới"),
    before=("ngay trước", "liền trước", "phía trước", "trước"),
    at_end=("vào cuối", "ở cuối", "cuối"),
    at_start=("vào đầu", "lên đầu", "ở đầu", "đầu"),
    names_words=(
        "cụm từ", "từ ngữ", "từ", "cụm", "chữ", "câu", "đoạn", "nội dung", "ý", "số liệu", "con số", "tiêu đề", "tên",
        "dòng chữ", "mệnh đề", "vế", "đoạn văn", "số", "tỷ lệ",
    ),
    asks=(
        "đề nghị", "đề xuất", "kiến nghị", "góp ý", "xin ý kiến", "xin được", "xin", "nên", "cần", "cần phải", "mong",
        "theo tôi", "tham gia ý kiến", "yêu cầu", "có thể",
    ),
    denies=("không nên", "không cần", "chưa cần", "không đề nghị", "không phải", "không có ý kiến", "đã", "từng", "sẽ được"),
    reasons=("lý do là", "lý do", "bởi vì", "bởi", "vì", "do", "để", "nhằm", "cho"),
    agrees=(
        "nhất trí", "đồng tình", "tán thành", "đồng ý", "thống nhất với", "thống nhất cao", "ủng hộ", "giữ nguyên",
        "không có ý kiến gì thêm", "không có ý kiến khác",
    ),
    disagrees=(
        "không nhất trí", "chưa nhất trí", "không đồng tình", "chưa đồng tình", "không tán thành", "không đồng ý",
        "phản đối", "chưa hợp lý", "không hợp lý", "còn chung chung", "còn dài", "quá dài", "dàn trải", "trùng lặp",
        "chưa rõ", "sơ sài", "còn sơ lược",
    ),
    praises=(
        "đầy đủ", "ngắn gọn", "súc tích", "công phu", "khái quát", "toàn diện", "phù hợp", "rõ ràng", "chặt chẽ",
        "khoa học", "sâu sắc", "chất lượng", "nghiêm túc", "hợp lý",
    ),
    questions=("vì sao", "tại sao", "liệu", "bao giờ", "thế nào", "ra sao", "hay không", "bao nhiêu"),
    topics={
        "structure": ("bố cục", "kết cấu", "cấu trúc"),
        "length": ("độ dài", "dung lượng", "ngắn gọn", "còn dài", "quá dài"),
        "wording": ("câu chữ", "từ ngữ", "văn phong", "chính tả", "cách diễn đạt"),
        "figures": ("số liệu", "chỉ tiêu", "con số"),
        "content": ("nội dung",),
    },
    about=("về", "nội dung", "liên quan đến", "đánh giá về", "vấn đề", "đối với"),
    anaphora=("mục này", "phần này", "điểm này", "đoạn này", "điều này", "khoản này", "tại đây", "mục trên", "cũng tại", "cũng ở"),
    whole_draft=("toàn văn", "toàn bộ dự thảo", "toàn bộ văn bản", "cả dự thảo", "trong dự thảo", "các chỗ", "mọi chỗ", "thống nhất dùng"),
    title_words=("tiêu đề", "tên mục", "tên phần", "tên gọi", "đề mục", "tên điều", "tên chương", "tên điểm"),
    roles=(
        "phó giám đốc", "giám đốc", "phó bí thư thường trực", "phó bí thư", "bí thư", "phó chủ tịch", "chủ tịch",
        "phó trưởng ban", "trưởng ban", "phó trưởng phòng", "trưởng phòng", "phó chánh văn phòng", "chánh văn phòng",
        "chánh án", "viện trưởng", "hiệu trưởng", "phó hiệu trưởng", "ủy viên", "uỷ viên", "chuyên viên", "cán bộ hưu trí",
        "nguyên phó", "nguyên", "trưởng thôn", "tổ trưởng", "thư ký", "giáo viên", "bác sĩ", "kỹ sư", "đại biểu",
        "chi cục trưởng", "cục trưởng", "trưởng công an", "chỉ huy trưởng", "chính ủy", "tổng giám đốc", "đồn trưởng",
        "nông dân", "luật sư", "sinh viên", "hội viên", "đảng viên", "cán bộ", "công dân", "tổng biên tập",
    ),
    bodies=(
        "hợp tác xã", "htx", "hiệp hội", "sở", "ban", "ubnd", "ủy ban", "uỷ ban", "hđnd", "hội đồng", "hội", "đoàn", "huyện ủy", "thị ủy", "thành ủy",
        "tỉnh ủy", "đảng ủy", "đảng bộ", "chi bộ", "công ty", "trường", "bệnh viện", "chi cục", "cục", "phòng",
        "trung tâm", "liên đoàn", "liên minh", "mặt trận", "văn phòng", "công an", "tòa án", "viện", "tổ dân phố",
        "thôn", "xã", "phường", "thị trấn", "huyện", "tỉnh", "thành phố", "đồn", "bộ",
    ),
    honorifics=("đồng chí", "đ/c", "ông", "bà", "anh", "chị", "cụ"),
    introduces=("tôi là", "tôi tên là", "họ và tên", "họ tên", "người góp ý", "người viết", "người gửi", "tên tôi là"),
    signs=("người góp ý", "người viết", "người gửi", "ký tên", "kính thư", "trân trọng", "nơi nhận", "thủ trưởng", "tm\\.", "kt\\.", "t/m"),
    captions=("ảnh:", "ảnh tư liệu", "nguồn:", "ảnh minh họa"),
    weekdays=("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"),
    closings=("trân trọng cảm ơn", "xin trân trọng", "xin cảm ơn", "trên đây là", "kính mong", "xin chân thành", "trân trọng", "kính thư"),
    several=("một số", "các nội dung", "những nội dung", "mấy nội dung", "các điểm", "một vài", "các ý"),
    organs=("ban thường vụ", "ban chấp hành", "thường trực", "ban giám đốc", "xã", "phường", "huyện", "thị trấn", "tỉnh", "thành phố"),
    resides=("trú tại", "thường trú", "hiện ở", "ở tại", "địa chỉ", "sinh năm", "sinh ngày"),
    letter_day=(r"(?:[^,\n]{1,40},\s*)?ngày\s+\d{1,2}\s*(?:tháng|/|-)\s*\d{1,2}\s*(?:năm|/|-)\s*\d{4}",),
    columns={
        "number": ("stt", "tt", "số tt", "số thứ tự"),
        "name": ("họ và tên", "họ tên", "người góp ý", "người tham gia", "tên"),
        "role": ("chức vụ", "chức danh", "nghề nghiệp"),
        "organisation": ("cơ quan", "đơn vị", "cơ quan, đơn vị", "đơn vị công tác", "tổ chức", "địa chỉ", "chủ thể góp ý"),
        "place": ("vị trí", "điều, khoản", "mục", "điều khoản", "phần, mục", "trang, mục", "nhóm vấn đề, điều, khoản"),
        "old": ("nội dung dự thảo", "nội dung trong dự thảo", "dự thảo", "nội dung hiện tại", "câu chữ trong dự thảo"),
        "new": (
            "đề nghị sửa đổi", "đề nghị sửa đổi, bổ sung", "nội dung đề nghị", "đề nghị sửa thành", "nội dung đề nghị sửa đổi",
            "đề xuất", "kiến nghị", "nội dung sửa đổi", "đề nghị", "phương án sửa",
        ),
        "proposal": ("nội dung góp ý", "ý kiến góp ý", "ý kiến", "nội dung ý kiến", "góp ý", "nội dung"),
        "reason": ("lý do", "giải thích", "căn cứ", "lý do đề nghị", "ghi chú"),
        "date": ("ngày", "ngày góp ý", "ngày gửi", "thời gian"),
        "page": ("trang",),
    },
    is_agreement_row=("nhất trí", "đồng ý", "ok", "không có ý kiến", "tán thành", "thống nhất", "nhất trí với dự thảo"),
    meeting_words=("phát biểu", "nêu ý kiến", "đề nghị", "cho rằng", "góp ý", "tham gia ý kiến", "ý kiến"),
    day=day,
    title_case=title_case,
    kind_of=kind_of,
)
