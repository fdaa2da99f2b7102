"""What Vietnamese sites print beside an article; each a piece of a pattern, lower case."""

PUBLISHED = (r"ngày đăng", r"đăng lúc", r"đăng ngày", r"cập nhật(?: lúc)?", r"xuất bản", r"ngày gửi", r"thời gian")
BYLINES = ("bởi", "tác giả", "người viết", "bài viết của")
NAMES = ("họ và tên", "họ tên", "người góp ý", "người gửi")  # labels of a form
RELATED = (  # above links to other articles
    *(r"(?:các )?(?:tin|bài|bài viết)(?: viết)? (?:khác|liên quan|mới hơn|cũ hơn|cùng chuyên mục|cùng chủ đề)",),
    *(r"xem thêm", r"đọc thêm", r"đọc nhiều(?: nhất)?", r"tin (?:mới|nổi bật)"),
)
MONTHS = (
    *("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín"),
    *("mười", "mười một", "mười hai"),
)
MONTH = "tháng"
