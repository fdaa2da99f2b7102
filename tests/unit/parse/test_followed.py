"""Words that "should be followed by" others stay, and items of a row that each ask for something."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

TEXT = "Quay rules\n\n3.1 A crew may land its catch where convenient.\n\n3.2 The fee is half of the fee for ice.\n"


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, TEXT, "en")


def rows(text: str, draft: Draft) -> list[tuple[str, str | None, str | None]]:
    found = [one for it in api.parse(text, "en", draft) for one in it.amendments]
    return [(str(one.operation), one.target_text, one.new_text) for one in found]


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("In 3.1, “its catch” ought to be followed by: and its salted eels.", "insert"),
        ("In 3.1, “its catch” should be changed to: its salted eels.", "replace"),
    ],
)
def test_words_that_are_followed_by_others_stay(text: str, operation: str, rules: Draft) -> None:
    assert {one[0] for one in rows(text, rules)} == {operation}


def test_an_item_of_a_row_takes_no_words_from_the_one_before(rules: Draft) -> None:
    text = "4. In 3.1, the words “where convenient” are idle. Delete.\n5. The fee should be a third, rather than half."
    found = rows(text, rules)
    assert ("delete", "where convenient", None) in found
    assert not any(old == "where convenient" and new is not None for _, old, new in found)
