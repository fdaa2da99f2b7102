"""Vietnamese: which of two wordings stands in the draft, and which one is wanted."""

from vankien.lang.roles import RoleWords

_BARE_FAULTS = (
    r"là\s+(?:\w+\s+)?(?:ước|cũ|nhầm|ước\s+tính|tạm\s+tính)|mơ\s+hồ|khó\s+hiểu|khó\s+nghe|chung\s+chung|lủng\s+củng|tối\s+nghĩa|trúc\s+trắc|sáo(?:\s+rỗng|\s+mòn)?|rườm\s+rà|dài\s+dòng|nặng\s+nề"
    r"|nhẹ\s+quá|yếu|yếu\s+quá|khô(?:\s+khan|\s+quá)?|cũ(?:\s+rồi|\s+quá|\s+kỹ)?|lạc\s+hậu|lỗi\s+thời|sai(?:\s+rồi|\s+bét)?|nhầm|trật|trật\s+lất|ngược"
    r"|dày|thưa|gấp|mau|ngắn(?:\s+quá)?|quá\s+\w+|\w+\s+quá|\w+\s+lắm|hẹp|mỏng|nhạt|thấp|cao|ít|nhiều|thừa|dư|thiếu|hơi\s+\w+|nghe\s+\w+|khiêm\s+tốn|tham|viển\s+vông"
    r"|xa\s+lạ|tây\s+quá|kêu|to\s+tát|vô\s+duyên|kỳ|kì|kỳ\s+cục|buồn\s+cười|không\s+\w+|chưa\s+\w+|hổng\s+\w+|chẳng\s+\w+|chả\s+\w+|đâu\s+(?:có\s+)?\w+|ít\s+người\s+\w+|mấy\s+ai\s+\w+"
    r"|đọc\s+\w+|thì\s+(?:\w+\s+){0,2}?(?:quá|cụt|nặng|lơi|sai|trật|kỳ|lạ|yếu|thừa|thiếu)|là\s+(?:\w+\s+){0,4}?gì|hiểu\s+sao|vấp|băn\s+khoăn|lấn\s+cấn"
)

_SOURCES = (
    "thống kê|niên giám|quyết toán|quy hoạch|quyết định|nghị quyết|kết luận|biên bản|hồ sơ|sổ|danh sách|chứng nhận|đăng kiểm|đăng ký|kiểm kê|kiểm đếm|rà soát"
    "|điều tra|khảo sát|đo đạc|thẩm định|nghiệm thu|phê duyệt|duyệt|công bố|chốt|đếm|báo cáo|chi cục|cục|sở|phòng|ban|ngành|liên minh|bhxh|nhcsxh|lđtbxh|bảo hiểm xã hội|kho bạc|ngân hàng|trung tâm|viện|xã|huyện|thôn|đồn|trạm|hạt|đài|bộ|hội"
    "|số mới|số liệu|thực tế|thực ra|hiện|hiện nay|nay|giờ|bên tôi|bên em|chỗ tôi|xã tôi|huyện tôi|cơ quan tôi|theo"
)
_FINDS = (
    "là|có|chỉ có|còn|chỉ còn|chỉ|chỉ mới|mới có|mới được|mới tới|tới|đã|đã là|đã có|được|ra|đạt|chỉ đạt|cấp phép|chỉ cấp phép|công bố|công bố là|chốt|chốt là|chốt lại"
    "|tính ra|tính là|đếm|đếm được|đếm ra|báo|báo là|xác nhận|xác nhận là"
)
"""Who knows better, and how what they know is told: "Chi cục Thủy sản chốt ngày 30/6 là 655 chiếc"."""

ROLES = RoleWords(
    brings=("xài", "kêu là", "kêu", "nói là", "nói", "lấy", "đổi", "đổi lại", "hiểu là", "phải", "bảo là", "cho là"),
    manners=("thẳng", "hẳn", "luôn", "rõ", "gọn", "lại", "đủ", "chung", "đơn giản", "ngắn gọn", "giản dị", "đúng", "cho rõ",
             "cho gọn", "cho đúng", "vầy", "vậy", "như vầy", "như vậy", "thế này", "như thế này", "đại loại", "rằng", "mới",
             "giùm", "dùm", "giúp", "hộ", "cho", "tôi", "em", "chúng tôi", "nguyên", "đầy đủ", "cho hết", "cho trọn", "cho tròn", "cho hết ý", "hết", "trọn", "một", "hai", "ba", "mấy", "theo"),
    draft_says=(r"(?:dự thảo|báo cáo|văn kiện|văn bản|bản này)\s+(?:\w+\s+){0,2}?(?:ghi|viết|để|nêu|dùng|gọi|nói|đưa|in)(?:\s+(?:là|con số|số|chữ|từ))?",
           r"đang\s+(?:ghi|viết|để|nêu|dùng|gọi)(?:\s+là)?", r"(?:sao|cứ|mà)\s+(?:lại|cứ)\s+(?:ghi|viết|để|dùng|gọi|nói)(?:\s+là)?",
                "có ghi", "có viết", "có câu", "có chữ"),
    holds=("ghi là", "viết là", "ghi", "viết", "nêu", "để", "chỗ", "cái chỗ", "chỉ tiêu",
           "con số", "số", "số liệu", "tỷ lệ", "tỉ lệ", "mức", "thời hạn", "chữ", "từ", "cụm từ", "câu", "cụm"),
    faults=(_BARE_FAULTS,),
    favours=(r"mới\s+\w+", r"cho\s+(?:\w+\s+){0,2}?(?:gọn|rõ|đúng|chuẩn|sát|hợp|dễ|thật|nhẹ|mạnh|đủ|xuôi|chắc)", "thì hơn", "thì hay", "thì đúng", "thì may", "thì may ra", "thì được", "hẵng", "là khá", "là giỏi", "thì phải", "thì vừa", "là phải", "là đúng", "là đủ", "là vừa", "là chuẩn", "hơn",
             r"(?<!phải\s)(?<!mà\s)đi(?!\s+(?:làm|học|bán|chơi|rồi|qua|lại|tới|đến|từ|vào|ra|xe|bộ|ngủ|chợ)(?!\w))", "chớ", "chứ", "nhé", "nha", "nghen", "giùm", "dùm", "giúp", "hộ", "với", "ạ", "cho", "thôi", "đúng hơn",
             "hay hơn", "nghe hay hơn", "gần dân hơn", "rõ hơn", "thay cho nó", "thay vào", "thế vào", "vào đó", "vào đấy", "là được", "được rồi", "chắc ăn", "là chắc", "thì chắc", "vừa sức", "đủ dùng", "vừa phải", "vừa tầm", "là khả thi", "khả thi hơn", "sát hơn"),
    accepted=("thì được rồi", "thì ổn rồi", "thì tốt rồi", "thì hợp lý rồi", "thì vừa rồi", "thì không có ý kiến"),
    settles=("là vừa", "là vừa sức", "là đủ", "là đẹp", "là tốt", "là cần thiết", "là hợp lý", "là phù hợp", "là kịp", "là ổn", "là thực tế", "là khả thi", "là phải", "là đúng", "thì vừa", "thì hợp", "thì được", "thì hơn", "thì kịp",
             "mới vừa", "mới phải", "mới đúng", "mới đủ", "mới kịp", "mới hợp lý", "mới có ý nghĩa", "mới xứng", r"mới\s+(?:gọi|coi|xem|tính)\s+là\s+\w+(?:\s+\w+)?"),
    reports=(rf"(?:theo|căn\s+cứ|dựa\s+(?:theo|vào|trên))\s+(?:\w+\s+){{0,2}}?(?:{_SOURCES})(?:\s+[\w/.-]+){{0,8}}?\s+(?:thì\s+)?(?:phải\s+)?(?:là|chỉ|chỉ\s+có|chỉ\s+còn|có|còn|đạt|lên|giao|ghi)",
             r"(?:huyện|tỉnh|thành phố|trung ương|cấp trên|bộ|sở|nghị quyết|kế hoạch|quyết định|chương trình|đề án)(?:\s+[\w/.-]+){0,5}?\s+(?:giao|phân|ấn định|chốt|duyệt|ghi|đề ra|yêu cầu)(?:\s+(?:xuống|cho|là|đạt|mức|chỉ\s+tiêu|xã|ta|mình)){0,3}"),
    rests=("phần còn lại", "còn lại", "các ý sau", "ý sau", "phần sau", "vế sau", "đoạn sau"),
    together=("cùng với", "cùng", "bên cạnh", "lẫn", "cũng như", "song song với", "ngoài", "ngoài ra còn"),
    goes_with=("kèm", "kèm theo", "kèm thêm", "đi kèm", "đi kèm với", "đi liền với", "đi với", "gắn với", "gắn thêm", "nối thêm"),
    adds=("kể luôn", "kể thêm", "kể cả", "chen", "chêm", "kèm", "kèm theo", "kèm thêm", "gắn", "gắn thêm", "nhét", "cài", "ghép",
          "thòng", "nhắc", "nhắc thêm", "nhắc tới", "có thêm", "nêu luôn", "nói luôn", "ghi luôn"),
    minds=("coi lại", "xem lại", "cập nhật", "kiểm tra", "kiểm tra lại", "rà lại", "tra lại", "đối chiếu", "đối chiếu lại", "soát lại",
           "xem xét lại", "chữa", "sửa", "chỉnh", "đính chính", "đánh máy", "gõ", "in nhầm", "sai", "nhầm", "lộn", "chép", "ngược", "lệch",
           "tính lại", "chốt", r"theo\s+(?:đúng\s+)?(?:số|con số|mức)(?:\s+liệu)?\s+(?:ấy|đó|này|kia)", r"cho\s+(?:khớp|thống nhất|đúng|chính xác|chuẩn)"),
    denials=("làm gì có", "làm gì tới", "lấy đâu ra", "đâu có", "đâu phải", "chẳng phải", "không phải là", "không phải", "không có", "chưa tới", "chưa có", "có phải", "đâu ra"),
    rights=(r"(?:con số|số|mức|thời hạn|thời gian|tỷ lệ|tỉ lệ|mốc|giá|cách viết|cách gọi|cách ghi|tên gọi|tên|thuật ngữ|từ|chữ)\s+(?:hợp lý|hợp lí|phù hợp|đúng|chuẩn|vừa sức|vừa phải|khả thi|chính xác|thỏa đáng|sát thực)(?:\s+(?:hơn|nhất))?(?:\s+(?:phải là|nên là|là))?", rf"(?:{_SOURCES})(?:\s+[\w/.-]+){{0,8}}?\s+(?:{_FINDS})", r"(?:số|con số|số liệu)\s+(?:chính thức|mới|mới nhất|đúng|thực|thật|cuối|quyết toán|thực tế|chuẩn)(?:\s+(?:là|đã là))?", "cập nhật", "cập nhật là", "cập nhật thành", "cập nhật lại",
            r"(?:số|con số|số liệu)\s+(?:\w+\s+){0,5}?là", r"(?:tôi|em|chúng tôi|tui|mình|bên tôi)\s+(?:\w+\s+){0,3}?(?:là|có|nắm|biết|đếm|chốt|nhớ)(?:\s+(?:là|được|có))?",
            r"(?:thực tế|thực ra|hiện|hiện nay|nay|đến nay|thống kê|niên giám|quyết toán|báo cáo|theo)(?:\s+\w+){0,6}?\s+(?:là|có|chỉ có|chỉ còn|còn|đã)",
            r"(?<!thì\s)(?<!thì\s\s)đúng", r"(?<!thì\s)(?<!thì\s\s)đúng là", "đúng ra", "đúng ra là", "phải là", "chính xác là", "chỉ có", "mới là", "đủ là"),
    knows=(rf"(?:{_SOURCES})(?:\s+[\w/.-]+){{0,6}}?(?=\s*:)", rf"(?:{_SOURCES})(?:\s+[\w/.-]+){{0,6}}?\s+(?:nghiệm thu|thống kê|đo|đếm|kiểm kê|rà soát|quản lý|theo dõi|ghi nhận|tổng hợp|nắm)(?:\s+(?:được|là|có))?",
           rf"theo\s+(?:{_SOURCES})(?:\s+[\w/.-]+){{0,5}}?\s+thì(?:\s+(?:là|có|chỉ có|chỉ còn|phải là))?", "mới có", "chỉ", "chỉ mới", "mới", "nay", "giờ", "hiện", "hiện nay", "đến nay"),
    stirs=("giảm", "tăng", "giảm bớt", "tăng thêm"),
    neighbours=(r"(?:xã|phường|quận|thành phố|khu|phố|chợ|huyện|tỉnh|thôn|nước|làng|bản|xóm|nơi|ngành|trường|khóm|ấp)\s+(?:bạn|bên|khác|láng giềng|kế bên|kia|lân cận)",),
    puts_in=("ghi", "kể", "viết", r"đề(?!\s+(?:nghị|xuất|cập|án|tài|ra))", "để", "điền", "nêu", "đặt", "nhắc", "đưa", "thêm", "chêm thêm", "ghi luôn", "viết luôn", "cho thêm", "còn sót", "sót"),
    nearby=("cạnh", "bên cạnh", "kế", "kế bên", "kề", "kề bên", "sát bên", "liền kề", "liền với", "kèm với", "đi đôi với", "cùng chỗ với"),
    both=("đều", "cả hai", "cả ba", "tất cả", "hai chỗ", "các chỗ trên", "mấy chỗ"),
    by_turns=("lúc … lúc", "khi … khi", "chỗ … chỗ", "nơi … nơi", "hồi … hồi", "đoạn … đoạn", "trang … trang", "chỗ này … chỗ kia", "chỗ này … chỗ khác", "trên … dưới", "khi thì … lúc thì"),
    becomes=("thành", "thành ra", "đổi thành", "lên thành", "sửa là", "sửa thành", "xuống còn"),
    leads=("lên", "xuống", "ra", "còn", "thành", "lên thành", "xuống còn", "lên đến", "lên tới", "lại còn", "ra thành"),
    imposes=("áp dụng", "bắt", "bắt buộc", "buộc", "đòi", "quy định", "yêu cầu", "đặt", "đặt ra", "đề ra", "cho phép", "chỉ cho", "ấn định", "khống chế",
             "giới hạn", "chỉ tiêu", "có ghi", "ghi", "nêu", "nói", "phạt"),
    unlacking=("không",),
    faint=("cho", "với", "hộ", "giúp", "đi", "đúng", "thôi", "vào đó", "vào đấy"),
    merely=(r"(?:chỉ|mới|mà)\s+(?:tăng|giảm|thêm|lên|xuống|đạt)(?:\s+(?:thêm|được))?\s+(?:có|vỏn\s+vẹn|vẻn\s+vẹn)",),
    attained=(r"(?!(?:nên|cần|phải|xin|mong|để|sẽ|thì|mà|muốn|cũng|mới|chỉ|là)\s)[^\W\d_]+\s+được(?:\s+(?:thêm|có|chừng|khoảng|hơn|gần|cả\s+thảy|tổng\s+cộng))?", r"(?:đã|mới)\s+(?:có|đạt|làm|tuyển|mời|xây|thu|cấp|giao|lắp|mở)(?:\s+được)?(?:\s+thêm)?"),
)  # fmt: skip
