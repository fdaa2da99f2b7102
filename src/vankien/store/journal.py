"""The journal as a file: one entry a line."""

import json
from pathlib import Path

import msgspec

from vankien.decide.journal import Seal
from vankien.model.codec import event_from, event_record
from vankien.model.errors import OutsideError
from vankien.model.event import Event
from vankien.model.records import EventRecord
from vankien.store.why import why


def read_journal(path: Path) -> tuple[Event, ...]:
    """The entries of a `journal.jsonl`, unverified.

    A line that is no entry, or says more than one, becomes one whose hash fits nothing, so that verification names it.
    Raises `OutsideError` when the file cannot be read.
    """
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise OutsideError("console.error.outside", file=str(path), why=why(error)) from error
    return tuple(_event(seq, line) for seq, line in enumerate(lines))


def read_seal(folder: Path) -> Seal | None:
    """What the folder's `manifest.json` says of its journal; None when it says nothing."""
    try:
        said = json.loads((folder / "manifest.json").read_bytes())["journal"]
        return Seal(int(said["entries"]), str(said["last"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _event(seq: int, line: bytes) -> Event:
    try:
        event = event_from(msgspec.json.decode(line, type=EventRecord))
        if json.dumps(event_record(event), ensure_ascii=False, separators=(",", ":")).encode("utf-8") == line:
            return event
    except (msgspec.DecodeError, UnicodeError):
        pass
    return Event(seq, None, None, "?", line.decode("utf-8", "replace"), "", "")
