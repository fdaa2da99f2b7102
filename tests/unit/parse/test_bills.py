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


BYELAWS = """HOLM WATERS BYELAWS

Byelaw 1: Fires
(1) No fire is lit on the quay.
(2) A stove is no fire.

Byelaw 2: Dogs
(1) A dog is kept on a lead.
(2) Byelaw 2(1) is not for dogs at work.
(3) A dog at work wears a bell.
"""


@pytest.fixture(scope="module")
def byelaws(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, BYELAWS, "en")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Delete byelaw 2(2).", "point=2 point=2"),  # and not the whole of 2
        ("Delete paragraph (2) of byelaw 2.", "point=2 point=2"),
        ("Delete byelaw 2, paragraph (2).", "point=2 point=2"),
        ("Delete paragraph (1) of byelaw 2.", "point=2 point=1"),
        ("Delete byelaw 2.", "point=2"),
        ("Delete byelaw 2 of the byelaws.", "point=2"),
    ],
)
def test_a_number_in_brackets_stands_in_the_one_without(text: str, place: str, byelaws: Draft) -> None:
    (one,) = [one for each in api.parse(text, "en", byelaws) for one in each.amendments]
    assert " ".join(f"{step.kind}={step.number}" for step in one.locator.path) == place


def test_byelaws_side_by_side_are_two(byelaws: Draft) -> None:
    (one,) = [one for each in api.parse("Delete byelaws 1 and 2.", "en", byelaws) for one in each.amendments]
    assert [path[-1].number for path in (one.locator.path, *one.locator.also)] == ["1", "2"]


def test_what_is_told_twice_is_one(byelaws: Draft) -> None:
    text = "Please move byelaw 2 before byelaw 1. Dogs matter more than fires. So: move byelaw 2 before byelaw 1."
    (one,) = [one for each in api.parse(text, "en", byelaws) for one in each.amendments]
    assert one.operation == "move"


def test_two_pieces_of_one_unit_are_two(byelaws: Draft) -> None:
    text = "Delete the sentence on leads in byelaw 2. Delete the sentence on bells in byelaw 2."
    assert len([one for each in api.parse(text, "en", byelaws) for one in each.amendments]) == 2


@pytest.mark.parametrize("text", ["Delete byelaw 2(1), (2).", "Delete byelaw 2(1) and (3)."])
def test_a_number_that_was_not_read_asks(text: str, byelaws: Draft) -> None:
    (one,) = [one for each in api.parse(text, "en", byelaws) for one in each.amendments]
    assert one.unread or one.locator.also


def test_a_number_alone_does_not(byelaws: Draft) -> None:
    (one,) = [one for each in api.parse("Delete byelaw 2(1).", "en", byelaws) for one in each.amendments]
    assert not one.unread
