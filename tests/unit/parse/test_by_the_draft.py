"""What the draft at hand tells of second requests, of words pointed at, and of roman numbers."""

import pytest

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
