"""Vietnamese: words of praise, blame and contentment."""

from vankien.lang.stances import StanceWords

_CHANGE = r"(?:sửa(?:\s+đổi)?|thêm|bớt|bỏ|thay(?:\s+đổi)?|chỉnh(?:\s+sửa)?|đổi|cắt|bổ\s+sung|góp\s+ý|phàn\s+nàn|bàn)"
_CHANGES = rf"{_CHANGE}(?:(?:\s+hay|\s*,|\s+và|\s+cũng)?\s+(?:đừng\s+|không\s+|chẳng\s+)?{_CHANGE}){{0,3}}"
_NO = r"(?:không|chẳng|chả|khỏi|đừng|chớ|hết)"

_WORD = r"(?:chữ|câu|từ|ý)\s+nào"
_NEED = (
    r"(?:(?:có|thấy|thấy\s+có|còn)\s+gì|thấy|nên|cần|phải|cần\s+phải|phải\s+có|ai|được|cần\s+ai"
    r"|có\s+(?:đề\s+nghị|ý\s+kiến|kiến\s+nghị|yêu\s+cầu)(?:\s+gì)?)"
)
_OF_TEXT = r"(?:phần|mục|điều|khoản|điểm|câu|chỉ\s+tiêu|quy\s+định|đoạn|cụm|từ|chữ|nội\s+dung)"
_KEPT = rf"(?:nguyên|như|lại|y|thế|vậy|con\s+số|số|\x01|{_OF_TEXT})"
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
    rf"(?:xin|nên|phải|cứ|hãy|đề\s+nghị|mong|muốn|cần|vẫn)\s+(?:\w+\s+)?(?:giữ|để)(?=\s*(?:[.,;!]|$|{_KEPT}))",
    r"(?:giữ|để)\s+(?:như|nguyên|y|y\s+nguyên|vậy|thế)",
    r"cứ\s+(?:thế|vậy|như\s+thế|như\s+vậy)",
    r"(?:không|chẳng|chả)\s+có\s+gì\s+(?:để\s+)?(?:góp\s+ý|phải\s+bàn|phàn\s+nàn|chê|phải\s+nói|bàn\s+thêm)",
    r"chỗ\s+nào\s+cần\s+\w+(?:\s+\w+)?\s+(?:đã|đều)",
    rf"(?:không|chẳng)\s+(?:còn\s+)?(?:thừa|thiếu)\s+{_WORD}",
    r"đáng\s+(?:đưa\s+vào|giữ|học)",
)

STANCES = StanceWords(
    goods=("hay", "đúng", "trúng", "sát", "chuẩn", "tốt", "ổn", "được", "ok", "okê", "ô kê", "hợp lý", "hợp lí",
           "phù hợp", "rõ ràng", "rõ", "đầy đủ", "đủ", "công phu", "chặt chẽ", "khoa học", "cần thiết", "cần",
           "kịp thời", "thuyết phục", "gọn", "ngắn gọn", "súc tích", "cô đọng", "xác đáng", "thỏa đáng",
           "thiết thực", "có ý nghĩa", "ý nghĩa", "tuyệt vời", "tuyệt", "vừa sức", "vừa", "khả thi", "sâu sắc",
           "toàn diện", "dễ hiểu", "mạch lạc", "tiến bộ", "thẳng thắn", "chính xác", "khách quan", "nghiêm túc",
           "chất lượng", "bài bản", "xuất sắc", "đáng khen", "xứng đáng", "nhân văn", "chí lý", "hợp lòng dân",
           "trúng lòng dân", "đúng lòng dân", "sát thực tế", "sát thực", "sát dân", "đúng thực tế",
           "đúng thực trạng", "đúng mức", "đúng hướng", "đúng đắn", "trúng và đúng", "đúng và trúng", "bám sát",
           "mát lòng", "cảm động", "sáng tạo", "đáng hoan nghênh", "đáng mừng", "đáng quý", "hiện đại", "chỉn chu",
           "cân đối", "tâm huyết", "chu đáo"),
    strong_goods=(r"(?:đúng|sát|trúng)\s+(?:với\s+)?(?:tình\s+hình|thực\s+tế|thực\s+trạng|bản\s+chất|tâm\s+tư|nguyện\s+vọng|lòng\s+dân|trọng\s+tâm)",
                  "hiểu ngay", "tin tưởng", "ok", "okê", "ô kê", "vừa sức", "hợp lý", "hợp lí", "phù hợp", "công phu", "thiết thực", "khả thi",
                  "chặt chẽ", "đúng thực trạng", "đúng thực tế", "sát thực tế", "sát thực", "tuyệt vời", "xuất sắc",
                  "súc tích", "thuyết phục", "xác đáng", "bám sát", "bài bản", "toàn diện", "trúng lòng dân",
                  "hợp lòng dân", "mạch lạc", "nhân văn", "chí lý", "đáng khen", "đáng hoan nghênh", "đúng đắn",
                  "dễ hiểu", "chính xác", "đúng mức", "tâm huyết", "chu đáo"),
    deniable=("đúng", "hay", "sát", "trúng", "ổn", "tốt", "chuẩn", "chính xác", "logic", "thật", "thực tế",
              "khoa học", "công bằng"),
    bads=("rời rạc", "chắp vá", "tản mạn", "nặng về thành tích", "dài dòng", "lan man", "chung chung", "khô khan", "khô cứng", "viển vông", "lộn xộn", "rối rắm", "sơ sài",
          "sơ lược", "sáo rỗng", "sáo mòn", "rườm rà", "máy móc", "xa thực tế", "xa rời thực tế", "bất hợp lý",
          "bất cập", "phi lý", "vô lý", "mơ hồ", "khó hiểu", "dàn trải", "mờ nhạt", "nhạt nhòa", "nghèo nàn",
          "thiếu thực tế", "thiếu căn cứ", "thiếu khả thi", "thiếu thuyết phục", "trên trời", "tô hồng", "nói bậy",
          "nhảy múa", "đại khái", "qua loa", "một chiều", "lạc hậu", "thiếu cụ thể", "thiếu trọng tâm", "lủng củng",
          "đối phó", "phi thực tế", "không tưởng", "không hiểu gì", "không hiểu nổi", "chẳng hiểu", "không đáng tin",
          "hình thức quá", "quá hình thức", "nặng hình thức", "sai thực tế", "thổi phồng", "chạy theo thành tích"),
    weak_bads=("dài", "cũ", "cao", "thấp", "nhạt", "rối", "ảo", "sáo", "mỏng", "nặng", "hẹp", "sai"),
    before=("rất", "quá", "thật", "thật là", "thật sự", "thực sự", "khá", "hết sức", "vô cùng", "cực kỳ", "cực kì",
            "hoàn toàn", "tương đối", "quả là", "đã", "đều", "cũng", "là", "thì", "viết", "viết rất", "nêu", "nhìn",
            "trình bày", "đánh giá", "nói", "ghi", "xác định", "như vậy", "như thế", "thế", "vậy", "như thế này",
            "thế này", "còn", "vẫn", "lại", "hơi", "luôn", "quy định", "càng", "đặt ra", "xây dựng", "soạn",
            "soạn thảo", "thấy", "làm"),
    after=("lắm", "quá", "rồi", "thật", "ghê", "đấy", "đó", "nhất", "cả", "vô cùng", "hết sức", "ạ", "lắm rồi",
           "lắm ạ", "nha", "nhé", "đối với dân", "hơn hẳn", "hơn nhiều", "hơn trước", "hơn bản trước",
           "hơn lần trước", "hơn bản cũ", "trở lên", "hết"),
    nots=("không", "chưa", "chẳng", "chả", "không phải", "thiếu", "không được", "chưa được", "đâu có", "không có",
          "chưa thật", "chưa thực"),
    judged=("dự thảo", "báo cáo", "văn kiện", "nghị quyết", "văn bản", "luật", "dự luật", "quy định", "chỉ tiêu",
            "mục tiêu", "số liệu", "con số", "số ấy", "số này", "nội dung", "đánh giá", "phần", "mục", "chương",
            "điều", "khoản", "điểm", "câu", "chữ", "đoạn", "ý", "văn phong", "câu chữ", "bố cục", "kết cấu",
            "cách viết", "cách nói", "cách đánh giá", "cách đặt vấn đề", "chủ đề", "tiêu đề", "giải pháp",
            "nhiệm vụ", "phương hướng", "quan điểm", "nhận định", "chủ trương", "chính sách", "bản này", "lần này",
            "viết", "nêu", "tờ trình", "khâu đột phá", "bài học", "nhóm", "chương trình", "phương án", "định hướng",
            "nói", "cái này", "điều ấy", "thế này", "chỗ này", "chỗ ấy", "chỗ đó", "ban soạn thảo", "tiểu ban",
            "các anh", "các bác", "các chú", "các đồng chí"),
    heads=("tôi", "em", "cháu", "tui", "mình", "con", "chúng tôi", "chúng em", "bà con", "dân", "chi bộ", "hội",
           "tập thể", "cá nhân", "cá nhân tôi", "thấy", "đọc", "nghe", "xem", "qua", "cho rằng", "cho là", "nghĩ",
           "xong", "nói chung", "nhìn chung", "về cơ bản", "cơ bản", "kỹ", "rằng", "thưa", "dạ", "vâng", "theo",
           "thì", "mà", "ạ", "nhưng", "và", "hội cho rằng", "khẳng định", "đánh giá", "tóm lại", "thế", "vậy",
           "như vậy", "như thế", "mở đầu", "bằng", "việc", "ông", "bà", "đồng chí", "khen", "phải nói", "phải khen",
           "riêng", "đã", "chúng cháu", "còn lại", "còn", "cái", "này", "nói"),
    aims=(r"cho(?!\s+(?:rằng|là))", "để", "nhằm", "sao cho", "nên", "cần phải", "phải", "đề nghị", "mong", "muốn",
          "nếu", "cần", "làm sao", "hãy", "xin", "kiến nghị", "đề xuất", "khi nào", "thế nào", "như thế nào", "mới"),
    ends=("vì", "do", "với", "so với", "nhưng", "và", "mà", "song", "bởi", "tuy nhiên", "rằng", "khi", "như"),
    feelings=("mừng", "phấn khởi", "phấn chấn", "vui", "tự hào", "yên tâm", "an tâm", "yên lòng", "tin tưởng",
              "vững tin", "mát lòng", "mát dạ", "ấm lòng", "xúc động", "thấm", "thấm thía", "hài lòng", "ưng",
              "ưng bụng", "ưng ý", "tâm đắc", "sướng", "hoan hô", "biết ơn", "cảm động", "vỗ tay", "cảm kích",
              "ấn tượng", "hồ hởi"),
    senses=("đọc", "nghe", "xem", "dự thảo", "báo cáo", "văn kiện", "nhận được", "luật", "lần này", "thấy"),
    nothing=_NOTHING,
    nothing_heads=("không cần", "không nên", "không phải", "không có", "không còn", "không ai", "không thấy",
                   "không sửa", "không thêm", "không bỏ", "không bớt", "không thay", "không đổi", "không thừa",
                   "không thiếu", "không góp", "không được", "chẳng cần", "chẳng có", "chẳng phải", "chả có", "khỏi",
                   "đừng", "chớ", "hết", "giữ", "để nguyên", "để như", "để y", "cứ", "chuẩn", "đáng", "chỗ nào",
                   "tuyệt đối", "kiên quyết", "nên để", "cứ để"),
    half_nots=("hoàn toàn", "thật sự", "thực sự", "thể", "hẳn", "phải", "ai", "cũng", "dám", "được", "có", "ai là",
               "lấy", "gì", "làm"),
    not_nots=(r"(?:không|chẳng|đâu|chưa)\s+(?:phải|hề)(?:\s+(?:là|tôi|em|chúng\s+tôi|ai|vì))*",),
    no_views=("không có ý kiến", "không ý kiến", "không có ý kiến gì thêm", "không có ý kiến khác", "không có góp ý"),
    procedures=("biên bản", "bầu", "chủ tọa", "chủ trì", "chương trình làm việc", "chương trình họp", "kết thúc hồi",
                "thư ký", "giải lao", "bế mạc"),
    formulas=(r"(?:khác|còn\s+lại)\s+(?:xin\s+)?(?:giữ|để)\s+nguyên", r"phương\s+án\s+\w+\s*:"),
    civilities=("thành công", "giải đáp", "lượng thứ", "trả lời", "thế này", "như sau", "tập trung", "các đại biểu",
                "mấy chữ", "cụm từ", "từ ngữ", "có hiệu lực", "thông qua", "ban hành", "lắng nghe", "tiếp thu",
                "xem xét", "lưu ý", "ghi nhận", "thông cảm", "hết", "cảm ơn", "góp ý", "ý kiến", "trình",
                "ban soạn thảo", "tiểu ban", "tổ biên tập", "thảo luận", "hội nghị cho phép", "bỏ phiếu", "gửi",
                "phát biểu", "được nghe"),
    thanks=("cảm ơn", "cám ơn", "biết ơn", "tri ân"),
    thanked=("đã", "vì"),
    asks_to_know=(r"hỏi(?<!câu\shỏi)(?<!học\shỏi)(?<!đòi\shỏi)(?<!thăm\shỏi)(?<!tự\shỏi)(?!\s+(?:ý|cung|thăm|han))",
                  "thắc mắc", "băn khoăn", "phân vân"),
    follow_ups=("hay", "hoặc", "còn", "thế còn", "vậy còn", "thế thì", "mà"),
    question_words=("khi nào", "lúc nào", "gì", "ai", "đâu", "mấy", "bao lâu", "có được"),
    interviewers=("pv", "phóng viên", "hỏi", "p.v", "btv", "bạn đọc hỏi", "dẫn chương trình"),
    form_asks=(r"câu(?:\s+hỏi)?\s*(?:số\s*)?\d{1,2}\s*[:.)]",
               r"(?:(?:theo|xin|đề\s+nghị|mời|nếu)\s+)?(?:quý\s+)?(?:ông|bà|anh|chị|đồng\s+chí|cô|chú|bác|đ/c)\s*(?:/|\(|,)\s*(?:bà|chị|cô|đồng\s+chí|ông|anh|bác)\)?",
               r"(?:theo\s+)?(?:quý\s+vị|ông\s+bà|anh\s+chị|đồng\s+chí|quý\s+cơ\s+quan|quý\s+đơn\s+vị|bạn)\s+(?:có|đánh\s+giá|cho\s+biết|nhận\s+xét|thấy)\s+(?:ý\s+kiến|nhất\s+trí|đồng\s+ý|tán\s+thành|thế\s+nào|như\s+thế\s+nào|góp\s+ý|đề\s+nghị|đề\s+xuất|gì)"),
    yes=("có", "phải", "đúng", "rồi", "đạt"),
    no=("không", "chưa", "ý kiến khác", "khác"),
)  # fmt: skip
