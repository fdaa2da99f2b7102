"""Vietnamese: what was named before goes, or is parted: "vứt nó đi", "đừng để quy định ấy", "xé làm hai"."""

from vankien.lang.pointed import PointedWords

POINTED = PointedWords(
    drops=(
        "bỏ", "bãi bỏ", "hủy bỏ", "hủy", "xóa", "xóa bỏ", "gạch", "gạch bỏ", "lược", "lược bỏ", "cắt", "cắt bỏ", "gạt", "gạt bỏ", "gỡ", "gỡ bỏ", "rút", "dẹp", "dẹp bỏ", "loại", "loại bỏ",
        "vứt", "vứt bỏ", "quẳng", "quăng", "tống", "tống khứ", "nhổ", "cất", "đục", "tẩy", "khai tử", "trừ bỏ", "dứt bỏ",
    ),
    takes=("đưa", "lấy", "cho", "kéo", "đem", "mời"),
    offs=("ra", "ra ngoài", "ra khỏi", r"(?:ra\s+)?khỏi\s+(?:dự\s+thảo|văn\s+bản|danh\s+mục|danh\s+sách|bảng|luật|đây|phụ\s+lục)", "quách", "phắt", "phứt", "nghỉ", "bỏ"),
    keeps=(r"(?:đừng|khỏi|thôi|không\s+nên|chẳng\s+nên|không\s+cần|chẳng\s+cần|không\s+thể|chớ)\s+(?:\w+\s+)?(?:để|giữ|có|duy\s+trì|chừa|đặt\s+ra)",),
    alone=(r"khỏi\s+(?:để|giữ|có|cần)", r"đừng\s+(?:để|giữ|có)", r"khỏi\s+cần\s+(?:để|giữ|có)", r"thôi\s+(?:để|giữ)"),
    units=("quy định", "điều khoản", "quy tắc", "nội dung", "điều", "khoản", "điểm", "mục", "chương", "chế định", "hàng", "dòng", "tiết", "đoạn", "cái khoản", "cái điều", "cái mục"),
    words=("ngoại lệ", "điều kiện", "yêu cầu", "đòi hỏi", "chữ", "từ", "cụm", "cụm từ", "câu", "vế", "đoạn", "con số", "số", "mấy chữ", "mấy từ", "cái đuôi", "khúc", "chỗ", "phần", "mệnh đề", "dòng"),
    its=("nó", "chúng"),
    these=("này", "nầy", "đó", "ấy", "kia", "trên"),
    cuts=("xé", "chặt", "bổ", "phân", "cưa", "xẻ", "bẻ", "chia", "tách", "chẻ", "cắt", "ngắt", "san", "rạch", "dựng"),
    halves=(
        r"(?:làm|thành|ra|ra\s+làm|ra\s+thành)\s+(?:đôi|hai|ba|2|3)(?:\s+(?:điều|khoản|điểm|mục|ý|phần|đoạn|câu))?(?:\s+(?:riêng|khác\s+nhau|độc\s+lập))?", "đôi", r"(?:hai|2)\s+(?:điều|khoản|điểm|mục)",
    ),
    soft=("đi", "ra", "luôn", "hẳn", "giùm", "dùm", "giúp", "hộ", "cho", "cho tôi", "nó", "thẳng", "tôi", "em", "ngay", "lại", "tồn tại", "lại nữa", "nữa", "làm gì", "làm chi", "trong luật", "trong dự thảo", "thẳng tay"),
    ends=("đi", "cho", "vì", "kẻo", "để", "giùm", "giúp", "nhé", "nha", "nghen", "ạ", "với", "thôi", "luôn", "là hợp lý", "là phải", "là vừa", "là xong", "thì hơn", "cho gọn", "mới"),
    urges=("hãy", "xin", "giùm", "dùm", "giúp", "hộ", r"đi(?=\s+(?:ạ|nhé|nha|nghen|thôi|các|mấy))", r"đi(?=\s*[.!,]|$)", r"mới\s+(?:phải|đúng|vừa|hợp|đủ|kịp|xứng|ổn|được|xuể)", "nên", "phải", "chỉ cần", "là vừa", "là đủ", "nhé", "đổi", "mở", "kéo", "thay"),
    parts=("phía", "ở", "ở phía", "tại", "đằng", "chỗ", "vào", "vào phía", "dưới", "xuống"),
    tops=("đầu", "trên cùng", "trên đầu"),
    bottoms=("cuối", "dưới cùng", "sau cùng", "chót", "hết", "rốt"),
    news=("mới", "nữa", "bổ sung", "riêng"),
    has=("có", "đã", "ghi", "đang", "được", "hỏi", "nói", "bảo", "kể", "nghe", "đọc", "thấy", "gặp", "gọi", "dặn", "nhắc", "hát"),
    writes=("thể hiện", "trình bày", "soạn", "diễn đạt", "diễn giải", "quy định", "biên tập", "chấp bút", "viết", "ghi", "chép", "đọc", "sửa", "được"),
)  # fmt: skip
