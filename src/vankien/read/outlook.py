"""Outlook messages (.msg): the body as in a mail, attachments as parts of their own."""

import io
from collections.abc import Callable
from email.utils import parseaddr
from functools import partial
from typing import TypeVar

from oxmsg import Message
from oxmsg.attachment import Attachment

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.note import Note, Severity
from vankien.read.base import Reader
from vankien.read.email import mail_manuscripts
from vankien.read.markup import bare_lines, parse_html, visible_lines
from vankien.read.parts import read_part

Said = TypeVar("Said")
DAMAGED = Note("file-damaged", Severity.ERROR, facts={"kind": "msg", "fault": "msg"})


class _Damage:
    """Asks the library, which raises whatever comes to hand over a damaged file; remembers that it did."""

    def __init__(self) -> None:
        self.found = False

    def ask(self, question: Callable[[], Said]) -> Said | None:
        """The answer, or none: what is sound in the message is read all the same."""
        try:
            return question()
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - KeyError, IndexError, AttributeError … from deep inside
            self.found = True
            return None


def read_outlook(source: SourceFile, view: View, depth: int = 0) -> Reading:
    """The message's own text, then its attachments, each `part` named after its file."""
    damage = _Damage()
    message = damage.ask(partial(Message.load, io.BytesIO(source.data)))
    if message is None:
        return Reading("msg", (), (DAMAGED,))
    text = damage.ask(partial(_text, message)) or ""
    notes = [] if text.strip() else [Note("mail-without-text", Severity.WARNING)]
    manuscripts = mail_manuscripts(text, damage.ask(partial(_facts, message)) or {})
    for number, attachment in enumerate(damage.ask(lambda: list(message.attachments)) or (), 1):
        name, data = damage.ask(partial(_attached, attachment)) or ("", None)
        if data is None:
            notes.append(Note("attachment-not-read", Severity.ERROR, facts={"name": name or str(number)}))
            continue
        reading = read_part(source, name or f"attachment-{number}", data, view, depth)
        manuscripts.extend(reading.manuscripts)
        notes.extend(reading.notes)
    return Reading("msg", tuple(manuscripts), (*notes, *([DAMAGED] if damage.found else [])))


def _attached(attachment: Attachment) -> tuple[str, bytes | None]:
    """The name and bytes of an attachment; no bytes for one that is only a link."""
    return attachment.file_name or "", attachment.file_bytes if attachment.attached_by_value else None


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
