"""Word files for tests, told by their parts."""

from collections.abc import Mapping

from vankien.flows.ports import SourceFile, View
from vankien.model.document import Document
from vankien.model.draft import Draft
from vankien.model.ids import bytes_hash
from vankien.model.manuscript import Manuscript
from vankien.read.docx import read_docx
from vankien.write.package import pack

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
NS = (
    f'xmlns:w="{WORD}" xmlns:r="{OFFICE}/relationships" xmlns:m="{OFFICE}/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def word_file(body: str, **parts: str) -> bytes:
    """A Word file with this body; `styles`, `numbering`, `footnotes`, `comments` are the insides of those members."""
    members = {"word/document.xml": f"<w:document {NS}><w:body>{body}<w:sectPr/></w:body></w:document>"}
    members |= {f"word/{name}.xml": f"<w:{name} {NS}>{inside}</w:{name}>" for name, inside in parts.items()}
    head = {
        "[Content_Types].xml": _types(members),
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relations({name: f"{name}.xml" for name in parts}),
    }
    return pack({name: text.encode() for name, text in (head | members).items()})


def _types(members: Mapping[str, str]) -> str:
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{KIND}.{_kind(name)}+xml"/>' for name in members)
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{TYPES}">{rels}<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'


def _kind(name: str) -> str:
    stem = name.removeprefix("word/").removesuffix(".xml")
    return "document.main" if stem == "document" else stem


def _relations(targets: Mapping[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="rId{place}" Type="{OFFICE}/relationships/{kind}" Target="{target}"/>'
        for place, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="{RELS}">{made}</Relationships>'


def paragraph(words: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def read(data: bytes, view: View = View.FINAL) -> Manuscript:
    """The manuscript of a Word file."""
    (manuscript,) = read_docx(SourceFile("a.docx", data), view).manuscripts
    return manuscript


def draft_of(data: bytes) -> Draft:
    """The file as a draft, without units: writers of changes need none."""
    manuscript = read(data)
    return Draft("a.docx", bytes_hash(data), Document(manuscript.text), manuscript.source_map, data, "docx")
