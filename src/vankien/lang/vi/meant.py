"""Vietnamese: changes that are named and not meant."""

from vankien.lang.meant import MeantWords

_CHANGES = "bỏ|sửa|thay|thêm|đổi|bớt|cắt|xóa|chèn|bổ sung|nâng|hạ|giảm|tăng|rút|kéo|ghi|viết|gộp|tách|chuyển|đưa|lược"
_I = "tôi|em|tui|cháu|con|mình|chúng tôi|chúng em|chi bộ tôi|chi bộ chúng tôi|chi bộ"

MEANT = MeantWords(
    supposes=("bao giờ", "chừng nào", "khi nào", "hễ", "nếu", "nếu như", "nếu mà", "giả sử", "giả dụ", "giá như", "giá mà", "lỡ", "nhỡ", "ngộ nhỡ", "trừ khi", "trừ phi", "một khi", "ví thử", "thử hỏi", "chẳng may", "dù", "dẫu", "mặc dù", "mặc cho", "cho dù", "dẫu cho"),
    courtesies=("sao", "gì", "thế nào", "được", "có thể", "có điều kiện", "không phiền", "thấy được", "thấy tiện", "thấy cần", "kịp", "còn kịp", "đồng ý", "các đồng chí đồng ý", "không"),
    then=(r"vẫn\s+(?:mong|muốn|giữ\s+ý)", "thì", "đề nghị", "nên", "xin", "kiến nghị", "đề xuất"),
    consequences=("thì", "sẽ", "e rằng", "sợ rằng"),
    favours=(r"(?:\w+\s+)?hơn", "hay", "gọn", "rõ", "rõ ràng", "tốt", "đúng", "chuẩn", "hợp", "hợp lý", "phù hợp", "đủ", "đầy đủ", "sát", "trúng", "dễ", "tiện", "đẹp", "khớp", "chặt", "chặt chẽ", "ổn", "đỡ", "bớt", "khỏi", "mới", "quý", "yên tâm", "mừng", "được", "thuận", "tránh", "công bằng", "chính xác", "cảm ơn", "ai cũng", "nhất", "hết"),
    spoils=(r"(?:dài|lâu|chậm|gấp|vội)(?=\s*(?:[.,;!]|$|quá|lắm))", "không", "chẳng", "chả", "chưa", "đâu", "chỉ", "lại", r"cũng\s+(?:vậy|thế|bằng|chẳng|không|hỏng|thừa|rối|khó)", "lấy gì", "lấy đâu", "làm gì", "làm sao", "sao", "ai", "khổ", "khó", "chết", "hỏng", "tiếc", "mất", "phí", "uổng", "dở", "rối", r"\w+\s+quá", "vô lý", "phản đối", "kiện", "thiệt", "lạ", "buồn", "gay", "nguy", "loạn", "sai", "hẹp", "thừa", "trống", "kiến nghị lên", "khiếu nại", "nặng", "cứng", "sượng", "ngượng", "e"),
    dares=(r"ai\s+đời", r"đừng\s+(?:ai\s+)?nghe\s+(?:\w+\s+){1,6}?mà", r"không\s+phải\s+(?:là\s+)?(?:tôi|em|tui|chúng\s+tôi)\s+(?:\w+\s+)?(?:muốn|xin|đòi|định)", r"thay\s+vì\s+(?:sửa|đổi|bỏ|thêm|cắt|xóa|chèn|bổ\s+sung|thay)(?![^.;]{1,80}?\sthì\s+(?:(?:chỉ|tốt\s+nhất)\s+)?(?:nên|hãy|đề\s+nghị|xin|phải|cần|có\s+thể|tôi\s+đề\s+nghị))", rf"(?:có|nào)\s+ai\s+(?:mà\s+|lại\s+|đi\s+|đòi\s+)?(?:{_CHANGES})", r"(?:làm\s+gì|đâu|nào)\s+có\s+(?:chuyện|ai|đâu)", rf"đừng\s+vì\s+(?:\w+\s+){{1,6}}?mà\s+(?:{_CHANGES})",
           rf"(?:cứ\s+)?thử\s+(?:\w+\s+)?(?:{_CHANGES})", r"thử\s+hỏi", rf"ai\s+mà\s+(?:lại\s+)?(?:{_CHANGES})", rf"(?:dại|tội|việc)\s+gì\s+(?:mà\s+)?(?:phải\s+)?(?:{_CHANGES})", rf"hơi\s+đâu\s+(?:mà\s+)?(?:{_CHANGES})",
           r"không\s+(?:cần|phải|việc\s+gì\s+phải)\s+(?:\w+\s+)?(?:nâng|hạ|tăng|giảm|kéo|rút|điều\s+chỉnh)"),
    either=(rf"(?:{_CHANGES})\s+hay\s+(?:không|giữ|để)(?:\s+(?:{_CHANGES}))?", r"có\s+hay\s+không", "hai cách đều", "cách nào cũng", r"thế\s+nào\s+cũng\s+được"),
    shrugs=(r"(?:ư|hả|hử)\s*(?=[.,!?]|$)", r"là\s+(?:\w+\s+)?(?:mơ|nằm\s+mơ|viển\s+vông|không\s+tưởng|chuyện\s+(?:trên\s+trời|hão)|ảo\s+tưởng)", r"(?:để\s+)?làm\s+(?:chi|gì|cái\s+gì)(?!\s+cũng)", r"(?:thì\s+|cái\s+đó\s+|chuyện\s+đó\s+|là\s+)?(?:tùy|tuỳ)(?!\s+(?:theo|từng|thuộc|bút|tiện|viên))", "thì sao", "mà xem", r"xem\s*(?=[,.!]|$|sao)", r"(?:làm\s+)?sao\s+(?:cho\s+)?(?:được|nổi|xuể|đặng|đành|hết)", r"(?:thế|kiểu)\s+(?:nào|gì)\s+(?:cho\s+)?(?:được|nổi|xuể)(?!\s+thì)", "thì có khác gì", "khác gì nhau",
            r"cho\s+(?:\w+\s+)?(?:rối|oai|kêu|sang\s+mồm|thêm\s+(?:rối|khổ|việc|phiền)|vui(?!\s+(?:lòng|vẻ|tươi))|khổ|lắm\s+chuyện|rách\s+việc)(?!\s+rắc)"),
    jokes=(rf"(?:{_I})?\s*(?:chỉ\s+)?(?:nói\s+)?(?:đùa|giỡn|nói\s+chơi|nói\s+vui|trêu|bông\s+đùa)(?:\s+(?:thôi|chút|tí|tý|vậy|thế|đấy|cho\s+vui|một))*", r"nói\s+cho\s+vui", r"nói\s+(?:vậy|thế)\s+cho\s+vui\s+(?:chứ|thôi)(?:\s+\w+){0,6}", r"(?:ấy\s+là\s+|chỉ\s+|cũng\s+|thì\s+)*(?:ước|mơ)\s+(?:vậy|thế)"),
    settles=(r"(?:thôi\s*,?\s*)?(?:cứ|thôi|vẫn|tốt\s+nhất)\s+(?:\w+\s+)?(?:để|giữ)\s+(?:nguyên|như|vậy|thế|y|lại)", r"(?:để|giữ)\s+(?:nguyên|như\s+cũ|như\s+vậy|như\s+dự\s+thảo|y\s+như)", r"(?:tôi\s+)?(?:thấy\s+)?không\s+(?:nên|cần|được)\s*(?:[.!]|$|thế|vậy|đâu)", r"dự\s+thảo\s+(?:(?!chưa|không|chẳng)\w+\s+){0,3}?(?:đúng|hợp\s+lý|chuẩn|phải)(?:\s+rồi)?"),
    concludes=("vì vậy", "vì thế", "bởi vậy", "bởi thế", "cho nên", "do đó", "do vậy", "thế nên", "thành ra", "rốt cuộc", "cuối cùng", "tóm lại", "nên", "thành thử", "nói vậy chứ", "nói thế chứ"),
    keeps=(r"(?:nhất trí|đồng ý|đồng tình|tán thành|ủng hộ|thống nhất|bằng lòng)\s+(?:hoàn\s+toàn\s+)?(?:với\s+|như\s+)?(?:bản\s+)?(?:dự thảo|phương án|con số|mức|cách viết)", "giữ nguyên", "để nguyên", "giữ như", "để như", "giữ lại", r"(?:giữ|để)\s+(?:\w+\s+)?nguyên", "để theo", "giữ theo", "cứ để", "cứ giữ"),
    bodies=(r"(?:ông|bà|anh|chị|cô|chú|bác|thầy|cụ|đồng\s+chí|đ/c|đại\s+biểu|bạn|hàng\s+xóm|anh\s+em|bà\s+con|tiểu\s+thương|người\s+dân|nông\s+dân|du\s+khách|khách|chủ\s+(?:nhà|hộ|cơ\s+sở|tàu)|ý\s+kiến)(?:\s+\w+){1,8}?", r"(?:ủy\s+ban|uỷ\s+ban|hội\s+đồng|cơ\s+quan|ban|sở|phòng|bộ|hội|đoàn|báo|đài|cục|chi\s+cục|văn\s+phòng|tổ|nhóm|tỉnh|huyện|xã|công\s+ty)(?:\s+\w+){0,6}?"),
    wants=("đề nghị", "đề xuất", "kiến nghị", "muốn", "đòi", "yêu cầu", "định", "tính", "chủ trương", "cho rằng", "bảo", "gợi ý", "góp ý", "xin", "nói"),
    voices=(_I,),
    joins=("đồng ý với", "nhất trí với", "đồng tình", "tán thành", "ủng hộ", r"cũng\s+(?:vậy|thế|đề\s+nghị|xin|muốn|thấy|mong|nghĩ|cho)", "như trên", "đúng quá", "chí phải", "rất hay", "theo ý", "hợp ý", "trùng ý", "giống", "chung ý"),
    answers=(r"không\s+ai\s+(?:theo|nghe|đồng\s+ý|tán\s+thành|hưởng\s+ứng)", r"(?:cả\s+)?(?:họp|hội\s+nghị|hội\s+trường|lớp|nhà|tổ|chi\s+bộ)\s+(?:\w+\s+)?(?:cười|không\s+(?:chịu|theo|nghe|đồng\s+ý|nhất\s+trí))"),
    own_slips=(rf"(?:{_I})\s+(?:\w+\s+)?(?:gõ|viết|ghi|đánh\s+máy|đánh|nói|chép|đọc|in)\s+(?:nhầm|sai|lộn|thiếu)", r"(?<!như\s)(?<!như\s\s)(?<!theo\s)(?<!theo\s\s)(?:thư|bài|phiếu|bản\s+góp\s+ý|công\s+văn|ý\s+kiến|đơn)\s+(?:\w+\s+)?(?:trước|hôm\s+trước|lần\s+trước|vừa\s+rồi|vừa\s+gửi|hôm\s+qua|cũ)(?:\s+của\s+\w+)?\s+(?:\w+\s+)?(?:viết|ghi|gõ|in|nói|đánh)", r"(?:thư|bài|phiếu|bản\s+góp\s+ý|bài\s+phát\s+biểu|đơn)\s+(?:của\s+)?(?:tôi|em|cháu|chúng\s+tôi)(?!\s+(?:đề|xin|góp|kiến|muốn))"),
    own_papers=(r"(?:cho|trong|ở|vào|trên)\s+(?:bản\s+tin|tờ\s+tin|thực\s+đơn|giấy\s+mời|băng\s+rôn|khẩu\s+hiệu|biển\s+hiệu|bảng\s+tin|phông|bài\s+hát|vở\s+kịch|kịch\s+bản)",),
    ors=("hoặc", "hoặc là", "hay", "hay là"),
    nots=("không", "chưa", "chẳng", "chả", "đâu", "chớ", "nào", "sao"),
    rejects=(r"không(?!\s+(?:\w+\s+)?(?:còn|đủ|ý\s+kiến\s+(?:gì\s+|nào\s+)?(?:khác|thêm)|gì\s+khác))", "chưa", "chẳng", "chả", "đừng", "thôi", "lắc đầu", "xua tay", "phản đối", "bác", "gạt đi", "can", "cười", "giải trình", "giữ", "để nguyên", "như dự thảo", "ngược lại", "trái lại", "nghĩ khác", "thì khác"),
    weak=("có thể", "đúng là", "tất nhiên", "dĩ nhiên", "kể ra"),
    buts=("nhưng", "song", "tuy nhiên", "tuy vậy", "có điều", "ngặt", "khổ nỗi"),
    as_is=("như", "cũ", "vậy", "thế", "y", "dự", "thảo", "đi", "thôi", "đó", "đấy", "nguyên", "bản", "hiện", "nay", "ban", "đầu", "là", "được", "hơn", "rồi", "cho", "xong", "này", "trên", "bác", "ạ", "nhé"),
)  # fmt: skip
