"""Paragraphs of a word processor's file while they are collected, whatever its format."""

from dataclasses import dataclass, field
from typing import NamedTuple

from vankien.model.manuscript import Cell, RevisionKind, Story
from vankien.read.labels import Label

ADDING = frozenset({RevisionKind.INSERT, RevisionKind.MOVE_TO})


@dataclass(frozen=True, slots=True)
class Mark:
    """A tracked change around runs. `pair` is the name that the two halves of a move share."""

    kind: RevisionKind
    author: str | None
    date: str | None
    pair: str | None


class Bit(NamedTuple):
    """The text of one node: which member and node it came from, and the tracked change it lies in."""

    text: str
    part: str
    node: int
    mark: Mark | None


@dataclass(slots=True)
class Block:
    """One paragraph while it is collected. `end` is what follows it in the text; `events` stand at raw offsets."""

    part: str
    element: int
    story: Story
    label: Label | None = None
    outline: int | None = None
    style: str = ""
    bold: bool = False
    centred: bool = False
    cell: Cell | None = None
    end: str = "\n"
    bits: list[Bit] = field(default_factory=list)
    length: int = 0
    pages: list[int] = field(default_factory=list)  # raw offsets at which stored pages begin
    hard_pages: list[int] = field(default_factory=list)
    comments: list[tuple[str, str, int]] = field(default_factory=list)  # start, end or mark; id; raw offset
    mark: Mark | None = None  # a tracked change of the paragraph's own mark
    joins_next: bool = False  # the mark is dropped in this view
    page_after: bool = False  # a section ends here, the next begins on a new page

    def add(self, bit: Bit) -> None:
        """Adds the text of a node."""
        self.bits.append(bit)
        self.length += len(bit.text)
