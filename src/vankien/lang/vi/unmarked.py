"""Vietnamese: changes of words and figures that nobody puts in marks."""

from vankien.lang.unmarked import UnmarkedWords
from vankien.lang.vi.drops import DROPS
from vankien.lang.vi.figures import FIGURES
from vankien.lang.vi.goes import GOES
from vankien.lang.vi.operations import RAISERS
from vankien.lang.vi.wished import WISHED

_FEW = r"(?:(?<!mười\s)(?<!mươi\s)(?:mười\s+)?(?:một|hai|ba|bốn|năm|sáu|tám|chín)|mười|nửa|\d{1,2})"
_SPAN = r"(?:năm|tháng|quý|tuần|ngày|nhiệm\s+kỳ|kỳ)"

UNMARKED = UnmarkedWords(
    says_anew=True,
    drops=DROPS,
    goes=GOES,
    wished=WISHED,
    figures=FIGURES,
    years=("năm",),
    reaches=("thành", "lên", "xuống", "còn", "là", "lên thành", "xuống còn"),
    listed=("chỉ tiêu", "mục tiêu", "nhiệm vụ", "giải pháp", "bài học", "chương trình", "hạn chế", "quan điểm",
            "chỉ tiêu số", "mục tiêu số", "nhiệm vụ số", "giải pháp số", "bài học số", "dòng số", "hàng số", "số thứ tự"),
    contrasts=("chứ không phải là", "chứ không phải", "mà không phải là", "mà không phải", "không phải là", "không phải",
               "chứ không", "chớ không phải", "chớ không", "chớ đâu phải", "chứ đâu phải", "đâu phải", "chứ chưa phải", "chứ có phải", "chứ đừng"),
    rather=("chứ", "chớ"),
    but=("mà là", "mà phải là", "mà", "phải là", "đúng ra là", "là"),
    nows=("giờ là", "bây giờ là", "số đúng là", r"số\s+(?:liệu\s+)?(?:chốt|nghiệm\s+thu|thẩm\s+tra|thẩm\s+định|quyết\s+toán|kiểm\s+kê|rà\s+soát|điều\s+tra)(?:\s+(?:mới|mới\s+nhất|lại))?(?:\s+(?:đến|tới|ngày|đến\s+ngày)\s+[\d/.-]+)?\s+là", "số chính thức là", "số chính thức vừa có là", "số mới là", "số thật là", "số thống kê là", "số quyết toán là", "số liệu đúng là", "số liệu mới là", "nay là", "hiện là", "hiện nay là", "nay đã là", "giờ đã là", "giờ còn", "nay còn", "nay chỉ còn", "giờ chỉ còn", "hiện chỉ còn", "nay chỉ có",
          "hiện còn", "giờ có", "nay có", "nay đã có", "thực tế là", "thực tế", "thực ra", "thực chất", "thực ra là", "thực chất là", "số thực là", "số thực tế là", "giờ lên", "nay đã lên", "giờ xuống"),
    too=("ít", "ít quá", "quá ít", "nhiều", "thấp", "cao", "muộn", "sớm", "ngắn", "dài", "chậm", "nặng", "nhẹ", "rộng", "hẹp",
         "lớn", "nhỏ", "to", "bé", "lâu", "gấp", "mau", "nhanh", "thiếu", "thừa", "đắt", "rẻ", "quá",
         "không kịp", "chưa kịp", "hổng kịp", "chẳng kịp", "không đủ", "chưa đủ", "hổng đủ", "không đạt", "không nổi",
         "không khả thi", "không sát", "chưa sát", "không xứng", "chưa xứng", "chưa tương xứng", "không đúng", "chưa đúng",
         "sai", "nhầm", "lạc hậu", "chưa chuẩn", "không chuẩn", "chưa chính xác", "không chính xác", "không còn đúng", "cũ rồi", "không hợp lý", "chưa hợp lý", "khó đạt", "khó làm"),
    opines=("tôi nghĩ", "em nghĩ", "theo tôi", "theo em", "tôi cho rằng", "theo chúng tôi", "chúng tôi nghĩ", "theo ý tôi",
            "tôi thấy", "em thấy", "theo mình", "cháu nghĩ", "con nghĩ"),
    wants=("phải viết là", "phải viết", "nên viết là", "nên viết", "viết là", "sửa là", "chỉ nên", "chỉ cần", "chỉ", "nên là", "nên để", "nên ghi", "nên còn", "nên", "phải ghi là", "phải ghi", "phải để",
           "phải là", "phải được", "phải", "cần là", "cần", "xin ghi", "xin được", "xin để", "xin", "đề nghị ghi", "đề nghị để",
           "đề nghị là", "đề nghị", "ghi là", "ghi", "để là", "để", "lấy", "hạ còn", "rút còn", "cho", "mới phải là", "mong"),
    leads=("cái", "mấy", "các", "những", "chỗ", "câu có", "đoạn có", "dùng", "viết", "có", "thấy"),
    lists=("danh sách", "dãy", "phần liệt kê"),
    turns=(r"còn(?=\s+(?:chỗ|cái|chuyện|phần|trang|mục|về|điểm|khoản|điều))", "với cả", "với lại", "thế còn",
           r"rồi(?=\s+(?:chỗ|ở|trang|mục|đến|tới|cái))", r"cái thứ(?=\s+(?:hai|ba|tư|năm))", "thứ hai là", "thứ ba là"),
    fillers=("ạ", "nhé", "nha", "nghen", "nhen", "nghe", "nghe anh", "hen", "đó nghen", "đó nhé", "đó nha", "đó ạ", "mô", "ấy ạ", "hết", "xin hết", "cảm ơn", "xin cảm ơn", "thưa các anh", "thưa các đồng chí",
             "thưa các bác", "thưa chủ tọa", "các đồng chí ạ", "các anh ạ", "thôi", "với", "giùm", "dùm", "giúp", "hộ tôi", "hộ em", "cái",
             "là xong", "là đẹp", "thế thôi", "vậy thôi", "vậy", "thế", "cho tôi", "cho em", "giúp tôi", "giúp em", "luôn"),
    sided=("khi", "lúc", "năm", "ngày", "tháng", "tuần", "quý", "kỳ", "thời", "thời điểm", "hết", "mắt", "tiên", "cùng", "rốt", "đây", "này", "nay", "đại hội",
           "hội nghị", "cách mạng", "sáp nhập", "một", "mỗi", "mọi", "nhất", "tình hình", "đó", "hạn", "sau", "hậu", "bước", "vụ",
           "thềm", "yêu cầu", "thực trạng", "nguy cơ", "gạch", "dấu", "chỗ", "phần", "cái", "nó", "công nguyên", "mặt", "bạ", "thuế"),
    raisers=RAISERS,
    achieved=("nhờ", "đâu phải", "đâu có dễ", "đâu dễ", "chẳng dễ", "không dễ", r"không\s+phải\s+(?:chuyện|việc|dễ)", r"là\s+(?:\w+\s+){0,3}?(?:cố\s+gắng|nỗ\s+lực|thành\s+tích|thành\s+quả|kết\s+quả|công|kỳ\s+tích|bước\s+tiến|tiến\s+bộ|chuyện|điều)"),
    dates=(r"(?P<lead>ngày\s+)?(?:\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|\d{1,2}/\d{1,2}/\d{4})",),
    hours=("giờ", "h"),
    smaller={"giờ": ("phút",), "phút": ("giây",), "năm": ("tháng",), "tháng": ("ngày",)},
    value_tails=("làm việc", "sáng", "trưa", "chiều", "tối", "dương lịch", "âm lịch", "trở lên", "trở xuống", "trở đi", "liên tục", "liên tiếp", r"(?:kể|tính)\s+từ\s+(?:ngày|khi|lúc|thời\s+điểm)\b[^.;,:!?()\n]{0,60}"),
    periods=(
        rf"(?:(?:mỗi|cứ|hằng|hàng|định\s+kỳ)\s+(?:{_FEW}\s+)?|{_FEW}\s+){_SPAN}\s+(?:(?:ít\s+nhất|tối\s+thiểu)\s+)?{_FEW}\s+(?:lần|ngày|buổi|phiên|đợt|kỳ)(?!\s+(?:thứ|nữa|làm việc))",
        r"quý\s+(?:i{1,3}|iv|[1-4])(?!\w|\.\w)",
    ),
    measured=(("ngày làm việc", "ngày"),),
    stands=("thì", "đứng", "nằm", "ngay", "liền", "để", "đặt", "ghi", "xếp", "ở", "vào", "nối", "tiếp"),
    vague=("khác", "hơn", "gì", "nào", "khác đi", "tương đương", "đồng nghĩa", "một", "ý", "nội dung", "quy định", "vài"),
    judged=("đủ", "được", "vừa", "vừa đủ", "xong", "kịp", "là đủ", "là được"),
    some=("một số", "một vài", "vài", "vài ba", "nhiều", "những", "không ít", "hàng loạt"),
    own_remarks=(r"(?!(?:nông|đổi)\s)(?:\w+\s+){1,4}?(?<!thôn\s)(?<!đổi\s)mới\s+(?:thấy|hiểu|biết|nghe|đọc|đúng|rõ|tin|chắc|sát|kịp|đủ|hợp|yên|an toàn|khỏi|được|chịu|dám|dễ|ra|vui|mừng)",
                 "khỏi", "chứ không thì", "không thì", "kẻo", "thế là", "vậy là", "tôi",  "chúng tôi", "em", "chúng em", "cháu", "con", "tui", "mình", "theo tôi", "theo em", "có thế", "có vậy", "như thế", "như vậy", "vì",
                 "lý do", "bởi", "ở xã tôi", "ở quê tôi", "chứ", "thế mới", "vậy mới", "xin cảm ơn", "cảm ơn"),
    own_turns=(r"hồi\s+(?:năm|tháng|đó|ấy|trước|xưa|lụt|làm|tôi|đầu|cuối)", r"còn\s+(?:chuyện|cái|phần|điều|mục|chỗ|về)(?!\w)",
               r"(?:cách\s+)?(?:viết|ghi|nói|diễn\s+đạt)\s+(?:này|ấy|như\s+(?:thế|vậy)|vậy|thế)", r"(?:câu|chỗ|đoạn)\s+(?:này|ấy|đó)\s", r"(?:bà|ông|anh|chị)\s+(?:cũng|còn|nói)"),
    own_inside=("tôi", "chúng tôi", "tui", "chúng tui", "chúng em", "theo em"),
    days=(r"(?:(?:trước|sau)\s+)?ngày\s+\d{1,2}\s*(?:tháng\s+|/|-)\d{1,2}(?:\s*(?:/|-|năm\s+)\d{4}|\s+năm\s+(?:sau|nay|tới|liền\s+kề))?",),
)  # fmt: skip
