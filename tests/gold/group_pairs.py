"""Pairs of proposals, labelled by hand: does a clerk read one request or two?

Each is (old words, new words) twice on the draft below; `…` in an old text stands for the rest of its sentence, so that
whole clauses can be given anew. Written for this purpose; no sentence of it comes from the rules under test.
"""

DRAFT = """1. Nông nghiệp
Diện tích cây ăn quả đạt 4.200 ha, sản lượng 31.000 tấn mỗi năm. Cơ cấu giống từng bước được cải thiện.
Huyện khuyến khích hộ dân góp đất lập tổ hợp tác; việc thu mua do thương lái tự thỏa thuận với người trồng.
2. Thủy lợi
Hệ thống kênh mương được kiên cố hóa 62%, tưới chủ động cho ruộng hai vụ ở cánh đồng Nà Tông.
Công tác quản lý hồ chứa còn lỏng lẻo, trách nhiệm của các bên chưa rõ ràng.
3. Giáo dục
Trẻ em năm tuổi đến lớp đạt tỷ lệ cao. Trường bán trú được xây ở xã Mường Lạn và xã Pú Nhung.
Đội ngũ giáo viên cơ bản đáp ứng yêu cầu, một số nơi thiếu giáo viên dạy ngoại ngữ.
4. Y tế
Trạm y tế xã có bác sĩ làm việc thường xuyên. Người dân phải trả chi phí xét nghiệm trước khi khám.
Công tác phòng dịch được thực hiện kịp thời, không để dịch lớn xảy ra trên địa bàn.
"""

TO_WATER = (
    "Công tác quản lý hồ chứa còn lỏng lẻo, trách nhiệm của các bên chưa rõ ràng.",
    (
        "Công tác quản lý hồ chứa từng bước đi vào nền nếp, "
        "trách nhiệm của chủ hồ và chính quyền xã được quy định rõ ràng."
    ),
)
BUYING = "việc thu mua do thương lái tự thỏa thuận với người trồng"
TEACHERS = "Đội ngũ giáo viên cơ bản đáp ứng yêu cầu, một số nơi thiếu giáo viên dạy ngoại ngữ."
SCHOOL = "Trường bán trú được xây ở xã Mường Lạn và xã Pú Nhung."
FRUIT = "Diện tích cây ăn quả đạt 4.200 ha, sản lượng 31.000 tấn mỗi năm."
CLINIC = "Trạm y tế xã có bác sĩ làm việc thường xuyên."
PLAGUE = "Công tác phòng dịch được thực hiện kịp thời, không để dịch lớn xảy ra trên địa bàn."
DEAL = "việc thu mua theo hợp đồng ký trước vụ, có chính quyền xã chứng kiến và công khai giá sàn cho người trồng"
TRAINED = (
    "Đội ngũ giáo viên được đào tạo lại theo chuẩn mới, "
    "ưu tiên giáo viên dạy ngoại ngữ và tin học ở các trường vùng xa."
)

SAME = (
    # the phrase alone, the phrase with words around it, the whole clause with the phrase changed
    (("4.200 ha", "4.500 ha"), (FRUIT, FRUIT.replace("4.200", "4.500"))),
    (("4.200", "4.500"), ("đạt 4.200 ha, sản", "đạt 4.500 ha, sản")),
    (("lỏng lẻo", "hạn chế"), (TO_WATER[0], TO_WATER[0].replace("lỏng lẻo", "hạn chế"))),
    (("cơ bản đáp ứng", "đáp ứng"), (TEACHERS, TEACHERS.replace("cơ bản ", ""))),
    (("cơ bản ", ""), ("giáo viên cơ bản đáp ứng", "giáo viên đáp ứng")),
    (("xã Pú Nhung", "xã Pú Hồng"), (SCHOOL, SCHOOL.replace("Pú Nhung", "Pú Hồng"))),
    (("thương lái", "hợp tác xã"), (BUYING, BUYING.replace("thương lái", "hợp tác xã"))),
    (("thường xuyên", "thường xuyên, cả ngày nghỉ"), (CLINIC, CLINIC[:-1] + ", cả ngày nghỉ.")),
    (("kịp thời, không", "kịp thời và đồng bộ, không"), (PLAGUE, PLAGUE.replace("kịp thời", "kịp thời và đồng bộ"))),
    (("62%", "65%"), ("kiên cố hóa 62%,", "kiên cố hóa 65%,")),
    # a sentence added at the end of one clause or before the next
    (("thường xuyên.", "thường xuyên. Thuốc cấp đủ."), (" Người dân phải", " Thuốc cấp đủ. Người dân phải")),
    ((CLINIC, CLINIC + " Thuốc cấp đủ."), ("thường xuyên. Người", "thường xuyên. Thuốc cấp đủ. Người")),
    # tones, dashes, quotation marks, spaces
    (("lỏng lẻo", "thiếu hoà hợp"), ("lỏng lẻo", "thiếu hòa hợp")),
    (("cải thiện", "thuỷ canh hoá"), ("cải thiện", "thủy canh hóa")),
    (("tổ hợp tác", "tổ “ba cùng”"), ("tổ hợp tác", 'tổ "ba cùng"')),
    (("tổ hợp tác", "tổ hợp tác – liên kết"), ("tổ hợp tác", "tổ hợp tác - liên kết")),
    (("tổ hợp tác", "tổ hợp tác sản xuất"), ("tổ hợp tác", "tổ  hợp tác\u00a0sản xuất")),
    (("khuyến khích", "khuyến khích và hỗ trợ"), ("khuyến khích hộ", "khuyến khích và hỗ trợ hộ")),
    # word noise in long proposals
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("đi vào nền nếp", "đi vào nề nếp"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("được quy định rõ ràng", "quy định rõ ràng hơn nữa"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("chính quyền xã", "chính quyền cấp xã"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("ký trước vụ", "ký kết trước vụ"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("và công khai", "đồng thời công khai"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("người trồng", "bà con trồng"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("ở các trường vùng xa", "ở trường vùng xa"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("ưu tiên giáo viên", "ưu tiên thầy cô"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("được đào tạo lại", "tiếp tục được đào tạo lại"))),
    # deletions told in two ways
    # small words that come and go
    ((BUYING, DEAL), (BUYING, DEAL.replace("theo hợp đồng", "bằng hợp đồng"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("và công khai", "cùng với công khai"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("chính quyền xã", "chính quyền của xã"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("ở các trường", "tại những trường"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("theo chuẩn mới", "theo các chuẩn mới"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("ưu tiên giáo viên", "nhằm ưu tiên các giáo viên"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("trách nhiệm của chủ hồ", "trách nhiệm chủ hồ"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("quy định rõ ràng", "quy định thật rõ ràng"))),
    ((", trách nhiệm của các bên chưa rõ ràng", ""), (TO_WATER[0], "Công tác quản lý hồ chứa còn lỏng lẻo.")),
    ((" mỗi năm", ""), ("31.000 tấn mỗi năm.", "31.000 tấn.")),
    (("kịp thời, không", "kịp thời; không"), ("thời, không để", "thời; không để")),
)

NOT_SAME = (
    # a number
    (("4.200 ha", "4.500 ha"), ("4.200 ha", "4.550 ha")),
    (("4.200 ha", "4.500 ha"), ("4.200 ha", "4.500 mẫu")),
    (("62%", "65%"), ("62%", "6,5%")),
    (("62%", "65%"), ("62%", "trên 65%")),
    (("hai vụ", "ba vụ"), ("hai vụ", "bốn vụ")),
    ((BUYING, DEAL), (BUYING, DEAL.replace("trước vụ", "trước hai vụ"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("trước vụ", "trước 2 vụ"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("chuẩn mới", "chuẩn 2018"))),
    # a negation, a duty, a direction
    ((BUYING, DEAL), (BUYING, DEAL.replace("có chính quyền", "không có chính quyền"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("trước vụ", "sau vụ"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("được đào tạo lại", "chưa được đào tạo lại"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("được đào tạo lại", "phải đào tạo lại"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("và chính quyền", "hoặc chính quyền"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("từng bước đi vào", "chẳng đi vào"))),
    (("phải trả", "không phải trả"), ("phải trả", "chỉ phải trả")),
    (("phải trả", "được trả"), ("phải trả", "không trả")),
    (("khuyến khích", "cấm"), ("khuyến khích", "buộc")),
    (("trước khi", "sau khi"), ("trước khi", "trong khi")),
    # a name
    (("xã Pú Nhung", "xã Pú Hồng"), ("xã Pú Nhung", "xã Pú Tửu")),
    (("Nà Tông", "Nà Tấu"), ("Nà Tông", "Nà Tòng")),
    ((BUYING, DEAL), (BUYING, DEAL.replace("chính quyền xã", "chính quyền xã Tà Dê"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("vùng xa", "vùng Sín Thầu"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("chủ hồ", "Ủy ban nhân dân huyện"))),
    (("bác sĩ", "bác sĩ Nhà nước"), ("bác sĩ", "bác sĩ nhà nước")),
    # a level, a period, a measure
    ((BUYING, DEAL), (BUYING, DEAL.replace("chính quyền xã", "chính quyền huyện"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("ký trước vụ", "ký từng tháng"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("chính quyền xã", "chính quyền tỉnh"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("các trường vùng xa", "các trường đầu cầu vùng xa"))),
    # another word in one long proposal
    ((BUYING, DEAL), (BUYING, DEAL.replace("chính quyền xã", "công an xã"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("công khai giá sàn", "giữ kín giá sàn"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("hợp đồng", "thỏa thuận miệng"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("người trồng", "người vận chuyển"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("ngoại ngữ và tin học", "tin học và âm nhạc"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("chủ hồ và chính quyền xã", "chính quyền xã và chủ hồ"))),
    # the same words elsewhere, other words here
    (("xã Mường Lạn", "bản Mường Lạn"), ("xã Pú Nhung", "bản Pú Nhung")),
    (("lỏng lẻo", "hạn chế"), ("lỏng lẻo", "yếu kém")),
    (("cây ăn quả", "cây dược liệu"), ("cây ăn quả", "cây lấy gỗ")),
    (("thường xuyên", "luân phiên"), ("thường xuyên", "kiêm nhiệm")),
    (("kịp thời", "nhanh chóng"), ("dịch lớn", "dịch nguy hiểm")),
    # part of it
    (("4.200 ha", "4.500 ha"), (FRUIT, FRUIT.replace("4.200", "4.500").replace("31.000", "33.000"))),
    (("cơ bản ", ""), (TEACHERS, "Đội ngũ giáo viên đáp ứng yêu cầu.")),
    ((CLINIC, CLINIC + " Thuốc cấp đủ."), (CLINIC, CLINIC + " Thuốc cấp đủ. Giường bệnh sạch.")),
    ((", trách nhiệm của các bên chưa rõ ràng", ""), (TO_WATER[0], "")),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("ở các trường", "ở các trưởng"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("người trồng", "người trông"))),
    # a word or two more, the time, the one who does it
    ((BUYING, DEAL), (BUYING, DEAL.replace("ký trước", "đã ký trước"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("giá sàn", "giá trần"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("chứng kiến", "chứng thực"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("người trồng", "bên trồng"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("công khai giá", "công khai thuế"))),
    ((BUYING, DEAL), (BUYING, DEAL.replace("thu mua", "thu mua, chế biến"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("được đào tạo lại", "sẽ được đào tạo lại"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("đào tạo lại", "đào tạo"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("ưu tiên", "ưu tiên tuyển"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("tin học", "tin học, thể dục"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("giáo viên dạy", "giáo viên trẻ dạy"))),
    ((TEACHERS, TRAINED), (TEACHERS, TRAINED.replace("chuẩn mới", "chuẩn nghề mới"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("từng bước đi", "đã đi"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("quy định rõ", "quy định lại rõ"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("chính quyền xã", "chính quyền xã cùng dân bản"))),
    (TO_WATER, (TO_WATER[0], TO_WATER[1].replace("chủ hồ", "chủ hồ, chủ ruộng"))),
    (("do thương lái", "do hợp tác xã"), ("do thương lái", "cho hợp tác xã")),
    (("cải thiện", "đổi mới"), ("cải thiện", "đã đổi mới")),
    (("tổ hợp tác", "tổ thủy nông"), ("tổ hợp tác", "tổ thủy nông tự quản")),
    (("lỏng lẻo", "thiếu người"), ("lỏng lẻo", "thiếu người giỏi")),
    # only marks
    (("kịp thời, không", "kịp thời; không"), ("kịp thời, không", "kịp thời – không")),
    (("lẻo, trách", "lẻo; trách"), ("lẻo, trách", "lẻo. Trách")),
)

LETTER = tuple[str, str]
COMMENTS_SAME: tuple[LETTER, ...] = (
    ("Đề nghị làm rõ nguồn kinh phí xây trường bán trú.", "Cần nêu rõ nguồn kinh phí xây trường bán trú."),
    ("Bổ sung đánh giá nguyên nhân kênh mương hư hỏng.", "Đề nghị đánh giá rõ nguyên nhân kênh mương hư hỏng."),
    ("Nên quy định trách nhiệm của chủ hồ chứa.", "Cần quy định cụ thể trách nhiệm của chủ hồ chứa."),
    ("Xem xét chính sách thu hút bác sĩ về xã.", "Đề nghị nghiên cứu chính sách thu hút bác sĩ về các xã."),
)
COMMENTS_NOT: tuple[LETTER, ...] = (
    ("Đề nghị làm rõ nguồn kinh phí xây trường bán trú.", "Đề nghị không nêu nguồn kinh phí xây trường bán trú."),
    ("Cần thêm giải pháp về giống.", "Cần thêm giải pháp về tiêu thụ nông sản."),
    ("Nên xây 2 trạm bơm ở cánh đồng.", "Nên xây 3 trạm bơm ở cánh đồng."),
    ("Đề nghị thu hút bác sĩ về xã.", "Đề nghị đào tạo cán bộ thôn bản."),
)
