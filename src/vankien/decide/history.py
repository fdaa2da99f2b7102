"""What a round adds to the journal: decisions, what replaces them, what is taken back, what went into the draft."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vankien.decide.journal import append
from vankien.model.codec import decision_record
from vankien.model.decision import Decision
from vankien.model.event import Event

Facts = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Happening:
    """An event before it has its place in the chain."""

    verb: str
    facts: Facts
    actor: str | None = None
    at: str | None = None


def canonical(facts: Facts) -> str:
    """Facts as canonical JSON text."""
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def extended(earlier: Sequence[Event], happenings: Iterable[Happening]) -> tuple[Event, ...]:
    """The journal with what is new: what it holds already is not written twice."""
    known = {(event.verb, event.object) for event in earlier}
    events = list(earlier)
    for one in happenings:
        obj = canonical(one.facts)
        if (one.verb, obj) not in known or one.verb in REPEATABLE:
            events.append(append(events, one.verb, obj, one.actor, one.at))
    return tuple(events)


REPEATABLE = frozenset({"decide", "supersede", "undo"})
"""Verbs that may happen again to the same object: decided, taken back, decided as before."""


def in_force(journal: Iterable[Event]) -> dict[str, dict[str, object]]:
    """The decision records in force at the end of a journal, by amendment."""
    decided: dict[str, dict[str, object]] = {}
    for event in journal:
        if event.verb not in {"decide", "undo"}:
            continue
        record = json.loads(event.object)
        if event.verb == "decide":
            decided[record["of"]] = record
        else:
            decided.pop(record["of"], None)
    return decided


def decisions_happen(journal: Iterable[Event], now: Sequence[Decision], at: str | None) -> Iterator[Happening]:
    """The events that lead from the decisions that a journal has in force to those in force `now`.

    A decision that takes the place of another is followed by `supersede`, which names both; one that is gone
    without another in its place becomes `undo`.
    """
    before = in_force(journal)
    for decision in now:
        record: dict[str, object] = dict(decision_record(decision))
        old = before.pop(decision.of, None)
        if old is not None and canonical(old) == canonical(record):
            continue
        yield Happening("decide", record, decision.by, decision.at or at)
        if old is not None:
            facts = {"of": decision.of, "decision": decision.id, "supersedes": old["id"]}
            yield Happening("supersede", facts, decision.by, decision.at or at)
    for of in sorted(before):
        yield Happening("undo", {"of": of, "decision": before[of]["id"]}, None, at)
