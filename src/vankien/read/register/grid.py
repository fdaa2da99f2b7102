"""A table as cells, before they are values: from CSV with whatever separates them, from a sheet of a workbook."""

import csv
import io
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from vankien.lang.registry import CATALOGS
from vankien.model.note import Note
from vankien.model.register.schema import SCHEMA, Table
from vankien.read.encoding import decode
from vankien.read.limits import LIMITS
from vankien.read.register.cells import PLAIN, Habit
from vankien.text.normal import bare

SEPARATORS = ",;\t|"
HEAD_ROWS = 10  # rows in which the heads may stand, below a title and a remark


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one table below its heads; `lines` are their rows as a sheet numbers them, from 1."""

    file: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    sheet: str | None = None
    habits: Mapping[str, Habit] | None = None  # by column, when a descriptor states them
    habit: Habit = PLAIN
    notes: tuple[Note, ...] = ()


def csv_grid(table: Table, file: str, data: bytes, *, separator: str | None = None) -> Grid:
    """The grid of a CSV file. Without a stated separator it is the one that finds most of the table's columns."""
    csv.field_size_limit(LIMITS.file)
    decoded = decode(data)
    text = decoded.text
    skipped = 0
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:  # how Excel is told the separator
        text, separator, skipped = rest, first.strip()[4], 1
    cut = separator or max(SEPARATORS, key=lambda one: _known_heads(table, text, one))
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=cut))
    grid = below_heads(table, file, rows, skipped=skipped)
    return Grid(file, grid.heads, grid.rows, grid.lines, notes=tuple(note.in_file(file) for note in decoded.notes))


def _known_heads(table: Table, text: str, separator: str) -> int:
    reader = csv.reader(io.StringIO(text[:100_000], newline=""), delimiter=separator)
    try:
        return max((_likeness(table, row) for row, _ in zip(reader, range(HEAD_ROWS), strict=False)), default=0)
    except csv.Error:
        return 0


def below_heads(
    table: Table, file: str, rows: Sequence[Sequence[str]], *, skipped: int = 0, sheet: str | None = None
) -> Grid:
    """The rows below the heads, blank ones left out. The heads are the row with most of the table's columns, and the
    next one too when it names as many.
    """
    likeness = [_likeness(table, row) for row in rows[:HEAD_ROWS]]
    at = max(range(len(likeness)), key=lambda place: (likeness[place], -place), default=0)
    heads = [_head(table, cell) for cell in rows[at]] if rows else []
    if likeness[at + 1 : at + 2] == [likeness[at]] and likeness[at] > 1:  # the template has heads in words above names
        at += 1
        heads = [_head(table, cell) or above for cell, above in zip_longest(rows[at], heads, fillvalue="")]
    body = [
        (number, tuple(map(tidy, row)))
        for number, row in enumerate(rows[at + 1 :], at + 2 + skipped)
        if any(cell.strip() for cell in row)
    ]
    return Grid(file, tuple(heads), tuple(row for _, row in body), tuple(number for number, _ in body), sheet)


def tidy(cell: str) -> str:
    """The cell in NFC without white space around it."""
    return unicodedata.normalize("NFC", cell).strip(" \u00a0\u200b\ufeff\n\v\f\u3000")


def _likeness(table: Table, row: Sequence[str]) -> int:
    known = _heads_of(table.name)
    return len({known[key] for cell in row if (key := bare(tidy(cell))) in known})


def _head(table: Table, cell: str) -> str:
    """The column that a head names: by its name, or by its label in any language; else the head as it stands."""
    return _heads_of(table.name).get(bare(tidy(cell)), tidy(cell))


@cache
def _heads_of(table: str) -> Mapping[str, str]:
    heads: dict[str, str] = {}
    for catalog in CATALOGS.values():
        for column in SCHEMA[table].columns:
            heads.setdefault(bare(catalog.say(column_key(table, column.name))), column.name)
    return heads | {bare(column.name): column.name for column in SCHEMA[table].columns}


def column_key(table: str, column: str) -> str:
    """The catalog's key of a column's head."""
    return f"register.column.{table}.{column}"
