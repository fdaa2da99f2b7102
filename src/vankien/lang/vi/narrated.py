"""Vietnamese: stories of the writer's life, of villages and of other acts."""

from vankien.lang.narrated import StoryWords

_PERSON = (
    r"(?:chúng\s+|gia\s+đình\s+)?(?:tôi|em|cháu|tui|mình)|chúng\s+em|(?:thằng|con|đứa|cậu|cô)\s+\w+\s+(?:tôi|em)|người\s+ta|bà\s+con|các\s+cụ"
    r"|(?:cha|bố|ba|mẹ|má|ông|bà|anh|chị|chồng|vợ|cụ|thầy|chú|bác|dì|cậu)(?=\s)|(?:làng|bản|xóm|thôn|xã|huyện|tổ|đội|lớp|trường|đơn\s+vị|hợp\s+tác\s+xã|cơ\s+quan|công\s+ty|chi\s+bộ|hội)\s+(?:\w+\s+)?(?:tôi|em|mình|tui)"
    r"|cả\s+(?:làng|bản|xóm|thôn|xã|huyện|tổ|họ|nhà|nước)|bom|lũ|bão"
)
_NOT_NOW = r"(?:(?!này|nay|tới|sau)\w+\s+)"

STORIES = StoryWords(
    frames=(rf"năm\s+(?:19\d\d|20[01]\d)\s*,?\s+(?:\w+\s+){{0,3}}?(?:{_PERSON})",
            rf"(?:hồi|thời|thuở|dạo|buổi|bữa|lần|đợt|khóa|kỳ|trận)\s+{_NOT_NOW}{{0,7}}?(?:{_PERSON})",
            r"ngày\s+(?:còn|mới|ấy|đó|nọ|xưa|trước|đầu)", rf"ngày\s+(?:{_PERSON})",
            r"(?:hồi|thuở|thời)\s+(?:ấy|đó|xưa|trước|đầu|nọ|kỳ|còn|mới|bao\s+cấp|chống\s+\w+|kháng\s+chiến|pháp|tem\s+phiếu|nhỏ)", "trước kia", "xưa kia", r"(?:cuối\s+|đầu\s+|giữa\s+)?(?:năm|tháng|tuần|vụ|mùa)\s+(?:rồi|trước|ngoái|kia|nọ|xưa)",
            "ngày xưa", "thời bao cấp", "trong kháng chiến", r"có\s+(?:lần|bận|dạo|hôm|bữa|đận|một\s+dạo|năm|lúc)\s+(?!nên|cần|phải)\w+", r"một\s+(?:lần|hôm|bận|bữa|dạo)\s*,?\s+(?:\w+\s+){0,2}?(?:tôi|em|cháu|tui)",
            "ban đầu", "lúc đầu", "thoạt đầu", "thoạt tiên", "mới đầu", r"cả\s+đời\s+(?:tôi|em|làm)",
            r"(?:công\s+ty|doanh\s+nghiệp|tập\s+đoàn|nhà\s+máy|hợp\s+tác\s+xã|xí\s+nghiệp|cơ\s+sở|nông\s+trường)\s+(?:\w+\s+){0,2}?(?:tôi|em|mình)\s+(?:\w+\s+){0,2}?(?:cam\s+kết|dự\s+kiến|phấn\s+đấu|đang|đã|sẽ|đăng\s+ký|đầu\s+tư|thu\s+mua|sản\s+xuất|tuyển|chuyển)",
            r"(?:chúng\s+)?tôi\s+(?:xin\s+)?(?:cam\s+kết|hứa)", r"đời\s+(?:tôi|em)"),
    recalls=(r"nhớ\s+(?:lại\s+)?(?:thời|hồi|ngày|năm|lúc|cái|bữa|chuyện|thuở)", r"(?:kể|(?<!cân\s)(?<!cân\s\s)nhắc|điểm|ôn)\s+lại", r"(?:xin|tôi|để\s+tôi)\s+(?:được\s+)?kể(?=\s+(?:một|các|chuyện|câu|vui|lại|nghe))",
             r"chuyện\s+(?:vui|xưa|cũ|là)", r"(?:ngày|lần|năm|bữa|hôm|buổi)\s+nào\s+cũng", r"(?<!cho\s)có\s+(?:cái\s+)?(?:tục|lệ|kiêng|thói\s+quen|câu\s+cửa\s+miệng)", r"giá\s+(?:như|mà)(?=\s)",
             r"(?:thầy|cô|cha|bố|ba|mẹ|má|ông|bà|sếp|thủ\s+trưởng|biên\s+tập|cấp\s+trên|đội\s+trưởng|bác|chú|anh|chị)\s+(?:\w+\s+){0,3}?(?:dặn|dạy|khuyên|răn)"),
    present=("nay", "bây giờ", "hôm nay", "lần này", "đợt này", "kỳ này", "lúc này", "giờ đây", "đọc kỹ", "đọc lại", "xem kỹ", "nghĩ kỹ", "xem lại"),
    drafts=("dự thảo", "văn kiện", "báo cáo chính trị", "bản này", "văn bản này", "nghị quyết này", "luật này", "quy định này", "báo cáo này",
            "đề cương này", "tiểu ban", "ban soạn thảo", "tổ biên tập", "ban biên tập"),
    leads=("nên", "vậy", "vậy nên", "vì vậy", "vì thế", "bởi vậy", "bởi thế", "do đó", "do vậy", "thế nên", "cho nên", "giờ", "theo tôi", "rất", "kính", "thiết tha", "tha thiết", "tôi nghĩ", "thì", "và", "cũng"),
    deeds=(r"đi(?!\s*(?:\x01|vào|thẳng|sâu|ngay))", r"ở(?!\s+(?:mục|điểm|trang|phần|điều|khoản|đoạn|chương|câu|chỗ))", r"về\s+(?:hưu|quê|nhà|nghỉ|làm|xã|huyện|tỉnh|đơn)", r"vào\s+(?:đảng|hội|biên\s+chế|làm|học|hợp|tổ|đoàn|bộ)",
           r"làm(?!\s+(?:rõ|sáng|nổi|sâu|gọn))", "học", "nghỉ", "việc", "tiền", "gạo", "đất", "phép", "vốn", "cấp", "mua", "vay", r"ra\s+(?:quân|khỏi|tòa)", r"chuyển\s+(?:hộ|công|trường|từ|sang|vùng|nghề|đổi)",
           "ký", "góp công", "đưa điện", "mở cửa", "giấy", "chữ ký"),
    acts=("luật", "bộ luật", "nghị định", "thông tư", "pháp lệnh", "hiến pháp", "quyết định", "chỉ thị", "nghị quyết", "quy định", "quy chế", "điều lệ", "kết luận",
          "công văn", "kế hoạch", "đạo luật", "hướng dẫn", "quy hoạch", "đề án"),
    act_marks=(r"số\s+\d", r"năm\s+\d", r"\d+", r"(?:của|ở)\s+(?:bộ|tỉnh|huyện|ban|chính phủ|quốc hội|trung ương|nước|tỉnh bạn|hội|ngành)", "cũ", "khóa trước", "phê duyệt", "hướng dẫn", r"(?:hội|đảng|đoàn|công đoàn)\s+\w+", "sửa đổi"),
    done=(r"(?:đã|từng|vừa|mới)(?:\s+(?:được|bị))?", "bị", r"có(?=\s+(?:thay|sửa|bỏ|thêm|bổ\s+sung|đổi|điều\s+chỉnh))", "hướng dẫn", "sau đó", "trước đó", r"(?:điều\s+chỉnh|sửa\s+đổi|sửa)\s+(?:năm|ngày|tháng|lần)(?:\s+[\d/]+)?"),
    reasons=("theo", "căn cứ", "căn cứ vào", "để phù hợp với", "phù hợp với", "cho khớp với", "khớp với", "để khớp với", "đối chiếu", "chiếu theo", "như", "trái với", "trái",
             "so với", "thống nhất với", "đúng", "cho đúng", "mâu thuẫn với", "trùng với", "tinh thần", "với"),
    speakers=("học trò", "học sinh", "trẻ con", "bà con", "người ta", "dân", "dân làng", "nhiều người", "chúng nó", "tụi nó", "các cụ", "lũ trẻ", "thằng bé", "con bé", "mấy đứa"),
    says=("viết", "ghi", "gọi", "nói", "đọc", "kêu"),
    in_acts=("tại", "bởi", "theo", "bằng", "ở"),
    world=(r"giá(?:\s+(?:thu\s+mua|bán|mua|muối|lúa|điện|nước|xăng|sữa|lợn|cá|tôm|thóc|na))", "lương", "tiền công", "tiền lương", "phụ cấp của tôi", "công suất", "doanh thu", "số lao động", "số công nhân",
           r"chuyến(?:\s+(?:xe|tàu|cuối|đầu|buýt))?", r"biển(?=\s*(?:\x01|hiệu|tên|báo|chỉ|cấm))", r"bảng\s+(?:hiệu|tên|quảng)", "loa", "bóng đèn", "quạt", "máy bơm", "trạm bơm", "trạm thu phí", "trưởng thôn", "tổ trưởng"),
    owners=("tôi", "em", "cháu", "tui", "chúng tôi", "chúng em", "gia đình tôi", "nhà mình"),
    not_owned=("theo", "của", "với", "cho", "ý", "phần", "như", "là", "thì", "mà", "và", "để", "vì", "nên", "nay", "này", "đó", "nhưng", "song", "riêng", "xin", "thưa", "ra"),
    contrasts=("chứ không phải", "chứ không", "chớ không phải", "chớ không", "chứ đâu phải", "mà không phải"),
)  # fmt: skip
