"""A number that says all of its place takes nothing from the places named before it."""

import pytest

from tests.unit.parse.drafted import changes, drafted
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
