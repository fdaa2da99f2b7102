"""Vietnamese: laws, acts and texts that are not the draft, and places only compared with."""

OTHER_LAW = (
    "luật",
    "bộ luật",
    "nghị định",
    "thông tư",
    "pháp lệnh",
    "hiến pháp",
    "quyết định",
    "chỉ thị",
    "điều lệ",
    r"(?:quy định|quy chế|nghị quyết|báo cáo|văn kiện|kế hoạch) (?:cũ|năm (?:19|20)\d\d|trước đây|khóa trước|nhiệm kỳ trước)",
)
LAWS = ("luật", "bộ luật", "nghị định", "thông tư", "pháp lệnh", "hiến pháp")
ACTS = (
    "luật",
    "nghị định",
    "thông tư",
    "pháp lệnh",
    "hiến pháp",
    "quyết định",
    "chỉ thị",
    "nghị quyết",
    "chương trình",
    "đề án",
    "kế hoạch",
    "kết luận",
    "thông báo",
    "công văn",
    "tờ trình",
    "văn bản",
    "báo cáo",
)
DRAFTS = ("dự thảo", "dự án", "góp ý", "góp ý vào")
NUMBERED = ("số", "năm")
SPANS = ("năm", "tháng", "ngày", "tuần", "%")
DAY_WORDS = ("ngày",)
THENS = ("thì", "là", "mà", "nên")
BASES = (
    r"theo(?!\s+(?:tôi|em|cháu|con|mình|chúng|ý|nhận|thiển|suy|đồng))", "căn cứ", "căn cứ vào", "căn cứ theo", "dựa vào", "dựa trên", "dựa theo", "chiếu theo", "phù hợp với", "ăn khớp với",
    "thống nhất với", "đồng bộ với", "nhất quán với", "đối chiếu", "đối chiếu với", "so với", "ngoài", "bên cạnh", r"vì(?!\s+(?:vậy|thế|lẽ))", r"do(?!\s+(?:đó|vậy))",
)  # fmt: skip
COMPARED = (
    "không phải",
    "không phải ở",
    "dẫn chiếu",
    "dẫn chiếu đến",
    "dẫn chiếu tới",
    "viện dẫn",
    "trích dẫn",
    "trùng lặp với",
    r"như(?!\s+sau)",
    "tương tự",
    "trùng với",
    "trùng",
    "giống như",
    "giống",
    "mâu thuẫn với",
    "tương tự như",
    "khớp với",
    "lặp ý",
    "lặp với",
    "lặp lại",
    "trùng ý",
    "y nguyên",
    r"đã\s+(?:có|nêu|nói|ghi|viết|quy\s+định)(?:\s+\w+)?\s+(?:trong|ở|tại)",
    "giữ nguyên",
    "để nguyên",
    "trong khi",
    "trong khi chính",
    "ngay chính",
    r"(?:khớp|trùng|thống nhất|phù hợp|mâu thuẫn|đồng bộ|tương ứng)\s+với\s+(?:\w+\s+){0,3}?(?:ở|tại|trong|của)",
)
COMPARES = ("so với", "khác với bản", "khác bản")
COLLECTS = (
    r"(?<!để\s)(?<!để\s\s)tổng hợp",
    r"(?<!lập\s)(?<!lập\s\s)(?<!có\s)biên bản(?!\s+(?:bốc|nghiệm|bàn\s+giao|vi\s+phạm|kiểm\s+tra|giao|xử|thanh\s+lý|hiện\s+trường|cam\s+kết))",
    "kết quả góp ý",
    "kết quả lấy ý kiến",
    "báo cáo kết quả",
    "kết quả thảo luận",
)
ABOUT_DRAFT = (
    "một mục",
    "một phần",
    "một điểm",
    "một đoạn",
    "nghị quyết",
    "phần đánh giá",
    "phần nhiệm vụ",
    "dự thảo",
    "báo cáo",
    "văn kiện",
    "chỉ tiêu",
    "câu chữ",
    "bố cục",
    "tiêu đề",
    "cụm từ",
    "số liệu",
    "chính tả",
    "văn phong",
    "lời văn",
    "câu văn",
    "cách viết",
    "phần mở đầu",
    "nội dung này",
    "văn bản",
)
