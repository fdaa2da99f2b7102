"""Vietnamese: families, middle names and what people are called instead of by their family."""

FAMILY_NAMES = (
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
    "lý", "nông", "triệu", "bế", "lương", "vi", "vy", "hứa", "chu", "đàm", "lục", "trương", "lò", "quàng", "giàng",
    "vàng", "sùng", "thào", "mùa", "hà", "đinh", "đoàn", "tô", "tạ", "trịnh", "cao", "thái", "tống", "châu", "lưu",
    "mã", "ma", "hầu", "cầm", "lường", "tòng", "cà", "điêu", "đèo", "bàn", "đồng", "mạc", "quách", "kiều", "la",
    "lâm", "mai", "nghiêm", "phùng", "tăng", "thân", "từ", "văn", "vương", "phó", "vừ", "lầu", "hạng", "cư", "chảo",
    "phàn", "tẩn", "lồ", "lùng", "sần", "sầm", "kha", "khà", "cái", "nhan", "chúng", "đào", "cam", "doãn", "lại",
    "khuất", "khổng", "mông", "ninh", "quan", "thang", "thiều", "thi", "tiêu", "âu", "bạch", "cấn", "chung", "diệp",
    "đậu", "giáp", "giang", "hán", "hạ", "hàn", "khúc", "kim", "lăng", "lèng", "liễu", "lộc", "lô", "lù", "lữ", "lừu",
    "mẫn", "nhâm", "nhữ", "phí", "phù", "phương", "sái", "sử", "tào", "thạch", "thẩm", "thịnh", "tôn", "trà", "trình",
    "uông", "ưng", "viên", "xa", "y", "ksor", "rơ", "siu", "niê", "bá", "quảng", "hùng", "tiên", "bồ", "vọng",
    "lã", "cù", "ngọ", "ngụy", "nguỵ", "danh", "kiên", "tri", "quản", "lưỡng", "dư", "ôn", "khưu", "khâu",
    "kông", "cổ", "cung", "diêu", "đan", "đáng", "hoắc", "hoàn", "hờ", "hoảng", "khiếu", "khuông", "kiểu", "lai",
    "lãnh", "lâu", "liêng", "lỗ", "lung", "lự", "mầu", "mễ", "mộc", "mùng", "nịnh", "nùng", "ngải",
    "nhiêu", "nồng", "phàng", "pờ", "phoòng", "quầy", "sằm", "sì", "sín", "sồng", "tải", "tất", "tẩy", "thàng",
    "thèn", "thò", "thoòng", "tráng", "triều", "trầm", "trấn", "vầy", "viêm", "vòng", "vù", "xồng", "ỷ", "ân",
    "ấu", "bích", "biện", "bì", "bông", "bồng", "cáp", "chẩu", "chế", "chíu", "cồ", "chử", "chướng", "dặng",
    "dìu", "đổng", "đới", "giản", "giảng", "hảng", "hò", "huề", "kỷ", "lềnh", "mộng", "ngạc", "nghê", "ngũ",
    "ngưu", "nhạc", "páo", "phá", "phảng", "phừ", "rah", "rmah", "rchom", "rcom", "kpă", "kpa", "hmok", "hlong",
    "ayun", "byă", "bkrông", "mlô", "êban", "êcam", "êđông", "kbuôr", "knul", "kđoh", "adrơng", "ađrơng", "hđơk",
    "bing", "bloong", "ya", "cil", "kra", "jăn", "liêng-hot", "kơ", "k'", "bnahria", "alăng", "bling", "zơrâm",
    "pơloong", "arất", "briu", "hôih", "coor", "liêu", "lao", "mạch", "mộ", "nghi", "nhung", "phuông", "sính",
    "thầu", "tìa", "tồng", "xìn", "bàng", "dề", "hỗ", "sa", "ngọc",
)  # fmt: skip
MIDDLE_NAMES = ("văn", "thị", "đức", "hữu", "xuân", "minh", "ngọc", "thanh", "quốc", "đình", "công", "a", "thu", "thúy",
              "mạnh", "quang", "bá", "trọng", "viết", "duy", "gia", "hoài", "kim", "hồng", "mùi")  # fmt: skip
NICK_FIRSTS = ("hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "út", "cả", "bé")  # fmt: skip
WOMEN_MIDDLE = frozenset({"thị"})  # fmt: skip
TELLING_MIDDLES = ("thị", "văn")  # fmt: skip
