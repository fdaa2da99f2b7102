"""`synthesis.docx`: the official synthesis."""

from collections.abc import Sequence

from docx.document import Document as Paper
from docx.shared import Pt

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.write.layouts import layout
from vankien.write.package import clean
from vankien.write.paper_docx import add_head, add_title, new_paper, new_table, to_bytes
from vankien.write.rows_docx import Words, add_band, add_row
from vankien.write.saying import Desk, desk
from vankien.write.synthesis import Band, Row, heads, list_title, rows, summary, title_lines

WIDTHS = (48, 52, 88, 64)  # millimetres; together what margins leave of A4 landscape


def write_synthesis_docx(outcome: Outcome, options: PaperOptions) -> bytes:
    """The synthesis in the layout of `options`, A4 landscape: four wide columns need it."""
    on = desk(outcome, options)
    profile = layout(options)
    paper = new_paper(profile, landscape=True)
    add_head(paper, profile, outcome.consultation.issuer)
    title = title_lines(on, outcome.consultation)
    add_title(paper, profile, title)
    for line in summary(on):
        paper.add_paragraph(line)
    paper.add_paragraph()
    table = new_table(paper, profile, heads(on), WIDTHS)
    lists: list[Row] = []
    for row in rows(on):
        if isinstance(row, Band):
            add_band(table, row.title, profile)
            continue
        cells = (row.unit, row.contributors, row.proposal, row.answer)
        add_row(table, [[Words(text)] for text in cells], profile)
        if row.listed:
            lists.append(row)
    _add_lists(paper, on, lists)
    return to_bytes(paper, title[0])


def _add_lists(paper: Paper, on: Desk, lists: Sequence[Row]) -> None:
    """The names that are too many for a cell, each list under its title."""
    for row in lists:
        head = paper.add_paragraph()
        head.paragraph_format.space_before = Pt(10)
        head.paragraph_format.keep_with_next = True
        head.add_run(clean(list_title(on, row))).bold = True
        paper.add_paragraph(clean("; ".join(row.listed)))
