"""`synthesis.xlsx`: the official synthesis as a sheet to sort and filter."""

from collections.abc import Sequence
from io import BytesIO

from xlsxwriter.workbook import Workbook

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.write.paper_xlsx import body_format, cell_text, head_format, new_book, row_height
from vankien.write.saying import Desk, desk
from vankien.write.synthesis import Band, Row, heads, list_title, rows

WIDTHS = (34, 34, 70, 50)  # characters
LIST_WIDTHS = (50, 60)


def write_synthesis_xlsx(outcome: Outcome, options: PaperOptions) -> bytes:
    """The rows of the synthesis; bands become a part of the first column, so that rows can be sorted."""
    on = desk(outcome, options)
    target = BytesIO()
    book = new_book(target)
    sheet = book.add_worksheet(on.words.say("paper.synthesis.sheet"))
    head, body = head_format(book), body_format(book)
    for column, (name, width) in enumerate(zip(heads(on), WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, name, head)
    band, line = "", 0
    lists: list[Row] = []
    for row in rows(on):
        if isinstance(row, Band):
            band = row.title
            continue
        line += 1
        if row.listed:
            lists.append(row)
        unit = band if row.unit in band else f"{band}\n{row.unit}"
        cells = (unit, row.contributors, row.proposal, row.answer)
        sheet.set_row(line, row_height(zip(cells, WIDTHS, strict=True)))
        for column, text in enumerate(cells):
            sheet.write_string(line, column, cell_text(text), body)
    if lists:
        _add_lists(book, on, lists)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(line, 1), len(WIDTHS) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return target.getvalue()


def _add_lists(book: Workbook, on: Desk, lists: Sequence[Row]) -> None:
    """A second sheet with the names that are too many for a cell, one a row."""
    sheet = book.add_worksheet(on.words.say("paper.synthesis.lists"))
    head, body = head_format(book), body_format(book)
    titles = (on.words.say("paper.synthesis.lists"), on.words.say("paper.synthesis.column.contributor"))
    for column, (name, width) in enumerate(zip(titles, LIST_WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, name, head)
    line = 0
    for row in lists:
        for name in row.listed:
            line += 1
            sheet.write_string(line, 0, cell_text(list_title(on, row)), body)
            sheet.write_string(line, 1, cell_text(name), body)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, line, 1)
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
