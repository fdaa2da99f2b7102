"""Vietnamese: words that go, said in short notes."""

from vankien.lang.drops import DropWords

_YOU = r"(?:các|mấy|quý|ban|anh|chị|bác|chú|cô|bà con|dân|tôi|em|cháu|nhau)(?:\s+(?:anh|chị|bác|chú|cô|đồng chí|vị|ban|soạn thảo|biên tập|con|em|tôi)){0,2}"
_NAME = r"cụm từ|cụm|từ ngữ|chữ|từ|câu|vế|mệnh đề|đoạn|ý|con số|số|dòng|tiếng|khúc|đuôi|phần|chỗ"

DROPS = DropWords(
    verbs=(
        r"bỏ(?!\s+(?:phiếu|qua|ra|trống|sức|vốn|tiền|hoang|ngỏ|lỡ|rơi|sót|mất|công|vô|vào|cuộc|dở|quên|mặc|túi|thêm))",
        r"xóa(?!\s+(?:đói|mù|nhòa|sổ))",
        r"cắt(?!\s+(?:giảm|nghĩa|đứt|làm|thành))",
        r"(?<!cả\s)gạch(?!\s+(?:này|đó|ấy|kia|đầu|ngang|nối|chân|cộng|thứ|cuối|chót|ngói|men|đá|\d))",
        "lược",
        r"bớt(?!\s+(?:xén|giận))",
        "dẹp",
        r"rút(?!\s+(?:kinh|ra|xuống|còn|ngắn|gọn|lại|từ))",
        r"gỡ(?!\s+(?:khó|vướng|rối|thẻ))",
        "tẩy",
        r"bôi(?!\s+(?:trơn|đậm|vàng))",
        r"loại(?=\s+(?:bỏ|ra|khỏi|hẳn|luôn|đi))",
        "xóa bỏ",
        "gạch bỏ",
        "lược bỏ",
        "cắt bỏ",
        "hủy",
    ),
    ways=(
        "đi", "hẳn", "luôn", "phắt", "quách", "bớt", "hết", "giùm", "dùm", "giúp", "hộ", "cho", "ra", "nguyên", "cả", "toàn bộ", "nốt", "bỏ", "thẳng",
        "cái", "mấy", "hai", "ba", "bốn", "một", "các", "những", "tôi", "em", "hai cái", "cho tôi", "cho em", "khỏi", "dòng", r"đi\s+(?:giùm|cho)",
    ),
    spares=(
        r"(?:khỏi|khỏi cần|đừng|thôi|không cần|không nên|chẳng cần|đừng có)\s+(?:ghi|nêu|viết|nhắc|kể|liệt kê|lặp lại|nhắc lại)(?:\s+(?:lại|thêm|đến|tới|ra|vô|vào))?",
        r"(?:đề xuất|đề nghị|xin|nên|kiến nghị)\s+(?:\w+\s+)?không\s+(?:ghi|nêu|viết|nhắc|kể)(?:\s+(?:lại|thêm|đến|tới|ra))?",
    ),
    excess=("thừa", "dư", "thừa rồi", "dư rồi", "thừa ra", "bị thừa", "thừa thãi"),
    contents=("nội dung",),
    names=(
        _NAME,
        "nội dung",
        "mệnh đề phụ",
        "vế đầu",
        "vế sau",
        "chữ số",
        rf"(?:nguyên|cả|toàn bộ|mấy|hai|ba|bốn|năm|một|cái)\s+(?:{_NAME})",
        "đoạn đuôi",
        "khúc đuôi",
        "đoạn sau",
        "khúc sau",
    ),
    names_behind=("cụm từ", "cụm", "từ ngữ", "chữ", "mấy chữ", "hai chữ", "ba chữ", "từ", "vế", "nguyên vế", "con số", "mấy từ"),
    names_back=("yêu cầu", "quy định", "điều kiện", "đòi hỏi", "nội dung", "cụm", "chữ", "từ", "câu", "vế", "ý", "số", "con số", "đoạn", "cụm từ", "chỗ", "mấy chữ", "cái", "dòng", "tiếng"),
    leads=(
        "thì", "nên", "phải", "xin", "cho", "đề nghị", "là", "cần", "nhờ", "tôi xin", "tôi", "em xin", "theo tôi", "tôi đề nghị", "tôi thấy nên", "xin phép", "có thể", "cứ", "hãy", "thôi",
        rf"(?:nhờ|xin|mong|đề nghị|kính đề nghị)\s+{_YOU}", "làm ơn", "mong", "kiến nghị", "tui", "em", "ta",
    ),
    entries=(
        "tên", "đường", "tuyến đường", "tuyến", "phố", "chữ", "từ", "cụm từ", "mấy chữ", "ngày", "hôm", "mục", r"số\s+\d{1,3}", "cái", "món", "việc", "nhóm", "loại", "xã", "phường", "chợ", "bến",
    ),
    apart_verbs=(r"bỏ\s+ra(?=\s*(?:[.,;!]|$)|\s+(?:giùm|dùm|giúp|đi|nha|nhé))", r"gạch(?=\s+số\s+\d)", r"rút(?=\s+(?:tên|đường|phố))", r"đưa(?=\s+(?:\w+\s+){1,6}?ra\s+khỏi)", r"loại(?!\s+\d)"),
    out_of=(r"(?:ra\s+)?khỏi", r"ra(?=\s*(?:[.,;!]|$))", r"ra\s+(?:giùm|dùm|giúp|đi|cho|nha|nhé)"),
    whole_units=(r"(?:cả\s+|cái\s+|nguyên\s+)?(?:khoản|điều|điểm|quy\s+định|mục|gạch)",),
    doers=("tôi", "chúng tôi", "em", "mình", "tui", "cháu", "con", "họ", "người ta", "ai", "dân", "bà con", "nhà tôi", "đã", "từng", "hay", "bị", "mà", "để", "toàn", "cứ"),
    apart=("riêng", "riêng với", "riêng về", "còn", "còn với", "còn về", "còn như", "duy", "duy có"),
    judges=(r"ra\s+làm\s", r"(?:là|thì)(?!\s+(?:hợp lý|phải|đúng|vừa|xong|được|hơn|hay|tốt nhất))"),
    ends=(
        "đi", "cho", "vì", "ở", "tại", "trong", "giùm", "giúp", "dùm", "hộ", "nhé", "nha", "nghen", "với", "ạ", r"được(?=\s*(?:[.,;:!?()–—-]|$)|\s+(?:thôi|nhé|ạ|chứ|luôn|mà|không|đấy|thì)(?!\w))", "được rồi", "luôn", "thôi", "kẻo", "để", "bởi", "nữa", "khỏi", "hết",
        "là hợp lý", "là phải", "là đúng", "là vừa", "là xong", "là được", "thì hơn", "thì hay", "cũng được", "ngay", "dòng", "tôi", "em", "bà con",
    ),
)  # fmt: skip
