"""Vietnamese: words that are said to be better gone: "“…” vì thế không nên tồn tại"."""

from vankien.lang.there import ThereWords

_SO = (
    r"(?:[\s,]*+(?:thì|cũng|thật|thật\s+sự|rõ\s+ràng|vì\s+thế|vì\s+vậy|do\s+đó|bởi\s+vậy|cho\s+nên|vậy\s+nên|theo\s+tôi|"
    r"tôi\s+thấy|tôi\s+nghĩ|em\s+thấy|em\s+nghĩ|là)){0,3}"
)
_NO = r"(?:không|chẳng|chả|hoàn\s+toàn\s+không)"
_ENDS = r"(?=\s*(?:[.;!,)]|$|ở\s|trong\s|tại\s|trên\s|nữa|thêm\s+nữa|vì\s|bởi\s|do\s|làm\s+(?:gì|chi)))"

THERE = ThereWords(
    drops=(
        rf"(?:it|unit){_SO}\s+{_NO}\s+(?:nên|đáng|cần|cần\s+phải|thể)\s+(?:được\s+)?(?:tồn\s+tại|có\s+mặt|xuất\s+hiện|hiện\s+diện|có|nằm|giữ|giữ\s+lại|để\s+lại){_ENDS}",
        rf"(?:không\s+có|chẳng\s+có|bớt|vắng|thiếu)\s+(?:it|unit)\s+(?:đi\s+)?(?:thì\s+)?(?:\w+\s+)?(?:cũng\s+)?{_NO}\s+(?:sao|mất\s+gì|thiệt\s+gì|hại\s+gì){_ENDS}",
        rf"{_NO}\s+(?:còn\s+|có\s+|thấy\s+)?(?:lý\s+do|cớ|lẽ)\s+(?:gì\s+|nào\s+)?(?:để\s+|phải\s+)?(?:giữ|có|để\s+lại)\s+(?:it|unit){_ENDS}",
        rf"(?:muốn|mong|xin|đề\s+nghị|kiến\s+nghị)\s+(?:cho\s+)?(?:it|unit)\s+(?:được\s+)?(?:biến\s+mất|biến\s+khỏi\s+\w+|không\s+còn){_ENDS}",
    ),
    its=("nó", r"(?:khoản|điểm|điều|mục|đoạn|ý)\s+(?:này|đó|ấy)"),
    its_words=("nó", r"(?:chữ|từ|cụm|cụm\s+từ|câu|vế|đoạn|mấy\s+chữ|mấy\s+từ)\s+(?:này|đó|ấy)"),
    newcomers=("một", "những", "các", "vài"),
    cues=("tồn tại", "có mặt", "xuất hiện", "hiện diện", "biến mất", "lý do"),
    nots=("không phải", "chưa", "đâu phải", "không ai nói", "đừng nói", "ai bảo", "sao bảo", "không nghĩ", "không cho là"),
)  # fmt: skip
