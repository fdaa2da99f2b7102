"""Vietnamese: words of praise, blame and contentment."""

from vankien.lang.stances import StanceWords

_CHANGE = r"(?:xóa|xoá|gạch|lược|sửa(?:\s+đổi)?|thêm|bớt|bỏ|thay(?:\s+đổi)?|chỉnh(?:\s+sửa)?|đổi|cắt|bổ\s+sung|góp\s+ý|phàn\s+nàn|bàn)"
_CHANGES = rf"{_CHANGE}(?:(?:\s+hay|\s*,|\s+và|\s+cũng)?\s+(?:đừng\s+|không\s+|chẳng\s+)?{_CHANGE}){{0,3}}"
_NO = r"(?:không|chẳng|chả|khỏi|đừng|chớ|hết)"

_WORD = r"(?:chữ|câu|từ|ý)\s+nào"
_NEED = (
    r"(?:(?:có|thấy|thấy\s+có|còn)\s+gì|thấy|nên|cần|phải|cần\s+phải|phải\s+có|ai|được|cần\s+ai"
    r"|có\s+(?:đề\s+nghị|ý\s+kiến|kiến\s+nghị|yêu\s+cầu)(?:\s+gì)?)"
)
_OF_TEXT = r"(?:phần|mục|điều|khoản|điểm|câu|chỉ\s+tiêu|quy\s+định|đoạn|cụm|từ|chữ|nội\s+dung)"
_KEPT = rf"(?:nguyên|yên|như|lại|y|thế|vậy|con\s+số|số|\x01|{_OF_TEXT})"
_NOTHING = (
    (
        rf"{_NO}\s+(?:{_NEED}\s+)+(?:(?:để|phải|cần|để\s+phải)\s+)?{_CHANGES}"
        rf"(?=\s*(?:[.,;!)]|$|gì|nữa|thêm|{_WORD}|một\s+chữ|chút|vào|ở|là|{_OF_TEXT}))"
    ),
    rf"{_NO}\s+{_CHANGES}\s+(?:(?:thêm|bớt|cái|điều|một)\s+)?(?:gì|{_WORD}|nữa|một\s+chữ)",
    (
        rf"(?:đừng|chớ|tuyệt\s+đối\s+không|kiên\s+quyết\s+không|không\s+(?:nên|ai|được))\s+(?:(?:nên|ai|được)\s+)?{_CHANGES}"
        rf"(?=\s*(?:$|[.,;!\x01]|{_OF_TEXT}))"
    ),
    r"(?:chuẩn\s+)?không\s+cần\s+chỉnh",
    rf"khỏi\s+{_CHANGES}(?=\s*(?:[.,;!]|$))",
    rf"(?:xin|nên|phải|cứ|hãy|đề\s+nghị|mong|muốn|cần|vẫn)\s+(?:\w+\s+)?(?:giữ|để)(?=\s*(?:[.,;!]|$|{_KEPT}))",
    r"(?:giữ|để)\s+(?:như|nguyên|y|y\s+nguyên|vậy|thế)",
    r"cứ\s+(?:thế|vậy|như\s+thế|như\s+vậy)",
    r"(?:không|chẳng|chả)\s+có\s+gì\s+(?:để\s+)?(?:góp\s+ý|phải\s+bàn|phàn\s+nàn|chê|phải\s+nói|bàn\s+thêm)",
    r"(?:không|chẳng)\s+chê\s+(?:vào\s+)?(?:đâu|chỗ\s+nào)\s+được",
    r"chỗ\s+nào\s+cần\s+\w+(?:\s+\w+)?\s+(?:đã|đều)",
    rf"(?:không|chẳng)\s+(?:còn\s+)?(?:thừa|thiếu)\s+{_WORD}",
    r"đáng\s+(?:đưa\s+vào|giữ|học)",
)

_PLIGHTS = r"(?:chuyện|việc|vấn\s+đề|tình\s+trạng|nạn)"
_CONSIDER = rf"xem\s+xét(?!\s+(?:(?:giúp|giùm|hộ|cho|lo)\s+)?(?:(?:bà\s+con|dân|nhân\s+dân|chúng\s+tôi|chúng\s+em|tôi|em|các\s+hộ|xã|thôn|xóm|bản|làng)\s+)?(?:về\s+|cái\s+){{0,2}}{_PLIGHTS}\s+(?!này|trên|đó|ấy|sau|tiếp\s+thu|góp\s+ý|bổ\s+sung|sửa|chỉnh|đưa)\w)"
"""Courtesy asks to consider what was written; who names a plight wishes for help: "mong xem xét chuyện nước tưới"."""
_WORKS = (
    r"biên\s+chế|cán\s+bộ|nhân\s+lực|nhân\s+viên|người|bác\s+sĩ|y\s+sĩ|giáo\s+viên|kỹ\s+sư|kinh\s+phí|vốn|kho|trạm|cầu|đường|trường|lớp|máy"
    r"|xe|điện|nước|nhà|chợ|đèn|loa|giống|thuốc|sân"
)
"""What those who govern give or build."""

STANCES = StanceWords(
    goods=("gọn gàng", "chắc tay", "chắc", "chặt", "dễ nhớ", "dễ theo dõi", "dễ làm", "thoáng", "có trước có sau", "có trách nhiệm", "hợp lòng dân", "hợp ý dân", "được việc", "thấu tình", "kỹ", "mới mẻ", "vừa phải", "trúng bụng dân", "sát cơ sở", "sát với dân", "hay", "đúng", "trúng", "sát", "chuẩn", "tốt", "ổn", "được", "ok", "okê", "ô kê", "hợp lý", "hợp lí",
           "phù hợp", "rõ ràng", "rõ", "đầy đủ", "đủ", "công phu", "chặt chẽ", "khoa học", "cần thiết", "cần",
           "kịp thời", "thuyết phục", "gọn", "ngắn gọn", "súc tích", "cô đọng", "xác đáng", "thỏa đáng",
           "thiết thực", "có ý nghĩa", "ý nghĩa", "tuyệt vời", "tuyệt", "vừa sức", "vừa", "khả thi", "sâu sắc",
           "toàn diện", "dễ hiểu", "mạch lạc", "tiến bộ", "thẳng thắn", "chính xác", "khách quan", "nghiêm túc",
           "chất lượng", "bài bản", "xuất sắc", "đáng khen", "xứng đáng", "nhân văn", "chí lý", "hợp lòng dân",
           "trúng lòng dân", "đúng lòng dân", "sát thực tế", "sát thực", "sát dân", "đúng thực tế",
           "đúng thực trạng", "đúng mức", "đúng hướng", "đúng đắn", "trúng và đúng", "đúng và trúng", "bám sát",
           "mát lòng", "cảm động", "sáng tạo", "đáng hoan nghênh", "đáng mừng", "đáng quý", "hiện đại", "chỉn chu",
           "cân đối", "tâm huyết", "chu đáo", "quý", "quý hóa", "kỹ càng", "kỹ lưỡng", "có hồn", "gần dân", "hết ý", "có đầu có đuôi", "đúng đạo lý", "có tình", "có lý", "có tâm", "hợp tình", "trúng phóc", "sáng sủa", "trung thực", "dễ đọc", "công bằng", "tử tế", "cụ thể", "hợp đạo lý", "phải lẽ", "trúng ý"),
    strong_goods=(
        r"(?:phản\s+ánh|đánh\s+giá|nhìn\s+nhận|nhận\s+định|nêu|nêu\s+ra|chỉ\s+ra|nói|xác\s+định|đề\s+ra|ban\s+hành)\s+(?:\w+\s+)?(?:đúng|trúng|sát)(?:\s+[^\W\d_]+){1,9}",
        r"là\s+(?:rất\s+|hoàn\s+toàn\s+)?(?:phù\s+hợp|sát)(?:\s+với)?(?:\s+[^\W\d_]+){1,6}",
        r"so\s+với\s+(?:bản|lần|kỳ|khóa|nhiệm\s+kỳ|dự\s+thảo)\s+trước[^.;\n]{0,60}?\s(?:gọn|rõ|sát|chặt|hay|tốt|tiến\s+bộ|dễ\s+\w+)\s+hơn",
        r"(?:tôi|tui|em|chúng\s+tôi|chúng\s+em|bà\s+con)\s+(?:rất\s+|hoàn\s+toàn\s+|cũng\s+)?tin(?:\s+(?:lắm|tưởng))?",
        r"(?:là\s+)?(?:một\s+)(?:bước\s+tiến|điểm\s+sáng|điểm\s+cộng|ưu\s+điểm)(?:\s+(?:lớn|mới|đáng\s+\w+(?:\s+\w+)?))?",
        r"cơ\s+bản\s+(?:đã\s+)?(?:đủ|đúng|tốt|phù\s+hợp|đáp\s+ứng)", r"(?:đúng|trúng|đủ|gọn|rõ|tốt) (?:và|mà) (?:đúng|trúng|đủ|gọn|rõ|tốt|phù hợp|hợp lý)", r"(?:đúng|trúng|đủ|gọn|rõ|tốt), (?:đúng|trúng|đủ|gọn|rõ|tốt|phù hợp|hợp lý)",
        "đáng trân trọng", "đáng ghi nhận", "đáng biểu dương", "đáng tin", "trong sáng", "nghe đã tai", "còn gì bằng", "ra đầu ra đũa",
        r"là\s+(?:rất\s+|quá\s+)?(?:phải|nên|vừa|trúng|đúng|mừng|quý|hay)(?:\s+(?:rồi|lắm|quá|đó|phóc|thôi))*", r"(?:ngắn|gọn)(?:\s+gọn)?\s+mà\s+đủ", r"(?:ý|chỗ|điều|đoạn|câu)\s+(?:này|đó|ấy)\s+(?:rất\s+|thì\s+)?(?:hay|đúng|phải|tốt)(?:\s+(?:lắm|quá|rồi))?", r"đúng\s+(?:ý|bụng|lòng)\s+(?:dân|bà con|tôi|tui|chúng tôi|chị em|anh em)(?:\s+\w+){0,2}", r"đúng\s+sức(?:\s+\w+){0,2}", r"(?:phần|mục|đoạn)\s+(?:\w+\s+){1,4}?(?:hay|tốt|ổn)", "gọn gàng", "chắc tay", "dễ nhớ", "dễ theo dõi", r"hơn hẳn(?: \w+){0,4}", "sát cơ sở", "hợp ý dân", r"hơn (?:hẳn |nhiều )?(?:so với )?(?:bản|lần|kỳ|nhiệm kỳ|dự thảo|khóa) (?:trước|cũ|đầu)", r"(?:nhiều|những) (?:điểm |nét |cái )?(?:đổi mới|điểm mới|tiến bộ|bước tiến|cái hay|điểm sáng)(?: về [^,;.]{2,40})?", r"bước tiến (?:lớn|dài|rõ rệt|quan trọng)(?: về [^,;.]{2,40})?", r"nhìn thẳng vào sự thật", r"trúng (?:bụng|ý|tim đen|chỗ) (?:dân|người dân|bà con)(?: \w+){0,2}", r"(?:đúng|sát|trúng)\s+(?:với\s+)?(?:tình\s+hình|thực\s+tế|thực\s+trạng|bản\s+chất|tâm\s+tư|nguyện\s+vọng|lòng\s+dân|trọng\s+tâm)",
                  "hiểu ngay", "tin tưởng", "ok", "okê", "ô kê", "vừa sức", "hợp lý", "hợp lí", "phù hợp", "công phu", "thiết thực", "khả thi",
                  "chặt chẽ", "đúng thực trạng", "đúng thực tế", "sát thực tế", "sát thực", "tuyệt vời", "xuất sắc",
                  "súc tích", "thuyết phục", "xác đáng", "bám sát", "bài bản", "toàn diện", "trúng lòng dân",
                  "hợp lòng dân", "mạch lạc", "nhân văn", "chí lý", "đáng khen", "đáng hoan nghênh", "đúng đắn",
                  "dễ hiểu", "chính xác", "đúng mức", "tâm huyết", "chu đáo", "sáng sủa", "trung thực", "trúng phóc", "đúng đạo lý", "hợp tình hợp lý", "thấu tình đạt lý", "có tình có lý",
                  r"(?:cách\s+làm|cách\s+nghĩ|hướng\s+đi|chủ\s+trương|điều|việc|ý|ý\s+tưởng|câu|quyết\s+định|chính\s+sách|quy\s+định)\s+(?:rất\s+|quá\s+)?(?:hay|đúng|tốt|quý|đáng\s+mừng|phải|cần\s+thiết|tiến\s+bộ)(?:\s+nh[ấứ]t)?"),
    deniable=("sòng phẳng", "thỏa đáng", "xứng", "đến nơi đến chốn", "trung thực", "thấu đáo", "đúng", "hay", "sát", "trúng", "ổn", "tốt", "chuẩn", "chính xác", "logic", "thật", "thực tế",
              "khoa học", "công bằng"),
    bads=(r"(?:ngoài\s+đời|trên\s+thực\s+tế|thực\s+tế|việc\s+làm)\s+(?:thì\s+)?(?:không|chẳng|đâu|khác|chưa)(?:\s+\w+){0,3}", r"(?:nằm|chỉ|toàn)\s+(?:ở\s+)?trên\s+giấy", r"(?:khóa|khoá|kỳ|lần|bản)\s+(?:nào|trước)\s+cũng\s+(?:ghi|viết|nói|hứa)(?:\s+(?:y|như|thế|vậy|rứa|hệt)){1,3}", r"(?:không|chẳng|chả)\s+(?:thấy\s+)?(?:có\s+)?gì\s+mới", r"(?:làm|lo|kham|theo|chịu)\s+sao\s+(?:cho\s+)?(?:xuể|nổi|kịp)", r"số\s+trang\s+(?:\w+\s+)?nhiều", r"khó (?:mà )?(?:\w+ )?(?:thực hiện|khả thi|đạt|làm (?:được|nổi)|áp dụng|triển khai|kiểm tra|đo đếm|theo dõi|thi hành|tin|chấp nhận|xảy ra|thành)", r"(?:dễ |sẽ |có thể )?gây (?:hiểu lầm|hiểu nhầm|nhầm lẫn|khó khăn|lãng phí|phiền hà|bức xúc|thiệt thòi)", "dễ hiểu lầm", "dễ hiểu nhầm", "dễ bị hiểu lầm", "lê thê", r"mỏi (?:cả )?mắt", r"(?:không|chẳng|chả|khó) (?:thể )?(?:đọc|làm|hiểu|thực hiện|theo|kham|nhớ|đạt) (?:được|nổi|kịp|xuể)", r"(?:dân|bà con|người dân|ngư dân|nông dân|học sinh|người nghèo|doanh nghiệp) (?:\w+ )?(?:khổ|thiệt|chịu thiệt|thiệt thòi|chịu sao nổi|sống sao nổi)", "bất công", r"(?:không|chẳng|hổng)\s+(?:ai\s+)?chịu\s+(?:đâu|nổi)", "làm cho có", "cho có lệ", "quá sức", r"nặng về (?:\w+ ){1,6}?nhẹ về", r"chưa (?:\w+ ){0,2}?(?:thấy|nghe) (?:nói|nêu|nhắc|đề cập)", r"(?:không|chẳng) (?:thấy|nghe) (?:nói|nêu|nhắc|đề cập) (?:gì|đến|tới)", r"nặng\s+về\s+(?:kể|thành|báo|hình|lý|nói|liệt|khen)\s\w+", "bỏ sót", "bỏ quên", "cứng quá", "chạy theo số lượng", "né tránh", "xa vời", "xa lắc", "díp mắt", "buồn ngủ", "mỏi mắt", "làm khó", r"lấy\s+(?:\w+\s+){0,3}?(?:đâu|mô)\s+ra", "trên giấy", "nói suông", "khoe khoang", "đánh bóng", "nửa vời", "vòng vo", "rời rạc", "chắp vá", "tản mạn", "nặng về thành tích", "dài dòng", "lan man", "chung chung", "khô khan", "khô cứng", "viển vông", "lộn xộn", "rối rắm", "sơ sài",
          "sơ lược", "sáo rỗng", "sáo mòn", "rườm rà", "máy móc", "xa thực tế", "xa rời thực tế", "bất hợp lý",
          "bất cập", "phi lý", "vô lý", "mơ hồ", "khó hiểu", "dàn trải", "mờ nhạt", "nhạt nhòa", "nghèo nàn",
          "thiếu thực tế", "thiếu căn cứ", "thiếu khả thi", "thiếu thuyết phục", "trên trời", "tô hồng", "nói bậy",
          "nhảy múa", "đại khái", r"qua loa(?!\s+(?:truyền|phóng|phường|đài|của|xã|công))", "một chiều", "lạc hậu", "thiếu cụ thể", "thiếu trọng tâm", "lủng củng",
          "đối phó", "phi thực tế", "không tưởng", "không hiểu gì", "không hiểu nổi", "chẳng hiểu", "không đáng tin",
          "hình thức quá", "quá hình thức", "nặng hình thức", "sai thực tế", "thổi phồng", "chạy theo thành tích"),
    weak_bads=("nhẹ", "nhẹ tay", "hẹp", "nhỏ", "to", "ít", "xa", "ngắn", "mỏng manh", "chậm", "thưa", "dày", "cẩu thả", "khó hiểu", "khó đọc", "khó nhớ", "khó", "lạnh", "đắt", "mắc", "tốn", "rườm", "chật", "tham", "thừa", "cứng", "mờ", "khô", "nửa vời", "phiền", "phiền hà", "tốn kém", "nhiều khê", "ngặt", "khắt khe", "cứng nhắc", "gấp", "gắt", "ít ỏi", "dài", "cũ", "cao", "thấp", "nhạt", "rối", "ảo", "sáo", "mỏng", "nặng", "hẹp", "sai"),
    before=("nêu ra", "đề ra", "đưa ra", "sa vào", "rơi vào", "liệt kê", "rất", "quá", "thật", "thật là", "thật sự", "thực sự", "khá", "hết sức", "vô cùng", "cực kỳ", "cực kì",
            "hoàn toàn", "tương đối", "quả là", "đã", "đều", "cũng", "là", "thì", "viết", "viết rất", "nêu", "nhìn",
            "trình bày", "đánh giá", "nói", "ghi", "xác định", "như vậy", "như thế", "thế", "vậy", "như thế này",
            "thế này", "còn", "vẫn", "lại", "hơi", "luôn", "quy định", "càng", "đặt ra", "xây dựng", "soạn",
            "soạn thảo", "thấy", "làm"),
    after=("quá sức", "quá thể", "quá trời", "quá mức", "nhứt", "ghê lắm", "luôn", "dữ", "lắm lắm", "lắm", "quá", "rồi", "thật", "ghê", "đấy", "đó", "nhất", "cả", "vô cùng", "hết sức", "ạ", "lắm rồi",
           "lắm ạ", "nha", "nhé", "đối với dân", "hơn hẳn", "hơn nhiều", "hơn trước", "hơn bản trước",
           "hơn lần trước", "hơn bản cũ", "trở lên", "hết"),
    nots=("chẳng hề", "không hề", "không thật", "không còn", "không", "ko", "khg", "hok", "hông", "hổng", "chưa", "chẳng", "chả", "không phải", "thiếu", "không được", "chưa được", "đâu có", "không có",
          "chưa thật", "chưa thực"),
    judged=(r"văn(?!\s+(?:hóa|hoá|phòng|bản|minh|kiện|thư|nghệ|học|bằng))", "dự thảo", "báo cáo", "văn kiện", "nghị quyết", "văn bản", "luật", "dự luật", "quy định", "chỉ tiêu",
            "mục tiêu", "số liệu", "con số", "số ấy", "số này", "nội dung", "đánh giá", "phần", "mục", "chương",
            "điều", "khoản", "điểm", "câu", "chữ", "đoạn", r"ý(?!\s+(?:kiến|thức|nghĩa|chí))", "bảng", "mẫu", "biểu", "trang", "văn phong", "câu chữ", "bố cục", "kết cấu",
            "cách viết", "cách nói", "cách đánh giá", "cách đặt vấn đề", "chủ đề", "tiêu đề", "giải pháp",
            "nhiệm vụ", "phương hướng", "quan điểm", "nhận định", "chủ trương", "chính sách", "bản này", "lần này",
            "viết", "nêu", "tờ trình", "khâu đột phá", "bài học", "nhóm", "chương trình", "phương án", "định hướng",
            r"nói(?!\s+năng)", "chỗ khác", "mấy chỗ", "các chỗ", "chỗ còn lại", "phần khác", "cái này", "điều ấy", "thế này", "chỗ này", "chỗ ấy", "chỗ đó", "ban soạn thảo", "tiểu ban",
            "các anh", "các bác", "các chú", "các đồng chí", "mức", "tỷ lệ", "thời hạn", "độ tuổi", "phần nói", "lời văn", "cách diễn đạt", "anh chị viết", "kế hoạch", "đề án", "chế độ", "lộ trình", "phụ lục", "số trang", "khoản hỗ trợ"),
    heads=("tôi", "em", "cháu", "tui", "mình", "con", "chúng tôi", "chúng em", "bà con", "dân", "chi bộ", "hội",
           "tập thể", "cá nhân", "cá nhân tôi", "thấy", "đọc", "nghe", "xem", "qua", "cho rằng", "cho là", "nghĩ",
           "xong", "nói chung", "nhìn chung", "về cơ bản", "cơ bản", "kỹ", "rằng", "thưa", "dạ", "vâng", "theo",
           "thì", "mà", "ạ", "nhưng", "và", "hội cho rằng", "khẳng định", "đánh giá", "tóm lại", "thế", "vậy",
           "như vậy", "như thế", "mở đầu", "bằng", "việc", "ông", "bà", "đồng chí", "khen", "phải nói", "phải khen",
           "riêng", "đã", "chúng cháu", "còn lại", "còn", "cái", "này", "nói"),
    aims=(r"cho(?!\s+(?:rằng|là))(?=\s+(?:\w+\s+)?$)", "để", "nhằm", "sao cho", "nên", "cần phải", r"phải(?!\s+(?:công nhận|thừa nhận|nói|khen))", "đề nghị", "mong", "muốn",
          "nếu", "cần", "làm sao", "hãy", "xin", "kiến nghị", "đề xuất", "khi nào", "thế nào", "như thế nào", "mới"),
    ends=("đối với", "cho", "trong", "nên", "khiến", "làm cho", "thì", "ở", "vì", "do", "với", "so với", "nhưng", "và", "mà", "song", "bởi", "tuy nhiên", "rằng", "khi", "như"),
    feelings=(r"phục(?! (?:vụ|hồi|chế|tráng|dựng|tùng|kích|hưng|trang|sinh|chức))", "mát ruột", "nức lòng", "mừng", r"(?<!giải\s)(?<!thân\s)(?<!chú\s)(?<!sở\s)(?<!kích\s)(?<!yêu\s)thích(?!\s+(?:hợp|ứng|nghi|đáng|thú))", "khoái", "ưng cái bụng", "sướng bụng", "cảm ơn lắm", "mừng lắm", "mừng quá", "phấn khởi", "phấn chấn", "vui", "tự hào", "yên tâm", "an tâm", "yên lòng", "tin tưởng",
              "vững tin", "mát lòng", "mát dạ", "ấm lòng", "xúc động", "thấm", "thấm thía", "hài lòng", "ưng",
              "ưng bụng", "ưng ý", "tâm đắc", "sướng", "hoan hô", "biết ơn", "cảm động", "cảm kích",
              "ấn tượng", "hồ hởi"),
    senses=("đọc", "nghe", "xem", "dự thảo", "báo cáo", "văn kiện", "nhận được", "luật", "lần này", "thấy"),
    nothing=_NOTHING,
    nothing_heads=("không chê", "chẳng chê", "không cần", "không nên", "không phải", "không có", "không còn", "không ai", "không thấy",
                   "không sửa", "không thêm", "không bỏ", "không bớt", "không thay", "không đổi", "không thừa",
                   "không thiếu", "không góp", "không được", "chẳng cần", "chẳng có", "chẳng phải", "chả có", "khỏi",
                   "đừng", "chớ", "hết", "giữ", "để nguyên", "để như", "để y", "cứ", "chuẩn", "đáng", "chỗ nào",
                   "tuyệt đối", "kiên quyết", "nên để", "cứ để"),
    half_nots=("hoàn toàn", "thật sự", "thực sự", "thể", "hẳn", "phải", "ai", "cũng", "dám", "được", "có", "ai là",
               "lấy", "gì", "làm"),
    not_nots=(r"(?:không|chẳng|đâu|chưa)\s+(?:phải|hề)(?:\s+(?:là|tôi|em|chúng\s+tôi|ai|vì))*",),
    no_views=("không có ý kiến", "không ý kiến", "không có ý kiến gì thêm", "không có ý kiến khác", "không có góp ý"),
    procedures=("đồng ý công khai", r"(?:có\s+|được\s+)?sự\s+(?:đồng ý|nhất trí|ủng hộ)\s+của", r"(?:nhất trí|thống nhất)\s+(?:gửi|chuyển|tổng hợp)", r"không\s+(?:được\s+)?(?:\w+\s+){0,3}?(?:đa số|nhiều người|mọi người|ai)\s+(?:tán thành|đồng ý|ủng hộ|đồng tình)", "biên bản", "bầu", "chủ tọa", "chủ trì", "chương trình làm việc", "chương trình họp", "kết thúc hồi",
                "thư ký", "giải lao", "bế mạc"),
    formulas=(r"(?:khác|còn\s+lại)\s+(?:xin\s+)?(?:giữ|để)\s+nguyên", r"phương\s+án\s+\w+\s*:"),
    civilities=(r"(?:quý\s+\w+|ban|sở|tổ|phòng|bộ|vụ)\s+(?:\w+\s+){0,2}?(?:tổng hợp|nghiên cứu|xem xét)(?:\s*,?\s*(?:tổng hợp|tiếp thu|báo cáo|hoàn thiện|trình|theo quy định|theo thẩm quyền))*(?=\s*[./]|\s*$)", r"(?:mấy|vài|một số|một vài|hai|ba|bốn|năm|\d+) (?:ý|điểm|việc|vấn đề|nội dung|câu|chuyện)(?: nhỏ| sau| thế này| như sau| dưới đây)*\s*[.:]?\s*$", "thành công", "giải đáp", "lượng thứ", "lượng xét", "đọc cho", "trả lời", "thế này", "như sau", "tập trung", "các đại biểu",
                "mấy chữ", "cụm từ", "từ ngữ", "có hiệu lực", "thông qua", "ban hành", "lắng nghe", "tiếp thu",
                _CONSIDER, "lưu ý", "ghi nhận", "thông cảm", r"(?:xin|đến đây là|thế là|tôi|em)\s+hết", "cảm ơn", "góp ý", "ý kiến", "trình",
                "ban soạn thảo", "tiểu ban", "tổ biên tập", "thảo luận", "hội nghị cho phép", "bỏ phiếu", "gửi",
                "phát biểu", r"(?:mong\s+muốn|kiến\s+nghị|đề\s+nghị|nguyện\s+vọng)\s+(?:sau|dưới\s+đây)\W*$", "được nghe", "hồi âm", "khỏe", "mạnh khỏe", "sớm ban hành", "phản hồi", "đọc kỹ", "bỏ quá", "tha lỗi", "hiểu cho"),
    thanks=("cảm ơn", "cám ơn", "biết ơn", "tri ân"),
    thanked=(r"(?<=soạn\sthảo\s)đã(?!\s+(?:\w+\s+)?(?:gửi|chuyển|mời))", r"đã(?!\s+(?:\w+\s+)?(?:gửi|chuyển|mời|đọc|lắng nghe|nghe|dành|bớt|theo dõi|xem))", "vì"),
    asks_to_know=(r"(?:tôi|em|cháu|con|tui|mình|chúng tôi|chúng em)\s+(?:\w+\s+)?(?:chưa|không)\s+(?:được\s+|hề\s+)?(?:rõ|hiểu)", *(rf"(?<![^-,.;:–+*•(]\s)(?<![^-,.;:–+*•(]\s\s){deny} (?:rõ|biết)" for deny in ("chưa", "không")), r"(?:không|chẳng|chả)\s+hiểu\s+(?:vì\s+|tại\s+)?sao", r"(?:đề nghị|xin|mong|nhờ|yêu cầu) (?:\w+ ){0,6}?(?:cho biết|trả lời|giải thích|giải trình|thông tin)", "xin cho biết", "cho tôi biết", "cho em biết", "cho tui biết", "cho dân biết", "muốn biết", r"hỏi(?<!câu\shỏi)(?<!học\shỏi)(?<!đòi\shỏi)(?<!thăm\shỏi)(?<!tự\shỏi)(?!\s+(?:ý|cung|thăm|han))",
                  "thắc mắc", "băn khoăn", "phân vân"),
    announced=(r"(?:mấy|vài|một số|một vài|đôi|hai|ba|bốn|năm|\d+)\s+(?:câu|điều|ý|việc|chuyện|chỗ|điểm|vấn đề)(?:\s+(?:nhỏ|thôi|sau|này|thế này|như sau|sau đây))*\s*[:.;!]?\s*$",),
    follow_ups=("có", "phải chăng", "ai", "liệu", "lấy", "hay", "hoặc", "còn", "thế còn", "vậy còn", "thế thì", "mà"),
    question_words=("nào", r"hay (?:là )?(?:không|chưa|thuộc|do|phải|ở|bên|của)", "căn cứ", "cơ sở", "lý do", "nguồn nào", "khi nào", "lúc nào", "gì", "ai", "đâu", "mấy", "bao lâu", "có được"),
    interviewers=("pv", "phóng viên", "hỏi", "p.v", "btv", "bạn đọc hỏi", "dẫn chương trình"),
    own_views=(r"(?:tôi|em|cháu|con|tui|mình|chúng\s+tôi|chúng\s+em|bà\s+con|dân|chi\s+bộ|theo\s+(?:tôi|em|tui|chúng\s+tôi))\s+(?:(?:cũng|thì|đều|vẫn|thật|lại)\s+)?(?:thấy|cho\s+là|nghĩ|nghĩ\s+là|cho\s+rằng|thấy\s+là|coi|xem)",),
    policies=("bắt", "phạt", "giá vé", "phí", "mức", "thời hạn", "độ tuổi", "tuổi", "giao", "viết", "ghi", "tách", "gộp", "bỏ", "thu", "đóng cửa", "sáp nhập", "xóa", "cắt", "cấm", "hỗ trợ", "miễn", "ưu tiên", "phân công", "giao", "cho phép", "khuyến khích", "bắt buộc", "yêu cầu", "quy định", "luật", "dự luật", "được miễn", "được hỗ trợ", "được ưu tiên", "được cấp", "được giảm", "được vay",
              "giữ lại", "giữ được", "đưa", "mở rộng", "bổ sung", "dành", "giảm", "tăng", "nâng", "mỗi xã", "mỗi thôn", "100%"),
    selves=("tôi", "em", "cháu", "con", "tui", "mình", "chúng tôi", "chúng em", "bọn em", "tụi em", "tụi tui", "chúng cháu", "hội", "chi bộ", "chi hội", "bà con", "chị em", "cả lớp"),
    copulas=("là", "thì", "thế là", "vậy là", "như vậy là", "như thế là"),
    contrasts=("nhưng", "song", "có điều", "tuy nhiên", "mỗi tội", "chỉ tội", "duy", "chỉ có điều", "riêng", "trừ", "ngoại trừ"),
    papers=(r"(?:điều|khoản|điểm|mục|tiểu\s+mục|chương|phần|đoạn|câu|trang)\s+(?:\d|riêng|này|ấy|đó|trên|[ivx]+(?!\w)|[a-zđ](?!\w))", "tiêu đề", "tên điều", "tên chương", "cụm", "cụm từ",
            r"(?:một|hai|ba|các|một\s+trong\s+\w+)\s+phương\s+án", r"thành\s+(?:\d|trước|từ)", r"(?:con\s+)?số\s+(?:ấy|đó|này|liệu)", "ra khỏi văn bản", r"đưa vào(?=\s*[.!]?\s*$)", "câu chữ"),
    called_asks=(r"(?:là|các|những|mấy|một\s+số|điểm|bản|ý|có|vài|mọi|nhiều|của)\s+(?:đề\s+nghị|kiến\s+nghị|yêu\s+cầu|đề\s+xuất)", r"(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất|yêu\s+cầu)\s+(?:số\s+)?(?:\d+|thứ\s+\w+)(?!\s*(?:năm|tháng|ngày|%|triệu|tỷ|đồng))",
                 r"(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất)\s+\d+\s+(?:năm|tháng|ngày|%)", r"(?:giá\s+như|ước\s+gì|giá\s+mà)\s+(?:ngày|hồi|lúc)\s+(?:ấy|đó|xưa)", r"\d+\s+năm\s+\w+\s+(?:đề\s+nghị|kiến\s+nghị)"),
    wonders=(r"^\W*(?:vậy|thế)(?:\s+thì)?\s", r"\d[\d.,%]*\s+hay\s+(?:là\s+)?\d", "vì sao", "tại sao", r"(?<!thôi\s)sao", "bao giờ", "khi nào", "lúc nào", "bao lâu", "bao nhiêu", "mấy", "ai", "gì", r"chi(?!\s+(?:bộ|hội|đoàn|cục|phí|tiết|ủy|nhánh|em|tiền|trả|trách))", "đâu", "mô", "nào", "thế nào", "ra sao",
             "làm sao", "liệu", "phải chăng", "chẳng hay", "có phải", "phải không", "hay không", "hay chưa", r"(?:là|gọi|tính|thuộc|hay)\s[^?\x01]{1,60}?\shay", "nhỉ", "hả", "ủa",
             r"(?:không|ko|hông|hong|khong|chưa|chua|chăng)(?:\s+(?:ạ|vậy|nhỉ|thế|hả|đây|nữa|rồi|được|hay\s[^?]{1,30}|(?:các|mấy|quý)?\s*(?:bác|anh|chị|chú|cô|ông|bà|đồng\s+chí|vị|anh\s+chị|em)))*\s*[?!.]*\s*$",
             r"có\s(?:\S+\s){1,6}?không", "được không", r"(?:không|chưa)(?=\s*,)", "khong biet", "bao gio", "vi sao", "tai sao", "the nao", "nghĩa là", "la gi"),
    myself=("tôi", "tui", "chúng tôi", "chúng em", "tụi tui", r"(?:em|cháu|con|mình) (?:xin|thấy|nghĩ|đề nghị|muốn|mong|cũng|rất|đọc|góp|cảm ơn|ủng hộ)"),
    no_questions=(
        r"(?:thì|mà|là)\s+còn\s+(?:gì|đâu|ai)(?:\s+(?:là|nữa|để))?", r"(?:thì|mà|biết)\s+lấy\s+(?:gì|đâu|ai)(?:\s+ra)?\s+(?:mà|để)", "chẳng lẽ", "lẽ nào", "chả lẽ", "không lẽ", "há", r"ai\s+(?:lại|mà|đời\s+nào|chẳng|chả)",
        r"thì\s+(?:gọi|tính)\s+là\s+(?:gì|ai)", r"thì\s+[^,?]{2,40}\s(?:với|cho)\s+ai\s*\?", r"(?:sao|làm\s+sao)\s+mà\s+(?:\w+\s+){1,4}?(?:nổi|được|cho\s+xuể)", r"(?:khỏe|mạnh\s+khỏe|khoẻ)\s+(?:không|ko|cả)(?:\s+\w+){0,2}\s*\?",
        r"chứ\s+(?:gì|còn\s+gì|sao)\s*\?", r"để\s+làm\s+(?:gì|chi)(?:\s+(?:cơ\s+chứ|chứ|nữa))?\s*\?",
    ),
    explains_why=(r"(?:giải\s+thích|giải\s+trình|cho\s+biết|trả\s+lời|thuyết\s+minh)\s+(?:rõ\s+|thêm\s+|lý\s+do\s+|cho\s+\w+\s+)?(?:vì\s+sao|tại\s+sao|vì\s+lý\s+do\s+gì|căn\s+cứ\s+(?:nào|vào\s+đâu)|cơ\s+sở\s+nào)",),
    pleas=("đi", "giùm", "giúp", "hộ", "với"),
    plea_ends=("ạ", "nhé", "nha", "nghen", "với", r"mấy\s+\w+", r"các\s+\w+"),
    pleaded=(r"(?:tỉnh|huyện|xã|phường|thành\s+phố|sở|nhà\s+nước|ban\s+quản\s+lý|các\s+(?:bác|anh|chú|đồng\s+chí)|mấy\s+(?:anh|bác|ông|chú)|(?:bến|chợ|xóm|thôn|khu|phố|tổ)\s+(?:mình|ta))",),
    deeds=(rf"(?:rất\s+|đang\s+|còn\s+)?cần\s+(?:phải\s+)?(?:có\s+)?(?:thêm|bố\s+trí|tuyển|mở|lắp|xây|đầu\s+tư|tăng|tăng\s+cường|cấp)\s+(?:thêm\s+)?(?:\d+\s+|một\s+|hai\s+|vài\s+|nhiều\s+)?(?:{_WORKS})",),
    asked_deeds=(
        r"(?:đề\s+nghị|mong|kiến\s+nghị)\s+(?:bộ|sở|tỉnh|huyện|xã|phường|thành\s+phố|trung\s+ương|nhà\s+nước|cấp\s+trên|chính\s+phủ)\s+(?:\w+\s+)?(?:tổ\s+chức|mở|lắp|xây|sửa\s+chữa|đầu\s+tư|hỗ\s+trợ|tập\s+huấn|cử|cấp|mua|dọn|trồng|quan\s+tâm)",
        r"xin\s+(?:ban|tỉnh|huyện|xã|phường|các\s+\w+|mấy\s+\w+)\s+(?:\w+\s+){0,3}?(?:sửa|làm|lắp|mua|dọn|mở|cho)\s+(?:giùm|giúp|hộ|lại)",
        r"(?:chỉ|chỉ\s+dám|xin)\s+xin\s+(?:một|hai|ba|mấy|vài|ít|cái|trạm|xã|tỉnh)",
    ),
    unmarked=(r"(?:khi\s+nào|bao\s+giờ|chừng\s+nào)\s+(?:thì\s+)?(?:\w+\s+){1,8}?(?:mới|được|có|xong)(?:\s+\w+){0,6}\s+(?:vậy|ạ|nhỉ|hả|thế)", r"có\s+(?:được\s+)?(?:\w+\s+){1,8}?(?:không|ko|hông|hong)\s+(?:ạ|vậy|nhỉ|hả)",
              r"(?:không|chưa|gì|nào|đâu|mấy|sao|bao giờ)\s*,\s+(?:\w+\s+){0,4}?(?:cho\s+(?:\w+\s+)?\w+\s+biết|trả\s+lời\s+(?:giùm|giúp|với)|giải\s+đáp)", r"sao\s+(?:lại|không|chưa|chẳng|hổng)\s+(?:\w+\s+)?(?:thấy|đính|có|được|cho|làm|phải|bị|kèm)(?!\s+chữ)"),
    past=(r"(?:tôi|tui|em|cháu|chúng tôi)\s+(?:\w+\s+)?(?:định|tính)\s+(?:xin|đề\s+nghị|kiến\s+nghị|bỏ|sửa|góp|thêm)", "từng", "vừa rồi", "mới rồi", r"(?<!với\s)(?:năm|hồi|ngày|tháng|nhiệm kỳ|khóa)\s+(?:\w+\s+){0,3}?(?:19\d\d|trước|xưa|ấy|đó|nọ)", "ngày xưa", "hôm trước", "hôm qua", "lúc ấy", "lúc đó", "bấy giờ", "thuở", "trước đây", "trước kia"),
    present=("nay", "bây giờ", "giờ", "hiện nay", "lần này", "kỳ này", "đến nay", "dự thảo này"),
    others=(r"(?:thằng|đứa|mấy đứa|lũ|các|vợ|chồng|con|cháu|em)\s+(?:\w+\s+)?(?:tôi|em|tui|mình)\s+(?:\w+\s+)?(?:thích|mê|ghét|khoái)", r"(?:hàng xóm|người ta|thiên hạ|ai đó|có người|có ông|có bà|mấy ông|mấy bà|họ|bạn|ông bạn|anh bạn|chị bạn|con trai|con gái|vợ|chồng|thằng cháu|đứa cháu|sếp)\s+(?:\w+\s+){0,4}?(?:bảo|nói|kêu|chê|khen|hỏi|kể|cho rằng|phàn nàn|than|đòi)",
            r"(?:cô|thầy|bác|ông|bà|anh|chị|chú|mẹ|cha|bố|má|tía)\s+(?:\w+\s+){0,3}?hỏi", r"hỏi\s+(?:tôi|em|mình|tui|cháu)(?=\s*(?::|$))", r"hỏi\s+[^,;.?]{0,30}?\sthì\s+(?:ông|bà|anh|chị|họ|bác|chú|cô)", r"(?:định|tính)\s+(?:xin\s+)?hỏi"),
    openings=(r"xin\s+(?:được\s+|phép\s+|mạnh\s+dạn\s+)?(?:gửi|góp|nêu|có\s+(?:mấy|vài|một)|trình bày|thưa)",),
    form_asks=(r"câu(?:\s+hỏi)?\s*(?:số\s*)?\d{1,2}\s*[:.)]",
               r"(?:(?:theo|xin|đề\s+nghị|mời|nếu)\s+)?(?:quý\s+)?(?:ông|bà|anh|chị|đồng\s+chí|cô|chú|bác|đ/c)\s*(?:/|\(|,)\s*(?:bà|chị|cô|đồng\s+chí|ông|anh|bác)\)?",
               r"(?:theo\s+)?(?:quý\s+vị|ông\s+bà|anh\s+chị|đồng\s+chí|quý\s+cơ\s+quan|quý\s+đơn\s+vị|bạn)\s+(?:có|đánh\s+giá|cho\s+biết|nhận\s+xét|thấy)\s+(?:ý\s+kiến|nhất\s+trí|đồng\s+ý|tán\s+thành|thế\s+nào|như\s+thế\s+nào|góp\s+ý|đề\s+nghị|đề\s+xuất|gì)"),
    specify=("ghi rõ", "nêu rõ", "ghi cụ thể", "nêu cụ thể", "cụ thể", "ý kiến cụ thể", "nội dung cụ thể", "ghi ý kiến", "nếu khác, ghi rõ", "lý do và ý kiến khác"),
    yes=("có", "phải", "đúng", "rồi", "đạt"),
    no=("không", "chưa", "ý kiến khác", "khác"),
)  # fmt: skip
