"""What the draft at hand tells of second requests, of words pointed at, and of roman numbers."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft

DRAFT = """BÁO CÁO CHÍNH TRỊ

PHẦN I
KẾT QUẢ

I. KINH TẾ
1. Thương mại, du lịch
Đón 3,2 triệu lượt khách; vận động 17 dự án với 4,5 triệu USD; bảo hộ 210 ngư dân gặp nạn trên biển.
2. Y tế, dân số
Đạt 12 bác sĩ trên một vạn dân.

II. BÀI HỌC
1. Giữ đoàn kết.
2. Nắm chắc tình hình từ cơ sở.

PHẦN II
NHIỆM VỤ

I. PHÁT TRIỂN KINH TẾ
1. Phát triển du lịch, dịch vụ
Tu bổ 14 nhà cổ; đón 5 triệu lượt khách.
2. Y tế, dân số
Mỗi xã có trạm y tế đạt chuẩn, từng bước nối mạng với bệnh viện tỉnh.

II. XÂY DỰNG ĐẢNG
1. Đánh giá cán bộ bằng sản phẩm.

III. CÔNG TÁC DÂN VẬN
1. Đối thoại mỗi quý một lần.
2. Lực lượng cốt cán đủ mạnh.

IV. TỔ CHỨC THỰC HIỆN
1. Ban Thường vụ ban hành chương trình.
2. Văn phòng theo dõi, đôn đốc.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "bao-cao.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return api.read_draft(path)


def read(text: str, draft: Draft) -> list[Amendment]:
    found = [one for each in api.parse(text, draft=draft) for one in each.amendments]
    return [one.amendment for one in anchor_all(found, build_index(draft.document))]


def path(one: Amendment) -> str:
    return "/".join(f"{step.kind}={step.number}" for step in one.locator.path)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Mục 1 phần I: nối “, 12 tàu” vào sau “gặp nạn trên biển”, và 4,5 triệu USD phải là 4,8 triệu USD.",
            [("gặp nạn trên biển", ", 12 tàu"), ("4,5 triệu USD", "4,8 triệu USD")],
        ),
        (
            "Sửa “17 dự án” thành “19 dự án”, ngoài ra 3,2 triệu lượt khách đổi thành 3,4 triệu lượt khách.",
            [("17 dự án", "19 dự án"), ("3,2 triệu lượt khách", "3,4 triệu lượt khách")],
        ),
        (
            "Tôi không đồng ý với “đủ mạnh”; hãy viết rõ hơn: “tinh, gọn, mạnh”.",
            [("đủ mạnh", "tinh, gọn, mạnh")],
        ),
    ],
)
def test_a_second_request_in_a_sentence_is_read(text: str, wanted: list[tuple[str, str]], draft: Draft) -> None:
    assert [(one.target_text, one.new_text) for one in read(text, draft)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Thay “đủ mạnh” bằng “tinh gọn”, còn 17 dự án thì tỉnh bạn có tới 40 dự án.",
        "Thay “đủ mạnh” bằng “tinh gọn”, và tôi đồng ý với con số 4,5 triệu USD chứ không phải 4 triệu USD.",
    ],
)
def test_what_is_only_told_beside_a_request_is_none(text: str, draft: Draft) -> None:
    assert [one.target_text for one in read(text, draft)] == ["đủ mạnh"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Chưa có mạng mà đã nói “, từng bước nối mạng với bệnh viện tỉnh”. Lược vế ấy đi.",
         ", từng bước nối mạng với bệnh viện tỉnh"),
        ("Dự thảo hứa “Tu bổ 14 nhà cổ”. Tôi xin viết thêm “, ưu tiên nhà xuống cấp” ngay sau mấy chữ vừa dẫn.",
         "Tu bổ 14 nhà cổ"),
        ("Phần II nói “Tu bổ 14 nhà cổ”. Sau cụm vừa nêu, ghi thêm “và 3 đình làng”.", "Tu bổ 14 nhà cổ"),
    ],
)  # fmt: skip
def test_words_that_are_pointed_at_are_those_quoted_last(text: str, words: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert one.target_text == words


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Phần II, IV: nên ghi rõ ai kiểm tra.", "part=II/section=IV"),
        ("Mục 2 phần III: “đủ mạnh” nên thay bằng “tinh gọn”.", "section=III/section=2"),
        ("Bỏ III.2.", "section=III/section=2"),
        ("Đề nghị tại I.2 (phần II) thay “đạt chuẩn” bằng “đạt chuẩn quốc gia”.", "part=II/section=I/section=2"),
        ("Phần I mục 2.1 tỷ lệ hộ nghèo cần ghi rõ.", "part=I/section=2.1"),
    ],
)
def test_roman_numbers_are_told_by_the_parts_and_sections_that_the_draft_has(
    text: str, wanted: str, draft: Draft
) -> None:
    (one,) = read(text, draft)
    assert path(one) == wanted


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Ở mục du lịch của phần II cần nói rõ hơn về làng nghề.", "1. Phát triển du lịch"),
        ("Mục y tế phần thứ hai: thêm câu “Mỗi xã có một bác sĩ gia đình.” vào cuối.", "2. Y tế, dân số"),
        ("Trong mục Y tế, dân số (phần II) cần nói rõ hơn về bác sĩ.", "2. Y tế, dân số"),
    ],
)
def test_a_unit_called_by_its_heading_in_a_numbered_part_is_not_the_part(text: str, heading: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert one.anchor is not None
    at = draft.document.text.index(heading, draft.document.text.index("PHẦN II"))
    assert all(place.span.start >= at for place in one.anchor.places)


def test_the_part_on_carrying_out_acts_in_nothing(draft: Draft) -> None:
    (one,) = read("Phần tổ chức thực hiện thay “theo dõi” bằng “giám sát”.", draft)
    assert (one.target_text, one.new_text) == ("theo dõi", "giám sát")


@pytest.mark.parametrize(
    "text",
    [
        "Mấy chữ “từ cơ sở” vì thế không nên tồn tại.",
        "Cụm từ “từ cơ sở” không nên có trong báo cáo.",
        "“từ cơ sở” không cần có mặt ở đây.",
    ],
)
def test_words_that_should_not_be_there_go(text: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert (str(one.operation), one.target_text) == ("delete", "từ cơ sở")


@pytest.mark.parametrize(
    "text",
    [
        "Tôi không nghĩ “từ cơ sở” không nên có trong báo cáo.",
        "“từ cơ sở” không thể thiếu trong báo cáo.",
        "Hôm trước ông Ba nói “từ cơ sở” không nên tồn tại.",
        "“từ cơ sở” không nên có sự phân biệt.",
    ],
)
def test_words_of_which_something_else_is_said_stay(text: str, draft: Draft) -> None:
    assert [one for one in read(text, draft) if str(one.operation) == "delete"] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            (
                "Điểm 1 mục III phần II: “mỗi quý một lần” không đủ cho gần 300.000 dân, ai cũng thấy vậy cả. "
                "Xã bạn họp mười hai lần một năm, dân nói gì là biết. Tôi chỉ xin tối thiểu: “hai tháng một lần”."
            ),
            "part=II/section=III/point=1",
        ),
        (
            "“17 dự án” là số cũ, Sở đã chốt “19 dự án”. Mong ban soạn thảo đổi giúp ở mục 1 Phần I.",
            "part=I/section=1",
        ),
    ],
)
def test_a_place_farther_off_in_the_line_is_told_by_the_words_that_it_has(text: str, wanted: str, draft: Draft) -> None:
    assert path(read(text, draft)[0]) == wanted


def test_the_end_of_a_sentence_that_nobody_names_is_asked_for(draft: Draft) -> None:
    (one,) = read("Mục 1 phần I có câu nói về dự án, xin thêm “, chưa kể vốn vay” vào cuối câu đó.", draft)
    assert one.anchor is not None
    assert str(one.anchor.state) == "ambiguous"


def test_an_order_at_an_edge_may_stand_behind_its_reason(draft: Draft) -> None:
    (one,) = read("Không có hạn thì chẳng biết bao giờ, viết thêm “, xong trước 2033” vào cuối mục 1 phần I.", draft)
    assert (path(one), one.new_text) == ("part=I/section=1", ", xong trước 2033")
    assert read("Nhiều người đề nghị, viết thêm “, xong trước 2033” vào cuối mục 1 phần I.", draft) == []


@pytest.mark.parametrize(
    "text",
    [
        "“tinh nhuệ” mới đúng, đừng viết “đủ mạnh”.",
        "“tinh nhuệ” mới đúng, còn “đủ mạnh” là sai.",
        "“tinh nhuệ” mới chuẩn, ai lại ghi “đủ mạnh”.",
    ],
)
def test_the_first_of_two_wordings_may_be_the_right_one(text: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert (one.target_text, one.new_text) == ("đủ mạnh", "tinh nhuệ")


@pytest.mark.parametrize(
    "text",
    [
        "“đủ mạnh” mới đúng, đừng viết “tinh nhuệ”.",
        "“tinh nhuệ” nghe hay hơn nhưng “đủ mạnh” vẫn được.",
        "Có người bảo “tinh nhuệ” mới đúng, “đủ mạnh” là sai, tôi không nghĩ vậy.",
    ],
)
def test_a_wording_that_the_draft_has_or_others_praise_changes_nothing(text: str, draft: Draft) -> None:
    assert read(text, draft) == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("To: Harbour Lamps\nSubject: Harbour Seats\n\nThank you.", []),
        ("To: Harbour Lamps\nFrom: Harbour Seats\nSubject: remarks\n\nThank you.", []),
        ("Attn: Harbour Lamps\nRe: Harbour Seats", []),
        ("From: ten lamps\nTo: twelve lamps", ["twelve lamps"]),
        ("Subject: 1.1\nChange: ten lamps\nTo: twelve lamps", ["twelve lamps"]),
        ("Section: 1.1\nFrom: ten lamps\nTo: twelve lamps", ["twelve lamps"]),
    ],
)
def test_the_head_of_a_letter_asks_for_nothing(
    tmp_path_factory: pytest.TempPathFactory, text: str, asked: list[str]
) -> None:
    paper = drafted(tmp_path_factory, "Harbour Lamps\n\n1. Harbour Seats\n1.1 There are ten lamps.\n", "en")
    assert [one.new_text for it in api.parse(text, "en", paper) for one in it.amendments] == asked
