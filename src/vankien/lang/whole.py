"""Words that say "wherever it stands in the document"; folded."""

WHOLE_DOCUMENT = (
    "toàn văn", "toàn bộ văn bản", "toàn bộ dự thảo", "trong cả văn bản", "trong cả dự thảo", "mọi chỗ",
    "tất cả các chỗ", "xuyên suốt dự thảo", "wherever it", "throughout", "every occurrence",
)  # fmt: skip
