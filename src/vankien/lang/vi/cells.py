"""Vietnamese: what stands in a cell or a field where wording is expected, and is none."""

BLANK_CELLS = ("không", "để trống", "không có", "bỏ trống", "chưa có", "không đề xuất", "không đề nghị", "không có đề xuất",
               "không có đề nghị")  # fmt: skip
NAMELESS = ("ẩn danh", "khuyết danh", "giấu tên", "xin giấu tên", "không nêu tên", "không ghi tên", "không rõ tên", "không rõ",
            "không có tên", "không tên", "không muốn nêu tên", "xin không nêu tên", "người dân ẩn danh", "nặc danh")  # fmt: skip
_AGREED = ("nhất trí", "đồng ý", "tán thành", "thống nhất", "giữ nguyên", "để nguyên", "không sửa", "không thay đổi",
           "không điều chỉnh", "cơ bản nhất trí", "hoàn toàn nhất trí", "hoàn toàn đồng ý", "cơ bản thống nhất", "nhất trí cao")  # fmt: skip
_AS_IT_IS = ("như dự thảo", "với dự thảo", "theo dự thảo", "như cũ", "như hiện nay", "như hiện hành", "như trong dự thảo",
             "như bản dự thảo", "như nội dung dự thảo", "với nội dung này", "nội dung này", "với nội dung dự thảo",
             "nội dung dự thảo", "với quy định này", "quy định này", "như quy định của dự thảo", "với dự thảo văn bản")  # fmt: skip
IS_AGREEMENT_ROW = (
    *_AGREED,
    *(f"{one} {way}" for one in (*_AGREED, "giữ") for way in _AS_IT_IS),
    "ok",
    "không có ý kiến",
    "không có ý kiến gì",
    "không có ý kiến khác",
    "không có ý kiến thêm",
    "không ý kiến",
)
REMARKS = (
    r"^(?:còn|hơi|quá)\s+(?:chung chung|mơ hồ|khó hiểu|chưa rõ|thiếu|trùng|dài dòng)",
    r"^chưa\s+(?:rõ|quy định rõ|nêu rõ|thống nhất|phù hợp|hợp lý|đầy đủ|khả thi|bao quát|chặt chẽ|cụ thể|đồng bộ|nhất quán|chính xác)",
    r"^không\s+(?:rõ|thống nhất|phù hợp|hợp lý|khả thi|nhất quán)(?![^.\n]*\s(?:thì|sẽ|bị|phải)\s)",
    r"^(?:trùng|mâu thuẫn|chồng chéo)\s+(?:\w+\s+)?(?:với|giữa)",
    (
        r"(?:^|[,;.]\s*)(?:(?:kính\s+)?(?:đề nghị|kiến nghị|đề xuất)|cần|nên|mong)\s+(?:\w+\s+){0,4}?(?:quy định|làm|nêu|nói|ghi|giải thích|hướng dẫn|thuyết minh|bổ sung|rà soát|xem|cân nhắc|nghiên cứu|chỉnh sửa|sửa)"
        r"\s+(?:\w+\s+){0,2}?(?:cụ thể|rõ|lại|thêm|chi tiết|cho (?:phù hợp|rõ|thống nhất|đồng bộ))(?:\s+(?:hơn|[^.;\n]{1,40}))?$"
    ),
    r"^(?:cân nhắc|xem xét|rà soát|làm rõ|xem lại|nghiên cứu)\s[^.;\n]{2,60}$",
    r"^(?:còn|chưa|không|hơi|quá)\s[^.;\n]{2,60}[,;]\s*(?:cân nhắc|xem xét|rà soát|làm rõ|xem lại|nghiên cứu)\s[^.;\n]{2,60}$",
)  # fmt: skip
"""What a cell for new wording holds that is no wording, but what somebody thinks or asks."""
TOTALS = ("cộng", "tổng cộng", "tổng số", "tổng")
REMARK_HEADS = (
    (
        r"(?:quy\s+định|nội\s+dung|khoản|điểm|điều|câu|đoạn|mục|ý|phần|cụm\s+từ)\s+(?:này|trên|đó|như\s+trên|như\s+vậy)\s+(?:\w+\s+)?"
        r"(?:chưa|quá|rất|dễ|thiếu|thừa|trùng|mâu\s+thuẫn|chồng\s+chéo|khó|còn\s+(?!hiệu)|không\s+(?:phù\s+hợp|hợp\s+lý|rõ|khả\s+thi|cần\s+thiết|thống\s+nhất|sát))"
    ),
)
"""Of what is judged, and how; a law may begin "Quy định này không áp dụng …"."""
