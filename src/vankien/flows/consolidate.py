"""The main job: from a draft and what people wrote to groups, conflicts, decisions and the next draft."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.decide.history import Happening, canonical, decisions_happen, extended
from vankien.decide.release import release
from vankien.decide.resolve import resolve
from vankien.flows.fates import SourceFate
from vankien.flows.ingest import Received
from vankien.flows.outcome import Consultation, Outcome
from vankien.flows.ports import Progress
from vankien.flows.sub_amendments import still_true, with_parents
from vankien.group.conflicts import find_conflicts
from vankien.group.groups import group_amendments
from vankien.model.amendment import Amendment
from vankien.model.codec import correction_record
from vankien.model.decision import Decision
from vankien.model.document import Document
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet
from vankien.model.event import Event
from vankien.model.note import Note
from vankien.model.parsed import ParsedContribution


def understand(draft: Draft, received: Received, consultation: Consultation, progress: Progress) -> Outcome:
    """What came in, anchored, grouped and weighed against each other; nothing is decided yet."""
    wanted = tuple(chain.from_iterable(one.amendments for one in received.parsed))
    index = build_index(draft.document)
    files = {one.contribution.id: one.contribution.source.file for one in received.parsed}
    anchored: list[Amendment] = []
    notes = [*draft.notes, *received.notes]
    for place, one in enumerate(anchor_all(wanted, index)):
        if place % 50 == 0:
            progress("anchor", place, len(wanted))
        anchored.append(one.amendment)
        notes.extend(note.in_file(files[one.amendment.contribution]) for note in one.notes)
    progress("anchor", len(wanted), len(wanted))
    outcome = laid_out(draft, received.parsed, anchored, received.fates, notes, consultation)
    return decide(outcome, (), (), None)


def laid_out(
    draft: Draft,
    parsed: Sequence[ParsedContribution],
    anchored: Iterable[Amendment],
    fates: tuple[SourceFate, ...],
    notes: Iterable[Note],
    consultation: Consultation,
) -> Outcome:
    """Anchored amendments sorted, grouped and weighed against each other; nothing is decided yet."""
    document = draft.document
    contributions = tuple(one.contribution for one in parsed)
    found, said = with_parents(tuple(anchored), contributions, document)
    files = {one.id: one.source.file for one in contributions}
    amendments = tuple(sorted(found, key=lambda amendment: in_draft_order(amendment, document)))
    groups = group_amendments(amendments, document, contributions)
    return Outcome(
        draft=draft,
        consultation=consultation,
        contributions=contributions,
        amendments=amendments,
        opinions=tuple(chain.from_iterable(one.opinions for one in parsed)),
        groups=groups,
        conflicts=find_conflicts(amendments, groups, document),
        decisions=(),
        notes=sorted_notes((*still_true(notes, found, files), *said)),
        sources=fates,
        shown=(),
        taken=(),
        next_change=ChangeSet((), len(document.text)),
    )


def decide(outcome: Outcome, given: Sequence[Decision], journal: Sequence[Event], now: str | None) -> Outcome:
    """The outcome with the committee's decisions: what is in force, what the next draft takes in.

    `journal` is the earlier one, which is only ever extended. `now` is an ISO time for events that
    carry none of their own.
    """
    groups = (*outcome.regrouped_from, *outcome.groups)
    resolved = resolve(given, outcome.amendments, groups, outcome.draft.document)
    decisions, standing = _with_standing(resolved.decisions, outcome)
    released = release(outcome.draft.document, outcome.amendments, outcome.groups, outcome.conflicts, decisions)
    decided = replace(
        outcome,
        decisions=tuple(sorted((*decisions, *standing), key=lambda one: one.of)),
        shown=released.shown,
        taken=released.taken,
        next_change=released.next_change,
        notes=sorted_notes([*outcome.notes, *resolved.notes, *released.notes]),
    )
    return replace(decided, journal=_journal(decided, journal, now))


def _with_standing(given: Sequence[Decision], outcome: Outcome) -> tuple[tuple[Decision, ...], tuple[Decision, ...]]:
    """The decisions of this round, each naming the earlier one that it replaces, and the earlier ones that stand."""
    if outcome.past is None:
        return tuple(given), ()
    standing = {one.of: one for one in outcome.past.standing}
    named: list[Decision] = []
    for decision in given:
        old = standing.pop(decision.of, None)
        is_new = old is not None and decision.supersedes is None and old.id != decision.id
        named.append(replace(decision, supersedes=old.id) if is_new and old is not None else decision)
    return tuple(named), tuple(standing.values())


def _journal(outcome: Outcome, earlier: Sequence[Event], now: str | None) -> tuple[Event, ...]:
    """The journal with what is new in this round: the draft, each contribution, each decision, the release."""
    return extended(earlier, _happenings(outcome, earlier, now))


def _happenings(outcome: Outcome, earlier: Sequence[Event], now: str | None) -> Iterator[Happening]:
    draft, past = outcome.draft, outcome.past
    yield Happening("read-draft", {"sha256": draft.sha256, "version": draft.version}, None, now)
    if past is not None:
        yield from (replace(one, at=now) for one in past.happenings)
    for contribution in sorted(outcome.contributions, key=lambda one: one.id):
        yield Happening("receive", {"contribution": contribution.id}, None, now)
    for one in outcome.corrections:
        yield Happening("correct", dict(correction_record(one)), one.by, one.at or now)
    closed = () if past is None else past.closed
    yield from decisions_happen(earlier, (*closed, *outcome.decisions), now)
    if outcome.taken:
        changes = [change.id for change in outcome.taken]
        yield Happening("release", {"version": draft.version + 1, "changes": changes}, None, now)


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
    facts = canonical(dict(note.facts))
    return (
        where.file or "",
        -1 if where.start is None else where.start,
        -1 if where.end is None else where.end,
        note.kind,
        facts,
    )
