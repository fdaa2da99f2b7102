"""Rows of the tables that the draft at hand has: what each is called, its number, and what stands in its cells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from vankien.model.document import Document, Unit
from vankien.model.locator import Step, UnitKind
from vankien.model.span import Span
from vankien.parse.draft.units import KEPT, Units

NOTES = frozenset({UnitKind.SECTION, UnitKind.CLAUSE, UnitKind.POINT, UnitKind.ARTICLE})  # of an appendix
LEAST_CELLS = 3  # cells of a row; a line with one tab may be anything
LEAST_ROWS = 2  # rows of a table
MOST_ROWS = 400  # of all tables together: registers are no tables that people cite by their rows
LONGEST_ROW = 600  # code points
MOST_UNIT = 4  # words of a cell that says what the figures beside it count
MOST_NAME = 12  # words of a row's name that are compared
_BARS = re.compile(r"[^\t|\n]+")
_PIECES = re.compile(r"[^;\n]+")
_LISTED = re.compile(r"\s*(?P<number>\d{1,3})[.)]\s")
_FIGURE = re.compile(r"(?<![\w.,/])\d+(?:[.,]\d+)*(?:\s?[–-]\s?\d+(?:[.,]\d+)*)?(?![\w/]|[.,]\d)")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number as printed, its name's words in lower case, its other cells, and the steps to it.

    `figures` are those of the cells without white space
    and signs; `heads` are what stands above the cells in lower case.
    """

    number: str
    name: tuple[str, ...]
    span: Span
    cells: tuple[str, ...]
    path: tuple[Step, ...]
    heads: tuple[str, ...] = ()

    @property
    def figures(self) -> frozenset[str]:
        """The figures of its cells."""
        return frozenset(value for cell in self.cells for value in figures_in(cell))

    @property
    def unit(self) -> str:
        """What its figures count, where a cell of its own says so: "%", "tỷ đồng"; else empty."""
        short = (
            one for one in self.cells if one and not any(map(str.isdecimal, one)) and len(one.split()) <= MOST_UNIT
        )
        return next(short, "")

    def values(self) -> Iterator[str]:
        """Its figures with what they count, which no line of the draft has side by side: "65%", "6.500 tỷ đồng"."""
        unit = self.unit
        if unit:
            yield from (
                f"{cell}{'' if unit[0] in '%‰' else ' '}{unit}" for cell in self.cells if _FIGURE.fullmatch(cell)
            )


def figures_in(words: str) -> Iterator[str]:
    """The figures of some words in one spelling: "10 - 11" as "10-11"."""
    for one in _FIGURE.finditer(words):
        yield plain_figure(one[0])


def plain_figure(said: str) -> str:
    """A figure without white space and signs."""
    return "".join(said.split()).replace("–", "-").rstrip("%‰")


@lru_cache(maxsize=KEPT)
def tables_of(units: Units) -> tuple[Row, ...]:
    """The rows of all tables of a draft; none where it has too many."""
    found = [*_ruled(units), *_listed(units)]
    return tuple(found) if len(found) <= MOST_ROWS else ()


@lru_cache(maxsize=KEPT)
def lone_appendix(units: Units) -> tuple[Step, ...]:
    """The path to the only appendix of a draft, where that bears no number; empty without one."""
    found = [one for one in units.document.units if one.kind is UnitKind.APPENDIX]
    return (Step(UnitKind.APPENDIX),) if len(found) == 1 and found[0].number is None else ()


def _ruled(units: Units) -> Iterator[Row]:
    """Rows whose cells are parted by tabs or bars, below a line of heads."""
    heads: tuple[str, ...] = ()
    for span in _lines(units.document.text):
        cells = [one.span() for one in _BARS.finditer(units.document.text, span.start, span.end)]
        if len(cells) < LEAST_CELLS or span.length > LONGEST_ROW:
            is_group = bool(heads) and "\t" in span.of(
                units.document.text
            )  # "II | Về xã hội | | |" names the next rows
            heads = heads if is_group else ()
            continue
        said = tuple(" ".join(units.lower[slice(*one)].split()) for one in cells)
        if not heads:
            heads = said
            continue
        label = said[0].rstrip(".)")
        number, at = (label, 1) if label.isdecimal() or (len(label) == 1 and label.isalpha()) else ("", 0)
        name = tuple(_WORD.findall(said[at]))[:MOST_NAME]
        path = _path(units.document, span)
        if path:
            yield Row(number, name, span, said[at + 1 :], path, heads[at + 1 :])


def _listed(units: Units) -> Iterator[Row]:
    """Numbered lines of an appendix whose pieces are parted by semicolons: "7. Trường Bến Cát; 36 phòng học; …"."""
    for one in units.document.units:
        match = _LISTED.match(units.lower, one.span.start, one.span.end) if one.number else None
        if match is None or one.span.length > LONGEST_ROW or not _appendix(units.document, one):
            continue
        said = [" ".join(piece[0].split()) for piece in _PIECES.finditer(units.lower, match.end(), one.span.end)]
        if len(said) >= LEAST_CELLS:
            path = (*_appendix(units.document, one), Step(one.kind, one.number))
            yield Row(match["number"], tuple(_WORD.findall(said[0]))[:MOST_NAME], one.span, tuple(said[1:]), path)


def _lines(text: str) -> Iterator[Span]:
    ends = [-1, *(match.start() for match in re.finditer("\n", text)), len(text)]
    for before, end in pairwise(ends):
        yield Span(before + 1, end)


def _path(document: Document, span: Span) -> tuple[Step, ...]:
    """The steps to a line: its appendix, and the line by the words that it begins with; none where the line hangs below
    a numbered note of the appendix, to which a row's words alone do not lead.
    """
    unit = document.unit_over(span)
    outer = () if unit is None else _appendix(document, unit)
    above = () if unit is None else document.path(unit.id)
    if outer and any(one.number and one.kind in NOTES for one in above):
        return ()
    row = next((one for one in above if one.kind is UnitKind.ROW), None)
    kind = UnitKind.PARAGRAPH if row is None else UnitKind.ROW
    return (*outer, Step(kind, heading=" ".join(span.of(document.text).split())))


def _appendix(document: Document, unit: Unit) -> tuple[Step, ...]:
    """The step to the appendix in which a unit stands."""
    return tuple(Step(one.kind, one.number) for one in document.path(unit.id) if one.kind is UnitKind.APPENDIX)[:1]
