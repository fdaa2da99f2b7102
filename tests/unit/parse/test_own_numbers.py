"""A number that says all of its place takes nothing from the places named before it."""

import pytest

from tests.unit.parse.drafted import changes, drafted
from vankien.api import parse
from vankien.model.amendment import Operation
from vankien.model.draft import Draft

TEXT = """HARBOUR WALKS
Draft strategy

1. Lamps
1.1 Posts
1.1.1 Lamps stand ten metres apart.
1.1.2 Lamps are green.

2. Seats
2.1 Rows
2.1.1 Seats stand in pairs.

Annex A. Works

1. Posts are of oak.
2. Seats are of ash.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    """A strategy whose points have numbers of three parts, and an annex."""
    return drafted(tmp_path_factory, TEXT, "en")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In Annex A oak is fine.\nIn 1.1.2 replace “green” by “white”.", "1.1.2 green → white"),
        (
            "A word on section 1.1 first.\nIn 1.1.1 replace “ten metres” by “six metres”.",
            "1.1.1 ten metres → six metres",
        ),
        ("Chapter 2 is short.\nParagraph 2.1.1: for “in pairs” read “in threes”.", "2.1.1 in pairs → in threes"),
        ("In Annex A, 2, replace “ash” by “elm”.", "A/2 ash → elm"),  # said beside it: stays
        ("Annex A is short.\nIn rule 2 replace “ash” by “elm”.", "A/2 ash → elm"),  # no dots: of the annex
    ],
)
def test_a_whole_number_needs_no_place_before_it(text: str, wanted: str, draft: Draft) -> None:
    assert changes(text, draft, "en") == [wanted]


NEW_UNIT = "1.1.3A Cleaning\nLamps are washed each spring. Soap is not used."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"1. After point 1.1.2 insert the following new point:\n\n{NEW_UNIT}\n\n2. Thank you all.", NEW_UNIT),
        (
            "2. After point 2.1.1 insert the following new point:\n\n3.1 Oak seats are oiled.\n\n3. Delete 1.1.2.",
            "3.1 Oak seats are oiled.",
        ),
        (
            "1. After point 1.1.2 insert the following new point:\n\nLamps are washed.\n\n2. Delete 2.1.1.",
            "Lamps are washed.",
        ),
    ],
)
def test_a_new_unit_whose_number_begins_like_the_next_item_is_new_words(text: str, wanted: str, draft: Draft) -> None:
    found = [one for each in parse(text, "en", draft) for one in each.amendments if one.operation is Operation.INSERT]
    assert [one.new_text for one in found] == [wanted]


OTHER = "Officers who deal with the public on this should be trained in what the dark does to people."


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        (f"In point 1.1.2 replace “green” by “white”.\n\n{OTHER}", False),
        (f"1.1.2 Lamps are green.\n\n{OTHER}", True),
        (f"In point 1.1.2 replace “green” by “white”. {OTHER}", True),
        ("In point 1.1.2 replace “green” by “white”.\n\nThis point should also explain who pays for it.", True),
    ],
)
def test_the_place_of_a_request_ends_with_its_paragraph(text: str, is_there: bool, draft: Draft) -> None:
    found = [one for each in parse(text, "en", draft) for one in each.amendments if one.operation is Operation.COMMENT]
    assert [bool(one.locator.path) for one in found] == [is_there]
