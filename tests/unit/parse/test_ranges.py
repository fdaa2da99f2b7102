"""Two numbers alone with a sign of a range between them name all that stand between, or nothing."""

import pytest

from vankien import api
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft

DRAFT = """Draft Code for the Quays

Part A: Boats

A1 Crews
A1.1 A crew has six hands.
A1.2 A boat moves on.
A1.3 Whoever sleeps aboard pays.
A1.4 Dogs may come aboard.

A2 Berths
A2.1 A berth is let by the day.
A2.2 A berth is three metres wide.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "code.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return open_draft(path, Config(genre="en"))


def read(text: str, draft: Draft) -> list[Amendment]:
    return [one for each in api.parse(text, "en", draft) for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("Delete A1.2–A1.4.", "delete"),
        ("A1.2-A1.4 should be struck out.", "delete"),
        ("Please delete A1.2 to A1.4.", "delete"),
        ("A1.2 to A1.4 should be deleted.", "delete"),
        ("Merge A1.2 through A1.4 into one paragraph.", "merge"),
    ],
)
def test_what_stands_between_is_named_too(text: str, operation: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert one.operation == operation
    assert [path[-1].number for path in (one.locator.path, *one.locator.also)] == ["A1.2", "A1.3", "A1.4"]


@pytest.mark.parametrize("text", ["Delete A1.2–A2.1.", "Delete A1.2 to A2.1.", "A1.4–A1.2 should go."])
def test_a_range_that_cannot_be_counted_names_neither_end(text: str, draft: Draft) -> None:
    assert not any(one.locator.path for one in read(text, draft))


@pytest.mark.parametrize("text", ["Renumber A1.2 to A1.4.", "A1.2 should become A1.4."])
def test_a_new_number_is_no_range(text: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert (one.operation, one.locator.also) == ("renumber", ())


def test_two_that_are_listed_are_two(draft: Draft) -> None:
    (one,) = read("Delete A1.2 and A1.4.", draft)
    assert [path[-1].number for path in (one.locator.path, *one.locator.also)] == ["A1.2", "A1.4"]
