"""The sentences of a unit are counted in its running text: a table behind it, and the name of the table, have none."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import DraftIndex, build_index
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet

TEXT = """Part 1. Lamps
1.1 Streets
Lamps stand on every street. They burn until midnight.
1.2 Count
A count is kept. Nobody pays for it.
Table 1. Lamps by year
Year\t2025\t2029
Lamps\t40\t90
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, TEXT, "en")


@pytest.fixture(scope="module")
def index(draft: Draft) -> DraftIndex:
    return build_index(draft.document)


def done(text: str, draft: Draft, index: DraftIndex) -> str | None:
    """The draft as it would read; None where the place asks."""
    found = [one for it in api.parse(text, "en", draft) for one in it.amendments]
    (one,) = anchor_all(found, index)
    assert one.amendment.anchor is not None
    is_done = one.amendment.anchor.state.is_certain and one.amendment.edits
    return ChangeSet.of(one.amendment.edits, len(TEXT)).apply(index.document.text) if is_done else None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "The last sentence of 1.2 goes too far: at the end, before the full stop, insert “without reason”.",
            "Nobody pays for it without reason.\nTable 1.",
        ),
        ("At the end of the last sentence of 1.2 add “or asks for it”.", "pays for it or asks for it.\nTable 1."),
        ("At the end of the last sentence of 1.2 add “or asks for it.”.", "pays for it or asks for it.\nTable 1."),
        ("At the end of the first sentence of 1.1 add “, but not on paths”.", "every street, but not on paths. They"),
        (
            "At the end of the last sentence of 1.2 add: “Lamps are counted in May.”",
            "for it. Lamps are counted in May.\n",
        ),
        ("At the beginning of the last sentence of 1.1 add “On Sundays”.", "street. On Sundays They burn"),
        ("Delete the last sentence of 1.2.", "A count is kept.\nTable 1."),
        ("Delete the third sentence of 1.2.", None),
    ],
)
def test_a_sentence_is_no_cell(draft: Draft, index: DraftIndex, text: str, left: str | None) -> None:
    text_after = done(text, draft, index)
    assert (text_after is None) if left is None else (text_after is not None and left in text_after), text_after
