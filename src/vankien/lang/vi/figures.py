"""Vietnamese tables of figures in official prose."""

from decimal import Decimal

from vankien.lang.figures import FigureWords, Measure
from vankien.model.claim import Comparator
from vankien.text.numerals import number_words


def _words(text: str) -> frozenset[str]:
    """Phrases between bars."""
    return frozenset(" ".join(part.split()) for part in text.split("|") if part.strip())


_MULTIPLIERS = {
    "chục": 10, "trăm": 100, "nghìn": 1_000, "ngàn": 1_000, "vạn": 10_000, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9,
    "chục nghìn": 10_000, "trăm nghìn": 10**5, "chục triệu": 10**7, "trăm triệu": 10**8,
    "nghìn tỷ": 10**12, "nghìn tỉ": 10**12, "ngàn tỷ": 10**12, "ngàn tỉ": 10**12, "trăm tỷ": 10**11,
    "triệu tỷ": 10**15, "vạn tỷ": 10**13, "k": 1_000, "tr": 10**6,
}  # fmt: skip

# name, dimension, size in the smallest unit of the dimension, and how it is written
_MEASURES = (
    ("đồng", "VND", 1, "đồng|vnđ|vnd|đ|đồng việt nam|đồng vn"),
    ("USD", "USD", 1, "usd|đô la mỹ|đô la|đô-la|đô-la mỹ|đôla|đôla mỹ|$|mỹ kim|đô"),
    ("EUR", "EUR", 1, "eur|euro|ơ-rô|€"),
    ("CNY", "CNY", 1, "nhân dân tệ|ndt|cny|rmb|tệ"),
    ("JPY", "JPY", 1, "yên|yên nhật|jpy"),
    ("KRW", "KRW", 1, "won|krw"),
    ("LAK", "LAK", 1, "kíp|kíp lào|lak"),
    ("%", "%", 1, "%|phần trăm"),
    ("‰", "%", "0.1", "‰|phần nghìn|phần ngàn"),
    ("điểm phần trăm", "điểm phần trăm", 1, "điểm phần trăm|điểm %|đpt"),
    ("km", "length", 1_000, "km|ki-lô-mét|ki lô mét|kilômét|kilomet|cây số"),
    ("m", "length", 1, "m|mét|mét dài|md"),
    ("cm", "length", "0.01", "cm|xăng-ti-mét"),
    ("mm", "length", "0.001", "mm|mi-li-mét|mi li mét"),
    ("hải lý", "length", 1_852, "hải lý"),
    ("km²", "area", 10**6, "km2|km²|ki-lô-mét vuông|ki lô mét vuông"),
    ("ha", "area", 10_000, "ha|héc-ta|héc ta|hecta|hécta"),
    ("m²", "area", 1, "m2|m²|mét vuông"),
    ("m³", "volume", 1_000, "m3|m³|mét khối|khối"),
    ("lít", "volume", 1, "lít"),
    ("tấn", "mass", 1_000, "tấn"),
    ("tạ", "mass", 100, "tạ"),
    ("yến", "mass", 10, "yến"),
    ("kg", "mass", 1, "kg|ki-lô-gam|ki lô gam|kilôgam|kilogam|cân|ký|kí|ký lô"),
    ("gam", "mass", "0.001", "gam|gram"),
    ("MW", "power", 1_000, "mw|mwp|mê-ga-oát"),
    ("kW", "power", 1, "kw|kwp|ki-lô-oát"),
    ("GW", "power", 10**6, "gw"),
    ("kWh", "energy", 1, "kwh"),
    ("MWh", "energy", 1_000, "mwh"),
    ("GWh", "energy", 10**6, "gwh"),
    ("kV", "voltage", 1, "kv"),
    ("kVA", "kVA", 1, "kva"),
    ("MVA", "kVA", 1_000, "mva"),
    ("GB", "bytes", 1, "gb"),
    ("TB", "bytes", 1_024, "tb"),
    ("Gbps", "bandwidth", 1_000, "gbps"),
    ("Mbps", "bandwidth", 1, "mbps"),
    ("TEU", "TEU", 1, "teu|teus"),
    ("độ C", "°C", 1, "độ c|°c|oc"),
    ("độ", "độ", 1, "độ"),
    ("năm", "years", 1, "năm|năm tuổi đảng"),
    ("tháng", "months", 1, "tháng"),
    ("tuần", "days", 7, "tuần|tuần lễ"),
    ("ngày", "days", 1, "ngày|ngày công|hôm"),
    ("giờ", "hours", 1, "giờ|tiếng đồng hồ|tiếng"),
    ("phút", "minutes", 1, "phút"),
    ("tuổi", "tuổi", 1, "tuổi"),
    ("lần", "lần", 1, "lần"),
    ("bậc", "bậc", 1, "bậc"),
    ("sao", "sao", 1, "sao"),
)  # fmt: skip

_COUNTED = _words(
    # places and administration
    "huyện|thị xã|thành phố|thị trấn|xã|phường|tỉnh|quận|thôn|bản|làng|xóm|ấp|buôn|khu phố|tổ dân phố|địa phương"
    "|quốc gia|nước|vùng lãnh thổ|vùng|khu vực|khu|cụm|tuyến|đoạn|điểm|điểm cầu|điểm trường|"
    "|cửa khẩu|lối mở|lối|cột mốc|mốc|khu công nghiệp|cụm công nghiệp|khu kinh tế|khu đô thị"
    "|cặp|đồn|trạm|chốt|tổ|đội|đoàn|phái đoàn|đường dây|băng nhóm|ổ nhóm|tụ điểm|địa bàn|đơn vị hành chính"
    # bodies
    "|cơ quan|đơn vị|sở|ban|ngành|tổ chức|doanh nghiệp|công ty|hợp tác xã|tập đoàn|nhà đầu tư|đối tác"
    "|trường|lớp|phòng học|phòng|bệnh viện|cơ sở|phòng khám|trạm y tế|trung tâm|viện|chi nhánh|văn phòng"
    "|đảng bộ|chi bộ|đảng viên|chi đoàn|chi hội|hội|hội viên|đoàn viên|đoàn thể|cấp ủy|cấp ủy viên|tổ hợp tác|câu lạc bộ"
    # people
    "|người|người dân|hộ|gia đình|nhân khẩu|khẩu|lao động|học sinh|sinh viên|học viên"
    "|cán bộ|công chức|viên chức|giáo viên|bác sĩ|y sĩ|chuyên gia|đại biểu|đồng chí|thành viên|chiến sĩ|quân nhân|thanh niên"
    "|phụ nữ|trẻ em|trẻ|cháu|em|cụ|ông|bà|đối tượng|cá nhân|tập thể|nạn nhân|bị can|bị cáo|khách|du khách|cử tri|nghệ nhân"
    "|tình nguyện viên|người có uy tín|thí sinh|vận động viên|ca|trường hợp|lượt|nông dân"
    "|phóng viên|nhà báo|báo cáo viên|hòa giải viên|ủy viên|nhân viên|công nhân|kỹ sư|bệnh nhân|người lao động|lưu học sinh"
    # papers and agreements
    "|văn bản|văn kiện|biên bản|thỏa thuận|thoả thuận|"
    "|hiệp định|ý định thư|hợp đồng|nghị quyết|chỉ thị|kết luận|quyết định|kế hoạch|chương trình|đề án|dự án|công trình"
    "|chuyên đề|đề tài|sáng kiến|giải pháp|nhiệm vụ|mục tiêu|chỉ tiêu|tiêu chí|nội dung|lĩnh vực|trụ cột|đột phá"
    "|đơn|đơn thư|hồ sơ|thủ tục|giấy phép|giấy chứng nhận|giấy|phiếu|ý kiến|kiến nghị|bài|tin|"
    "|cuốn|quyển|tờ|bức|số báo|ấn phẩm|trang|báo cáo|quy định|quy chế|thông báo|hướng dẫn|điều ước|tuyên bố|dịch vụ công"
    # events
    "|hội nghị|hội thảo|hội đàm|cuộc|buổi|lễ|lễ hội|kỳ họp|phiên|"
    "|đợt|vụ|vụ việc|vụ án|sự kiện|hoạt động|chuyến|cuộc thi|giải|giải thưởng"
    "|huy chương|khóa|cơ chế|mô hình|phong trào|tuần lễ|trận|đám cháy"
    # things
    "|sản phẩm|mặt hàng|loại|giống|con|cây|cầu|chiếc|cái|bộ|máy|xe|ô tô|phương tiện|tàu|thuyền|nhà|căn|ngôi nhà"
    "|nhà văn hóa|chợ|siêu thị|cửa hàng|hồ|hồ chứa|đập|trạm biến áp|trạm bơm|đường|nhà máy|thiết bị|suất|"
    "|phần quà|quà|giường|thuê bao|tài khoản|lô|thửa|ô|gói|gói thầu|khoản|món|mục|đầu sách|di tích|di sản"
    "|làng nghề|trang trại|gia trại|vùng trồng|chuỗi|nhãn hiệu|chỉ dẫn địa lý|đầu xe|container"
    "|cấp|bước|nhóm|bên|hướng|giai đoạn|dân tộc|tôn giáo|thứ tiếng|ngôn ngữ|hạng mục|danh hiệu"
    "|bằng khen|huân chương|mẫu|mẫu vật|liều|mũi|ngôi|cơ sở sản xuất|kho|bến|bãi|ngành hàng|nhiệm kỳ|kỳ|khóa họp"
    "|viên|vườn|rừng|bậc học|tủ sách|sân|nhà vệ sinh|bếp|lá phiếu|thập kỷ|thập niên|thế hệ|đời|chặng|vòng|trang thiết bị|tác phẩm|vở|tiết mục|bộ phim|kênh"
    "|thương nhân|thương hiệu|gian hàng|hợp phần|tiểu dự án|mối quan hệ"
)  # fmt: skip

_MASKED = _words(
    "điều|khoản|tiết|mục|tiểu mục|chương|trang|tr|phụ lục|biểu|biểu mẫu|hình|sơ đồ|quốc lộ|tỉnh lộ|huyện lộ|hương lộ|ql|tl"
    "|đt|đh|km|khóa|khoá|thế kỷ|thế kỉ|trung đoàn|sư đoàn|tiểu đoàn|quân khu|đại đội|lữ đoàn|quân đoàn|binh đoàn|hải đoàn"
    "|ngày|mùng|mồng|rằm|thứ|lần thứ|kỳ họp thứ|điện thoại|fax|hotline|đường dây nóng|tài khoản|cccd|cmnd|mã số|mã|covid"
    "|ngõ|ngách|hẻm|kiệt|tháng|sea games|mốc số|mẫu số|phiên họp thứ|mst|isbn|zalo"
)
_OFTEN_MASKED = _words(
    "đường tỉnh|đường huyện|đường xã|dự thảo lần|bản thảo lần|lấy ý kiến lần|điểm|phần|bảng|lớp|tổ|đội|thôn|bản|xóm|ấp|khu phố|khu|phường|quận|nhà|lô|cột mốc|mốc|tập|dự án|chương trình|nhóm|vùng"
    "|hạng|loại|cấp|bậc|mức|mức độ|đường|kênh|tầng|phòng|đề án|nghị quyết|quyết định|chỉ thị|nghị định|thông tư|luật|công văn"
    "|kế hoạch|kết luận|hướng dẫn|quy định|thông báo|tờ trình|báo cáo|công điện|mẫu|tuần|quý|khối|tổ dân phố|cụm|ban|phiên"
    "|giai đoạn|tiểu khu|khoảnh|đồn biên phòng|trạm|cửa khẩu|hội nghị|kỳ|khu vực|đợt|vòng|bước|ca|tuyến|phân khu|trung tâm"
    "|bản tin|hàng|cột|ấp|tầng|ô|thửa|tờ|đảo|nhiệm kỳ|phiên bản|công nghiệp|cách mạng|mạng|tổng đài|trường|công nghệ|căn hộ|câu|câu hỏi|bài|số hiệu|hộp thư|bản đồ|ghế|bàn|cửa|cổng|bến|ngân hàng|đoạn|gạch|dòng|chi bộ|stt|điểm cao|phiếu|ý|đầu dòng|gạch đầu dòng|hình|cột|hàng|ảnh"
)
_SPARED = _words("tổng|con|dân|chỉ|doanh|quân|sĩ|hệ|tỷ|tỉ|trong|nhân|điểm|tham|ân|tần|biên|số|cơ|hằng|hiệu|quy|một")

_YEAR = r"(?:19|20)\d\d"
_TERMS = "nhiệm kỳ|giai đoạn|thời kỳ|niên khóa|niên khoá|năm học|niên vụ|các năm|trong các năm"

FIGURES = FigureWords(
    decimal=",",
    starts=_words("một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười"),
    number=number_words,
    shy=_words("một|năm"),
    bold=_words("năm"),
    shy_after=_words(
        "cả|trong|mỗi|từng|mọi|hằng|hàng|cuối|đầu|giữa|các|những|nhiều|qua|suốt|hết|đến|từ|hồi|vào|vài|mấy|bao|theo|sau|trước"
        "|thứ|tháng|ngày|là|giáp|hay|so với|của|kế hoạch|bình quân|quý|lần thứ|và|với"
    ),
    parts=_words("phần"),
    not_spoken=_words("bên|nước|mặt|nhà|cháu|ông|bà|cụ|em|con|miền|cực|hướng|đường|vùng|cấp|người con|bộ|ban|kỳ|tờ"),
    multipliers={name: Decimal(value) for name, value in _MULTIPLIERS.items()},
    measures={
        written: Measure(name, dimension, Decimal(scale))
        for name, dimension, scale, ways in _MEASURES
        for written in ways.split("|")
    },
    points=_words("điểm phần trăm"),
    not_additive=_words("%|‰|điểm phần trăm|tuổi|lần|bậc|sao|độ|độ C|năm|tháng|tuần|ngày|giờ|phút|điểm"),
    counted=_COUNTED,
    same_units={"thoả thuận": "thỏa thuận", "người dân": "người"},
    per=_words(
        "năm|tháng|ngày|quý|giờ|h|người|hộ|xã|ha|km|km2|km²|m2|m²|m3|vụ|lao động|học sinh|lớp|trường|con|tấn|kg|lít|huyện|thôn"
        "|1.000 dân|vạn dân|10.000 dân|1.000 trẻ|dân|đơn vị|cơ sở|doanh nghiệp|lượt|suất|nhiệm kỳ|tuần|khách|cây|chuyến|đồng|phụ nữ|usd|100.000 dân|100.000 người|1.000 người|mô hình|vụ|lần|đợt|km|mét|tiêu chí|chi bộ|cán bộ|thôn"
    ),
    papers=_words(
        "ghi nhớ|thỏa thuận|thoả thuận|cam kết|kế hoạch|sao|gốc|chính|báo cáo|góp ý|hợp đồng|hiệp định|án|tin|vẽ|đồ|in|kê|dịch"
        "|tuyên bố|ký kết|hương ước|quy ước|thiết kế|đăng ký|quy hoạch|mềm|cứng|tiếng"
    ),
    numbered=_MASKED,
    often_numbered=_OFTEN_MASKED,
    structure=_words("mục|khoản|điều|trang|phần|điểm|tiết|đoạn|chương|câu|dòng|gạch|đầu dòng"),
    number_word=_words("số"),
    kinds_of_number=_SPARED,
    holidays=_words(
        "2/9|30/4|1/5|01/5|8/3|08/3|20/11|22/12|3/2|03/2|27/7|19/5|26/3|20/10|10/3|1/6|01/6|22/5|24/7|02/9|7/5|27/2|21/6"
    ),
    day_words=_words("ngày|hôm|sáng|chiều|tối|trưa|đêm|mùng|mồng|dịp|từ|trước|đến|tới|lễ|quốc khánh|và"),
    vague=_words("hàng|vài|mấy|nhiều"),
    day_parts=_words("sáng|trưa|chiều|tối|đêm|khuya|kém|rưỡi"),
    clock=_words("lúc|hồi|đúng|vào lúc|khoảng lúc|trước lúc"),
    before={
        "hơn": Comparator.ABOVE,
        "trên": Comparator.ABOVE,
        "quá": Comparator.ABOVE,
        "vượt quá": Comparator.ABOVE,
        "ít nhất": Comparator.AT_LEAST,
        "tối thiểu": Comparator.AT_LEAST,
        "không dưới": Comparator.AT_LEAST,
        "không thấp hơn": Comparator.AT_LEAST,
        "không ít hơn": Comparator.AT_LEAST,
        "không nhỏ hơn": Comparator.AT_LEAST,
        "tối thiểu là": Comparator.AT_LEAST,
        "ít nhất là": Comparator.AT_LEAST,
        "chí ít": Comparator.AT_LEAST,
        "không kém": Comparator.AT_LEAST,
        "dưới": Comparator.BELOW,
        "chưa đến": Comparator.BELOW,
        "chưa tới": Comparator.BELOW,
        "chưa đầy": Comparator.BELOW,
        "không đầy": Comparator.BELOW,
        "không đến": Comparator.BELOW,
        "không tới": Comparator.BELOW,
        "không quá": Comparator.AT_MOST,
        "không vượt quá": Comparator.AT_MOST,
        "không hơn": Comparator.AT_MOST,
        "không cao hơn": Comparator.AT_MOST,
        "không lớn hơn": Comparator.AT_MOST,
        "tối đa": Comparator.AT_MOST,
        "tối đa là": Comparator.AT_MOST,
        "nhiều nhất": Comparator.AT_MOST,
        "không nhiều hơn": Comparator.AT_MOST,
        "không trên": Comparator.AT_MOST,
        "khoảng": Comparator.ABOUT,
        "xấp xỉ": Comparator.ABOUT,
        "chừng": Comparator.ABOUT,
        "ước": Comparator.ABOUT,
        "ước đạt": Comparator.ABOUT,
        "ước tính": Comparator.ABOUT,
        "trên dưới": Comparator.ABOUT,
        "ước chừng": Comparator.ABOUT,
        "vào khoảng": Comparator.ABOUT,
        "cỡ": Comparator.ABOUT,
        "tầm": Comparator.ABOUT,
        "tương đương khoảng": Comparator.ABOUT,
        "gần": Comparator.NEARLY,
        "ngót": Comparator.NEARLY,
        "gần tới": Comparator.NEARLY,
        "suýt soát": Comparator.NEARLY,
        "ngót nghét": Comparator.NEARLY,
        "gần như": Comparator.NEARLY,
        "đạt gần": Comparator.NEARLY,
        "sấp xỉ": Comparator.ABOUT,
    },
    after={"trở lên": Comparator.AT_LEAST, "trở xuống": Comparator.AT_MOST, "trở lại": Comparator.AT_MOST},
    place_words=_words("trên"),
    comparing_words=_words("hơn"),
    locative=_words(
        "lĩnh vực|trụ cột|mặt|phương diện|kênh|nền tảng|tuyến|mặt trận|bình diện|khía cạnh|cấp độ|hướng|địa bàn|nội dung"
    ),
    comparing=_words("cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|dài|ngắn|sớm|muộn|rộng|kém|tốt|đông"),
    estimates=_words("ước"),
    between=_words("đến|tới"),
    from_word=_words("từ"),
    rises=_words("tăng|vượt|thêm|cao hơn|nhiều hơn|lớn hơn|nhanh hơn|tăng thêm"),
    falls=_words("giảm|hụt|bớt|thấp hơn|ít hơn|nhỏ hơn|chậm hơn|kém|cắt giảm"),
    levels=_words("lên|xuống|còn|từ|tới|đến|đạt|ở mức|là|thành"),
    factor_words=_words("gấp|bằng"),
    rank_words=_words(
        "đứng thứ|xếp thứ|xếp hạng|hạng|vị trí|vị trí thứ|thứ hạng|đứng hàng thứ|hạng thứ|xếp hạng thứ|đứng vị trí|vị trí số|đứng hàng"
    ),
    ordinal=_words("thứ|hàng thứ|số"),
    times_unit=_words("lần"),
    steps=_words(
        "bình quân|thêm|được|lần lượt|mỗi năm|hằng năm|hàng năm|tương ứng|là|trung bình|mạnh|nhẹ|tới|khoảng|hơn|trên|gần"
        "|đạt|ước|xấp xỉ|và|thứ|hàng|ở|quá|dưới|đến"
    ),
    times=(
        rf"(?:ngày |sáng |chiều |tối |hôm )?(?P<d>\d{{1,2}})[/.-](?P<m>\d{{1,2}})[/.-](?P<y>{_YEAR})",
        rf"(?:ngày|mùng|mồng) (?P<d>\d{{1,2}})(?: tháng |[/-])(?P<m>\d{{1,2}})(?:,? năm (?P<y>{_YEAR}))?",
        r"(?:ngày|mùng|mồng) (?P<d>\d{1,2})",
        rf"(?P<d>\d{{1,2}}) tháng (?P<m>\d{{1,2}})(?:,? (?:năm )?(?P<y>{_YEAR}))?",
        rf"tháng (?P<m>\d{{1,2}})(?:[/-]|,? năm )(?P<y>{_YEAR})",
        r"tháng (?P<m>\d{1,2})",
        rf"(?P<m>\d{{1,2}})/(?P<y>{_YEAR})",
        rf"quý (?P<q>[1-4]|i{{1,3}}|iv)(?: ?[/-] ?|,? năm )(?P<y>{_YEAR})",
        r"quý (?P<q>[1-4]|i{1,3}|iv)",
        rf"(?P<n>\d{{1,2}}|ba|sáu|chín|mười|mười một) tháng (?P<half>đầu|cuối) (?:của )?năm(?: (?P<y>{_YEAR}))?",
        rf"(?P<n>\d{{1,2}}|ba|sáu|chín|mười|mười một) tháng (?:của )?năm (?P<y>{_YEAR})",
        rf"(?:{_TERMS})(?: năm)? (?P<y>{_YEAR}) ?(?:[-–—/]|đến) ?(?P<y2>{_YEAR})",
        rf"từ (?:năm )?(?P<y>{_YEAR}) (?:đến|tới) (?:hết |cuối )?(?:năm )?(?P<y2>{_YEAR})",
        rf"(?:các )?năm (?P<y>{_YEAR})(?:(?:, (?:{_YEAR}))*,? và (?P<y2>{_YEAR}))",
        rf"(?P<y>{_YEAR}) ?[-–—] ?(?P<y2>{_YEAR})",
        rf"năm (?P<y>{_YEAR})",
    ),
    time_openers=_words("ngày|sáng|chiều|tối|hôm|mùng|mồng|tháng|quý|nhiệm|giai|thời|niên|năm|các|trong|từ"),
    late=_words("cuối"),
    until=_words("đến|tới|tính đến|tính tới|đến nay"),
    at_end=_words("cuối|hết"),
    at_begin=_words("đầu|giữa"),
    base=_words("so với|so|lần|cùng kỳ|với|bằng"),
    since=_words("từ|kể từ|sau|trước"),
    stops=_words(
        "đã|đang|sẽ|được|bị|có|là|và|với|do|để|của|từ|đến|tại|ở|trong|trên|cho|ký|ký kết|đạt|chiếm|bằng|tăng|giảm|so|về|khi"
        "|thì|mà|nhưng|vào|theo|qua|gồm|còn|tham|tham gia|dự|thành lập|hoạt động|nằm|thuộc|hoàn thành|nâng|lên|xuống|bao|phải"
        "|này|đó|nói|trước|sau|mỗi|trị|hiện|thực hiện|duy trì|nhằm|dẫn|nghỉ|xin|thống nhất|gặp|vẫn|chưa|không|cùng|giữa|đi|ra"
    ),
    verbs=_words(
        "đạt|ước|ước đạt|là|chiếm|bằng|còn|tăng|giảm|lên|xuống|có|được|vượt|trên|dưới|hơn|gần|khoảng|từ|duy trì|ở mức|gấp|đón"
        "|thu hút|bình quân|lần lượt|mỗi năm|hằng năm|hàng năm|ít nhất|tối thiểu|không dưới|không quá|tối đa|trị giá|xấp xỉ|thêm"
    ),
    openers=_words("và|trong|đó|trong đó|ngoài ra|riêng|đến|nay|với|mà|còn|nhất|là"),
    relatives=_words("đạt|được|có|bị|ký|tham|hoàn|thuộc|ra|vào|đi|nghỉ|trong|ở|còn|hoạt|là"),
)
