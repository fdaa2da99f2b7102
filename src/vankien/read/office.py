"""Word 97 and rich text, by way of LibreOffice: made into a Word file in a place of its own, then read; pages too.

The program runs without a window, with a fresh profile (macros off, no links followed) and a time limit.
"""

import tempfile
from pathlib import Path

from vankien.flows.ports import LaidOut, Reading, SourceFile, View
from vankien.model.note import Note, Severity
from vankien.read.base import Reader
from vankien.read.docx import read_docx
from vankien.read.limits import LIMITS
from vankien.read.program import found, run
from vankien.read.sniff import kind_of

PROGRAMS = ("soffice", "libreoffice")
FILTERS = {  # else a broken file is read as text
    "doc": "MS Word 97",
    "rtf": "Rich Text Format",
    "odt": "writer8",
    "docx": "MS Word 2007 XML",
}
FILTER = "docx:MS Word 2007 XML"


def read_office(source: SourceFile, view: View) -> Reading:
    """What LibreOffice shows of a file, tracked changes and numbering too; a note where it is not installed."""
    kind = kind_of(source.data) or "doc"
    program = found(*PROGRAMS)
    if program is None:
        return Reading(kind, (), (Note("office-missing", Severity.ERROR, facts={"kind": kind}),))
    made = _converted(program, source.data, kind, FILTER)
    if made is None:
        return Reading(kind, (), (Note("office-failed", Severity.ERROR, facts={"kind": kind}),))
    reading = read_docx(SourceFile(source.name, made), view)
    return Reading(kind, reading.manuscripts, reading.notes)


def lay_out(source: SourceFile) -> LaidOut | None:
    """A word processor's file as LibreOffice prints it; None where it is not installed or cannot read the file."""
    program = found(*PROGRAMS)
    kind = kind_of(source.data)
    if program is None or kind not in FILTERS:
        return None
    made = _converted(program, source.data, kind, "pdf:writer_pdf_Export")
    if made is None:
        return None
    said = run([program, "--version"], LIMITS.office_seconds) or b""
    tool = " ".join(said.decode("utf-8", "replace").split()[:2]) or "LibreOffice"
    return LaidOut(SourceFile(f"{source.name}.pdf", made), tool)


def _converted(program: str, data: bytes, kind: str, wanted: str) -> bytes | None:
    """The file as another kind; None when LibreOffice cannot read it or takes too long."""
    with tempfile.TemporaryDirectory(prefix="vankien-") as name:
        folder = Path(name)
        file = folder / f"source.{kind}"
        file.write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        words = [program, profile, "--headless", "--norestore", "--nolockcheck", "--convert-to", wanted]
        run([*words, f"--infilter={FILTERS[kind]}", "--outdir", folder / "made", file], LIMITS.office_seconds)
        made = folder / "made" / f"source.{wanted.partition(':')[0]}"
        return made.read_bytes() if made.is_file() else None


READER = Reader(name="office", suffixes=(".doc", ".rtf"), read=read_office)
