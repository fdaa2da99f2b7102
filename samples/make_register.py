"""Makes the register of external relations of the invented province Sơn Hà: `samples/register/`.

    python samples/make_register.py

Needs vankien installed: the folder is written as `vankien register export --format datapackage` writes it.
Places, offices and figures are invented; two districts of the border merged on 01/02/2020.
"""

from decimal import Decimal
from pathlib import Path

from vankien.model.register.register import Register
from vankien.model.register.rows import (
    Activity,
    Evidence,
    EvidenceLink,
    Indicator,
    Instrument,
    Mechanism,
    MechanismParty,
    Observation,
    Party,
    PartyKind,
    PartySuccession,
    Side,
    SuccessionKind,
    Twinning,
    TwinningKind,
    TwinningMember,
)
from vankien.model.register.when import When, when
from vankien.read.register.package import read_package
from vankien.write.register.package import write_package

HERE = Path(__file__).resolve().parent
TARGET = HERE / "register"
K = PartyKind
MERGER = "2020-02-01"


def on(text: str | None) -> When | None:
    """The date that an ISO text states."""
    return when(text) if text else None


# id, kind, name, native name, aliases, country, parent, valid from, valid to
PLACES = """
vn|country|Việt Nam|||VN|||
cn|country|Trung Quốc|中国||CN|||
jp|country|Nhật Bản|日本||JP|||
kr|country|Hàn Quốc|대한민국|Đại Hàn Dân Quốc|KR|||
au|country|Úc|Australia|Australia;Ô-xtrây-li-a|AU|||
fr|country|Pháp|France|Cộng hòa Pháp|FR|||
son-ha|subnational|tỉnh Sơn Hà||Sơn Hà|VN|vn||
lam-khe|subnational|tỉnh Lâm Khê||Lâm Khê|VN|vn||
cao-nguon|subnational|tỉnh Cao Nguồn||Cao Nguồn|VN|vn||
tuyen-dao|subnational|tỉnh Tuyên Đạo||Tuyên Đạo|VN|vn||
quang-tay|subnational|Khu tự trị dân tộc Choang Quảng Tây|广西壮族自治区|Quảng Tây|CN|cn||
kazahaya|subnational|thành phố Kazahaya|風早市|Kazahaya|JP|jp||
sanbit|subnational|quận Sanbit|산빛군|Sanbit|KR|kr||
ha-van|district|thành phố Hà Vân||Hà Vân|VN|son-ha||
dong-van|district|thị xã Đồng Vân||Đồng Vân|VN|son-ha||
loc-van|district|huyện Lộc Vân||Lộc Vân|VN|son-ha||
phieng-dao|district|huyện Phiêng Dao||Phiêng Dao|VN|son-ha||
khau-slao|district|huyện Khau Slao||Khau Slao|VN|son-ha||2020-01-31
po-rieng|district|huyện Pò Riềng||Pò Riềng|VN|son-ha||2020-01-31
khau-rieng|district|huyện Khau Riềng||Khau Riềng|VN|son-ha|2020-02-01|
dang-giang|district|huyện Đằng Giang|藤江县|Đằng Giang|CN|quang-tay||
ninh-duong|district|thành phố cấp huyện Ninh Đường|宁塘市|Ninh Đường|CN|quang-tay||
thuong-nham|district|huyện Thượng Nham|上岩县|Thượng Nham|CN|quang-tay||
binh-cuong|district|huyện Bình Cương|平冈县|Bình Cương|CN|quang-tay||
tan-linh|district|huyện Tân Lĩnh|新岭县|Tân Lĩnh|CN|quang-tay||
x-na-ban|commune|xã Nà Bản|||VN|loc-van||
x-keo-van|commune|xã Kéo Vân|||VN|dong-van||
x-khuoi-lai|commune|xã Khuổi Lài|||VN|phieng-dao||
x-po-mieng|commune|xã Pò Miềng|||VN|khau-rieng||
c-thach-kieu|commune|trấn Thạch Kiều|石桥镇||CN|dang-giang||
c-ha-loan|commune|trấn Hà Loan|河湾镇||CN|ninh-duong||
c-van-binh|commune|trấn Vân Bình|云坪镇||CN|thuong-nham||
c-long-cau|commune|trấn Long Câu|龙沟镇||CN|tan-linh||
so-ngoai-vu|agency|Sở Ngoại vụ tỉnh Sơn Hà||Sở Ngoại vụ|VN|son-ha||
so-cong-thuong|agency|Sở Công Thương tỉnh Sơn Hà||Sở Công Thương|VN|son-ha||
so-y-te|agency|Sở Y tế tỉnh Sơn Hà||Sở Y tế|VN|son-ha||
cong-an|agency|Công an tỉnh Sơn Hà||Công an tỉnh|VN|son-ha||
bien-phong|agency|Bộ Chỉ huy Bộ đội Biên phòng tỉnh Sơn Hà||Bộ đội Biên phòng tỉnh|VN|son-ha||
ubnd|agency|Ủy ban nhân dân tỉnh Sơn Hà||UBND tỉnh|VN|son-ha||
ban-dan-van|party_body|Ban Dân vận Tỉnh ủy Sơn Hà||Ban Dân vận|VN|son-ha||
tinh-uy|party_body|Tỉnh ủy Sơn Hà||Tỉnh ủy|VN|son-ha||
khu-uy|party_body|Khu ủy Quảng Tây|中共广西壮族自治区委||CN|quang-tay||
chinh-quyen-qt|agency|Chính quyền nhân dân Quảng Tây|广西壮族自治区人民政府||CN|quang-tay||
doan-tn|mass_org|Tỉnh đoàn Sơn Hà||Đoàn Thanh niên|VN|son-ha||
hoi-phu-nu|mass_org|Hội Liên hiệp Phụ nữ tỉnh Sơn Hà||Hội Phụ nữ|VN|son-ha||
mat-tran|mass_org|Ủy ban Mặt trận Tổ quốc tỉnh Sơn Hà||Mặt trận Tổ quốc|VN|son-ha||
doan-tn-qt|mass_org|Đoàn Thanh niên Quảng Tây|||CN|quang-tay||
phu-nu-qt|mass_org|Hội Liên hiệp Phụ nữ Quảng Tây|||CN|quang-tay||
tongling-ty|enterprise|Công ty Logistics Đồng Lĩnh|铜岭物流公司||CN|ninh-duong||
dsq-kazan|mission|Văn phòng hợp tác của Kazahaya tại Việt Nam|||JP|kazahaya||
dl-dao-tao|mission|Trung tâm giao lưu văn hóa Sanbit|||KR|sanbit||
ngo-nuoc-sach|ngo|Tổ chức Nước sạch vùng cao|Clean Hills Water||AU|au||
ngo-tre-em|ngo|Quỹ Trẻ em biên cương|Enfants des Confins||FR|fr||
ngo-y-te|ngo|Hội Bác sĩ tình nguyện Kazahaya|||JP|jp||
igo-rung|igo|Chương trình Rừng đầu nguồn khu vực||||||
"""

HERE_HAMLETS = (
    ("Nà Lầu", "x-na-ban"), ("Kéo Cào", "x-keo-van"), ("Bản Piòa", "x-keo-van"), ("Khuổi Slin", "x-khuoi-lai"),
    ("Lũng Vài", "x-khuoi-lai"), ("Pác Ngàm", "x-po-mieng"), ("Cốc Lải", "x-po-mieng"), ("Nà Toòng", "x-na-ban"),
    ("Pò Nhùng", "x-po-mieng"), ("Bản Tả", "x-po-mieng"), ("Khuổi Mò", "x-po-mieng"), ("Slam Kha", "x-khuoi-lai"),
    ("Lũng Pảng", "x-khuoi-lai"),
)  # fmt: skip
THERE_HAMLETS = (
    ("Thượng Thạch", "c-thach-kieu"), ("Hạ Thạch", "c-thach-kieu"), ("Loan Khẩu", "c-ha-loan"), ("Bắc Loan", "c-ha-loan"),
    ("Vân Đầu", "c-van-binh"), ("Bình Sơn", "c-van-binh"), ("Câu Vĩ", "c-long-cau"), ("Câu Đầu", "c-long-cau"),
    ("Lĩnh Cước", "c-long-cau"), ("Tân Trại", "c-long-cau"), ("Mai Bình", "c-van-binh"),
)  # fmt: skip
# members here, members there (by place in the lists above), signed on
HAMLET_TWINNINGS = (
    ((0,), (0,), "2011-05-18"), ((1,), (2,), "2012-09-06"), ((2,), (3,), "2013-03-22"), ((3,), (4,), "2013-10-30"),
    ((4,), (5,), "2014-04-11"), ((5,), (6,), "2015-06-19"), ((6,), (7,), "2016-03-08"), ((7,), (1,), "2016-11-24"),
    ((8, 9, 10), (8, 9), "2017-08-15"), ((11, 12), (10,), "2018-12-20"),
)  # fmt: skip
POSTS = (
    "Đồng Vân", "Kéo Vân", "Nà Bản", "Khuổi Lài", "Pò Miềng", "Lũng Vài", "Cốc Lải", "Phiêng Dao", "Tả Slin",
    "Khau Slao", "Pác Ngàm",
)  # fmt: skip
STATIONS = ("Ninh Đường", "Hà Loan", "Thạch Kiều", "Vân Bình", "Long Câu", "Thượng Nham", "Tân Lĩnh", "Bình Cương")
POSTS_SIGNED = (
    "2014-03-10",
    "2014-04-21",
    "2014-09-12",
    "2015-06-13",
    "2015-07-24",
    "2015-11-05",
    "2016-05-16",
    "2016-10-17",
)
DISTRICT_TWINNINGS = (
    ("dong-van", "ninh-duong", "2011-11-09"), ("loc-van", "dang-giang", "2013-05-27"),
    ("phieng-dao", "thuong-nham", "2015-10-14"), ("khau-slao", "tan-linh", "2017-04-20"),
    ("po-rieng", "binh-cuong", "2018-06-05"),
)  # fmt: skip
COMMUNE_TWINNINGS = (
    ("x-keo-van", "c-ha-loan", "2016-01-15"), ("x-na-ban", "c-thach-kieu", "2016-07-07"),
    ("x-khuoi-lai", "c-van-binh", "2017-09-12"), ("x-po-mieng", "c-long-cau", "2019-03-28"),
)  # fmt: skip
PROVINCE_TWINNINGS = (("kazahaya", "2018-08-03", "2017"), ("sanbit", "2019-10-21", "2019"))

MECHANISMS = (
    ("gap-go-dau-xuan", "Chương trình Gặp gỡ đầu Xuân giữa Bí thư Tỉnh ủy bốn tỉnh với Bí thư Khu ủy Quảng Tây", "Gặp gỡ đầu Xuân", "party", "province", "hằng năm", "2016",
     ("tinh-uy", "son-ha", "lam-khe", "cao-nguon", "tuyen-dao"), ("khu-uy",)),
    ("uy-ban-lien-hop", "Hội nghị Ủy ban công tác liên hợp giữa bốn tỉnh và Quảng Tây", "Ủy ban công tác liên hợp", "state", "province", "hằng năm", "2008",
     ("ubnd", "son-ha", "lam-khe", "cao-nguon", "tuyen-dao"), ("chinh-quyen-qt",)),
    ("hoi-dam-bien-phong", "Hội đàm thường niên về quản lý biên giới", "", "state", "sector", "hằng năm", "2010-03", ("bien-phong",), ("quang-tay",)),
    ("hop-tac-cong-an", "Cơ chế phối hợp phòng, chống tội phạm qua biên giới", "", "state", "sector", "6 tháng", "2014", ("cong-an",), ("quang-tay",)),
    ("hoi-cho-luan-phien", "Hội chợ thương mại biên giới luân phiên", "Hội chợ thương mại", "state", "sector", "hằng năm", "2009", ("so-cong-thuong",), ("ninh-duong",)),
    ("kiem-dich-y-te", "Cơ chế trao đổi thông tin dịch bệnh", "", "state", "sector", "khi có việc", "2017-05", ("so-y-te",), ("quang-tay",)),
    ("giao-luu-thanh-nien", "Gặp gỡ hữu nghị thanh niên hai bên biên giới", "", "people", "province", "hằng năm", "2012", ("doan-tn",), ("doan-tn-qt",)),
    ("giao-luu-phu-nu", "Giao lưu phụ nữ biên giới", "", "people", "province", "2 năm", "2015", ("hoi-phu-nu",), ("phu-nu-qt",)),
    ("giao-luu-mat-tran", "Giao lưu cán bộ Mặt trận các huyện biên giới", "", "people", "province", "hằng năm", "2018", ("mat-tran",), ("quang-tay",)),
)  # fmt: skip

# kind, pillar, mechanism, twinning, start, end, place, persons, unit, amount, currency, approval
ACTIVITIES = """
delegation_out|party|gap-go-dau-xuan||2017-02-14|2017-02-16|Quảng Tây|24|người|||Thông báo 31-TB/TU
delegation_in|party|gap-go-dau-xuan||2018-03-01|2018-03-02|Hà Vân|37|người|||Thông báo 44-TB/TU
delegation_out|party|gap-go-dau-xuan||2019-02-20|2019-02-22|Quảng Tây|26|người|||Thông báo 58-TB/TU
talks|party|gap-go-dau-xuan||2020-01-08|2020-01-08|Hà Vân|41|người|||Thông báo 71-TB/TU
conference|state|uy-ban-lien-hop||2016-11-10|2016-11-11|Quảng Tây|52|người|||Công văn 1180/UBND
conference|state|uy-ban-lien-hop||2017-11-23|2017-11-24|Hà Vân|64|người|||Công văn 1312/UBND
conference|state|uy-ban-lien-hop||2018-10-30|2018-10-31|Quảng Tây|49|người|||Công văn 1275/UBND
conference|state|uy-ban-lien-hop||2019-11-14|2019-11-15|Hà Vân|70|người|||Công văn 1406/UBND
talks|state|hoi-dam-bien-phong||2018-05-16|2018-05-16|Đồng Vân|18|người|||
talks|state|hoi-dam-bien-phong||2019-05-22|2019-05-22|Ninh Đường|20|người|||
talks|state|hop-tac-cong-an||2019-06-18|2019-06-18|Hà Vân|16|người|||
exchange|state|hoi-cho-luan-phien||2018-12-04|2018-12-09|Đồng Vân|210|gian hàng|||
exchange|state|hoi-cho-luan-phien||2019-12-03|2019-12-08|Ninh Đường|185|gian hàng|||
talks|state|kiem-dich-y-te||2020-02-05|2020-02-05|trực tuyến|12|người|||
exchange|people|giao-luu-thanh-nien||2017-10-12|2017-10-14|Quảng Tây|60|người|||
exchange|people|giao-luu-thanh-nien||2019-10-10|2019-10-12|Hà Vân|80|người|||
exchange|people|giao-luu-phu-nu||2019-03-07|2019-03-08|Đồng Vân|45|người|||
exchange|people|giao-luu-mat-tran||2019-08-20|2019-08-21|Phiêng Dao|38|người|||
exchange|people||k-huyen-1|2019-09-26|2019-09-26|Đồng Vân|32|người|||
exchange|people||k-huyen-4|2019-04-18|2019-04-18|Khau Slao|28|người|||
exchange|people||k-thon-9|2018-02-19|2018-02-19|Pò Miềng|120|người|||
delegation_out|state||k-tinh-1|2018-08-01|2018-08-06|Kazahaya|11|người|||Quyết định 1390/QĐ-UBND
delegation_in|state||k-tinh-1|2019-05-13|2019-05-16|Hà Vân|14|người|||Công văn 512/UBND
delegation_out|state||k-tinh-2|2019-10-18|2019-10-23|Sanbit|9|người|||Quyết định 2027/QĐ-UBND
delegation_in|state|||2019-04-08|2019-04-10|Hà Vân|7|người|||
aid|people|||2017-06-01|2018-12-31|Phiêng Dao|||312000|USD|Quyết định 840/QĐ-UBND
aid|people|||2018-01-15|2019-06-30|Lộc Vân|||145500|USD|Quyết định 97/QĐ-UBND
aid|people|||2019-03-01|2020-12-31|Khau Slao|||268000|USD|Quyết định 355/QĐ-UBND
aid|people|||2019-09-01|2021-08-31|toàn tỉnh|||410000|EUR|Quyết định 1604/QĐ-UBND
consular|state|||2018-07-02|2018-07-20|Quảng Tây|6|người|||
consular|state|||2019-11-11|2019-12-05|Quảng Tây|9|người|||
consular|state|||2020-02-10|2020-04-30|Đồng Vân|214|người|||
training|state|||2019-07-15|2019-08-09|Hà Vân|40|học viên|||
signing|state||k-xa-4|2019-03-28|2019-03-28|Pò Miềng|22|người|||
"""

# indicator, value, unit, period, as_of, source
FIGURES = """
khach-du-lich|2460000|lượt|2019|2019-12-31|nien-giam-2019
khach-du-lich|2310000|lượt|2018|2018-12-31|nien-giam-2019
doanh-thu-du-lich|890|tỷ đồng|2019|2019-12-31|nien-giam-2019
doanh-thu-du-lich|815|tỷ đồng|2018|2018-12-31|nien-giam-2019
kim-ngach|4820|triệu USD|2020|2020-07-31|bao-cao-kinh-te-2020
kim-ngach|3150|triệu USD|2015|2015-12-31|nien-giam-2019
xuat-khau-dia-phuong|134|triệu USD|2020|2020-07-31|bao-cao-kinh-te-2020
ho-ngheo|24.6|%|2015|2015-12-31|nien-giam-2019
ho-ngheo|9.8|%|2020|2020-07-31|bao-cao-kinh-te-2020
xa-nong-thon-moi|21|xã|2015|2015-12-31|nien-giam-2019
xa-nong-thon-moi|61|xã|2020|2020-07-31|bao-cao-kinh-te-2020
che-phu-rung|62.5|%|2020|2020-07-31|bao-cao-kinh-te-2020
grdp-dau-nguoi|46.8|triệu đồng|2020|2020-07-31|bao-cao-kinh-te-2020
grdp-dau-nguoi|29.4|triệu đồng|2015|2015-12-31|nien-giam-2019
thu-noi-dia|2650|tỷ đồng|2020|2020-07-31|bao-cao-kinh-te-2020
thu-noi-dia|1520|tỷ đồng|2015|2015-12-31|nien-giam-2019
nuoc-sach-thanh-thi|98.2|%|2020|2020-07-31|bao-cao-kinh-te-2020
nuoc-sach-thanh-thi|93.0|%|2015|2015-12-31|nien-giam-2019
"""

# code, label, aliases, unit, source, counting rule, complete
INDICATORS = """
cap-huyen-thi|số cặp huyện – thị biên giới kết nghĩa|cặp huyện – thị biên giới;cặp huyện, thị;huyện – thị hữu nghị quốc tế|cặp|twinning:district_town|Đếm quan hệ đã ký và còn hiệu lực; huyện sáp nhập thì quan hệ vẫn còn và do huyện mới kế tục.|yes
cap-thon-ban|số cặp thôn bản biên giới kết nghĩa|cặp thôn bản biên giới;cặp thôn, bản;thôn bản hữu nghị biên giới|cặp|twinning:village|Đếm quan hệ đã ký; nhiều thôn cùng ký một biên bản là một quan hệ.|yes
don-bien-phong|số đồn biên phòng ký kết quan hệ hữu nghị|đồn biên phòng;đồn – trạm hữu nghị|đồn|twinning_member:border_post:vn|Đếm đồn phía Việt Nam; ba đồn cùng ký với một đơn vị là ba đồn.|yes
cap-xa-tran|số cặp xã – trấn kết nghĩa|cặp xã, trấn|cặp|twinning:commune_town|Đếm quan hệ đã ký và còn hiệu lực.|yes
dia-phuong-ket-nghia|số địa phương nước ngoài kết nghĩa cấp tỉnh|địa phương kết nghĩa|địa phương|twinning_member:province:foreign|Đếm địa phương phía nước ngoài.|yes
co-che-cap-tinh|số cơ chế hợp tác cấp tỉnh|cơ chế cấp tỉnh|cơ chế|mechanism:province|Đếm cơ chế định kỳ cấp tỉnh đang tồn tại, thuộc cả ba trụ cột.|yes
van-kien|số văn kiện hợp tác còn hiệu lực|văn kiện hợp tác|văn kiện|instrument|Đếm văn kiện còn hiệu lực; văn kiện bị thay thế không đếm.|
doan-ra|số đoàn ra|đoàn đi nước ngoài|đoàn|activity:delegation_out|Đếm đoàn cấp tỉnh bắt đầu trong kỳ.|
doan-vao|số đoàn vào|đoàn nước ngoài đến làm việc|đoàn|activity:delegation_in|Đếm đoàn cấp tỉnh đón trong kỳ.|
khach-du-lich|lượng khách du lịch|lượng khách;khách du lịch|lượt|observation|Niên giám thống kê tỉnh.|
doanh-thu-du-lich|doanh thu du lịch|doanh thu;doanh thu từ du lịch|tỷ đồng|observation|Niên giám thống kê tỉnh.|
kim-ngach|tổng kim ngạch xuất nhập khẩu hàng hóa qua địa bàn|tổng kim ngạch xuất nhập khẩu;tổng kim ngạch xuất nhập khẩu qua địa bàn|triệu USD|observation|Số ước thực hiện năm 2020.|
xuat-khau-dia-phuong|kim ngạch xuất khẩu hàng địa phương|xuất khẩu hàng địa phương|triệu USD|observation|Số ước thực hiện năm 2020.|
ho-ngheo|tỷ lệ hộ nghèo||%|observation|Chuẩn nghèo đa chiều 2016 – 2020.|
xa-nong-thon-moi|số xã đạt chuẩn nông thôn mới|xã đạt chuẩn nông thôn mới;xã đạt chuẩn|xã|observation|Lũy kế đến cuối kỳ.|
che-phu-rung|tỷ lệ che phủ rừng||%|observation|Kiểm kê rừng hằng năm.|
grdp-dau-nguoi|tổng sản phẩm bình quân đầu người||triệu đồng|observation|Giá hiện hành.|
thu-noi-dia|thu nội địa||tỷ đồng|observation|Trên địa bàn.|
nuoc-sach-thanh-thi|tỷ lệ dân cư thành thị dùng nước sạch||%|observation|Báo cáo ngành xây dựng.|
"""

EVIDENCE = """
nq-sap-nhap|Nghị quyết về việc sắp xếp các đơn vị hành chính cấp huyện|Cơ quan có thẩm quyền|88/NQ|2020-01-10
nien-giam-2019|Niên giám thống kê tỉnh Sơn Hà năm 2019|Cục Thống kê tỉnh||2020-06-30
bao-cao-kinh-te-2020|Báo cáo ước thực hiện các chỉ tiêu kinh tế – xã hội năm 2020|Ủy ban nhân dân tỉnh|291/BC-UBND|2020-08-05
bb-thon-9|Biên bản kết nghĩa ba thôn Pò Nhùng, Bản Tả, Khuổi Mò|Ủy ban nhân dân xã Pò Miềng||2017-08-15
bb-thon-10|Biên bản kết nghĩa thôn Slam Kha, Lũng Pảng|Ủy ban nhân dân xã Khuổi Lài||2018-12-20
ra-soat-2020|Báo cáo rà soát quan hệ kết nghĩa cấp huyện, xã, thôn|Sở Ngoại vụ|64/BC-SNgV|2020-07-15
"""
LINKS = (
    ("nq-sap-nhap", "party_succession", f"khau-slao|khau-rieng|merge|{MERGER}", None),
    ("nq-sap-nhap", "party_succession", f"po-rieng|khau-rieng|merge|{MERGER}", None),
    ("bb-thon-9", "twinning", "k-thon-9", None),
    ("bb-thon-10", "twinning", "k-thon-10", None),
    ("ra-soat-2020", "indicator", "cap-thon-ban", "complete"),
    ("ra-soat-2020", "indicator", "cap-huyen-thi", "complete"),
    ("ra-soat-2020", "indicator", "don-bien-phong", "complete"),
    ("nien-giam-2019", "observation", "khach-du-lich-2019", "value"),
    ("nien-giam-2019", "observation", "doanh-thu-du-lich-2019", "value"),
)


def table(text: str) -> list[list[str]]:
    """The rows of a text table, cells between bars."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().split("\n")]


def parties() -> list[Party]:
    """Places and offices, then hamlets, posts and stations."""
    rows = []
    for row in table(PLACES):
        own, kind, name, native, aliases, iso, parent, first, last = row
        names = tuple(filter(None, aliases.split(";")))
        rows.append(Party(own, K(kind), name, native or None, names, iso or None, parent or None, on(first), on(last)))
    rows.extend(
        Party(f"thon-{n}", K.VILLAGE, f"thôn {name}", None, (name,), "VN", parent)
        for n, (name, parent) in enumerate(HERE_HAMLETS, 1)
    )
    rows.extend(
        Party(f"don-vi-{n}", K.VILLAGE, f"thôn {name}", None, (name,), "CN", parent)
        for n, (name, parent) in enumerate(THERE_HAMLETS, 1)
    )
    rows.extend(
        Party(f"don-{n}", K.BORDER_POST, f"Đồn Biên phòng {name}", None, (), "VN", "bien-phong")
        for n, name in enumerate(POSTS, 1)
    )
    rows.extend(
        Party(f"tram-{n}", K.BORDER_POST, f"Trạm hội ngộ {name}", None, (), "CN", "quang-tay")
        for n, name in enumerate(STATIONS, 1)
    )
    return rows


def relations() -> tuple[list[Instrument], list[Twinning], list[TwinningMember]]:
    """Each twinning with its paper and its members."""
    names = {party.id: party.name_vi or party.id for party in parties()}
    papers: list[Instrument] = []
    twinnings: list[Twinning] = []
    members: list[TwinningMember] = []

    def add(
        own: str, kind: TwinningKind, here: tuple[str, ...], there: tuple[str, ...], signed: str, regime: str, form: str
    ) -> None:
        title = f"{form} giữa {', '.join(names[one] for one in here)} và {', '.join(names[one] for one in there)}"
        paper = f"vk-{own.removeprefix('k-')}"
        papers.append(
            Instrument(paper, title, form, regime, on(signed), None, on(signed), party_vn=here, party_foreign=there)
        )
        twinnings.append(
            Twinning(
                own,
                kind,
                f"{', '.join(names[one] for one in here)} – {', '.join(names[one] for one in there)}",
                paper,
                on(signed),
                status="active",
            )
        )
        members.extend(
            TwinningMember(own, party, side)
            for side, side_parties in ((Side.VN, here), (Side.FOREIGN, there))
            for party in side_parties
        )

    for n, (here, there, signed) in enumerate(DISTRICT_TWINNINGS, 1):
        add(
            f"k-huyen-{n}",
            TwinningKind.DISTRICT_TOWN,
            (here,),
            (there,),
            signed,
            "agreement",
            "Thỏa thuận thiết lập quan hệ hữu nghị",
        )
    for n, (here, there, signed) in enumerate(COMMUNE_TWINNINGS, 1):
        add(
            f"k-xa-{n}",
            TwinningKind.COMMUNE_TOWN,
            (here,),
            (there,),
            signed,
            "agreement",
            "Thỏa thuận giao lưu hữu nghị",
        )
    for n, (ours, theirs, signed) in enumerate(HAMLET_TWINNINGS, 1):
        add(
            f"k-thon-{n}",
            TwinningKind.VILLAGE,
            tuple(f"thon-{one + 1}" for one in ours),
            tuple(f"don-vi-{one + 1}" for one in theirs),
            signed,
            "minutes",
            "Biên bản kết nghĩa",
        )
    for n, signed in enumerate(POSTS_SIGNED, 1):
        add(
            f"k-don-{n}",
            TwinningKind.BORDER_POST,
            (f"don-{n}",),
            (f"tram-{n}",),
            signed,
            "minutes",
            "Biên bản hữu nghị đồn – trạm",
        )
    add(
        "k-don-9",
        TwinningKind.BORDER_POST,
        ("don-9", "don-10", "don-11"),
        ("tongling-ty",),
        "2018-04-17",
        "minutes",
        "Biên bản hữu nghị",
    )
    for n, (there, signed, _) in enumerate(PROVINCE_TWINNINGS, 1):
        add(f"k-tinh-{n}", TwinningKind.PROVINCE, ("son-ha",), (there,), signed, "agreement", "Bản ghi nhớ hợp tác")
    papers.append(
        Instrument(
            "vk-khung-2012",
            "Thỏa thuận khung về hợp tác thương mại biên giới",
            "Thỏa thuận khung",
            "agreement",
            on("2012-06-12"),
            "Ninh Đường",
            on("2012-07-01"),
            on("2017-06-30"),
            party_vn=("ubnd",),
            party_foreign=("chinh-quyen-qt",),
        )
    )
    papers.append(
        Instrument(
            "vk-khung-2017",
            "Thỏa thuận khung về hợp tác thương mại biên giới (ký lại)",
            "Thỏa thuận khung",
            "agreement",
            on("2017-06-20"),
            "Hà Vân",
            on("2017-07-01"),
            on("2022-06-30"),
            supersedes=("vk-khung-2012",),
            party_vn=("ubnd",),
            party_foreign=("chinh-quyen-qt",),
        )
    )
    return papers, twinnings, members


def activities() -> list[Activity]:
    """What took place, in the order of the list."""
    rows = []
    for n, row in enumerate(table(ACTIVITIES), 1):
        kind, pillar, mechanism, twinning, start, end, place, persons, unit, amount, currency, approval = row
        rows.append(
            Activity(f"hd-{n:02}", kind, pillar, mechanism or None, twinning or None, on(start), on(end), place, number(persons), unit or None, number(amount), currency or None, approval or None)
        )  # fmt: skip
    return rows


def number(text: str) -> Decimal | None:
    """A plain number, None for nothing."""
    return Decimal(text) if text else None


def register() -> Register:
    """The whole register."""
    papers, twinnings, members = relations()
    figures = table(FIGURES)
    labels = {row[0]: row[1] for row in table(INDICATORS)}
    return Register(
        party=tuple(parties()),
        party_succession=tuple(
            PartySuccession(old, "khau-rieng", SuccessionKind.MERGE, on(MERGER), "88/NQ")
            for old in ("khau-slao", "po-rieng")
        ),
        mechanism=tuple(
            Mechanism(own, name, tuple(filter(None, [alias])), pillar, level, None, often, on(since))
            for own, name, alias, pillar, level, often, since, _, _ in MECHANISMS
        ),
        mechanism_party=tuple(
            MechanismParty(row[0], party, side)
            for row in MECHANISMS
            for side, side_parties in (("vn", row[7]), ("foreign", row[8]))
            for party in side_parties
        ),
        instrument=tuple(papers),
        twinning=tuple(twinnings),
        twinning_member=tuple(members),
        activity=tuple(activities()),
        observation=tuple(
            Observation(
                f"{code}-{period}",
                code,
                labels[code],
                number(value),
                None,
                None,
                unit,
                period,
                "son-ha",
                on(day),
                source,
            )
            for code, value, unit, period, day, source in figures
        ),
        indicator=tuple(
            Indicator(code, label, tuple(filter(None, aliases.split(";"))), unit, source, rule, complete == "yes")
            for code, label, aliases, unit, source, rule, complete in table(INDICATORS)
        ),
        evidence=tuple(
            Evidence(own, title, issuer, no or None, on(day)) for own, title, issuer, no, day in table(EVIDENCE)
        ),
        evidence_link=tuple(EvidenceLink(*link) for link in LINKS),
    )


def main() -> None:
    """Writes the folder; what does not hold together is an error."""
    files = write_package(register())
    wrong = [note for note in read_package(files).notes if note.severity == "error"]
    if wrong:
        raise SystemExit("\n".join(f"{note.kind} {dict(note.facts)}" for note in wrong))
    TARGET.mkdir(exist_ok=True)
    for name, data in files.items():
        (TARGET / name).write_bytes(data)


if __name__ == "__main__":
    main()
