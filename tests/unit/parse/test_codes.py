"""Numbers behind letters, "B2.3", are places by themselves where the draft at hand numbers so."""

from pathlib import Path

import pytest

from vankien import api
from vankien.anchor.amendment import anchor_amendment
from vankien.anchor.index import build_index
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft
from vankien.model.locator import Step
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft

DRAFT = """Draft Code for the Quays

Part A: About the quays

A1 Purpose
A1.1 This code is for boats and their crews.
A1.2 Boats
(a) under six metres pay nothing;
(b) over six metres pay 40 pounds a year.

Part B: Fees

B1 Berths
B1.1 A berth is let by the day.
B1.2 The fee is 12 pounds a day in summer and 5 pounds a day in winter.
B2 Fines
B2.1 A fine is 80 pounds.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "code.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return open_draft(path, Config(genre="en"))


def read(text: str, draft: Draft) -> list[Amendment]:
    return [one for each in api.parse(text, "en", draft) for one in each.amendments]


def steps(path: tuple[Step, ...]) -> str:
    return "/".join(f"{one.kind}={one.number}" for one in path)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("B1.2: replace “12 pounds” with “10 pounds”.", "point=B1.2"),
        ("In paragraph B1.2 please replace “12 pounds” with “10 pounds”.", "paragraph=B1.2"),
        ("Under A1.2 (b), delete “a year”.", "point=A1.2/point=b"),
        ("I would delete “a year” (A1.2(b)).", "point=A1.2/point=b"),
        ("In b2.1 delete “80”.", "point=B2.1"),
        ("Delete section B2.", "section=B2"),
        ("Please delete B2.1 altogether.", "point=B2.1"),
    ],
)
def test_codes_are_places(text: str, path: str, draft: Draft) -> None:
    assert [steps(one.locator.path) for one in read(text, draft)] == [path]


def test_two_codes_are_two_places(draft: Draft) -> None:
    (one,) = read("Delete “a day” in B1.1 and B1.2.", draft)
    assert [steps(path) for path in (one.locator.path, *one.locator.also)] == ["point=B1.1", "point=B1.2"]


@pytest.mark.parametrize(
    "text",
    [
        "Replace “12 pounds” with “10 pounds” in line with B7.4 of the county's code.",  # no such unit
        "My boat b1 lies idle. Replace “12 pounds” with “10 pounds”.",  # no capital
        "My berth is B1.2.7. Replace “12 pounds” with “10 pounds”.",  # goes on
    ],
)
def test_what_the_draft_has_not_is_no_place(text: str, draft: Draft) -> None:
    assert [one.locator.path for one in read(text, draft)] == [()]


def test_a_code_says_its_whole_place(draft: Draft) -> None:
    text = "Section A1 is clear. In B1.2 replace “12 pounds” with “10 pounds”. The same paragraph: delete “a day”."
    assert [steps(one.locator.path) for one in read(text, draft)] == ["point=B1.2", "point=B1.2"]


def test_a_column_of_codes(draft: Draft, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("no,name,place,remark\n1,Ann Ash,B1.2,Replace “12 pounds” with “10 pounds”.\n", encoding="utf-8")
    (one,) = [found for each in api.read_contributions(path, draft, "en") for found in each.amendments]
    assert steps(one.locator.path) == "point=B1.2"


def test_a_new_unit_goes_behind_the_one_that_its_code_follows(draft: Draft) -> None:
    (one,) = read("Add a new B1.3: “Nobody sleeps aboard.”", draft)
    done = anchor_amendment(one, build_index(draft.document))
    assert done.amendment.anchor is not None
    assert str(done.amendment.anchor.state) == "exact"
    (edit,) = done.amendment.edits
    assert edit.text.strip() == "B1.3 Nobody sleeps aboard."
    assert draft.document.text[: edit.span.start].rstrip().endswith("winter.")


def test_a_code_that_leaves_a_gap_is_no_place(draft: Draft) -> None:
    (one,) = read("Add a new B1.7: “Nobody sleeps aboard.”", draft)
    assert one.locator.path == ()


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Delete B1.2.", "point=B1.2"),
        ("I would delete B2.", "section=B2"),
        ("Please remove A1.2(a).", "point=A1.2/point=a"),
    ],
)
def test_an_order_right_before_a_code(text: str, path: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert (one.operation, steps(one.locator.path)) == ("delete", path)


@pytest.mark.parametrize(
    "text",
    [
        "The A1 road should be cut.",
        "The sign at bay B2 should be deleted.",
        "Print it on A1 paper; B1 should be dropped.",
        "Roll A1 and B1 together in a tube and post them.",
        "B1.1-1.2 are too strict; delete them.",
        "At the end of B1.2: “crew” is a silly word.",
    ],
)
def test_what_only_looks_like_a_code_or_is_a_range_changes_nothing(text: str, draft: Draft) -> None:
    assert not read(text, draft)


def test_a_newcomer_s_own_code(draft: Draft) -> None:
    (one,) = read("After B1.2 I propose a B1.3: “Nobody sleeps aboard.”", draft)
    assert (one.operation, steps(one.locator.path), str(one.position)) == ("insert", "point=B1.2", "after")


def test_a_lone_figure_leaves_the_stop_of_its_sentence(draft: Draft) -> None:
    (one,) = read("In B2.1 replace 80 by 90.", draft)
    assert (one.target_text, one.new_text) == ("80", "90")


def test_a_list_of_codes_without_stops(draft: Draft) -> None:
    (one,) = read("Delete A1 and B2.", draft)
    assert [steps(path) for path in (one.locator.path, *one.locator.also)] == ["section=A1", "section=B2"]
