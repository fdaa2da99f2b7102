"""Makes samples/draft/du-thao-bao-cao-chinh-tri.docx from the texts beside it.

    python samples/make_draft.py             # the same bytes every time
    python samples/make_draft.py --measure   # lay out with LibreOffice, store where pages begin, make it again

The texts are in a small markup: `#` part, `##` roman section, `###` section, `####` point, `%` lettered point,
`-` bullet, `|` row of a table, anything else a paragraph. Labels are never typed: numbering.xml makes them.
Where pages begin (samples/draft/pages.json) is stored in the file as Word stores it.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

HERE = Path(__file__).resolve().parent / "draft"
TARGET = HERE / "du-thao-bao-cao-chinh-tri.docx"
PAGES = HERE / "pages.json"
TEXTS = (
    "0-mo-dau.txt", "1-ket-qua.txt", "2-muc-tieu.txt", "3-nhiem-vu-kinh-te.txt", "4-giai-phap.txt", "5-ket-luan.txt"
)  # fmt: skip
ORDINALS = ("nhất", "hai", "ba", "tư", "năm")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
KINDS = {"#": "Heading1", "##": "Heading2", "###": "Heading3", "####": "Heading4", "%": "Lettered", "-": "Bulleted"}
STYLES = {  # style: what it is called, outline level, paragraph properties, run properties
    "Heading1": ("heading 1", 0, '<w:keepNext/><w:pageBreakBefore/><w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/>', "<w:b/>"),
    "Heading2": ("heading 2", 1, '<w:keepNext/><w:spacing w:before="200" w:after="120"/>', "<w:b/>"),
    "Heading3": ("heading 3", 2, '<w:keepNext/><w:spacing w:before="160" w:after="120"/>', "<w:b/>"),
    "Heading4": ("heading 4", 3, '<w:keepNext/><w:spacing w:before="120" w:after="120"/>', "<w:b/><w:i/>"),
    "Lettered": ("List Number", None, "", ""),
    "Bulleted": ("List Bullet", None, "", ""),
    "Title": ("Title", None, '<w:ind w:firstLine="0"/><w:jc w:val="center"/>', "<w:b/>"),
    "TableText": ("Table Text", None, '<w:spacing w:after="0" w:line="288" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/>', '<w:sz w:val="26"/>'),
}  # fmt: skip
LINE = 500  # 240ths of a line: drafts sent out for comments are set wide, for pencils
NUM_PARTS, NUM_HEADINGS, NUM_LETTERS, NUM_BULLETS = 10, 20, 40, 90


def blocks() -> Iterator[tuple[str, str]]:
    """The kind and words of every block of the texts, in order."""
    for name in TEXTS:
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            if not line.strip():
                continue
            mark, _, words = line.partition(" ")
            known = mark in KINDS or mark in {"|", "!"}
            yield (mark, words.strip()) if known else ("", line.strip())


class Body:
    """Writes the body of the document, counting parts and lists. Used once."""

    def __init__(self, pages: list[list[int]]) -> None:
        self.out: list[str] = []
        self.place = 0  # ordinal of the block
        self.parts = 0
        self.letters = 0
        self.footnotes = 0
        self.starts: dict[int, list[int]] = {}
        for block, offset in pages:
            self.starts.setdefault(block, []).append(offset)

    def make(self) -> str:
        """The XML of the body."""
        table: list[str] = []
        before = ""
        for mark, words in blocks():
            if mark != "|" and table:
                self.out.append(self.table(table))
                table = []
            if mark == "|":
                table.append(words)
                continue
            if mark == "%" and before != "%":
                self.letters += 1
            if mark == "#":
                self.parts += 1
            self.paragraph(mark, words)
            before = mark
        return "".join(self.out)

    def paragraph(self, mark: str, words: str) -> None:
        """One paragraph; its list is that of the current part."""
        style = "Title" if mark == "!" else KINDS.get(mark, "")
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        if mark == "#":
            properties += numbering(0, NUM_PARTS + self.parts)
        elif mark in {"##", "###", "####"}:
            properties += numbering(len(mark) - 2, NUM_HEADINGS + self.parts)
        elif mark == "%":
            properties += numbering(0, NUM_LETTERS + self.letters)
        self.out.append(f"<w:p><w:pPr>{properties}</w:pPr>{self.runs(words)}</w:p>")

    def runs(self, words: str) -> str:
        """The words in runs: cut where a page begins, and here and there as editing programs leave them."""
        self.place += 1
        cuts = set(self.starts.get(self.place, []))
        seams = {len(words) * 2 // 3} if self.place % 7 == 3 and len(words) > 60 else set()
        out, at = [], 0
        for cut in sorted(cuts | seams | {len(words)}):
            piece = words[at:cut]
            page = "<w:lastRenderedPageBreak/>" if at in cuts or (at == 0 and 0 in cuts) else ""
            if piece:
                rsid = ' w:rsidR="00A41B7C"' if at in seams else ""
                out.append(self.marked(piece, page, rsid))
            at = cut
        return "".join(out)

    def marked(self, words: str, page: str, rsid: str) -> str:
        """A run; `**bold**`, `__italic__`, `[[link]]` and `^note^` become what they say."""
        out = []
        for piece in re.split(r"(\*\*.+?\*\*|__.+?__|\[\[.+?\]\]|\^.+?\^)", words):
            if not piece:
                continue
            properties, inner = "", piece
            if piece.startswith("**"):
                properties, inner = "<w:rPr><w:b/></w:rPr>", piece[2:-2]
            elif piece.startswith("__"):
                properties, inner = "<w:rPr><w:i/></w:rPr>", piece[2:-2]
            elif piece.startswith("^"):
                self.footnotes += 1
                out.append(
                    f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{self.footnotes}"/></w:r>'
                )
                continue
            elif piece.startswith("[["):
                inner = piece[2:-2]
            run = f'<w:r{rsid}>{properties}{page}<w:t xml:space="preserve">{escape(inner)}</w:t></w:r>'
            page = ""
            out.append(f'<w:hyperlink r:id="rId9">{run}</w:hyperlink>' if piece.startswith("[[") else run)
        return "".join(out)

    def table(self, rows: list[str]) -> str:
        """A ruled table, its first row a head."""
        widths = (3900, 1350, 1250, 1250, 1500)
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        out = []
        for number, row in enumerate(rows):
            cells = []
            for width, words in zip(widths, row.split(" | "), strict=True):
                bold = "<w:b/>" if number == 0 else ""
                self.place += 1
                page = "<w:lastRenderedPageBreak/>" if 0 in self.starts.get(self.place, []) else ""
                run = f"<w:r><w:rPr>{bold}</w:rPr>{page}<w:t>{escape(words)}</w:t></w:r>"
                paragraph = f'<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{run}</w:p>'
                cells.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph}</w:tc>')
            head = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if number == 0 else ''}</w:trPr>"
            out.append(f"<w:tr>{head}{''.join(cells)}</w:tr>")
        edges = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="auto"/>' for side in
                        ("top", "left", "bottom", "right", "insideH", "insideV"))  # fmt: skip
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(out)}</w:tbl>"
        )


def numbering(level: int, number: int) -> str:
    """The list properties of a paragraph."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def document(pages: list[list[int]]) -> str:
    """word/document.xml."""
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/><w:titlePg/></w:sectPr>'
    )
    return f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{Body(pages).make()}{section}</w:body></w:document>'


def styles() -> str:
    """word/styles.xml."""
    out = [
        (
            f'{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" '
            'w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/>'
            '<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" '
            'w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:widowControl/><w:spacing w:after="120" '
            f'w:line="{LINE}" w:lineRule="auto"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>'
        )
    ]
    for style, (name, outline, shape, run) in STYLES.items():
        paragraph = shape
        level = "" if outline is None else f'<w:outlineLvl w:val="{outline}"/>'
        numbers = ""
        if style == "Bulleted":
            numbers = numbering(0, NUM_BULLETS)
        elif style == "Heading1":
            paragraph = paragraph.replace("<w:jc", '<w:ind w:firstLine="0"/><w:jc')
        out.append(
            f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
            f"<w:pPr>{ordered(paragraph, numbers)}{level}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    return "".join(out) + "</w:styles>"


def ordered(paragraph: str, numbers: str) -> str:
    """Paragraph properties in the order that the schema wants: numbering before spacing."""
    at = paragraph.find("<w:spacing")
    return paragraph + numbers if at < 0 else paragraph[:at] + numbers + paragraph[at:]


def level(place: int, form: str, text: str, indent: int = 0) -> str:
    """One level of a list."""
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="space"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="{indent}"/></w:pPr></w:lvl>'
    )


def numbering_xml() -> str:
    """word/numbering.xml: parts in words, sections, points, letters, bullets; lists begin anew in each part."""
    headings = level(0, "upperRoman", "%1.", 567) + level(1, "decimal", "%2.", 567) + level(2, "decimal", "%2.%3.", 567)
    abstracts = [
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{level(0, "upperRoman", "Phần %1.")}</w:abstractNum>',
        f'<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>{headings}</w:abstractNum>',
        f'<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/>{level(0, "lowerLetter", "%1)", 567)}</w:abstractNum>',
        f'<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/>{level(0, "bullet", "-", 567)}</w:abstractNum>',
    ]
    nums = []
    for part, ordinal in enumerate(ORDINALS, 1):
        words = level(0, "upperRoman", f"Phần thứ {ordinal}.")
        override = f'<w:lvlOverride w:ilvl="0">{words}</w:lvlOverride>'
        nums.append(f'<w:num w:numId="{NUM_PARTS + part}"><w:abstractNumId w:val="1"/>{override}</w:num>')
        starts = "".join(
            f'<w:lvlOverride w:ilvl="{one}"><w:startOverride w:val="1"/></w:lvlOverride>' for one in range(3)
        )
        nums.append(f'<w:num w:numId="{NUM_HEADINGS + part}"><w:abstractNumId w:val="2"/>{starts}</w:num>')
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    nums += [
        f'<w:num w:numId="{NUM_LETTERS + one}"><w:abstractNumId w:val="3"/>{start}</w:num>' for one in range(1, 12)
    ]
    nums.append(f'<w:num w:numId="{NUM_BULLETS}"><w:abstractNumId w:val="4"/></w:num>')
    return f'{HEAD}<w:numbering xmlns:w="{W}">{"".join(abstracts)}{"".join(nums)}</w:numbering>'


def header() -> str:
    """word/header1.xml: the page number, centred."""
    field = "".join(
        f"<w:r>{inner}</w:r>"
        for inner in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText>PAGE</w:instrText>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    paragraph = f'<w:p><w:pPr><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>{field}</w:p>'
    return f'{HEAD}<w:hdr xmlns:w="{W}" xmlns:r="{R}">{paragraph}</w:hdr>'


def footnotes() -> str:
    """word/footnotes.xml: the words between carets of the texts, in order."""
    out = [
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
    ]
    notes = [note for _, words in blocks() for note in re.findall(r"\^(.+?)\^", words)]
    for number, note in enumerate(notes, 1):
        mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        run = f'<w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve"> {escape(note)}</w:t></w:r>'
        spacing = '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/></w:pPr>'
        out.append(f'<w:footnote w:id="{number}"><w:p>{spacing}{mark}{run}</w:p></w:footnote>')
    return f'{HEAD}<w:footnotes xmlns:w="{W}">{"".join(out)}</w:footnotes>'


RELATIONS = {
    "rId1": ("styles", "styles.xml"),
    "rId2": ("numbering", "numbering.xml"),
    "rId3": ("footnotes", "footnotes.xml"),
    "rId5": ("header", "header1.xml"),
}


def relations() -> str:
    """The relationships of the document."""
    kinds = "".join(
        f'<Relationship Id="{own}" Type="{R}/{kind}" Target="{target}"/>' for own, (kind, target) in RELATIONS.items()
    )
    link = f'<Relationship Id="rId9" Type="{R}/hyperlink" Target="https://example.org/du-thao" TargetMode="External"/>'
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{kinds}{link}</Relationships>'


def types() -> str:
    """The content types of the package."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    names = {
        "document": "document.main",
        "styles": "styles",
        "numbering": "numbering",
        "footnotes": "footnotes",
        "header1": "header",
    }
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{main}.{kind}+xml"/>' for name, kind in names.items()
    )
    core = '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{parts}{core}</Types>'
    )


CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Dự thảo Báo cáo chính trị</dc:title>'
    "<dc:creator>Tiểu ban Văn kiện</dc:creator></cp:coreProperties>"
)
ROOT = (
    f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" '
    'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)


def package(pages: list[list[int]]) -> dict[str, str]:
    """All members of the file."""
    return {
        "[Content_Types].xml": types(),
        "_rels/.rels": ROOT,
        "docProps/core.xml": CORE,
        "word/document.xml": document(pages),
        "word/_rels/document.xml.rels": relations(),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering_xml(),
        "word/footnotes.xml": footnotes(),
        "word/header1.xml": header(),
    }


def write(target: Path, pages: list[list[int]]) -> None:
    """Writes the file; members bear a fixed date."""
    with ZipFile(target, "w") as file:
        for name, text in package(pages).items():
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            file.writestr(info, text.encode("utf-8"))


def plain(words: str) -> str:
    """Words as they stand on paper."""
    return re.sub(r"\*\*|__|\[\[|\]\]|\^.+?\^", "", words)


def lines() -> list[tuple[int, str]]:
    """Ordinal and words of each block as `Body` counts them; the cells of a table one by one."""
    out: list[tuple[int, str]] = []
    for mark, words in blocks():
        for piece in words.split(" | ") if mark == "|" else [words]:
            out.append((len(out) + 1, piece))
    return out


def measure() -> list[list[int]]:
    """Where LibreOffice begins each page: block and offset, pages from the second on."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.docx"
        write(draft, [])
        profile = f"-env:UserInstallation=file://{folder}/profile"
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(draft)],
            check=True,
            capture_output=True,
        )
        text = subprocess.run(
            ["pdftotext", "-layout", f"{folder}/draft.pdf", "-"], check=True, capture_output=True, text=True
        ).stdout
    found: list[list[int]] = []
    at, start = 0, 0
    rows = lines()
    for page in text.split("\f")[1:]:
        words = " ".join(line.strip() for line in page.splitlines() if line.strip() and not line.strip().isdigit())
        if not words:
            continue
        at, offset = locate(rows, at, start, words)
        start = offset + 1
        found.append([rows[at][0], offset])
    return found


def locate(rows: list[tuple[int, str]], at: int, start: int, words: str) -> tuple[int, int]:
    """The block and offset, from a place on, at which a page's first words stand."""
    for place in range(at, len(rows)):
        text = rows[place][1]
        low = start if place == at else 0
        label = re.match(r"(?:Phần thứ \w+\.|[IVX]+\.|\d+(?:\.\d+)*\.|[a-z]\)|-)\s+", words)
        for head in (words, words[label.end() :] if label else words):
            size = min(28, len(plain(text)))
            begin = (
                text.find(head[:28].rstrip(), low)
                if size == 28
                else (0 if low == 0 and text and head.startswith(text) else -1)
            )
            if begin >= 0:
                return place, begin
    raise SystemExit(f"a page begins with words that are not in the texts: {words[:60]}")


def main() -> None:
    """Makes the draft."""
    if "--measure" in sys.argv:
        PAGES.write_text(json.dumps(measure()) + "\n", encoding="utf-8")
    write(TARGET, json.loads(PAGES.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
