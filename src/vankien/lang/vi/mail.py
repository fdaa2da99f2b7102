"""What Vietnamese mail programs write around a message; each a piece of a pattern, lower case."""

ANSWERS = (
    r"(?:vào|lúc)\s.{1,160}(?:đã\s)?viết",
    r"ngày\s.{1,160}đã\sviết",
)  # before the message that is answered, the colon aside
ORIGINALS = ("thư gốc", "tin nhắn gốc")  # above a mail that is answered
FORWARDS = ("thư đã chuyển tiếp", "thư được chuyển tiếp", "tin nhắn được chuyển tiếp", "thư chuyển tiếp")
BEGINS_FORWARD = ("bắt đầu thư được chuyển tiếp", "bắt đầu tin nhắn được chuyển tiếp")  # the same without strokes
SENDERS = ("từ", "người gửi")
DATES = ("ngày", "đã gửi", "gửi lúc")
HEADERS = ("đã gửi", "gửi lúc", "ngày", "đến", "tới", "người nhận", "chủ đề", "tiêu đề")
DEVICES = (
    r"(?:đã )?(?:được )?gửi từ \S.{0,40}(?:của tôi|iphone|ipad|samsung|android|oppo|xiaomi|outlook|yahoo|gmail).{0,20}",
)
WROTE = ("đã viết", "viết")  # behind the sender's name, before the colon
PASSES_ON = (  # what somebody says over a mail that he only hands on
    "chuyển", "chuyển tiếp", "chuyển giúp", "kính chuyển", "xin chuyển", "gửi giúp", "gửi hộ", "gửi tiếp", "nhờ gửi", "fwd", "fyi", "forward",
)  # fmt: skip
ENCLOSES = ("đính kèm", "kèm theo", "file", "tệp", "gửi kèm")  # then what is handed on is enclosed
