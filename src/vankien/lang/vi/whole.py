"""How far a change goes, in Vietnamese (`lang/whole.py` says what each is)."""

from vankien.lang.whole import WholeWords

WHOLE = WholeWords(
    documents=(
        "toàn văn", "toàn bộ văn bản", "toàn bộ dự thảo", "trong cả văn bản", "trong cả dự thảo", "mọi chỗ", "mọi nơi", "mọi chữ", "mọi từ", "mọi cụm từ", "tất cả các chữ", "tất cả các từ", "tất cả các cụm từ", "tất cả các chỗ", "tất cả các điều", "tất cả các mục", "tất cả các trang", "toàn dự thảo", "toàn luật", "toàn quy định", "toàn quy chế", "toàn nghị định", "toàn thông tư", "toàn nghị quyết", "toàn báo cáo", "toàn đề án", "xuyên suốt dự thảo", "toàn bộ luật", "toàn bộ quy định", "toàn bộ quy chế", "toàn bộ nghị định", "toàn bộ thông tư", "toàn bộ nghị quyết", "toàn bộ báo cáo", "toàn bộ đề án", "trong cả luật", "trong cả báo cáo", "chỗ nào ghi", "chỗ nào viết", "chỗ nào có", "nơi nào ghi",
    ),
    inside=(
        "mọi chỗ", "mọi nơi", "tất cả các chỗ", "chỗ nào ghi", "chỗ nào viết", "chỗ nào có", "nơi nào ghi", "mọi chữ",
        "mọi từ", "mọi cụm từ", "tất cả các chữ", "tất cả các từ", "tất cả các cụm từ",
    ),
    counted={
        f"{said} {place}": count
        for count, words in {2: "hai", 3: "ba", 4: "bốn", 5: "năm", 6: "sáu"}.items()
        for said in (words, str(count))
        for place in ("chỗ", "nơi")
    },
    this_behind=(
        "này", "nầy",
    ),
    this_before=(),
    drafts=(
        "dự thảo", "văn bản",
    ),
    into=(
        "vào",
    ),
    ranges=(
        " đến ", " tới ",
    ),
    goes_on=(
        "và ", "hoặc ", "hay ", "cùng ", "cùng với ", "nhất là ", "đặc biệt là ", "trong đó ", "nhằm ", "để ", "do ", "gắn với ", "bằng việc ", "bằng cách ",
    ),
    set_off=("nhất là ", "đặc biệt là ", "trong đó ", "trong đó: ", "kể cả ", "bình quân mỗi ", "trung bình mỗi "),
    says_more=frozenset(("của", "do", "với", "vào", "theo", "trong", "tại", "ở", "cho", "để", "nhằm", "từ", "đến", "tới", "trên", "dưới", "qua", "bằng", "thuộc", "về", "được", "bị", "có", "là", "gồm", "mà", "khi", "nếu", "và", "hoặc", "hay", "cùng", "như", "phù", "gắn", "mới", "đã", "đang", "sẽ", "chưa", "không", "trừ", "ngoài", "kể", "bao", "nhất", "đặc", "mỗi", "trở", "đối", "giữa", "một", "này", "vì", "trước", "sau", "đúng", "phục", "đạt")),
    qualities=("xanh", "sạch", "đẹp", "thông minh", "hiện đại", "văn minh", "bền vững", "giàu bản sắc", "giàu mạnh", "giàu đẹp", "đậm đà", "đồng bộ", "an toàn", "thân thiện", "nghĩa tình", "hạnh phúc", "phồn vinh", "tiên tiến", "hài hòa", "toàn diện", "vững mạnh", "vững chắc", "trong sạch", "minh bạch", "tinh gọn", "kịp thời", "nhanh chóng", "chặt chẽ", "sáng tạo", "công khai", "dân chủ", "thực chất", "đáng sống", "trang trọng", "trang nghiêm", "tiết kiệm", "vui tươi", "lành mạnh", "thiết thực", "ngắn gọn", "nghiêm túc", "gọn nhẹ", "thuận tiện", "thuận lợi", "nghiêm trọng"),
    joins=(
        "và ", "hoặc ", "cùng ",
    ),
    joints=(
        "và", "hoặc", "hay", "cùng", "với",
    ),
    list_leads=(
        "của", "từ", "cho", "về", "gồm", "là", "như", "với", "bằng", "các", "những", "mọi", "phải", "được", "trong", "tại", "thuộc", "do", "để", "có",
    ),
    bound_behind=("trở lên", "trở xuống", "của "),
    of_them=("trong đó", "trong số đó", "trong số này", "trong số ấy"),
    mark_names={"dấu cộng": "+", "hoa thị": "*", "dấu sao": "*"},
    how_often=(
        r"(?:\w+\s+)?(?:ngày|tuần|tháng|quý|năm)\s+(?:một|1|01)\s+lần", r"(?:một|1|01)\s+(?:ngày|tuần|tháng|quý|năm)\s+\w+\s+lần",
        r"(?:mỗi|hằng|hàng)\s+(?:ngày|tuần|tháng|quý|năm)(?:\s+\w+\s+lần)?",
    ),
    hanging=("bị", "phải", "của", "và", "hoặc", "cho", "vì", "là", "tại", "từ", "để", "bằng", "theo", "với", "gồm", "như", "không"),
    says_of=("là ", "gồm ", "bao gồm ", "được hiểu là "),
)  # fmt: skip
