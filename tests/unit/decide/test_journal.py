from dataclasses import replace

import pytest

from vankien.decide.journal import Fault, Seal, append, seal, verify
from vankien.model.event import GENESIS, Event, event_hash


def journal(count: int) -> list[Event]:
    events: list[Event] = []
    for place in range(count):
        events.append(append(events, "decide", f'{{"n":{place}}}', "Tổ biên tập", None))
    return events


def test_entries_are_numbered_from_zero_and_chained() -> None:
    events = journal(3)
    assert [event.seq for event in events] == [0, 1, 2]
    assert [event.previous for event in events] == [GENESIS, events[0].hash, events[1].hash]
    assert verify(events) is None
    assert verify(()) is None


@pytest.mark.parametrize("change", [{"verb": "x"}, {"object": "{}"}, {"actor": None}, {"at": "2025"}, {"hash": "0"}])
def test_a_changed_entry_is_named(change: dict[str, str | None]) -> None:
    events = journal(4)
    events[2] = replace(events[2], **change)  # type: ignore[arg-type]
    assert verify(events) == Fault(2, "hash")


def test_a_removed_or_inserted_or_exchanged_entry_breaks_the_chain() -> None:
    events = journal(4)
    assert verify(events[1:]) == Fault(0, "chain")
    assert verify([*events[:1], *events[2:]]) == Fault(1, "chain")
    assert verify([*events[:2], *events[1:]]) == Fault(2, "chain")
    assert verify([events[1], events[0]]) == Fault(0, "chain")


def test_an_entry_numbered_anew_is_named() -> None:
    events = journal(2)
    last = events[1]
    forged = event_hash(7, last.at, last.actor, last.verb, last.object, last.previous)
    assert verify([events[0], replace(last, seq=7, hash=forged)]) == Fault(1, "chain")


def test_the_seal_tells_a_journal_cut_off_extended_or_made_anew() -> None:
    events = journal(4)
    sealed = seal(events)
    assert verify(events, sealed) is None
    assert verify(events[:2], sealed) == Fault(2, "missing")
    assert verify((), sealed) == Fault(0, "missing")
    assert verify(journal(6), sealed) == Fault(4, "beyond")
    assert verify(journal(1), Seal(0, GENESIS)) == Fault(0, "beyond")
    other = [append([], "decide", "{}", None, None)]
    for _ in range(3):
        other.append(append(other, "decide", "{}", None, None))
    assert verify(other, sealed) == Fault(0, "seal")
    assert verify([replace(events[0], verb="x"), *events[1:]], sealed) == Fault(0, "hash")
