"""Workbooks: one manuscript a sheet, rows as lines, values as a person sees them."""

import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import Channel
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity
from vankien.read.assembly import TableText, written
from vankien.read.base import Reader
from vankien.read.limits import LIMITS
from vankien.read.odt.macros import has_macros
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
    notes = [Note("macros-left-out", Severity.WARNING)] if _has_macros(source.data) else []
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


def _has_macros(data: bytes) -> bool:
    return MACROS in data or (b"opendocument.spreadsheet" in data[:120] and has_macros(data))


def _manuscript(name: str, sheet: "CalamineSheet", merged: Sequence[Area]) -> Manuscript:
    return sheet_manuscript(Rows(sheet, sheet.merged_cell_ranges or merged), name)


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a sheet as a person sees them, made anew each time: 100,000 need not be held at once."""

    sheet: "CalamineSheet"
    merged: Sequence[Area]

    def __iter__(self) -> Iterator[list[str]]:
        left = [""] * (self.sheet.start or (0, 0))[1]  # columns before the first with something in it
        rows = ([*left, *map(shown, row)] for row in self.sheet.iter_rows())
        return filled_down(rows, self.merged) if self.merged else rows


def sheet_manuscript(rows: Iterable[Sequence[str]], name: str | None, notes: Sequence[Note] = ()) -> Manuscript:
    """The rows as lines, cells between tabs. Rows without a word have no line; ordinals count them all the same.

    `rows` are gone through twice: a line has as many cells as the widest.
    """
    width = max(map(_width, rows), default=0)
    table = TableText(width)
    for place, row in enumerate(rows):
        if any(map(str.strip, row)):
            table.add(row if len(row) == width else [*row[:width], *[""] * (width - len(row))], place)
    facts = {"sheet": written(name)} if name else {}
    return Manuscript(
        text=table.text(),
        paragraphs=table.cells(),
        channel=Channel.SHEET,
        part=name,
        facts=MappingProxyType(facts),
        notes=tuple(notes),
    )


def _width(row: Sequence[str]) -> int:
    """How many cells a row has up to the last one with a word in it."""
    for place in range(len(row), 0, -1):
        if row[place - 1].strip():
            return place
    return 0


def filled_down(rows: Iterable[list[str]], merged: Sequence[Area]) -> Iterator[list[str]]:
    """The rows with the words of each merged area in its first column's lower cells: a person sees them there."""
    beginning: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for (top, column), (bottom, _) in merged:
        beginning[top].append((column, bottom))
    running: dict[int, tuple[int, str]] = {}  # for each column: the last row of the area we are in, and its words
    for place, row in enumerate(rows):
        for column, (bottom, words) in list(running.items()):
            if place > bottom:
                del running[column]
            elif column < len(row) and not row[column]:
                row[column] = words
        for column, bottom in beginning.get(place, ()):
            if column < len(row):
                running[column] = (bottom, row[column])
        yield row


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
