"""Words on which the sense of a proposal hangs, in Vietnamese (`lang/weight.py` says what each is)."""

from vankien.lang.weight import WeightWords

WEIGHT = WeightWords(
    negations=(
        "không", "chưa", "chẳng", "chả", "đừng", "chớ", "cấm", "trừ", "miễn", "thôi", "ngừng", "dừng",
    ),
    directions=(
        "tăng", "giảm", "trên", "dưới", "trước", "sau", "hơn", "kém", "tối", "đa", "thiểu", "ít", "nhiều",
        "phải", "nên", "được", "buộc", "hoặc", "trong", "ngoài", "từng", "mọi", "tất", "một", "toàn",
    ),
    numbers=(
        "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi", "trăm",
        "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "nửa", "rưỡi", "đôi", "gấp",
    ),
    levels=(
        "thôn", "bản", "xã", "phường", "huyện", "tỉnh", "quận",
        "giờ", "ngày", "tuần", "tháng", "quý", "vụ", "đầu", "cuối",
        "ha", "mẫu", "sào", "km", "m", "tấn", "tạ", "kg", "lít",
        "nam", "nữ", "bắc", "đông", "tây", "khuyến", "phép", "bắt",
    ),
    common=(
        "đề", "nghị", "kiến", "cần", "nên", "phải", "xem", "xét", "nghiên", "cứu", "cân", "nhắc", "bổ", "sung",
        "chỉnh", "sửa", "làm", "rõ", "thêm", "quy", "định", "nội", "dung", "tôi", "chúng", "ban", "soạn", "thảo",
        "dự", "văn", "tiểu", "tổ", "biên", "tập", "tại", "ở", "trang", "phần", "chương", "mục", "điểm", "điều",
        "khoản", "đoạn", "dòng", "câu", "của", "và", "các", "những", "cho", "về", "này", "là", "với", "để", "theo",
    ),
)  # fmt: skip
