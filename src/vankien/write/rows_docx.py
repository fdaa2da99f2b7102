"""Rows of a table in Word, written as XML: thousands in a second, where python-docx walks the table for each one."""

from collections.abc import Sequence
from typing import NamedTuple

from docx.oxml.ns import qn
from docx.table import Table
from lxml import etree

from vankien.write.layouts import Layout
from vankien.write.package import clean

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
GREY = "EDEDED"
WHOLE = 8  # lines; a row no longer is kept on one page, where it leaves at most a quarter of one white


class Words(NamedTuple):
    """Words of a cell and how they look; a line feed among them begins a paragraph."""

    text: str
    bold: bool = False
    struck: bool = False
    underlined: bool = False


def add_row(table: Table, cells: Sequence[Sequence[Words]], layout: Layout) -> None:
    """A row of cells at the table's end."""
    row = _under(_element(table), "w:tr")
    widths = _widths(table)
    if all(_lines(cell, width, layout) <= WHOLE for cell, width in zip(cells, widths, strict=True)):
        _under(_under(row, "w:trPr"), "w:cantSplit")
    for cell, width in zip(cells, widths, strict=True):
        made = _under(row, "w:tc")
        _under(_under(made, "w:tcPr"), "w:tcW", w=str(width), type="dxa")
        _fill(made, cell, layout)


def _lines(cell: Sequence[Words], width: int, layout: Layout) -> int:
    """About how many lines a cell takes: a letter is half as wide as high."""
    letters = max(1, width // (10 * layout.table_pt))
    return sum(1 + len(line) // letters for line in "".join(part.text for part in cell).split("\n"))


def add_band(table: Table, text: str, layout: Layout) -> None:
    """A row over all columns that names what follows, kept with the next row."""
    widths = _widths(table)
    made = _under(_under(_element(table), "w:tr"), "w:tc")
    properties = _under(made, "w:tcPr")
    _under(properties, "w:tcW", w=str(sum(widths)), type="dxa")
    _under(properties, "w:gridSpan", val=str(len(widths)))
    _under(properties, "w:shd", val="clear", color="auto", fill=GREY)
    _fill(made, [Words(text, bold=True)], layout, kept=True)


def _element(table: Table) -> etree._Element:
    found: etree._Element = table._tbl  # noqa: SLF001 - python-docx has no quick way in
    return found


def _widths(table: Table) -> list[int]:
    """The widths of the columns in twentieths of a point."""
    grid = _element(table).find(qn("w:tblGrid"))
    return [] if grid is None else [int(str(column.get(qn("w:w")))) for column in grid]


def _under(above: etree._Element, tag: str, **attributes: str) -> etree._Element:
    made = etree.SubElement(above, qn(tag))
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _fill(cell: etree._Element, words: Sequence[Words], layout: Layout, *, kept: bool = False) -> None:
    paragraph = _paragraph(cell, kept=kept)
    for part in words:
        for place, line in enumerate(clean(part.text).split("\n")):
            if place:
                paragraph = _paragraph(cell, kept=kept)
            if line:
                _run(paragraph, part, line, layout)


def _paragraph(cell: etree._Element, *, kept: bool) -> etree._Element:
    made = _under(cell, "w:p")
    if kept:
        _under(_under(made, "w:pPr"), "w:keepNext")
    return made


def _run(paragraph: etree._Element, part: Words, line: str, layout: Layout) -> None:
    run = _under(paragraph, "w:r")
    look = _under(run, "w:rPr")  # in the order that the schema asks for
    if part.bold:
        _under(look, "w:b")
    if part.struck:
        _under(look, "w:strike")
    _under(look, "w:sz", val=str(2 * layout.table_pt))
    if part.underlined:
        _under(look, "w:u", val="single")
    text = _under(run, "w:t")
    text.text = line
    text.set(SPACE, "preserve")
