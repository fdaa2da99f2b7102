"""A sheet of paper in Word: what the official papers share, on python-docx."""

import re
from collections.abc import Sequence
from io import BytesIO

import docx
from docx.document import Document as Paper
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml.etree import _Element

from vankien.write.layouts import A4, Layout
from vankien.write.package import clean, pack, unpack

UPRIGHT_HEAD = (
    38,
    62,
)  # shares of left and right: the country's name at 13 points is 94 mm long and stands on one line


def new_paper(layout: Layout, *, landscape: bool) -> Paper:
    """An empty A4 paper with the layout's margins and font, page number at the top from page 2."""
    paper = docx.Document()
    section = paper.sections[0]
    width, height = (A4[1], A4[0]) if landscape else A4
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin, section.bottom_margin = Mm(layout.margin_top), Mm(layout.margin_bottom)
    section.left_margin, section.right_margin = Mm(layout.margin_left), Mm(layout.margin_right)
    section.different_first_page_header_footer = True
    _page_number(section.header.paragraphs[0], layout.number_pt)
    style = paper.styles["Normal"]
    style.font.name, style.font.size = layout.font, Pt(layout.body_pt)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(script), layout.font)
    style.paragraph_format.space_after = Pt(0)
    return paper


def _page_number(paragraph: Paragraph, size: int) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run()
    run.font.size = Pt(size)
    holder: _Element = run._r  # noqa: SLF001 - python-docx has no fields of its own
    for kind, code in (("begin", None), (None, "PAGE"), ("end", None)):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = code
        holder.append(element)


def add_head(paper: Paper, layout: Layout, issuer: str | None) -> None:
    """The head of the first page: the issuer on the left, the country's or the Party's lines on the right."""
    table = paper.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    upright = paper.sections[0].orientation == WD_ORIENT.PORTRAIT
    widths = layout.columns(UPRIGHT_HEAD if upright else (1, 1), landscape=not upright)
    for column, cell, width in zip(table.columns, (left, right), widths, strict=True):
        column.width = cell.width = Mm(width)
    run = _centred(left.paragraphs[0], (issuer or "").upper(), bold=True)
    run.font.size, run.underline = Pt(layout.issuer_pt), layout.issuer_underlined
    if issuer and layout.issuer_mark:
        _centred(left.add_paragraph(), layout.issuer_mark, bold=False)
    for place, (line, size) in enumerate(zip(layout.right_head, layout.right_pt, strict=True)):
        paragraph = right.paragraphs[0] if place == 0 else right.add_paragraph()
        run = _centred(paragraph, line, bold=True)
        run.font.size, run.underline = Pt(size), place == layout.right_underlined
    paper.add_paragraph()


def _centred(paragraph: Paragraph, text: str, *, bold: bool) -> Run:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(clean(text))
    run.bold = bold
    return run


def add_title(paper: Paper, layout: Layout, lines: Sequence[str]) -> None:
    """The title, first line larger, all centred."""
    for place, line in enumerate(lines):
        run = _centred(paper.add_paragraph(), line, bold=True)
        if place == 0:
            run.font.size = Pt(layout.title_pt)
    paper.add_paragraph()


def new_table(paper: Paper, layout: Layout, heads: Sequence[str], widths_mm: Sequence[int]) -> Table:
    """A ruled table as wide as the page, whose head row repeats on every page."""
    table: Table = paper.add_table(rows=1, cols=len(heads))
    table.style = "Table Grid"
    table.autofit = False
    widths_mm = layout.columns(widths_mm, landscape=paper.sections[0].orientation == WD_ORIENT.LANDSCAPE)
    for cell, head, width in zip(table.rows[0].cells, heads, widths_mm, strict=True):
        cell.width = Mm(width)
        run = _centred(cell.paragraphs[0], head, bold=True)
        run.font.size = Pt(layout.table_pt)
    _row_property(table, 0, "w:tblHeader")
    for column, width in zip(table.columns, widths_mm, strict=True):
        column.width = Mm(width)
    return table


def _row_property(table: Table, row: int, name: str) -> None:
    properties: _Element = table.rows[row]._tr.get_or_add_trPr()  # noqa: SLF001
    properties.append(OxmlElement(name))


def to_bytes(paper: Paper, title: str) -> bytes:
    """The file, the same bytes whenever it is written: no clock, no author, no thumbnail of a template."""
    properties = paper.core_properties
    properties.author, properties.comments, properties.title = "", "", clean(title)
    target = BytesIO()
    paper.save(target)
    members = unpack(target.getvalue())
    core = members["docProps/core.xml"].decode("utf-8")
    core = re.sub(r"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>", "", core)
    return pack({**members, "docProps/core.xml": core.encode("utf-8")})
