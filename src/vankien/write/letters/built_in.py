"""The built-in template of an answer letter, in the layout and language of the round."""

from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from vankien.flows.ports import PaperOptions
from vankien.lang.base import Catalog
from vankien.lang.registry import catalog
from vankien.write.layouts import Layout, layout
from vankien.write.paper_docx import add_head, new_paper, new_table, to_bytes

WIDTHS = (14, 34, 60, 57)  # millimetres, in proportion: number, place, what was asked, the answer
AFTER = Pt(6)  # between paragraphs


def built_in(options: PaperOptions) -> bytes:
    """A letter on A4, upright, with every place that a letter can have."""
    words, profile = catalog(options.language), layout(options)
    paper = new_paper(profile, landscape=False)
    add_head(paper, profile, _place(words, "issuer"))
    paper.tables[0].cell(0, 0).paragraphs[0].runs[0].font.all_caps = True
    _line(paper, words.say("paper.letter.number"), alignment=WD_ALIGN_PARAGRAPH.LEFT)
    _line(paper, words.say("paper.letter.day"), alignment=WD_ALIGN_PARAGRAPH.RIGHT, italic=True)
    _line(paper, _said(words, "to"), alignment=WD_ALIGN_PARAGRAPH.CENTER, bold=True)
    for key in ("thanks", "received", "answered"):
        _line(paper, _said(words, key), indented=True)
    _table(paper, profile, words)
    _line(paper, "", after=0)
    _line(paper, _said(words, "noted"), alignment=WD_ALIGN_PARAGRAPH.LEFT, indented=True)  # its lines break as they are
    close = _line(paper, _said(words, "close"), indented=True)
    close.paragraph_format.keep_with_next = True  # a page never holds the signature alone
    sign = _line(paper, _said(words, "sign"), alignment=WD_ALIGN_PARAGRAPH.RIGHT, bold=True)
    sign.runs[0].font.all_caps = True
    return to_bytes(paper, words.say("paper.letter.title"))


def _table(paper: Paper, profile: Layout, words: Catalog) -> None:
    heads = [words.say(f"paper.letter.column.{name}") for name in ("number", "place", "proposal", "answer")]
    table = new_table(paper, profile, heads, WIDTHS)
    cells = table.add_row().cells
    lines = [
        [_place(words, "number")],
        [_place(words, "place")],
        [_place(words, "proposal")],
        [_place(words, "verdict"), _place(words, "reason"), _said(words, "final")],
    ]
    for cell, own in zip(cells, lines, strict=True):
        for place, line in enumerate(own):
            paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
            run = paragraph.add_run(line)
            run.font.size, run.bold = Pt(profile.table_pt), (line == _place(words, "verdict")) or None


def _place(words: Catalog, key: str) -> str:
    return f"«{words.say(f'paper.letter.field.{key}')}»"


def _said(words: Catalog, key: str) -> str:
    """A sentence of the letter with places in it."""
    fields = ("issuer", "contributor", "document", "sent_on", "asked", "opinions", "final")
    return words.say(f"paper.letter.{key}", **{name: _place(words, name.replace("_", "-")) for name in fields})


def _line(
    paper: Paper,
    text: str,
    *,
    alignment: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.JUSTIFY,
    bold: bool = False,
    italic: bool = False,
    indented: bool = False,
    after: int = AFTER,
) -> Paragraph:
    paragraph = paper.add_paragraph()
    paragraph.alignment = alignment
    paragraph.paragraph_format.space_after = after
    if indented:
        paragraph.paragraph_format.first_line_indent = Mm(10)
    run = paragraph.add_run(text)
    run.bold, run.italic = bold or None, italic or None
    return paragraph
