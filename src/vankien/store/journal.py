"""The journal as a file: one entry a line."""

from pathlib import Path

import msgspec

from vankien.model.codec import event_from
from vankien.model.errors import OutsideError
from vankien.model.event import Event
from vankien.model.records import EventRecord


def read_journal(path: Path) -> tuple[Event, ...]:
    """The entries of a `journal.jsonl`, unverified.

    A line that is no entry becomes one whose hash fits nothing, so that verification names it.
    Raises `OutsideError` when the file cannot be read.
    """
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise OutsideError("console.error.outside", file=str(path), why=error.strerror or "?") from error
    return tuple(_event(seq, line) for seq, line in enumerate(lines))


def _event(seq: int, line: bytes) -> Event:
    try:
        return event_from(msgspec.json.decode(line, type=EventRecord))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Event(seq, None, None, "?", line.decode("utf-8", "replace"), "", "")
