"""Workbooks: one manuscript a sheet, rows as lines, values as a person sees them."""

import io
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import Channel
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity
from vankien.read.assembly import Assembly
from vankien.read.base import Reader
from vankien.read.limits import LIMITS
from vankien.read.spread import merged_areas, refuse_bomb

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

Value = str | int | float | bool | date | datetime | time | timedelta
Area = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell of a merged area: row and column from 0."""
MACROS = b"xl/vbaProject.bin"  # the member that holds them, as the list of members names it
FLOAT_DIGITS = 15  # decimal digits that a cell's binary number carries; more are noise


def read_sheet(source: SourceFile, _view: View) -> Reading:
    """A manuscript for each sheet with something in it; `part` and the fact `sheet` are its name."""
    from python_calamine import CalamineWorkbook, PasswordError  # noqa: PLC0415 - loaded when first needed

    refused = refuse_bomb(source.data)
    if refused is not None:
        return Reading("sheet", (), (refused,))
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(source.data))
    except PasswordError:
        return Reading("sheet", (), (Note("file-encrypted", Severity.ERROR),))
    manuscripts: list[Manuscript] = []
    notes = [Note("macros-left-out", Severity.WARNING)] if MACROS in source.data else []
    left = LIMITS.cells
    for number, name in enumerate(book.sheet_names):
        sheet = book.get_sheet_by_name(name)
        cells = sheet.total_height * sheet.total_width
        if cells > left:
            facts: dict[str, str | int] = {"sheet": name, "cells": cells, "limit": LIMITS.cells}
            notes.append(Note("sheet-too-large", Severity.ERROR, facts=facts))
            continue
        left -= cells
        manuscript = _manuscript(name, sheet, merged_areas(source.data, number))
        if manuscript.text.strip():
            manuscripts.append(manuscript)
    if not manuscripts and not notes:
        notes.append(Note("source-empty", Severity.WARNING))
    return Reading("sheet", tuple(manuscripts), tuple(notes))


def _manuscript(name: str, sheet: "CalamineSheet", merged: Sequence[Area]) -> Manuscript:
    rows = [[shown(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    fill_down(rows, sheet.merged_cell_ranges or merged)
    return sheet_manuscript(rows, name)


def sheet_manuscript(rows: Sequence[Sequence[str]], name: str | None, notes: Sequence[Note] = ()) -> Manuscript:
    """The rows as lines, cells between tabs. Rows without a word have no line; ordinals count them all the same."""
    widths = list(map(_width, rows))
    width = max(widths, default=0)
    assembly = Assembly()
    for place, (row, own) in enumerate(zip(rows, widths, strict=True)):
        if own:
            assembly.row(row if len(row) == width else [*row[:width], *[""] * (width - len(row))], 0, place)
    facts = {} if name is None else {"sheet": name}
    return assembly.manuscript(Channel.SHEET, part=name, facts=facts, notes=notes)


def _width(row: Sequence[str]) -> int:
    """How many cells a row has up to the last one with a word in it."""
    for place in range(len(row), 0, -1):
        if row[place - 1].strip():
            return place
    return 0


def fill_down(rows: list[list[str]], merged: Sequence[Area]) -> None:
    """Writes the words of each merged area into its first column's lower cells, which a person sees them beside."""
    for (top, column), (bottom, _) in merged:
        if top >= len(rows) or column >= len(rows[top]):
            continue
        for row in rows[top + 1 : bottom + 1]:
            if column < len(row) and not row[column]:
                row[column] = rows[top][column]


def shown(value: Value) -> str:
    """A cell's value as a person sees it: days as dd/mm/yyyy, whole numbers plain, others as 1.234,5."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, datetime):
        day = f"{value:%d/%m/}{value.year:04}"
        return day if value.time() == time() else f"{day} {value:%H:%M}"
    if isinstance(value, date):
        return f"{value:%d/%m/}{value.year:04}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return _duration(value)


def _number(value: float) -> str:
    if value == int(value) if abs(value) < float("inf") else False:
        return str(int(value))
    if abs(value) == float("inf") or value != value:  # noqa: PLR0124 - the one value that differs from itself
        return str(value)
    text = f"{Decimal(f'{value:.{FLOAT_DIGITS}g}'):,f}"
    return text.translate(str.maketrans(",.", ".,"))


def _duration(value: timedelta) -> str:
    minutes = round(value.total_seconds() / 60)
    sign = "-" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02}"


READER = Reader(name="sheet", suffixes=(".xlsx", ".xlsm", ".xls", ".ods"), read=read_sheet)
