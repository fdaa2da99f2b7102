"""Figures in tables: their row says what is counted and in which unit, their column's head says when."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.claims.scan import scan
from vankien.lang.figures import FigureWords
from vankien.model.claim import Period
from vankien.model.span import Span

_BRACKETED = re.compile(r"\(([^()]{1,24})\)")
_LETTERS = re.compile(r"[^\W\d_]")
LONGEST_ROW = 4_000  # code points; each number of a row looks at all of it
LONGEST_CELL = 200  # code points of a cell that can be a head


@dataclass(frozen=True, slots=True)
class Cell:
    """What row and column say of a number that fills a cell: subject, unit, the column's head and its time."""

    what: str
    unit: str | None
    head: str
    period: Period | None


class Tables:
    """The tables of a text: runs of lines whose cells end in tabs; the first line of a run holds the columns' heads."""

    def __init__(self, text: str, low: str, periods: Sequence[Period], words: FigureWords) -> None:
        self.text, self.low, self.periods, self.words = text, low, periods, words
        self._starts = [one.span.start for one in periods]
        self._heads: dict[int, list[Span]] = {}  # by the beginning of each row of a table
        at, heads = 0, None
        for line in text.split("\n") if "\t" in text else ():
            if "\t" in line and len(line) <= LONGEST_ROW:
                heads = self._cells(at, at + len(line)) if heads is None else heads
                self._heads[at] = heads
            elif line.strip():
                heads = None
            at += len(line) + 1

    def cell(self, span: Span) -> Cell | None:
        """What is known of a number by its place; None outside tables, in heads, and beside other words in its cell."""
        row = self.low.rfind("\n", 0, span.start) + 1 if self._heads else -1
        heads = self._heads.get(row)
        if heads is None or not heads or heads[0].start == row:
            return None
        end = self.low.find("\n", span.end)
        cells = self._cells(row, len(self.low) if end < 0 else end)
        column = next((place for place, cell in enumerate(cells) if cell.contains(span)), 0)
        first = cells[0].of(self.text).strip()
        if column == 0 or not _LETTERS.search(first) or self.low[span.end : cells[column].end].strip():
            return None
        head = heads[column] if column < len(heads) else Span(row, row)
        said = head.of(self.text).strip()
        units = [*(cell.of(self.low).strip() for cell in cells[1:]), *_BRACKETED.findall(f"{first} {said}".lower())]
        unit = next((found for one in units if (found := unit_named(one, self.words)) is not None), None)
        return Cell(_BRACKETED.sub("", first).strip(), unit, said, self._period(head))

    def _cells(self, start: int, end: int) -> list[Span]:
        """The cells of a line."""
        cells = []
        for words in self.text[start:end].split("\t"):
            cells.append(Span(start, start + len(words)))
            start += len(words) + 1
        return cells

    def _period(self, head: Span) -> Period | None:
        """The time in a column's head, if it has just one."""
        inside = self.periods[bisect_left(self._starts, head.start) : bisect_left(self._starts, head.end)]
        return inside[0] if len(inside) == 1 and head.length <= LONGEST_CELL else None


@lru_cache(maxsize=512)  # tables repeat a handful of units
def unit_named(words: str, figures: FigureWords) -> str | None:
    """The unit that some words are, and nothing else; None when they are none."""
    if not words or len(words) > 24 or any(letter.isdecimal() for letter in words.replace("m2", "").replace("km2", "")):
        return None
    said = f"12 {words}"
    found = scan(said, figures).figures
    return found[0].figure.unit if len(found) == 1 and found[0].span.end == len(said) else None
