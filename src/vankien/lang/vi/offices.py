"""Vietnamese: titles before names, offices and callings."""

# A calling and that it is over, in one breath: "giáo viên về hưu". That alone ("nghỉ hưu từ năm 2019") is no office.
RETIRED_AS = (
    r"(?:giáo viên|nhà giáo|cô giáo|thầy giáo|giảng viên|cán bộ|công nhân|công chức|viên chức|bác sĩ|bác sỹ|y sĩ|y tá|"
    r"kỹ sư|kiểm lâm viên|đại tá|thượng tá|trung tá|thiếu tá|đại úy|sĩ quan|luật sư|nhà báo|lái xe) (?:đã )?(?:nghỉ|về) hưu"
)

HONORIFICS = ("mr\\.?", "mrs\\.?", "ms\\.?", "vợ chồng ông", "vợ chồng bà", "vợ chồng anh", "vợ chồng chị", "vợ chồng", "gia đình ông", "gia đình bà", "gia đình anh", "gia đình chị", "đồng chí", "đ/c", "đc", "d/c", "ông", "bà", "anh", "chị", "cụ", "bác", "cô", "chú", "em", "bạn", "ô\\.", "b\\.", "đ/chí", "đ\\.c", "đ\\.chí", "ngài", "quý ông", "quý bà")  # fmt: skip
TITLES = (
    "bác sĩ", "bác sỹ", "bs\\.?", "kỹ sư", "ks\\.?", "luật gia", "luật sư", "ls\\.?", "nhà giáo", "nhà giáo ưu tú",
    "nhà giáo nhân dân", "nhà báo", "nhà văn", "nhà thơ", "nghệ nhân", "nghệ sĩ ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ", "cô giáo", "thầy giáo", "thầy",
    "giáo viên", "giáo sư", "phó giáo sư", "tiến sĩ", "thạc sĩ", "gs\\.?", "pgs\\.?", "ts\\.?", "ths\\.?", "gs\\.?\\s*ts\\.?",
    "pgs\\.?\\s*,?\\s*ts\\.?", "dược sĩ", "kiến trúc sư", "già làng", "trưởng bản", "trưởng thôn", "đại biểu quốc hội", "đbqh", "đại biểu hđnd", "đại biểu", "đb\\.?",
    "thượng úy", "trung úy", "thiếu úy", "trung tướng", "thượng tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thiếu tướng", "linh mục", "mục sư", "thượng tọa", "nha sĩ", "lương y", "y sĩ", "y tá", "y bác sĩ", "chuyên gia", "dược sỹ", "nữ tu", "sơ", "lão thành", "nghệ nhân ưu tú", "nghệ nhân nhân dân", "thầy thuốc ưu tú",
    "kts\\.?", "lm\\.?", "ttnd\\.?", "ttưt\\.?", "nsưt\\.?", "nsnd\\.?", "ngưt\\.?", "ngnd\\.?", "bs\\.?\\s*ck\\s*(?:i{1,2}|1|2)\\.?", "bsckii?\\.?", "ckii?\\.?", "ds\\.?", "cn\\.?", "cử nhân", "kỹ sư", "nhà nghiên cứu", "nhà khoa học", "cử tri", "cụ bà", "cụ ông", "chuẩn úy",
    "thượng sĩ", "trung sĩ", "hạ sĩ", "đại đức", "sư cô", "sư thầy", "cha", "thầy", "lão nông", "lão ngư", "lão thương hồ", "thương hồ", "tiến sỹ", "thạc sỹ", "gs", "tskh\\.?", "gs\\.?\\s*,?\\s*tskh\\.?", "bà giáo", "ông giáo", "giáo", "thầy thuốc", "hội viên", "đảng viên", "nhạc sĩ", "họa sĩ", "hoạ sĩ", "ca sĩ", "nông dân", "ngư dân", "doanh nhân", "mẹ", "dì", "cậu", "mợ", "thím", "o", "hòa thượng", "ni sư", "cựu chiến binh", "chủ tọa", "thư ký", "chủ trì", "độc giả", "bạn đọc",
)  # fmt: skip
ROLES = (
    "sáng lập viên", "nhà sáng lập", "người sáng lập", "đồng sáng lập", "bếp trưởng", "phụ hồ", "chủ vựa", "lao công", "biên đạo", "binh nhất", "binh nhì", "thương nhân", "khu đội trưởng", "bán hàng nước",
    "general manager", "general director", "managing director", "deputy director", "vice director", "sales manager", "marketing manager", "hr manager",
    "project manager", "operations manager", "account manager", "office manager", "restaurant manager", "front office manager", "resort manager",
    "tour operator", "ceo", "cfo", "coo", "cto", "founder", "co-founder", "director", "manager", "lecturer", "consultant", "team leader",
    "uvbch", "uvbtv", "uvtv", "uv bch", "uv btv", "uv ban chấp hành", "uv ban thường vụ", "uv", "hộ nghèo", "hộ cận nghèo", "bán hàng rong", "bán vé số", r"p\.\s?bí thư", r"p\.\s?chủ tịch", r"p\.\s?giám đốc", r"p\.\s?trưởng (?:phòng|ban|khoa)", "pct", "pbt",
    "tỉnh ủy viên", "huyện ủy viên", "thành ủy viên", "thị ủy viên", "đảng ủy viên", "chi ủy viên", "thực tập sinh", "thứ trưởng", "bộ trưởng", "quản xứ", "phó xứ", "huyện đội trưởng", "tỉnh đội trưởng", "khối trưởng", "xóm trưởng", "ấp trưởng", "bản trưởng", "thôn trưởng", "khu trưởng", "tổ trưởng dân phố", "trưởng ban liên lạc", "chủ bến", "chủ đò", "nghệ nhân ưu tú", "nghệ nhân nhân dân", "nhà giáo ưu tú", "nhà giáo nhân dân", "thầy thuốc ưu tú", "thầy thuốc nhân dân", "cựu giáo chức", "lái xe ôm", "gđ", "pgđ", "công an viên", "thôn đội trưởng", "sư cả", "sư trụ trì", "phó trụ trì", "chánh xứ", "linh mục", "mục sư", "đại đức", "thượng tọa", "hòa thượng", "giảng viên chính", "giảng viên cao cấp", "chuyên viên chính", "chuyên viên cao cấp", "nghiên cứu sinh", "học viên", "phó trưởng bộ phận", "phó gđ", "phó giáo sư", "giáo sư", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "đại biểu quốc hội", "cô giáo", "cô giáo mầm non", "thầy giáo", RETIRED_AS, "luật gia",
    "phó tổng cục trưởng", "tổng cục trưởng", "lớp trưởng", "lớp phó", "xã đội trưởng", "phó xã đội trưởng", "phó chỉ huy trưởng", "trụ trì", "chi hội trưởng", "chi hội phó", "phó chi hội trưởng", "phân hội trưởng",
    "chủ tịch hội đồng quản trị", "chủ tịch hội đồng thành viên", "phó trưởng khu", "phó trưởng bản", "trưởng buôn", "trưởng làng", "trưởng tộc", "tộc trưởng", "trưởng họ", "hội phó", "ban viên",
    "phó trưởng", "phó đồn trưởng", "trung đội trưởng", "đại đội trưởng", "tiểu đoàn trưởng", "phó chính ủy", "chính trị viên phó", "trưởng đài", "trạm phó", "phó trạm trưởng", "phó trưởng trạm",
    "hạt trưởng", "phó hạt trưởng", "kiểm lâm viên", "thẩm phán", "kiểm sát viên", "chấp hành viên", "trưởng ca", "tổng quản lý", "quản lý", "người phụ trách", "phụ trách", "cử tri", "dân quân", "bộ đội", "quân nhân", "lao động tự do", "kinh doanh", "buôn bán",
    "cán bộ lão thành", "cán bộ tiền khởi nghĩa", "lão thành cách mạng", "chủ quán", "chủ vườn", "chủ tàu", "chủ lò", "chủ bè", "chủ xưởng", "chủ hộ kinh doanh", "chủ rừng", "chủ nhà vườn", "diêm dân", "ngư phủ",
    "nhà khoa học", "nhà thơ", "nhạc sĩ", "họa sĩ", "hoạ sĩ", "ca sĩ", "diễn viên", "biên tập viên", "hướng dẫn viên", "nữ hộ sinh", "hộ sinh", "kỹ thuật viên", "y tá", "cô đỡ", "cộng tác viên", "tình nguyện viên", "tuyên truyền viên", "bảo vệ", "tài xế", "lái đò", "chạy xe ôm", "xe ôm",
    "người cao tuổi", "người lao động", "trưởng bộ phận", "phó trưởng bộ môn", "phó tổ trưởng", "phó đội trưởng", "quyền giám đốc",
    "phó tổng giám đốc", "tổng giám đốc", "phó giám đốc", "giám đốc", "phó tổng thư ký", "tổng thư ký",
    "phó bí thư thường trực", "phó bí thư", "bí thư", "phó chủ tịch thường trực", "phó chủ tịch", "chủ tịch",
    "phó trưởng ban thường trực", "phó trưởng ban", "phó ban", "trưởng ban", "phó trưởng phòng", "phó phòng",
    "trưởng phòng", "phó trưởng đoàn", "trưởng đoàn", "trưởng văn phòng", "phó chánh văn phòng", "chánh văn phòng",
    "phó chánh thanh tra", "chánh thanh tra", "chánh án", "phó chánh án", "phó viện trưởng", "viện trưởng",
    "phó hiệu trưởng", "hiệu trưởng", "phó chi cục trưởng", "chi cục trưởng", "phó cục trưởng", "cục trưởng",
    "vụ trưởng", "phó vụ trưởng", "phó trưởng khoa", "trưởng khoa", "trưởng bộ môn", "trưởng trạm", "trạm trưởng",
    "chỉ huy trưởng", "chính ủy", "chính trị viên", "đồn trưởng",
    "phó trưởng thôn", "trưởng thôn", "trưởng bản", "trưởng xóm", "trưởng khu", "trưởng ấp",
    "tổ trưởng", "tổ phó", "thuyền trưởng", "máy trưởng", "bệnh xá trưởng", "phó tư lệnh", "tư lệnh", "tham mưu trưởng",
    "người đại diện theo pháp luật", "người đại diện", "kế toán trưởng", "thư ký", "ủy viên thường vụ", "ủy viên ban thường vụ", "ủy viên ban chấp hành",
    "ủy viên", "uỷ viên", "chuyên viên", "phó tổng biên tập", "tổng biên tập", "thành viên", "hội viên",
    "đoàn viên", "đảng viên", "công chức", "viên chức", "nhân viên", "cán bộ hưu trí", "cán bộ hưu", "cán bộ",
    "hưu trí", "giáo viên", "giảng viên", "nghiên cứu viên", "bác sĩ", "bác sỹ", "y sĩ", "điều dưỡng", "dược sĩ",
    "kỹ sư", "kiến trúc sư", "luật sư", "nhà báo", "phóng viên", "đại biểu", "đb", "nông dân", "ngư dân", "công nhân",
    "tiểu thương", "doanh nhân", "sinh viên", "học sinh", "nội trợ", "lái xe", "công dân", "người dân",
    "cựu chiến binh", "thương binh", "già làng", "nghệ nhân", "nghệ sĩ ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ", "hội trưởng", "phó hội trưởng",
    "đội trưởng", "đội phó", "nhóm trưởng", "quản đốc", "trợ lý", "trưởng nhóm", "người có uy tín", "chủ nhiệm", "phó chủ nhiệm", "chủ hộ",
    "chủ cơ sở lưu trú", "chủ cơ sở", "chủ doanh nghiệp", "chủ trang trại", "chủ cửa hàng", "chủ nhà hàng",
    r"(?:phó )?(?:tổng )?giám đốc (?:khối |ban )?(?:pháp chế|pháp lý|tài chính|đối ngoại|vận hành|truyền thông|sản xuất|công nghệ|tín dụng|quản trị rủi ro|chất lượng|marketing|thương mại|chiến lược)",
    r"(?:công chức|cán bộ) (?:vp|văn phòng|tư pháp|tp|địa chính|đc|tài chính|văn hóa|vh)\s*[-–]\s*(?:tk|thống kê|hộ tịch|ht|xây dựng|xd|kế toán|kế hoạch|xã hội|xh|nông nghiệp|môi trường)(?:\s+và môi trường)?",
    "giám đốc điều hành", "giám đốc kỹ thuật", "giám đốc kinh doanh", "giám đốc nhân sự", "phó tgđ", "tgđ", "trợ lý giám đốc", "trợ lý tổng giám đốc", "thư ký giám đốc", "trợ lý bí thư", "thư ký bí thư",
    "hiệu phó", "viện phó", "cục phó", "vụ phó", "khoa phó", "trưởng chi nhánh", "trưởng đại diện", "trưởng xưởng", "phân xưởng trưởng", "trưởng tiểu khu", "trưởng tổ", "khóm trưởng", "trưởng khóm", "trưởng đội",
    "hộ lý", "nha sĩ", "lương y", "thầy lang", "thầy thuốc", "thầy mo", "thầy cúng", "bảo mẫu", "cấp dưỡng", "thú y viên", "khuyến nông viên", "công chứng viên", "hòa giải viên", "thanh tra viên", "điều tra viên",
    "giám sát viên", "lập trình viên", "thủ kho", "văn thư", "lễ tân", "phiên dịch", "biên dịch viên", "nhiếp ảnh gia", "đạo diễn", "nhạc công", "vận động viên", "huấn luyện viên", "tiếp viên", "thuyền viên", "thủy thủ",
    "nhà sử học", "nhà sưu tầm", "nhà kinh tế", "nhà báo lão thành", "nhà nông", "chuyên gia", "cố vấn", "thương lái", "xã viên", "bệnh binh", "sĩ quan", "du học sinh", "phụ huynh", "kiều bào", "việt kiều", "nghệ nhân dân gian",
    "thanh niên xung phong", "cựu thanh niên xung phong", "cựu tù chính trị", "chủ dãy trọ", "chủ dãy nhà trọ", "chủ dãy phòng trọ", "chủ nhà trọ", "chủ khu trọ", "chủ phòng trọ", "chủ ghe", "chủ sạp", "chủ tiệm", "chủ trại", "chủ quầy", "chủ xe", "chủ thầu", "chủ bãi", "chủ trọ", "chủ tủ sách", "chủ nhà sách", r"chủ (?:một |1 )?(?:homestay|quán|tiệm|vườn|trại|nhà nghỉ|nhà trọ|khách sạn|cửa hàng|xưởng|cơ sở)(?: nhỏ)?",
    "lái tàu", "lái xe tải", "thợ", "ngư dân", "gv", "hs", "sv", "cán bộ thú y", "cán bộ khuyến nông", "trưởng ban đại diện",
    "chủ nhà xe", "chủ khách sạn", "trưởng", "phó", "điều phối viên", "kế toán", "thủ quỹ", "thủ thư", "thợ \\w+", "độc giả", "bạn đọc", "nhà giáo", "nhà văn", "nhà nghiên cứu",
)  # fmt: skip
HEADS = (
    "bến", "ban", "phòng", "văn phòng", "đoàn", "khoa", "bộ môn", "thanh tra", "trạm", "chi cục", "cục", "vụ",
    "cơ sở lưu trú", "doanh nghiệp", "tủ sách", "nhà sách", "cửa hàng", "nhà hàng", "khách sạn", "trang trại", "nhà xe", "thôn", "bản", "xóm", "khu", "ấp", "buôn", "làng", "khu phố", "tổ dân phố", "công an", "sóc",
)  # fmt: skip
# Last words of offices that firms write in English as well.
FOREIGN_OFFICES = (
    "manager", "director", "officer", "engineer", "ceo", "cfo", "coo", "cto", "cmo", "executive", "specialist", "assistant", "secretary",
    "president", "chairman", "chairwoman", "consultant", "accountant", "supervisor", "coordinator", "owner", "founder", "co-founder",
    "lecturer", "teacher", "architect", "editor", "reporter", "analyst", "developer", "designer", "representative", "leader", "principal",
    "lawyer", "researcher", "expert", "staff", "receptionist", "doctor", "pharmacist", "deputy",
)  # fmt: skip
