"""The members of a .docx package, read within bounds, and its XML without entities or network."""

import io
import lzma
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
# What opening a package or unpacking a member raises when its bytes are not as they should be.
ZIP_FAULTS = (
    *(BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    *(ValueError, OverflowError, NotImplementedError, RuntimeError),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how a Word file with a password begins
_STRICT = (  # ISO 29500 strict names and the transitional ones that mean the same
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M[1:-1].encode()),
)
_OFFICE_DOCUMENT = "/officeDocument"


class PackageError(Exception):
    """Why a package cannot be read; `note` is the kind of note to leave. Readers turn it into one."""

    def __init__(self, note: str, **facts: str | int) -> None:
        super().__init__(note)
        self.note = note
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Package:
    """Members by name; `main` names the document's own."""

    members: Mapping[str, bytes]
    main: str

    def tree(self, name: str) -> etree._Element | None:
        """The root element of a member; None when it is missing or broken beyond reading."""
        data = self.members.get(name)
        return None if data is None else parse_xml(data)

    def related(self, kind: str) -> str | None:
        """The member that the document names for a kind of relationship, such as `styles`."""
        return next(iter(self.all_related(kind)), None)

    def all_related(self, kind: str) -> tuple[str, ...]:
        """All such members, as a document has several headers."""
        folder, _, file = self.main.rpartition("/")
        root = self.tree(f"{folder}/_rels/{file}.rels")
        targets = [
            str(relation.get("Target", ""))
            for relation in (() if root is None else root)
            if str(relation.get("Type", "")).endswith(f"/{kind}") and relation.get("TargetMode") != "External"
        ]
        return tuple(target.lstrip("/") if target.startswith("/") else f"{folder}/{target}" for target in targets)


def parse_xml(data: bytes) -> etree._Element | None:
    """The root of an XML member, mended where it is broken; None when nothing can be made of it."""
    return read_xml(data)[0]


def read_xml(data: bytes) -> tuple[etree._Element | None, bool]:
    """The same, and whether it was sound: what had to be mended may have lost words."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(transitional(data), parser)
    except etree.XMLSyntaxError:
        return None, False
    return root, len(parser.error_log) == 0


def transitional(data: bytes) -> bytes:
    """A member with the names of strict files replaced by the usual ones."""
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    return data


def as_before(data: bytes, original: bytes) -> bytes:
    """A changed member with strict names again, when the original had them."""
    for strict, usual in _STRICT:
        if strict in original:
            data = data.replace(usual, strict)
    return data


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a package may hold. Sizes in bytes; `ratio` is unpacked : packed of a member from `ratio_from` on."""

    members: int
    unpacked: int
    ratio: int
    ratio_from: int


def open_package(data: bytes, bounds: Bounds) -> Package:
    """The package in a file's bytes, only its XML unpacked.

    Raises `PackageError` when it is damaged, locked, no Word file, or holds more than allowed.
    """
    if data.startswith(_OLE):
        raise PackageError("file-encrypted")
    members = open_members(data, bounds, "docx")
    return Package(members, _main(members))


def open_members(data: bytes, bounds: Bounds, kind: str) -> Mapping[str, bytes]:
    """The XML members of a zip file by name. Raises `PackageError` as `open_package` does."""
    try:
        with ZipFile(io.BytesIO(data)) as package:
            infos = [info for info in package.infolist() if not info.is_dir()]
            _check(infos, bounds)
            return {info.filename: unpacked(package, info) for info in infos if _is_wanted(info.filename)}
    except ZIP_FAULTS as error:
        raise PackageError("file-damaged", kind=kind, fault=type(error).__name__) from None


def unpacked(package: ZipFile, info: ZipInfo) -> bytes:
    """A member's bytes, no more than its entry claims; `ZipFile.read` would unpack all before it looks at the claim.

    Raises one of `ZIP_FAULTS` when they are not what the entry says.
    """
    with package.open(info) as stream:
        return stream.read(info.file_size + 1)


def _check(infos: Sequence[ZipInfo], bounds: Bounds) -> None:
    if len(infos) > bounds.members:
        raise PackageError("archive-too-many", limit=bounds.members)
    if sum(info.file_size for info in infos) > bounds.unpacked:
        raise PackageError("file-too-large", limit=bounds.unpacked)
    for info in infos:
        if info.flag_bits & 0x1:  # bit 0: the member has a password
            raise PackageError("file-encrypted")
        if info.file_size > bounds.ratio_from and info.file_size > bounds.ratio * max(1, info.compress_size):
            raise PackageError("archive-bomb", member=info.filename)


def _is_wanted(name: str) -> bool:
    """Only XML is read: pictures, fonts and embedded files stay packed."""
    return name.endswith((".xml", ".rels"))


def _main(members: Mapping[str, bytes]) -> str:
    root = parse_xml(members.get("_rels/.rels", b""))
    for relation in () if root is None else root:
        target = str(relation.get("Target", "")).lstrip("/")
        if str(relation.get("Type", "")).endswith(_OFFICE_DOCUMENT) and target in members:
            return target
    if "word/document.xml" in members:
        return "word/document.xml"
    raise PackageError("file-damaged", kind="docx", fault="no document")


def first_child(element: etree._Element, tag: str) -> etree._Element | None:
    """The first child with a tag; four times faster than `find`, which reads its argument as a path."""
    return next(element.iterchildren(tag), None)


def flag(element: etree._Element | None, name: str) -> bool | None:
    """An on/off property below an element: None when it is not stated."""
    found = None if element is None else first_child(element, f"{W}{name}")
    if found is None:
        return None
    return found.get(f"{W}val") not in {"0", "false", "off"}


def value(element: etree._Element | None, *path: str) -> str | None:
    """The `w:val` of the element at the end of a path of children."""
    for name in path:
        if element is None:
            return None
        element = first_child(element, f"{W}{name}")
    return None if element is None else element.get(f"{W}val")
