"""Vietnamese: what stands before and behind quoted words and tells what they are."""

from vankien.lang.phrasing import PhrasingWords
from vankien.lang.vi import places

PHRASING = PhrasingWords(
    leaves=("giữ", "giữ lại", "giữ mỗi", "chừa", "chừa lại", "còn", "còn lại", "còn mỗi", "để lại"),
    small_parts=("câu", "câu chữ", "cụm từ", "cụm", "từ", "chữ", "vế", "con số", "số liệu", "mệnh đề"),
    told_pieces=(
        "câu chữ",
        "câu",
        "cụm từ",
        "cụm",
        "từ",
        "chữ",
        "vế",
        "mệnh đề",
        "đoạn",
        "ý",
        "phần",
        "mấy chữ",
        "khúc",
    ),
    several=("chúng", "hai cái (?:này|ấy|đó)", "mấy cái (?:này|ấy|đó)"),
    onward=places.ONWARD,
    explains=(
        r"giải thích(?:\s+(?:rõ|thêm|cụ thể))?(?:\s+(?:về|thế nào là|nghĩa của))?",
        "giải nghĩa",
        "nghĩa của",
        r"(?:định nghĩa|khái niệm|thuật ngữ|chú thích|chú giải)(?:\s+(?:về|cho))?",
        "thế nào là",
        r"(?:nội dung|quy định|thông tin|đánh giá|nhận định|mục|phần|chương|điểm|khoản|điều|đoạn|ý)(?:\s+\w+){0,2}?\s+về",
    ),
    signs=(
        r"dấu (?:chấm phẩy|phẩy|chấm than|chấm hỏi|hai chấm|chấm lửng|chấm|gạch ngang|gạch nối|ngoặc(?: kép| đơn)?)",
        "ngoặc kép",
    ),
    prints=("in", "in ra", "đánh", "đánh máy", "gõ", "chép", "bị in", "bị đánh máy"),
    pieces=(
        r"(?:vế|mệnh đề|nửa(?: câu)?) (?:\d(?!\w)|đầu|sau|trước|cuối|dưới|(?:thứ|số) \w+|còn lại)",
        r"(?:cái|phần|khúc|đoạn) đuôi",
    ),
    rightly=(
        r"(?:lẽ ra|đáng lẽ|đáng ra|đúng ra|lý ra|đáng lý)(?: (?:ra|phải|nên|thì))*(?: (?:là|viết|ghi|nói|viết là|ghi là))?",
        r"(?:viết|ghi|nói) (?:cho )?(?:đủ|đầy đủ|trọn|đúng)(?: (?:câu|khoản|ý|thì|là|như \w+(?: \w+){0,2}))*",
        r"(?:phải|nên|cần) (?:là |viết |ghi )?(?:thế này|như sau|như thế này|như vầy|vầy)",
    ),
    word_kinds=("động từ", "tính từ", "danh từ", "trạng từ", "liên từ", "tiếng", "thuật ngữ", "khái niệm"),
    announces=(  # "tôi bổ sung một số ý kiến: …" adds no text; "bổ sung các kiến nghị với Trung ương" does
        (
            r"(?:một số|một vài|mấy|vài|các|những|hai|ba|bốn|năm|sáu|\d+) (?:ý kiến|đề nghị|kiến nghị|góp ý)"
            r"(?: (?:góp ý|đóng góp|cụ thể|nhỏ|khác|nữa|này|của tôi))*(?=\s*(?:như sau|sau đây|sau|cụ thể|thế này)?\s*[:.])"
        ),
    ),
    urges=(
        (
            r"(?:sửa|sửa đổi|chỉnh|chỉnh sửa|điều chỉnh|rà soát|rà|xem|xem xét|kiểm tra|cập nhật|đính chính|thống nhất|tính|đối chiếu|đẩy lên|nâng lên|hạ xuống|giảm xuống|rút xuống)"
            r"(?: (?:lại|cho|được|đúng|phù hợp|chính xác|khớp|chuẩn|thống nhất|hợp lý|rõ|sớm|cao|thấp|sát|hơn|giúp|giùm|ngay|thực tế|với thực tế))*"
        ),
    ),
    deeds=(
        "dành",
        "bố trí",
        "hỗ trợ",
        "đầu tư",
        "ưu tiên",
        "tăng cường",
        "quan tâm",
        "tổ chức",
        "xây dựng",
        "ban hành",
        "mở rộng",
        "mở thêm",
        "có chính sách",
        "có cơ chế",
        "có chế độ",
        "có kế hoạch",
        "có giải pháp",
        "sớm có",
        "cần có",
        "phải có",
        "chỉ đạo",
        "đẩy mạnh",
    ),
    opens=(
        (
            r"(?:tham gia|trao đổi|đóng góp|góp|phát biểu|nêu|chia sẻ|gửi)(?: thêm)? (?:một số|một vài|mấy|vài|đôi|hai|ba|bốn|năm|sáu|\d+) "
            r"(?:ý|điểm|suy nghĩ|vấn đề|nội dung|điều|việc|ý kiến)(?: (?:cụ thể|nhỏ|sau|sau đây|như sau|góp ý|đóng góp|thế này))*"
        ),
        r"(?:có|xin có) (?:một số|một vài|mấy|vài|đôi|hai|ba|bốn|năm|sáu|\d+) (?:suy nghĩ|băn khoăn|trăn trở|ý kiến)(?: (?:cụ thể|nhỏ|sau|sau đây|như sau|thế này))*",
    ),
    restates=(
        r"(?:có )?nghĩa là",
        r"tức(?: là)?",
        "cụ thể là",
        "cụ thể",
        r"nói (?:cách khác|gọn|rõ|đúng)(?: hơn)?(?: là)?",
        "đại ý là",
    ),
)
