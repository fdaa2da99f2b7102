"""Whose paper it is and how many stand behind it: ministries by order, petitions, meetings, forms, chats, articles."""

import pytest

from vankien.api import parse
from vankien.model.contribution import Channel, Contribution, ContributorKind

ASKS = "Đề nghị bỏ khoản 2 Điều 5."
LETTER = "{head}\nSố: 12/CV\nKính gửi: Ban soạn thảo\n\n" + ASKS + "\n\n{foot}\nLê Văn Nam"


def all_of(text: str, language: str = "vi") -> list[Contribution]:
    return [one.contribution for one in parse(text, language)]


def only(text: str, language: str = "vi") -> Contribution:
    (found,) = all_of(text, language)
    return found


def office(text: str, language: str = "vi") -> tuple[str | None, str | None, str | None]:
    who = only(text, language).contributor
    return who.name, who.role, who.organisation


@pytest.mark.parametrize(
    ("head", "foot", "role", "body"),
    [
        ("BỘ Y TẾ", "TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ PHÁP CHẾ", "Vụ trưởng Vụ Pháp chế", "BỘ Y TẾ"),
        (
            "BỘ XÂY DỰNG",
            "TL. BỘ TRƯỞNG\nCỤC TRƯỞNG CỤC QUẢN LÝ NHÀ",
            "Cục trưởng Cục Quản lý nhà",
            "BỘ XÂY DỰNG",
        ),
        (
            "BỘ Y TẾ",
            "PHÓ VỤ TRƯỞNG VỤ TỔ CHỨC CÁN BỘ",
            "Phó vụ trưởng Vụ Tổ chức cán bộ",
            "BỘ Y TẾ",
        ),
        ("BỘ NGOẠI GIAO\nCỤC LÃNH SỰ", "CỤC TRƯỞNG", "Cục trưởng", "CỤC LÃNH SỰ"),
        ("CỤC THUẾ TỈNH KHAU MỘC", "CỤC TRƯỞNG", "Cục trưởng", "CỤC THUẾ TỈNH KHAU MỘC"),
        (
            "UBND TỈNH KHAU MỘC\nSỞ TÀI CHÍNH",
            "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG",
            "Chánh văn phòng",
            "SỞ TÀI CHÍNH",
        ),
    ],
)
def test_on_the_paper_of_a_ministry_its_bureaus_speak_for_it(head: str, foot: str, role: str, body: str) -> None:
    assert office(LETTER.format(head=head, foot=foot)) == ("Lê Văn Nam", role, body)


def test_what_a_director_directs_is_no_body() -> None:
    found = office(LETTER.format(head="CÔNG TY CỔ PHẦN HOA SEN", foot="GIÁM ĐỐC PHÁP CHẾ"))
    assert found == ("Lê Văn Nam", "Giám đốc pháp chế", "CÔNG TY CỔ PHẦN HOA SEN")


@pytest.mark.parametrize("body", ["CẢNG HÀNG KHÔNG KHAU MỘC", "TRƯỜNG SĨ QUAN PHÒNG KHÔNG"])
def test_the_air_in_a_name_denies_nothing(body: str) -> None:
    assert office(LETTER.format(head=body, foot="GIÁM ĐỐC"))[2] == body


def test_the_states_name_broken_over_two_lines_is_no_part_of_a_ministry() -> None:
    head = "BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM"
    assert office(LETTER.format(head=head, foot="THỨ TRƯỞNG"))[2] == "BỘ Y TẾ"
    assert office(LETTER.format(head="HỘI LÀM VƯỜN\nVIỆT NAM", foot="CHỦ TỊCH"))[2] == "HỘI LÀM VƯỜN VIỆT NAM"


@pytest.mark.parametrize("joint", [" – ", ": "])
def test_a_title_names_the_body_whose_views_follow(joint: str) -> None:
    text = f"Chi bộ Trường Tiểu học Nà Phé{joint}Ý kiến góp ý dự thảo\n\n{ASKS}\n\nBí thư chi bộ: Lê Văn Nam"
    assert office(text) == ("Lê Văn Nam", "Bí thư", "Chi bộ Trường Tiểu học Nà Phé")


def test_a_headline_that_begins_with_a_body_is_not_its_letter() -> None:
    text = f"Đoàn Thanh niên xã Lạc Hà – Nơi ươm mầm những ước mơ\n\n{ASKS}\n\nKha Văn Mộc"
    assert office(text)[2] is None


def test_commas_that_list_what_a_body_cares_for_end_no_name() -> None:
    body = "Sở Văn hóa, Thể thao và Du lịch tỉnh Khau Mộc"
    text = f"Kính gửi quý Ban\n\n{body} xin góp ý: {ASKS}\n\nLê Văn Nam\nTrưởng phòng Di sản"
    assert office(text)[2] == body


@pytest.mark.parametrize(
    ("signed", "role", "body"),
    [
        ("Lê Văn Nam - Công chức VP-TK, UBND xã Nà Phé", "Công chức VP-TK", "UBND xã Nà Phé"),
        ("Lê Văn Nam - công chức Tư pháp - Hộ tịch, UBND xã Nà Phé", "công chức Tư pháp - Hộ tịch", "UBND xã Nà Phé"),
        ("Lê Văn Nam - Công chức UBND xã Nà Phé", "Công chức", "UBND xã Nà Phé"),
    ],
)
def test_a_post_with_a_dash_is_one_office(signed: str, role: str, body: str) -> None:
    assert office(f"{ASKS}\n\n{signed}") == ("Lê Văn Nam", role, body)


@pytest.mark.parametrize(("signed", "role"), [("KTS. Kha Thị Lụa", "KTS."), ("ThS. Kha Thị Lụa", None)])
def test_a_calling_cut_short_is_an_office_and_a_degree_none(signed: str, role: str | None) -> None:
    assert office(f"{ASKS}\n\nTrân trọng,\n{signed}")[:2] == ("Kha Thị Lụa", role)


def test_who_presides_signs_in_the_column_beside_the_scribe() -> None:
    text = (
        "UBND PHƯỜNG LẠC HÀ\nTỔ DÂN PHỐ SỐ 4\nBIÊN BẢN HỌP\n"
        "Chủ trì: ông Lê Văn Nam, tổ trưởng. Thư ký: chị Kha Thị Lụa.\nCó mặt: 37 hộ.\n"
        f"1/ {ASKS}\n\nTHƯ KÝ                         CHỦ TRÌ\nKha Thị Lụa                    Lê Văn Nam\n"
    )
    who = only(text).contributor
    assert (who.name, who.role, who.organisation, who.heads) == ("Lê Văn Nam", "tổ trưởng", "TỔ DÂN PHỐ SỐ 4", 37)


@pytest.mark.parametrize(
    ("said", "heads"),
    [
        ("Tối 24/3 chi bộ họp, có 17/19 đảng viên dự.", 17),
        ("Ngày họp: 20/3/2025. Số đảng viên dự: 21/21.", 21),
        ("Chi bộ có 46 đảng viên, dự họp 41 đồng chí.", 41),
        ("Tổng số đảng viên: 46. Có mặt: 41, vắng 5.", 41),
        ("Chi bộ đã họp ngày 4/10/2026 với 22 đảng viên.", 22),
        ("Đề nghị cấp đất cho 50 hộ dân tham gia dự án và mở lớp cho 30 cán bộ dự tập huấn.", None),
        ("Dự thảo nêu 120 hộ dân dự kiến di dời.", None),
        ("Đề nghị thêm: mỗi buổi có ít nhất 30 hộ dự họp.", None),
        ("Chi bộ họp ngày 24/3 và nhất trí 100%.", None),
        ("Khoản 2 ghi cuộc họp hợp lệ khi có 2/3 thành viên dự họp.", None),
        ("Ý kiến của 30 hộ dân bản Lũng chưa được trả lời.", None),
    ],
)
def test_those_at_a_bodys_meeting_are_counted(said: str, heads: int | None) -> None:
    text = f"CHI BỘ XÓM LŨNG\nGóp ý dự thảo\n\n{said}\n{ASKS}\n\nT/M CHI BỘ\nBÍ THƯ\nKha Thị Lụa"
    assert only(text).contributor.heads == heads


def test_nobody_counts_for_a_person() -> None:
    assert only(f"Tôi đã dự họp, có 40 đảng viên dự họp. {ASKS}\n\nKha Thị Lụa").contributor.heads is None


def test_a_record_is_its_bodys_and_has_its_heads() -> None:
    text = (
        "ĐẢNG ỦY XÃ LẠC HÀ\nBIÊN BẢN\nHội nghị góp ý dự thảo\nDự hội nghị có 64 đại biểu.\n"
        "Hội nghị cơ bản nhất trí với dự thảo, đề nghị bỏ khoản 2 Điều 5.\n"
        "1. Đồng chí Lê Văn Nam, Trưởng Công an xã: đề nghị bỏ khoản 3 Điều 5.\n"
        "2. Đồng chí Kha Thị Lụa, Chủ tịch Hội Nông dân xã: đề nghị bỏ khoản 4 Điều 5.\n"
    )
    who = all_of(text)[0].contributor
    assert (who.kind, who.organisation, who.heads) == (ContributorKind.MEETING, "ĐẢNG ỦY XÃ LẠC HÀ", 64)
    assert all_of(text)[1].contributor.heads is None


PETITION = (
    "ĐƠN KIẾN NGHỊ\n{title}Kính gửi: UBND thành phố\n{says}1. {asks}\nXin cảm ơn.\nĐại diện các hộ ký tên\n{signs}"
)


@pytest.mark.parametrize(
    ("title", "says", "signs"),
    [
        ("của 17 hộ dân phố Hàng Lược\n", "", "Số nhà\tHọ tên\tKý\n18\tLê Văn Nam\t\n26\tKha Thị Lụa\t\n"),
        ("(của 17 hộ dân phố Hàng Lược)\n", "", "1. Lê Văn Nam\n2. Kha Thị Lụa\n3. Bàn Văn Páo\n"),
        ("", "Chúng tôi là 17 hộ dân phố Hàng Lược, xin trình bày.\n", "Lê Văn Nam\nKha Thị Lụa\n"),
    ],
)
def test_a_petition_is_theirs_who_sign_it(title: str, says: str, signs: str) -> None:
    who = only(PETITION.format(title=title, says=says, asks=ASKS, signs=signs)).contributor
    assert (who.name, who.organisation, who.heads) == ("Lê Văn Nam", "17 hộ dân phố Hàng Lược", 17)
    assert who.kind is ContributorKind.BODY


@pytest.mark.parametrize(
    ("text", "language", "channel"),
    [
        (f"PHIẾU GÓP Ý\nHọ và tên: Kha Thị Lụa\nNội dung: {ASKS}", "vi", Channel.FORM),
        (f"Họ và tên: Kha Thị Lụa\nChức vụ: Giáo viên\nNgày: 3/4/2025\nNội dung: {ASKS}", "vi", Channel.FORM),
        (f"Kính gửi quý Ban\n{ASKS}\nHọ và tên: Kha Thị Lụa\nĐiện thoại: 0900", "vi", Channel.LETTER),
        (f"PHIẾU CHUYỂN\n{ASKS}\nKha Thị Lụa", "vi", Channel.LETTER),
        ("Response form\nName: Ann Lea\nPlease delete 8.4.", "en", Channel.FORM),
        ("Response to the draft\nPlease delete 8.4.\n\nAnn Lea", "en", Channel.LETTER),
        ("[15/10/2026 19:05] Mẹ Bi: bỏ khoản 2 đi\n[15/10/2026 19:06] Ba Na: ủng hộ bỏ khoản 3\n", "vi", Channel.WEB),
    ],
)
def test_forms_and_chats_are_told_from_letters(text: str, language: str, channel: Channel) -> None:
    assert {one.channel for one in all_of(text, language)} == {channel}


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("An organisation", ContributorKind.BODY),
        ("On behalf of a group", ContributorKind.BODY),
        ("An individual", ContributorKind.PERSON),
    ],
)
def test_a_form_asks_whether_a_body_answers(answer: str, kind: ContributorKind) -> None:
    text = f"Name: Callum Reid\nResponding as: {answer}\nOrganisation: Wend Lanes Choir\nPlease delete 8.4."
    assert only(text, "en").contributor.kind is kind
