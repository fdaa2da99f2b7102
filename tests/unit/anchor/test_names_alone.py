"""Rows of a list whose words stand behind their numbers as a heading does, and that get new words."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

TEXT = """HARBOUR WALKS
Draft strategy

Part 1 Walks
1.1 Posts
Lamps stand ten metres apart.
1.2 Rows
Seats stand in pairs.

Appendix A. Quiet Places

1. Heron Wood and its pond
2. Gull Rock
3. The towpath from Mill Lock to Tar Bridge
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    """A strategy with an appendix that lists places."""
    return drafted(tmp_path_factory, TEXT, "en")


def edits(text: str, draft: Draft) -> list[str]:
    """What goes and what comes; "asks" where the place is left open."""
    found = [api.anchor(one, draft) for each in api.parse(text, "en", draft) for one in each.amendments]
    return [f"{edit.span.of(draft.document.text)} → {edit.text}" for one in found for edit in one.edits] or [
        "asks" for one in found if one.anchor is not None and not one.anchor.state.is_certain
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "In Appendix A, entry 1 should read “Heron Wood, its pond and its lawn”.",
            ["Heron Wood and its pond → Heron Wood, its pond and its lawn"],
        ),
        ("In Appendix A, item 2 should read “Gull Rock and its pier”.", ["Gull Rock → Gull Rock and its pier"]),
        ("In Appendix A, item 2 should read “2. Gull Rock by night”.", ["Gull Rock → Gull Rock by night"]),
        ("In Appendix A, entry 2 should read “The whole of the northern shore”.", ["asks"]),
        ("Delete entry 2 of Appendix A.", ["2. Gull Rock\n → "]),
        ("My diary has an entry 2 of which more below.", []),
        ("Entries for the race close on 3 May.", []),
    ],
)
def test_a_row_that_is_its_name_alone_gets_new_words(text: str, wanted: list[str], draft: Draft) -> None:
    assert edits(text, draft) == wanted
