"""Vietnamese: changes that are another's cry, dreaded, given up, or answered by keeping what stands."""

from vankien.lang.disowned import DisownedWords

_UTTERS = r"(?:hét|hô|la|kêu|gào|thét|quát|nói|bảo|phán|đòi|xui|rủ|than|cằn\s+nhằn|lẩm\s+bẩm|lầm\s+bầm|xì\s+xào|bàn\s+tán|đồn|nhắn|gắt|đùa|cười|kể|dặn|nghĩ|tính)"
_ONE = (
    r"(?:(?:một|có|mấy|vài|nhiều|các|những|cả)\s+)?(?:bác|ông|bà|anh|chị|cô|chú|cụ(?!\s+thể)|cậu|người|hội\s+trường|lớp|làng|xóm|họ|người\s+ta|thiên\s+hạ|con|cháu|vợ|chồng|mẹ|bố|má|ba|đứa|thằng|bà\s+con|dân|hàng\s+xóm"
    r"|tiểu\s+thương|khách|chủ|thợ|lái\s+xe|học\s+trò|đám|tụi|chúng|cánh|nhóm|phòng|bạn|ai\s+đó|kẻ|nhà\s+bên|đồng\s+nghiệp|sếp)"
)
_I = r"(?:chúng\s+)?(?:tôi|em|cháu|con|mình|tui)"
_THUS = r"(?:thế|vậy|như\s+thế|như\s+vậy|to|lên|ầm|ầm\s+ĩ|ầm\s+lên|lớn|toáng|toáng\s+lên|vọng\s+lên|với\s+(?:tôi|em|nhau)|theo|vào|ra|đấy|đó)"

DISOWNED = DisownedWords(
    cries=(
        rf"{_ONE}(?:\s+[^\W\d_]+){{0,4}}?\s+{_UTTERS}(?:\s+{_THUS})*(?:\s+(?:giữa|ở|từ|trong|hôm|lúc|khi|cuối|ngoài|dưới|trên|bên|với|tại)(?:\s+[^\s.;!?]+){{0,7}})?",
        rf"(?:nghe\s+(?:nói|đâu|đồn|bảo|kể)|{_I}\s+nghe\s+(?:nói|đâu|đồn|bảo|kể|người\s+ta))(?:\s+{_THUS})*",
    ),
    joins=("đồng ý", "nhất trí", "đồng tình", "tán thành", "ủng hộ", "cũng", "đúng quá", "chí phải", "theo", "như vậy", "trùng", "giống"),
    dreads=(
        rf"{_I}\s+(?:\w+\s+)?(?:buồn|tiếc|lo|sợ|ngại|đau|xót|không\s+muốn|không\s+mong|chẳng\s+muốn|phản\s+đối|không\s+nỡ|chả\s+muốn)\s+(?:\w+\s+){{0,2}}?(?:nếu|khi|thấy|việc|chuyện|mà|cảnh|ai|người)",
        r"(?:buồn|tiếc|đau\s+lòng|uổng)\s+(?:\w+\s+)?(?:nếu|khi)", r"(?:mong|xin|cầu)\s+(?:\w+\s+){0,2}?đừng\s+ai", r"lạy\s+trời",
    ),
    given_up=(
        r"(?:không\s+còn|thôi\s+không(?:\s+còn)?|hết|chẳng\s+còn|không)\s+(?:\w+\s+)?(?:đề\s+nghị|xin|đòi|kiến\s+nghị|muốn|đề\s+xuất|yêu\s+cầu)\s[^.;\x01]{0,60}?nữa",
        r"(?:không\s+còn|thôi\s+không\s+còn|chẳng\s+còn)\s+(?:\w+\s+)?(?:đề\s+nghị|đòi|kiến\s+nghị|muốn|đề\s+xuất|yêu\s+cầu)",
        rf"(?:trước|hồi\s+trước|lúc\s+đầu|ban\s+đầu|đã\s+có\s+lúc|có\s+lúc)\s+(?:kia\s+|đây\s+)?{_I}\s+(?:\w+\s+)?(?:định|tính|muốn|đòi|đề\s+nghị)",
    ),
    told_by=(
        r"nghe\s+(?:đâu|nói|đồn|phong\s+phanh|bảo|kể)",
        rf"(?:theo|nghe|tin)\s+(?:lời|miệng|như\s+lời)\s+(?!{_I}(?!\w))(?:\w+\s+){{1,5}}?(?:thì|là|mà|,)", rf"(?:theo|nghe)\s+lời\s+{_ONE}",
        r"(?:nó|hắn|họ|ổng|bả|ảnh|chúng\s+nó|tụi\s+nó|thằng\s+\w+|con\s+bé)\s+(?:\w+\s+)?(?:nói|bảo|đòi|kêu|xui|hô|quát|la|hét|gợi\s+ý|nhắn|dặn)",
        rf"{_ONE}(?:\s+\w+){{0,7}}?\s+(?:quát|hét|hô|gào|thét|la\s+lên|chửi|gắt|gào\s+lên|hô\s+to|hét\s+to)(?:\s+\w+){{0,2}}?\s*[:,]?",
    ),
    lets_go=(
        r"(?:rồi|nhưng|song|tuy\s+nhiên|tuy\s+vậy|sau\s+khi|sau\s+đó|rốt\s+cuộc)(?:(?!(?:khoản|điểm|điều|mục|phần|chương|câu|đoạn|các|những)\s)[^.;\x01]){0,60}?(?:thống\s+nhất|quyết\s+định|nhất\s+trí|đồng\s+ý|quyết)\s+(?:là\s+)?(?:giữ|để)(?:\s+(?:lại|nguyên|như|theo|y|đúng))*\s+(?:bản\s+)?dự\s+thảo(?!\s+(?:khoản|điểm|điều|mục|phần|chương|câu))",
        rf"chứ\s+(?:{_I}\s+)?(?:không|chưa|chẳng|chả)\s+(?:dám\s+|hề\s+|có\s+)?(?:đề\s+nghị|kiến\s+nghị|xin|đòi|đề\s+xuất|yêu\s+cầu)(?:\s+(?:đâu|ạ))*(?=\s*(?:[.;!…)]|$))",
        r"(?:nhưng|mà|song)\s+(?:chưa|không)\s+phải\s+(?:là\s+)?(?:bây\s+giờ|lúc\s+này|hôm\s+nay|lúc|đợt\s+này|kỳ\s+này|lần\s+này)",
        r"(?:không|chẳng|khỏi|thôi\s+không)\s+(?:dám\s+|cần\s+|phải\s+|có\s+)?(?:kỳ\s+kèo|đòi|nài|nài\s+nỉ|cãi|thắc\s+mắc|ý\s+kiến|xin|kêu|bàn|góp|nhắc|đề\s+nghị|kiến\s+nghị)(?:\s+(?:gì|chi|thêm))?\s+nữa",
        rf"(?:nhưng|mà|song|rồi|sau)\s+(?:{_I}\s+)?(?:\w+\s+)?(?:nghĩ|xem|đọc|suy)\s+(?:đi\s+)?(?:nghĩ\s+)?lại\s+(?!vẫn|càng|thì\s+(?:vẫn|càng|nên)|nên)\w+",
        rf"(?:nhưng|mà|song)\s+(?:đó|ấy|đấy|cái\s+đó|chuyện\s+đó|cái\s+ấy)\s+(?:lại\s+)?là\s+(?:chuyện|việc|phần|quyền)\s+(?:của\s+)?(?!{_I}(?!\w)|\d)\w+",
        rf"(?:đó|đấy|ấy)\s+là\s+ý\s+(?:của\s+)?(?!{_I}(?!\w))(?:\w+\s+){{0,4}}?\w+[,;]?\s+(?:còn\s+|chứ\s+)?{_I}\s+(?:thì\s+)?(?:không|chẳng|chả)\s+(?:theo|chịu|đồng\s+ý|nhất\s+trí|tán\s+thành|ủng\s+hộ|muốn|nghĩ)",
        r"(?:đó|đấy|ấy)\s+(?:chỉ\s+|vẫn\s+|mới\s+)?là\s+(?:câu|lời|kiểu|giọng|luận\s+điệu|cái\s+cớ|ước\s+mơ|mong\s+ước|khẩu\s+hiệu|chuyện|miệng\s+lưỡi)(?:\s+\w+){0,4}?\s+(?:của|đám|bọn|tụi|mấy|phe|lũ)",
    ),
    reverses=("à không", "à mà", "ấy chết", "ấy", "ủa", "khoan", "ơ", "à", "ờ mà", "chết thật", "thôi chết", "thôi", "không", "ờ", "ừ"),
    reversed_=(r"(?:là|thì|cũng|mới|viết|ghi|thế|vậy)\s+(?:\w+\s+)?đúng(?:\s+rồi)?(?=\s*(?:[.,;:!?…)]|$|mà|đấy|đó|thật|thôi|ạ|nhỉ))", r"thôi\s*,?\s*(?:khỏi|không|bỏ\s+qua|cứ|để|giữ)", r"(?:tôi|em|cháu)\s+(?:đọc\s+|nhìn\s+|hiểu\s+)?(?:nhầm|lộn|sai)", r"hợp\s+lý\s+rồi", r"khỏi\s+(?:bỏ|sửa|đổi|cần)", r"coi\s+như\s+(?:tôi\s+)?chưa\s+nói"),
    rejects_it=(
        rf"(?:{_I}|chi\s+bộ|tập\s+thể|hội\s+nghị|đảng\s+ủy|ban)\s+(?:[^\W\d_]+\s+){{0,4}}?(?:không|chẳng|chưa)\s+(?:cho\s+là|nghĩ|thấy|tin|tán\s+thành|đồng\s+ý|nhất\s+trí|theo|hề\s+nghĩ)\s+(?:là\s+|rằng\s+|với\s+|điều\s+)?(?:như\s+)?(?:thế|vậy|điều\s+(?:đó|ấy|này))(?=\s*(?:[.,;:!?…)]|$|đâu|mà|nhưng|nên|được|cả|ạ))",
        r"(?:không|chẳng|chưa)\s+(?:đồng\s+ý|nhất\s+trí|tán\s+thành|đồng\s+tình|ủng\s+hộ|theo)\s+(?:với\s+)?(?:ý\s+kiến|đề\s+nghị|kiến\s+nghị|đề\s+xuất|cách|quan\s+điểm|ý)\s+(?:này|đó|ấy|trên|như\s+vậy|vừa\s+nêu)",
    ),
    openers=("nhưng", "mà", "song", "à", "ừ", "ờ", "ấy", "thôi", "khoan", "không", "nghĩ lại", "ủa", "tuy nhiên", "thật ra", "thực ra", "rốt cuộc", "chúng tôi", "tôi", "em", "cháu", "tui", "mình", "nói", "thì", "bảo", "riêng",
             "xin", "cứ", "vẫn", "nên", "hãy", "phải", "đề nghị", "chi bộ", "lại", "rồi", "ok", "kệ", "cho", "được", "chắc", "có lẽ", "tốt nhất", "vậy", "thế", "thấy", "muốn", "ý", "ơ", "dạ", "quên", "nhầm", "đừng", "bỏ", "chớ"),
    keeps=("giữ", "để", "giữ lại", "để lại", "giữ nguyên", "để nguyên", "để yên", "khỏi bỏ", "khỏi sửa", "không bỏ", "đừng bỏ", "đừng sửa", "không sửa", "khỏi", "khỏi đổi", "đừng đổi"),
    fillers=("lại", "nguyên", "y", "như", "cũ", "đó", "đấy", "vậy", "thế", "nó", "yên", "đi", "cũng được", "được", "dự thảo", "cho", "xong", "rồi", "ạ", "nhé", "nha", "nghen", "thôi", "hiện nay", "hiện tại", "là", "hơn", "bản", "này", "nữa", "các bác", "các anh",
             "bác", "cả", "hết", "tất", "luôn", "đã", "còn", "lần này", "trong", "lành", "chắc", "ăn", "kệ", "tốt", "đúng", "hay"),
    where_is=(r"(?:đang\s+|vẫn\s+)?(?:đứng|nằm|ở|để)\s+(?:ở\s+)?(?:đó|đấy|chỗ\s+(?:đó|cũ|ấy|này))\s+(?:là\s+)?(?:rồi|được|ổn|đúng|hợp|hay|phải|yên)",),
    outcomes=("thì", "là", "sẽ", "e", "e rằng", "chỉ tổ", "chỉ làm", "chỉ thêm", "khác nào", "khác gì"),
    welcomes=(r"(?:không|chẳng|chả)\s+(?:ai\s+)?(?:tiếc|buồn|thấy\s+thiếu|mất\s+gì|hại\s+gì|sao\s+cả|sao(?=\s*[.,!]|$)|ảnh\s+hưởng|ai\s+(?:tiếc|kêu|trách))", "mừng", "đỡ", "nhẹ", "yên", "cảm ơn", "khỏi"),
    puts=("vào", "vô"),
    ones=(r"(?:thành|làm|vào|chung|về|trong|vô)\s+(?:một|1|cùng\s+một|chung\s+một)",),
    texts=("điều", "khoản", "điểm", "mục", "phần", "chương", "đoạn", "câu", "ý", "gạch", "dòng", "tiết", "nội dung", "quy định", "chỉ tiêu", "nhóm", "nhiệm vụ", "giải pháp", "tiêu chí", "tiểu mục", "vế", "thôi", "cho", "thì", "đi", "để", "là", "luôn", "vì",
           "nhé", "nha", "mới", "được", "sẽ", "cũng", "rồi", "mà", "nên", "với", "hơn", "thay", "chung", "cụm", "trang", "bảng", "mệnh đề", "loại", "đầu", "số", "khái niệm", "định nghĩa", "nghen", "ạ", "có", "như", "kẻo", "do", "bởi", "hay", "gọn", "dễ", "chứ", "chữ", "từ", "hạn chế",
           "trường hợp", "hành vi", "văn bản", "tên", "tiêu đề", "tựa", "luận điểm", "bài học", "nguyên tắc", "nguyên nhân", "quan điểm", "mục tiêu", "sao", "khẩu hiệu", "đột phá", "chỉ", "hàng", "cột", "sẽ", "mức", "thời hạn", "thủ tục", "trình tự", "đối tượng", "yêu cầu", "lĩnh vực", "vấn đề", "nữa", "cả", "khỏi", "trong", "ở", "tại", "gồm", "về", "cụ thể", "duy nhất", "thống nhất", "ngắn", "riêng",
           "lớn", "đúng", "trước", "sau", "từ", "đến", "theo", "tổng thể", "khái quát", "gạch đầu dòng", "chặt chẽ", "mạch", "bài", "chỗ", "khối", "mối", "cái", "dạng", "đầu mục", "danh mục"),
    lives=(rf"(?:{_I}|nhà\s+tôi|xe\s+tôi|con\s+tôi|cháu\s+tôi|vợ\s+tôi|chồng\s+tôi|quán\s+tôi|tiệm\s+tôi)\s+(?:\w+\s+){{0,2}}?(?:chạy|đi|trả|mua|nộp|đóng|bán|có|cách|ở|lãi|lỗ|thuê|kiếm|chờ|đợi|mất|nuôi|trồng|dùng|xài|ăn)\s+(?:\w+\s+)?",),
    comes=(r"(?:là\s+|thì\s+)?đã\s+(?!đủ|được|hợp|vừa|đúng|ổn|tốt|phải|là|khá|quá\s+đủ|nêu|ghi|đề|bàn|thống|họp|tính|có|góp|thỏa|thoả|lấy|xin|trình|kiến|nói|biểu|thử|cân)\w+",),
    paid=(rf"là\s+(?:giá|số|mức|tiền)\s+(?:\w+\s+)?{_I}\s+(?:\w+\s+)?(?:trả|mua|nộp|đóng|chịu|lãnh|lĩnh|thuê)",),
)  # fmt: skip
