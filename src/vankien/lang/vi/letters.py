"""Vietnamese: the frame of a letter or report: captions, weekdays, closings, heads of lists."""

CAPTIONS = ("ảnh:", "ảnh tư liệu", "nguồn:", "ảnh minh họa")
WEEKDAYS = ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật")
CLOSINGS = (
    "trân trọng cảm ơn",
    "xin trân trọng",
    "xin cảm ơn",
    "trên đây là",
    "kính mong",
    "xin chân thành",
    "trân trọng",
    "kính thư",
)
SEVERAL = ("một số", "các nội dung", "những nội dung", "mấy nội dung", "các điểm", "một vài", "các ý")
LEAD_INS = ("như sau", "sau đây", "sau")
