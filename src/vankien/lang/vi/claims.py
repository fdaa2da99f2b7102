"""Vietnamese phrases by which figures belong together."""

from vankien.lang.claims import ClaimWords


def _words(text: str) -> frozenset[str]:
    """The words between spaces."""
    return frozenset(text.split())


CLAIMS = ClaimWords(
    parts_of=("trong đó", "trong số đó", "riêng"),
    made_of=("gồm", "bao gồm", "gồm có"),
    open_end=("…", "...", "v.v", "vv.", "chẳng hạn", "ví dụ", "như:", "chủ yếu là", "tiêu biểu", "khác", "còn lại"),
    shares=("bằng", "chiếm", "tỷ lệ", "tỉ lệ", "đạt tỷ lệ", "đạt tỉ lệ", "chiếm tỷ lệ", "chiếm tỉ lệ", "tương đương", "đạt", "="),
    of_all=("tổng số", "số", "trên tổng số", "của tỉnh", "toàn tỉnh", "so với tổng số"),
    plans=(
        "kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán", "nghị quyết", "đề ra", "được giao", "dự kiến", "định mức", "ước",
        "cùng kỳ", "lũy kế", "luỹ kế", "vượt", "tối đa", "nhu cầu", "công suất", "lượt", "theo quy hoạch",
    ),
    targets=(
        "phấn đấu", "mục tiêu", "dự toán", "được giao", "giao chỉ tiêu", "sẽ ", "hướng tới", "hướng đến", "dự kiến", "định hướng", "đặt ra", "chỉ tiêu", "kế hoạch",
        "đến năm", "tiếp tục", "nâng lên", "tầm nhìn",
    ),
    norms=("theo quy định", "phải ", "bắt buộc", "định mức", "tiêu chuẩn", "được phép", "thời hạn", "không quá", "mức phạt"),
    future=("mục tiêu", "phương hướng", "nhiệm vụ", "giải pháp", "chỉ tiêu", "định hướng", "kế hoạch", "tầm nhìn", "dự báo"),
    cumulative=("lũy kế", "luỹ kế", "từ đầu năm", "tính chung", "cộng dồn", "kể từ đầu năm"),
    in_month=("trong tháng", "riêng tháng", "tháng này"),
    compared=("so với",),
    raises_to=("nâng tổng số", "đưa tổng số", "nâng tổng", "nâng số"),
    averages=("bình quân", "trung bình", "mỗi", "từng", "một "),
    rates=("tỷ lệ", "tỉ lệ", "mật độ", "năng suất", "giá", "tỷ giá"),
    structure=("cơ cấu",),
    reaches=("đạt", "tốc độ", "tăng", "giảm"),
    goes_from=("tăng từ", "giảm từ", "nâng từ", "hạ từ", "tăng", "giảm"),
    begins_at=("từ",),
    rising=("tăng", "nâng", "mở rộng"),
    falling=("giảm", "hạ", "rút"),
    change_links=("tức", "hay", "tương", "đương", "đã", "tăng", "giảm", "gấp", "thêm", "là", "bằng", "được", "với", "mức"),
    out_of=("tổng số", "trên tổng"),
    joins=("và",),
    goes_up=("lên", "lên tới", "lên đến", "lên mức"),
    goes_down=("xuống", "xuống còn", "còn", "xuống mức"),
    counts=("một là", "hai là", "ba là", "bốn là", "năm là", "sáu là", "bảy là", "tám là", "chín là", "mười là"),
    elsewhere=("cả nước", "toàn quốc", "trung ương", "vùng", "huyện ", "xã ", "thị xã ", "thành phố ", "thị trấn ", "phường "),
    past=("kết quả", "đánh giá", "thực hiện nghị quyết", "thành tựu", "tình hình"),
    neutral=frozenset({"bàn", "cuối", "có", "cả", "gồm", "hiện", "hết", "kỳ", "là", "nay", "nhiệm", "năm", "số", "toàn", "trong", "trên", "tại", "tỉnh", "tổng", "và", "với", "đã", "đến", "địa"}),
    place_kinds=("huyện", "Huyện", "xã", "Xã", "thị xã", "Thị xã", "thành phố", "Thành phố", "tỉnh", "Tỉnh", "phường", "thị trấn"),
    idle=_words(
        "có đã đang được bị là và với các những của từ đến tại ở trong trên cho do để về khi này đó thì mà cũng còn vẫn "
        "hiện nay toàn tỉnh cả địa bàn phương giữa hai bên phía bạn nước ngoài ngoại việt nam trung quốc quảng tây "
        "ký kết thiết lập quan hệ hữu nghị hợp tác kết nghĩa biên giới quốc tế duy trì hoạt động hiệu quả thường xuyên phát "
        "huy triển khai thực hiện tổ chức thành nhau theo hình thức mô yên đạt ước khoảng hơn gần năm tổng số "
        "tỷ lệ mức nhiệm kỳ giai đoạn cuối hết đầu so cùng trước tăng giảm lên xuống nâng tính thời điểm thứ lần chung riêng "
        "tiếp tục tích cực chủ đó nhằm góp phần tạo môi trường hòa thuận lợi ta mình đều rất ổn định cơ bản kể cả qua vượt "
        "như quy nền kinh đảm bảo trì phủ tham gia trao đổi giao lưu thúc đẩy đẩy mạnh xây dựng"
    ),
    counting=_words("số tổng lượng tổng_số tỉ"),
    neutral_behind=_words("tăng giảm bằng vượt so trong và với chiếm đạt cao thấp gấp đứng xếp đưa góp tạo từ là để hoàn được"),
    before_name=_words(
        "năm và trong đó riêng có là với tổng số toàn tỉnh của trên địa bàn đến cuối hết nay hiện ước đạt quy mô giá trị "
        "cả tháng quý đầu nhiệm kỳ giai đoạn từ thì về còn lượng nhờ đưa tính theo thời điểm ngày ta đón được thực hiện ngoài ra"
    ),
    relations=(
        "ký kết", "kết nghĩa", "hữu nghị", "giao lưu", "hợp tác", "thỏa thuận", "thoả thuận", "thiết lập", "quan hệ", "cơ chế",
        "văn kiện", "ghi nhớ", "biên bản", "còn hiệu lực", "đã ký", "được ký",
    ),
    flows=_words("ký mới thêm lập thành thiết bổ sung mở khai triển tổ chức phát tăng"),
    units_of=frozenset({"xã", "huyện", "thôn", "bản", "tỉnh", "phường", "thị trấn", "thị xã", "thành phố", "đồn", "trạm"}),
    within=("trong", "trong số", "trong tổng số"),
    holds=(" có ", " thì có ", " đã có "),
    adding=_words("thêm mới"),
    amounts=(("tổng", "số"), ("số",)),
    named_units=frozenset({
        "xã", "huyện", "thôn", "bản", "tỉnh", "phường", "thị trấn", "thị xã", "thành phố", "quốc gia", "nước",
        "địa phương", "cửa khẩu", "đồn", "vùng lãnh thổ",
    }),
    announcing=_words("của gồm là bao sau như đó xã huyện thôn bản tỉnh phường thị trấn thành phố chính phụ quốc tế biên giới bạn"),
)  # fmt: skip
