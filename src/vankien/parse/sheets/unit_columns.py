"""Columns that are headed by the name of a unit and hold nothing but its numbers: "Điều", "Khoản" over "11", "2"."""

import re
from collections.abc import Mapping

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.parse.places.paths import RANK
from vankien.parse.sheets.column_cells import MOST, Column
from vankien.parse.words.plain import lowered

HOLDING = {
    UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE, UnitKind.CLAUSE, UnitKind.POINT,
    UnitKind.APPENDIX,
}  # fmt: skip
IN = "in "  # before the heading in the name of such a column
LONGEST = 24  # code points of a cell that holds numbers alone: "2, 3 và 4"
_HEADING_STOPS = " .:*?()"
_NUMBER = r"\(?(?:\d{1,3}(?:\.\d{1,3})*[a-zđ]?(?:\s?\(\w{1,3}\))*|[ivxlc]{1,6}|[a-zđ])\)?"
_NUMBERS = re.compile(rf"{_NUMBER}(?:(?:\s*[,;]\s*|\s*[-–]\s*|\s+\w{{1,3}}\s+){_NUMBER})*\.?")


def unit_columns(heads: Mapping[int, str], below: Mapping[int, Column], speech: Speech) -> dict[int, str]:
    """The columns by `in ` and their heading, for those whose cells say no place by themselves.

    A column of clauses without one of articles beside it says a place, too: a sheet may be about one article. One that
    counts the rows is none, nor one of letters or marks ("Điểm": 8, 9) alone.
    """
    found: dict[int, str] = {}
    for at, said in heads.items():
        column, name = below.get(at), lowered(said).strip(_HEADING_STOPS)
        if column is None or speech.units.get(name) not in HOLDING or column.places >= MOST:
            continue
        cells = [one for one in column.said if any(map(str.isalnum, one))]
        is_serial = cells == [str(number) for number in range(1, len(cells) + 1)] and len(cells) > 1
        if cells and not is_serial and sum(_is_number(one, name) for one in cells) >= MOST * len(cells):
            found[at] = IN + name
    kinds = {speech.units[name.removeprefix(IN)] for name in found.values()}
    return {} if kinds == {UnitKind.POINT} or len(kinds) < len(found) else found


def outermost(columns: Mapping[int, str], speech: Speech) -> str | None:
    """The name of the column whose units hold those of the others, wherever it stands."""
    names = [one for one in columns.values() if one.startswith(IN)]
    return min(names, key=lambda one: RANK[speech.units[one.removeprefix(IN)]], default=None)


def place_in_words(cells: Mapping[str, str]) -> str:
    """The place that the cells of a row say with their headings: "điều 11, khoản 2"; none where one says otherwise."""
    told = [(name.removeprefix(IN), lowered(said).strip(" .")) for name, said in cells.items() if name.startswith(IN)]
    if not all(_is_number(said, unit) for unit, said in told):
        return ""
    return ", ".join(f"{unit} {said.removeprefix(unit).strip()}" for unit, said in told)


def _is_number(cell: str, unit: str) -> bool:
    number = lowered(cell).strip().removeprefix(unit).strip()
    return len(number) <= LONGEST and _NUMBERS.fullmatch(number) is not None
