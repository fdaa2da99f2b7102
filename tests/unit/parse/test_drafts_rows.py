"""Rows that the draft numbers behind names of its own are places in what people write of it."""

import pytest

from vankien.lang.registry import PROFILES
from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

DRAFT = (
    "I- NHIỆM VỤ\n1- Chung\n1.1- Giữ chợ.\n1.2- Giữ bến.\n"
    "Nhiệm vụ 1.1: Sửa mái chợ trong hai năm.\nNhiệm vụ 1.2: Mở phiên chiều cho 30 hộ.\n"
    "Giải pháp đột phá thứ nhất: Con người\nGiải pháp đột phá thứ hai: Đường sá\n"
    "Chỉ tiêu 1: 40% hộ có nước.\nChỉ tiêu 2: 90% hộ có điện.\n"
)
POLICIES = "1. Housing\nPolicy H1: Terraces are kept for 20 years.\nPolicy H2: Lofts are let to 30 families.\n"


def read(text: str, language: str = "vi", draft: str = DRAFT) -> list[Amendment]:
    parsed = parse_manuscript(read_text(text), PROFILES[language], Source("", None, ""), draft=Document(draft))
    return [one for each in parsed for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        ("Nhiệm vụ 1.2 đề nghị thay “30 hộ” bằng “50 hộ”.", "1.2", "Nhiệm vụ"),
        ("Xin bỏ chỉ tiêu số 2.", "2", "chỉ tiêu"),
        ("Đột phá thứ hai: bổ sung “và cầu cống” vào cuối.", "2", "Đột phá"),
        ("Tại giải pháp đột phá thứ nhất, thay “Con người” bằng “Người dân”.", "1", "giải pháp đột phá"),
        ('Nhiem vu 1.2 thay "30 hộ" bằng "50 hộ".', "1.2", "Nhiem vu"),  # half without tones
        ("Điểm 1.2 bỏ chữ “bến”.", "1.2", None),  # a point, no task
        ("Bỏ nhiệm vụ 7.7.", None, None),  # the draft has no such task
        ("Nhiệm vụ 1.2: bỏ “phiên chiều”", "1.2", "Nhiệm vụ"),
    ],
)
def test_a_row_is_a_point_that_keeps_its_name(text: str, number: str | None, name: str | None) -> None:
    steps = [one.locator.path[-1] for one in read(text) if one.locator.path]
    assert [(one.number, one.heading) for one in steps] == ([(number, name)] if number else [])


def test_a_measure_is_no_number_of_a_row() -> None:
    (one,) = read("Đề nghị bổ sung câu “Thực hiện nhiệm vụ năm năm.” vào cuối mục 1, cho hợp nhiệm vụ 2 năm tới.")
    assert [(str(step.kind), step.number) for step in one.locator.path] == [("section", "1")]


def test_english_policies() -> None:
    (one,) = read("In Policy H2, for “30 families” substitute “40 families”.", "en", POLICIES)
    assert [(one.number, one.heading) for one in one.locator.path] == [("H2", "Policy")]


LAKES = (
    "ĐẢNG BỘ TỈNH HẠ GIANG\nTHÀNH ỦY VÂN ĐỒN\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết Đại hội Đảng bộ tỉnh\n"
    "A. NHIỆM VỤ\nNhóm nhiệm vụ 1: Hồ\nNhiệm vụ 1.1: Nạo vét 3 hồ.\nNhiệm vụ 1.2: Thả cá.\na) Cá chép.\nb) Cá mè.\n"
    "Nhóm nhiệm vụ 2: Rừng\nNhiệm vụ 2.1: Trồng 40 ha rừng.\na) Keo.\nb) Lim.\nNhiệm vụ 2.2: Tuyển kiểm lâm.\n"
    "B. CHỈ TIÊU\nChỉ tiêu 1: 40% hộ có nước.\nChỉ tiêu 2: Xây 2 cầu.\nChỉ tiêu 3: Tuyển 9 bác sĩ.\n"
    "Giải pháp đột phá thứ nhất: Người\nGiải pháp đột phá thứ hai: Vốn\nGiải pháp đột phá thứ ba: Đất\n"
)
PLAN = (
    "KESTREL TOWN COUNCIL\nDraft Harbour Strategy\n1. Housing\nPolicy H1: Terraces are kept for 20 years.\n"
    "Policy H2: Lofts are let to 30 families.\nPolicy H3: Yards are lit.\nBox 1: Wells\nBox 2: Mills\n"
    "Recommendation 1: Build.\nRecommendation 2: Let.\nRecommendation 3: Paint.\n"
)


def places(text: str, language: str = "vi") -> list[list[tuple[str | None, str | None]]]:
    """The last step of each place of each amendment: its number, its name."""
    return [
        [(path[-1].number, path[-1].heading) for path in (one.locator.path, *one.locator.also) if path]
        for one in read(text, language, PLAN if language == "en" else LAKES)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị bỏ nhiệm vụ 2.1 của Nghị quyết tỉnh.",
        "Đề nghị bỏ nhiệm vụ 2.1 trong Nghị quyết 57.",
        "Đề nghị bỏ nhiệm vụ 2.1 tại Kế hoạch số 12-KH/TU.",
        "Chỉ tiêu 1 của phường tôi đề nghị sửa “40%” thành “70%”.",
        "Nhiệm vụ 2.1 của Trung ương giao: thay “40 ha” bằng “50 ha”.",
        "Nhiệm vụ 2.1 của Chương trình mục tiêu quốc gia: thay “40 ha” bằng “50 ha”.",
        "Nhiệm vụ 2.1 của Chương trình hành động của Tỉnh ủy: thay “40 ha” bằng “50 ha”.",
        "Nhiệm vụ 1.1, 1.2 của Nghị quyết đại hội tỉnh: bỏ.",
    ],
)
def test_a_row_of_another_paper_is_no_place_of_the_draft(text: str) -> None:
    assert not [one for each in places(text) for one in each]


@pytest.mark.parametrize(
    "text",
    [
        "Nhiệm vụ 2.1 của Chương trình: thay “40 ha” bằng “50 ha”.",
        "Nhiệm vụ 2.1 trong Chương trình hành động: thay “40 ha” bằng “50 ha”.",
        "Nhiệm vụ 2.1 của dự thảo này, thay “40 ha” bằng “50 ha”.",
        "Nhiệm vụ 2.1 trong dự thảo Chương trình, thay “40 ha” bằng “50 ha”.",
        "Nhiệm vụ 2.1 của Thành ủy nên thay “40 ha” bằng “50 ha”.",
    ],
)
def test_a_row_of_the_draft_by_its_own_name(text: str) -> None:
    assert places(text) == [[("2.1", "Nhiệm vụ")]]


@pytest.mark.parametrize(
    "text",
    [
        "Delete Policy H2 of the Jersey plan.",
        "Delete recommendation 3 of the auditor's report.",
        "Delete recommendation 3 of the auditors.",
        "Delete the surveyor's Recommendation 3.",
        "Policy H2 in the 2015 strategy: delete “30 families”.",
    ],
)
def test_english_rows_of_another_paper(text: str) -> None:
    assert not [one for each in places(text, "en") for one in each]


@pytest.mark.parametrize(
    "text",
    [
        "Policy H2 of the draft: for “30 families” substitute “40 families”.",
        "Policy H2 of the Harbour Strategy: for “30 families” substitute “40 families”.",
        "In the strategy's Policy H2, for “30 families” substitute “40 families”.",
        "Policy H2, in line with the Jersey plan, should say “40 families” instead of “30 families”.",
    ],
)
def test_english_rows_of_the_draft(text: str) -> None:
    assert places(text, "en") == [[("H2", "Policy" if "Policy" in text else "policy")]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bỏ các nhiệm vụ 1.1, 1.2 và 2.1.", ["1.1", "1.2", "2.1"]),
        ("Bỏ nhiệm vụ 1.1; 1.2.", ["1.1", "1.2"]),
        ("Các nhiệm vụ từ 1.1 đến 1.2 nên bỏ.", ["1.1", "1.2"]),
        ("Chỉ tiêu 1, 2 và 3 nên bỏ.", ["1", "2", "3"]),
        ("Gộp chỉ tiêu số 1 và số 2 thành một.", ["1", "2"]),
    ],
)
def test_each_row_of_a_list_bears_the_name(text: str, wanted: list[str]) -> None:
    (found,) = places(text)
    assert [number for number, _ in found] == wanted
    assert {(name or "").lower() for _, name in found} <= {"nhiệm vụ", "chỉ tiêu"}


def test_lists_in_words_in_english_and_of_two_names() -> None:
    assert places("Bỏ giải pháp thứ hai và thứ ba.") == [[("2", "giải pháp"), ("3", "giải pháp")]]
    assert places("Bỏ nhiệm vụ 2 và chỉ tiêu 2.") == [[("2", "nhiệm vụ"), ("2", "chỉ tiêu")]]
    assert places("Delete Policies H1 and H3.", "en") == [[("H1", "policy"), ("H3", "policy")]]
    assert places("Policies H1 to H3 should be deleted.", "en") == [
        [("H1", "policy"), ("H2", "policy"), ("H3", "policy")]
    ]
    assert places("Delete Recommendation 2 and 3.", "en") == [[("2", "Recommendation"), ("3", "Recommendation")]]
    assert places("Delete Box 2.", "en") == [[("2", "Box")]]


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị tuyển thêm cho đạt chỉ tiêu 3 bác sĩ.",
        "Sửa chỉ tiêu 2 cầu thành 3 cầu.",
        "Chỉ tiêu 3 m2 cây xanh nên sửa thành 4 m2.",
        "Đề nghị bổ sung chỉ tiêu 2 nhà văn hóa cho mỗi xã.",
        "Nên nêu chỉ tiêu 1 bác sĩ trên vạn dân.",
        "Bỏ chỉ tiêu 2 phần trăm.",
        "Bỏ chỉ tiêu 2 phần quà cho mỗi hộ.",
        "Bỏ chỉ tiêu 2 hộ nghèo.",
        "Bỏ chỉ tiêu 2 đảo xa bờ.",
        "Bỏ chỉ tiêu 2 giúp việc.",
        "Bỏ chỉ tiêu 3 m2.",
        "Bo chi tieu 2 di tich.",  # without tones: “đi” is “di”, “nha” is “nhà”, too
        "Bo chi tieu 2 nha van hoa.",
        "Bo chi tieu 2 du an.",
        "Bo chi tieu 2 khoi nha.",
        "Bo chi tieu 2 nam.",
    ],
)
def test_a_count_behind_a_name_is_no_row(text: str) -> None:
    assert not [one for each in places(text) for one in each]


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ tiêu 2 thấp quá, đề nghị thay “2 cầu” bằng “3 cầu”.",
        "Chỉ tiêu 2 chưa khả thi: thay “2 cầu” bằng “1 cầu”.",
        "Tại chỉ tiêu 2 thay “2 cầu” bằng “3 cầu”.",
        "Chỉ tiêu 2 nên thay “2 cầu” bằng “3 cầu”.",
        "Thay “2 cầu” bằng “3 cầu” ở chỉ tiêu 2",
        "Chỉ tiêu số 2 cầu cống: thay “2 cầu” bằng “3 cầu”.",
        "Bỏ hẳn chỉ tiêu 2 giùm.",
        "Bỏ chỉ tiêu 2 giúp tôi.",
        "Bỏ chỉ tiêu 2 hộ em.",
        "Bỏ chỉ tiêu 2 kẻo khó làm.",
        "Bỏ chỉ tiêu 2 đi.",
        "Bỏ chỉ tiêu 2 luôn nghen.",
        "Bỏ chỉ tiêu 2 hẳn ạ.",
        "Bỏ chỉ tiêu 2 nha bà con.",
        "Bỏ chỉ tiêu 2 nhé.",
        "Bo chi tieu 2 gium.",
        "Chỉ tiêu 2 hãy bỏ.",
        "Ở chỉ tiêu 2 lấy “3 cầu” thay cho “2 cầu”.",
        "Chỉ tiêu 2 phần đầu thay “Xây” bằng “Dựng”.",
    ],
)
def test_a_row_before_a_verb_a_mark_or_the_end(text: str) -> None:
    (found,) = places(text)
    assert [number for number, _ in found] == ["2"]


@pytest.mark.parametrize(
    "text", ["Chỉ tiêu 2 hoán đổi với chỉ tiêu 3.", "Nên cho chỉ tiêu 2 và chỉ tiêu 3 hoán đổi cho nhau."]
)
def test_two_rows_that_change_places(text: str) -> None:
    (one,) = read(text, draft=LAKES)
    assert one.operation is Operation.MOVE
    assert [path[-1].number for path in (one.locator.path, *one.locator.also)] == ["2", "3"]


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        ("Bỏ CT2.", "2", "chỉ tiêu"),
        ("NV 2.1 thay “40 ha” bằng “50 ha”.", "2.1", "nhiệm vụ"),
        ("Ở NV1.2 bỏ “Thả cá”.", "1.2", "nhiệm vụ"),
        ("CT 2: thay “2 cầu” bằng “3 cầu”.", "2", "chỉ tiêu"),
    ],
)
def test_initials_of_a_name(text: str, number: str, name: str) -> None:
    assert places(text) == [[(number, name)]]


@pytest.mark.parametrize(
    "text",
    [
        "Theo CT 2-CT/TW, đề nghị bổ sung “và bến”.",  # a directive
        "Đề nghị bổ sung “và cao tốc CT2 qua huyện”.",
        "Tuyến đường CT2 đề nghị bổ sung “có đèn”.",  # a road
        "Bỏ CT9.",  # the draft has no such row
        "Đề nghị giao CT 2 bác sĩ, bổ sung “và y tá”.",  # a count
    ],
)
def test_initials_of_something_else(text: str) -> None:
    assert not [one for each in places(text) for one in each]


def test_long_names_cut_short() -> None:
    assert places("Delete Rec. 3.", "en") == [[("3", "recommendation")]]
    assert places("Pol. H2: for “30 families” substitute “40 families”.", "en") == [[("H2", "policy")]]
    assert not places("Delete rec 9.", "en")
    assert not places("Record. 3 boats sail.", "en")


def test_a_group_leads_to_its_row() -> None:
    text = "Trong nhóm nhiệm vụ 2, tại nhiệm vụ 2.1, thay “40 ha” bằng “50 ha”."
    assert places(text) == [[("2.1", "nhiệm vụ")]]
    assert places("Bỏ nhóm nhiệm vụ 2 và nhiệm vụ 2.1.") == [[("2", "nhóm nhiệm vụ"), ("2.1", "nhiệm vụ")]]
