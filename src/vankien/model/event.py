"""The journal's entries: append-only, each bearing the hash of the one before."""

import json
from dataclasses import dataclass
from hashlib import sha256

GENESIS = "0" * 64  # the previous hash of the first entry


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to an object, once. `object` is a JSON-ready mapping as text, canonical."""

    seq: int
    at: str | None
    actor: str | None
    verb: str
    object: str
    previous: str
    hash: str


def event_hash(seq: int, at: str | None, actor: str | None, verb: str, obj: str, previous: str) -> str:
    """The hash of an entry: SHA-256 over its canonical JSON with the hash of the entry before."""
    body = json.dumps([seq, at, actor, verb, obj, previous], ensure_ascii=False, separators=(",", ":"))
    return sha256(body.encode("utf-8")).hexdigest()
