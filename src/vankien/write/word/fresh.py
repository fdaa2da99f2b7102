"""A Word package made from a document's text, for drafts that came as text, PDF or a page of the web."""

from lxml import etree

from vankien.model.document import Document
from vankien.model.locator import UnitKind
from vankien.model.source_map import Piece, SourceMap
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
LEVELS = 4  # styles of headings; deeper ones look like the last
# A4 with the margins of official papers, in twentieths of a point: 210 x 297, 20, 15, 20, 30 millimetres.
_PAGE = (("pgSz", {"w": "11906", "h": "16838"}), ("pgMar", {"top": "1134", "right": "851", "bottom": "1134",
         "left": "1701", "header": "567", "footer": "567", "gutter": "0"}))  # fmt: skip


def fresh_package(document: Document) -> tuple[dict[str, bytes], SourceMap]:
    """The members of a package with one paragraph a line, generated labels as words, and the way to them."""
    root = etree.Element(f"{W}document", nsmap={"w": W[1:-1]})
    body = etree.SubElement(root, f"{W}body")
    labels = {unit.span.start: unit.label for unit in document.units if unit.label_generated and unit.label}
    levels = _levels(document)
    pieces: list[Piece] = []
    starts: list[tuple[int, str, int]] = []
    offset = nodes = 0
    for place, line in enumerate(document.text.removesuffix("\n").split("\n")):
        starts.append((offset, MAIN, place))
        paragraph = etree.SubElement(body, f"{W}p")
        if offset in levels:
            style = etree.SubElement(etree.SubElement(paragraph, f"{W}pPr"), f"{W}pStyle")
            style.set(f"{W}val", f"Heading{levels[offset]}")
        if offset in labels:
            label = new_run(f"{labels[offset]} ", None)
            paragraph.append(label)
            nodes += len(label)
        run = new_run(line, None)
        if line:
            paragraph.append(run)
        at = offset
        for node in run:
            length = len(node_text(node))
            pieces.append(Piece(at, at + length, MAIN, nodes, 0, length))
            at += length
            nodes += 1
        offset += len(line) + 1
    section = etree.SubElement(body, f"{W}sectPr")
    for tag, values in _PAGE:
        one = etree.SubElement(section, f"{W}{tag}")
        for name, value in values.items():
            one.set(f"{W}{name}", value)
    members = {
        "[Content_Types].xml": _TYPES.encode(),
        "_rels/.rels": _RELS.format(kind="officeDocument", target=MAIN).encode(),
        "word/_rels/document.xml.rels": _RELS.format(kind="styles", target="styles.xml").encode(),
        MAIN: to_xml(root),
        "word/styles.xml": _STYLES.format(headings="".join(map(_heading, range(1, LEVELS + 1)))).encode(),
    }
    return members, SourceMap(tuple(pieces), tuple(starts))


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
