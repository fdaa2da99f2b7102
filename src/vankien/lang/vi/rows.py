"""Vietnamese: what follows the number of a row, and the papers and bodies that have rows of the same names."""

from vankien.lang.rows import RowWords

_PLACES = r"(?:xã|phường|thị\s+trấn|huyện|quận|thị\s+xã|thành\s+phố|tỉnh|thôn|làng|bản|ấp|khu\s+phố|tổ\s+dân\s+phố|chi\s+bộ|cơ\s+quan|đơn\s+vị|trường|công\s+ty|hội|sở|ngành|khối)"

ROWS = RowWords(
    ends=(
        "là", "thì", "mà", "nên", "cần", "phải", "đã", "đang", "sẽ", "chưa", "không", "chẳng", "khó", "còn", "vẫn", "cũng", "đều",
        "lại", "mới", "chỉ", "quá", "rất", "hơi", "khá", "có", "được", "bị", "do", "vì", "bởi", "theo", "với", "cho", "của",
        "tại", "ở", "về", "vào", "lên", "xuống", "sang", "ra", "trước", "sau", "này", "đó", "kia", "ấy", "nêu", "ghi", "viết",
        "nói", "đặt", "đạt", "thấp", "tăng", "giảm", "nâng", "hạ", "sửa", "bỏ", "thay", "thêm", "bổ sung", "đề nghị",
        "đề xuất", "kiến nghị", "xin", "yêu cầu", "giữ", "gộp", "chuyển", "tách", "xóa", "như", "nhưng", "để", "thiếu", "thừa",
        "trùng", "mâu thuẫn", "chồng chéo", "quy định", "mơ hồ", "chung chung", "khả thi", "hợp lý", "phù hợp", "gồm",
        "bao gồm", "tôi", "chúng tôi", "em", "nội dung", "tên", "tiêu đề", "hiện", "trên", "dưới", "trong", "rồi", "nữa", "từ",
        r"cao(?!\s+(?:ốc|tốc|đẳng|điểm))", r"giao(?!\s+(?:lộ|thông))", "đến", "tới", "và", "hoặc", "cùng", "e", "nghe",
        "thấy", "nếu", "đưa", "dồn", "nhập", "ghép", "đổi", "rút", "cắt", "dòng", r"câu(?!\s+lạc)", "ý", "vế",
        r"đoạn(?!\s+(?:đường|kênh|đê|sông|kè))", "đầu", "cuối", "hay",
        r"đi(?!\s+tích)", "giùm", "dùm", r"giúp(?!\s+việc)", "kẻo", "hãy", "hoán", "tráo", "dời", "lấy", "vậy", "ạ", "nhé",
        "nghen", "nhen", "hén", "luôn", "hẳn", "thôi", "hết", "đừng", "mặc dù", "tuy", "mong", "thật", "hoàn toàn", "so với", "mình",
        r"nha(?=\s*(?:[^\w\s]|$)|\s+(?:bà\s+con|các|mấy)(?!\w))", r"hộ(?=\s*(?:[^\w\s]|$)|\s+(?:tôi|em|tui|chúng|cái|với)(?!\w))", r"cứ(?=\s+(?:để|giữ|bỏ|như)(?!\w))",
        r"đảo(?=\s+(?:chỗ|vị\s+trí|lên|xuống|lại|với|cho|ngược)(?!\w))", r"(?:xem|coi)(?=\s+(?:lại|giùm|giúp|như)(?!\w))",
        r"phần(?=\s+(?:đầu|cuối|sau|trước|giữa|nội\s+dung|nói|ghi|nêu|về|này|đó|ấy)(?!\w))",
    ),
    papers=(
        "luật", "nghị định", "thông tư", "quyết định", "chỉ thị", "nghị quyết", "chương trình", "đề án", "kế hoạch", "kết luận",
        "thông báo", "công văn", "tờ trình", "báo cáo", "chiến lược", "quy hoạch", "hướng dẫn", "quy định", "quy chế", "phương án",
        "điều lệ", "văn kiện",
    ),
    owned=("của", "trong", "tại", "ở", "thuộc", "theo"),
    of=("của",),
    lead=r"(?:(?:dự\s+thảo|bản|bản\s+dự\s+thảo)\s+)?",
    plain=("này", "trên", "nói trên", "nêu trên", "ấy", "dự thảo", "lần này", "đó", "ta", "chúng ta", "số"),
    owners=(
        "trung ương", "chính phủ", "bộ chính trị", "quốc hội", "ban bí thư", "thủ tướng", "nhà nước",
        rf"{_PLACES}\s+(?:bạn|bên|khác|kia|nọ|láng\s+giềng)", r"(?:họ|người\s+ta|nơi\s+khác|nước\s+ngoài)",
    ),
    bodies=(
        rf"{_PLACES}\s+(?:chúng\s+)?(?:tôi|em|tui|cháu|mình)", r"bộ\s+(?!máy|phận|đội)[^\W\d_]+", r"(?:tỉnh|huyện|thành)\s+ủy",
        r"đảng\s+ủy", r"(?:ubnd|hđnd|ủy\s+ban|hội\s+đồng)\s+[^\W\d_]+", r"sở\s+[^\W\d_]+", r"ngành\s+[^\W\d_]+",
        r"(?:tỉnh|huyện|xã|phường|thành\s+phố|quận)(?=\s+giao|\s*[,;.:)]|$)",
    ),
    other="của luật",
)  # fmt: skip
