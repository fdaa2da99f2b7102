"""Every reader, and the one way to read a file: its content says what it is, its suffix only helps."""

import gc
import io
import zipfile
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity
from vankien.ooxml.package import ZIP_FAULTS
from vankien.read.base import Reader
from vankien.read.guard import is_light, out_of_memory, read_apart
from vankien.read.limits import LIMITS
from vankien.read.sniff import kind_of, looks_like_text
from vankien.read.text import manuscript_of


@dataclass(frozen=True, slots=True)
class Entry:
    """A reader by name, its module (imported when first needed: format libraries are slow to load), its suffixes."""

    name: str
    module: str
    suffixes: tuple[str, ...]


READERS = (
    Entry("docx", "vankien.read.docx", (".docx", ".docm", ".dotx")),
    Entry("pdf", "vankien.read.pdf", (".pdf",)),
    Entry("html", "vankien.read.html", (".html", ".htm", ".xhtml")),
    Entry("email", "vankien.read.email", (".eml",)),
    Entry("mbox", "vankien.read.mailbox", (".mbox",)),
    Entry("msg", "vankien.read.outlook", (".msg",)),
    Entry("sheet", "vankien.read.sheet", (".xlsx", ".xlsm", ".xls", ".ods")),
    Entry("csv", "vankien.read.csv", (".csv", ".tsv")),
    Entry("doc", "vankien.read.office", (".doc",)),
    Entry("rtf", "vankien.read.office", (".rtf",)),
    Entry("odt", "vankien.read.odt", (".odt", ".ott", ".fodt")),
    Entry("image", "vankien.read.scan", (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")),
    Entry("zip", "vankien.read.archive", (".zip",)),
    Entry("text", "vankien.read.text", (".txt", ".md", ".text", ".markdown")),
)

# Kinds that are known but not read here; each has a note of its own with the way out.
UNREAD = {
    "archive": "archive-kind-not-read",
    "encrypted": "file-encrypted",
    "ppt": "slides-not-read",
    "ole": "kind-unknown",
}
_UNREAD_SUFFIXES = {
    ".rar": "archive",
    ".7z": "archive",
}
CONTAINERS = frozenset({"zip", "email", "mbox", "msg"})  # kinds whose readers have `read_inside`
_PACKED = {  # kinds that such files may have been, when their names say so
    "ole": frozenset({"doc", "msg", "sheet"}),
    "broken zip": frozenset({"docx", "odt", "sheet"}),
}
_WRITTEN_AS_TEXT = frozenset({"html", "csv", "text", "email", "mbox"})

_BY_NAME = {entry.name: entry for entry in READERS}
_BY_SUFFIX = {suffix: entry.name for entry in READERS for suffix in entry.suffixes}


def read_text(text: str) -> Manuscript:
    """The manuscript of a text in memory, as if it stood in a plain file."""
    return manuscript_of(text)


def read_file(source: SourceFile, view: View, depth: int = 0) -> Reading:
    """What is in a file: its manuscripts, or none and a note that names the reason and the way out.

    Never raises for content. A suffix that contradicts the content is noted; the content wins.
    `depth` counts the archives and mails around it; too many are refused.
    """
    if not source.data.strip(b"\x00 \t\r\n\x0c"):
        return Reading("text", (manuscript_of(""),), (Note("source-empty", Severity.WARNING),))
    if len(source.data) > LIMITS.file:
        return Reading(None, (), (_refused("file-too-large", limit=LIMITS.file),))
    stated = suffix_kind(source.name)
    kind = _kind(source.data, stated)
    if stated is not None and stated in _PACKED.get(kind or "", ()):  # broken before its own kind shows
        facts = {"kind": stated, "fault": "truncated"}
        return Reading(stated, (), (Note("file-damaged", Severity.ERROR, facts=facts),))
    if kind is None:
        return Reading(None, (), (_refused("kind-unknown", suffix=suffix_of(source.name)),))
    if kind in UNREAD:
        return Reading(kind, (), (_refused(UNREAD[kind]),))
    reading = _read(kind, source, view, depth)
    if not reading.manuscripts and not reading.notes:  # a mailbox without a mail, an archive without a member
        reading = Reading(kind, (), (Note("source-empty", Severity.WARNING),))
    if stated is None or stated == kind:
        return reading
    note = Note("suffix-wrong", Severity.INFO, facts={"suffix": suffix_of(source.name), "kind": kind})
    return Reading(reading.format, reading.manuscripts, (note, *reading.notes))


def suffix_of(name: str) -> str:
    """The last suffix of a name, lower case with its dot; empty when it has none."""
    stem, dot, suffix = name.rpartition("/")[2].rpartition(".")
    return f".{suffix.lower()}" if dot and stem else ""


def suffix_kind(name: str) -> str | None:
    """The kind that a name claims; None when its suffix is not known."""
    suffix = suffix_of(name)
    return _BY_SUFFIX.get(suffix) or _UNREAD_SUFFIXES.get(suffix)


def _kind(data: bytes, stated: str | None) -> str | None:
    """The kind to read a file as: what its content shows, else what its name claims among kinds of text."""
    shown = kind_of(data)
    if shown == "zip" and stated in _PACKED["broken zip"] and not zipfile.is_zipfile(io.BytesIO(data)):
        return "broken zip"
    if stated == "zip" and shown in _PACKED["broken zip"] and not zipfile.is_zipfile(io.BytesIO(data)):
        return "zip"  # an archive without its list, in whose bytes a member's own names can be seen
    if shown is not None:
        # some programs begin a single mail like a mailbox: there the name decides
        return stated if {shown, stated} == {"email", "mbox"} else shown
    if not looks_like_text(data):
        return None
    return stated if stated in _WRITTEN_AS_TEXT else "text"


def _read(kind: str, source: SourceFile, view: View, depth: int) -> Reading:
    """The reader's work: here, or in a process of its own when the file is large or its kind is risky."""
    if depth >= LIMITS.depth and kind in CONTAINERS:
        return Reading(kind, (), (_refused("archive-too-deep", limit=LIMITS.depth),))
    if is_light(kind, _size(kind, source.data)):
        return run_reader(reader_named(kind), kind, source, view, depth)
    return read_apart(_BY_NAME[kind].module, kind, source, view, depth)


def _size(kind: str, data: bytes) -> int:
    """How many bytes a reader has to go through: those of the text, unpacked where only packed ones lie on the disk."""
    if kind not in {"docx", "odt"}:
        return len(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return sum(info.file_size for info in package.infolist() if info.filename.endswith((".xml", ".rels")))
    except ZIP_FAULTS:
        return len(data)


def run_reader(reader: Reader, kind: str, source: SourceFile, view: View, depth: int) -> Reading:
    """The reader's work in this process; a fault that escapes it becomes a note: one file never stops the others.

    The collector of cycles rests meanwhile: readers make hundreds of thousands of small values and no cycles, and it
    would go through them again and again (a quarter of the time of a sheet of 100,000 rows).
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        if reader.read_inside is not None:
            return reader.read_inside(source, view, depth)
        return reader.read(source, view)
    except MemoryError:
        return Reading(kind, (), (out_of_memory(kind),))
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as fault:  # noqa: BLE001 - hostile files find faults in format libraries that nobody lists; panics of Rust are no `Exception`
        facts = {"kind": kind, "fault": type(fault).__name__}
        return Reading(kind, (), (Note("file-damaged", Severity.ERROR, facts=facts),))
    finally:
        if collects:
            gc.enable()


def reader_named(name: str) -> Reader:
    """The reader of a kind, its module imported now. KeyError for an unknown kind."""
    return cast("Reader", import_module(_BY_NAME[name].module).READER)


def _refused(kind: str, **facts: str | int) -> Note:
    return Note(kind, Severity.ERROR, facts=facts)
