"""Vietnamese: labels of forms before a name, an office, a body."""


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

FIELDS = {
    "name": ("người ký", "người ký văn bản", "người ký tên", "ý kiến của", "đại diện", "tên cá nhân/tổ chức", "tên cá nhân, tổ chức", "tên tổ chức/cá nhân", "tên tổ chức, cá nhân", "cá nhân/tổ chức", "tổ chức/cá nhân", "cá nhân/đơn vị góp ý", "tên cá nhân", "tên người góp ý", "họ tên/tên đơn vị", "họ và tên/tên đơn vị", "họ và tên/tên tổ chức", "người tham gia góp ý", "from", "từ", "người đại diện", "đại diện doanh nghiệp", "họ tên đảng viên", "họ và tên đảng viên", "họ tên hội viên", "họ và tên hội viên", "họ tên cán bộ", "họ tên người viết", "họ tên người góp ý", "họ, tên", "họ và tên người được lấy ý kiến", "họ tên người được lấy ý kiến", "tên cơ quan", "tên cơ quan, đơn vị", "tên tổ chức", "cá nhân, tổ chức góp ý", "cá nhân góp ý", "cơ quan góp ý", "đơn vị góp ý", "tên tôi", "người gửi", "họ và tên", "họ tên", "tên cơ quan, đơn vị góp ý", "tên tôi là", "người góp ý", "họ và tên người góp ý"),
    "role": (*_now("chức vụ", "chức danh", "nghề nghiệp", "công việc"), "chức vụ đảng", "chức vụ đoàn thể", "chức vụ", "nghề", "chức vụ/nghề nghiệp", "nghề nghiệp/chức vụ", "chức vụ, nghề nghiệp", "nghề nghiệp, chức vụ", "cương vị", "vị trí công tác", "vai trò", "chức danh", "nghề nghiệp", "công việc", "chức vụ công tác", "chức vụ, đơn vị công tác",
             "chức vụ, đơn vị", "chức vụ, nơi công tác"),
    "organisation": (*_now("đơn vị công tác", "cơ quan công tác", "nơi công tác", "nơi làm việc"), "nơi sinh hoạt", "nơi sinh hoạt đảng", "chi bộ sinh hoạt", "đơn vị", "tên tổ chức góp ý", "thuộc đơn vị", "thuộc cơ quan", "đơn vị/tổ chức", "nơi công tác/học tập", "chi bộ, đảng bộ", "đảng bộ", "hội, đoàn thể", "tên doanh nghiệp", "doanh nghiệp", "tên đơn vị", "chi bộ", "chi hội", "sinh hoạt tại", "sinh hoạt tại chi bộ", "chi đoàn", "liên đội", "đoàn trường", "nơi làm việc", "cơ quan/đơn vị", "cơ quan, tổ chức", "cơ quan/tổ chức", "nơi học tập", "trường", "đơn vị công tác", "đơn vị", "cơ quan công tác", "cơ quan", "nơi công tác", "cơ quan, đơn vị",
                     "tổ chức", "công tác tại"),
    "": ("năm sinh", "ngày sinh", "địa chỉ", "điện thoại", "số điện thoại", "email", "giới tính", "dân tộc",
         "số cccd", "cccd", "số cmnd", "nơi ở"),
}  # fmt: skip
NAME_LABELS = (
    r"(?:em|cháu|con)\s+tên(?:\s+là)?",
    r"họ(?:\s*[,&]|\s+và)?\s*tên(?:\s+[^\W\d_]+){1,4}", r"tên(?:\s+(?:tôi|em|cháu|con|tui|mình|người|cử tri|công dân|bạn đọc|độc giả|hội viên|đảng viên|đại biểu|tài khoản))(?:\s+[^\W\d_]+){0,3}",
    "tác giả", "tác giả bài viết", "tài khoản", "cử tri", "công dân", "độc giả", "khách mời", "đại biểu", "nhân vật", "người được phỏng vấn", "người trả lời phỏng vấn",
    rf"người\s+{_NO_SCRIBE}[^\W\d_]+(?:\s+[^\W\d_]+){{0,3}}",
)  # fmt: skip
NICK_LABELS = (
    "thành viên",
    "tài khoản",
    "tên tài khoản",
    "nick",
    "nickname",
    "người đăng",
    "người đăng bài",
    "đăng bởi",
    "bài của",
    "bài đăng của",
)
