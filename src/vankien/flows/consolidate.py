"""The main job: from a draft and what people wrote to groups, conflicts, decisions and the next draft."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.decide.journal import append
from vankien.decide.release import release
from vankien.decide.resolve import resolve
from vankien.flows.ingest import Received
from vankien.flows.outcome import Consultation, Outcome
from vankien.flows.ports import Progress
from vankien.group.conflicts import find_conflicts
from vankien.group.groups import group_amendments
from vankien.model.amendment import Amendment
from vankien.model.codec import decision_record
from vankien.model.decision import Decision
from vankien.model.document import Document
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet
from vankien.model.event import Event
from vankien.model.note import Note


def understand(draft: Draft, received: Received, consultation: Consultation, progress: Progress) -> Outcome:
    """What came in, anchored, grouped and weighed against each other; nothing is decided yet."""
    document = draft.document
    wanted = tuple(chain.from_iterable(one.amendments for one in received.parsed))
    index = build_index(document)
    files = {one.contribution.id: one.contribution.source.file for one in received.parsed}
    anchored: list[Amendment] = []
    notes = [*draft.notes, *received.notes]
    for place, one in enumerate(anchor_all(wanted, index)):
        if place % 50 == 0:
            progress("anchor", place, len(wanted))
        anchored.append(one.amendment)
        notes.extend(note.in_file(files[one.amendment.contribution]) for note in one.notes)
    progress("anchor", len(wanted), len(wanted))
    amendments = tuple(sorted(anchored, key=lambda amendment: in_draft_order(amendment, document)))
    contributions = tuple(one.contribution for one in received.parsed)
    groups = group_amendments(amendments, document, contributions)
    outcome = Outcome(
        draft=draft,
        consultation=consultation,
        contributions=contributions,
        amendments=amendments,
        opinions=tuple(chain.from_iterable(one.opinions for one in received.parsed)),
        groups=groups,
        conflicts=find_conflicts(amendments, groups, document),
        decisions=(),
        notes=sorted_notes(notes),
        sources=received.fates,
        shown=(),
        taken=(),
        next_change=ChangeSet((), len(document.text)),
    )
    return decide(outcome, (), (), None)


def decide(outcome: Outcome, given: Sequence[Decision], journal: Sequence[Event], now: str | None) -> Outcome:
    """The outcome with the committee's decisions: what is in force, what the next draft takes in.

    `journal` is the earlier one, which is only ever extended. `now` is an ISO time for events that
    carry none of their own.
    """
    resolved = resolve(given, outcome.amendments, outcome.groups, outcome.draft.document)
    released = release(
        outcome.draft.document, outcome.amendments, outcome.groups, outcome.conflicts, resolved.decisions
    )
    decided = replace(
        outcome,
        decisions=resolved.decisions,
        shown=released.shown,
        taken=released.taken,
        next_change=released.next_change,
        notes=sorted_notes([*outcome.notes, *resolved.notes, *released.notes]),
    )
    return replace(decided, journal=_journal(decided, journal, now))


def _journal(outcome: Outcome, earlier: Sequence[Event], now: str | None) -> tuple[Event, ...]:
    """The journal with what is new in this round: the draft, each contribution, each decision, the release."""
    known = {(event.verb, event.object) for event in earlier}
    events = list(earlier)
    for verb, obj, actor, at in _happenings(outcome, now):
        if (verb, obj) not in known:
            events.append(append(events, verb, obj, actor, at))
    return tuple(events)


def _happenings(outcome: Outcome, now: str | None) -> Iterable[tuple[str, str, str | None, str | None]]:
    draft = outcome.draft
    yield "read-draft", _canonical({"sha256": draft.sha256, "version": draft.version}), None, now
    for contribution in sorted(outcome.contributions, key=lambda one: one.id):
        yield "receive", _canonical({"contribution": contribution.id}), None, now
    for decision in outcome.decisions:
        yield "decide", _canonical(dict(decision_record(decision))), decision.by, decision.at or now
    if outcome.taken:
        changes = [change.id for change in outcome.taken]
        yield "release", _canonical({"version": draft.version + 1, "changes": changes}), None, now


def _canonical(obj: dict[str, object]) -> str:
    return json.dumps(obj, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def in_draft_order(amendment: Amendment, document: Document) -> tuple[int, int, int, str]:
    """Sorts amendments by their place in the draft; those without a place by what they name, at the end."""
    anchor = amendment.anchor
    span = None if anchor is None else anchor.span
    if span is None:
        page = amendment.locator.page or 0
        return (len(document.text) + 1, page, 0, amendment.id)
    return (span.start, 0, span.end, amendment.id)


def sorted_notes(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Notes by file and place, each once."""
    unique = {_note_key(note): note for note in notes}
    return tuple(unique[key] for key in sorted(unique))


def _note_key(note: Note) -> tuple[str, int, int, str, str]:
    where = note.where
    facts = _canonical(dict(note.facts))
    return (
        where.file or "",
        -1 if where.start is None else where.start,
        -1 if where.end is None else where.end,
        note.kind,
        facts,
    )
