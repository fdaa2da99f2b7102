"""The journal: append-only, each entry bearing the hash of the one before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vankien.model.event import GENESIS, Event, event_hash


@dataclass(frozen=True, slots=True)
class Fault:
    """The first bad entry of a journal. `why` is `hash` (its content was changed) or `chain` (it follows another)."""

    seq: int
    why: str


def append(events: Sequence[Event], verb: str, obj: str, actor: str | None, at: str | None) -> Event:
    """The entry that comes after `events`: numbered from 0, chained to the last one."""
    seq = len(events)
    previous = events[-1].hash if events else GENESIS
    return Event(seq, at, actor, verb, obj, previous, event_hash(seq, at, actor, verb, obj, previous))


def verify(events: Iterable[Event]) -> Fault | None:
    """The first entry that was changed, removed from before or put in; None when the chain is whole.

    A journal cut off at its end is whole in itself: only somebody who kept its last hash can tell.
    """
    previous = GENESIS
    for seq, event in enumerate(events):
        if event.hash != event_hash(event.seq, event.at, event.actor, event.verb, event.object, event.previous):
            return Fault(seq, "hash")
        if event.seq != seq or event.previous != previous:
            return Fault(seq, "chain")
        previous = event.hash
    return None
