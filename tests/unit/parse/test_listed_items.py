"""Items that go off a list of the draft, or come onto it, called by the words with which they begin."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

MOORINGS = """Town of Wexcombe
Draft Harbour By-law

Part 1 – Moorings
1. Permits
1.1 A boat may moor only at the places listed in Schedule 1.
1.2 The following may land goods at any hour:
(a) fishing boats registered at Wexcombe;
(b) the ferry; and
(c) the lifeboat.

Schedule 1 – Moorings
1. Gannet Quay, on the inner side.
2. Chandler's Steps, from April to October.
3. Old Fish Market, except on Fridays.
4. Lime Kiln Hard.

Schedule 2 – By-laws revoked
1. Wexcombe (Nets) By-law 1961.
2. Wexcombe (Slipways) By-law 1975.
"""


@pytest.fixture(scope="module")
def moorings(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, MOORINGS, "en")


def told(text: str, draft: Draft) -> list[str]:
    """Each amendment with the words of its place, a mark behind what is asked."""
    made = []
    for each in api.parse(text, "en", draft):
        for one in each.amendments:
            anchor = api.anchor(one, draft).anchor
            assert anchor is not None
            old = " | ".join(place.span.of(draft.document.text).strip() for place in anchor.places)
            made.append(f"{one.operation.value} {one.new_text or old}{'' if anchor.state.is_certain else ' ?'}")
    return made


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Please remove Gannet Quay from Schedule 1.", "1. Gannet Quay, on the inner side."),
        ("Old Fish Market ought to be struck off the list in Schedule 1.", "3. Old Fish Market, except on Fridays."),
        ("I very much hope that Lime Kiln Hard can be left out of Schedule 1 altogether.", "4. Lime Kiln Hard."),
        (
            "Can Chandler's Steps be dropped from the list in Schedule 1? We live above it.",
            "2. Chandler's Steps, from April to October.",
        ),
        ("The ferry should be taken off the list in 1.2.", "(b) the ferry; and"),
        ("Kindly take Wexcombe (Nets) By-law 1961 out of Schedule 2.", "1. Wexcombe (Nets) By-law 1961."),
    ],
)
def test_an_item_goes_with_all_its_words(text: str, item: str, moorings: Draft) -> None:
    assert told(text, moorings) == [f"delete {item}"]


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Please add the Ropewalk, Tar Lane, to the list in Schedule 1.", "the Ropewalk, Tar Lane"),
        ("Could you include Bell Slip in Schedule 1, because it is sheltered?", "Bell Slip"),
    ],
)
def test_a_newcomer_to_a_list_is_asked_about(text: str, new: str, moorings: Draft) -> None:
    assert told(text, moorings) == [f"insert {new} ?"]


@pytest.mark.parametrize(
    "text",
    [
        "Gannet Quay should not be removed from Schedule 1.",
        "Upper Gannet Quay should be removed from Schedule 1.",
        "Last year Gannet Quay was removed from Schedule 1 of the old by-law.",
        "Old Fish Market could be removed from Schedule 1 at any time, which worries us.",
        "They want Lime Kiln Hard taken off the list in Schedule 1.",
        "Please take me off the list of members.",
        "We agree that Gannet Quay should be on the list in Schedule 1.",
        "Please add some room for dinghies to the list in Schedule 1.",
    ],
)
def test_what_asks_for_no_item_changes_none(text: str, moorings: Draft) -> None:
    assert [one for one in told(text, moorings) if not one.startswith("comment")] == []


@pytest.mark.parametrize(
    "text",
    [
        "It is wrong that Gannet Quay should be removed from Schedule 1.",
        "Half of Gannet Quay should be taken off the list in Schedule 1.",
        "Everything but Old Fish Market should be removed from Schedule 1.",
        "Gannet Quay and Old Fish Market should be struck out of Schedule 1.",
        "At weekends Gannet Quay should be removed from Schedule 1.",
        "Gannet should be removed from Schedule 1.",  # not all of its name
    ],
)
def test_an_item_does_not_go_for_certain_where_more_is_said(text: str, moorings: Draft) -> None:
    assert all(one.startswith("comment") or one.endswith("?") for one in told(text, moorings))
