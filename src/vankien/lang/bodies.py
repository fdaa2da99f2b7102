"""How bodies are written short, and who speaks for one: both languages in one table, for a list mixes them."""

from collections.abc import Mapping

# Syllables as they stand between other signs (GD&ĐT → "gd đt"), and what they are short for.
SHORT: Mapping[str, str] = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "ub mttq": "ủy ban mặt trận tổ quốc",
    "mttq": "mặt trận tổ quốc",
    "mttqvn": "mặt trận tổ quốc việt nam",
    "btv": "ban thường vụ",
    "bch": "ban chấp hành",
    "btg": "ban tuyên giáo",
    "vp": "văn phòng",
    "gd đt": "giáo dục đào tạo",
    "gdđt": "giáo dục đào tạo",
    "lđtbxh": "lao động thương binh xã hội",
    "lđ tbxh": "lao động thương binh xã hội",
    "lđ tb xh": "lao động thương binh xã hội",
    "tn mt": "tài nguyên môi trường",
    "tnmt": "tài nguyên môi trường",
    "nn ptnt": "nông nghiệp phát triển nông thôn",
    "nnptnt": "nông nghiệp phát triển nông thôn",
    "kh đt": "kế hoạch đầu tư",
    "khđt": "kế hoạch đầu tư",
    "kh cn": "khoa học công nghệ",
    "khcn": "khoa học công nghệ",
    "tt tt": "thông tin truyền thông",
    "tttt": "thông tin truyền thông",
    "vh tt dl": "văn hóa thể thao du lịch",
    "vhtt dl": "văn hóa thể thao du lịch",
    "vhttdl": "văn hóa thể thao du lịch",
    "gtvt": "giao thông vận tải",
    "nv": "nội vụ",
    "ccb": "cựu chiến binh",
    "lhpn": "liên hiệp phụ nữ",
    "hlhpn": "hội liên hiệp phụ nữ",
    "hnd": "hội nông dân",
    "lđlđ": "liên đoàn lao động",
    "tncs hồ chí minh": "thanh niên cộng sản hồ chí minh",
    "tncshcm": "thanh niên cộng sản hồ chí minh",
    "tand": "tòa án nhân dân",
    "vksnd": "viện kiểm sát nhân dân",
    "bhxh": "bảo hiểm xã hội",
    "bđbp": "bộ đội biên phòng",
    "bchqs": "bộ chỉ huy quân sự",
    "bch qs": "bộ chỉ huy quân sự",
    "htx": "hợp tác xã",
    "đh": "đại học",
    "bv": "bệnh viện",
    "tp": "thành phố",
    "tx": "thị xã",
    "dept": "department",
    "univ": "university",
}
DROPPED = frozenset({"và", "and", "the", "of"})  # joined or left out as people like
PROVINCE = ("tỉnh", "thành phố", "province", "city")  # there is one asking: its name may be said or not
ONLY_THERE = ("sở", "tỉnh đoàn", "tỉnh ủy", "department")  # bodies that exist on that level alone
HEADS = (
    "giám đốc", "tổng giám đốc", "chủ tịch", "bí thư", "trưởng ban", "hiệu trưởng", "viện trưởng", "chánh văn phòng",
    "chánh thanh tra", "chánh án", "cục trưởng", "chi cục trưởng", "chỉ huy trưởng", "thủ trưởng", "trưởng phòng",
    "chính ủy", "đồn trưởng", "trưởng thôn", "director", "chairman", "chairwoman", "chair", "chief", "head", "president", "secretary",
)  # fmt: skip
BESIDE_HEADS = ("phó", "quyền", "q", "nguyên quyền", "deputy", "vice", "acting")
