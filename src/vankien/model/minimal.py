"""The least that edits change: a clause given anew with one phrase changed changes that phrase."""

from collections.abc import Iterable, Iterator

from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.text.diff import diff

LONGEST = 200_000  # code points of one edit, old and new together, that are compared; beyond, it stays whole


def minimal_edits(edits: Iterable[Edit], text: str) -> tuple[Edit, ...]:
    """Edits with the same effect on `text` that leave alone what stays the same, sorted.

    Words are never split. Edits that change nothing vanish; insertions and deletions stay as they are.
    """
    ordered = sorted(edits, key=lambda edit: (edit.span.start, edit.span.end))
    return tuple(small for edit in ordered for small in _minimal(edit, text))


def _minimal(edit: Edit, text: str) -> Iterator[Edit]:
    if edit.span.is_empty or not edit.text or edit.span.length + len(edit.text) > LONGEST:
        if not edit.is_nothing:
            yield edit
        return
    for start, end, new in diff(edit.span.of(text), edit.text):
        yield Edit(Span(edit.span.start + start, edit.span.start + end), new)
