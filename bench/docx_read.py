"""How long a Word file of about 87 pages takes to read, beside the bare paragraphs of python-docx in the same run."""

import io

import docx
from measure import head, measure

from vankien.flows.ports import SourceFile, View
from vankien.read.docx import read_docx

PARAGRAPHS = 600  # of 430 characters: 87 pages of 3,000 characters
WORDS = "phát triển kinh tế biển gắn với bảo vệ môi trường, giữ vững quốc phòng và an ninh trên địa bàn tỉnh"


def draft() -> bytes:
    """A long report: headings, numbered paragraphs, a few bold runs, a table."""
    document = docx.Document()
    for place in range(PARAGRAPHS):
        if place % 12 == 0:
            document.add_heading(f"Mục {place // 12 + 1}", level=1 + place % 3)
        paragraph = document.add_paragraph(style="List Number" if place % 3 else None)
        for run in range(4):
            paragraph.add_run(f"{WORDS} {place}.{run}; ").bold = run == 1
    table = document.add_table(rows=40, cols=4)
    for row in table.rows:
        for cell in row.cells:
            cell.text = WORDS
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def plain(data: bytes) -> list[str]:
    """What python-docx gives: no numbers, no notes, no tables, no tracked insertions."""
    return [one.text for one in docx.Document(io.BytesIO(data)).paragraphs]


def main() -> None:
    """Prints the figures."""
    head("reading a Word file")
    data = draft()
    source = SourceFile("draft.docx", data)
    (manuscript,) = read_docx(source, View.FINAL).manuscripts
    print(f"   {len(data):,} bytes, {len(manuscript.text):,} characters, {len(manuscript.paragraphs):,} paragraphs")
    measure("vankien: text, numbers, pages, source map", 1, lambda: read_docx(source, View.FINAL), repeat=15)
    measure("python-docx: text of paragraphs", 1, lambda: plain(data), repeat=15)


if __name__ == "__main__":
    main()
