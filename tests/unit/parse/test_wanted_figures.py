"""Figures asked for in words of the draft, where nobody names the place or the old one."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

BOATS = """QUY CHẾ
Điều 1. Thuyền nan
1. Thuyền nan chở nhiều nhất 6 khách.
2. Mỗi thuyền có ít nhất 8 áo phao cho khách.
3. Thuyền nan được cấp biển số có thời hạn 03 năm.
Điều 2. Bến Rộc Dừa
1. Bến mở cửa đến 17 giờ.
2. Bến phải cách bãi tắm ít nhất 150 mét.
3. Lệ phí một lượt là 20.000 đồng; riêng học sinh 5.000 đồng.
4. Chủ bến dọn bèo trong phạm vi 40 mét quanh cầu.
Điều 3. Báo cáo
Chủ bến báo cáo số lượt khách trước ngày 05 hằng tháng và giữ sổ trong thời hạn 02 năm.
"""
HALL = """Reading Hall Rules
1 Opening
1.1 The hall closes at 9 p.m. on weekdays.
1.2 A reader may keep a locker for 30 days.
2 Charges
2.1 The charge for a lost key is £12. A copy costs £1 a page.
2.2 The Warden must answer a complaint within three weeks.
3 Committee
3.1 The Committee has nine members. It meets four times a year.
3.2 Minutes are kept for six years.
"""


@pytest.fixture(scope="module")
def boats(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, BOATS, "vi")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, HALL, "en")


def offered(text: str, draft: Draft, language: str) -> list[str]:
    """What each change that is asked about would make of which words of the draft; "stated" where none is asked."""
    made = []
    for each in api.parse(text, language, draft):
        for one in each.amendments:
            if not one.new_text:
                continue
            anchor = api.anchor(one, draft).anchor
            assert anchor is not None
            places = [place.span.of(draft.document.text) for place in anchor.places]
            made.append("stated" if anchor.state.is_certain else f"{' | '.join(places)} → {one.new_text}")
    return made


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Biển số thuyền nan nên có thời hạn 05 năm.", "03 năm → 05 năm"),
        ("Tôi đề nghị thời hạn giữ sổ là 05 năm cho dễ tra lại.", "02 năm → 05 năm"),
        ("Thuyền nan chỉ nên chở 4 khách.", "6 khách → 4 khách"),
        ("Đề nghị mỗi thuyền phải có ít nhất 10 áo phao.", "8 áo phao → 10 áo phao"),
        ("Bến nên mở cửa đến 18 giờ.", "17 giờ → 18 giờ"),
        ("Khoảng cách đến bãi tắm đề nghị là 200 mét.", "150 mét → 200 mét"),
        ("Điều 2 khoản 4: mở rộng phạm vi dọn bèo ra 60 mét.", "40 mét → 60 mét"),
        ("Điều 1 khoản 3: thời hạn biển số nên là 05 năm.", "stated"),  # the place has no other figure like it
    ],
)
def test_a_figure_is_offered_where_the_draft_speaks_of_the_same(text: str, wanted: str, boats: Draft) -> None:
    assert offered(text, boats, "vi") == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Thuyền nan nhà tôi dài 5 mét.",
        "Năm ngoái bến mở cửa đến 18 giờ.",
        "Thời hạn 03 năm của biển số thuyền nan nên giữ.",  # the draft says so
        "Tôi có 3 áo phao, nên cho mượn được.",
        "Xã tôi đề nghị cấp 2 thuyền nan.",
        "Điều 1 khoản 3: xã tôi đã có thuyền được cấp biển số thời hạn 05 năm.",
        "Điều 1 khoản 3: biển số thuyền nan chưa nên có thời hạn 05 năm.",
        "Nên làm 5 nhà chờ cho khách.",  # the draft counts none
    ],
)
def test_a_figure_of_something_else_is_not(text: str, boats: Draft) -> None:
    assert offered(text, boats, "vi") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Committee should have seven members.", "nine members → seven members"),
        ("A lost key should cost £8.", "£12 → £8"),
        ("A reader ought to have a locker for 60 days.", "30 days → 60 days"),
        ("Complaints ought to be answered within two weeks.", "three weeks → two weeks"),
        ("The Committee should meet six times a year.", "four times a year → six times a year"),
        ("The hall ought to close at 10 p.m.", "9 p.m. → 10 p.m."),
    ],
)
def test_the_same_holds_in_english(text: str, wanted: str, hall: Draft) -> None:
    assert offered(text, hall, "en") == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "I have been a member for seven years.",
        "The committee of my club has seven members.",
        "We lost our key twice and paid £12 each time.",
        "Nine members should be enough for any committee.",  # the draft says so
        "You should see the queue at 10 p.m. in town.",
    ],
)
def test_and_stories_in_english_ask_for_no_figure(text: str, hall: Draft) -> None:
    assert offered(text, hall, "en") == []


def test_two_figures_of_one_sentence_are_told_apart_by_the_words_beside_them(boats: Draft) -> None:
    assert offered("Lệ phí của học sinh nên là 3.000 đồng.", boats, "vi") == ["5.000 đồng → 3.000 đồng"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Điều 2 khoản 2: khoảng cách bãi tắm nên giảm 50 mét.", "150 mét → 50 mét"),  # by that much, or to it
        ("Điều 1 khoản 3: biển số có thời hạn nên dưới 02 năm.", "03 năm → 02 năm"),  # a bound of its own
    ],
)
def test_an_amount_of_change_or_a_bound_is_not_stated(text: str, wanted: str, boats: Draft) -> None:
    assert offered(text, boats, "vi") == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2.1: the charge for a lost key should be raised by £5.", ["£12 → £5"]),
        ("3.1: the Committee should meet six times in two years.", ["four times → six times"]),  # another rate
        ("3.1: the Committee should not have seven members.", []),
    ],
)
def test_nor_is_one_in_english(text: str, wanted: list[str], hall: Draft) -> None:
    assert offered(text, hall, "en") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We ask that the period in 1.2 be 14 days.", "30 days → 14 days"),
        ("The hour in 1.1 should be 10 p.m.", "9 p.m. → 10 p.m."),
        ("The maximum in 1.2 ought to be ten.", "30 → ten"),
        ("In 2.2, the deadline should be two weeks, which is what the library allows.", "three weeks → two weeks"),
        ("First, 1.1: please let us stay till 10 p.m., because the bus comes late.", "9 p.m. → 10 p.m."),
    ],
)
def test_at_a_place_its_only_figure_of_a_kind_is_offered(text: str, wanted: str, hall: Draft) -> None:
    assert offered(text, hall, "en") == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Rule 1.2 should be number 4.",
        "In 1.2, the books borrowed by visitors from other towns should be returned within 14 days.",
        "In 1.1 the hour was 10 p.m. in the last draft.",
        "At my library, see 1.2, the period is 14 days.",
    ],
)
def test_but_not_for_what_is_said_of_something_else(text: str, hall: Draft) -> None:
    assert offered(text, hall, "en") == []
