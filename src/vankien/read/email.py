"""Mails: the body with its quoted part and signature told apart, attachments as parts of their own."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
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
from vankien.read.encoding import decode, decode_as
from vankien.read.mailtext import both, forwarded, roles_of_lines, without_marks
from vankien.read.markup import bare_lines, parse_html, visible_lines
from vankien.read.parts import read_part

PASSED_ON = "passed-on"  # the part of a mail that another one passes on below words of its own
MOST_PASSED_ON = 8  # such mails one in the other
_FAULTS = (LookupError, ValueError, MessageError)  # what the library raises for headers that break its grammar


def read_email(source: SourceFile, view: View, depth: int = 0) -> Reading:
    """The mail's own text, then its attachments, each `part` named after its file."""
    message = cast("EmailMessage", message_from_bytes(source.data, policy=policy.compat32))
    notes: list[Note] = []
    text = "".join(_bodies(message, notes))
    manuscripts = mail_manuscripts(text, _facts(message))
    if not text.strip():
        notes.append(Note("mail-without-text", Severity.WARNING))
    for name, data in _attachments(message):
        reading = read_part(source, name, data, view, depth)
        manuscripts.extend(reading.manuscripts)
        notes.extend(reading.notes)
    return Reading("email", tuple(manuscripts), tuple(notes))


def mail_manuscripts(text: str, facts: Mapping[str, str], depth: int = 0) -> list[Manuscript]:
    """The manuscript of a mail's own text and, where its writer passes another's on and says something himself, that
    one's as a part of its own.
    """
    lines = lines_of(text)
    inner = both(lines, facts.get("to", "")) if depth < MOST_PASSED_ON else None
    if inner is None:
        return [mail_manuscript(text, facts)]
    own = mail_manuscript("\n".join(lines[: inner.start]), facts)
    below = {**facts, "address": "", "from": inner.sender, "date": inner.date, "forwarded_by": facts.get("from", "")}
    rest = mail_manuscripts("\n".join(lines[inner.end :]), below, depth + 1)
    return [own, *(replace(one, part="/".join(filter(None, (PASSED_ON, one.part)))) for one in rest)]


def mail_manuscript(text: str, facts: Mapping[str, str]) -> Manuscript:
    """The manuscript of a mail's own text, quoted lines and signature told apart.

    A mail that was only passed on speaks with the words, the name and the day of its first sender.
    """
    assembly = Assembly()
    lines = lines_of(text)
    inner = forwarded(lines)
    if inner is None:
        roles = list(roles_of_lines(lines))
    else:
        roles = [BlockRole.FURNITURE] * inner.end + list(roles_of_lines(without_marks(lines[inner.end :])))
        passed_on = {"from": inner.sender, "date": inner.date, "forwarded_by": facts.get("from", "")}
        facts = {**facts, "address": "", **passed_on}
    for line, role in zip(lines, roles, strict=True):
        assembly.line(line, role)
    return assembly.manuscript(Channel.EMAIL, facts=facts)


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
    except (TypeError, ValueError, IndexError, OverflowError):
        facts["date"] = ""
    return facts


def _header(message: Message, name: str) -> str:
    raw = _raw_header(message, name)
    if raw is None:
        return ""
    try:
        return str(make_header(decode_header(str(raw)))).strip()
    except _FAULTS:
        return str(raw).strip()


def _raw_header(message: Message, name: str) -> str | None:
    """A header as it was sent; letters that stand in it unencoded are read as UTF-8, or else as the text's charset."""
    value = next((str(one) for key, one in message.raw_items() if key.lower() == name.lower()), None)
    if value is None or value.isascii():
        return value
    data = value.encode("utf-8", "surrogateescape")  # the library keeps such bytes as lone surrogates
    for charset in ("utf-8", message.get_content_charset() or "utf-8"):
        try:
            return data.decode(charset)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("utf-8", "replace")


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that hold no others; a mail inside a mail is one."""
    if message.is_multipart() and message.get_content_type() != "message/rfc822":
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _leaves(part)
    else:
        yield message


def _is_attachment(part: Message) -> bool:
    kind = part.get_content_type()
    return part.get_content_disposition() == "attachment" or bool(_filename(part)) or kind == "message/rfc822"


def _filename(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except _FAULTS:
        return ""


def _bodies(message: Message, notes: list[Note]) -> Iterator[str]:
    """The texts of the mail in order; of alternatives the plain one, a page where there is no plain one."""
    if message.get_content_type() == "multipart/alternative":
        leaves = [part for part in _leaves(message) if not _is_attachment(part)]
        plain = [part for part in leaves if part.get_content_type() == "text/plain" and _payload(part).strip()]
        for part in plain or leaves:
            yield from _own_text(part, notes)
    elif message.is_multipart() and message.get_content_type() != "message/rfc822":
        for inner in message.get_payload():
            if isinstance(inner, Message):
                yield from _bodies(inner, notes)
    elif not _is_attachment(message):
        yield from _own_text(message, notes)


def _own_text(part: Message, notes: list[Note]) -> Iterator[str]:
    """The text of a part without others, its last line ended."""
    kind = part.get_content_type()
    if kind == "text/html":
        root, decoded = parse_html(_payload(part), part.get_content_charset())
        lines = bare_lines(decoded.text) if root is None else [line.text for line in visible_lines(root)]
        yield "".join(f"{line}\n" for line in lines)
    elif kind.startswith("text/"):
        text = _text(part, notes)
        yield text if text.endswith("\n") or not text else f"{text}\n"


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _text(part: Message, notes: list[Note]) -> str:
    """A part as text: by its stated charset, else by what its bytes show, with a note."""
    data = _payload(part)
    charset = part.get_content_charset()
    try:
        text = decode_as(data, charset or "utf-8")
        if text is not None:
            return text
    except LookupError:
        notes.append(Note("charset-unknown", Severity.WARNING, facts={"charset": charset or ""}))
    decoded = decode(data)
    notes.extend(decoded.notes)
    return decoded.text


def _attachments(message: Message) -> Iterator[tuple[str, bytes]]:
    for number, part in enumerate(_leaves(message), 1):
        if not _is_attachment(part):
            continue
        inner = part.get_payload(0) if part.get_content_type() == "message/rfc822" and part.is_multipart() else None
        if isinstance(inner, Message):
            yield _decoded_name(_filename(part) or f"attachment-{number}.eml"), _written(inner)
        else:
            yield _decoded_name(_filename(part) or f"attachment-{number}"), _payload(part)


def _written(message: Message) -> bytes:
    """A mail as it would be sent; what cannot be written again is taken from its body alone."""
    try:
        return message.as_bytes()
    except _FAULTS:
        return _payload(message)


def _decoded_name(name: str) -> str:
    try:
        return str(make_header(decode_header(name)))
    except _FAULTS:
        return name


READER = Reader(name="email", suffixes=(".eml",), read=read_email, read_inside=read_email)
