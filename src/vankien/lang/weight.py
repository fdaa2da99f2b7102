"""Words on which the sense of a proposal hangs: two proposals that differ in one of them ask for different things.

For every language together: a word of one language in a text of the other does no harm.
"""

NEGATIONS = frozenset(
    {
        "không", "chưa", "chẳng", "chả", "đừng", "chớ", "cấm", "trừ", "miễn", "thôi", "ngừng", "dừng",
        "not", "no", "never", "without", "nor", "neither", "except", "unless", "cannot",
    }
)  # fmt: skip

DIRECTIONS = frozenset(
    {
        "tăng", "giảm", "trên", "dưới", "trước", "sau", "hơn", "kém", "tối", "đa", "thiểu", "ít", "nhiều",
        "phải", "nên", "được", "buộc", "hoặc", "trong", "ngoài", "từng", "mọi", "tất", "một", "toàn",
        "more", "less", "above", "below", "before", "after", "must", "may", "should", "shall", "or", "all", "some",
    }
)  # fmt: skip

NUMBER_WORDS = frozenset(
    {
        "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi", "trăm",
        "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "nửa", "rưỡi", "đôi", "gấp",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred", "thousand",
        "million", "billion", "half", "double",
    }
)  # fmt: skip

# Who decides, how often, how much of what: a district is no commune, a month no quarter, a hectare no kilometre.
# A word that also means something harmless ("xã hội") only keeps two proposals in two rows.
LEVELS = frozenset(
    {
        "thôn", "bản", "xã", "phường", "huyện", "tỉnh", "quận",
        "giờ", "ngày", "tuần", "tháng", "quý", "vụ", "đầu", "cuối",
        "ha", "mẫu", "sào", "km", "m", "tấn", "tạ", "kg", "lít",
        "nam", "nữ", "bắc", "đông", "tây", "khuyến", "phép", "bắt",
        "village", "commune", "district", "province", "central", "national", "local",
        "hour", "day", "week", "month", "quarter", "year", "daily", "weekly", "monthly", "yearly",
        "hectare", "kilometre", "tonne", "men", "women", "north", "south", "east", "west",
        "public", "private", "encourage", "permit", "require",
    }
)  # fmt: skip

WEIGHTY = NEGATIONS | DIRECTIONS | NUMBER_WORDS | LEVELS
