"""Words that come and go without changing what is asked for, and words that say the same.

For every language together, like the weighty words. Chosen from how people repeat a proposal in their own words.
Not here are words that tell time or agent ("đã", "sẽ", "do", "cho") and "lại": "được đào tạo lại" is another wish.
"""

NOISE = frozenset(
    {
        "và", "các", "những", "của", "là", "thì", "mà", "để", "với", "về", "theo", "tại", "ở", "này", "đó",
        "cũng", "rất", "nữa", "việc", "sự", "như", "cùng", "đồng", "thời", "bằng", "cách",
        "vào", "thật", "luôn", "càng", "tiếp", "tục", "nhằm", "nên", "còn",
        "the", "a", "an", "of", "and", "to", "in", "on", "at", "for", "with", "by", "also", "that", "this", "is",
        "are", "be", "as", "so",
    }
)  # fmt: skip

SYNONYMS = (
    ("đảm bảo", "bảo đảm"),
    ("đẩy mạnh", "tăng cường"),
    ("triển khai", "thực hiện"),
    ("tiến hành", "thực hiện"),
    ("bà con", "người dân"),
    ("nhân dân", "người dân"),
    ("thầy cô", "giáo viên"),
    ("kiến tạo", "xây dựng"),
    ("chú trọng", "quan tâm"),
    ("coi trọng", "quan tâm"),
    ("kết nối", "liên kết"),
    ("chỗ làm", "việc làm"),
    ("nề nếp", "nền nếp"),
    ("tháo gỡ", "khắc phục"),
    ("cấp tỉnh", "tỉnh"),
    ("cấp huyện", "huyện"),
    ("cấp xã", "xã"),
    ("ký kết", "ký"),
    ("carry out", "implement"),
    ("strengthen", "reinforce"),
    ("make sure", "ensure"),
)
"""The first of each pair is read as the second when two wordings are weighed for likeness."""
