"""Mailboxes (.mbox): each mail in one a contribution of its own."""

import re
from collections.abc import Iterator
from dataclasses import replace

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity
from vankien.read.base import Reader
from vankien.read.email import read_email
from vankien.read.limits import LIMITS
from vankien.read.parts import in_file

# A mail begins with "From " behind an empty line; inside a mail such a line is quoted (RFC 4155, mboxrd). Programs that
# do not quote it leave sentences ("From here on …") that no header follows.
_BEGINS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\n(?=>?From |[!-9;-~]+:|\s*\Z)")
_QUOTED = re.compile(rb"(?m)^>(>*From )")


def read_mailbox(source: SourceFile, view: View, depth: int = 0) -> Reading:
    """The mails in order, each `part` its number; those beyond the limit are told of."""
    manuscripts: list[Manuscript] = []
    notes: list[Note] = []
    for number, mail in enumerate(_mails(source.data), 1):
        if number > LIMITS.messages:
            notes.append(Note("archive-too-many", Severity.ERROR, facts={"limit": LIMITS.messages}))
            break
        inner = SourceFile(f"{source.name}/{number}", mail)
        reading = read_email(inner, view, depth)
        manuscripts.extend(_numbered(one, number) for one in reading.manuscripts)
        notes.extend(in_file(reading.notes, inner.name))
    return Reading("mbox", tuple(manuscripts), tuple(notes))


def _mails(data: bytes) -> Iterator[bytes]:
    found = list(_BEGINS.finditer(data))
    for place, match in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else len(data)
        yield _QUOTED.sub(rb"\1", data[match.end() : end])


def _numbered(one: Manuscript, number: int) -> Manuscript:
    return replace(one, part=str(number) if one.part is None else f"{number}/{one.part}")


READER = Reader(name="mbox", suffixes=(".mbox",), read=read_mailbox, read_inside=read_mailbox)
