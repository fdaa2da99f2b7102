"""Columns that are headed by the name of a unit and hold nothing but its numbers: "Điều", "Khoản" over "11", "2"."""

import re
from collections.abc import Mapping

from vankien.lang.speech import Speech
from vankien.parse.sheets.column_cells import MOST, Column
from vankien.parse.words.plain import lowered

IN = "in "  # before the heading in the name of such a column
LONGEST = 24  # code points of a cell that holds numbers alone: "2, 3 và 4"
_HEADING_STOPS = " .:*?()"
_NUMBER = r"\(?(?:\d{1,3}(?:\.\d{1,3})*[a-zđ]?(?:\s?\(\w{1,3}\))*|[ivxlc]{1,6}|[a-zđ])\)?"
_NUMBERS = re.compile(rf"{_NUMBER}(?:(?:\s*[,;]\s*|\s*[-–]\s*|\s+\w{{1,3}}\s+){_NUMBER})*\.?")


def unit_columns(heads: Mapping[int, str], below: Mapping[int, Column], speech: Speech) -> dict[int, str]:
    """The columns by `in ` and their heading, for those whose cells say no place by themselves.

    A column of clauses without one of articles beside it says a place, too: a sheet may be about one article.
    """
    found: dict[int, str] = {}
    for at, said in heads.items():
        column, name = below.get(at), lowered(said).strip(_HEADING_STOPS)
        if column is None or name not in speech.units or not column.cells or column.places >= MOST:
            continue
        if sum(map(_is_number, column.said)) >= MOST * len(column.cells):
            found[at] = IN + name
    return found


def place_in_words(cells: Mapping[str, str]) -> str:
    """The place that the cells of a row say with their headings: "điều 11, khoản 2"."""
    told = ((name.removeprefix(IN), said.strip(" .")) for name, said in cells.items() if name.startswith(IN))
    return ", ".join(f"{unit} {number}" for unit, number in told if _is_number(number))


def _is_number(cell: str) -> bool:
    return len(cell) <= LONGEST and _NUMBERS.fullmatch(lowered(cell)) is not None
