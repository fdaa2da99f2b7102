"""Files for tests of readers, made from what they hold."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import BlockRole
from vankien.model.manuscript import Manuscript
from vankien.read.registry import read_file

GOLDEN = Path(__file__).parents[2] / "golden"


def reading(name: str, data: bytes | str) -> Reading:
    """What the registry makes of a file."""
    return read_file(SourceFile(name, data.encode() if isinstance(data, str) else data), View.MARKUP)


def manuscript(name: str, data: bytes | str) -> Manuscript:
    """The only manuscript of a file."""
    (one,) = reading(name, data).manuscripts
    return one


def kinds(found: Reading) -> list[str]:
    """The kinds of all notes."""
    return [note.kind for note in found.notes]


def roles(one: Manuscript) -> list[tuple[BlockRole, str]]:
    """Each paragraph's role and words."""
    return [(paragraph.role, paragraph.span.of(one.text)) for paragraph in one.paragraphs]


def rows(one: Manuscript) -> list[list[str]]:
    """The cells of a table's text."""
    return [line.split("\t") for line in one.text.removesuffix("\n").split("\n")]


def archive(members: Mapping[str, bytes | str]) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name, data)
    return out.getvalue()


def workbook(cells: Sequence[Sequence[object]], merged: Sequence[str] = (), title: str = "Góp ý") -> bytes:
    """An .xlsx file of one sheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in cells:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


Words = tuple[float, float, str]
"""Left edge and base line in points from the lower left corner, and the words."""


def pdf(pages: Sequence[Sequence[Words]], size: int = 12) -> bytes:
    """A PDF with words where they are told to stand, in Courier, whose letters are 0.6 wide."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"]
    kids = []
    for page in pages:
        shown = "".join(f"BT /F1 {size} Tf {x} {y} Td ({_escaped(words)}) Tj ET\n" for x, y, words in page).encode()
        objects.append(b"<< /Length %d >>\nstream\n%sendstream" % (len(shown), shown))
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    return _file(objects)


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, inside in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, inside)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
