"""Vietnamese: what a text is to have."""

from vankien.lang.wanted import WantedWords

WANTED = WantedWords(
    musts=("phải", "cần", "nên", "cần phải", "nên chăng", "phải được", "cần được"),
    drafts=(r"(?:dự\s+thảo|nghị\s+quyết|văn\s+kiện|báo\s+cáo|luật|dự\s+luật|nghị\s+định|thông\s+tư|đề\s+án|văn\s+bản)(?:\s+(?:này|lần\s+này|luật|nghị\s+quyết|báo\s+cáo))?",),
    pointers=(
        r"(?:chỗ|đoạn|câu|ý|mục|phần|điều|khoản|điểm|chương|quy\s+định|nội\s+dung|chỉ\s+tiêu|con\s+số|tỷ\s+lệ|định\s+nghĩa|nhận\s+định|cụm\s+từ|chữ|từ|gạch|dòng|tiêu\s+chí|mức)\s+(?:này|đó|ấy|trên|nêu\s+trên)",
    ),
    fillers=("cũng", "thì", "còn", "theo tôi", "tôi nghĩ", "này", "đó", "ấy", "rất", "lại", "vẫn"),
    verbs=(
        "nói", "nêu", "ghi", "viết", "kể", "đề cập", "nhắc", "quy định", "làm rõ", "giải thích", "bổ sung", "thêm", "đưa", "kèm", "kèm theo", "dẫn", "dẫn chiếu", "hướng dẫn", "định nghĩa",
        "liệt kê", "rà", "rà soát", "soát", "tính lại", "tính đến", "xem lại", "xem xét lại", "cân nhắc", "sửa", "chỉnh", "chỉnh sửa", "điều chỉnh", "rút", "rút gọn", "gọn", "làm gọn", "viết lại", "tách", "gộp", "ghép", "bớt",
        "thể hiện", "xác định", "phân định", "phân biệt", "phân tích", "đánh giá", "nhấn mạnh", "cập nhật", "dành", "có", "mở rộng", "thu hẹp", "chỉ ra", "chỉ rõ", "đính chính", "kiểm tra lại", "đối chiếu", "thống nhất",
        "lượng hóa", "cụ thể", "cụ thể hóa", "rõ", "rõ hơn", "diễn đạt", "dùng từ", "ràng buộc", "thu gọn", "minh họa", "trích", "nêu tên", "gọi", "gọi tên", "bao quát", "bao gồm", "tính toán lại", "hoàn thiện", "nghiên cứu",
    ),
    unwritten=(
        r"(?:được\s+)?(?:thực\s+hiện|thi\s+hành|triển\s+khai|chấp\s+hành|áp\s+dụng|thông\s+qua|ban\s+hành|tôn\s+trọng|nhân\s+rộng|phát\s+huy|ủng\s+hộ|ghi\s+nhận|hoan\s+nghênh|biểu\s+dương)",
        r"(?:giữ|để\s+nguyên|sớm|đi\s+vào|là\s|hiểu|nói\s+là|nói\s+thật|thừa\s+nhận|công\s+nhận|khen|thế|vậy|mới|rồi|tôi|chúng|dân|bà\s+con|không|chưa|đừng|thì|làm\s)",
        r"(?:thiết|cù|kiệm)(?!\w)", r"đặt\s+(?:vấn\s+đề|trọng\s+tâm|mục\s+tiêu|lên)",
    ),
    oblique=("của", "như", "theo", "với"),
    heads=(
        "tôi nghĩ", "theo tôi", "theo em", "tôi cho rằng", "tôi thấy", "thấy", "vì vậy", "vì thế", "do đó", "do vậy", "bởi vậy", "cho nên", "thế nên", "vậy", "vậy thì", "thế thì", "cũng", "tôi", "em", "chúng tôi", "chúng em", "rồi", "với lại", "ngoài ra", "thêm nữa",
        "thiết nghĩ", "mà", "thì", "chỗ này", "chỗ đó", "chỗ ấy", "ở đây", "nhất là", "đặc biệt", "hội", "sở", "chi bộ", "chi hội", "đơn vị", "ủy ban",
    ),
    asks=("đề nghị", "kiến nghị", "đề xuất", "xin", "mong", "nên", "cần", "phải", "cần phải", "yêu cầu", "nhờ", "muốn", "mong muốn", "nên chăng", "hãy", "làm ơn", "chỉ mong", "chỉ xin", "rất mong"),
    softly=(
        "xem xét", "nghiên cứu", "cân nhắc", "có thể", "được", "hãy", "phải", "nên", "cần", "giúp", "giùm", "cho", "lại", "quan tâm", "cần phải", "sớm", "tiếp tục", "chú ý", "lưu ý", "thì", "cũng", "là", "nói chung", "chỉ", "thật", "mạnh dạn", "tính toán", "suy nghĩ", "xem", "coi",
    ),
    announced=(r"(?:thêm\s+)?(?:một|mấy|vài|hai|ba|đôi|một\s+số|một\s+vài)\s+(?:thông\s+tin|ý(?:\s+kiến|\s+nhỏ)?|điều|câu\s+chuyện|việc|chi\s+tiết|lời|câu|điểm)(?:\s+(?:là|như\s+sau|nhỏ|thế\s+này)|\s*[:.])",),
    editors=(
        r"(?:ban|tổ|tiểu\s+ban|cơ\s+quan|bộ\s+phận|nhà)\s+(?:soạn\s+thảo|biên\s+tập|văn\s+kiện|chủ\s+trì\s+soạn\s+thảo)", r"tiểu\s+ban", r"quý\s+(?:ban|cơ\s+quan|vị)",
        r"(?:các|mấy)\s+(?:anh(?:\s+chị)?|chị|bác|chú|cô|ông|đồng\s+chí)(?:\s+(?:soạn\s+thảo|biên\s+tập))?",
    ),
)  # fmt: skip
