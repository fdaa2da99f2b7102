"""A conflict told: how the passage would read with each of the amendments that meet in it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from vankien.model.amendment import Amendment
from vankien.model.edit import ChangeSet, Edit
from vankien.model.errors import EditConflictError
from vankien.model.group import Conflict
from vankien.model.minimal import minimal_edits
from vankien.model.span import Span

AROUND = 60  # code points shown on each side of what changes: enough to know the clause by
MARKS = ".!?…;\n\t"


@dataclass(frozen=True, slots=True)
class Side:
    """What the passage of a conflict would read with one amendment alone."""

    amendment: str
    text: str


def passage_of(conflict: Conflict, amendments: Mapping[str, Amendment], text: str) -> Span:
    """The stretch of the draft that shows the conflict: all that its amendments change there, in its clause."""
    spans = [conflict.span]
    for one in conflict.amendments:
        spans += [edit.span for edit in _here(amendments[one], conflict, text)]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    return Span(_back(text, start), _forth(text, end))


def sides(
    conflict: Conflict, amendments: Mapping[str, Amendment], text: str, told: Collection[str] | None = None
) -> tuple[Side, ...]:
    """The passage as each amendment alone would leave it, in the conflict's order; of those in `told`, if given.

    Only what an amendment does in this passage is shown, so that what it asks elsewhere does not cloud the view.
    """
    passage = passage_of(conflict, amendments, text)
    return tuple(
        Side(one, _result(_here(amendments[one], conflict, text), passage, text))
        for one in conflict.amendments
        if told is None or one in told
    )


def _here(amendment: Amendment, conflict: Conflict, text: str) -> tuple[Edit, ...]:
    """The least edits of an amendment that meet the conflict's stretch."""
    return tuple(edit for edit in minimal_edits(amendment.edits, text) if edit.span.touches(conflict.span))


def _result(edits: tuple[Edit, ...], passage: Span, text: str) -> str:
    moved = (Edit(edit.span.shift(-passage.start), edit.text) for edit in edits)
    try:
        return ChangeSet.of(moved, passage.length).apply(passage.of(text)).strip()
    except EditConflictError:  # it collides with itself, which the release says
        return passage.of(text).strip()


def _back(text: str, at: int) -> int:
    """The beginning of the clause, or of the word that stands `AROUND` before."""
    low = max(0, at - AROUND)
    start = max(text.rfind(mark, low, at) for mark in MARKS) + 1
    if start == 0 and low > 0:
        start = text.find(" ", low, at) + 1 or at
    return start


def _forth(text: str, at: int) -> int:
    high = min(len(text), at + AROUND)
    ends = [place for mark in MARKS if (place := text.find(mark, at, high)) >= 0]
    if ends:
        end = min(ends)
        return end if text[end] in "\n\t" else end + 1
    if high == len(text):
        return high
    end = text.rfind(" ", at, high)
    return end if end >= 0 else at
