"""How far a figure that is asked for goes: ranges whole, bounds and the words that belong to it."""

import pytest

from tests.unit.parse.drafted import changes, drafted
from vankien import api
from vankien.model.draft import Draft

DRAFT = """QUY CHẾ
Trạm cấp nước xã

Điều 1. Bể và ống
1. Bể chứa phải dự trữ được lượng nước dùng trong 08 giờ.
2. Thời hạn thuê trạm từ 05 năm đến 20 năm.
3. Cuộc họp hợp lệ khi có đại diện của ít nhất 50% số hộ.
4. Trạm được bàn giao trong thời hạn 15 ngày kể từ ngày nghiệm thu.
5. Đơn được trả lời trong 25 ngày làm việc.
6. Nhà thầu bảo hành trong 24 tháng.
7. Hộ dân báo trước 07 giờ 30 phút sáng.
8. Đồng hồ kiểm định 12 tháng một lần.
"""
ENGLISH = """HARBOUR ORDER

Part 1. Moorings

1.1 Boats
1.1.1 A notice is sent 28 days before a mooring is let.
1.1.2 A licence runs for 5 to 10 years.
1.1.3 At least 40 rings are kept.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, ENGLISH, "en")


def state(text: str, draft: Draft, language: str = "vi") -> str:
    (received,) = api.parse(text, language, draft)
    anchor = api.anchor(received.amendments[0], draft).anchor
    assert anchor is not None
    return str(anchor.state)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Khoản 1 Điều 1: 08 giờ, nên để từ 12 đến 24 giờ.", "1/1 08 giờ → từ 12 đến 24 giờ"),
        (
            "Khoản 2 Điều 1: thời hạn thuê 05 năm đến 20 năm, đề nghị 10 năm đến 15 năm.",
            "1/2 05 năm đến 20 năm → 10 năm đến 15 năm",
        ),
        ("Khoản 2 Điều 1: thay 20 năm bằng 30 năm.", "1/2 20 năm → 30 năm"),
        ("Khoản 4 Điều 1: bàn giao trong 15 ngày, đề nghị 10 ngày làm việc.", "1/4 15 ngày → 10 ngày làm việc"),
        ("Khoản 6 Điều 1: 24 tháng → 36 tháng kể từ ngày bàn giao.", "1/6 24 tháng → 36 tháng kể từ ngày bàn giao"),
        ("Khoản 6 Điều 1: 24 tháng ít quá, xin 36 tháng.", "1/6 24 tháng → 36 tháng"),
        ("Khoản 3 Điều 1: 50% là ít, sửa thành 60%.", "1/3 50% → 60%"),
        (
            "Khoản 7 Điều 1: 07 giờ 30 phút sáng, tôi thấy 08 giờ sáng thì phải hơn.",
            "1/7 07 giờ 30 phút sáng → 08 giờ sáng",
        ),
        ("Khoản 7 Điều 1: 07 giờ 30 phút sửa thành 06 giờ 45 phút.", "1/7 07 giờ 30 phút → 06 giờ 45 phút"),
        ("Khoản 8 Điều 1: 12 tháng một lần thì thưa, 06 tháng thôi.", "1/8 12 tháng → 06 tháng"),
    ],
)
def test_all_of_the_value_is_asked_for(text: str, wanted: str, draft: Draft) -> None:
    assert changes(text, draft) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 2 Điều 1: từ bảy năm đến chín năm thì ngắn, đề nghị từ 10 năm đến 15 năm.",
        "Khoản 2 Điều 1: thuê từ 05 năm đến 20 năm thì rộng quá, đề nghị 12 năm.",
    ],
)
def test_a_range_that_the_draft_has_not_is_no_other_words(text: str, draft: Draft) -> None:
    (received,) = api.parse(text, "vi", draft)
    for one in received.amendments:
        anchor = api.anchor(one, draft).anchor
        assert (
            anchor is None or str(anchor.state) not in {"exact", "fuzzy"} or one.target_text == "từ 05 năm đến 20 năm"
        )


def test_words_that_the_draft_has_behind_its_figure_stay(draft: Draft) -> None:
    (found,) = changes("Khoản 5 Điều 1: 25 ngày làm việc quá lâu, đề nghị 10 ngày làm việc.", draft)
    assert found in {"1/5 25 ngày → 10 ngày", "1/5 25 ngày làm việc → 10 ngày làm việc"}


def test_another_bound_than_the_drafts_is_for_a_person(draft: Draft) -> None:
    assert state("Khoản 3 Điều 1: 50% số hộ thì dễ quá, phải trên 60% số hộ.", draft) == "ambiguous"
    assert state("Khoản 3 Điều 1: 50% số hộ thì dễ quá, phải ít nhất 60% số hộ.", draft) == "exact"


def test_turns_in_which_something_is_done_divide_no_unit(draft: Draft) -> None:
    (received,) = api.parse("Khoản 4 Điều 1: bàn giao thì xin chia hai đợt, mỗi đợt một nửa.", "vi", draft)
    assert "split" not in [str(one.operation) for one in received.amendments]
    (received,) = api.parse("Xin chia khoản 4 Điều 1 thành hai khoản.", "vi", draft)
    assert [str(one.operation) for one in received.amendments] == ["split"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1.1.1: change 28 days to 30 to 45 days.", "1.1.1 28 days → 30 to 45 days"),
        ("1.1.1: 28 days is short. I ask for thirty to forty days.", "1.1.1 28 days → thirty to forty days"),
        ("1.1.3: change 40 in 1.1.3 to 55.", "1.1.3 40 → 55"),
        ("1.1.1: 28 days is short. I ask for 45 days.", "1.1.1 28 days → 45 days"),
    ],
)
def test_ranges_in_english(text: str, wanted: str, english: Draft) -> None:
    assert changes(text, english, "en") == [wanted]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.1.1 - 28 days should be 35 days.", "exact"),
        ("1.1.1 – 28 days should be 35 days.", "exact"),
        ("1.1.1: 20 - 28 days should be 35 days.", "ambiguous"),  # a range that the draft has not
        ("1.1.2 - 10 years should be 12 years.", "exact"),
    ],
)
def test_the_number_of_a_place_begins_no_range(text: str, expected: str, english: Draft) -> None:
    assert state(text, english, "en") == expected
