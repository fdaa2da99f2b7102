"""Whole units of the draft that everyday sentences let go, join, part or bring elsewhere."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

DRAFT = """HARBOUR ORDER

Part 1. Moorings

1.1 Boats
1.1.1 Boats lie no more than 40 metres apart.
1.1.2 The crane lifts two boats a week.
1.1.3 Nets may be dried on the quay without
(a) a permit;
(b) the consent of the harbour master.

1.2 Money
1.2.1 The charge is two pounds an hour.
1.2.2 Charges are published in March.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "en")


def rows(text: str, draft: Draft, language: str = "en") -> list[str]:
    found = [one for each in api.parse(text, language, draft=draft) for one in each.amendments]
    made = []
    for one in found:
        paths = ["/".join(step.number or "" for step in path) for path in (one.locator.path, *one.locator.also)]
        goes = "" if one.destination is None else "/".join(step.number or "" for step in one.destination.path)
        side = "" if one.position is None else f" {one.position}"
        made.append(f"{one.operation} {' '.join(paths)}{side}{' ' if goes else ''}{goes}")
    return made


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1.1.2 frightens our members. They ask for it to be withdrawn.", "delete 1.1.2"),
        ("We would rather 1.1.2 were not there at all.", "delete 1.1.2"),
        ("The order would be better off without 1.2.2.", "delete 1.2.2"),
        ("1.2.2 can be dispensed with.", "delete 1.2.2"),
        ("1.2.1 and 1.2.2 would, we think, read better the other way round.", "move 1.2.1 1.2.2"),
        ("I can see no use for 1.2.2.", "delete 1.2.2"),
        ("1.2.1 and 1.2.2: they should change places.", "move 1.2.1 1.2.2"),
        ("There is no need for 1.2.2 to be there.", "delete 1.2.2"),
        ("1.1.2: this paragraph should never have been written.", "delete 1.1.2"),
        ("1.1.2: boats can lift themselves. We request to cancel this point without replacement.", "delete 1.1.2"),
        ("We plead for the removal of 1.2.2.", "delete 1.2.2"),
        ("I object to 1.1.2. Drop it.", "delete 1.1.2"),
        ("1.1.1 and 1.1.2 say much the same. Roll them into one.", "merge 1.1.1 1.1.2"),
        ("1.2.1 and 1.2.2 overlap; why not roll them into one?", "merge 1.2.1 1.2.2"),
        ("1.2.1 and 1.2.2 both speak of money. Fold the second into the first.", "merge 1.2.1 1.2.2"),
        ("1.2.2 should be folded into 1.2.1.", "merge 1.2.2 1.2.1"),
        ("1.1.3 says two things and should be two paragraphs.", "split 1.1.3"),
        ("1.1.2 is about money. It would be better placed at the end of section 1.2.", "move 1.1.2 end 1.2"),
        ("1.1.2 would be more at home after 1.2.1.", "move 1.1.2 after 1.2.1"),
        ("I would have 1.1.2 come first in its section.", "move 1.1.2 start"),
        ("Bring 1.2.2 to the head of the section.", "move 1.2.2 start"),
    ],
)
def test_what_is_to_become_of_the_units_named(text: str, wanted: str, draft: Draft) -> None:
    assert rows(text, draft) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "1.1.2 says a crane stands there. Nobody can lift it out of the mud.",
        "1.1.2 should not go after 1.2.2.",
        "1.2.1 and 1.2.2 read the other way round from the old order.",
        "In 1.2.1 and 1.2.2 the lamps must be switched over at dusk.",
        "1.2.1 and 1.2.2 could be swapped, but why?",
        "Nobody could say that 1.1.2 should never have been included.",
        "We see no need for 1.1.2 to be left out.",
        "I would not like to see 1.1.2 taken off the paper.",
        "Some press for the removal of 1.2.2.",
        "1.1.2 would be no better without “a week”.",
        "1.1.2 is hardly better without “a week”.",
        "Do not roll 1.2.1 and 1.2.2 into one.",
        "1.2.1 and 1.2.2 were once one paragraph; nobody wants them rolled into one again.",
        "1.1.2 brought a crane. It should be withdrawn from the quay at night.",
        "1.2.1 and 1.2.2 should not change places.",
        "I see no reason for 1.1.2 to be withdrawn.",
        "I can see no use for 1.1.2 in winter.",
        "My wife and I read 1.2.1 and 1.2.2 together.",
        "7.7.7 frightens our members. They ask for it to be withdrawn.",
    ],
)
def test_what_is_told_of_other_things_changes_no_unit(text: str, draft: Draft) -> None:
    assert [one for one in rows(text, draft) if not one.startswith("comment")] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1.1.2 would be the better without its “a week”.", "a week"),
        ("The words “a week” in 1.1.2 are simply untrue. They should be taken off the page.", "a week"),
        ("There is no call for the words “in March” in 1.2.2.", "in March"),
    ],
)
def test_words_of_the_draft_better_gone(text: str, wanted: str, draft: Draft) -> None:
    (one,) = (one for each in api.parse(text, "en", draft=draft) for one in each.amendments)
    assert (str(one.operation), one.target_text) == ("delete", wanted)


@pytest.mark.parametrize(
    "text",
    [
        "1.1.2 would be no better without its “a week”.",
        "There is no reason for “in March” to be removed from 1.2.2.",
        "I could not live without “in March”.",
        "“in March”, says 1.2.2. My aunt has a parrot. Let it go.",
    ],
)
def test_words_that_stay(text: str, draft: Draft) -> None:
    assert [one for one in rows(text, draft) if not one.startswith("comment")] == []


def test_a_piece_spoken_of_before_is_asked_for(draft: Draft) -> None:
    parsed = api.parse("The last three words of 1.1.3 are silly. Out with them.", "en", draft=draft)
    (one,) = parsed[0].amendments
    assert one.unread == ("words",)


VIETNAMESE = """BÁO CÁO CHÍNH TRỊ

I. KẾT QUẢ

1. Kinh tế
1.1. Chợ quê mở lại, thuế thu đủ.
1.2. Bến cá được nạo vét, ghe lớn vào được.
1.3. Đường liên thôn đã rải nhựa.

2. Văn phòng theo dõi, đôn đốc, hằng năm báo cáo.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, VIETNAMESE, "vi")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1.2 và 1.3 gom lại chung một điểm, câu nào trước cũng được.", "merge 1.2 1.3"),
        ("1.2 và 1.3 na ná nhau. Dồn làm một nghen.", "merge 1.2 1.3"),
        ("Mục 1.2 với 1.3 nói một chuyện, nhập lại thành một cho gọn.", "merge 1.2 1.3"),
        ("1.1 và 1.2 trùng ý. Hai điểm này nên gộp làm một.", "merge 1.1 1.2"),
        ("Mục I khoản 2: văn phòng nào chẳng theo dõi, đôn đốc. Thừa, bớt đi cho nhẹ.", "delete I/2"),
        ("Mục I khoản 2 là việc đương nhiên. Không cần ở đây nữa.", "delete I/2"),
        ("Mục I khoản 2: việc này đã có ở quy chế. Xin bỏ cho nhẹ.", "delete I/2"),
        ("Tách 1.3 ra làm hai điểm.", "split 1.3"),
        ("Mục 1.3 dài quá, chia thành hai điểm riêng.", "split 1.3"),
    ],
)
def test_short_orders_behind_a_unit_are_for_it(text: str, wanted: str, report: Draft) -> None:
    assert rows(text, report, "vi") == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "1.2 và 1.3: hai xã gom lại chung một điểm trường.",
        "1.2 và 1.3 trùng nhau. Hai trường cấp hai nên nhập lại làm một.",
        "1.2 và 1.3 đừng gộp làm một.",
        "Có người đòi 1.2 và 1.3 gộp làm một, tôi không chịu.",
        "Giá tăng từ 1.2 và 1.5 triệu lên 2 triệu.",
        "Mục I khoản 2: thừa cán bộ thì bớt đi cho nhẹ bộ máy.",
        "Mục I khoản 2: người dân không cần ở đây nữa.",
        "Mục 1.3 dài. Dân mong xã chia thành hai tổ.",
    ],
)
def test_orders_for_things_beside_a_unit_are_none_for_it(text: str, report: Draft) -> None:
    assert not [one for one in rows(text, report, "vi") if not one.startswith("comment")]
