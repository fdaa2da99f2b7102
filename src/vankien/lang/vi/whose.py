"""Vietnamese: changes that are a neighbour's, another act's, or only dreamt of."""

from vankien.lang.whose import WhoseWords

_PLACES = r"(?:huyện|xã|tỉnh|thôn|làng|phường|quận|phố|xóm|ấp|nơi|nhà|cơ\s+quan|trường|chợ|bến|hội|nước|thành\s+phố|thị\s+xã|chi\s+bộ|đơn\s+vị|công\s+ty|ngành)"
_CHANGES = r"(?:ghi|viết|đưa|sửa|đổi|thay|thêm|bớt|bỏ|nâng|hạ|tăng|giảm|rút|kéo|bổ\s+sung|chỉnh|động|thay\s+đổi)"
_ACTS = r"(?:luật|bộ\s+luật|nghị\s+định|thông\s+tư|pháp\s+lệnh|hiến\s+pháp|nghị\s+quyết|quyết\s+định|chỉ\s+thị|quy\s+chế|điều\s+lệ)"


def _not_behind(*before: str) -> str:
    """What must not stand before an entry, one or two spaces apart."""
    return "".join(rf"(?<!{word}\s)(?<!{word}\s\s)" for word in before)


WHOSE = WhoseWords(
    thirds=(rf"{_PLACES}\s+(?:bạn|bên|khác|kia|nọ|láng\s+giềng|ngoài|họ|ấy|người\s+ta)",
            r"(?:chỗ|bản)\s+(?:bạn|bên|nọ|láng\s+giềng|họ|người\s+ta)",  # "hai chỗ ấy", "bản kia" are of the draft
            r"(?:bên|phía)\s+(?:họ|ấy|đó|kia|nọ|nhà\s+(?:họ|ấy))",
            "họ", "người ta", "thiên hạ", r"(?:chỗ|nơi|vùng|bên|miệt)\s+(?:chúng\s+)?(?:tôi|em|tui|mình)(?!\s+(?:sửa|bỏ|thêm|bổ|khoanh|gạch|đánh|ghi\s+chú)(?!\w))", r"tụi\s+(?:nó|họ)"),
    passes=(r"năm\s+(?:sau|tới|ngoái|kia)", "sang năm", r"tháng\s+(?:sau|tới|trước)", "rồi đây", "mai mốt", _not_behind("đây", "đó", "trở", "này") + "về sau", "sau này", "sắp tới", _not_behind("câu", "đoạn", "điều", "khoản", "mục", "ý", "vế", "phần", "như", "điểm") + r"sau(?=\s+(?:lùi|hạ|nâng|rút|tăng|giảm|đổi|sửa|kéo)(?!\w))"),
    deeds=("gọi", "kêu", "quen", "dùng", "làm", "viết", "ghi"),
    foreign=(rf"{_ACTS}\s+(?:số\s+)?\d[\w/-]*", rf"{_ACTS}\s+(?:\w+\s+){{1,6}}?(?:19|20)\d\d", rf"{_ACTS}\s+(?:kia|cũ|khác|của\s+(?:bộ|hội|ngành|tỉnh\s+bạn))"),
    arrows=("->", "=>", "→", "⇒", "-->", "⟶", "➔"),
    unreal=(r"(?:nếu|giá|giá\s+như|giá\s+mà|ước\s+gì|phải\s+chi)\s+(?:mà\s+)?(?:tôi|em|cháu|mình|tui|nhà\s+tôi)\s+(?:\w+\s+)?(?:có\s+(?:tiền|quyền|của)|giàu|trẻ|là\s+(?:chủ\s+tịch|bí\s+thư|giám\s+đốc|bộ\s+trưởng|vua)|được\s+làm|làm\s+(?:chủ\s+tịch|bí\s+thư|giám\s+đốc|bộ\s+trưởng|vua))",),
    stays=(rf"(?:tôi\s+|xin\s+|thấy\s+|nên\s+|thì\s+|mà\s+|vậy\s+)*(?:không|khỏi|chẳng|chả|đừng)\s+(?:cần\s+|phải\s+|nên\s+|có\s+)*{_CHANGES}(?:\s+(?:gì|chi|nữa|đâu|cả|làm\s+(?:gì|chi)|thêm))*\s*(?=[.,;!]|$)",
           r"(?:xin\s+|cứ\s+|nên\s+)*để\s+(?:yên|nguyên)(?:\s+(?:đó|vậy|thế|cho|như\s+cũ))*\s*(?=[.,;!]|$)",
           r"(?:nhưng|à\s+mà|ờ\s+mà|ủa\s+mà|song|thế\s+nhưng)\s+thôi\s*(?=[.,;!…]|$)", r"(?:tôi|em|cháu)\s+không\s+(?:đề\s+nghị|xin|đòi|kiến\s+nghị|góp\s+ý)\s+(?:\w+\s+)?(?:sửa|gì|đổi)",
           r"(?:(?:chúng\s+)?(?:tôi|em)\s+|chi\s+bộ\s+)?không\s+(?:phải\s+(?:là\s+)?)?(?:đề\s+nghị|kiến\s+nghị|đòi|xin)(?:\s+(?:gì|sửa|đổi|thêm|nữa))*\s*(?=[.;!]|$)"),
    readings=(r"(?:tôi|em|cháu|tui)\s+(?:\w+\s+)?(?:đọc|nghe|hiểu|tưởng|nhìn)\s+(?:nhầm\s+|ra\s+)?(?:thành|là)", r"báo(?!\s+cáo)(?:\s+\w+){0,3}?\s+(?:in|viết|đăng|ghi)\s+(?:nhầm|sai)"),
    softly=("sao", "tại sao", "vì sao", "sao lại", "há", "lẽ nào"),
    rest=("khác", "còn lại", "kia", "ngoài ra", "đâu đó"),
    unless=("chứ không phải", "chứ không", "chớ không", "chứ đâu phải", "mà không phải", "sai", "nhầm", "lạc hậu", "lỗi thời", "chưa đúng", "không đúng", "chưa chính xác", "không chính xác", "đính chính", "mới đúng", "mới phải"),
    undone=(rf"(?:không|chẳng|chả)\s+(?:thấy\s+)?{_CHANGES}\s*(?=[.,;!]|$)",),
    heard=(r"(?:tôi|em|cháu|tui|mình|dân)\s+(?:\w+\s+)?nghe(?:\s+(?:nói|đâu|đồn|bảo|kể|tin))?", r"nghe\s+(?:nói|đâu|đồn|kể|phong\s+thanh)", r"(?:tôi|em|cháu|tui)\s+(?:đọc\s+báo|xem\s+tivi|xem\s+đài)"),
    abouts=(r"(?:nói|viết|quy\s+định|bàn|nhắc|ghi)\s+(?:về|tới|đến)", "về"),
    renamed=(r"đã\s+(?:được\s+|chính\s+thức\s+)*(?:đổi\s+tên|mang\s+tên|sáp\s+nhập|hợp\s+nhất|nâng\s+cấp|chuyển\s+đổi|đổi)(?:\s+(?:mới|lại))?\s+(?:thành|là|vào|với)",),
)  # fmt: skip
