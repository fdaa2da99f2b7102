"""The pillars' report as a paper in Word: a table with its sums and its chart under each heading."""

from docx.document import Document as Paper

from vankien.flows.pillars import Report, ReportTable
from vankien.flows.ports import PaperOptions
from vankien.lang.base import Catalog
from vankien.write.layouts import Layout, layout
from vankien.write.package import clean
from vankien.write.paper_docx import add_head, add_title, new_paper, new_table, to_bytes
from vankien.write.register.chart_docx import add_bars
from vankien.write.register.report import chart_title, heads_of, remarks, said_cell, said_in, title_of
from vankien.write.rows_docx import Words, add_row

ORDER_MM, PLAIN_MM = 11, 26  # the column of numbers, and one of dates or numbers
DATE_LETTERS = 10  # letters of a date; what is shorter stands in a column of its width
LEAST, MOST = 15, 42  # letters by which a column of words is wide, at least and at most
SIDES = 297  # millimetres of A4 laid on its side


def write_report_docx(report: Report, words: Catalog, options: PaperOptions, issuer: str | None = None) -> bytes:
    """The paper in the layout of `options`; the same report gives the same bytes."""
    profile = layout(options)
    paper = new_paper(profile, landscape=True)
    add_head(paper, profile, issuer)
    title, period = title_of(report, words)
    add_title(paper, profile, (title, period))
    charts = 0
    for number, table in enumerate(report.tables, 1):
        heading = paper.add_paragraph()
        heading.paragraph_format.keep_with_next = True
        heading.add_run(clean(f"{number}. {said_in(table.template.title, words)}")).bold = True
        if table.rows:
            _table(paper, profile, table, words)
        for line in remarks(table, words):
            paper.add_paragraph(line)
        if table.chart:
            charts += 1
            add_bars(
                paper, charts, clean(chart_title(table, words)), tuple((clean(label), n) for label, n in table.chart)
            )
        paper.add_paragraph()
    return to_bytes(paper, title)


def _table(paper: Paper, profile: Layout, table: ReportTable, words: Catalog) -> None:
    heads = (words.say("register.report.number"), *heads_of(table.template, words))
    made = new_table(paper, profile, heads, _widths(profile, table))
    for number, row in enumerate(table.rows, 1):
        cells = (str(number), *map(said_cell, row))
        add_row(made, [[Words(text)] for text in cells], profile)


def _widths(profile: Layout, table: ReportTable) -> tuple[int, ...]:
    """Millimetres of each column: those of words share what those of dates and numbers leave, long ones more."""
    whole = SIDES - profile.margin_left - profile.margin_right - ORDER_MM
    longest = [max(len(said_cell(row[place])) for row in table.rows) for place in range(len(table.template.columns))]
    shares = [0 if length <= DATE_LETTERS else max(LEAST, min(length, MOST)) for length in longest]
    left = whole - PLAIN_MM * shares.count(0)
    return (ORDER_MM, *(left * share // sum(shares) if share else PLAIN_MM for share in shares))
