"""Vietnamese: one wording for another without marks and names: "trạm hội ngộ nghe như đám cưới, ghi trạm hội đàm"."""

from vankien.lang.bare_pairs import PairWords

_YOU = r"(?:(?:các|mấy|quý|ban|anh|chị|bác|chú|cô|thầy|đồng|chí|bà|con|em|ơi|tổ|biên|tập|ta|mình)\s*){0,4}"
_ME = r"(?:(?:tôi|tui|em|cháu|con|mình|chúng tôi|bà con|dân|ai|thì|hơi|sao|tụi tui)\s+){0,2}"
_SOFT = r"(?:nhé|nha|nghen|nhen|nghe|hen|hén|ạ|đi|thôi|giùm|dùm|giúp|hộ|luôn|chứ|chớ|với|cái|hơn|đó|nè|ấy|mà)"

PAIRS = PairWords(
    writes=("viết", r"ghi(?!\s+nhận)", "gọi", "sửa", "đổi", "thay", "chỉnh", "chữa", "kêu", r"nói(?=\s+(?:là|thành|gọn|lại))", "dùng", "xài", "để", "đặt", "diễn đạt", "lấy tên", "lấy"),
    of_text=("viết", r"ghi(?!\s+nhận)", "diễn đạt", "gọi", "kêu", "lấy tên"),
    purposes=("cho",),
    changes=("đổi", "thay", "sửa", "chỉnh", "chữa", "thay thế", "thay đổi"),
    by=("thành", "bằng", "là", "sang", "ra", "=", "qua", "thành ra"),
    manners=("lại", "rõ", "hẳn", "luôn", "thẳng", r"(?:giùm|dùm|giúp|hộ|cho)(?:\s+(?:tôi|em|cháu|con|tui|bà con|chúng tôi))?(?=\s+(?:là|thành|bằng|sang|lại|chữ|từ|cụm))", "đúng",
             "gọn", "đủ", "cho rõ", "cho gọn", "cho đúng", "cho đủ", "thế", "vậy", "đi", "chung", "ngắn", "đơn giản", "cụ thể", "nguyên", "nè", "vầy nè", "thế này nè", "thế này này"),
    again=("lại", "rõ"),
    against=("chứ không phải là", "chứ không phải", "chứ không ghi", "chứ không viết", "chứ không", "chứ đừng ghi", "chứ đừng viết", "chứ đừng để",
             "chứ đừng", "chớ đừng", "chớ không", "chớ không phải", "thay vì", "thay cho", "thay chỗ", "thế cho", "chứ ai ghi", "chứ ai viết",
             "chứ ai lại", "chứ sao lại", "chứ sao ghi", "thay vào chỗ", "mà không phải", "chứ ghi", "chứ viết", "chứ để", "hơn là", r"chứ(?=\s*\x01)", r"chớ(?=\s*\x01)"),
    away=("thay vì ghi", "thay vì viết", "thay vì để", "thay vì", "đừng ghi", "đừng viết", "đừng dùng", "đừng gọi", "đừng để", "đừng nói", "đừng kêu", "không ghi", "không viết",
          "không dùng", "không gọi", "không nên ghi", "không nên viết", "không nên dùng", "không nên gọi", "thôi ghi", "khoan ghi", "chớ ghi", "chớ viết", "hổng ghi", "sao lại ghi", "sao lại viết",
          "ai lại ghi", "ai lại viết", "sao không ghi", "không để"),
    faults=(rf"{_ME}nghe(?!\s+nói)", rf"{_ME}đọc\s+(?:lên\s+)?(?:thấy\s+|nghe\s+)?\w+", r"là\s+(?:từ|chữ|tiếng|cách|kiểu|lối|câu|tên|số|mức|ước)",
            r"thì\s+(?!phải)\w+", r"(?:hơi|quá|rất|còn|bị|dễ|chưa|không|chẳng|hổng|chả|ít|mơ hồ|chung chung|khó|sai|nhầm|trật|thừa|thiếu|cũ|xưa|kêu|sáo|sáo rỗng|dài|cụt|lủng củng|tối nghĩa|trùng|lặp|yếu|nặng|nhẹ|lạ|kỳ|kì)(?=\s|,|\.)",
            r"ai\s+(?:mà\s+)?\w+", r"là\s+\w+", r"dân\s+(?:\w+\s+){0,2}?(?:không|hổng|chẳng|chưa|đâu|khó)", r"(?:tôi|tui|em|cháu|con|mình|chúng tôi|bà con)\s+(?:thấy|nghe|đọc|không|hổng|chưa|e|sợ)"),
    of_words=(r"là\s+(?:từ|chữ|tiếng)", r"nghe\s+(?:cổ|xưa|tây|lạ|lạ tai|nặng|kỳ|quê|sang|cũ|khó|chói|chướng|sượng|buồn cười|kêu|ngang|ngược)"),
    favours=(r"mới\s+(?:đúng|sát|phải|chuẩn|hợp|rõ|vừa|hay|xứng|ổn|thật|đủ|chính xác|trúng|trọn|đáng)", r"(?:thì|là)\s+(?:\w+\s+){0,2}?(?:hơn|đúng|hay|vừa|phải|đủ|được|chuẩn|ổn|hợp|xong|rõ|đẹp|gọn|trúng)",
             r"(?:nghe\s+)?(?:dễ|hay|gọn|rõ|đúng|sát|chuẩn|thuận|xuôi|ấm|nhẹ|sang|gần|thật|chặt|trúng|mạnh|hợp|nghiêm túc|cụ thể|chính xác|êm|lịch sự|đời thường|giản dị|mộc mạc)\s+(?:\w+\s+){0,2}?hơn", r"nghe\s+(?:\w+\s+)?(?:hay|được|hợp|xuôi|thuận|đàng hoàng|gần|ấm|sang|rõ|gọn)"),
    ends=(rf"{_SOFT}(?:\s+{_SOFT})?\s*{_YOU}(?=\s*(?:[,;.!:?)\x01]|$))", r"cho\s+(?:\w+\s+){0,2}?(?:rõ|gọn|đúng|đủ|chắc|sát|thật|hợp|dễ|nhẹ|oai|đẹp|thuận|xuôi|chặt|nghiêm|lành|khỏi|đỡ|bà con|dân|người|khiêm tốn|thống nhất|chính xác|trọn|tròn|mạnh|vui|ấm|gần|trang trọng|nó|có|cụ thể|khớp|phù hợp|kịp(?!\s+thời))",
          r"vì(?!\s+(?:sự|nhân dân|dân))", r"bởi", r"để\s+(?:cho\s+)?(?:dân|người|bà con|khỏi|dễ|ai|đỡ|tránh|thống nhất|phù hợp|khớp|rõ|kịp(?!\s+thời)|sát|đúng)", "kẻo", "như vậy", "như thế", "trong mục", "ở mục",
          r"(?<=,\s)(?:tôi|tui|em|cháu|con|chúng tôi|chúng em|mình|bà con)\s+(?:\w+\s+)?(?:nghĩ|thấy|cho|e|sợ|tin|biết|mong|hiểu)"),
    names=("cụm từ", "từ ngữ", "cụm", "chữ", "từ", "câu", "chỗ", "cái", "cái chỗ", "cái chữ", "cái cụm", "mấy chữ", "hai chữ", "ba chữ", "đoạn", "ý", "dòng", "tiêu đề", "tên", "đề mục", "nội dung",
           "dự thảo ghi", "dự thảo viết", "dự thảo để", "dự thảo dùng", "văn kiện ghi", "văn kiện viết", "báo cáo ghi", "báo cáo viết", "bản này ghi", "đang ghi", "đang viết", "có ghi", "có viết", "viết", "ghi", "dùng", "viết là", "ghi là", "có chữ", "có câu",
           "đề nghị", "xin", "nhờ", "theo tôi", "tôi thấy", "em thấy", "tôi nghĩ", "về", "ở", "tại", "trong", "phần", "mục", "của", "dạ", "thưa", "riêng"),
    clearly=("rõ", "rõ ràng", "cụ thể", "chi tiết"),
    topics=("cách", "ai", "nơi", "chỗ nào", "lúc nào", "hình thức", "phương thức", "hình thức", "đối tượng", "trách nhiệm", "người", "cơ quan", "đơn vị nào", "mức", "thời hạn", "thời điểm", "trình tự", "thủ tục", "tiêu chí", "điều kiện", "căn cứ", "lý do", "bao nhiêu", "thế nào", "như thế nào", "bằng gì", "bao lâu", "việc"),
    vague=(r"(?:cho\s+)?(?:cụ thể|rõ ràng|rõ|chi tiết|khác|dễ hiểu|đầy đủ|phù hợp)(?:\s+\w+)?", "gì", "nào", "sao", "đâu", "ai", "bao nhiêu", "mấy", "từ khác", "chữ khác", "cụm khác", "con số", "số liệu", "thời hạn", "địa chỉ", "nội dung", r"\w+\s+(?:này|đó|ấy|kia|trên)"),
    alone=("đúng", "gọn", "hay", "ngắn gọn", "mạnh", "sát", "lại", "ngắn", "dài", "thêm", "nữa"),
    nudges=("đúng ra", "lẽ ra", "đáng lẽ", "đáng ra", "phải", "nên", "thì", "mà", "hãy", "nhớ", "cứ", "cần", "tui", "mình", "xin", "nhờ", "đề nghị", "các anh", "mấy anh", "các bác"),
    shortens=("rút còn", "rút lại còn", "rút gọn", "rút gọn còn", "thu gọn", "gọn lại", "viết gọn", "rút lại"),
    light=("của", "các", "những", "có", "về", "cả", "trong", "cho", "được", "tên", "lại", "gì", "đó", "này", "rồi", "thì", "mà", "ở", "hai ý", "đi", "ra", "vào", "với", "người", "mình", "tôi", "chúng", "em", "cháu", "con", "tui", "ông", "bà", "anh", "chị", "bác", "cô", "chú", "thầy", "xã", "tỉnh", "huyện", "nhà"),
    done=("đã", "vừa", "từng", "sẽ"),
    points_back=(r"như\s+(?:thế|vậy|này|kia|trên|dự thảo)", r"thế(?:\s+(?:này|kia|thì))?(?!\s+(?:giới|hệ|mạnh|chấp|lực|trận|kỷ|vận))", r"(?:kiểu|lối|cách|cỡ|chừng)\s+(?:này|đó|ấy|vậy|thế)", "vậy", "vầy"),
    words=("mới", "nghe"),
    nothing=("đã", "rồi", "từng", "vừa", "sẽ", "nếu", "năm ngoái", "hồi", "ngày xưa", "trước đây", "giờ", "nay", "bây giờ"),
)  # fmt: skip
