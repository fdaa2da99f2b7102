"""Mails: the body with its quoted part and signature told apart, attachments as parts of their own."""

import re
from collections.abc import Iterator, Mapping
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.utils import parseaddr, parsedate_to_datetime
from typing import cast

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import BlockRole, Channel
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity
from vankien.read.assembly import Assembly, lines_of
from vankien.read.base import Reader
from vankien.read.encoding import decode
from vankien.read.markup import parse_html, visible_lines
from vankien.read.parts import read_part

# What stands before the message that is answered, as mail programs write it in Vietnamese and English.
_ANSWERED = re.compile(
    r"\s*(?:vào\s.{1,120}đã viết\s*:|on\s.{1,120}wrote\s*:|"
    r"-{2,}\s*(?:original message|thư gốc|forwarded message)\s*-{2,}.*|"
    r"(?:từ|from)\s*:.{1,120}|_{10,})\s*$",
    re.IGNORECASE,
)
_HEADER = re.compile(r"\s*(?:từ|from|đã gửi|sent|date|ngày)\s*:", re.IGNORECASE)
_SIGNATURE = re.compile(r"--\s?$")


def read_email(source: SourceFile, view: View, depth: int = 0) -> Reading:
    """The mail's own text, then its attachments, each `part` named after its file."""
    message = cast("EmailMessage", message_from_bytes(source.data, policy=policy.compat32))
    notes: list[Note] = []
    text = "".join(_bodies(message, notes))
    manuscripts: list[Manuscript] = [_body(text, _facts(message))]
    for name, data in _attachments(message):
        reading = read_part(source, name, data, view, depth)
        manuscripts.extend(reading.manuscripts)
        notes.extend(reading.notes)
    return Reading("email", tuple(manuscripts), tuple(notes))


def _body(text: str, facts: Mapping[str, str]) -> Manuscript:
    assembly = Assembly()
    role = BlockRole.BODY
    lines = lines_of(text)
    for place, line in enumerate(lines):
        if _ANSWERED.match(line) and _is_answer(lines, place):
            role = BlockRole.QUOTED
        elif role is BlockRole.BODY and _SIGNATURE.fullmatch(line):
            role = BlockRole.SIGNATURE
        quoted = line.lstrip().startswith(">")
        assembly.line(line, BlockRole.QUOTED if quoted else role)
    return assembly.manuscript(Channel.EMAIL, facts=facts)


def _is_answer(lines: list[str], place: int) -> bool:
    """Whether a line such as "Từ: …" begins a quoted mail: a second header or a quoted line follows."""
    if not _HEADER.match(lines[place]):
        return True
    return any(_HEADER.match(line) for line in lines[place + 1 : place + 4])


def _facts(message: Message) -> dict[str, str]:
    """What the headers state: sender's name (the address when there is none), subject, date, to."""
    name, address = parseaddr(_header(message, "From"))
    facts = {
        "from": name or address,
        "address": address,
        "subject": _header(message, "Subject"),
        "to": _header(message, "To"),
    }
    try:
        facts["date"] = parsedate_to_datetime(str(message.get("Date", ""))).isoformat()
    except (TypeError, ValueError, IndexError):
        facts["date"] = ""
    return facts


def _header(message: Message, name: str) -> str:
    raw = message.get(name)
    if raw is None:
        return ""
    try:
        return str(make_header(decode_header(str(raw)))).strip()
    except (LookupError, ValueError, UnicodeError):
        return str(raw).strip()


def _leaves(message: Message) -> Iterator[Message]:
    for part in message.walk():
        if not part.is_multipart():
            yield part


def _is_attachment(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _bodies(message: Message, notes: list[Note]) -> Iterator[str]:
    """The text of the mail: plain parts, or the page where there is no plain one."""
    leaves = [part for part in _leaves(message) if not _is_attachment(part)]
    plain = [part for part in leaves if part.get_content_type() == "text/plain"]
    for part in plain:
        yield _text(part, notes)
    if not plain:
        for part in leaves:
            if part.get_content_type() == "text/html":
                root, _ = parse_html(_payload(part), part.get_content_charset())
                lines = () if root is None else visible_lines(root)
                yield "\n".join(line.text for line in lines) + "\n"


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _text(part: Message, notes: list[Note]) -> str:
    """A part as text: by its stated charset, else by what its bytes show, with a note."""
    data = _payload(part)
    charset = part.get_content_charset()
    try:
        return data.decode(charset or "utf-8")
    except LookupError:
        notes.append(Note("charset-unknown", Severity.WARNING, facts={"charset": charset or ""}))
    except UnicodeDecodeError:
        pass
    decoded = decode(data)
    notes.extend(decoded.notes)
    return decoded.text


def _attachments(message: Message) -> Iterator[tuple[str, bytes]]:
    for number, part in enumerate(_leaves(message), 1):
        if _is_attachment(part):
            name = part.get_filename() or f"attachment-{number}"
            yield _decoded_name(name), _payload(part)


def _decoded_name(name: str) -> str:
    try:
        return str(make_header(decode_header(name)))
    except (LookupError, ValueError, UnicodeError):
        return name


READER = Reader(name="email", suffixes=(".eml",), read=read_email, read_inside=read_email)
