"""Vietnamese: words and units that are said to be better gone, one, or apart: "“…” vì thế không nên tồn tại", "1.2 và
1.3 na ná nhau. Dồn làm một nghen".
"""

from vankien.lang.there import ThereWords

_SO = (
    r"(?:[\s,]*+(?:thì|cũng|thật|thật\s+sự|rõ\s+ràng|vì\s+thế|vì\s+vậy|do\s+đó|bởi\s+vậy|cho\s+nên|vậy\s+nên|theo\s+tôi|"
    r"tôi\s+thấy|tôi\s+nghĩ|em\s+thấy|em\s+nghĩ|là)){0,3}"
)
_NO = r"(?:không|chẳng|chả|hoàn\s+toàn\s+không)"
_ENDS = r"(?=\s*(?:[.;!,)]|$|ở\s|trong\s|tại\s|trên\s|nữa|thêm\s+nữa|vì\s|bởi\s|do\s|làm\s+(?:gì|chi)))"

# an order for units that stand before it begins its piece: "1.2 và 1.3: hai trường nên nhập làm một" joins schools
_HEAD = r"(?:(?<=[.;!?,:–-])|(?<=[.;!?,:–-]\s)|(?<=[.;!?,:–-]\s\s))"
_KIND = r"(?:điểm|khoản|mục|tiểu\s+mục|điều|ý|đoạn|câu|gạch(?:\s+đầu\s+dòng)?|dòng|chỗ|nhiệm\s+vụ|giải\s+pháp|bài\s+học|chỉ\s+tiêu)"
_BOTH = rf"(?:hai\s+(?:cái|thứ|{_KIND})(?:\s+(?:này|đó|ấy))?|cả\s+hai|chúng)"
_LEAD = (
    r"(?:nên|xin|cứ|hãy|thì|phải|cần|đề\s+nghị|mong|nhờ|làm\s+ơn|theo\s+tôi|thôi|vậy\s+thì|thế\s+thì|cho|đem|"
    r"(?:các\s+)?(?:anh|chị|bác|chú)(?:\s+(?:anh|chị))?|giùm|giúp)"
)
_JOIN = r"(?:gộp|ghép|gom|nhập|dồn|chập|sáp\s+nhập|hợp\s+nhất|viết\s+gộp|viết\s+chung)"
_PART = r"(?:tách|chia|chẻ|cắt|ngắt|xé|bổ|bẻ)"
_CUT = r"(?:bỏ|bớt|cắt|xóa|xoá|lược|gạch|rút|dẹp|loại|gạch\s+bỏ|lược\s+bỏ|cắt\s+bỏ|xóa\s+bỏ|loại\s+bỏ)"
_WAY = r"(?:đi|hẳn|luôn|hết|bớt|ra|giùm|dùm|giúp|hộ|nốt|cho|tôi|em|được|được\s+rồi)"
_CLOSE = (
    r"(?=\s*(?:[.;!,)(]|$)|\s+(?:nhé|nha|nghe|nghen|nhen|hen|ạ|đi|cho\s+(?:gọn|nhẹ|xong|đỡ|khỏi|rõ|tiện|hợp|người)|giùm|dùm|giúp|hộ|"
    r"luôn|thôi|với|là\s+(?:vừa|đủ|xong|được|gọn)|thì\s+hơn|để|kẻo|vì|bởi|mấy|các)(?!\w))"
)
_IDLE = (
    r"(?:trùng|lặp|thừa|dư|đã\s+(?:có|nằm|nói|ghi|nêu)\s+(?:\w+\s+)?(?:ở|tại|trong|trên|rồi)|ai\s+(?:cũng|chẳng|mà\s+chẳng)\s+\w+|"
    r"đương\s+nhiên|hiển\s+nhiên|lạc\s+đề|không\s+(?:liên\s+quan|ăn\s+nhập))"
)

THERE = ThereWords(
    asks=True,
    drops=(
        rf"{_HEAD}(?:thừa|dư)(?:\s+(?:rồi|quá|ra|hẳn|thãi))?\s*[,.;–-]\s*(?:{_LEAD}\s+){{0,2}}{_CUT}(?:\s+{_WAY}){{0,3}}{_CLOSE}",
        rf"{_HEAD}(?:không|chẳng|khỏi)\s+cần(?:\s+(?:có|để|giữ|ghi|nêu|nhắc|nói|đặt))?(?:\s+lại)?\s+(?:ở\s+đây|trong\s+(?:báo\s+cáo|dự\s+thảo|văn\s+kiện|văn\s+bản)(?:\s+này)?)(?:\s+(?:nữa|làm\s+gì|thêm))?{_CLOSE}",
        rf"{_IDLE}(?!\w)[^.;!?]{{0,80}}?[.;!]\s+(?:{_LEAD}\s+){{0,2}}{_CUT}(?:\s+{_WAY}){{0,3}}{_CLOSE}",
        rf"(?:it|unit){_SO}\s+{_NO}\s+(?:nên|đáng|cần|cần\s+phải|thể)\s+(?:được\s+)?(?:tồn\s+tại|có\s+mặt|xuất\s+hiện|hiện\s+diện|có|nằm|giữ|giữ\s+lại|để\s+lại){_ENDS}",
        rf"(?:không\s+có|chẳng\s+có|bớt|vắng|thiếu)\s+(?:it|unit)\s+(?:đi\s+)?(?:thì\s+)?(?:\w+\s+)?(?:cũng\s+)?{_NO}\s+(?:sao|mất\s+gì|thiệt\s+gì|hại\s+gì){_ENDS}",
        rf"{_NO}\s+(?:còn\s+|có\s+|thấy\s+)?(?:lý\s+do|cớ|lẽ)\s+(?:gì\s+|nào\s+)?(?:để\s+|phải\s+)?(?:giữ|có|để\s+lại)\s+(?:it|unit){_ENDS}",
        rf"(?:muốn|mong|xin|đề\s+nghị|kiến\s+nghị)\s+(?:cho\s+)?(?:it|unit)\s+(?:được\s+)?(?:biến\s+mất|biến\s+khỏi\s+\w+|không\s+còn){_ENDS}",
    ),
    joins=(
        rf"(?:{_HEAD}|unit\s+)(?:(?:{_LEAD}|{_BOTH})\s+){{0,3}}{_JOIN}(?:\s+(?:lại|hẳn|luôn|chung|{_BOTH})){{0,3}}(?:\s+(?:làm|thành|vào|chung|về))?\s+(?:một|1)(?:\s+{_KIND})?(?:\s+(?:thôi|chung))?{_CLOSE}",
        rf"(?:{_HEAD}|unit\s+)(?:(?:{_LEAD}|{_BOTH})\s+){{0,3}}{_JOIN}(?:\s+{_BOTH})?\s+(?:lại|chung|chung\s+lại|lại\s+chung|lại\s+với\s+nhau|vào\s+nhau){_CLOSE}",
    ),
    parts=(
        rf"(?:{_HEAD}|unit\s+)(?:{_LEAD}\s+){{0,3}}{_PART}(?:\s+(?:lại|nó|hẳn|ra)){{0,2}}\s+(?:làm|thành|ra)\s+(?:hai|ba|2|3|đôi)(?:\s+{_KIND})?(?:\s+(?:riêng|khác\s+nhau|riêng\s+biệt|độc\s+lập|nhỏ))?{_CLOSE}",
    ),
    its=("nó", r"(?:khoản|điểm|điều|mục|đoạn|ý)\s+(?:này|đó|ấy)"),
    its_words=("nó", r"(?:chữ|từ|cụm|cụm\s+từ|câu|vế|đoạn|mấy\s+chữ|mấy\s+từ)\s+(?:này|đó|ấy)"),
    newcomers=("một", "những", "các", "vài"),
    cues=("tồn tại", "có mặt", "xuất hiện", "hiện diện", "biến mất", "lý do"),
    nots=("không phải", "chưa", "đâu phải", "không ai nói", "đừng nói", "ai bảo", "sao bảo", "không nghĩ", "không cho là"),
)  # fmt: skip
