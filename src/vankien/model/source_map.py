"""The way back from a text to the file it was read from. Only readers and writers look inside."""

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import NamedTuple


class Piece(NamedTuple):
    """A stretch of text and the stretch of a text node that it was read from.

    `start`, `end` count in the NFC text. `part` is the member of the package ("word/document.xml"),
    `node` the ordinal of the text-bearing node in that member's document order, `raw_start`,
    `raw_end` count in that node's own text. Where NFC joined characters across runs, the joined
    character has a piece for each run: all name the same stretch. Of a PDF, `part` is the page ("page-3") and
    `node` the ordinal of the line on it, from 1; a hyphen that a paragraph lost at a line's end is in no piece.
    """

    start: int
    end: int
    part: str
    node: int
    raw_start: int
    raw_end: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Pieces in text order; text between pieces (paragraph breaks) has no node.

    `paragraphs` holds, for each paragraph of the text in order, its start offset, its member
    and the ordinal of its element in that member's document order.
    """

    pieces: tuple[Piece, ...] = ()
    paragraphs: tuple[tuple[int, str, int], ...] = ()
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(piece.start for piece in self.pieces))

    def within(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces that share a character with `[start, end)`; for an empty stretch, those that touch it."""
        first = bisect_left(self._starts, start)
        while first > 0 and self.pieces[first - 1].end >= start:
            first -= 1
        found = []
        for piece in self.pieces[first:]:
            if piece.start > end:
                break
            shares = piece.start < end and start < piece.end
            touches = start == end and piece.start <= start <= piece.end
            if shares or touches:
                found.append(piece)
        return tuple(found)
