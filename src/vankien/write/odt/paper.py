"""An OpenDocument text from nothing: page, styles, paragraphs, tables. The same bytes whenever it is written."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from lxml import etree

from vankien.write.layouts import A4, Layout
from vankien.write.package import FIXED_DATE, clean

MIMETYPE = "application/vnd.oasis.opendocument.text"
_URNS = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
}
_HEAD = " ".join(f'xmlns:{name}="{urn}"' for name, urn in _URNS.items()) + ' office:version="1.3"'
TEXT, TABLE, OFFICE = (f"{{{_URNS[name]}}}" for name in ("text", "table", "office"))
RULE = 'fo:border="0.5pt solid #000000" fo:padding="1mm"'
MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest='
    '"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry '
    f'manifest:full-path="/" manifest:media-type="{MIMETYPE}"/><manifest:file-entry manifest:full-path="content.xml" '
    'manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" '
    'manifest:media-type="text/xml"/></manifest:manifest>'
)


class OdtPaper:
    """A paper that grows from the top; `bytes` makes the file."""

    def __init__(self, layout: Layout, *, landscape: bool) -> None:
        self._layout = layout
        self._landscape = landscape
        self._widths: list[Sequence[int]] = []  # millimetres, of each table
        self._body = etree.Element(f"{OFFICE}text", nsmap=_URNS)

    @property
    def body(self) -> etree._Element:
        """Where paragraphs and tables go."""
        return self._body

    def head(self, issuer: str | None) -> None:
        """The head of the first page: the issuer on the left, the country's or the Party's lines on the right."""
        (left, right) = self.row(self.table([1, 1]), "Plain")
        say(paragraph(left, "Issuer"), (issuer or "").upper(), "Underlined" if self._layout.issuer_underlined else None)
        if issuer and self._layout.issuer_mark:
            say(paragraph(left, "Number"), self._layout.issuer_mark)
        for place, line in enumerate(self._layout.right_head):
            own = paragraph(right, f"Right{place}")
            say(own, line, "Underlined" if place == self._layout.right_underlined else None)
        paragraph(self._body, "Body")

    def title(self, lines: Iterable[str]) -> None:
        """The title, first line larger, all centred."""
        for place, line in enumerate(lines):
            say(paragraph(self._body, "Centred" if place else "Title"), line)
        paragraph(self._body, "Body")

    def table(self, widths: Sequence[int], heads: Sequence[str] = ()) -> etree._Element:
        """A table as wide as the page, its columns in this proportion; its heads are repeated on every page."""
        widths = self._layout.columns(widths, landscape=self._landscape)
        self._widths.append(widths)
        name = f"T{len(self._widths)}"
        made = etree.SubElement(self._body, f"{TABLE}table")
        made.set(f"{TABLE}name", name)
        made.set(f"{TABLE}style-name", name)
        for place in range(len(widths)):
            etree.SubElement(made, f"{TABLE}table-column").set(f"{TABLE}style-name", f"{name}.{place}")
        if heads:
            header = etree.SubElement(made, f"{TABLE}table-header-rows")
            for cell, words in zip(self.row(header, "Ruled", len(widths)), heads, strict=True):
                say(paragraph(cell, "CellHead"), words)
        return made

    def row(self, table: etree._Element, style: str, columns: int | None = None) -> list[etree._Element]:
        """A new row of empty cells."""
        row = etree.SubElement(table, f"{TABLE}table-row")
        count = columns if columns is not None else len(table.findall(f"{TABLE}table-column"))
        cells = [etree.SubElement(row, f"{TABLE}table-cell") for _ in range(count)]
        for cell in cells:
            cell.set(f"{TABLE}style-name", style)
        return cells

    def band(self, table: etree._Element, words: str) -> None:
        """A row over all columns that names what follows."""
        first, *others = self.row(table, "Band")
        first.set(f"{TABLE}number-columns-spanned", str(len(others) + 1))
        for cell in others:
            cell.tag = f"{TABLE}covered-table-cell"
        say(paragraph(first, "CellBand"), words)

    def bytes(self) -> bytes:
        """The file."""
        content = etree.fromstring(
            f"<office:document-content {_HEAD}><office:automatic-styles>{self._columns()}{_CELL_STYLES}"
            "</office:automatic-styles><office:body/></office:document-content>"
        )
        content[-1].append(self._body)
        etree.cleanup_namespaces(content, keep_ns_prefixes=list(_URNS))
        members = {
            "mimetype": MIMETYPE.encode(),
            "META-INF/manifest.xml": MANIFEST.encode(),
            "content.xml": etree.tostring(content, xml_declaration=True, encoding="UTF-8"),
            "styles.xml": self._styles().encode(),
        }
        target = BytesIO()
        with ZipFile(target, "w", ZIP_DEFLATED) as package:
            for name, data in members.items():
                info = ZipInfo(name, FIXED_DATE)
                info.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED  # readers look for it there
                info.external_attr = 0o644 << 16
                package.writestr(info, data)
        return target.getvalue()

    def _columns(self) -> str:
        made = []
        for place, widths in enumerate(self._widths, 1):
            made.append(
                f'<style:style style:name="T{place}" style:family="table"><style:table-properties '
                f'style:width="{sum(widths)}mm" table:align="left" table:border-model="collapsing"/></style:style>'
            )
            made += [
                f'<style:style style:name="T{place}.{column}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{width}mm"/></style:style>'
                for column, width in enumerate(widths)
            ]
        return "".join(made)

    def _styles(self) -> str:
        one = self._layout
        width, height = (A4[1], A4[0]) if self._landscape else A4
        page = (
            f'fo:page-width="{width}mm" fo:page-height="{height}mm" style:print-orientation='
            f'"{"landscape" if self._landscape else "portrait"}" fo:margin-top="{one.margin_top}mm" '
            f'fo:margin-bottom="{one.margin_bottom}mm" fo:margin-left="{one.margin_left}mm" '
            f'fo:margin-right="{one.margin_right}mm"'
        )
        number = (
            '<style:header><text:p text:style-name="Number"><text:page-number text:select-page="current"/>'
            "</text:p></style:header>"
        )
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles {_HEAD}><office:font-face-decls>'
            f'<style:font-face style:name="Paper" svg:font-family="\'{one.font}\'"/></office:font-face-decls>'
            f'<office:styles><style:default-style style:family="paragraph"><style:text-properties '
            f'style:font-name="Paper" style:font-name-asian="Paper" style:font-name-complex="Paper" '
            f'fo:font-size="{one.body_pt}pt" fo:language="vi" fo:country="VN"/></style:default-style>'
            f"{_paragraph_styles(one)}{_TEXT_STYLES}</office:styles><office:automatic-styles>"
            f'<style:page-layout style:name="Page"><style:page-layout-properties {page}/><style:header-style>'
            '<style:header-footer-properties fo:min-height="8mm"/></style:header-style></style:page-layout>'
            f'<style:page-layout style:name="First"><style:page-layout-properties {page}/></style:page-layout>'
            '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" '
            'style:page-layout-name="First" style:next-style-name="Following"/><style:master-page '
            f'style:name="Following" style:page-layout-name="Page">{number}</style:master-page></office:master-styles>'
            "</office:document-styles>"
        )


def _paragraph_styles(one: Layout) -> str:
    styles = {
        "Body": ('fo:margin-bottom="2mm" fo:text-align="justify"', ""),
        "Number": ('fo:text-align="center"', f'fo:font-size="{one.number_pt}pt"'),
        **{
            name: ('fo:text-align="center"', f'fo:font-weight="bold" fo:font-size="{size}pt"')
            for name, size in (
                ("Issuer", one.issuer_pt),
                *((f"Right{at}", size) for at, size in enumerate(one.right_pt)),
            )
        },
        "Centred": ('fo:text-align="center"', 'fo:font-weight="bold"'),
        "Title": ('fo:text-align="center"', f'fo:font-weight="bold" fo:font-size="{one.title_pt}pt"'),
        "Cell": ("", f'fo:font-size="{one.table_pt}pt"'),
        "CellHead": ('fo:text-align="center"', f'fo:font-weight="bold" fo:font-size="{one.table_pt}pt"'),
        "CellBand": ('fo:keep-with-next="always"', f'fo:font-weight="bold" fo:font-size="{one.table_pt}pt"'),
        "Remark": (
            'fo:margin-left="10mm" fo:margin-bottom="2mm" fo:border-left="1.5pt solid #0b5cad" fo:padding-left="2mm"',
            f'fo:font-size="{one.table_pt - 1}pt"',
        ),
        **{
            f"Head{level}": ('fo:margin-top="3mm" fo:margin-bottom="2mm" fo:keep-with-next="always"' + where, look)
            for level, where, look in (
                (1, ' fo:text-align="center"', f'fo:font-weight="bold" fo:font-size="{one.title_pt}pt"'),
                (2, "", 'fo:font-weight="bold"'),
                (3, "", 'fo:font-weight="bold"'),
                (4, "", 'fo:font-weight="bold" fo:font-style="italic"'),
            )
        },
    }
    return "".join(
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {where}/>'
        f"<style:text-properties {look}/></style:style>"
        for name, (where, look) in styles.items()
    )


_LOOKS = {
    "Bold": 'fo:font-weight="bold"',
    "Underlined": 'style:text-underline-style="solid" style:text-underline-width="auto"',
    "Ins": 'fo:color="#0a5a2c" style:text-underline-style="solid" style:text-underline-width="auto"',
    "Del": 'fo:color="#a3150c" style:text-line-through-style="solid"',
}
_TEXT_STYLES = "".join(
    f'<style:style style:name="{name}" style:family="text"><style:text-properties {look}/></style:style>'
    for name, look in _LOOKS.items()
)
# Of cells, LibreOffice takes only styles that stand in the content itself.
_CELL_STYLES = "".join(
    f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties {look}/></style:style>'
    for name, look in (("Plain", ""), ("Ruled", RULE), ("Band", f'{RULE} fo:background-color="#ededed"'))
)


def paragraph(holder: etree._Element, style: str, level: int | None = None) -> etree._Element:
    """A new paragraph, or a heading of the outline when a level is given."""
    made = etree.SubElement(holder, f"{TEXT}{'p' if level is None else 'h'}")
    made.set(f"{TEXT}style-name", style)
    if level is not None:
        made.set(f"{TEXT}outline-level", str(level))
    return made


def say(own: etree._Element, words: str, style: str | None = None) -> None:
    """Adds words to a paragraph. Line breaks, tabs and runs of spaces have elements of their own in this format."""
    if style is not None:
        own = etree.SubElement(own, f"{TEXT}span")
        own.set(f"{TEXT}style-name", style)
    held = ""
    for char in clean(words):
        if char in "\n\u2028\t" or (char == " " and held[-1:] in {"", " "}):
            _add(own, held)
            held = ""
            etree.SubElement(own, f"{TEXT}{'s' if char == ' ' else 'tab' if char == chr(9) else 'line-break'}")
        else:
            held += char
    _add(own, held)


def _add(own: etree._Element, words: str) -> None:
    if not words:
        return
    if len(own):
        own[-1].tail = (own[-1].tail or "") + words
    else:
        own.text = (own.text or "") + words


def fill(cell: etree._Element, words: str) -> None:
    """Puts text into a cell, a paragraph a line."""
    for line in words.split("\n"):
        say(paragraph(cell, "Cell"), line)
