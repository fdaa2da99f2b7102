"""What ordinary requests do to the draft: names and their likes, items that lead to the next, words beside others."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet

PIER = """Pier Rules
1 The Board
1.1 The Board keeps the pier open. A parish board may close a slip.
1.2 The Board publishes the tides in print.
2 Boats
2.1 No boat may be moored at:
(a) the steps that lead to the lock; and
(b) the slip.
2.2 Moorings are let from 6 a.m. to 8 p.m.
"""


@pytest.fixture(scope="module")
def pier(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, PIER, "en")


def made(text: str, draft: Draft) -> str | None:
    """The draft as it would read; None where nothing is stated."""
    edits = [
        edit
        for each in api.parse(text, "en", draft)
        for one in each.amendments
        if (done := api.anchor(one, draft)).anchor is not None and done.anchor.state.is_certain
        for edit in done.edits
    ]
    words = draft.document.text
    return ChangeSet.of(edits, len(words)).apply(words) if edits else None


def test_a_name_changes_everywhere_and_its_likes_do_not(pier: Draft) -> None:
    after = made("Please replace “Board” by “Trust” throughout the rules.", pier) or ""
    assert after.count("The Trust") == 3
    assert "A parish board" in after


def test_words_at_the_end_of_an_item_go_before_what_leads_to_the_next(pier: Draft) -> None:
    after = made("2.1(a): add “or the ramp” at the end.", pier) or ""
    assert "the steps that lead to the lock or the ramp; and\n" in after


@pytest.mark.parametrize(
    "text",
    [
        "Say “on the website” as well as “in print”.",
        "Please write “on a board at the gate” alongside “in print”.",
        "Moorings should run from 8 p.m. to 10 p.m.",
    ],
)
def test_words_beside_others_and_the_ends_of_a_time_take_no_place(pier: Draft, text: str) -> None:
    assert made(text, pier) is None


def test_words_in_the_place_of_others_do(pier: Draft) -> None:
    assert "publishes the tides on the website." in (made("Say “on the website” instead of “in print”.", pier) or "")
    assert "to 9 p.m." in (made("Please move the end from 8 p.m. to 9 p.m.", pier) or "")
