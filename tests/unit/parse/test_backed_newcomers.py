"""New units, new ends of units and places of words that the draft's own numbers tell."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

DRAFT = """HARBOUR ORDER

Part 1. Moorings

1.1 Boats
1.1.1 Boats lie no more than 40 metres apart, in consultation with the crew.
1.1.2 The crane lifts two boats a week between seven and seven.

1.2 Money
1.2.1 The charge is two pounds an hour.
1.2.2 Charges are set in March, in consultation with the crew.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "en")


def rows(text: str, draft: Draft) -> list[str]:
    found = [one for each in api.parse(text, "en", draft=draft) for one in each.amendments]
    made = []
    for one in found:
        paths = ["/".join(step.number or "" for step in path) for path in (one.locator.path, *one.locator.also)]
        side = "" if one.position is None else f" {one.position}"
        made.append(f"{one.operation} {' '.join(paths)}{side} | {one.target_text} | {one.new_text}")
    return made


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Following 1.2.2 I propose a 1.2.3: “1.2.3 Debts lapse.”",
            "insert 1.2.2 after | None | 1.2.3 Debts lapse.",
        ),
        ("After 1.1.2 we would like a new 1.1.2a: “Cranes are red.”", "insert 1.1.2 after | None | Cranes are red."),
        ("1.2.2 wants a companion, 1.2.3: “Debts lapse.”", "insert 1.2.2 after | None | Debts lapse."),
        ("Para 1.2.1. At the end: “or part of one”.", "insert 1.2.1 end | None | or part of one"),
        ("1.2.1, at the close: “or part of one”.", "insert 1.2.1 end | None | or part of one"),
        (
            "“in consultation with” turns up in 1.1.1 and in 1.2.2. Both times it ought to be “with the consent of”.",
            "replace 1.1.1 1.2.2 | in consultation with | with the consent of",
        ),
        (
            "You say “in consultation with” in 1.1.1 and 1.2.2. Delete it in both.",
            "delete 1.1.1 1.2.2 | in consultation with | None",
        ),
        ("Let 1.1.2 end with “between seven and nine”.", "insert 1.1.2 | None | between seven and nine"),
    ],
)
def test_the_drafts_numbers_say_where(text: str, wanted: str, draft: Draft) -> None:
    assert rows(text, draft) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Between 1.2.2 and the former 1.2.5 stood “Debts lapse.”",
        "The sign at the end of 1.2.1 said: “Keep out”.",
        "1.2.2 and 1.2.9 say “Debts lapse.”",
        "At the end: “or part of one”.",
    ],
)
def test_what_is_only_told_brings_nothing(text: str, draft: Draft) -> None:
    assert [one for one in rows(text, draft) if not one.startswith("comment")] == []


def test_what_is_to_be_done_with_words_is_no_wording(draft: Draft) -> None:
    assert not any("dropped" in one for one in rows("The words about the crew in 1.1.1 ought to be dropped.", draft))
