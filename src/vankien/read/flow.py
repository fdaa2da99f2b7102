"""Lines of pages to a manuscript: paragraphs joined over lines and pages, running heads and feet told apart."""

import re
import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from vankien.model.contribution import BlockRole, Channel
from vankien.model.manuscript import Manuscript, Story
from vankien.model.source_map import Piece, SourceMap
from vankien.read.assembly import Assembly, in_cell
from vankien.read.layout import BEGINS, Line, joined

EDGE = 0.1  # share of a page's height at top and bottom in which running heads stand
LEAST_REPEATS = 3  # pages on which a line at the edge must return to be a running head
LEAST_TABLE = 2  # rows in a row with as many cells that are a table
SMALL = 0.92  # of the page's usual line height: footnotes are set in 10 points where the text has 13
_NOTE = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹\d*]{1,3}[.)]?\s")
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:trang\s*|page\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–\s]*", re.IGNORECASE)
Page = tuple[Sequence[Line], float]
"""The lines of a page in reading order, and its height in points."""


def manuscript_of_pages(pages: Sequence[Page]) -> Manuscript:
    """The text of the pages; every line is in it once, running heads after the paragraph that they interrupt."""
    heads = _running(pages)
    flow = _Flow()
    for lines, height in pages:
        flow.page()
        tables = _table_rows(lines)
        beside = _beside(lines, height, heads)
        for place, line in enumerate(lines):
            if place in beside:
                flow.wait(line, *beside[place])
            elif line.columns:
                flow.drawn_row(line)
            elif place in tables:
                flow.row(line, first=place - 1 not in tables)
            else:
                is_alone = place + 1 == len(lines) or place + 1 in beside
                flow.add(line, ends=line.is_far_short if is_alone else line.is_short)
    return flow.manuscript()


def _beside(lines: Sequence[Line], height: float, heads: frozenset[str]) -> Mapping[int, tuple[BlockRole, Story]]:
    """The places of lines outside the running text: running heads, and from the first footnote on what is as small."""
    found: dict[int, tuple[BlockRole, Story]] = {}
    usual = statistics.median(line.height for line in lines) if lines else 0.0
    is_note = False
    for place, line in enumerate(lines):
        if line.columns:
            continue
        if _is_running(line, height, heads):
            found[place] = (BlockRole.FURNITURE, Story.BODY)
            continue
        is_small = line.height < SMALL * usual
        is_note = is_small and (is_note or line.is_note or _NOTE.match(line.text) is not None)
        if is_note:
            found[place] = (BlockRole.BODY, Story.FOOTNOTE)
    return found


class _Flow:
    """Collects lines into paragraphs. Used inside one function only."""

    def __init__(self) -> None:
        self._assembly = Assembly()
        self._held = ""
        self._held_lines: list[tuple[int, int, str, int]] = []  # start and end in the words held, page, line on it
        self._pieces: list[Piece] = []
        self._line = 0  # of the page
        self._is_broken = False
        self._looks = (False, False)  # whether all lines held are bold, whether one is centred
        self._waiting: list[tuple[Line, BlockRole, Story]] = []
        self._starts: list[int | None] = []
        self._is_fresh = False  # only running heads were on this page so far
        self._tables = 0
        self._row = 0
        self._head: tuple[str, ...] = ()  # its first row, which some programs repeat on each page
        self._columns: tuple[int, ...] = ()  # of the drawn table in which we are

    def page(self) -> None:
        """Begins a page; it starts where its first line comes to stand."""
        if not self._held:
            self._flush()
        self._starts.append(None)
        self._is_fresh = True
        self._line = 0

    def add(self, line: Line, *, ends: bool) -> None:
        """Adds a line of running text, which may end its paragraph."""
        self._columns, self._is_fresh = (), False
        if self._held and BEGINS.match(line.text):
            self._end()
        is_bold, is_centred = self._looks if self._held else (True, False)
        self._looks = (line.is_bold and is_bold, line.is_centred or is_centred)
        before = len(self._held)
        self._held = joined(self._held, line.text, broken=self._is_broken)
        self._note_line(before, line)
        self._is_broken = line.is_broken
        self._start(self._assembly.length + len(self._held) - len(line.text))
        if ends and not line.is_broken:
            self._end()

    def _note_line(self, before: int, line: Line) -> None:
        """Notes where in the words held a line came to stand; a hyphen that was undone is in no line's piece."""
        start = len(self._held) - len(line.text)
        if start < before:
            first, _, page, number = self._held_lines[-1]
            self._held_lines[-1] = (first, start, page, number)
        self._line += 1
        self._held_lines.append((start, len(self._held), self._page_name(), self._line))

    def _page_name(self) -> str:
        return f"page-{len(self._starts)}"

    def row(self, line: Line, *, first: bool) -> None:
        """Adds a row of a table that gaps make."""
        self._end()
        self._columns = ()
        self._add_row(line, first=first)

    def drawn_row(self, line: Line) -> None:
        """Adds a row of a table that lines make; one that goes on over a page has the same columns."""
        self._end(keep=True)
        is_first = line.columns != self._columns
        is_repeated = not is_first and self._is_fresh and line.cells == self._head
        if is_repeated:
            self._start(self._assembly.length)
            self._assembly.line("\t".join(map(in_cell, line.cells)), BlockRole.FURNITURE)
        else:
            self._add_row(line, first=is_first)
        self._columns = line.columns
        self._is_fresh = False

    def _add_row(self, line: Line, *, first: bool) -> None:
        self._start(self._assembly.length)
        self._tables, self._row = (self._tables + 1, 0) if first else (self._tables, self._row + 1)
        self._head = line.cells if first else self._head
        start = self._assembly.length
        self._assembly.row(line.cells, self._tables - 1, self._row)
        self._line += 1
        end = self._assembly.length - 1
        self._pieces.append(Piece(start, end, self._page_name(), self._line, 0, end - start))

    def wait(self, line: Line, role: BlockRole, story: Story) -> None:
        """Adds what stands outside the running text: after the paragraph that it interrupts."""
        if self._held or (self._waiting and story is Story.FOOTNOTE):
            self._waiting.append((line, role, story))
        else:
            self._start(self._assembly.length)
            self._waiting.append((line, role, story))
            if role is BlockRole.FURNITURE:
                self._flush()

    def manuscript(self) -> Manuscript:
        """All that was added."""
        self._end()
        following = self._assembly.length
        starts: list[int] = []
        for start in reversed(self._starts):  # an empty page starts where the next one does
            following = following if start is None else start
            starts.append(following)
        made = self._assembly.manuscript(Channel.LETTER, pages=starts[::-1])
        return replace(made, source_map=SourceMap(tuple(self._pieces)))

    def _start(self, offset: int) -> None:
        if self._starts[-1] is None:
            self._starts[-1] = offset

    def _end(self, *, keep: bool = False) -> None:
        if self._held:
            offset = self._assembly.length
            for start, end, page, number in self._held_lines:
                self._pieces.append(Piece(offset + start, offset + end, page, number, 0, end - start))
            self._held_lines.clear()
            self._assembly.line(self._held, bold=self._looks[0], centred=self._looks[1])
            self._columns = self._columns if keep else ()
        self._held, self._is_broken = "", False
        self._flush()

    def _flush(self) -> None:
        """Adds what waited; the lines of one footnote as one paragraph."""
        note = ""
        for line, role, story in self._waiting:
            if story is not Story.FOOTNOTE:
                self._assembly.line(line.text, role)
                continue
            if note and (line.is_note or _NOTE.match(line.text)):
                self._assembly.line(note, story=Story.FOOTNOTE)
                note = ""
            note = joined(note, line.text, broken=note.endswith("-"))
        if note:
            self._assembly.line(note, story=Story.FOOTNOTE)
        self._waiting.clear()


def _table_rows(lines: Sequence[Line]) -> frozenset[int]:
    """The places of lines that stand in a table: neighbours with as many cells."""
    found: set[int] = set()
    for place, (one, other) in enumerate(pairwise(lines)):
        if len(one.cells) >= LEAST_TABLE and len(one.cells) == len(other.cells):
            found |= {place, place + 1}
    return frozenset(found)


def _running(pages: Sequence[Page]) -> frozenset[str]:
    """Lines at the edges that return on several pages, numbers aside."""
    found: Counter[str] = Counter()
    for lines, height in pages:
        found.update({_numberless(line.text) for line in lines if _at_edge(line, height)})
    return frozenset(text for text, count in found.items() if count >= LEAST_REPEATS)


def _numberless(text: str) -> str:
    """The line with its numbers alike, unless it begins a numbered unit: those return with other numbers too."""
    return text.strip() if BEGINS.match(text) else re.sub(r"\d+", "#", text.strip())


def _at_edge(line: Line, height: float) -> bool:
    return line.base > height * (1 - EDGE) or line.base < height * EDGE


def _is_running(line: Line, height: float, heads: frozenset[str]) -> bool:
    if not _at_edge(line, height):
        return False
    return _PAGE_NUMBER.fullmatch(line.text) is not None or _numberless(line.text) in heads
