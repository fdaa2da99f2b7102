"""What a comment in the margin asks for is carried out as a request in words is, not as a copy shows a change."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien.anchor.amendment import anchor_amendment
from vankien.anchor.index import DraftIndex, build_index
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import AnchorState
from vankien.model.contribution import Contributor
from vankien.model.edit import ChangeSet
from vankien.model.locator import Locator
from vankien.model.span import Span

LINE = "Bến đò có kho lạnh, nhà chờ và quầy vé; kho lạnh mở cả đêm."


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> DraftIndex:
    return build_index(drafted(tmp_path_factory, f"QUY CHẾ\n\nĐiều 1. Bến\n1. {LINE}\n", "vi").document)


@pytest.mark.parametrize(
    ("operation", "old", "new", "at", "line"),
    [
        (Operation.DELETE, "kho lạnh", None, 0, "Bến đò có nhà chờ và quầy vé; kho lạnh mở cả đêm."),
        (Operation.DELETE, "kho lạnh mở cả đêm", None, 0, "Bến đò có kho lạnh, nhà chờ và quầy vé."),
        (Operation.REPLACE, "kho lạnh", "kho mát", 1, "Bến đò có kho lạnh, nhà chờ và quầy vé; kho mát mở cả đêm."),
        (
            Operation.INSERT,
            "quầy vé",
            "và bãi xe",
            0,
            "Bến đò có kho lạnh, nhà chờ và quầy vé và bãi xe; kho lạnh mở cả đêm.",
        ),
    ],
)
def test_the_joints_are_seen_to(
    index: DraftIndex, operation: Operation, old: str, new: str | None, at: int, line: str
) -> None:
    anchored = _asked(index, operation, old, new, at, is_said=True)
    text = index.document.text
    assert anchored.anchor is not None
    assert anchored.anchor.state is AnchorState.EXACT
    done = ChangeSet.of(anchored.edits, len(text)).apply(text)
    assert done.splitlines()[-1] == f"1. {line}"


def test_a_change_that_a_copy_shows_is_taken_to_the_letter(index: DraftIndex) -> None:
    (edit,) = _asked(index, Operation.DELETE, "kho lạnh", None, 0, is_said=False).edits
    assert edit.span.of(index.document.text) == "kho lạnh"


def _asked(index: DraftIndex, operation: Operation, old: str, new: str | None, at: int, *, is_said: bool) -> Amendment:
    start = LINE.index(old) if not at else LINE.rindex(old)
    context = ("1. " + LINE[:start], LINE[start + len(old) :])
    amendment = Amendment(
        "a", "c", Contributor(), operation, Locator(context=context, quote=old if is_said else None), Span(0, 1),
        target_text=old, new_text=new, position=Position.AFTER if operation is Operation.INSERT else None,
    )  # fmt: skip
    return anchor_amendment(amendment, index).amendment
