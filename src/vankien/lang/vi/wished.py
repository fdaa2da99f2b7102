"""Vietnamese: how people wish for another value."""

from vankien.lang.wished import WishedWords

WISHED = WishedWords(
    leads=("nên", "xin", "đề nghị", "kiến nghị", "mong", "muốn", "phải", "chỉ cần", "cần", "ước gì"),
    turns=(
        "đổi", "sửa", "chuyển", "lùi", "dời", "rút", "tăng", "giảm", "nâng", "hạ", "bớt", "nới", "kéo dài", r"thành(?!\s+(?:phố|viên|lập|phần|tích|công|quả|niên))", "đẩy", "dịch",
    ),
    holds=("còn", "xuống", "lên", "để", "cho", "thu", "đóng", "mở", "lấy", "loại", "mức", "nghỉ", "chỉ", "làm", "tính"),
    near=(
        r"(?:tăng|giảm|nâng|hạ|bớt|rút|nới|kéo\s+dài|lùi|dời)(?:\s+(?:hẳn|luôn|thêm\s+cho\s+đủ|giờ|mức))?(?:\s+(?:lên|xuống|còn|tới|đến|thành))?",
        r"(?:để|cho|mở|đóng|chạy|bật)(?:\s+\w+)?(?:\s+(?:tới|đến|từ|lúc))",
        r"phải(?:\s+\w+){0,2}\s+(?:lên|xuống|tới|đến)",
    ),
    ends=(
        "đi", "thôi", "luôn", "là được", "được rồi", "là được rồi", "là đủ", "là đủ rồi", "là vừa", "là hợp lý", "là phải", "thì được", "thì vừa", "thì hay", "thì hơn", "thì tốt", "cho rồi",
        r"cho\s+(?:dễ|đỡ|tiện|kịp|gọn|khỏe|khoẻ|chắc|vui|mát|yên|nhẹ|sạch|an\s+toàn)(?:\s+\w+){0,3}", "nha", "nhé", "nhen", "nghen", "nghe", "ạ", "giùm", "dùm", "giúp", "với", "chứ", "hén", "hen",
    ),
    every=("mỗi", "mổi", "hằng", "hàng", "từng", "cứ"),
    spans=("ngày", "tuần", "tháng", "quý", "năm", "buổi"),
    times=("lần",),
    moons=("mùng", "mồng"),
    last_days=("cuối năm", "hết năm"),
    joints=("đến", "tới"),
    ranges=("từ",),
    topics=("thì", "mà"),
    likes=(r"là\s+(?:được|vừa|đủ|hợp\s+lý|phải|đúng|tốt|rẻ)", r"thì\s+(?:được|vừa|hay|tốt|hợp\s+lý|đúng)(?!\s+(?:nhưng|mà))", "vừa phải", "được rồi", "hợp lý rồi"),
    puts=(
        r"(?:ghi\s+|cho\s+)?thêm(?:\s+(?:vào|tên|chữ|ngày|cả|luôn|ý|một\s+dòng|là))?(?!\s+(?:\d|một|các|những|nội|quy|phần|ý|nữa|vào|ít|chút|lần|thời|kinh|tiền|đi))",
        r"bổ\s+sung(?:\s+(?:thêm|tên|ngày|cả))?(?!\s+(?:\d|một|các|những|nội|quy|phần|ý|thêm|kinh|nguồn|vào))",
    ),
    into=(r"thì\s+(?:tốt|hay|hơn|hợp\s+lý|đỡ|tiện|vui)", r"(?:vào|vô)\s+(?:danh\s+sách|nơi|chỗ|câu|khoản|điều|mục|đó|đây|nữa)", "nữa", "cho đủ", "cho rõ", "ạ", "nha", "nhé", "với", "giùm"),
    vague=(
        "về", "và", "gì", "hoặc",
        "quy định", "nội dung", "hướng dẫn", "giải thích", "chế tài", "trách nhiệm", "cơ chế", "chính sách", "biện pháp", "giải pháp", "tiêu chí", "điều kiện", "đối tượng", "thông tin", "số liệu", "phụ cấp", "kinh phí",
        "định nghĩa", "khái niệm", "việc", "vấn đề", "cụm từ", "từ", "chữ", "câu", "đoạn", "điểm", "khoản", "điều", "mục", "ví dụ", "căn cứ", "thời gian", "thời hạn", "lộ trình", "mức",
    ),
)  # fmt: skip
