"""What Vietnamese mail programs write around a message; each a piece of a pattern, lower case."""

ANSWERS = (r"vào\s.{1,160}đã viết",)  # before the message that is answered, the colon aside
FORWARDS = ("thư gốc", "tin nhắn gốc", "thư đã chuyển tiếp", "thư được chuyển tiếp", "tin nhắn được chuyển tiếp")
SENDERS = ("từ", "người gửi")
HEADERS = ("đã gửi", "gửi lúc", "ngày", "đến", "tới", "người nhận", "chủ đề", "tiêu đề")
DEVICES = (
    r"(?:đã )?(?:được )?gửi từ \S.{0,40}(?:của tôi|iphone|ipad|samsung|android|oppo|xiaomi|outlook|yahoo|gmail).{0,20}",
)
