"""A text stretch by stretch with its changes: what stays, what goes, what comes. For writers that walk its lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vankien.model.draft import Change
from vankien.model.edit import Edit
from vankien.model.span import Span


class Part(NamedTuple):
    """Words that stay (`mark` empty), go (`del`) or come (`ins`); of which change."""

    mark: str
    words: str
    change: str = ""


class MarkedText:
    """Walks a text forward; stretches must be asked for in order and without gaps but line ends."""

    def __init__(self, text: str, changes: Sequence[Change]) -> None:
        self._text = text
        self._edits = sorted(
            ((edit, change.id) for change in changes for edit in change.edits),
            key=lambda row: (row[0].span.start, row[0].span.end),
        )
        self._next = 0  # the first edit that no stretch has met yet
        self._reaching: tuple[Edit, str] | None = None  # one that an earlier stretch met and that goes on

    def parts(self, span: Span) -> Iterator[Part]:
        """The parts of a stretch, with the changes that begin in it or reach into it."""
        at = span.start
        if self._reaching is not None:
            edit, change = self._reaching
            stop = min(span.end, edit.span.end)
            if stop > at:
                yield Part("del", self._text[at:stop], change)
                at = stop
            self._reaching = self._reaching if edit.span.end > span.end + 1 else None
        while self._next < len(self._edits) and self._edits[self._next][0].span.start <= span.end:
            edit, change = self._edits[self._next]
            self._next += 1
            if edit.span.start > at:
                yield Part("", self._text[at : edit.span.start])
            gone = self._text[max(at, edit.span.start) : min(edit.span.end, span.end)]
            if gone:
                yield Part("del", gone, change)
            if edit.text:
                yield Part("ins", edit.text, change)
            at = max(at, min(edit.span.end, span.end))
            self._reaching = (edit, change) if edit.span.end > span.end + 1 else None
        if at < span.end:
            yield Part("", self._text[at : span.end])
