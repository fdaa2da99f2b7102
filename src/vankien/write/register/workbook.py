"""The register as a workbook for offices: a sheet a table, heads in Vietnamese above the contract's names.

Each column has a list to choose from where there is one, and a remark on its head. Without rows it is the template
to fill in; either way `vankien register import` takes it back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from io import BytesIO

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from vankien.lang.base import Catalog
from vankien.model.register.register import TABLE_NAMES, Register
from vankien.model.register.schema import SCHEMA, Column, Kind
from vankien.model.register.when import when
from vankien.write.paper_xlsx import cell_text, head_format, new_book
from vankien.write.register.said import said_word
from vankien.write.register.tables import Written, present, written

HEADS = 2  # rows of heads: the reader's language, then the contract's names
BLANK_ROWS = 500  # rows with lists below the last filled one; what an office enters in a year
DIGITS = 15  # decimal digits that a cell's binary number carries
FIRST_DAY = datetime(1900, 3, 1)  # noqa: DTZ001 - sheets count days wrongly before it


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every sheet of the workbook is written with."""

    book: Workbook
    words: Catalog
    head: Format
    name: Format
    body: Format
    day: Format


def write_workbook(register: Register, words: Catalog) -> bytes:
    """The register's tables, those that it has."""
    return _book([written(register, name) for name in present(register)], words)


def write_template(words: Catalog) -> bytes:
    """Every table, empty."""
    return _book([written(Register(), name) for name in TABLE_NAMES], words)


def _book(tables: Sequence[Written], words: Catalog) -> bytes:
    target = BytesIO()
    book = new_book(target)
    cell = {"valign": "top", "text_wrap": True, "border": 1, "border_color": "#BFBFBF"}
    desk = _Desk(
        book,
        words,
        head_format(book),
        book.add_format({"italic": True, "font_color": "#7F7F7F", "font_size": 9, "align": "center", "border": 1}),
        book.add_format(cell),
        book.add_format({**cell, "num_format": "dd/mm/yyyy"}),
    )
    _guide(desk)
    sheets = {table.table.name: _sheet(desk, table) for table in tables}
    for table in tables:
        for place, column in enumerate(table.columns):
            _list(desk, sheets, table, place, column)
    book.close()
    return target.getvalue()


def _guide(desk: _Desk) -> None:
    guide = desk.book.add_worksheet(desk.words.say("register.guide"))
    guide.set_column(0, 0, 110)
    wrapped = desk.book.add_format({"text_wrap": True, "valign": "top"})
    for row, line in enumerate(desk.words.say("register.guide.text").split("\n")):
        guide.write_string(row, 0, line, wrapped)


def _sheet(desk: _Desk, table: Written) -> Worksheet:
    name = table.table.name
    sheet: Worksheet = desk.book.add_worksheet(desk.words.say(f"register.table.{name}"))
    for place, head in enumerate(table.heads):
        column = table.table.column(head)
        label = head if column is None else desk.words.say(f"register.column.{name}.{head}")
        sheet.write_string(0, place, label, desk.head)
        sheet.write_string(1, place, head, desk.name)
        is_day = column is not None and column.kind is Kind.DATE
        sheet.set_column(place, place, _width(table, place, label), desk.day if is_day else None)
        if column is not None:
            sheet.write_comment(0, place, _remark(desk, column), {"author": "vankien", "x_scale": 2})
    for row, cells in enumerate(table.rows, HEADS):
        for place, cell in enumerate(cells):
            _write(desk, sheet, row, place, table.table.column(table.heads[place]), cell)
    sheet.freeze_panes(HEADS, 1)
    sheet.autofilter(1, 0, max(HEADS, len(table.rows) + 1), len(table.heads) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0, 1)
    return sheet


def _width(table: Written, place: int, label: str) -> int:
    """Characters that show most of what the column holds."""
    longest = max((len(row[place]) for row in table.rows), default=0)
    return min(48, max(12, len(label) + 2, len(table.heads[place]) + 4, longest + 2))


def _remark(desk: _Desk, column: Column) -> str:
    """What to write into the column."""
    words = desk.words
    lines = [words.say(f"register.kind.{column.kind}")]
    if column.required:
        lines.insert(0, words.say("register.required"))
    if column.refers is not None:
        lines.append(words.say("register.refers", table=words.say(f"register.table.{column.refers}")))
    return "\n".join(lines)


def _write(desk: _Desk, sheet: Worksheet, row: int, place: int, column: Column | None, cell: str) -> None:
    kind = Kind.TEXT if column is None else column.kind
    if not cell:
        sheet.write_blank(row, place, None, desk.body)
    elif kind is Kind.DATE and (moment := _moment(cell)) is not None:
        sheet.write_datetime(row, place, moment, desk.day)
    elif kind is Kind.NUMBER:
        _write_number(desk, sheet, row, place, Decimal(cell))
    elif kind is Kind.CHOICE and column is not None and column.choices is not None:
        sheet.write_string(row, place, _label(desk.words, column, cell), desk.body)
    elif kind is Kind.WORD and column is not None:
        sheet.write_string(row, place, cell_text(said_word(desk.words, column.name, cell)), desk.body)
    else:
        sheet.write_string(row, place, cell_text(cell), desk.body)


def _moment(cell: str) -> datetime | None:
    """The day that a sheet can hold as one; None for a month, a year, or a day before sheets count rightly."""
    found = when(cell)
    if found is None or not found.is_day:
        return None
    moment = datetime(found.first.year, found.first.month, found.first.day)  # noqa: DTZ001 - a day has no zone
    return moment if moment >= FIRST_DAY else None


def _write_number(desk: _Desk, sheet: Worksheet, row: int, place: int, value: Decimal) -> None:
    """As a number where a cell can hold it to the last digit, else as an office types it."""
    if len(value.as_tuple().digits) <= DIGITS:
        sheet.write_number(row, place, float(value), desk.body)
    else:
        sheet.write_string(row, place, f"{value:f}".replace(".", ","), desk.body)


def _label(words: Catalog, column: Column, value: str) -> str:
    assert column.choices is not None  # noqa: S101 - asked by the caller
    return words.say(f"register.{column.choices.__name__.lower()}.{value}")


def _list(desk: _Desk, sheets: dict[str, Worksheet], table: Written, place: int, column: Column) -> None:
    """A list to choose from: fixed words, or the ids of the table that the column refers to."""
    source = _source(desk, sheets, column)
    if source is None:
        return
    is_strict = column.choices is not None
    sheets[table.table.name].data_validation(
        HEADS,
        place,
        HEADS + len(table.rows) + BLANK_ROWS,
        place,
        {
            "validate": "list",
            "source": source,
            "error_type": "stop" if is_strict else "warning",
            "error_title": desk.words.say("register.list.title"),
            "error_message": desk.words.say("register.list.message"),
        },
    )


def _source(desk: _Desk, sheets: dict[str, Worksheet], column: Column) -> Iterable[str] | str | None:
    if column.choices is not None:
        return [_label(desk.words, column, one.value) for one in column.choices]
    if column.kind is Kind.YES:
        return ["yes"]
    if column.words:
        return [said_word(desk.words, column.name, one) for one in column.words]
    if column.refers is not None and column.refers in sheets and column.kind is not Kind.LIST:
        letter = xl_col_to_name(0)
        title = desk.words.say(f"register.table.{SCHEMA[column.refers].name}")
        return f"='{title}'!${letter}${HEADS + 1}:${letter}${HEADS + 5000}"
    return None
