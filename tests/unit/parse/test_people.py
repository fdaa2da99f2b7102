"""Who wrote and when, from the forms in which people say it; and what says nothing of either."""

import pytest

from tests.unit.read.files import manuscript
from vankien.api import parse
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.parsed import ParsedContribution
from vankien.parse.manuscript import parse_manuscript
from vankien.parse.who.people import by_account

BODY = "Đề nghị bỏ cụm từ “tương đối” ở trang 5.\n"
Who = tuple[str | None, str | None, str | None]


def only(text: str, language: str = "vi") -> ParsedContribution:
    (one,) = parse(text, language)
    return one


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            f"{BODY}Dược sĩ Lộc Thị Xoan\nTrưởng Trạm y tế xã Pò Ma",
            ("Lộc Thị Xoan", "Trưởng Trạm", "Trạm y tế xã Pò Ma"),
        ),
        (f"{BODY}Phó Chủ tịch Hội đồng trường: Bàn Tiến Lợi", ("Bàn Tiến Lợi", "Phó Chủ tịch", "Hội đồng trường")),
        (f"{BODY[:-1]} Mong sớm được sửa. Lèng Thị Vui, 0987 xxx 321", ("Lèng Thị Vui", None, None)),
        (f"{BODY[:-1]} Xin hết. Tạ Đình Sơn", ("Tạ Đình Sơn", None, None)),
        (
            f"Kỹ sư Hà Đức Toàn, Phó Trưởng phòng Kinh tế huyện Khau Lạ: {BODY}",
            ("Hà Đức Toàn", "Phó Trưởng phòng", "Phòng Kinh tế huyện Khau Lạ"),
        ),
        (
            f"Ý kiến của đồng chí Lưu Thị Nhàn, Giám đốc Thư viện tỉnh\n{BODY}",
            ("Lưu Thị Nhàn", "Giám đốc", "Thư viện tỉnh"),
        ),
        (f"Chi cục Kiểm lâm tỉnh Sơn Hà đề nghị như sau. {BODY}", (None, None, "Chi cục Kiểm lâm tỉnh Sơn Hà")),
        (
            f"HUYỆN ỦY KHAU LẠ\t\tĐẢNG\nBAN DÂN VẬN\n\n{BODY}\nT/M BAN DÂN VẬN\nTRƯỞNG BAN\nSầm Văn Tơ",
            ("Sầm Văn Tơ", "Trưởng ban", "BAN DÂN VẬN"),
        ),
        (
            f"Họ tên: Đoàn Văn Sính   Năm sinh: 1977\nNghề nghiệp: Chủ nhiệm HTX chè Phja Đén\n{BODY}",
            ("Đoàn Văn Sính", "Chủ nhiệm", "HTX chè Phja Đén"),
        ),
        (
            f"{BODY}\nChủ tịch  UBND xã  Tân Vân  Lò Văn  Páo",
            ("Lò Văn Páo", "Chủ tịch", "UBND xã  Tân Vân"),
        ),
        (f"{BODY}\nĐội trưởng Giàng Seo Lử", ("Giàng Seo Lử", "Đội trưởng", None)),
        (
            f"{BODY}Bế Thu Cúc\nHiệu trưởng Trường THCS Lê Văn Tám",
            ("Bế Thu Cúc", "Hiệu trưởng", "Trường THCS Lê Văn Tám"),
        ),
        (f"{BODY[:-1]} Kính thư. Đại diện: Cà Thị Ín, tổ trưởng tổ dệt", ("Cà Thị Ín", "tổ trưởng", "tổ dệt")),
        (f"Ban Quản lý chợ Khau Lạ: {BODY}", (None, None, "Ban Quản lý chợ Khau Lạ")),
        (
            f"{BODY[:-1]} TM. Chi ủy Trường Mầm non Pò Ma, Bí thư Kha Thị Ín, 5/10/2021.",
            ("Kha Thị Ín", "Bí thư", "Chi ủy Trường Mầm non Pò Ma"),
        ),
        (f"PHÒNG VĂN HÓA\n\nPhòng nhận được 12 ý kiến đề nghị như sau:\n{BODY}", (None, None, "PHÒNG VĂN HÓA")),
        (f"{BODY}Đội trưởng đội dân quân, Trung úy Vi Văn Pụt", ("Vi Văn Pụt", "Đội trưởng đội dân quân", None)),
        (
            f"SỞ CÔNG THƯƠNG góp ý dự thảo\n{BODY}KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC\nLộc Thế Nghĩa",
            ("Lộc Thế Nghĩa", "Phó giám đốc", "SỞ CÔNG THƯƠNG"),
        ),
        (f"Ông Chủ nhiệm Bàn Văn Ú có ý kiến: {BODY}", ("Bàn Văn Ú", "Chủ nhiệm", None)),
        (f"Đại tá, bác sĩ Hà Thế Tôn, Giám đốc Bệnh viện 12.\n{BODY}", ("Hà Thế Tôn", "Giám đốc", "Bệnh viện 12")),
        (f"{BODY[:-1]} Xin hết. – Lão nông Sầm Văn Khé", ("Sầm Văn Khé", None, None)),
        (f"Tui là Lê Thị Bảy, {BODY}", ("Lê Thị Bảy", None, None)),
        (f"{BODY[:-1]} Xin cảm ơn. Chi hội Phụ nữ bản Khau Lạ", (None, None, "Chi hội Phụ nữ bản Khau Lạ")),
        (f"dạ tôi tên là hoàng thị mỷ nông dân bản pác nậm {BODY}", ("hoàng thị mỷ", "nông dân", None)),
        (
            f"{BODY}Hà Lệ Thủy, Ủy viên Ban Chấp hành Hội Phụ nữ, Hiệu trưởng Trường Tiểu học Pò Ma",
            ("Hà Lệ Thủy", "Ủy viên Ban Chấp hành Hội Phụ nữ, Hiệu trưởng", "Trường Tiểu học Pò Ma"),
        ),
    ],
)
def test_whoever_signs_or_is_named_is_known(text: str, who: Who) -> None:
    found = only(text).contribution.contributor
    assert (found.name, found.role, found.organisation) == who


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}Công trình mang tên Chủ tịch Hồ Chí Minh cũng cần nêu.",
        f"{BODY}Bà con ở Khau Lạ rất mong.",
        f"{BODY}Nơi nhận: Như trên",
        f"{BODY}Ý KIẾN ĐÓNG GÓP",
        f"Ban soạn thảo cho hỏi: chợ mới xây ở đâu? {BODY}",
        f"{BODY}Đề nghị nêu rõ vai trò của Bí thư chi bộ xã Tân Vân.",
        "Anh Lò Văn Kẻo, hàng xóm của tôi, bảo nên sửa. Tôi thì thấy được rồi.",
        f"{BODY}Trang 7 nhắc đến Sở Công Thương và Cục Hải quan.",
    ],
)
def test_whoever_is_only_spoken_of_is_not_the_contributor(text: str) -> None:
    assert only(text).contribution.contributor.name is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Khau Lạ, ngày 3 tháng 10 năm 2021\n{BODY}", "2021-10-03"),
        (f"SỞ Y TẾ\nSố 55/SYT – ngày 04/10/2021\n{BODY}", "2021-10-04"),
        (f"Praha, 5.10.2021\n{BODY}", "2021-10-05"),
        (f"Lyon, le 6 octobre 2021\n{BODY}", "2021-10-06"),
        (f"BIÊN BẢN\nHôm nay, ngày 7/10/2021, tại nhà văn hóa, chi bộ họp.\n{BODY}", "2021-10-07"),
        (f"{BODY}(Công văn số 12 ngày 08/10/2021, Giám đốc Sầm Văn Tơ ký)", "2021-10-08"),
        (f"Ý kiến tham gia ngày 9/10/2021\n{BODY}", "2021-10-09"),
        (f"TỈNH ỦY\nBAN TUYÊN GIÁO\nBIÊN BẢN\nTọa đàm\n(phiên sáng 12/10/2021, phòng họp 2)\n{BODY}", "2021-10-12"),
        (f"TỈNH ỦY\nBAN TUYÊN GIÁO\nGóp ý\nDự thảo\n(căn cứ Kế hoạch ký 12/10/2021, bản in)\n{BODY}", None),
        (f"HỘI NGHỀ CÁ góp ý (văn bản số 19/HNC ngày 10/10/2021)\n{BODY}", "2021-10-10"),
        (f"Thư viện góp ý (theo Công văn 33 ngày 29/9/2021)\n{BODY}", None),
        (f"Thực hiện Công văn số 9 ngày 01/9/2021 của Tỉnh ủy.\n{BODY}", None),
        (f"{BODY}Từ ngày 15/8/2021 đến nay đường vẫn hỏng.", None),
        (f"(LSO) – Ngày 2/9/2021, tôi đọc dự thảo.\n\nẢnh: HOÀNG NAM\n\n{BODY}", None),
        (f"Ngày 45/13/2021\n{BODY}", None),
    ],
)
def test_a_stated_day_is_known_and_no_other(text: str, day: str | None) -> None:
    assert only(text).contribution.date == day


def test_a_name_behind_the_last_sentence_hides_no_proposal() -> None:
    found = only("Đề nghị bỏ cụm từ “tương đối” ở trang 5. Xin hết. Tạ Đình Sơn")
    assert len(found.amendments) == 1


def test_speakers_in_minutes_have_the_day_of_the_meeting() -> None:
    text = (
        "BIÊN BẢN HỌP THÔN\nThời gian: 20h ngày 9/10/2021\n"
        "- Bác Thủy: đề nghị bỏ mục 4.\n- Cô Ngân (giáo viên nghỉ hưu): nhất trí.\n- Anh Lìn: đường xấu.\n"
    )
    found = [one.contribution for one in parse(text)]
    assert [one.contributor.name for one in found] == ["Thủy", "Ngân", "Lìn"]
    assert {one.date for one in found} == {"2021-10-09"}
    assert found[1].contributor.role == "giáo viên nghỉ hưu"
    assert "".join(one.text for one in found) == text


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "We propose to delete “quickly”.\n\nYours sincerely,\nMary O'Neill\nSecretary, Old Harbour Association",
            ("Mary O'Neill", "Secretary", "Old Harbour Association"),
        ),
        (
            "My name is Tom Reed, teacher at the Quay Street School. Please delete “quickly” on page 3.",
            ("Tom Reed", "teacher", "Quay Street School"),
        ),
    ],
)
def test_english_letters_name_their_writers(text: str, who: Who) -> None:
    found = only(text, "en").contribution.contributor
    assert (found.name, found.role, found.organisation) == who


ASKS = "Please delete “very” in section 2."


@pytest.mark.parametrize(
    ("text", "who", "day"),
    [
        (f"I am Ruth Castle, secretary of the Bridge Club. {ASKS}", ("Ruth Castle", "secretary", "Bridge Club"), None),
        (f"On behalf of the Westby Chess Society: {ASKS}", (None, None, "Westby Chess Society"), None),
        (
            f"On behalf of the Allotment Holders' Association I write to comment. {ASKS}",
            (None, None, "Allotment Holders' Association"),
            None,
        ),
        (
            f"From: Peter Lang, Clerk to the Parish Council\n{ASKS}",
            ("Peter Lang", "Clerk", "Parish Council"),
            None,
        ),
        (
            f"{ASKS}\nYours,\nMaud Perry\nTreasurer, Friends of the Museum\n5th June 2026",
            ("Maud Perry", "Treasurer", "Friends of the Museum"),
            "2026-06-05",
        ),
        (f"{ASKS}\n\nYours faithfully,\n\nJ. R. Hartley (Dr)", ("J. R. Hartley", None, None), None),
        (f"{ASKS}\n\nSigned: Ada Wren, 4.5.2026", ("Ada Wren", None, None), "2026-05-04"),
        (
            f"Westby, 3rd of March 2026\nDear Sirs\n{ASKS}\nYours sincerely\nOlive Quant\nChair of the Tenants' League",
            ("Olive Quant", "Chair", "Tenants' League"),
            "2026-03-03",
        ),
        (f"As a nurse at the clinic I see this every day. {ASKS}", (None, "nurse", None), None),
        (f"My name is Greta Holt and I teach at Westby School. {ASKS}", ("Greta Holt", None, "Westby School"), None),
        (f"{ASKS}\n– Ivy Lane Nursery School", (None, None, "Ivy Lane Nursery School"), None),
        (f"{ASKS} Sam Okoro, bus driver, Westby", ("Sam Okoro", "bus driver", None), None),
        (
            f"Name: Fay Mills\nOrganisation: Westby Cricket Club\nDate: 02/03/2026\nComment: {ASKS}",
            ("Fay Mills", None, "Westby Cricket Club"),
            "2026-03-02",
        ),
        (
            f"{ASKS}\nPriya Sen\nMarine biologist, Skerry Institute",
            ("Priya Sen", "Marine biologist", "Skerry Institute"),
            None,
        ),
        (f"{ASKS} Nobody in the council cares.", (None, None, None), None),
        (f"{ASKS} The committee of the tennis club met twice.", (None, None, None), None),
        (f"{ASKS} Who counts as a resident?", (None, None, None), None),
        (f"We are a small company and the board never asked us. {ASKS}", (None, None, None), None),
        (f"The County Council published a plan on 4 May 2026 and I read it. {ASKS}", (None, None, None), None),
        (f"{ASKS} The party at the school was on 5 June 2026.", (None, None, None), None),
        (f"{ASKS}\nHalf of the union is asleep", (None, None, None), None),
        (f"{ASKS} Ban Loudspeakers.", (None, None, None), None),
        (f"{ASKS} Thank God.", (None, None, None), None),
        ("B5.4: Hog Lane becomes Cattle Street.", (None, None, None), None),
        ("A2.1: Market Square should be Corn Square.", (None, None, None), None),
        (f"{ASKS} Rosa Pell.", ("Rosa Pell", None, None), None),
        (f"{ASKS} Rosa Pell, diver", ("Rosa Pell", "diver", None), None),
    ],
)
def test_an_english_writer_is_named_by_what_names_him(text: str, who: Who, day: str | None) -> None:
    one = only(text, "en").contribution
    found = one.contributor
    assert ((found.name, found.role, found.organisation), one.date) == (who, day)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (f"Nhận được thư ngày 5/5/2030 của Huyện ủy Pò Ma gửi văn bản lấy ý kiến, tôi xin có ý kiến. {BODY}", None),
        (f"Đọc thư của Huyện ủy Pò Ma, tôi xin góp ý. {BODY}", None),
        (f"Ý kiến của Sở Xây dựng: {BODY}", "Sở Xây dựng"),
        (f"Theo ý kiến của Hội Nông dân xã Pò Ma: {BODY}", "Hội Nông dân xã Pò Ma"),
    ],
)
def test_a_letter_that_came_is_not_of_the_body_that_writes(text: str, body: str | None) -> None:
    assert only(text).contribution.contributor.organisation == body


@pytest.mark.parametrize(
    ("head", "channel"),
    [
        ("BÁO SƠN HÀ", "article"),
        ("Báo Sơn Hà - Diễn đàn", "article"),
        ("BÁO CÁO TỔNG HỢP", "letter"),
        ("Báo động từ bến sông", "letter"),
    ],
)
def test_what_a_newspaper_prints_of_several_people_is_an_article(head: str, channel: str) -> None:
    one = "Ông Kha Văn Mộc, Chủ tịch Hội Nông dân tỉnh: bỏ từ “tương đối” ở trang 5."
    two = "Bà Lò Thị Lụa, Trưởng bản Nà Pục: bỏ từ “khá” ở trang 6."
    assert [it.contribution.channel.value for it in parse(f"{head}\n\n{one}\n\n{two}", "vi")] == [channel, channel]


def test_who_speaks_twice_in_a_row_under_a_label_is_one() -> None:
    said = [
        "BIÊN BẢN HỘI NGHỊ CHI BỘ",
        "+ Đ/c Mạc Thị Sen: bỏ từ “tương đối” ở trang 5.",
        "+ Đ/c Khổng Văn Mộc: bỏ từ “khá” ở trang 5.",
        "+ Đ/c Khổng Văn Mộc: bỏ từ “rất” ở trang 6.",
        "+ Đ/c Vương Khắc Lụa: bỏ từ “lắm” ở trang 8.",
    ]
    found = parse("\n".join(said), "vi")
    assert [one.contribution.contributor.name for one in found] == ["Mạc Thị Sen", "Khổng Văn Mộc", "Vương Khắc Lụa"]
    assert len(found[1].amendments) == 2


def test_a_meeting_of_a_village_is_that_villages() -> None:
    head = "BIÊN BẢN\nHọp thôn Nà Phé lấy ý kiến vào dự thảo Đề án\nChủ trì: ông Trần Văn Mộc, Trưởng thôn.\n"
    said = "- Ông Đặng Văn Hữu: bỏ từ “tương đối” ở trang 5.\n- Ông Trần Văn Mộc: bỏ từ “rất” ở trang 5.\n"
    found = [one.contribution.contributor for one in parse(head + said, "vi")]
    assert [(one.name, one.organisation) for one in found] == [("Đặng Văn Hữu", None), ("Trần Văn Mộc", "thôn Nà Phé")]


@pytest.mark.parametrize(
    ("account", "who"),
    [
        ("Kha Văn Mộc (Sở Y tế)", ("Kha Văn Mộc", None, "Sở Y tế")),
        ("Kha Văn Mộc (Chuyên viên)", ("Kha Văn Mộc", "Chuyên viên", None)),
        ("Kha Văn Mộc", ("Kha Văn Mộc", None, None)),
        ("Kha Văn Mộc (máy 2)", ("Kha Văn Mộc (máy 2)", None, None)),
        ("Admin (P.TH)", ("Admin (P.TH)", None, None)),
        ("", (None, None, None)),
    ],
)
def test_the_account_that_marked_up_a_file_may_name_a_body(account: str, who: Who) -> None:
    found = by_account(account, PROFILES["vi"].people)
    assert (found.name, found.role, found.organisation) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Đ/c Kha Văn Mộc (ý kiến thêm): {}", ("Kha Văn Mộc", None, None)),
        ("Ông Kha Văn Mộc (phát biểu lần hai): {}", ("Kha Văn Mộc", None, None)),
        ("Bà Kha Thị Xoan (không xưng địa chỉ): {}", ("Kha Thị Xoan", None, None)),
        ("Ông Kha Văn Mộc (thợ rèn): {}", ("Kha Văn Mộc", "thợ rèn", None)),
        (
            "Tôi là Kha Văn Mộc, hưu trí, chi bộ Pá Khôm, Huy hiệu 40 năm tuổi Đảng. {}",
            ("Kha Văn Mộc", "hưu trí", "chi bộ Pá Khôm"),
        ),
        (
            "Tôi là Kha Văn Mộc, hội viên, Chi hội Nông dân bản Lướt, được tặng Huân chương hạng Ba. {}",
            ("Kha Văn Mộc", "hội viên", "Chi hội Nông dân bản Lướt"),
        ),
        (
            "Tôi là Kha Văn Mộc, đảng viên 55 năm tuổi Đảng, nguyên Giám đốc Lâm trường Pá Khôm. {}",
            ("Kha Văn Mộc", "nguyên Giám đốc", "Lâm trường Pá Khôm"),
        ),
    ],
)
def test_how_often_he_speaks_and_what_he_was_given_is_no_office(said: str, who: Who) -> None:
    found = only(said.format(BODY)).contribution.contributor
    assert (found.name, found.role, found.organisation) == who


HEADED = "{}\n{}\nSố: 12\n\n" + BODY + "\n{}\n{}\nKha Văn Mộc"


@pytest.mark.parametrize(
    ("whole", "part", "order", "signs", "who"),
    [
        (
            "VIỆN KIỂM SÁT TỈNH SƠN HÀ",
            "PHÒNG TỔNG HỢP",
            "TL. VIỆN TRƯỞNG",
            "TRƯỞNG PHÒNG TỔNG HỢP",
            ("Trưởng phòng Tổng hợp", "VIỆN KIỂM SÁT TỈNH SƠN HÀ"),
        ),
        (
            "CÔNG AN HUYỆN KHAU LẠ",
            "PHÒNG HẬU CẦN",
            "TL. TRƯỞNG CÔNG AN HUYỆN",
            "TRƯỞNG PHÒNG HẬU CẦN",
            ("Trưởng phòng Hậu cần", "CÔNG AN HUYỆN KHAU LẠ"),
        ),
        (  # a body of its own, in whose name its head signs
            "UBND HUYỆN KHAU LẠ",
            "PHÒNG NỘI VỤ",
            "",
            "TRƯỞNG PHÒNG",
            ("Trưởng phòng", "PHÒNG NỘI VỤ"),
        ),
    ],
)
def test_who_signs_by_order_of_the_head_speaks_for_the_whole(
    whole: str, part: str, order: str, signs: str, who: tuple[str, str]
) -> None:
    found = only(HEADED.format(whole, part, order, signs)).contribution.contributor
    assert (found.role, found.organisation) == who


def test_half_of_a_horned_vowel_that_a_scan_lost_hides_no_organ() -> None:
    text = f"HỘI LÀM VƯỜN HUYỆN KHAU LẠ\n\n{BODY}\nT/M BAN THƯÒNG VỤ\nCHỦ TỊCH\nKha Văn Mộc"
    found = only(text).contribution.contributor
    assert (found.name, found.role, found.organisation) == ("Kha Văn Mộc", "Chủ tịch", "HỘI LÀM VƯỜN HUYỆN KHAU LẠ")


ASKS = 'Please delete "in private" in 2.1.\n\n'


@pytest.mark.parametrize(
    ("signed", "who"),
    [
        ("Kind regards,\nBess\nOakley's Ironmongery", ("Bess Oakley", None, "Oakley's Ironmongery")),
        ("Cheers\nBess", ("Bess Oakley", None, None)),
        ("Cheers\nBess\nKing's Pellworth", ("Bess Oakley", None, None)),  # a town
        ("Cheers\nNed", ("Ned", None, None)),  # another writes from her account
        (
            "Bess Oakley\nClub Treasurer\nPellworth Harriers FC",
            ("Bess Oakley", "Club Treasurer", "Pellworth Harriers FC"),
        ),
    ],
)
def test_the_head_of_a_mail_completes_who_signs_it(signed: str, who: Who) -> None:
    one = manuscript(
        "a.eml", f"From: Bess Oakley <b@pell.example>\nTo: c@pell.example\nSubject: Plan\n\n{ASKS}{signed}\n".encode()
    )
    (found,) = parse_manuscript(one, PROFILES["en"], Source("a.eml", None, "0"))
    told = found.contribution.contributor
    assert (told.name, told.role, told.organisation) == who


@pytest.mark.parametrize(
    ("head", "under", "who"),
    [
        ("Quiet Nights Pellworth", "Convenor, Quiet Nights Pellworth", ("Convenor", "Quiet Nights Pellworth")),
        ("Quiet Nights Pellworth", "Convenor", ("Convenor", None)),
        ("Quiet Nights Pellworth", "Convenor, Mill Row", ("Convenor", None)),
        ("About the quay", "Recorder, Pell Moth Group", ("Recorder", "Pell Moth Group")),
    ],
)
def test_a_first_line_behind_the_office_again_is_a_body(head: str, under: str, who: tuple[str, str]) -> None:
    found = only(f"{head}\n\n{ASKS}Yours sincerely,\n\nBess Oakley\n{under}\n", "en").contribution.contributor
    assert (found.role, found.organisation) == who
