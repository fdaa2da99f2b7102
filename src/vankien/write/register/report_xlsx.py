"""The pillars' report as a workbook: an overview, then a sheet a table with its chart."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from io import BytesIO

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from vankien.flows.pillars import Cell, Report, ReportTable
from vankien.lang.base import Catalog
from vankien.model.register.when import When
from vankien.write.paper_xlsx import body_format, cell_text, head_format, new_book, row_height
from vankien.write.register.report import chart_title, heads_of, remarks, said_cell, said_in, title_of

WIDEST = 42  # characters of a column; longer cells are wrapped
TITLE_LETTERS = 31  # what the name of a sheet can hold
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
MOST_DIGITS = 15  # what a cell's binary number carries
FIRST_DAY = datetime(1900, 3, 1)  # noqa: DTZ001 - sheets count days wrongly before it


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every sheet is written with."""

    book: Workbook
    words: Catalog
    head: Format
    body: Format
    day: Format
    number: Format
    title: Format


def write_report_xlsx(report: Report, words: Catalog) -> bytes:
    """The workbook; the same report gives the same bytes."""
    target = BytesIO()
    book = new_book(target)
    cell = {"text_wrap": True, "border": 1, "valign": "top"}
    desk = _Desk(
        book,
        words,
        head_format(book),
        body_format(book),
        book.add_format({**cell, "num_format": "dd/mm/yyyy"}),
        book.add_format({**cell, "num_format": "#,##0.##"}),
        book.add_format({"bold": True, "font_size": 14}),
    )
    names = _sheet_names(report, words)
    _overview(desk, report, names)
    for table, name in zip(report.tables, names, strict=True):
        _sheet(desk, table, name)
    book.close()
    return target.getvalue()


def _sheet_names(report: Report, words: Catalog) -> list[str]:
    """A name for each sheet, as short as sheets need it, none twice."""
    names: list[str] = []
    for number, table in enumerate(report.tables, 1):
        title = f"{number}. {said_in(table.template.title, words)}".translate(_FORBIDDEN)
        names.append(" ".join(title.split())[:TITLE_LETTERS].rstrip())
    return names


def _overview(desk: _Desk, report: Report, names: list[str]) -> None:
    sheet = desk.book.add_worksheet(desk.words.say("register.report.overview"))
    title, period = title_of(report, desk.words)
    sheet.write_string(0, 0, title, desk.title)
    sheet.write_string(1, 0, period)
    heads = [desk.words.say(f"register.report.overview.{name}") for name in ("table", "rows", "remarks")]
    for column, (head, width) in enumerate(zip(heads, (48, 10, 70), strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(3, column, head, desk.head)
    _paged(sheet)
    for row, (table, name) in enumerate(zip(report.tables, names, strict=True), 4):
        sheet.write_url(
            row, 0, f"internal:'{name}'!A1", desk.body, cell_text(said_in(table.template.title, desk.words))
        )
        if table.is_known:
            sheet.write_number(row, 1, len(table.rows), desk.body)
        else:
            sheet.write_string(row, 1, desk.words.say("register.unknown"), desk.body)
        said = "\n".join(line for place, line in enumerate(remarks(table, desk.words)) if place or not table.is_known)
        sheet.write_string(row, 2, said, desk.body)
        sheet.set_row(row, row_height([(said, 70), (said_in(table.template.title, desk.words), 48)]))


def _paged(sheet: Worksheet) -> None:
    """A4 on its side, one page wide."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def _sheet(desk: _Desk, table: ReportTable, name: str) -> None:
    sheet: Worksheet = desk.book.add_worksheet(name)
    sheet.write_string(0, 0, said_in(table.template.title, desk.words), desk.title)
    heads = heads_of(table.template, desk.words)
    widths: list[int] = []
    for column, head in enumerate(heads):
        sheet.write_string(2, column, head, desk.head)
        longest = max((len(said_cell(row[column])) for row in table.rows), default=0)
        widths.append(min(WIDEST, max(12, len(head) + 2, longest + 2)))
        sheet.set_column(column, column, widths[-1])
    for place, row in enumerate(table.rows, 3):
        sheet.set_row(place, row_height((said_cell(cell), width) for cell, width in zip(row, widths, strict=True)))
        for column, cell in enumerate(row):
            _write(desk, sheet, place, column, cell)
    below = 3 + len(table.rows)
    for place, line in enumerate(remarks(table, desk.words), below + 1):
        sheet.write_string(place, 0, line)
    if table.chart:
        _chart(desk, sheet, table, name, below + 5)
    sheet.freeze_panes(3, 0)
    _paged(sheet)
    sheet.repeat_rows(2)


def _write(desk: _Desk, sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
    if isinstance(cell, Decimal) and len(cell.as_tuple().digits) <= MOST_DIGITS:
        sheet.write_number(row, column, float(cell), desk.number)
        return
    if isinstance(cell, When) and cell.is_day:
        moment = datetime(cell.first.year, cell.first.month, cell.first.day)  # noqa: DTZ001 - a day has no zone
        if moment >= FIRST_DAY:
            sheet.write_datetime(row, column, moment, desk.day)
            return
    text = said_cell(cell)
    if text:
        sheet.write_string(row, column, cell_text(text), desk.body)
    else:
        sheet.write_blank(row, column, None, desk.body)


def _chart(desk: _Desk, sheet: Worksheet, table: ReportTable, name: str, row: int) -> None:
    """Bars, one a value, with their numbers written at them; the numbers stand beside the chart."""
    for place, (label, number) in enumerate(table.chart):
        sheet.write_string(row + place, 0, label, desk.body)
        sheet.write_number(row + place, 1, number, desk.body)
    last = row + len(table.chart) - 1
    chart = desk.book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "categories": [name, row, 0, last, 0],
            "values": [name, row, 1, last, 1],
            "data_labels": {"value": True},
            "fill": {"color": "#2F5597"},
            "gap": 60,
        }
    )
    chart.set_title({"name": chart_title(table, desk.words), "name_font": {"size": 12}, "overlay": False})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    chart.set_size({"width": 560, "height": 110 + 36 * len(table.chart)})
    sheet.insert_chart(row, 3, chart, {"description": chart_title(table, desk.words)})
