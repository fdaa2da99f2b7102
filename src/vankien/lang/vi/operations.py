"""Vietnamese: verbs of change: replace, raise, insert, delete, move, merge, split, renumber, keep."""

_NO_LETTERING = (
    r"(?!\s+(?:hoa|thường|tắt|liền|rời|nghiêng|đậm)(?!\w|\s+(?:thành|là)\s))"  # "viết hoa chữ “a”" brings no wording
)
REPLACES = (
    "đính chính",
    r"cập nhật(?=\s[^\x01.;\n]{0,60}\x01+\s+(?:thành|lên|là|xuống|sang))",
    r"cập nhật(?=\s(?:[^.;\n]|\.(?=\d)){0,80}\s(?:từ|là)\s+\d(?:[^.;\n]|\.(?=\d)){0,30}\s(?:thành|lên|xuống|còn)\s)",
    "hiệu chỉnh",
    "hiệu đính",
    "uốn lại",
    "nắn lại",
    "cải lại",
    "chữa lại",
    r"chữa(?=\s+(?:chữ|từ|cụm|câu|\x01|lại))",
    r"hoán(?!\s+(?:đổi|cải))",
    "gọi lại",
    "nói lại",
    "đặt lại",
    "sửa đổi",
    "chỉnh sửa",
    "sửa lại",
    "chỉnh lại",
    r"chỉnh(?!\s+(?:quy|trang|đốn|hợp|thể|phủ))",
    "chỉnh lý",
    "nắn lại",
    r"sửa(?!\s+(?:chữa|soạn))",
    "thay thế",
    "thay đổi",
    r"thay(?!\s+mặt)",
    "viết lại",
    "diễn đạt lại",
    r"rút còn(?=\s*:)",
    r"(?:rút|thu|viết) (?:gọn|ngắn)(?:\s+lại)?(?=[^.;:\x01\n]{0,40}:)",
    r"(?:(?<=nên\s)|(?<=nên\s\s))(?:gọn|ngắn|đặt|gọi)(?:\s+(?:lại|thôi|hơn|gọn|là))?(?=\s*:)",
    r"rút gọn(?=\s*:)",
    r"(?:thu gọn|gọn lại|ngắn lại|cho gọn|cho ngắn|rút ngắn)(?=\s*:)",
    r"rút lại(?=\s*:)",
    r"viết gọn(?=\s*:)",
    r"viết gọn lại(?=\s*:)",
    r"chuyển\s+(?:về|sang|ra|thành|qua)(?=\s+(?:(?:chữ|từ|cụm từ|cụm)\s+)?\x01)",
    rf"viết{_NO_LETTERING}",
    r"ghi(?!\s+nhận)",
    "điều chỉnh",
    "đổi tên",
    r"(?<!biến\s)(?<!trao\s)(?<!chuyển\s)(?<!mua\s)(?<!sôi\s)đổi(?!\s+(?:mới|thay|đời|công|chỗ|vị trí))",
    "thể hiện lại",
    "biên tập lại",
    "trình bày lại",
)
RAISERS = (
    r"nâng(?!\s+(?:cao|niu|đỡ|bậc))",
    r"hạ(?!\s+(?:tầng|lưu|viện|du|màn|thủy|thổ))",
    r"rút(?!\s+(?:kinh|ra))",
    r"bớt(?!\s+(?:đi|xén))",
    r"lùi(?!\s+(?:bước|xe))",
    "lui",
    "nới",
    r"siết(?!\s+chặt)",
    r"giãn(?!\s+cách)",
    "gia hạn",
    r"kéo(?!\s+(?:theo|co))",
    "kéo dài",
    "rút ngắn",
    "đôn",
    r"dời(?!\s+(?:đô|nhà|dân))",
    r"đẩy(?!\s+(?:mạnh|nhanh|lùi|lui))",
    r"đưa(?!\s+(?:ra|vào|tin))",
    "hoãn",
    "cho tăng",
    "cho giảm",
)
"""Verbs that move a figure and stand at the head of an order; "tăng", "giảm" tell of what happened as well."""
PASSIVE = ("được",)
REFUSES = ("không nên", "không cần", "chưa nên", "không", "đừng", "ko", "khg", "hok", "hông", "hổng")
USES = (
    "ghi là",
    "ghi",
    "dùng từ",
    "dùng",
    "sử dụng",
    "viết là",
    rf"viết{_NO_LETTERING}",
    "nêu là",
    "nêu",
    "để là",
    "để",
    "gọi là",
    "gọi",
    "in là",
)
_WAYS = "lên|xuống|thành|còn|ra|sang|về|tới|đến|lại"  # in which a figure or a day is moved
_STIRS = "nâng|hạ|tăng|giảm|rút|rút ngắn|kéo dài|lùi|lui|nới|bớt|siết|giãn|gia hạn|đôn|đẩy|dời|hoãn|co|thu hẹp"
_FIGURE_AHEAD = r"(?=\s+(?:(?:là|mức|ngày|năm|tháng|quý|hẳn|khoảng|ít nhất|đủ|từ|dưới|trên|tối đa|tối thiểu|không quá)\s+){0,2}(?:\d|\x01|\x02))"
RAISES = (
    rf"(?:{_STIRS})(?:\s+(?:sớm|muộn|chậm|thêm|hẳn))?(?:\s+(?:{_WAYS})){{1,3}}(?:\s+(?:là|mức))?",
    rf"(?:kéo|đưa|cắt)(?:\s+(?:lên|xuống|ra|về|còn|tới|lại)){{1,2}}(?:\s+(?:thành|còn|là|tới|đến|mức))?{_FIGURE_AHEAD}",
    rf"(?:cho|để|chốt)(?:\s+(?:lên|xuống|còn)){{1,2}}(?:\s+(?:thành|còn|là|tới|đến|mức))?{_FIGURE_AHEAD}",
    rf"(?:(?<=xin\s)|(?<=nên\s)|(?<=nghị\s)|(?<=xin\s\s)|(?<=nên\s\s)|(?<=nghị\s\s))(?:lên|xuống){_FIGURE_AHEAD}",
    r"nâng(?!\s+cao)",
    "đổi thành",
    "chuyển thành",
    "ghi rõ hơn",
    "ghi rõ",
)
CORRECTS = (
    "phải là",
    "đúng ra là",
    r"(?<!thì\s)(?<!thì\s\s)đúng là",
    "phải viết là",
    "viết đúng là",
    "mới đúng là",
    "cần là",
    "nên là",
)
ERRORS = ("lỗi", "sai", "nhầm", "chính tả", "đánh máy")
_NO_LEAD = r"(?!\s+(?:một số|một vài|mấy|vài|đôi|ít)\s+(?:ý|điều|điểm|nội dung|lời|việc)\w*(?:\s+[^\W\d_]+){0,3}\s*:)"
"""What makes "góp thêm mấy ý sau:" a head of a list, and no order to put those words in."""
INSERTS = (
    "bổ túc",
    "viết bổ sung",
    "ghi bổ sung",
    "viết tiếp",
    "ghi tiếp",
    "nêu thêm",
    "nối tiếp",
    r"nối(?=\s+(?:câu|cụm|từ|chữ|thêm|vào|ngay|liền|ở|\x01))",
    "điền thêm",
    "lồng thêm",
    r"lồng(?=\s+(?:vào|vô|thêm|(?:chữ|từ|cụm|câu|ý|\x01)))",
    "kê thêm",
    "cho thêm",
    "bổ khuyết",
    "bổ sung",
    "bổ sung thêm",
    rf"(?<!nói\s)(?<!hỏi\s)(?<!kể\s)(?<!biết\s)(?<!thấy\s)(?<!đổi\s)(?<!biểu\s)(?:(?<!góp\s)(?<!gia\s)thêm|thêm{_NO_LEAD})",
    "chèn",
    r"nhét(?=\s+(?:thêm|vô|vào|cho|mấy|chữ|từ|cụm|câu|\x01))",
    "đưa thêm",
    "đưa vào",
    r"đưa(?=\s+[^\x01.;\n]{0,40}\x01+\s+vào)",
    "ghi thêm",
    "viết thêm",
    r"đưa(?=\s+(?:thêm\s+)?(?:câu|cụm từ|ý|nội dung|đoạn|cụm|chữ|từ|điểm|khoản)\s+(?:này|đó|ấy|trên)\s+vào)",
    "nối thêm",
    "viết nối",
    "ghi nối",
    "cho vào",
    r"đặt(?=\s+(?:thêm\s+)?(?:vào|ở|ngay|sau|trước))",
    "xếp vào",
    "ghi vào",
    r"(?:ghi|viết|để|kể)(?=\s+\x01+\s+(?:vào|vô)\s+(?:ngay\s+)?(?:sau|trước))",
    "viết vào",
    "chép vào",
    "chép thêm",
    "điền vào",
    "kèm thêm",
    r"(?:chen|chêm|xen|cài)(?=\s+(?:(?:thêm|vào|vô|giúp|giùm)\s+)?(?:(?:mấy|hai|ba|một)\s+)?(?:chữ|từ|cụm|câu|ý|giữa|\x01))",
)
_ONE_UNIT = (
    r"(?:khoản|điểm|điều|mục|đoạn|câu|gạch|ý|chương|phần)\s+(?:\d[\w.]*|này|đó|ấy|trên|[a-zđ](?!\w)|thứ\s+\w+|cuối)"
)
_DRAFT = r"(?:dự thảo|nghị định|quyết định|thông tư|luật|báo cáo|văn bản|quy định|nghị quyết)(?:\s+này)?"
_NAMED_UNIT = (
    rf"(?=\s+(?:cả\s+|toàn bộ\s+)?{_ONE_UNIT}(?:[\s,]+{_ONE_UNIT}){{0,3}}"
    rf"(?:\s*(?:[.,;:!?)]|$)|\s+(?:vì|do|bởi|nữa|nhé|ạ|luôn)(?!\w)|\s+(?:trong|vào|ở|tại)\s+{_DRAFT}\s*(?:[.,;:!?)]|$|vì|do|bởi)))"
)
"""A whole unit, and nothing behind it that says for whom or how far: "không quy định khoản 2 đối với hộ nghèo"."""
DELETES = (
    rf"(?:(?<=nghị\s)|(?<=xuất\s)|(?<=xin\s))không (?:quy định|đưa|nêu|đặt ra|giữ){_NAMED_UNIT}",
    rf"không nên (?:quy định|giữ){_NAMED_UNIT}",
    r"loại(?=\s+(?:ra|khỏi|cụm|từ|chữ|câu|đoạn|\x01))",
    r"rút(?=\s+(?:cụm|từ|chữ|câu|đoạn|\x01))",
    r"gỡ(?=\s+(?:bỏ|ra|đi)\b|\s[^.;\n\x01]{2,60}\s(?:ra\s+)?khỏi\s+(?:dự thảo|văn bản|luật|quy định|báo cáo|bản này))",
    "lược đi",
    "xóa đi",
    "dẹp",
    "hủy bỏ",
    "huỷ bỏ",
    "hủy",
    "huỷ",
    "bãi bỏ",
    "lược bỏ",
    "loại bỏ",
    "cắt bỏ",
    "xóa bỏ",
    "bỏ bớt",
    r"loại(?=\s[^\x01.;\n]{0,60}\skhỏi)",
    r"rút(?=\s[^\x01.;\n]{0,60}\skhỏi)",
    r"đưa(?=\s[^\x01.;\n]{0,60}\skhỏi)",
    r"(?:rút|loại|gạch|xóa|bỏ|đưa|cắt|lược)(?:\s+ra)?\s+khỏi",
    "gạch bỏ",
    "lược bớt",
    r"bớt(?=\s+(?:(?:đi|hai|ba|mấy)\s+)?(?:chữ|từ|cụm|câu|\x01))",
    r"cắt(?!\s+giảm|\s+(?:\w+\s+)?(?:làm|thành|ra)\s+(?:hai|ba|đôi|2|3|nhiều))",
    r"xóa(?!\s+đói)",
    "lược",
    (
        r"(?<!cả\s)gạch(?!\s+(?:này|đó|ấy|kia|đầu|ngang|nối|chân|cộng|thứ|cuối|chót|\(|\d+\s*(?:[,:;.)\x01]|$|thì|sau|trước|thay|sửa|bỏ|thêm|của"
        r"|mục|ghi|viết|nên|đề nghị)))"
    ),
    "rút bỏ",
    r"bỏ(?!\s+(?:phiếu|qua|ra|trống|sức|vốn|tiền|hoang|ngỏ|lỡ|rơi|sót|mất))",
)
AWAY = ("ra khỏi", "ra", "đi", "hẳn", "luôn", "hết", "bớt")
MOVES = (
    r"đặt(?=\s+(?:lên|xuống|sang))",
    r"chuyển(?!\s+(?:đổi|biến|dịch|giao)|\s+(?:về|sang|ra|thành|qua)\s+(?:(?:chữ|từ|cụm từ|cụm)\s+)?\x01)",
    r"đưa(?!\s+(?:thêm|vào)|\s+\w+(?:\s+\w+)?\s+(?:này|đó|ấy|trên)\s+vào|\s+[^\x01.;\n]{0,40}\x01+\s+vào)",
    r"đảo(?=\s+(?:vị trí|thứ tự|trật tự|chỗ|lên|xuống|ngược|lại|mục|khoản|đoạn|câu|cụm|chữ|từ|vế|ý|điểm|điều|phần|chương|quan điểm|nhiệm vụ|giải pháp|hạn chế|bài học|nội dung|hai|các|gạch|\x01))",
    r"(?<!di\s)(?<!di\s\s)dời",
    r"cho(?=\s[^.;:,\n\x01]{2,40}?\s(?:lên|xuống|ra|về|qua)\s+(?:đứng\s+|nằm\s+)?(?:trước|sau|đầu|cuối|trên|dưới|ngay|liền)(?!\w))",
    r"(?:đem|bê|bứng|nhấc|dịch|khiêng)(?=\s[^;\n]{0,80}?\s(?:lên|xuống|sang|qua|ra|về|vào|vô)\s)",
)
WAYS = ("lên", "xuống", "sang", "qua", "vô", "về", "ra", "vào", "tới", "đến")
MERGES = (
    "gộp",
    "ghép",
    r"(?<!sáp\s)(?<!sáp\s\s)nhập(?!\s+(?:khẩu|siêu|học|ngũ|viện|hộ|cư))",
    r"(?<!sau\s)(?<!sau\s\s)(?<!khi\s)(?<!được\s)(?<!đã\s)sáp nhập(?!\s+(?:phường|xã|huyện|tỉnh|thôn|đơn vị|địa bàn|địa giới))",
    "hợp nhất",
    r"dồn(?!\s+điền)",
    "gom",
    r"chập(?=\s+(?:lại|chung|làm|thành|vào|hai|với))",
    r"viết\s+(?:liền|chung|gộp)(?=\s+(?:lại\s+)?(?:thành|làm|vào)\s+một)",
)
SPLITS = (
    r"tách(?!\s+(?:bạch|rời))",
    r"chia(?!\s+sẻ|\s+(?:thành\s+|làm\s+|ra\s+)?(?:\d+|hai|ba|bốn|năm|sáu|nhiều|từng)\s+(?:đợt|lần|kỳ|giai\s+đoạn|năm|tháng|buổi|ca|tổ|nhóm|chặng|bước))",  # what is done in turns
    "chẻ",
    r"(?:xé|xẻ|bổ(?!\s+(?:sung|nhiệm|trợ|ích|túc)))(?=\s+(?:[^\W_.;:]+[\s.]+){1,8}?(?:ra\s+)?(?:làm|thành)\s+(?:hai|ba|đôi|2|3|nhiều)(?!\w))",
    r"ngắt(?=\s+(?:\w+\s+)?(?:thành|ra|làm|câu|đoạn))",
    r"cắt(?=\s+(?:\w+\s+)?(?:làm|thành|ra)\s+(?:hai|ba|đôi|2|3|nhiều))",
)
RENUMBERS = (
    "đánh số lại",
    "đánh lại số thứ tự",
    "đánh lại số",
    "đánh lại thứ tự",
    "sửa lại số thứ tự",
    "sửa số thứ tự",
    "đổi số thứ tự",
    "chuyển thành",
)
KEEPS = (
    "giữ như",
    r"(?<!còn\slại\s)(?<!còn\s\slại\s\s)giữ nguyên",
    r"(?<!còn\slại\s)(?<!còn\s\slại\s\s)để nguyên",
)
REPEALS = ("bãi bỏ", "huỷ bỏ", "hủy bỏ")
REPEAL_MARK = "(được bãi bỏ)"
