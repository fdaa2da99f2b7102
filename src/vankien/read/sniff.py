"""What kind of file some bytes are, told from their content; nothing here unpacks or parses."""

import io
import re
import zipfile

from vankien.ooxml.package import ZIP_FAULTS

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF87a", b"GIF89a", b"BM")
_OTHER_ARCHIVES = (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
_MEMBERS = (("word/", "docx"), ("xl/", "sheet"), ("ppt/", "ppt"))  # folders of an Office package
_MIMETYPES = (
    (b"application/vnd.oasis.opendocument.spreadsheet", "sheet"),
    (b"application/vnd.oasis.opendocument.text", "odt"),
)
_STREAMS = (  # of an OLE file, in UTF-16 as its directory keeps them
    ("EncryptedPackage", "encrypted"),
    ("__substg1.0_", "msg"),
    ("WordDocument", "doc"),
    ("Workbook", "sheet"),
    ("Book", "sheet"),
)
_HTML = re.compile(rb"(?:\s|<!--.*?-->|<\?xml[^>]*\?>)*(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE | re.DOTALL)
_FLAT = re.compile(rb"""\s*(?:<\?xml[^>]*\?>\s*)?<office:document\s[^>]{0,20000}?office:mimetype=["']([\w./-]+)""")
_HEADER = re.compile(rb"([A-Za-z][A-Za-z-]{1,40}):[ \t]?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n")
_MAIL_ONLY = {b"received", b"mime-version", b"message-id", b"return-path", b"delivered-to", b"dkim-signature"}
FLAT_HEAD = 24_000  # bytes in which the root's names of a flat OpenDocument file end
HEAD = 4_096  # bytes in which text kinds show themselves
CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\x0b\x0c\x1a\x1b")
LEAST_TEXT = 0.95  # share of bytes that must not be control characters


def kind_of(data: bytes) -> str | None:
    """The kind that the content shows; None when it shows none (plain text shows none either).

    Readers' names, and `zip doc rtf msg image archive encrypted ppt` for what has no reader of its own.
    """
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _package(data)
    if data.startswith(OLE):
        return _ole(data)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(_IMAGES) and not looks_like_text(data):
        return "image"
    if data.startswith(_OTHER_ARCHIVES):
        return "archive"
    flat = _FLAT.match(data[:FLAT_HEAD])
    if flat is not None:  # OpenDocument in one file of XML
        return next((kind for mark, kind in _MIMETYPES if mark == flat[1] and kind == "odt"), None)
    return _text_kind(data[:HEAD].removeprefix(b"\xef\xbb\xbf"))


def _package(data: bytes) -> str:
    """The kind of a zip file, from the list of its members; a bare archive may hold any kind of file."""
    if data[30:38] == b"mimetype":
        head = _mimetype(data)
        return next((kind for mark, kind in _MIMETYPES if head.startswith(mark)), "zip")
    names = _member_names(data)
    if "[Content_Types].xml" not in names:
        return "zip"
    return next((kind for folder, kind in _MEMBERS if any(name.startswith(folder) for name in names)), "zip")


def _mimetype(data: bytes) -> bytes:
    """What an OpenDocument package says it is; packed too, as it is when somebody zipped the folder again."""
    if data[8:10] == b"\x00\x00":  # the method of the first member: stored
        return data[38:120]
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, package.open("mimetype") as member:
            return member.read(120)
    except (*ZIP_FAULTS, KeyError):
        return b""


def _member_names(data: bytes) -> list[str]:
    """The names in a zip file; for a broken one those that can be seen in its bytes."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return package.namelist()
    except ZIP_FAULTS:
        marks = ("[Content_Types].xml", *(folder for folder, _ in _MEMBERS))
        return [mark for mark in marks if mark.encode() in data]


def _ole(data: bytes) -> str:
    for name, kind in _STREAMS:
        if name.encode("utf-16-le") in data:
            return kind
    return "ole"


def _text_kind(head: bytes) -> str | None:
    if _HTML.match(head):
        return "html"
    if head.startswith(b"From ") and _headers(head.partition(b"\n")[2]) & _MAIL_ONLY:
        return "mbox"
    if _headers(head) & _MAIL_ONLY:
        return "email"
    return None


def _headers(head: bytes) -> set[bytes]:
    """The names of the mail headers with which some bytes begin, lower case."""
    names: set[bytes] = set()
    at = 0
    while (match := _HEADER.match(head, at)) is not None:
        names.add(match.group(1).lower())
        at = match.end()
    return names


def looks_like_text(data: bytes) -> bool:
    """Whether bytes are text in some encoding: hardly any control characters, or UTF-16 with its zero bytes."""
    sample = data[:HEAD]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    at_even, at_odd = (sum(byte in CONTROLS for byte in sample[side::2]) for side in (0, 1))
    if at_even + at_odd <= (1 - LEAST_TEXT) * len(sample):
        return True
    zeros = max(sample[0::2].count(0), sample[1::2].count(0))
    one_side = max(at_even, at_odd) >= 0.9 * (at_even + at_odd)  # UTF-16 without a mark
    return one_side and zeros > 0.15 * len(sample) / 2
