"""Whoever speaks in minutes is called "he" or "she" from his second sentence on, and asks for himself."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

POND = """Town of Wexcombe
Draft Pond By-law

1. The pond
1.1 No person may feed ducks or swans on the pond.
1.2 A person may not sail more than two model boats at once.
1.3 The sluice is opened at dawn without warning.
"""
HEAD = """WEXCOMBE TOWN COUNCIL
Extract from the minutes of the public meeting held on Tuesday 4 June 2024

Mr Abel Frayne (Mill Lane) welcomed the draft.

"""


@pytest.fixture(scope="module")
def pond(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, POND, "en")


def told(text: str, draft: Draft) -> list[str]:
    """Who asks for what: the new words, or the old ones that go."""
    made = []
    for each in api.parse(text, "en", draft):
        for one in each.amendments:
            words = one.new_text or one.target_text or one.locator.path[-1].number
            made.append(f"{each.contribution.contributor.name}: {one.operation.value} {words}")
    return made


@pytest.mark.parametrize(
    ("paragraph", "wanted"),
    [
        (
            "Mrs Nora Quist said swans were fierce. She would like “or swans” deleted from 1.1.",
            "Nora Quist: delete or swans",
        ),
        ("Miss Ada Lund said a boat had been lost. She asked that 1.3 be removed.", "Ada Lund: delete 1.3"),
        ("Dr Owen Hay thought two too few. He proposed that the limit in 1.2 be four.", "Owen Hay: replace four"),
    ],
)
def test_a_pronoun_is_who_speaks(paragraph: str, wanted: str, pond: Draft) -> None:
    assert told(f"{HEAD}{paragraph}\n", pond) == [wanted]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Mrs Nora Quist spoke of Mr Roe, who had written. He asked that 1.3 be removed.",
        "Mr Owen Hay spoke of his neighbour. She would like “or swans” deleted from 1.1.",
    ],
)
def test_but_not_where_another_is_named(paragraph: str, pond: Draft) -> None:
    assert told(f"{HEAD}{paragraph}\n", pond) == []


def test_nor_in_a_letter(pond: Draft) -> None:
    assert told("Our chairman is against the sluice. He asked that 1.3 be removed.\n", pond) == []
