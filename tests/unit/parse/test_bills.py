"""Clauses of a bill, numbered without stops, and what stands in them, with the draft at hand."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

BILL = """HOLM WATERS BILL

1 The Board
(1) There is to be a board.
(2) It has five members.

2 Meetings
(1) Meetings are held in public.
(2) Minutes are kept for five years.

3 Short title
This is the Holm Waters Act.
"""


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, BILL, "en")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Delete clause 2.", "section=2"),
        ("Delete clause 2(1).", "section=2 point=1"),
        ("In clause 2, delete subsection (1).", "section=2 point=1"),
        ("Delete subsection (2).", "clause=2"),  # of which clause, nobody said
        ("Delete clause 9.", "clause=9"),
    ],
)
def test_a_clause_of_a_bill_is_its_section(text: str, place: str, bill: Draft) -> None:
    (one,) = [one for each in api.parse(text, "en", bill) for one in each.amendments]
    assert " ".join(f"{step.kind}={step.number}" for step in one.locator.path) == place
