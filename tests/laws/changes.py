"""Generators of texts and changes: neighbouring, empty, same-point and whole-text edits on purpose."""

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from vankien.model.edit import ChangeSet, Edit
from vankien.model.errors import EditConflictError
from vankien.model.span import Span

ALPHABET = "abđờ \n\U0001d11e"
texts = st.text(ALPHABET, max_size=12)
new_words = st.text("XYẤ ", max_size=3)


@st.composite
def edits_in(draw: st.DrawFn, length: int) -> Edit:
    """Any edit of a document of this length; short texts make neighbours and same points common."""
    start = draw(st.integers(0, length))
    end = draw(st.one_of(st.just(start), st.integers(start, length), st.just(length)))
    return Edit(Span(start, end), draw(new_words))


@st.composite
def changes_on(draw: st.DrawFn, length: int) -> ChangeSet:
    """A change of a document of this length: edits are taken in as long as no two of them meet."""
    taken: list[Edit] = []
    for edit in draw(st.lists(edits_in(length), max_size=5)):
        if not any(edit.clashes(other) for other in taken):
            taken.append(edit)
    return ChangeSet.of(taken, length)


@dataclass(frozen=True)
class Case:
    """A text and changes on it."""

    text: str
    changes: tuple[ChangeSet, ...]


@st.composite
def texts_and_changes(draw: st.DrawFn, count: int = 1) -> Case:
    """A text with `count` changes, all on that text."""
    text = draw(texts)
    return Case(text, tuple(draw(changes_on(len(text))) for _ in range(count)))


@st.composite
def texts_and_chains(draw: st.DrawFn, count: int) -> Case:
    """A text with `count` changes, each on the text after the one before."""
    text = draw(texts)
    changes: list[ChangeSet] = []
    length = len(text)
    for _ in range(count):
        change = draw(changes_on(length))
        changes.append(change)
        length = change.new_length
    return Case(text, tuple(changes))


def can_be_one(edits: Sequence[Edit], length: int) -> bool:
    """Whether a single change can be made of the edits."""
    try:
        ChangeSet.of(edits, length)
    except EditConflictError:
        return False
    return True
