"""Vietnamese: words that tell of a change instead of asking for it."""

from vankien.lang.hearsay import HearsayWords
from vankien.lang.vi.narrated import STORIES

_KIN = "tôi|em|cháu|con|mình|tui|chúng tôi|gia đình|chủ hộ|vợ|chồng|bố|mẹ|ông|bà"

# Verbs of taking back are verbs of change as well: "xin rút còn 7 ngày", "xin thôi dùng chữ …", "nên bỏ ý này" ask.
_SHORTER = r"còn|xuống|ngắn|gọn|bớt|dần|từ(?!\s+đề)|thành|cho|chỉ|trong|thời|hạn|mức|chữ|cụm|câu|tên|tiêu\s+đề|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|\d|\x01"
_SAID = r"(?:ý|ý kiến|đề nghị|kiến nghị|góp ý|lời|điều|phần góp ý)"
_SOME = r"(?:ý kiến|ý|đề nghị|kiến nghị|góp ý|đề xuất|yêu cầu|điểm|nội dung)"
_PAPERS = r"(?:phiếu|văn bản|công văn|thư|bản góp ý|đơn|phiếu góp ý)"
_COUNTS_BACK = (
    *(
        (rf"(?:cả\s+{said}(?!\w)|{said}\s+{_SOME}\s+(?:đó|này|ấy|trên|kia|vừa|nêu))", count)
        for count, said in ((2, "(?:hai|2)"), (3, "(?:ba|3)"), (4, "(?:bốn|4)"), (5, "(?:năm|5)"))
    ),
    (rf"(?:hủy|thu\s+hồi|rút(?:\s+lại)?)\s+(?:cái\s+|tờ\s+)?{_PAPERS}", 0),
    (rf"(?:tất cả|toàn bộ|hết|mọi)\s+(?:các\s+|những\s+|mấy\s+)?{_SOME}", 0),
    (rf"(?:các|những|mấy)\s+{_SOME}\s+(?:\w+\s+)?(?:đó|này|ấy|trên|vừa|nêu)", 0),
)
_WITHDRAWS = (
    rf"(?:rút\s+lại|xin\s+(?:được\s+)?rút)\s+(?:hai|ba|bốn|năm|[2-5])\s+{_SOME}\s+(?:đó|này|ấy|trên|kia|vừa|nêu|đã)",
    rf"(?:rút\s+lại|xin\s+(?:được\s+)?rút)(?:\s+{_SAID})?(?!\s+(?:lại\s+)?(?:{_SHORTER}))",
    rf"xin\s+(?:được\s+)?(?:hủy|thu\s+hồi|bãi\s+bỏ)\s+(?:cái\s+|tờ\s+)?(?:{_SAID}|{_PAPERS})",
    r"xin\s+thôi(?!\s+(?:\w+\s+)?(?:dùng|gọi|viết|ghi|nói|nêu|chữ|từ|cụm|câu|\x01|việc))",
    rf"bỏ\s+qua\s+{_SAID}\s+(?:này|đó|trên|ấy|tôi|vừa)",
    r"thôi\s*,?\s*(?:tôi\s+|em\s+|cháu\s+)?(?:xin\s+)?bỏ\s+(?:qua|ý)",
    r"(?:lại|kỹ|ra|rồi)\s+(?:\w+\s+)?thấy\s+không\s+cần(?!\s*(?:thiết\s*)?[,;:]?\s*(?:\w+\s+){0,2}(?:bỏ|xóa|cắt|lược|gạch|đề\s+nghị))",
)

HEARSAY = HearsayWords(
    counts_back=_COUNTS_BACK,
    past=("hôm qua", r"hôm(?!\s+(?:nay|ni))\s+\w+", r"bữa(?!\s+(?:nay|ni|này|hôm))\s+\w+", r"(?:lúc|ngày|dạo|thời)\s+(?:\w+\s+){0,3}?còn\s+(?:\w+\s+){0,3}?(?:làm|đi|ở|nhỏ|trẻ|sống|công tác|đương|dạy|học|bé)", "tuần trước", "tuần rồi", "tháng trước", "năm ngoái",
          "năm xưa", "năm trước", "hồi trước", "hồi ấy", "hồi đó", "hồi xưa", "hồi nhỏ", "hồi còn", "ngày xưa",
          "ngày trước", "thuở", "trước kia", "trước đây", "lần trước", "lần rồi", "bản trước", "bản cũ", "dự thảo cũ", "quy định cũ", "kỳ trước",
          "khóa trước", "nhiệm kỳ trước", "đợt trước", "dự thảo trước", "hội thảo trước", "vừa rồi", "mới rồi",
          r"năm\s+19\d\d", r"từ\s+năm\s+(?:19\d\d|20[01]\d)", r"hồi\s+năm", "có lần", "một dạo",
          r"(?:hồi|lúc|đợt|lần)\s+(?:góp\s+ý|họp|lấy\s+ý\s+kiến|thảo\s+luận|phát\s+biểu|hội\s+thảo)\s+(?:lần\s+)?(?:một|hai|trước|đầu|đó|ấy|rồi|kia|1|2)",
          r"(?:tôi|em|có|người|đã)\s+từng", r"đã\s+gửi"),
    now=("nay", "bây giờ", "lần này", "vẫn", "một lần nữa", "nhắc lại", "tiếp tục", "lại xin", "hôm nay"),
    withdraws=(r"(?:đừng|chớ|không nên) (?:để|cho) (?:ai|người ta|họ|kẻ nào)", r"may (?:mà|là|thay)[^.;\x01]{0,30}? (?:viết|ghi|làm|để) (?:đúng|chuẩn)",
               *_WITHDRAWS, "nghĩ lại thì thôi", "nghĩ lại thôi",
               r"(?:đó|đây|ấy)\s+(?:chỉ\s+|mới\s+)?là\s+(?:nguyện vọng|mong muốn|ý muốn)\s+riêng\s+của\s+(?:một số|vài|mấy|họ)",
               r"(?:mới|chỉ)\s+là\s+gợi\s+ý\s*,?\s+chưa\s+phải",
               r"(?:chúng tôi|hội|sở|công ty|hợp tác xã)\s+không\s+(?:làm|làm theo|nghe theo|nhận lời)(?=\s*[.;]|\s*$)",
               r"(?:ý\s+kiến|đề\s+nghị|kiến\s+nghị)\s+(?:này|ấy|đó|trên|vừa\s+nêu)\s+(?:\w+\s+){0,3}?(?:đã\s+|đã\s+được\s+|được\s+|xin\s+)rút(?!\s+(?:gọn|ngắn|xuống))",
               "không nêu nữa", "không đề nghị nữa", "không góp ý nữa", "không kiến nghị nữa", "thôi không đề nghị",
               "thôi không góp", "coi như tôi chưa nói", "khỏi sửa nữa", "không cần sửa nữa",
               "chỉ ước vậy thôi", "chỉ nói vậy thôi", "chỉ nêu vậy thôi", r"nói vậy thôi(?!\s+thì)",
               r"thôi\s*[,.]?\s*(?:cứ\s+|thì\s+)?(?:để|giữ)\s+(?:nguyên|như|lại|y)"),
    lays_aside=(r"(?:không|đâu|chẳng|chứ không)\s+phải\s+(?:là\s+)?(?:ý(?:\s+kiến)?|đề nghị|lời|yêu cầu)\s+(?:của\s+)?(?:tôi|em|cháu|tui|chúng tôi|bản thân)",
                r"(?:nhưng|song|mà)\s+(?:thôi\s*,?\s*)?(?:cứ|vẫn)\s+(?:nên\s+|xin\s+)?(?:giữ|để)(?:\s+(?:lại|nguyên|đó|vậy|thế|cũng được))*\s*(?:[.;!]|$)",
                "chuyện lâu dài", "chưa đưa vào", "không quan trọng", "không bàn", r"để\s+(?:sở|ban|tỉnh|trung ương)\s+(?:\w+\s+){0,3}(?:quyết định|tính|xem)",
                r"(?:thêm|bớt|bỏ)\s+(?:\w+\s+)?(?:một|nửa|dù\s+một)\s+(?:chữ|từ|câu|ý|dấu)\s+(?:\w+\s+)?(?:cũng|là|thì|đều)\s+(?:\w+\s+)?(?:thừa|thiếu|dư|hỏng|không|dở|mất|sai)"),
    others=(r"(?:ông|bà|anh|chị|cô|chú|bác|thầy|cụ|đồng\s+chí|đ/c|đại\s+biểu)\s+(?:\w+\s+){0,8}?(?:đề nghị|muốn|kiến nghị|đề xuất|yêu cầu|đòi|nói|bảo|cho\s+rằng|góp\s+ý|gợi\s+ý|xui|bàn)",
            r"(?:ý\s+kiến|người|bác|bạn)\s+(?:\w+\s+){0,2}?(?:cho\s+rằng|cho\s+là|nói|bảo|đòi)"),
    nots=("từ chối", "không", "ko", "khg", "hok", "hông", "hổng", "chưa", "chẳng", "chả", "đâu", "đừng"),
    between=("hề", "có", "ai", "ý", "bao giờ", "dám", "phải", "tiếp thu", "chấp nhận", "tiếp nhận", "đồng ý",
             "đồng tình", "tán thành", "nhất trí", "ủng hộ", "với", "ý kiến", "việc", "các", "những", "lần nào",
             "muốn", "thấy", "một", "chúng tôi", "tôi", "theo"),
    adopts=("tiếp thu", "giải trình"),
    adopted=(r"(?:đã|được)\s+(?:\w+\s+)?tiếp\s+thu", "đã chỉnh lý", "đã hoàn thiện", "đã giải trình"),
    duties=("phải",),
    bearers=("tôi", "em", "cháu", "con", "tui", "mình", "ông", "bà", "anh", "chị", "cô", "chú", "bác", "họ", "ai",
             "dân", "người", "rồi", "chắc", "cũng", "lại", "đành", "bị", "toàn", "cứ", "đều", "vẫn", "lúc", "hay", "bản",
             "nhà", "gì"),
    views=(r"theo\s+(?:ý\s+)?(?:\w+\s+)?\w+", r"với\s+(?:\w+\s+)?\w+"),
    results=("nên",),
    so=("cho nên", "vì vậy", "vì thế", "do đó", "do vậy", "bởi vậy", "bởi thế", "thành ra", "thế nên", "vậy nên", "vậy thì"),
    outcomes=("tôi", "mình", "em", "cháu", "con", "tui", "chúng tôi", "chúng em", "bà con", "dân", "mới", "cũng",
              "đành", r"viết\s+(?:bài|thư|đơn|mấy|vài|ra)", "họ", "ai"),
    own_things=(rf"(?:tên|họ\s+tên|chức\s+danh|địa\s+chỉ|số\s+điện\s+thoại)\s+(?:của\s+)?(?:{_KIN})(?!\w)",
                r"(?:viết|làm|gửi|nộp)\s+đơn", r"trong\s+bài\s+(?:của\s+)?(?:tôi|em|cháu|con)"),
    writes=(r"(?:ghi|viết|chép|gửi|góp|nói|thưa|trình)(?:\s+\w+){0,3}?\s*:",),
    done=("đã", "vừa", "từng", "sẽ", "đang", "bị", "được", "nếu", "khi", "lúc", "hồi", "vì sao", "tại sao", "ai"),
    drafters=("dự thảo", r"(?:dự thảo|bản)\s+lần\s+\w+", r"lần\s+(?:một|hai|ba|thứ\s+\w+|sau|đầu|trước|\d)", r"bản\s+(?:trước|sau|này|mới)", "báo cáo", "văn kiện", "nghị quyết", "ban soạn thảo", "tiểu ban", "tiểu ban văn kiện", "tổ biên tập", "các đồng chí", "các anh"),
    regrets=(r"thì\s+(?:\w+\s+)?(?:tiếc|phí|uổng|mất|hỏng|sao|khổ|chết|gay|thiệt|buồn|lạ|trống)",),
    homes=(r"(?:làng|quán|nhà|trường|thôn|bản|xóm|quê|lớp|vườn|gia đình|họ|khu|phố|phường|ngõ|hẻm|đường|xã|huyện|chợ|ấp|buôn|công ty|hợp tác xã|doanh nghiệp|đơn vị|cơ sở|tổ)\s+(?:\w+\s+)?(?:tôi|em|cháu|mình|nội|ngoại|tui|chúng tôi)",),
    elsewhere=((r"(?:trong|ở|vào|trên|cho)\s+(?:\w+\s+)?(?:công\s+văn|giấy\s+mời|thư\s+mời|tờ\s+rơi|bài\s+(?:phát\s+biểu|viết|văn|báo|hát|thơ)|đơn|thư|băng\s+rôn|khẩu\s+hiệu|bảng\s+tin|biển\s+hiệu)"
               r"(?:\s+\w+){0,3}?\s+(?:của\s+(?:mình|bạn|tôi|em|cháu|chúng\s+ta|chúng\s+tôi|đồng\s+chí|anh|chị|cơ\s+quan)|kia|nọ|hôm\s+\w+)"),),
    kin=(r"(?:con|cháu|vợ|chồng|mẹ|bố|má|bạn|thầy|cô|ông|bà)\s+(?:\w+\s+){0,3}?(?:tôi|em|cháu|mình|tui|nội|ngoại)",),
    as_drafted=(r"(?:y\s+)?như\s+(?:trong\s+)?(?:dự thảo|bản này|bản dự thảo|văn kiện|luật mới)(?!\s+(?:trước|cũ|lần))",),
    judging=("là", "rất", "thật là", "thật", "quả là", "quả thật là", "đúng là"),
    favouring=("đủ", "được", "vừa", "xong", "ổn", "phải", "hợp", "đúng", "gọn", "hay", "đẹp", "rõ", "chuẩn", "trúng", "hơn", "khỏe", "tiện", "cần", "nên", "khớp", "sát", "thừa", "sai", "dài", "thiếu"),
    begs=("xin", "xin được"),
    begged=STORIES.deeds,
    turned_down=("không theo", "thì không", "không cần", "không chịu", "không nghe", "không nghĩ", "không thấy thế", "không thấy cần", "chưa thông", r"(?:mà|thấy)\s+buồn\s+cười", "can ngăn", "không dám",
                 "lại thấy", "giữ nguyên", "để nguyên", "cứ để", "không hiểu", "không ưng", "không mặn mà", "cho là không", "kệ"),
    beside_own=("trước", "sau", "cho", "với", "của", "bảo", "hỏi", "cùng", "như", "gặp", "nhờ", "bên", "quê", "chỗ", "ở"),
)  # fmt: skip
