"""Figures that people write otherwise than the draft: "20 triệu" for "20.000.000 đồng", "8 tiếng" for "08 giờ"."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

SHELTER = """QUY ĐỊNH
Điều 1. Trạm cứu hộ chó mèo
1. Trạm mới lập được hỗ trợ một lần 15.000.000 đồng để dựng chuồng.
2. Mỗi chuồng rộng từ 12 m² trở lên.
3. Trạm mở cửa ít nhất 06 giờ mỗi ngày.
4. Trạm nhận tối đa 1.200 con mỗi năm, trong đó mèo chiếm không quá 40%.
Điều 2. Lệ phí
1. Người nhận nuôi nộp 50.000 đồng.
2. Trạm trả lời đơn trong thời hạn 07 ngày.
"""


@pytest.fixture(scope="module")
def shelter(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, SHELTER, "vi")


def changes(text: str, draft: Draft) -> list[str]:
    """What each change would make of which words of the draft, with a mark behind what is asked."""
    made = []
    for each in api.parse(text, "vi", draft):
        for one in each.amendments:
            anchor = api.anchor(one, draft).anchor
            assert anchor is not None
            old = " | ".join(place.span.of(draft.document.text) for place in anchor.places)
            made.append(f"{old} → {one.new_text}{'' if anchor.state.is_certain else ' ?'}")
    return made


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Trạm mới chỉ được 15 triệu thì ít, tôi đề nghị 25 triệu.", "15.000.000 → 25 triệu"),
        ("Khoản 1 Điều 1 nâng mức hỗ trợ từ 15tr lên 25tr.", "15.000.000 → 25tr"),
        ("Chuồng rộng 12 mét vuông thì chật, phải 20 mét vuông.", "12 m² → 20 mét vuông"),
        ("Trạm mở cửa 6 tiếng mỗi ngày là ít, nên 8 tiếng.", "06 giờ → 8 tiếng"),
        ("Mèo chiếm 40 phần trăm thì ít quá, nên 50 phần trăm.", "40% → 50 phần trăm"),
        ("Người nhận nuôi nộp 50 nghìn là cao, chỉ nên 20 nghìn.", "50.000 → 20 nghìn"),
        ("Nhận tối đa 1200 con là nhiều quá, 800 con thôi.", "1.200 con → 800 con"),
        ("Trạm mới lập nên được hỗ trợ 25 triệu.", "15.000.000 → 25 triệu ?"),
        ("Mỗi chuồng phải rộng từ 15m2 trở lên.", "12 m² → 15m2 ?"),
    ],
)
def test_a_value_is_known_however_it_is_written(text: str, wanted: str, shelter: Draft) -> None:
    assert changes(text, shelter) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Nhà tôi góp 15 triệu cho trạm rồi.",
        "Tôi ngồi chờ 6 tiếng mới gặp được cán bộ.",
        "Chuồng nhà tôi rộng 12 mét vuông, nuôi ba con.",
        "Trạm mới lập ở xã tôi được 15tr, bà con mừng lắm.",
        "Con chó nặng 50 ký.",
    ],
)
def test_and_a_story_with_such_a_value_asks_for_nothing(text: str, shelter: Draft) -> None:
    assert changes(text, shelter) == []


@pytest.mark.parametrize("text", ["Khoản 1 Điều 1 ko nên bỏ.", "Điều 2 hok cần sửa khoản 2.", "Ko bỏ khoản 4 Điều 1."])
def test_a_not_in_the_way_of_chats_refuses(text: str, shelter: Draft) -> None:
    assert changes(text, shelter) == []


def test_and_disagrees(shelter: Draft) -> None:
    (read,) = api.parse("Tôi k đồng ý với Điều 2.", "vi", shelter)
    assert [one.stance.value for one in read.opinions] == ["disagree"]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Khoản 2 Điều 2 nên giữ 07 ngày, không nên có 10 ngày như xã bên.", False),
        ("Khoản 2 Điều 2: 07 ngày là đủ, chưa nên kéo dài 30 ngày.", False),
        ("Khoản 2 Điều 2 không nên ghi 07 ngày mà ghi 10 ngày.", True),
        ("Khoản 2 Điều 2 không nên để 07 ngày, nên để 05 ngày.", True),
    ],
)
def test_a_figure_that_is_refused_is_not_stated(text: str, stated: bool, shelter: Draft) -> None:
    assert any(not one.endswith("?") for one in changes(text, shelter)) is stated


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nuôi mèo 50k đắt quá, nuôi thỏ 20k thôi.", "50.000 → 20k ?"),  # of rabbits
        ("Người nhận nuôi nộp 50k đắt quá, cuối tuần 30k thôi.", "50.000 → 30k ?"),
        ("Người nhận nuôi nộp 50k đắt quá, chỉ nên 30k thôi.", "50.000 → 30k"),
    ],
)
def test_a_figure_of_something_else_behind_the_comma_asks(text: str, wanted: str, shelter: Draft) -> None:
    assert changes(text, shelter) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Trả lời trong 3 ngày thì gấp quá, cứ để 07 ngày.",  # the draft has it so
        "Trả lời đơn trong 15 ngày thì lâu quá, 07 ngày mới phải.",
        "Khoản 1 Điều 2 tăng 50.000 đồng lên 80.000 đồng là tôi không đồng ý.",
    ],
)
def test_what_the_draft_has_and_what_is_disliked_is_not_stated(text: str, shelter: Draft) -> None:
    assert all(one.endswith("?") for one in changes(text, shelter))


def test_a_number_in_words_keeps_what_it_counts(shelter: Draft) -> None:
    found = changes("Trạm mới lập được mười lăm triệu ít quá, ba mươi triệu đi.", shelter)
    assert all(one.endswith("?") for one in found)
