"""Vietnamese: wording that is left to those who write."""

from vankien.lang.leaving import LeavingWords

_EDITORS = (
    r"(?:(?:các|mấy|quý|những|hai)\s+(?:anh(?:\s+chị)?|chị|bác|chú|cô|ông|bà|thầy|đồng\s+chí|vị|cơ\s+quan|cấp|ngành|nhà\s+\w+|cán\s+bộ)"
    r"|quý\s+ban|(?:ban|tổ|tiểu\s+ban|cơ\s+quan|bộ\s+phận|người|nhà)\s+(?:soạn\s+thảo|biên\s+tập|văn\s+kiện|viết|chuyên\s+môn|tổ\s+chức)|tiểu\s+ban|chuyên\s+môn|đồng\s+chí"
    r"|anh\s+(?:chị|em)|đ/c|cán\s+bộ|cấp\s+trên|trên|tỉnh|huyện|xã|thành\s+phố|phường|sở|bộ|ủy\s+ban|thường\s+trực|đảng\s+ủy)"
)  # who writes the draft, or knows
_PEOPLE = r"(?:các|mấy|quý)\s+(?:anh(?:\s+chị)?|chị|bác|chú|cô|ông|đồng\s+chí|vị)"
_NOUNS = r"(?:câu\s+chữ|câu\s+cú|lời\s+văn|lời\s+lẽ|chữ\s+nghĩa|từ\s+ngữ|cách\s+(?:viết|diễn\s+đạt|nói|ghi|gọi|dùng\s+từ|đặt\s+câu)|lời|(?:từ|chữ|cụm|tên)\s+(?:nào|gì))"
_VERBS = r"(?:viết|ghi|nói|diễn\s+đạt|đặt|dùng|soạn|hành\s+văn|tách|gọi|sắp\s+xếp|xếp)\s+(?:(?:câu|chữ|từ|lời)\s+)?(?:cụ\s+thể\s+|là\s+)?(?:thế\s+nào|sao|ra\s+sao|như\s+thế\s+nào|ở\s+đâu|chỗ\s+nào|gì|nào)"  # what is left
_HOW_MUCH = r"(?:(?:mức(?:\s+cụ\s+thể)?|nâng|tăng|giảm|hạ|con\s+số)\s+(?:là\s+)?(?:bao\s+nhiêu|mấy|nào|cụ\s+thể)|bao\s+nhiêu|cụ\s+thể\s+(?:thế\s+nào|ra\s+sao|bao\s+nhiêu))"
_KINDLY = r"(?:giúp|giùm|dùm|hộ|cho)"
_CHOOSES = r"(?:tự\s+|cứ\s+)?(?:chọn|lo|liệu|tính|đặt|soạn|quyết(?:\s+định)?|định|lựa|xử\s+lý|cân\s+nhắc|gọt|trau\s+chuốt|sắp\s+xếp|viết|chỉnh|xem)"
_SO = r"(?:\s+(?:cho|mà|sao)(?:\s+[^\W\d_]+){1,4}?)?"  # "viết thế nào cho đúng luật"
_NO = r"(?:không|chưa|chẳng|chả|hổng|hông|ko)"
_I = r"(?:tôi|em|tui|cháu|con|mình|chúng\s+tôi|bà\s+con|hội|bản\s+thân)"

LEAVING = LeavingWords(
    leaves=(
        rf"{_NOUNS}(?:\s+cụ\s+thể)?{_SO},?\s+(?=.)(?:thì\s+|là\s+|xin\s+|còn\s+|cứ\s+)*(?:tùy|tuỳ|nhờ|giao|nhường|phó\s+thác|để\s+(?:cho\s+)?{_EDITORS}|do(?!\s+(?:vậy|đó)))",
        rf"{_VERBS}(?:\s+cụ\s+thể)?{_SO},?\s+(?=.)(?:thì\s+|là\s+|xin\s+|còn\s+|cứ\s+)*(?:tùy|tuỳ|nhờ|giao|nhường|phó\s+thác|để\s+(?:cho\s+)?{_EDITORS}|do(?!\s+(?:vậy|đó)))",
        rf"{_HOW_MUCH}{_SO},?\s+(?=.)(?:thì\s+|là\s+|xin\s+)*(?:tùy|tuỳ|nhờ\s+{_EDITORS}|(?:do|để)\s+{_EDITORS})",
        rf"{_NOUNS},?\s+(?=.)(?:(?:cho|mà|sao)(?:\s+[^\W\d_]+){{1,4}}?[,\s]+)?(?:thì\s+)?{_EDITORS}(?:\s+[^\W\d_]+){{0,2}}?\s+{_CHOOSES}",
        rf"{_VERBS},?\s+(?=.)(?:(?:cho|mà|sao)(?:\s+[^\W\d_]+){{1,4}}?[,\s]+)?(?:thì\s+)?{_EDITORS}(?:\s+[^\W\d_]+){{0,2}}?\s+{_CHOOSES}",
        rf"{_HOW_MUCH},?\s+(?=.)(?:(?:cho|mà|sao)(?:\s+[^\W\d_]+){{1,4}}?[,\s]+)?(?:thì\s+)?{_EDITORS}(?:\s+[^\W\d_]+){{0,2}}?\s+{_CHOOSES}",
        rf"{_EDITORS}[ ]\s*(?:[^\W\d_]+\s+){{0,2}}?(?:chọn|lo|lựa|tìm|nghĩ|đặt|liệu)(?:\s+(?:{_KINDLY}|cho))?\s+(?:câu(?:\s+chữ)?|lời(?:\s+văn)?|chữ|từ(?:\s+ngữ)?|cách\s+(?:viết|nói|diễn\s+đạt))(?:\s+(?:{_KINDLY}|cho|thích\s+hợp|phù\s+hợp))",
        rf"{_PEOPLE}\s+(?:tự\s+)?(?:liệu(?:\s+(?:giùm|giúp|hộ|mà|lời|cách))?|tính\s+(?:giùm|giúp|hộ))(?=\s*(?:[.,;!)]|$|\w+\s*[.!]?$))",
        rf"{_I}\s+(?:\w+\s+)?{_NO}\s+(?:rành|giỏi|thạo|quen|dám\s+bày)\s+(?:về\s+|cái\s+)?(?:câu\s+chữ|chữ\s+nghĩa|viết(?:\s+lách)?|lời\s+văn|từ\s+ngữ|hành\s+văn|văn\s+chương)",
        rf"{_NO}\s+biết\s+(?:(?:phải|nên)\s+)?(?:viết|ghi|nói|diễn\s+đạt|đặt|dùng)(?:\s+(?:lời|chữ|từ|câu|ngữ))?\s+(?:cho\s+(?:\w+\s+)?|là\s+)?(?:sao|thế\s+nào|ra\s+sao|như\s+thế\s+nào|nào|gì|phải)",
        rf"{_NO}\s+(?:nghĩ\s+ra|tìm\s+ra|tìm\s+được|kiếm\s+ra|chọn\s+được|nghĩ\s+được)\s+(?:lời|chữ|từ|câu|cách\s+(?:viết|nói|ghi))",
        rf"{_I}\s+(?:dốt|kém|mù)\s+(?:chữ(?:\s+nghĩa)?|câu\s+chữ|văn(?:\s+chương)?)",
        rf"(?:câu\s+chữ|chữ\s+nghĩa|lời\s+văn)\s+(?:thì\s+)?{_I}\s+(?:{_NO}|dốt|kém)",
    ),
    fillers=(
        "nhưng", "song", "còn", "mà", "thì", "chứ", "và", "cụ thể", "theo tôi", _I, "là", "xin", "nên", "vì", "do", "cái này", "việc này", "chuyện này", "tuy", "dù", "nếu", "có", "cán bộ chữ nghĩa", "cũng", "vậy", "mong", "nhờ", "cho", _EDITORS,
    ),
)  # fmt: skip
