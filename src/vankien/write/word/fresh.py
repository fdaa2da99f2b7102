"""A Word package made from a document's text, for drafts that came as text, PDF or a page of the web."""

from collections.abc import Sequence

from lxml import etree

from vankien.model.document import Document
from vankien.model.locator import UnitKind
from vankien.model.source_map import Piece, SourceMap
from vankien.model.span import Span
from vankien.ooxml.nodes import node_text
from vankien.ooxml.package import W
from vankien.write.word.comments import to_xml
from vankien.write.word.runs import new_run

MAIN = "word/document.xml"
_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
)
_RELS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
    'Target="{target}"/></Relationships>'
)
_STYLES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault>'
    '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/>'
    '<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>'
    '<w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr></w:style>{headings}</w:styles>'
)
_HEADING = (
    '<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120"/>'
    '<w:jc w:val="{place}"/><w:outlineLvl w:val="{outline}"/></w:pPr><w:rPr><w:b/>{look}</w:rPr></w:style>'
)
ROOM = 9354  # twentieths of a point that the margins leave of the page: 165 millimetres
LEVELS = 4  # styles of headings; deeper ones look like the last
# A4 with the margins of official papers, in twentieths of a point: 210 x 297, 20, 15, 20, 30 millimetres.
_PAGE = (("pgSz", {"w": "11906", "h": "16838"}), ("pgMar", {"top": "1134", "right": "851", "bottom": "1134",
         "left": "1701", "header": "567", "footer": "567", "gutter": "0"}))  # fmt: skip


def fresh_package(document: Document) -> tuple[dict[str, bytes], SourceMap]:
    """The members of a package: a paragraph a line, tables, generated labels as words; and the way to them."""
    root = etree.Element(f"{W}document", nsmap={"w": W[1:-1]})
    builder = _Builder(document, etree.SubElement(root, f"{W}body"))
    builder.build()
    members = {
        "[Content_Types].xml": _TYPES.encode(),
        "_rels/.rels": _RELS.format(kind="officeDocument", target=MAIN).encode(),
        "word/_rels/document.xml.rels": _RELS.format(kind="styles", target="styles.xml").encode(),
        MAIN: to_xml(root),
        "word/styles.xml": _STYLES.format(headings="".join(map(_heading, range(1, LEVELS + 1)))).encode(),
    }
    return members, SourceMap(tuple(builder.pieces), tuple(builder.starts))


class _Builder:
    """Fills a body with a document's text and notes where each stretch went."""

    def __init__(self, document: Document, body: etree._Element) -> None:
        self.document = document
        self.body = body
        self.pieces: list[Piece] = []
        self.starts: list[tuple[int, str, int]] = []
        self.nodes = 0
        self.labels = {unit.span.start: unit.label for unit in document.units if unit.label_generated and unit.label}
        self.levels = _levels(document)
        self.tables = {unit.span.start: unit for unit in document.units if unit.kind is UnitKind.TABLE}

    def build(self) -> None:
        """Every line of the text, then the page."""
        text = self.document.text.removesuffix("\n")
        start = 0
        while start <= len(text):
            rows = self.rows(start)
            if rows:
                self.table(rows)
                start = rows[-1][-1].end + 1
            else:
                end = text.find("\n", start)
                end = len(text) if end < 0 else end
                self.paragraph(self.body, Span(start, end))
                start = end + 1
        section = etree.SubElement(self.body, f"{W}sectPr")
        for tag, values in _PAGE:
            one = etree.SubElement(section, f"{W}{tag}")
            for name, value in values.items():
                one.set(f"{W}{name}", value)

    def rows(self, start: int) -> list[list[Span]]:
        """The cells of the table that begins here, row by row; none when they do not lie side by side, or when Word
        would not keep it apart: after another table, or at the text's end.
        """
        table = self.tables.get(start)
        if table is None or (len(self.body) and self.body[-1].tag == f"{W}tbl"):
            return []
        document, rows, at = self.document, [], start
        for row in document.children(table.id):
            cells = [cell.span for cell in document.children(row.id)]
            for place, cell in enumerate(cells):
                mark = "\n" if place == len(cells) - 1 else "\t"
                if cell.start != at or document.text[cell.end : cell.end + 1] != mark or "\t" in cell.of(document.text):
                    return []
                at = cell.end + 1
            rows.append(cells)
        return rows if at < len(document.text) and all(rows) else []

    def table(self, rows: Sequence[Sequence[Span]]) -> None:
        """A ruled table, its columns sharing the page."""
        columns = max(map(len, rows))
        table = etree.SubElement(self.body, f"{W}tbl")
        borders = etree.SubElement(etree.SubElement(table, f"{W}tblPr"), f"{W}tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            one = etree.SubElement(borders, f"{W}{side}")
            one.set(f"{W}val", "single")
            one.set(f"{W}sz", "4")
        grid = etree.SubElement(table, f"{W}tblGrid")
        for _ in range(columns):
            etree.SubElement(grid, f"{W}gridCol").set(f"{W}w", str(ROOM // columns))
        for cells in rows:
            row = etree.SubElement(table, f"{W}tr")
            for cell in cells:
                holder = etree.SubElement(row, f"{W}tc")
                at = cell.start
                for line in cell.of(self.document.text).split("\n"):
                    self.paragraph(holder, Span(at, at + len(line)))
                    at += len(line) + 1

    def paragraph(self, holder: etree._Element, span: Span) -> None:
        """One line with its style and its generated label."""
        self.starts.append((span.start, MAIN, len(self.starts)))
        paragraph = etree.SubElement(holder, f"{W}p")
        if span.start in self.levels:
            style = etree.SubElement(etree.SubElement(paragraph, f"{W}pPr"), f"{W}pStyle")
            style.set(f"{W}val", f"Heading{self.levels[span.start]}")
        elif holder is not self.body:  # a cell is too narrow for even edges
            etree.SubElement(etree.SubElement(paragraph, f"{W}pPr"), f"{W}jc").set(f"{W}val", "left")
        if span.start in self.labels:
            label = new_run(f"{self.labels[span.start]} ", None)
            paragraph.append(label)
            self.nodes += len(label)
        if span.is_empty:
            return
        run = new_run(span.of(self.document.text), None)
        paragraph.append(run)
        at = span.start
        for node in run:
            length = len(node_text(node))
            self.pieces.append(Piece(at, at + length, MAIN, self.nodes, 0, length))
            at += length
            self.nodes += 1


def _levels(document: Document) -> dict[int, int]:
    """The level of each heading, by the offset at which its line begins."""
    found: dict[int, int] = {}
    for unit in document.units:
        if not unit.heading.is_empty and unit.kind not in {UnitKind.CELL, UnitKind.ROW, UnitKind.TABLE}:
            found.setdefault(document.text.rfind("\n", 0, unit.heading.start) + 1, min(unit.depth + 1, LEVELS))
    return found


def _heading(level: int) -> str:
    place = "center" if level == 1 else "both"
    return _HEADING.format(level=level, outline=level - 1, place=place, look="<w:i/>" if level == LEVELS else "")
