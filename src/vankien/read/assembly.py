"""Builds a manuscript's text and paragraphs side by side, so that spans always fit."""

import re
import unicodedata
from array import array
from collections.abc import Mapping, Sequence
from io import StringIO
from types import MappingProxyType

from vankien.model.contribution import BlockRole, Channel
from vankien.model.document import PageBasis
from vankien.model.manuscript import PACKED, Cell, Cells, Manuscript, Paragraph, Story
from vankien.model.note import Note
from vankien.model.span import Span

CELL_BREAK = "\u2028"  # LINE SEPARATOR stands for a line break inside a cell, since LF ends the row
CELL_TAB = "\u2003"  # EM SPACE stands for a tab inside a cell, since TAB ends the cell

_SURROGATE = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile(r"\r\n?|[\n\v\f]")  # old programs end lines with VT and pages with FF


def lines_of(text: str) -> list[str]:
    """The lines of a text; the last one only if something stands on it."""
    lines = _BREAKS.split(text)
    if lines[-1] == "":
        lines.pop()
    return lines


def written(text: str) -> str:
    """The text in NFC; halves of surrogate pairs, which no file can hold, become U+FFFD."""
    if not text.isascii():
        text = _SURROGATE.sub("\ufffd", text)
    return unicodedata.normalize("NFC", text)


def in_cell(text: str) -> str:
    """The text of a cell on one line: breaks become U+2028, tabs U+2003."""
    if "\n" in text or "\r" in text or "\t" in text:
        text = _BREAKS.sub(CELL_BREAK, text).replace("\t", CELL_TAB)
    return written(text)


class Assembly:
    """Collects lines and rows in reading order, then gives the manuscript. Used inside one function only."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._paragraphs: list[Paragraph] = []

    @property
    def length(self) -> int:
        """Code points collected so far: where the next line will begin."""
        return self._length

    def line(
        self,
        text: str,
        role: BlockRole = BlockRole.BODY,
        *,
        outline: int | None = None,
        label: str = "",
        bold: bool = False,
        centred: bool = False,
        story: Story = Story.BODY,
    ) -> None:
        """Adds one paragraph. `text` holds no line feed."""
        span = self._add(written(text), "\n")
        self._paragraphs.append(
            Paragraph(span, label=label, outline=outline, bold=bold, centred=centred, story=story, role=role)
        )

    def lines(self, text: str, role: BlockRole = BlockRole.BODY) -> None:
        """Adds each line of a text as a paragraph."""
        for line in lines_of(text):
            self.line(line, role)

    def row(self, cells: Sequence[str], table: int, row: int, role: BlockRole = BlockRole.BODY) -> None:
        """Adds one row of a table: cells end in TAB, the last one in LF."""
        last = len(cells) - 1
        for column, cell in enumerate(cells):
            span = self._add(in_cell(cell), "\n" if column == last else "\t")
            self._paragraphs.append(Paragraph(span, cell=Cell(table, row, column), role=role))

    def _add(self, text: str, end: str) -> Span:
        start = self._length
        self._parts.append(text)
        self._parts.append(end)
        self._length = start + len(text) + 1
        return Span(start, start + len(text))

    def manuscript(
        self,
        channel: Channel = Channel.LETTER,
        *,
        part: str | None = None,
        facts: Mapping[str, str] | None = None,
        pages: Sequence[int] = (),
        page_basis: PageBasis = PageBasis.PDF,
        notes: Sequence[Note] = (),
    ) -> Manuscript:
        """What was collected. `pages` are offsets at which pages begin, `page_basis` tells who says so."""
        kept = {name: written(value) for name, value in (facts or {}).items() if value}
        return Manuscript(
            text="".join(self._parts),
            paragraphs=tuple(self._paragraphs),
            channel=channel,
            part=part,
            pages=tuple(pages),
            page_basis=page_basis if pages else None,
            facts=MappingProxyType(kept),
            notes=tuple(notes),
        )


class TableText:
    """Collects the rows of a text that is one table, however many. Used inside one function only."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._text = StringIO(newline="\n")
        self._rows = array(PACKED)
        self._starts = array(PACKED, (0,))

    def add(self, cells: Sequence[str], row: int) -> None:
        """Adds a row of `width` cells; ordinals ascend."""
        line = "\t".join(cells)
        if line.count("\t") != self._width - 1 or "\n" in line or "\r" in line or not _is_written(line):
            cells = list(map(in_cell, cells))
            line = "\t".join(cells)
        at = self._starts[-1]
        for cell in cells:
            at += len(cell) + 1
            self._starts.append(at)
        self._rows.append(row)
        self._text.write(line)
        self._text.write("\n")

    def text(self) -> str:
        """The lines."""
        return self._text.getvalue()

    def cells(self) -> tuple[Paragraph, ...] | Cells:
        """The cells of the lines; none when there is no line."""
        return Cells(self._width, self._starts.tobytes(), self._rows.tobytes()) if self._rows else ()


def _is_written(text: str) -> bool:
    """Whether `written` leaves a text as it is."""
    return text.isascii() or (unicodedata.is_normalized("NFC", text) and not _SURROGATE.search(text))
