"""What Vietnamese mail programs write around a message; each a piece of a pattern, lower case."""

ANSWERS = (r"vào\s.{1,160}đã viết",)  # before the message that is answered, the colon aside
ORIGINALS = ("thư gốc", "tin nhắn gốc")  # above a mail that is answered
FORWARDS = ("thư đã chuyển tiếp", "thư được chuyển tiếp", "tin nhắn được chuyển tiếp", "thư chuyển tiếp")
SENDERS = ("từ", "người gửi")
DATES = ("ngày", "đã gửi", "gửi lúc")
HEADERS = ("đã gửi", "gửi lúc", "ngày", "đến", "tới", "người nhận", "chủ đề", "tiêu đề")
DEVICES = (
    r"(?:đã )?(?:được )?gửi từ \S.{0,40}(?:của tôi|iphone|ipad|samsung|android|oppo|xiaomi|outlook|yahoo|gmail).{0,20}",
)
