"""Vietnamese: other texts, places, times and memories that have other words than the draft."""

from vankien.lang.elsewhere import ElsewhereWords

_I = r"(?:chúng\s+)?(?:tôi|em|cháu|tui|mình)"
_SAYS = r"(?:lại\s+|thì\s+|chỉ\s+|cũng\s+|có\s+|đã\s+|vẫn\s+)*(?:ghi|viết|in|nói|nêu|quy\s+định|đặt|để|dùng|gọi|cho|là|thì|có)"
_TEXT = (
    r"(?:bộ\s+luật|luật|nghị\s+định|thông\s+tư|pháp\s+lệnh|quyết\s+định|nghị\s+quyết|quy\s+chế|điều\s+lệ|nội\s+quy|hương\s+ước|quy\s+ước|hợp\s+đồng"
    r"|sách|giáo\s+trình|từ\s+điển|báo(?!\s+cáo)|đài|tờ\s+rơi|bảng\s+tin|công\s+văn|giấy\s+mời|thư|mẫu|bản\s+cam\s+kết|tờ\s+khai|văn\s+bản|dự\s+thảo|bản|báo\s+cáo|kế\s+hoạch|quy\s+định)"
)
_OLD = r"(?:cũ|trước(?:\s+đây|\s+kia)?|năm\s+ngoái|năm\s+trước|khóa\s+trước|nhiệm\s+kỳ\s+trước|hiện\s+hành|lần\s+(?:một|hai|trước|đầu|\d)|ngày\s+trước|(?:19|20)\d\d)"
_ALWAYS = r"(?:bộ\s+luật|luật|nghị\s+định|thông\s+tư|pháp\s+lệnh|quy\s+chế|điều\s+lệ|nội\s+quy|hương\s+ước|hợp\s+đồng|sách|báo(?!\s+cáo)|đài|tờ\s+rơi|bảng\s+tin|giấy\s+mời|mẫu)"
_PLACE = r"(?:tỉnh|huyện|xã|thôn|làng|bản|xóm|ấp|phường|quận|nước|chợ|trường|thành\s+phố|thị\s+xã|bến|ngành|công\s+ty)"

ELSEWHERE = ElsewhereWords(
    texts=(rf"{_TEXT}\s+(?:\w+\s+){{0,4}}?{_OLD}(?:\s+\w+){{0,4}}?\s+{_SAYS}",
           rf"(?<!này\s)(?<!theo\s){_ALWAYS}(?!\s+(?:này|ta\s+đang))(?:\s+[\w/-]+){{0,5}}?\s+{_SAYS}",
           rf"{_TEXT}\s+(?:\w+\s+){{0,2}}?của\s+(?:\w+\s+){{1,3}}?{_SAYS}"),
    places=(rf"{_PLACE}\s+(?:\w+\s+)?(?:bạn|bên|khác|láng\s+giềng|kế\s+bên|kia|lân\s+cận|ngoài)", r"(?:có\s+nơi|nơi\s+khác|nhiều\s+nơi|chỗ\s+khác|nước\s+ngoài|bên\s+(?:đó|ấy|kia|họ))"),
    times=(r"(?:trước\s+(?:kia|đây)|hồi\s+(?:trước|xưa|đó|ấy)|ngày\s+(?:xưa|trước)|năm\s+ngoái|thời\s+\w+(?:\s+\w+)?|lần\s+trước|kỳ\s+trước|bản\s+trước|khóa\s+trước)",),
    memories=(rf"(?:{_I}\s+)?(?:\w+\s+)?(?:nhớ(?!\s+(?:có|kể|nhắc|ghi|sửa|thêm|bổ|đưa|viết|dùng|thay|bỏ))|nhớ\s+(?:mang\s+máng|là)|ngỡ|tưởng|hình\s+như|nghe\s+(?:nói|đâu|đài|đồn|kể))", rf"{_I}\s+(?:\w+\s+)?(?:sợ|lo|ngại|đoán|hiểu(?:\s+\w+)?\s+là|đọc\s+(?:nhầm\s+)?(?:thành|ra))",
              rf"(?:điều|cái|chỗ)\s+(?:mà\s+)?{_I}\s+(?:\w+\s+)?(?:sợ|lo|ngại|nhớ|hiểu|nghĩ|tưởng)", r"(?:có\s+(?:nơi|người)|ai\s+đó|dân|người\s+ta|nhiều\s+người|họ)\s+(?:\w+\s+)?hiểu\s+(?:\w+\s+)?là", r"hóa\s+ra"),
    at=("ở", "bên", "tại", "phía", "trên", "dưới"),
    not_names=("điều", "khoản", "điểm", "chương", "mục", "phần", "phụ lục", "trang", "dự thảo", "đoạn", "câu", "tiết", "chỉ tiêu", "đề nghị", "báo cáo", "nghị quyết", "quy định", "nghị định", "luật"),
    says=(rf"[,\s]*(?:{_I}\s+)?(?:ông|bà|anh|chị|chú|bác|cô|vợ|chồng|mẹ|bố|má|ba|con|cháu|khách|dân|người)\s+(?:\w+\s+){{0,4}}?(?:nói|bảo|kêu|gọi|đùa|hét|la)",),
    follows=("như", "theo", "giống", "giống như", "tương tự", "học", "học tập", "căn cứ", "đúng", "khớp với", "thống nhất với", "phù hợp với", "lấy", "dùng", "so với", "đối chiếu"),
    unifies=(r"(?:thống\s+nhất|đồng\s+nhất|nhất\s+quán|chuẩn\s+hóa)\s+(?:lại\s+)?(?:về\s+)?(?:một\s+)?(?:cách|tên|thuật\s+ngữ|từ\s+ngữ|chữ|lối|kiểu)", r"(?:gọi|viết|dùng|ghi|sử\s+dụng)(?:\s+(?:cho|một\s+cách))?\s+(?:thống\s+nhất|nhất\s+quán|đồng\s+nhất)(?!\s+là)", r"(?:dùng|chọn|lấy|gọi|giữ)\s+(?:chung\s+)?một\s+(?:trong\s+hai|cách|tên|từ|chữ|kiểu|thuật\s+ngữ)"),
)  # fmt: skip
