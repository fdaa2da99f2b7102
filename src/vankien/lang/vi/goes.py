"""Vietnamese: units that go elsewhere, said in short notes."""

from vankien.lang.goes import GoesWords

GOES = GoesWords(
    verbs=(
        "đưa", "dời", "kéo", "bê", "bứng", "nhấc", "khiêng", "chuyển", "xếp", "sắp", "đặt", "để", "cho", "đôn", "đẩy", "lùi", "dịch", "đem", "mang", "đảo", "hạ", "dồn",
    ),
    stands=("đứng", "nằm", "ở", "xếp", "để", "đặt"),
    soft=(
        "ngay", "liền", "giùm", "dùm", "giúp", "hộ", "hẳn", "luôn", "tới", "đến", "vị trí", "chỗ", "nó", "vào", "cho", "lại", "tuốt", "cái", "các anh", "tôi", "em", "lên", "xuống", "về", "sang", "qua", "ra", "tận",
    ),
    above=("trên", "lên trên", "phía trên"),
    tops=(
        "đầu", "trên cùng", "đầu tiên", "thứ nhất", "hàng đầu", "số một", "số 1", "đầu danh sách", "đầu bảng", "trên hết", "trước hết", "vị trí đầu", "vị trí thứ nhất",
    ),
    bottoms=("cuối", "dưới cùng", "chót", "sau cùng", "cuối cùng", "sau chót", "cuối danh sách", "cuối bảng", "bét"),
    ends=("đi", "cho", "vì", "mới", "thì", "nhé", "nha", "nghen", "ạ", "giùm", "giúp", "là", "để", "kẻo", "với", "luôn", "bởi", "chứ", "chớ", "thôi", "hết", "ở"),
    stays=(
        r"như\s+(?:dự thảo|bản|cũ|hiện|thế|vậy|lâu nay|trước)", "cứ thế", "đang", "hiện nay", "hiện giờ", "họ", "người ta", "giá mà", "hình như",
        r"không\s+(?:nghĩ|hiểu|tán thành|đồng ý|đồng tình|tin|phải về)", r"(?:là|theo)\s+(?:lời|ý)", r"(?:có|nhiều|vài|mấy)\s+người",
    ),
    judges=(r"(?:là|thì)(?!\s+(?:\w+\s+)?(?:hợp|hợp lý|phải|đúng|vừa|xong|được|hơn|hay|tốt|gọn|rõ|ổn|thuận|xuôi|logic|mới|chuẩn|khoa học))", r"(?:là|thì)\s+(?:\w+\s+){1,2}?rồi"),
)  # fmt: skip
