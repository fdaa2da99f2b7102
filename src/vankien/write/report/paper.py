"""`report.docx`: the summary report on paper; its charts are Word's own: sharp in print, easy to restyle."""

from docx.document import Document as Paper
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Mm, Pt
from lxml.etree import _Element

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.write.layouts import A4, Layout, layout
from vankien.write.package import clean
from vankien.write.paper_docx import add_head, add_title, new_paper, new_table, to_bytes
from vankien.write.report.chart import CONTENT_TYPE, drawing, drawn_chart
from vankien.write.report.figures import Chart, charts, facts
from vankien.write.rows_docx import Words, add_row
from vankien.write.saying import desk

WIDTHS = (110, 55)  # millimetres, in proportion: what is counted, how much
ROW_MM, LEAST_MM, MOST_MM = 7, 45, 215  # a bar, the smallest chart, one that fills a page
LEGEND_MM = 22  # title of the axis and legend


def write_report_docx(outcome: Outcome, options: PaperOptions) -> bytes:
    """The report in the layout of `options`, A4 upright."""
    on = desk(outcome, options)
    profile = layout(options)
    say = on.words.say
    paper = new_paper(profile, landscape=False)
    add_head(paper, profile, outcome.consultation.issuer)
    about = outcome.consultation.title or say("paper.synthesis.default-title")
    add_title(paper, profile, [say("paper.report.title"), about[:1].upper() + about[1:]])
    table = new_table(paper, profile, [say("paper.report.what"), say("paper.report.figure")], WIDTHS)
    for name, value in facts(on):
        add_row(table, [[Words(name)], [Words(value)]], profile)
    for place, chart in enumerate(charts(on), 1):
        _add_chart(paper, profile, chart, place)
    return to_bytes(paper, say("paper.report.title"))


def _add_chart(paper: Paper, profile: Layout, chart: Chart, place: int) -> None:
    head = paper.add_paragraph()
    head.paragraph_format.space_before = Pt(14)
    head.paragraph_format.keep_with_next = True
    head.add_run(clean(chart.title)).bold = True
    uri = PackURI(f"/word/charts/chart{place}.xml")
    part = Part(uri, CONTENT_TYPE, drawn_chart(chart, profile.font, profile.table_pt), paper.part.package)
    relation = paper.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    wide = A4[0] - profile.margin_left - profile.margin_right - 1  # room for the frame's line
    high = min(MOST_MM, max(LEAST_MM, LEGEND_MM + ROW_MM * len(chart.bars)))
    holder = paper.add_paragraph()
    made = drawing(relation, place, chart.title, (Mm(wide), Mm(high)))
    run: _Element = holder.add_run()._r  # noqa: SLF001 - python-docx knows no charts
    run.append(parse_xml(made))
    if chart.remark:
        holder.paragraph_format.keep_with_next = True
        paper.add_paragraph(clean(chart.remark)).runs[0].italic = True
