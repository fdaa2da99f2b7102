"""The office's workbook: a sheet a table, named in Vietnamese or as the contract names it. Formulas are found in the
sheet's own XML, since a reader of values shows only what they gave when the file was saved.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache

from lxml import etree

from vankien.flows.register import RegisterReading, TableReading
from vankien.lang.registry import CATALOGS
from vankien.model.note import Note, Severity, Where
from vankien.model.register.schema import SCHEMA
from vankien.read.limits import LIMITS
from vankien.read.register.cells import OFFICE
from vankien.read.register.grid import below_heads
from vankien.read.register.table import read_table
from vankien.read.sheet import FLOAT_DIGITS, Value
from vankien.read.spread import refuse_bomb
from vankien.text.normal import bare

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DOCUMENT = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_BOOK = "xl/workbook.xml"
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    etree.XMLSyntaxError,
)  # what zip and XML raise

Rows = list[list[str]]


def read_workbook(file: str, data: bytes) -> RegisterReading:
    """Every sheet that is named like a table, its cells checked; keys and references are not yet.

    Dates may be dates or dd/mm/yyyy, numbers numbers or 1.234,5. Only .xlsx: other formats hide formulas.
    """
    try:
        refused = refuse_bomb(data)
        if refused is not None:
            return RegisterReading({}, (refused.in_file(file),))
        sheets = _sheets(data)
        formulas = {name: _formulas(data, path) for name, path in _paths(data).items() if name in sheets}
    except (*_BROKEN, KeyError, ValueError) as error:
        return _unreadable(file, type(error).__name__)
    tables: dict[str, TableReading] = {}
    notes: list[Note] = []
    for title, rows in sheets.items():
        if bare(title) in _guides():
            continue
        name = _tables().get(bare(title))
        if name is None:
            notes.append(Note("register-sheet-ignored", Severity.INFO, Where(file), {"sheet": title}))
        elif name in tables:
            facts = {"table": name, "other": str(tables[name].sheet)}
            notes.append(Note("register-table-repeated", Severity.ERROR, Where(file), facts))
        else:
            shown = _with_formulas(rows, formulas.get(title, {}))
            grid = replace(below_heads(SCHEMA[name], file, shown, sheet=title), habit=OFFICE)
            tables[name], found = read_table(SCHEMA[name], grid)
            notes.extend(found)
    return RegisterReading(tables, tuple(notes)) if tables else _unreadable(file, "0")


def _unreadable(file: str, why: str) -> RegisterReading:
    return RegisterReading({}, (Note("register-file-unreadable", Severity.ERROR, Where(file), {"why": why}),))


@cache
def _tables() -> Mapping[str, str]:
    """The table that a sheet's title names."""
    labels = {bare(texts.say(f"register.table.{name}")): name for texts in CATALOGS.values() for name in SCHEMA}
    return labels | {bare(name): name for name in SCHEMA}


@cache
def _guides() -> frozenset[str]:
    return frozenset(bare(texts.say("register.guide")) for texts in CATALOGS.values())


def _sheets(data: bytes) -> dict[str, Rows]:
    """The visible sheets with their cells as text, from cell A1 on."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum  # noqa: PLC0415 - loaded when first needed

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        visible = [one.name for one in book.sheets_metadata if one.visible == SheetVisibleEnum.Visible]
        return {
            name: [
                [_shown(cell) for cell in row] for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            ]
            for name in visible
        }
    except CalamineError as error:
        raise ValueError(str(error)) from error


def _shown(value: Value) -> str:
    """A cell as an office would type it: numbers with a comma, days in ISO."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _number(value: float) -> str:
    """The number to the digits that a cell's binary number carries."""
    if value != int(value):
        return f"{Decimal(f'{value:.{FLOAT_DIGITS}g}'):f}".replace(".", ",")
    return str(int(value))


def _paths(data: bytes) -> dict[str, str]:
    """The member that holds each sheet, by the sheet's title."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        links = etree.fromstring(package.read("xl/_rels/workbook.xml.rels"), _parser())
        book = etree.fromstring(package.read(_BOOK), _parser())
    targets = {one.get("Id"): str(one.get("Target")) for one in links.iter(f"{_PACKAGE}Relationship")}
    paths = {}
    for sheet in book.iter(f"{_MAIN}sheet"):
        target = targets.get(sheet.get(f"{_DOCUMENT}id"))
        if target is not None:
            paths[str(sheet.get("name"))] = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
    return paths


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


def _formulas(data: bytes, path: str) -> dict[tuple[int, int], str]:
    """Row and column, from 0, of each cell with a formula, and the formula's words."""
    found: dict[tuple[int, int], str] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(path) as stream:
        for _, cell in etree.iterparse(stream, tag=f"{_MAIN}c", resolve_entities=False, no_network=True):
            formula = cell.find(f"{_MAIN}f")
            place = _place(str(cell.get("r", "")))
            if formula is not None and place is not None and len(found) < LIMITS.cells:
                found[place] = f"={formula.text or ''}"
            cell.clear()
    return found


def _place(reference: str) -> tuple[int, int] | None:
    letters = reference.rstrip("0123456789")
    digits = reference[len(letters) :]
    if not (letters.isalpha() and letters.isascii() and digits):
        return None
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(digits) - 1, column - 1


def _with_formulas(rows: Rows, formulas: Mapping[tuple[int, int], str]) -> Rows:
    for row, column in _inside(rows, formulas):
        rows[row][column] = formulas[row, column]
    return rows


def _inside(rows: Rows, places: Mapping[tuple[int, int], str]) -> Iterator[tuple[int, int]]:
    return ((row, column) for row, column in places if row < len(rows) and column < len(rows[row]))
