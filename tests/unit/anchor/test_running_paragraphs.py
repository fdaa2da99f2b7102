"""Where "paragraph 10" is in a draft that numbers its paragraphs through and whose annexes number their own."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

FERRIES, BUSES, BOATS = (
    "\n".join(f"{number}. {what} number {number} leaves in the morning." for number in numbers)
    for what, numbers in (("Ferry", range(3, 15)), ("Bus", range(15, 30)), ("Boat", range(30, 45)))
)
DRAFT = f"""FERRY POLICY

Chapter 1
Ferries
1. This policy is about ferries.
2. A ferry sails when
(a) the sea is calm; and
(b) the crew is whole.
{FERRIES}
Chapter 2
Buses
{BUSES}
Chapter 3
Boats
{BOATS}
Annex 1
Tickets
1. A ticket costs two pounds.
2. A dog pays nothing.
3. A child pays half.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "en")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Delete paragraph 3.", "3. Ferry number 3 leaves in the morning."),
        ("Delete paragraph 2(b).", "(b) the crew is whole."),
        ("Paragraph 2: delete (a).", "(a) the sea is calm; and"),
        ("Annex 1: delete paragraph 3.", "3. A child pays half."),
    ],
)
def test_the_paragraph_of_the_body_is_meant(text: str, wanted: str, draft: Draft) -> None:
    (change,) = [one for each in api.parse(text, "en", draft) for one in each.amendments]
    anchored = api.anchor(change, draft)
    assert anchored.anchor is not None
    assert anchored.anchor.state.is_certain
    assert [place.span.of(draft.document.text).strip() for place in anchored.anchor.places] == [wanted]
