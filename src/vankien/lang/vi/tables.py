"""Vietnamese: tables and their rows."""

from vankien.lang.table_words import TableWords

TABLES = TableWords(
    tables=("phụ lục", "bảng", "biểu", "danh mục"),
    rows=(
        "dòng", "hàng", "chỉ tiêu", "công trình", "dự án", "đề án", "chương trình", "mục", "số thứ tự", "stt", "tt", "nhóm",
        "phụ lục",
    ),
    numbered=("số", "thứ", "stt", "tt", "mang số", "có số"),
    parts=("cột", "trang", "tr"),
    away=(r"(?:đưa|cho|rút|loại|bỏ|gạch)\s+(?:\w+\s+){0,3}?ra\s+khỏi\s+(?:danh\s+mục|bảng|phụ\s+lục|biểu)",),
    apart=("thêm", "bớt", "mỗi", "từng", "chi", "trồng", "dành", "riêng"),
    whole=("luôn", "hẳn", "cả", "toàn bộ", "nguyên", "nốt", "bớt", "các", "phần", "nội dung"),
    ends=(
        "trong", "ở", "tại", "của", "khỏi", "thuộc", "phụ lục", "bảng", "vì", "do", "bởi", "cho", "đi", "luôn", "hẳn", "giùm",
        "giúp", "với", "nữa", "này", "ạ", "nhé",
    ),
)  # fmt: skip
