"""Numbers without a unit's name are places where the draft has such a unit and it holds the words to be changed."""

import pytest

from vankien import api
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft

DRAFT = """NGHỊ QUYẾT

I. TÌNH HÌNH
1. Kết quả
1.1. Về chợ
Chợ phiên họp đều, 40 hộ thuê sạp.
1.2. Về bến
a) Bến sông được kè 300 mét.
b) Bến xe dời ra ngoài phố.
2. Hạn chế
- Chợ phiên còn bẩn.
II. QUAN ĐIỂM
1. Giữ nếp chợ phiên.
2. Làm bến gắn với giữ rừng.
III. NHIỆM VỤ
1. Về chợ
Mở thêm chợ phiên ở ba xã, 40 hộ được vay vốn.
2. Về bến
2.1. Kè thêm 500 mét bến sông.
2.2. Trồng cây quanh bến xe.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "nghi-quyet.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return api.read_draft(path)


def read(text: str, draft: Draft) -> list[Amendment]:
    return [one for each in api.parse(text, draft=draft) for one in each.amendments]


def path(one: Amendment) -> str:
    return "/".join(f"{step.kind}={step.number}" for step in one.locator.path)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("(1.2.b) Bến xe dời rồi, “ngoài phố” xin viết “ngoài thị trấn”.", "point=1.2/point=b"),
        ("Chuyện kè (2.1): đề nghị thay “500 mét” bằng “600 mét”.", "point=2.1"),
        ("“300 mét” trong 1.2 nên ghi là “350 mét”.", "point=1.2"),
        ("Tôi xem III.2, “quanh bến xe” đề nghị sửa thành “quanh bến xe và chợ”.", "section=III/section=2"),
        ("Quan điểm 2: thêm “, giữ nước” sau “giữ rừng”.", "point=2"),
    ],
)
def test_a_number_of_a_unit_that_holds_the_words_is_their_place(text: str, wanted: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert path(one) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "“500 mét” thay bằng “600 mét” vì 1.2 tỷ đồng là đủ.",  # 1.2 has no such words
        "Đề nghị thay “500 mét” bằng “600 mét”, giá tăng 2.1% thôi.",
        "Họp ngày 2.1, bà con xin thay “500 mét” bằng “600 mét”.",
        "Đã chi khoảng 2.1 tỷ đồng, xin thay “500 mét” bằng “600 mét”.",
        "Họp ngày 2.1.2025, bà con xin thay “500 mét” bằng “600 mét”.",
        "Đề nghị thay “ba xã” bằng “2.1 xã”.",  # what is quoted says no place
        "Nhà tôi có 2 người. Đề nghị thay “giữ rừng” bằng “giữ nước”.",  # nothing names the 2
    ],
)
def test_other_numbers_are_no_places(text: str, draft: Draft) -> None:
    assert [path(one) for one in read(text, draft)] == [""]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mục I, 1.2 a): “300 mét” xin ghi “350 mét”.", "section=I/point=1.2/point=a"),  # more of the place
        ("Trang 6, 1.2, câu “300 mét” xin ghi là “350 mét”.", "point=1.2"),  # the page is no level of it
        ("Điểm 1.2.b: thay “ngoài phố” bằng “ngoài thị trấn”.", "point=1.2/point=b"),
        ("Đọc kỹ phần nhiệm vụ (III.2).\nThay “500 mét” bằng “600 mét”.", "section=III/section=2"),
    ],
)
def test_places_are_told_in_the_steps_of_the_draft(text: str, wanted: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert path(one) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Điểm 2.1 nên làm sớm. Xin thay “500 mét” bằng “600 mét”.", "point=2.1"),
        ("Điểm 2.1 nên làm sớm. Xin thay “Trồng cây quanh bến xe” bằng “Trồng rừng quanh bến xe”.", ""),  # gone on
        ("Điểm 2.1 nên làm sớm. Xin thay “giữ rừng” bằng “giữ nước”.", "point=2.1"),  # two syllables may be chance
        ("Điểm 2.1 nên làm sớm. Xin thay “chỗ chưa có” bằng “chỗ đã có”.", "point=2.1"),  # the draft has no such words
    ],
)
def test_what_a_sentence_inherits_must_hold_its_words(text: str, wanted: str, draft: Draft) -> None:
    assert [path(one) for one in read(text, draft) if one.target_text] == [wanted]


def test_the_place_that_a_form_tells_is_not_dropped(draft: Draft) -> None:
    form = "Vị trí: điểm 2.1\nNội dung dự thảo: Trồng cây quanh bến xe\nĐề nghị sửa: Trồng rừng quanh bến xe"
    (one,) = read(form, draft)
    assert path(one) == "point=2.1"
    anchor = api.anchor(one, draft).anchor
    assert anchor is not None
    assert not anchor.state.is_certain


def test_a_text_with_the_number_of_its_unit_is_the_whole_unit(draft: Draft) -> None:
    (one,) = read("Chợ phiên có từ xưa, quan điểm 1 nên sửa là: “1. Giữ nếp chợ phiên, chợ tình.”", draft)
    assert one.target_text is None


def test_the_place_makes_words_certain_that_stand_twice(draft: Draft) -> None:
    (one,) = read("(III.1) “40 hộ” nay là “45 hộ”.", draft)
    anchor = api.anchor(one, draft).anchor
    assert anchor is not None
    assert anchor.state.is_certain
    assert [place.span.start for place in anchor.places] == [DRAFT.rindex("40 hộ")]


def test_without_the_draft_they_are_numbers() -> None:
    found = [
        one for each in api.parse("Chuyện kè (2.1): đề nghị thay “500 mét” bằng “600 mét”.") for one in each.amendments
    ]
    assert [path(one) for one in found] == [""]


@pytest.mark.parametrize(
    ("between", "is_there"),
    [("; ", True), (", và ", True), (". Chỗ khác tôi thấy: ", False), ("\n\nXin thêm: ", False)],
)
def test_the_next_change_of_a_sentence_stands_where_the_one_before_does(
    between: str, draft: Draft, *, is_there: bool
) -> None:
    found = read(f"Hai chỗ ở bến (2.1): “500 mét” → “600 mét”{between}“bến sông” → “bờ sông”.", draft)
    assert [step.number for step in found[0].locator.path] == ["2.1"]
    assert bool(found[1].locator.path) is is_there
