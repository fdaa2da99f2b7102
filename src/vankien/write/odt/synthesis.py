"""`synthesis.odt`: the official synthesis."""

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.write.layouts import layout
from vankien.write.odt.paper import OdtPaper, fill, paragraph, say
from vankien.write.saying import desk
from vankien.write.synthesis import Band, Row, heads, list_title, rows, summary, title_lines
from vankien.write.synthesis_docx import WIDTHS


def write_synthesis_odt(outcome: Outcome, options: PaperOptions) -> bytes:
    """The synthesis in the layout of `options`, with the columns of `synthesis.docx`."""
    on = desk(outcome, options)
    paper = OdtPaper(layout(options), landscape=True)
    paper.head(outcome.consultation.issuer)
    paper.title(title_lines(on, outcome.consultation))
    for line in summary(on):
        say(paragraph(paper.body, "Body"), line)
    table = paper.table(WIDTHS, heads=heads(on))
    lists: list[Row] = []
    for row in rows(on):
        if isinstance(row, Band):
            paper.band(table, row.title)
            continue
        cells = paper.row(table, "Ruled")
        for cell, words in zip(cells, (row.unit, row.contributors, row.proposal, row.answer), strict=True):
            fill(cell, words)
        if row.listed:
            lists.append(row)
    for row in lists:
        say(paragraph(paper.body, "Body"), list_title(on, row), "Bold")
        say(paragraph(paper.body, "Body"), "; ".join(row.listed))
    return paper.bytes()
