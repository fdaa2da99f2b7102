"""Outlook messages (.msg): the body as in a mail, attachments as parts of their own."""

import io
from email.utils import parseaddr

from oxmsg import Message

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity
from vankien.read.base import Reader
from vankien.read.email import mail_manuscript
from vankien.read.markup import bare_lines, parse_html, visible_lines
from vankien.read.parts import read_part


def read_outlook(source: SourceFile, view: View, depth: int = 0) -> Reading:
    """The message's own text, then its attachments, each `part` named after its file."""
    message = Message.load(io.BytesIO(source.data))
    text = _text(message)
    notes = [] if text.strip() else [Note("mail-without-text", Severity.WARNING)]
    manuscripts: list[Manuscript] = [mail_manuscript(text, _facts(message))]
    for number, attachment in enumerate(message.attachments, 1):
        data = attachment.file_bytes if attachment.attached_by_value else None
        if data is None:
            notes.append(
                Note("attachment-not-read", Severity.ERROR, facts={"name": attachment.file_name or str(number)})
            )
            continue
        reading = read_part(source, attachment.file_name or f"attachment-{number}", data, view, depth)
        manuscripts.extend(reading.manuscripts)
        notes.extend(reading.notes)
    return Reading("msg", tuple(manuscripts), tuple(notes))


def _text(message: Message) -> str:
    """The plain body, else the page as it looks."""
    if message.body:
        return message.body.replace("\r\n", "\n")
    page = message.html_body
    if not page:
        return ""
    root, decoded = parse_html(page.encode("utf-8", "surrogatepass"), "utf-8")
    lines = bare_lines(decoded.text) if root is None else [line.text for line in visible_lines(root)]
    return "".join(f"{line}\n" for line in lines)


def _facts(message: Message) -> dict[str, str]:
    name, address = parseaddr(message.sender or "")
    sent = message.sent_date
    return {
        "from": name or address,
        "address": address,
        "subject": message.subject or "",
        "date": "" if sent is None else sent.isoformat(),
    }


READER = Reader(name="msg", suffixes=(".msg",), read=read_outlook, read_inside=read_outlook)
