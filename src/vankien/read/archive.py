"""Archives: each member a source of its own, within bounds that a hostile archive cannot move.

Nothing is ever written to disk, so a member's name is only a name.
"""

import io
import unicodedata
import zipfile
from dataclasses import dataclass

from vankien.flows.litter import is_litter
from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity
from vankien.ooxml.package import ZIP_FAULTS, unpacked
from vankien.read.base import Reader
from vankien.read.bounds import package_bounds
from vankien.read.encoding import decode
from vankien.read.limits import LIMITS
from vankien.read.parts import read_part
from vankien.read.salvage import salvaged

_ENCRYPTED = 0x1  # general purpose bit 0 of a member
_UTF8_NAME = 0x800  # bit 11


@dataclass(frozen=True, slots=True)
class Member:
    """A member's entry and its name as text."""

    info: zipfile.ZipInfo
    name: str


def read_archive(source: SourceFile, view: View, depth: int = 0) -> Reading:
    """The manuscripts of all members, by name; each `part` is the member's name.

    What is refused (bombs, passwords, damage, more members than allowed) has a note of its own, the
    other members are read all the same. Of an archive whose end is missing, what is whole is read.
    """
    manuscripts: list[Manuscript] = []
    whole, notes = _mended(source.data)
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        members, said = members_of(package)
        notes.extend(said)
        left = LIMITS.unpacked
        for member in members:
            data = unpack(package, member, left)
            if isinstance(data, Note):
                notes.append(data)
                continue
            reading = read_part(source, member.name, data, view, depth)
            manuscripts.extend(reading.manuscripts)
            notes.extend(reading.notes)
            left -= max(len(data), sum(len(one.text) for one in reading.manuscripts))
    return Reading("zip", tuple(manuscripts), tuple(notes))


def _mended(data: bytes) -> tuple[bytes, list[Note]]:
    """The archive, or one of its whole members when its list is missing, and a note on each that is lost."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        return data, []
    found = salvaged(data, package_bounds())
    facts: dict[str, str | int] = {"count": found.whole}
    lost = [Note("member-damaged", Severity.ERROR, facts={"member": name}) for name in found.lost]
    return found.data, [Note("archive-cut", Severity.ERROR, facts=facts), *lost]


def members_of(package: zipfile.ZipFile) -> tuple[list[Member], list[Note]]:
    """The members to read, sorted by name, and notes on names that hide or point outside."""
    found = sorted(
        (Member(info, name_of(info)) for info in package.infolist() if not info.is_dir()),
        key=lambda member: member.name,
    )
    notes: list[Note] = []
    kept: list[Member] = []
    for member in found:
        steps = member.name.replace("\\", "/").split("/")
        if ".." in steps or steps[0] in {"", "."} or ":" in steps[0]:
            notes.append(Note("archive-name-unsafe", Severity.WARNING, facts={"member": member.name}))
            kept.append(member)
        elif any(map(is_litter, steps)):
            notes.append(Note("member-skipped", Severity.INFO, facts={"member": member.name}))
        else:
            kept.append(member)
    if len(kept) > LIMITS.members:
        notes.append(Note("archive-too-many", Severity.ERROR, facts={"limit": LIMITS.members}))
    return kept[: LIMITS.members], notes


def name_of(info: zipfile.ZipInfo) -> str:
    """The member's name, NFC. Names without the UTF-8 mark are in whatever encoding the packer's system had."""
    name = info.filename
    if not name.isascii() and not info.flag_bits & _UTF8_NAME:
        name = decode(name.encode("cp437", "replace")).text  # zipfile decodes unmarked names so
    return unicodedata.normalize("NFC", name)


def unpack(package: zipfile.ZipFile, member: Member, left: int) -> bytes | Note:
    """The member's bytes, or the note that refuses it. Reads at most `left` bytes, whatever the entry claims."""
    facts = {"member": member.name}
    info = member.info
    if info.flag_bits & _ENCRYPTED:
        return Note("member-encrypted", Severity.ERROR, facts=facts)
    steep = info.file_size > LIMITS.ratio_from and info.file_size > LIMITS.ratio * max(1, info.compress_size)
    if steep or info.file_size > min(left, LIMITS.file):
        return Note("archive-bomb", Severity.ERROR, facts=facts)
    try:
        data = unpacked(package, info)
    except ZIP_FAULTS:
        return Note("member-damaged", Severity.ERROR, facts=facts)
    return data


def _read(source: SourceFile, view: View) -> Reading:
    return read_archive(source, view)


READER = Reader(name="zip", suffixes=(".zip",), read=_read, read_inside=read_archive)
