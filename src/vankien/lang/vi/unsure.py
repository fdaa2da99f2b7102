"""Vietnamese: words around a change beside which a careful clerk asks."""

from vankien.lang.unsure import UnsureWords

_I = r"(?:chúng\s+)?(?:tôi|em|cháu|tui|mình)"
_KIN = (
    r"(?:(?:mấy\s+|các\s+|một\s+)?(?:(?:con|cháu|em)(?=\s+(?:tôi|gái|trai|dâu|rể|út|lớn|nhà))|thầy|cô|bà(?!\s+con)|ông|chú|bác|cậu|dì|(?<!tiếng\s)anh(?!\s+(?:ngữ|văn))|chị|thằng|vợ|chồng|bạn|mẹ|bố|má|cụ(?!\s+thể)|ba(?=\s+tôi)|sếp|hàng\s+xóm|tổ\s+trưởng|lái\s+xe)(?:\s+[^\W\d_]+){0,4}?"
    r"|(?:người\s+ta|có\s+người|ai\s+đó|nhiều\s+người|một\s+số\s+người|thiên\s+hạ|họ)|(?:bên|phía|mấy\s+ông)\s+(?:hội|sở|phòng|ban|công\s+ty|xã|huyện|phường|tỉnh|viện|ngành|quận|mặt\s+trận|công\s+an|thuế)(?:\s+[^\W\d_]+){0,5}?)"
)
_WANTS = r"(?:bảo|khăng\s+khăng|nằng\s+nặc|đòi|muốn(?!\s+(?:được|có|đi|ở|làm|học|mua|biết)\s)|nhắn|chuyển\s+lời|nhờ|rủ|xúi|góp\s+ý|thích|kêu|nói|dặn|cứ\s+đòi|từng\s+đề\s+nghị|đã\s+đề\s+nghị|gợi\s+ý)"
_ONCE = r"(?:hồi|năm\s+ngoái|năm\s+trước|năm\s+kia|lần\s+trước|đợt\s+trước|kỳ\s+trước|nhiệm\s+kỳ\s+trước|trước\s+đây|trước\s+kia|dạo\s+trước|tháng\s+trước|bữa\s+trước|hôm\s+trước|khóa\s+trước|lần\s+góp\s+ý\s+trước)"
_LIVES = r"(?:nộp|trả|đóng|bán|mua|thuê|mất|dùng|có(?!\s+(?:ý|góp|đề|kiến|thể))|cách|năm\s+nay|sống|chờ|đợi|xây|vay|nuôi|thu|hết|tốn|chịu|tròn|làm\s+nghề)"
_LIFE = r"(?!(?:thời|mức|quy|sửa|thay|đổi|nâng|hạ|giảm|tăng|ghi|từ|thành|lên|xuống|khoản|điều|điểm|thấy|nghĩ|muốn|mong|rằng|theo|vì|nên|xin)(?!\w))"

# A meeting that turns down what one of it asked: "Chi bộ không nhất trí."; "… với mức thu này" speaks of the draft.
_MEETING = r"(?:chi\s+bộ|chi\s+đoàn|chi\s+hội|đảng\s+bộ|cuộc\s+họp|hội\s+nghị|tập\s+thể|cả\s+(?:họp|tổ|chi\s+bộ|hội\s+trường|phòng\s+họp)|cử\s+tọa|số\s+đông|đa\s+số|phần\s+đông|phần\s+lớn|quá\s+nửa|\d+\s*/\s*\d+)"
_AGREES = r"nhất\s+trí|đồng\s+ý|đồng\s+tình|tán\s+thành|tán\s+đồng|thông\s+qua|ủng\s+hộ|chấp\s+nhận|thống\s+nhất|theo"
_TO_THAT = r"(?:\s+(?:với\s+)?(?:ý\s+kiến|ý|đề\s+nghị|kiến\s+nghị|đề\s+xuất)(?:\s+(?:này|đó|ấy|trên|nói\s+trên|của\s+(?:ông|bà|anh|chị|đồng\s+chí)(?:\s+\w+){0,4}))?)?(?=\s*[,.;!)]|\s*$)"

_PARTIES = rf"(?:chủ\s+đầu\s+tư|nhà\s+(?:thầu|đầu\s+tư|mạng|xe)|(?:cánh|giới|bọn|đám|phe|mấy)\s+(?!(?:chúng|{_I}|nhà\s+{_I})(?!\w))[^\W\d_]+(?:\s+(?!chúng(?!\w)|{_I}(?!\w))[^\W\d_]+){{0,3}}?)"

UNSURE = UnsureWords(
    thirds=(r"(?:có|một\s+số|mấy|nhiều)\s+(?:người|bác|chú|anh|chị|ông|bà|bạn|cụ|đứa|tay|vị)\s+(?:[^\W\d_]+\s+){0,4}?(?:bảo|nói|cho\s+rằng|kêu|xúi|xui|đòi|bàn)(?!\s+(?:với|chúng|tôi))", rf"{_PARTIES}\s+(?:(?:cũng|lại|cứ|đang|vừa|đã|thì|chỉ)\s+){{0,2}}(?:xin|đề\s+nghị|kiến\s+nghị|đề\s+xuất|đòi|muốn|vận\s+động|lobby)", rf"{_KIN}\s+(?:thì\s+|cũng\s+|lại\s+|cứ\s+|có\s+)?{_WANTS}(?!\s+(?:chuyện|rồi|với\s+{_I}))",
            r"nghe\s+(?:đâu|đồn|nói|bảo|phong\s+thanh)(?:\s+(?:là|rằng|thì))?\s+(?:có\s+)?(?:người|ai|nhiều|họ|mấy|bên|các|một)(?:\s+[^\W\d_]+){0,5}?\s+(?:xin|đề\s+nghị|kiến\s+nghị|muốn|đòi|định|tính)"),
    shifts=("giảm", "tăng", "hạ", "cắt", "bớt", "rút", "kéo", "lùi", "nới"),
    ways_out=(r"(?:làm|nêu|ghi|nói|quy\s+định|xác\s+định|giải\s+thích|hướng\s+dẫn)\s+(?:cho\s+|thật\s+)?(?:rõ|cụ\s+thể)", "giải thích", "giải trình", "định nghĩa", "giữ", "cân nhắc", "rà soát", "có hướng dẫn", "viết lại", "chuyển"),
    fallbacks=(r"(?:nếu|trường\s+hợp|còn\s+nếu|nhược\s+bằng|trong\s+trường\s+hợp)\s+(?:ban\s+soạn\s+thảo\s+|các\s+đồng\s+chí\s+|thành\s+phố\s+|tỉnh\s+)?(?:vẫn|cứ|nhất\s+định|buộc\s+phải|cần|phải|muốn)\s+(?:\w+\s+)?(?:giữ|để|duy\s+trì|quy\s+định|thu)", r"nếu\s+(?:không|chưa)(?:\s+(?:bỏ|sửa|thay|được|chấp\s+nhận|tiếp\s+thu))?\s*(?:,\s*)?thì", r"(?:cùng\s+lắm|bất\s+đắc\s+dĩ|ít\s+ra|chí\s+ít)\s*,?\s*(?:thì|cũng)"),
    alternatives=(
        r"(?:hoặc|hay)\s+(?:là\s+)?(?:nếu\s+không\s+thì|không\s+thì|nếu\s+không|ít\s+nhất|ít\s+ra)\s+(?:là\s+)?(?:phải\s+|cần\s+|hãy\s+|cũng\s+)?(?:giải\s+thích|nêu|nói|ghi|làm|quy\s+định|định\s+nghĩa|viết|sửa|thu\s+hẹp|rút|chuyển)",
        r"(?:hoặc|hay)\s+(?:là\s+)?(?:phải\s+|cần\s+)?(?:giải\s+thích|định\s+nghĩa|làm\s+rõ)(?!\w)",
    ),
    ups=(r"(?:nâng|tăng|đẩy|kéo\s+dài|mở\s+rộng)(?:\s+[^\W\d_]+){0,3}?\s+(?:lên|thành|tới|đến)", r"(?<!trở\s)lên", r"lên\s+(?:mức|thành|tới|đến|đạt|ít\s+nhất|khoảng|trên)"),
    reason_turns=("thì", "ai", "đâu", "sao", r"vì\s+(?:thế|vậy|đó)", "không nên", "không đúng", "không phải", "nhưng", "song"),
    or_likes=(
        r"(?:hay|hoặc)(?:\s+là)?(?:\s+(?:chữ|từ|cụm|cụm\s+từ|câu|cách|một\s+từ|một\s+cụm\s+từ))?\s+(?:gì\s+(?:đó|đấy|khác|tương\s+tự)|nào\s+(?:đó|khác)|tương\s+(?:tự|đương)|đại\s+loại|khác(?=\s+(?:hay|hợp|phù\s+hợp|mạnh|rõ|chuẩn)\s+hơn)|na\s+ná)",
        r"(?:gì\s+(?:đó|đấy)|đại\s+loại\s+(?:thế|vậy|như\s+(?:thế|vậy)))",
    ),
    downs=(r"(?:hạ|giảm|rút|cắt|bớt)(?:\s+[^\W\d_]+){0,3}?\s+(?:xuống|còn|thành)", r"(?<!trở\s)xuống", r"xuống\s+(?:còn|mức|dưới|khoảng|thành)"),
    once=(rf"{_ONCE}(?:\s+[^\W_]+){{0,8}}?\s+{_I}\s+(?:đã\s+|có\s+|cũng\s+|từng\s+){{1,2}}(?:xin|đề\s+nghị|góp\s+ý|kiến\s+nghị|đòi|viết|nêu|đề\s+xuất|gửi)",
          r"ngày\s+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[^.;]{0,60}?)\s(?:có|đã\s+có|đã\s+gửi|gửi)\s+(?:công\s+văn|văn\s+bản|thư|đơn)(?:[^.;,]{0,40}?(?:kiến\s+nghị|đề\s+nghị)|[^.;,]{0,40}?,?\s+trong\s+đó)"),
    returns=(rf"(?<=[,;]\s)(?:nhưng\s+|còn\s+|mà\s+|riêng\s+|phần\s+)?{_I}\s+(?:thì\s+|cũng\s+|vẫn\s+|lại\s+)?(?:đồng\s+tình|đồng\s+ý|tán\s+thành|nhất\s+trí|thấy|nghĩ|xin|đề\s+nghị|kiến\s+nghị|mong|đề\s+xuất|ủng\s+hộ)",
             r"(?:nhưng|song|tuy\s+nhiên|nay|giờ|bây\s+giờ|năm\s+nay|(?:lần|đợt|kỳ|khóa|nhiệm\s+kỳ)\s+này)\s[^.;]{0,60}?(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất|xin)"),
    told=(r"(?<!vì\s)(?<!do\s)(?<!bởi\s)(?<!khỏi\s)(?<!kẻo\s)(?<!để\s)(?<!mà\s)(?:người\s+ta|có\s+người|họ|nhiều\s+người|ai\s+đó|mấy\s+ông)\s+(?:\w+\s+)?(?:nói|bảo|cãi|kêu|đòi|đồn|cho\s+là|nghĩ|bàn)(?:\s+(?:thế|vậy|rằng\s+thế))?(?=\s*[,.;!?]|$)", r"nghe\s+(?:nói|đồn|bảo|đâu)(?:\s+(?:thế|vậy))?(?=\s*[,.;!?]|$)"),
    ended=(r"(?:các\s+)?(?:anh|chị|ông|bà|vị|đồng\s+chí|ban\s+soạn\s+thảo)\s+(?:đừng|chớ)\s+(?:có\s+)?nghe(?=\s*[,.;!]|\s*$)", r"(?:đừng|chớ)\s+(?:có\s+)?nghe(?:\s+theo)?\s+(?:họ|người\s+ta|ai|mấy|ý\s+kiến|những)", r"rút\s+(?:lại(?!\s+(?:còn|xuống|thành))|ý|đề\s+nghị|kiến\s+nghị)", r"(?:không|chưa|chẳng)\s+(?:(?:được\s+)?(?:thông\s+qua|biểu\s+quyết)|được\s+(?:chấp\s+nhận|ai\s+(?:tán\s+thành|nghe|theo))|ai\s+tán\s+thành)", r"(?<!thì\s)(?<!mà\s)(?<!nên\s)(?:không|chưa|chẳng)\s+ai\s+(?:nghe|theo)(?!\s+(?:được|nổi|kịp))",
           r"(?<!khỏi\s)(?<!sẽ\s)(?<!dễ\s)(?<!kẻo\s)(?<!không\s)(?<!tránh\s)bị\s+(?:bác(?!\s+sĩ)|gạt|phản\s+đối)", r"(?<!lại\s)(?<!khác\s)(?<!ra\s)(?:tôi|em|cháu)\s+(?:(?:thì|vẫn)\s+(?:ủng\s+hộ|đồng\s+ý\s+với|nhất\s+trí\s+với)\s+(?:dự\s+thảo|bản\s+này)|(?:ủng\s+hộ|đồng\s+ý\s+với|nhất\s+trí\s+với)\s+nguyên\s+văn)",
           rf"{_MEETING}(?:\s+[^\W\d_]+){{0,3}}?\s+(?:không|chưa|chẳng)\s+(?:\w+\s+)?(?:{_AGREES}){_TO_THAT}", r"(?:không|chưa)\s+(?:đủ|quá|được)\s+(?:(?:quá\s+)?bán|phiếu|số\s+phiếu|đa\s+số)(?=\s*[,.;!)]|$)", rf"{_MEETING}(?:\s+[^\W\d_]+){{0,3}}?\s+(?:bác|bác\s+bỏ|gạt|phản\s+đối){_TO_THAT}",
           r"(?:rồi|nhưng\s+rồi|xong\s+lại)\s+thôi(?=\s*[,.;!]|\s*$)", r"(?:tôi|em|cháu|nhà\s+tôi|bà\s+con|dân|cả\s+xóm)\s+(?:thì\s+|vẫn\s+)?(?:không|chẳng|chưa)\s+(?:ai\s+)?(?:chịu\s+)?ký(?=\s*[,.;!]|\s*$)",
           r"biểu\s+quyết\s+(?:\w+\s+)?(?:không|chưa|chẳng)\s+(?:đạt|qua|được|thành|đủ)", r"(?:chủ\s+tọa|chủ\s+trì|hội\s+nghị|cuộc\s+họp|chi\s+bộ)\s+(?:đã\s+)?(?:kết\s+luận|quyết\s+định|thống\s+nhất|chốt)\s+(?:là\s+|vẫn\s+)?(?:giữ\s+nguyên|không\s+(?:bỏ|sửa|thay|đổi))",
           r"(?<!lại\s)(?<!khác\s)(?<!ra\s)(?<!ra\stôi\s)(?<!lại\stôi\s)không\s+(?:bỏ|sửa)\s+gì(?!\s+(?:thêm|khác|nữa))", r"thôi\s+(?:không|khỏi)\s+\w+\s+nữa"),
    defended=(r"(?:(?:nhưng|song|tuy\s+nhiên)\s+(?:tôi\s+(?:thấy|cho\s+là)\s+)?|mà\s+(?:tôi\s+(?:thấy|cho\s+là)\s+)?(?=nó|câu|chữ|dự\s+thảo|như))(?:nó|câu\s+(?:đó|này|ấy)|chữ\s+(?:đó|này|ấy)|như\s+thế|thế|vậy|dự\s+thảo)?\s*(?:là\s+|vẫn\s+|thế\s+là\s+)?(?:đúng|phải|hay|hợp\s+lý|cần)(?=\s*[,.;!?]|$|\s+(?:rồi|lắm|đấy|mà))",),
    unreal=(
        r"(?:nghe|tin|mạng|người\s+ta|thiên\s+hạ|họ|kẻ|ai|dân|facebook|zalo)\s+(?:\w+\s+)?đồn", r"đồn\s+(?:là|rằng|thổi|ầm|nhau|sắp|sẽ)", r"(?:lan\s+truyền|tung)\s+(?:\w+\s+)?tin", "tin đồn", "tin giả", "tin vịt", "thất thiệt", "rỉ tai",
        r"(?:đừng|chớ)\s+(?:có\s+)?(?:mà\s+|dại\s+(?:mà\s+)?)?(?:sửa|đổi|thay|bỏ|xóa|cắt|nâng|hạ|tăng|giảm|thêm|gộp|tách|chuyển)", r"(?:truyện|chuyện)\s+cười", r"(?:nói|viết|góp)\s+(?:đùa|giỡn|chơi)", r"đùa\s+(?:nhau|thôi|rằng|là)", r"cân\s+nhắc\s+(?:việc\s+)?(?:xin|đề\s+nghị|kiến\s+nghị|đề\s+xuất)(?=[^.;\n]{1,160}?(?:rồi|nhưng|mà|song)\s)",
        r"giả\s+(?:sử|dụ|thử)", r"nếu\s+(?:được\s+)?(?:làm|viết|sinh|quay)\s+lại",
    ),
    foretells=(r"(?:rồi\s+|sắp\s+)?sẽ\s+(?:được\s+|bị\s+)?(?:sửa|đổi|nâng|hạ|tăng|giảm|chuyển|rút|thay|biến)(?:\s+[^\W\d_]+)?\s+(?:thành|lên|xuống|bằng|là)",),
    speaks=(rf"(?:là\s+)?(?:theo\s+)?(?:lời|ý)(?:\s+của)?\s+{_KIN}",),
    warns=("là", "thì", "xem"),
    gladly=("đúng", "phải", "hợp lý", "tốt", "hay", "gọn", "rõ", "ổn", "đủ", "được", "hơn", "hợp", "chuẩn", "xong", "đỡ", "mừng", "cần thiết", "vừa", "đẹp", "dễ", "nhất trí", "đồng ý", "cảm ơn", "thống nhất", "sát", "khỏi", "chuyển", "vì", "do", "cũng", "trùng", "thừa", "nên", "thêm", "bổ sung", "sửa", "ghép", "gộp", "ghi", "giữ", "điều", "khoản", "mục", "điểm"),
    ironic=("cứ việc", r"cho\s+(?:nó\s+)?oai", r"cho\s+(?:nó\s+)?sang", r"có\s+giỏi\s+thì"),
    guesses=("chắc", "có lẽ", "hình như", "có khi", "nghe đâu", "đâu như", "nhớ mang máng", "không nhớ rõ", "tôi đoán", "cỡ", "độ chừng"),
    things=(r"(?:giấy\s+phép|hợp\s+đồng|thẻ|biên\s+bản|quyết\s+định\s+xử\s+phạt|giấy\s+xác\s+nhận|xe|đơn|hồ\s+sơ|biển\s+hiệu|cây|hàng|quầy|sạp|nhà)",),
    lives=(rf"{_I}\s+(?:{_LIFE}\w+\s+){{0,3}}?{_LIVES}(?:\s+{_LIFE}\w+){{0,8}}?\s+$",),
    along=(
        "và", "cả", "luôn", "nốt", "cùng", "với", "lẫn", "đồng thời", "kể cả", "toàn bộ", "tất cả", "hết", "nữa", "rồi", "là", "các", "đến", "tới", "cũng", "như", "bỏ",
        "xóa", "cắt", "thêm", "gồm", "tại", "ở", "thuộc", "của", "trong", "phần", "nội dung", "quy định", "tức", "tiếp", "theo", "sau đó", "tương tự", "hoặc", "hay",
    ),
    under=("theo", "cấp theo", "lập theo", "quy định tại", "nêu tại", "tại"),
    anywhere=(r"(?:chỗ|vị\s+trí|mục|nơi)\s+(?:nào|khác)\s+(?:cũng|tùy|thì|mà|thấy|cho|phù|hợp|thích)", r"đâu\s+(?:cũng|thì)\s+được", r"đặt\s+(?:ở\s+)?đâu\s+(?:tùy|thì|cho)", r"(?:hoặc|hay)\s+(?:ở\s+|đặt\s+ở\s+|vào\s+)?(?:chỗ|vị\s+trí|nơi)\s+(?:nào\s+)?(?:khác\s+)?(?:thích\s+hợp|phù\s+hợp)"),
    boths=(r"(?:ở|tại)\s+(?:đây|chỗ này)\s+(?:và|lẫn)\s+(?:ở|tại|trong)", r"cũng\s+(?:(?:phải\s+)?(?:sửa|đổi|thay|ghi|viết)\s+(?:như\s+)?)?(?:vậy|thế|theo)(?=\s*(?:[.,;!)]|$|cho|nhé|ạ))", r"(?:sửa|đổi|thay|ghi|viết)\s+tương tự", r"(?:ở|tại|trong)\s+cả\s+[^,;.:!?\n]{1,60}?\s(?:và|lẫn)"),
    thus=("thành ra", "thành thử", "vì thế", "vì vậy", "do đó", "do vậy", "cho nên", "bởi vậy", r"đã\s+[^,;.]{1,60}?\srồi"),
    suffers=("bị",),
    whens=(
        r"(?:vào|trong)\s+(?:các\s+|những\s+)?(?:mùa|ngày\s+(?:lễ|nghỉ|cuối|thường|hè|tết)|dịp|cuối\s+tuần|thứ|chủ\s+nhật|buổi)(?:\s+[^\W\d_]+){0,3}",
        r"từ\s+tháng\s+\d{1,2}\s+đến\s+(?:hết\s+)?tháng\s+\d{1,2}",
    ),
    scopes=("đối với", "riêng với", "riêng đối với", "riêng", "trừ", "ngoại trừ", "chỉ áp dụng cho", "chỉ áp dụng đối với", "áp dụng cho", "áp dụng đối với",
            "cho các", "cho những", "cho riêng", "cho từng", "chỉ cho", "với các", "với những", "với riêng", "trong trường hợp"),
    seasons=(
        r"(?:từ\s+)?tháng\s+\d{1,2}\s*(?:đến|tới|-|–)\s*(?:hết\s+)?tháng\s+\d{1,2}", r"mùa\s+(?:hè|đông|mưa|khô|nắng|lạnh|nóng|thi|lũ|gặt|vụ|du\s+lịch|lễ\s+hội)", r"(?:ngày|dịp|kỳ)\s+(?:lễ|tết|nghỉ|rằm|hội)", "cuối tuần",
        "thứ bảy", "chủ nhật",
    ),
    instead=(r",?\s*chứ\s+(?:không|đừng|chẳng)(?:\s+phải)?", "thay vì"),
    forbids=(r"(?:không|chẳng|chả)\s+(?:nên|được|thể)\s+(?:(?:sửa|đổi|chuyển|nâng|hạ|viết|ghi)\s+)?(?:là|thành|ra|lên|xuống|bằng)", r"(?:đừng|chớ)\s+(?:có\s+)?(?:sửa|đổi|chuyển|viết|ghi)\s+(?:là|thành|ra)"),
)  # fmt: skip
