"""The journal: append-only, each entry bearing the hash of the one before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vankien.model.event import GENESIS, Event, event_hash


@dataclass(frozen=True, slots=True)
class Fault:
    """The first bad entry of a journal.

    `why` is `hash` (its content was changed), `chain` (it follows another), `missing` (entries from here on are gone),
    `beyond` (it came after the journal was sealed) or `seal` (the whole chain was made anew).
    """

    seq: int
    why: str


@dataclass(frozen=True, slots=True)
class Seal:
    """What a round's manifest says of its journal: how many entries, and the hash of the last."""

    entries: int
    last: str


def seal(events: Sequence[Event]) -> Seal:
    """The seal of a journal as it is."""
    return Seal(len(events), events[-1].hash if events else GENESIS)


def append(events: Sequence[Event], verb: str, obj: str, actor: str | None, at: str | None) -> Event:
    """The entry that comes after `events`: numbered from 0, chained to the last one."""
    seq = len(events)
    previous = events[-1].hash if events else GENESIS
    return Event(seq, at, actor, verb, obj, previous, event_hash(seq, at, actor, verb, obj, previous))


def verify(events: Sequence[Event], sealed: Seal | None = None) -> Fault | None:
    """The first entry that was changed, removed from before or put in; None when the chain is whole.

    A journal cut off at its end, or made anew from some entry on, is whole in itself: only the seal can tell.
    """
    fault = _broken(events)
    if fault is not None or sealed is None or seal(events) == sealed:
        return fault
    if len(events) < sealed.entries:
        return Fault(len(events), "missing")
    known = sealed.entries and events[sealed.entries - 1].hash == sealed.last
    return Fault(sealed.entries, "beyond") if known or not sealed.entries else Fault(0, "seal")


def _broken(events: Iterable[Event]) -> Fault | None:
    """The first entry that does not fit itself or the one before."""
    previous = GENESIS
    for seq, event in enumerate(events):
        if event.hash != event_hash(event.seq, event.at, event.actor, event.verb, event.object, event.previous):
            return Fault(seq, "hash")
        if event.seq != seq or event.previous != previous:
            return Fault(seq, "chain")
        previous = event.hash
    return None
