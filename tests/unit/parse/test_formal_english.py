"""How solicitors and councils ask in English: "The clause should be struck out", "(iv) to insert in clause 3"."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

CEMETERY = """Wexcombe Cemetery By-law

1. Graves
1.1 A grave may be leased for thirty years.
1.2 No tree may be planted on a grave.
2. Visitors
2.1 The gates are locked at dusk by the keeper.
2.2 The views of families, masons and the clergy will be sought.
2.3 Families will be told of works by a notice at the gate three days beforehand.
"""


@pytest.fixture(scope="module")
def cemetery(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, CEMETERY, "en")


def told(text: str, draft: Draft) -> list[str]:
    """What is done at which place, and the new words."""
    found = [one for each in api.parse(text, "en", draft) for one in each.amendments]
    return [f"{one.operation.value} {one.locator.path[-1].number} {one.new_text or ''}".strip() for one in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Clause 1.2. We doubt whether a tree can harm the dead. The clause should be struck out.", ["delete 1.2"]),
        ("Section 2.1: my mother likes to come late. The provision ought to be deleted.", ["delete 2.1"]),
        ("Clause 2.1. We ask for light. The clause should say who keeps the key.", ["comment 2.1"]),
        (
            "Resolved:\n(ii) to delete “by the keeper” in 2.1;\n(iv) to insert in 2.2 after “masons” “or gardeners”.",
            ["delete 2.1", "insert 2.2 or gardeners"],
        ),
        (
            "Clause 2.3 gives three days. That is short. We propose instead:\n“Families will be told by letter.”",
            ["replace 2.3 Families will be told by letter."],
        ),
    ],
)
def test_formal_requests(text: str, wanted: list[str], cemetery: Draft) -> None:
    assert told(text, cemetery) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Clause 1.2 is sound. The clause should be kept.",
        "We do not like the gates of 2.1. We propose instead an evening walk.",
        "(iv) to thank the keeper of 2.1 for his work.",
    ],
)
def test_what_looks_like_one_changes_nothing(text: str, cemetery: Draft) -> None:
    assert [one for one in told(text, cemetery) if not one.startswith("comment")] == []
