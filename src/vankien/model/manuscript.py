"""What a reader makes of a file: the text as it stands, and what the file says about its paragraphs."""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice, takewhile
from operator import lt
from types import MappingProxyType
from typing import Final, overload

from vankien.model.contribution import BlockRole, Channel
from vankien.model.document import PageBasis
from vankien.model.note import Note
from vankien.model.source_map import SourceMap
from vankien.model.span import Span


class Story(StrEnum):
    """Which stream of a file a paragraph belongs to."""

    BODY = "body"
    FOOTNOTE = "footnote"
    TEXTBOX = "textbox"
    COMMENT = "comment"
    HEADER = "header"  # running heads and feet; never part of a draft's text


class RevisionKind(StrEnum):
    """What a tracked change or comment does."""

    INSERT = "insert"
    DELETE = "delete"
    MOVE_FROM = "move-from"
    MOVE_TO = "move-to"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a table: ordinals from 0 within the file, the table, the row."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph or cell of the text.

    `span` leaves out the final line feed or tab. `label` is the number that the program which shows the
    file generates ("1.1.", "Phần thứ nhất", "-"); it is not in the text. `level` is the level in that
    numbering from 0, `list_id` names the list, `number_format` its format as OOXML calls it
    (`decimal upperRoman lowerLetter bullet ordinalText` …). `outline` is the heading level of
    its style from 0. All are None or empty when the file does not say.
    """

    span: Span
    label: str = ""
    level: int | None = None
    list_id: str | None = None
    number_format: str | None = None
    outline: int | None = None
    style: str = ""
    bold: bool = False
    centred: bool = False
    story: Story = Story.BODY
    cell: Cell | None = None
    role: BlockRole = BlockRole.BODY


PACKED: Final = "I"  # how `Cells` keeps numbers: unsigned, 32 bits, more than a text has code points


@dataclass(frozen=True, slots=True)
class Cells(Sequence[Paragraph]):
    """The paragraphs of a text that is one table: lines of `width` cells, tabs between them, LF after the last.

    A paragraph is made when asked for, so that a sheet of 100,000 rows takes two megabytes instead of two hundred.
    `starts` packs where each cell begins, and the text's length: a cell ends one before the next begins. `rows`
    packs the ordinal of each line's row, ascending. ValueError for what cannot be: it may come from another process.
    """

    width: int
    starts: bytes
    rows: bytes

    def __post_init__(self) -> None:
        starts, rows = _unpacked(self.starts), _unpacked(self.rows)
        fits = self.width > 0 and len(starts) == len(rows) * self.width + 1 and starts[0] == 0
        if not fits or not _ascend(starts) or not _ascend(rows):
            raise ValueError(self.width, len(starts), len(rows))

    def __len__(self) -> int:
        return len(self.starts) // _unpacked(b"").itemsize - 1

    @overload
    def __getitem__(self, place: int) -> Paragraph: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Paragraph, ...]: ...

    def __getitem__(self, place: int | slice) -> Paragraph | tuple[Paragraph, ...]:
        if isinstance(place, slice):
            return tuple(self._made(range(len(self))[place]))
        return next(self._made((range(len(self))[place],)))

    def __iter__(self) -> Iterator[Paragraph]:
        return self._made(range(len(self)))

    def _made(self, places: Iterable[int]) -> Iterator[Paragraph]:
        starts, rows = _unpacked(self.starts), _unpacked(self.rows)
        for place in places:
            line, column = divmod(place, self.width)
            yield Paragraph(Span(starts[place], starts[place + 1] - 1), cell=Cell(0, rows[line], column))

    def above(self, row: int) -> tuple[Paragraph, ...]:
        """The cells of the rows whose ordinals are smaller."""
        lines = sum(1 for _ in takewhile(row.__gt__, _unpacked(self.rows)))
        return self[: lines * self.width]


def packed(numbers: Iterable[int]) -> bytes:
    """Numbers as `Cells` keeps them, in the machine's own order of bytes."""
    return array(PACKED, numbers).tobytes()


def _unpacked(numbers: bytes) -> "memoryview[int]":
    """The numbers again; TypeError for bytes that are no whole number of them."""
    return memoryview(numbers).cast(PACKED)


def _ascend(numbers: "memoryview[int]") -> bool:
    return all(map(lt, numbers, islice(numbers, 1, None)))


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change or a comment in the text.

    `span` is the marked stretch (for a comment: what it is about). `said` is where the words of a
    comment stand in the text. `pair` links the two halves of a move. `date` is ISO, as stated.
    """

    kind: RevisionKind
    span: Span
    author: str | None = None
    date: str | None = None
    said: Span | None = None
    pair: str | None = None


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The text of one file, or of one part of it (a sheet, an attachment, a member of an archive).

    `text` is NFC and otherwise as written, paragraphs end in LF, cells of a row in TAB.
    `facts` are what the container states about itself: `title byline author date subject from
    published sheet` … all as written. `revisions` is filled only in the markup view.
    """

    text: str
    paragraphs: tuple[Paragraph, ...] | Cells = ()
    channel: Channel = Channel.LETTER
    part: str | None = None
    pages: tuple[int, ...] = ()
    page_basis: PageBasis | None = None
    revisions: tuple[Revision, ...] = ()
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    source_map: SourceMap = field(default_factory=SourceMap)
    notes: tuple[Note, ...] = ()
