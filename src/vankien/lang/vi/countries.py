"""Names of countries that official Vietnamese prose uses beside those of CLDR, by ISO code.

The first is how the register says it; CLDR's own name is used for a country that is not listed here. Other names are
understood when read. Names that two countries bear (Công-gô, Ghi-nê) are left out on purpose.
"""

from collections.abc import Mapping

COUNTRIES: Mapping[str, tuple[str, ...]] = {
    "AU": ("Úc", "Australia", "Ô-xtrây-li-a", "Ôxtrâylia"),
    "BE": ("Bỉ",),
    "BR": ("Brazil", "Bra-xin"),
    "BY": ("Belarus", "Bê-la-rút"),
    "CA": ("Canada", "Ca-na-đa"),
    "CH": ("Thụy Sĩ", "Thụy Sỹ"),
    "CN": ("Trung Quốc", "CHND Trung Hoa", "Cộng hòa Nhân dân Trung Hoa"),
    "CU": ("Cuba", "Cu-ba"),
    "CZ": ("Séc", "Cộng hòa Séc", "Tiệp"),
    "DE": ("Đức", "CHLB Đức", "Cộng hòa Liên bang Đức"),
    "DK": ("Đan Mạch",),
    "ES": ("Tây Ban Nha",),
    "FI": ("Phần Lan",),
    "FR": ("Pháp", "Cộng hòa Pháp"),
    "GB": ("Vương quốc Anh", "Anh", "Liên hiệp Vương quốc Anh và Bắc Ireland"),
    "HU": ("Hungary", "Hung-ga-ri"),
    "ID": ("Indonesia", "In-đô-nê-xi-a"),
    "IE": ("Ireland", "Ai-len"),
    "IN": ("Ấn Độ",),
    "IT": ("Ý", "Italia", "I-ta-li-a"),
    "JP": ("Nhật Bản", "Nhật"),
    "KH": ("Campuchia", "Cam-pu-chia"),
    "KP": ("CHDCND Triều Tiên", "Cộng hòa Dân chủ Nhân dân Triều Tiên", "Bắc Triều Tiên"),
    "KR": ("Hàn Quốc", "Đại Hàn Dân Quốc"),
    "LA": ("Lào", "CHDCND Lào", "Cộng hòa Dân chủ Nhân dân Lào"),
    "MM": ("Myanmar", "Mi-an-ma", "Miến Điện"),
    "MN": ("Mông Cổ",),
    "MY": ("Malaysia", "Ma-lai-xi-a"),
    "NL": ("Hà Lan",),
    "NO": ("Na Uy",),
    "NZ": ("New Zealand", "Niu Di-lân"),
    "PH": ("Philippines", "Phi-líp-pin"),
    "PL": ("Ba Lan",),
    "RU": ("Nga", "Liên bang Nga", "LB Nga"),
    "SE": ("Thụy Điển",),
    "SG": ("Singapore", "Xin-ga-po"),
    "TH": ("Thái Lan",),
    "TR": ("Thổ Nhĩ Kỳ", "Türkiye"),
    "TW": ("Đài Loan", "Đài Loan (Trung Quốc)"),
    "UA": ("Ukraine", "U-crai-na"),
    "US": ("Hoa Kỳ", "Mỹ", "Hợp chúng quốc Hoa Kỳ"),
    "VN": ("Việt Nam", "CHXHCN Việt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
}
