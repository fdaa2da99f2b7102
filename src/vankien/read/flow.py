"""Lines of pages to a manuscript: paragraphs joined over lines and pages, running heads and feet told apart."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from vankien.model.contribution import BlockRole, Channel
from vankien.model.manuscript import Manuscript
from vankien.read.assembly import Assembly
from vankien.read.layout import Line
from vankien.text.legacy import is_syllable

EDGE = 0.1  # share of a page's height at top and bottom in which running heads stand
LEAST_REPEATS = 3  # pages on which a line at the edge must return to be a running head
LEAST_TABLE = 2  # rows in a row with as many cells that are a table
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:trang\s*|page\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–\s]*", re.IGNORECASE)
_BEGINS = re.compile(
    r"\s*(?:[-+•–]\s|\(?\d{1,2}(?:\.\d+)*[.)]\s|[IVX]+[.)]\s|[a-zđ]\)\s|(?:Phần|PHẦN|Chương|CHƯƠNG|Điều|Mục|MỤC)\s+\S+)"
)
_LAST_WORD = re.compile(r"[^\W\d_]+(?=-$)")
_FIRST_WORD = re.compile(r"[^\W\d_]+")

Page = tuple[Sequence[Line], float]
"""The lines of a page in reading order, and its height in points."""


def manuscript_of_pages(pages: Sequence[Page]) -> Manuscript:
    """The text of the pages; every line is in it once, running heads after the paragraph that they interrupt."""
    heads = _running(pages)
    flow = _Flow()
    for lines, height in pages:
        flow.page()
        tables = _table_rows(lines)
        for place, line in enumerate(lines):
            if _is_running(line, height, heads):
                flow.furniture(line)
            elif place in tables:
                flow.row(line, first=place - 1 not in tables)
            else:
                flow.add(line)
    return flow.manuscript()


class _Flow:
    """Collects lines into paragraphs. Used inside one function only."""

    def __init__(self) -> None:
        self._assembly = Assembly()
        self._held = ""
        self._is_broken = False
        self._waiting: list[str] = []
        self._starts: list[int | None] = []
        self._tables = 0
        self._row = 0

    def page(self) -> None:
        """Begins a page; it starts where its first line comes to stand."""
        self._starts.append(None)

    def add(self, line: Line) -> None:
        """Adds a line of running text."""
        if self._held and _BEGINS.match(line.text):
            self._end()
        self._held = _joined(self._held, line.text, broken=self._is_broken)
        self._is_broken = line.is_broken
        self._start(self._assembly.length + len(self._held) - len(line.text))
        if line.is_short and not line.is_broken:
            self._end()

    def row(self, line: Line, *, first: bool) -> None:
        """Adds a row of a table."""
        self._end()
        self._start(self._assembly.length)
        self._tables, self._row = (self._tables + 1, 0) if first else (self._tables, self._row + 1)
        self._assembly.row(line.cells, self._tables - 1, self._row)

    def furniture(self, line: Line) -> None:
        """Adds a running head or foot."""
        if self._held:
            self._waiting.append(line.text)
        else:
            self._start(self._assembly.length)
            self._assembly.line(line.text, BlockRole.FURNITURE)

    def manuscript(self) -> Manuscript:
        """All that was added."""
        self._end()
        following = self._assembly.length
        starts: list[int] = []
        for start in reversed(self._starts):  # an empty page starts where the next one does
            following = following if start is None else start
            starts.append(following)
        return self._assembly.manuscript(Channel.LETTER, pages=starts[::-1])

    def _start(self, offset: int) -> None:
        if self._starts[-1] is None:
            self._starts[-1] = offset

    def _end(self) -> None:
        if self._held:
            self._assembly.line(self._held)
        self._held, self._is_broken = "", False
        for text in self._waiting:
            self._assembly.line(text, BlockRole.FURNITURE)
        self._waiting.clear()


def _joined(held: str, text: str, *, broken: bool) -> str:
    """Two lines as one. A hyphen goes when it only broke a word: "kinh tế-" + "xã hội" keeps its own."""
    if not held:
        return text
    if not broken:
        return f"{held} {text}"
    last, first = _LAST_WORD.search(held), _FIRST_WORD.match(text)
    if last is None or first is None or not first[0][0].islower() or (is_syllable(last[0]) and is_syllable(first[0])):
        return held + text
    return held[:-1] + text


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
    return text.strip() if _BEGINS.match(text) else re.sub(r"\d+", "#", text.strip())


def _at_edge(line: Line, height: float) -> bool:
    return line.base > height * (1 - EDGE) or line.base < height * EDGE


def _is_running(line: Line, height: float, heads: frozenset[str]) -> bool:
    if not _at_edge(line, height):
        return False
    return _PAGE_NUMBER.fullmatch(line.text) is not None or _numberless(line.text) in heads
