"""Values to exchange records and back. Every line of every `.jsonl` file passes through here."""

from collections.abc import Callable, Iterable

from vankien.model.amendment import Amendment, Opinion
from vankien.model.anchor import Anchor, Candidate
from vankien.model.contribution import Contribution, Contributor, Source
from vankien.model.correction import Correction, CorrectionKind
from vankien.model.decision import Decision, Verdict
from vankien.model.document import Unit
from vankien.model.draft import Change, Draft, Version
from vankien.model.edit import Edit
from vankien.model.event import Event
from vankien.model.group import Conflict, Group
from vankien.model.locator import Locator, Step
from vankien.model.note import Note
from vankien.model.records import (
    FORMAT_VERSION,
    AmendmentRecord,
    AnchorRecord,
    CandidateRecord,
    ChangeRecord,
    ConflictRecord,
    ContributionRecord,
    ContributorRecord,
    CorrectionRecord,
    DecisionRecord,
    DraftRecord,
    EditRecord,
    EventRecord,
    GroupRecord,
    LocatorRecord,
    NoteRecord,
    OpinionRecord,
    Pair,
    SourceRecord,
    StepRecord,
    UnitRecord,
    VersionRecord,
)
from vankien.model.span import Span

Say = Callable[[Note], str]
"""The sentence of a note in the reader's language."""

SCORE_DIGITS = 4  # scores are comparisons, not measurements; more digits would only differ by machine


def _pair(span: Span) -> Pair:
    return (span.start, span.end)


def note_record(note: Note, say: Say) -> NoteRecord:
    """The record of a note, its sentence included."""
    where = note.where
    return {
        "kind": note.kind,
        "severity": note.severity,
        "where": {"file": where.file, "start": where.start, "end": where.end},
        "facts": dict(sorted(note.facts.items())),
        "hint": say(note),
    }


def _steps(path: Iterable[Step]) -> list[StepRecord]:
    return [{"kind": step.kind, "number": step.number, "heading": step.heading} for step in path]


def locator_record(locator: Locator) -> LocatorRecord:
    """The record of a locator."""
    return {
        "page": locator.page,
        "line": locator.line,
        "path": _steps(locator.path),
        "also": [_steps(path) for path in locator.also],
        "topic": locator.topic,
        "context": locator.context,
        "as_written": locator.as_written,
        "quote": locator.quote,
        "act": locator.act,
    }


def _candidate_record(candidate: Candidate) -> CandidateRecord:
    return {
        "start": candidate.span.start,
        "end": candidate.span.end,
        "unit": candidate.unit,
        "score": round(candidate.score, SCORE_DIGITS),
        "why": list(candidate.why),
    }


def anchor_record(anchor: Anchor) -> AnchorRecord:
    """The record of an anchor."""
    first = anchor.span
    return {
        "state": anchor.state,
        "start": None if first is None else first.start,
        "end": None if first is None else first.end,
        "unit": anchor.unit,
        "extent": anchor.extent,
        "places": [
            {"role": place.role, "start": place.span.start, "end": place.span.end, "unit": place.unit}
            for place in anchor.places
        ],
        "score": round(anchor.score, SCORE_DIGITS),
        "margin": round(anchor.margin, SCORE_DIGITS),
        "method": anchor.method,
        "candidates": [_candidate_record(candidate) for candidate in anchor.candidates],
    }


def contributor_record(contributor: Contributor) -> ContributorRecord:
    """The record of a contributor."""
    return {
        "name": contributor.name,
        "role": contributor.role,
        "organisation": contributor.organisation,
        "kind": contributor.kind,
        "heads": contributor.heads,
        "verified": contributor.verified,
    }


def _edit_records(edits: Iterable[Edit]) -> list[EditRecord]:
    return [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in edits]


def amendment_record(amendment: Amendment) -> AmendmentRecord:
    """The record of an amendment; `anchor` is null while it was not looked for in a draft."""
    destination = amendment.destination
    return {
        "id": amendment.id,
        "contribution": amendment.contribution,
        "contributor": contributor_record(amendment.contributor),
        "operation": amendment.operation,
        "locator": locator_record(amendment.locator),
        "target_text": amendment.target_text,
        "position": amendment.position,
        "destination": None if destination is None else locator_record(destination),
        "leaves": amendment.leaves,
        "new_text": amendment.new_text,
        "new_text_spans": [_pair(span) for span in amendment.new_text_spans],
        "reason": amendment.reason,
        "on": amendment.on,
        "cites": None if amendment.cites is None else {"who": amendment.cites.who, "number": amendment.cites.number},
        "evidence": _pair(amendment.evidence),
        "unread": list(amendment.unread),
        "run_on": amendment.run_on,
        "anchor": None if amendment.anchor is None else anchor_record(amendment.anchor),
        "edits": _edit_records(amendment.edits),
    }


def opinion_record(opinion: Opinion) -> OpinionRecord:
    """The record of an opinion."""
    return {
        "id": opinion.id,
        "contribution": opinion.contribution,
        "stance": opinion.stance,
        "topic": opinion.topic,
        "locator": locator_record(opinion.locator),
        "text": opinion.text,
        "evidence": _pair(opinion.evidence),
        "count": opinion.count,
    }


def source_record(source: Source) -> SourceRecord:
    """The record of a source."""
    return {"file": source.file, "part": source.part, "sha256": source.sha256}


def contribution_record(
    contribution: Contribution, amendments: Iterable[Amendment], opinions: Iterable[Opinion], say: Say
) -> ContributionRecord:
    """The record of a contribution with its amendments and opinions inside."""
    return {
        "id": contribution.id,
        "source": source_record(contribution.source),
        "channel": contribution.channel,
        "title": contribution.title,
        "contributor": contributor_record(contribution.contributor),
        "date": contribution.date,
        "date_basis": contribution.date_basis,
        "text": contribution.text,
        "blocks": [
            {"start": block.span.start, "end": block.span.end, "role": block.role} for block in contribution.blocks
        ],
        "same_as": contribution.same_as,
        "amendments": [amendment_record(amendment) for amendment in amendments],
        "opinions": [opinion_record(opinion) for opinion in opinions],
        "notes": [note_record(note, say) for note in contribution.notes],
    }


def group_record(group: Group) -> GroupRecord:
    """The record of a group."""
    return {
        "id": group.id,
        "kind": group.kind,
        "representative": group.representative,
        "members": list(group.members),
        "size": group.size,
        "heads": group.heads,
        "organisations": group.organisations,
        "verified": group.verified,
    }


def conflict_record(conflict: Conflict) -> ConflictRecord:
    """The record of a conflict."""
    return {
        "id": conflict.id,
        "kind": conflict.kind,
        "amendments": list(conflict.amendments),
        "span": _pair(conflict.span),
        "offered": list(conflict.offered),
    }


def decision_record(decision: Decision) -> DecisionRecord:
    """The record of a decision."""
    return {
        "id": decision.id,
        "of": decision.of,
        "verdict": decision.verdict,
        "final_text": decision.final_text,
        "reason": decision.reason,
        "place": None if decision.place is None else _pair(decision.place),
        "by": decision.by,
        "at": decision.at,
        "via": decision.via,
        "supersedes": decision.supersedes,
        "wording": decision.wording,
    }


def decision_from(record: DecisionRecord) -> Decision:
    """The decision that a record says; ValueError for an unknown verdict."""
    place = record["place"]
    return Decision(
        id=record["id"],
        of=record["of"],
        verdict=Verdict(record["verdict"]),
        final_text=record["final_text"],
        reason=record["reason"],
        place=None if place is None else Span(place[0], place[1]),
        by=record["by"],
        at=record["at"],
        via=record["via"],
        supersedes=record["supersedes"],
        wording=record.get("wording"),
    )


def correction_record(one: Correction) -> CorrectionRecord:
    """The record of a correction."""
    return {
        "id": one.id,
        "kind": one.kind,
        "of": one.of,
        "place": None if one.place is None else _pair(one.place),
        "joins": one.joins,
        "words": one.words,
        "operation": one.operation,
        "new_text": one.new_text,
        "reason": one.reason,
        "by": one.by,
        "at": one.at,
    }


def correction_from(record: CorrectionRecord) -> Correction:
    """The correction that a record says."""
    place = record["place"]
    return Correction(
        id=record["id"],
        kind=CorrectionKind(record["kind"]),
        of=record["of"],
        place=None if place is None else Span(place[0], place[1]),
        joins=record["joins"],
        words=record["words"],
        operation=record["operation"],
        new_text=record["new_text"],
        reason=record["reason"],
        by=record["by"],
        at=record["at"],
    )


def unit_record(unit: Unit) -> UnitRecord:
    """The record of a unit."""
    return {
        "id": unit.id,
        "kind": unit.kind,
        "number": unit.number,
        "label": unit.label,
        "label_generated": unit.label_generated,
        "heading": _pair(unit.heading),
        "body": _pair(unit.body),
        "span": _pair(unit.span),
        "parent": unit.parent,
        "pages": unit.pages,
        "page_basis": unit.page_basis,
        "permanent": unit.permanent,
    }


def draft_record(draft: Draft | Version) -> DraftRecord:
    """The record of a draft as read."""
    document = draft.document
    return {
        "format_version": FORMAT_VERSION,
        "file": draft.file,
        "sha256": draft.sha256,
        "version": draft.version,
        "parent": draft.parent,
        "text": document.text,
        "pages": list(document.pages),
        "page_basis": document.page_basis,
        "units": [unit_record(unit) for unit in document.units],
    }


def change_record(change: Change) -> ChangeRecord:
    """The record of a change."""
    return {
        "id": change.id,
        "amendments": list(change.amendments),
        "edits": _edit_records(change.edits),
        "group": change.group,
        "final": change.final,
    }


def version_record(version: Version) -> VersionRecord:
    """The record of an earlier version."""
    return {
        "draft": draft_record(version),
        "taken": [change_record(change) for change in version.taken],
        "edits": _edit_records(version.change.edits),
    }


def event_record(event: Event) -> EventRecord:
    """The record of a journal entry."""
    return {
        "seq": event.seq,
        "at": event.at,
        "actor": event.actor,
        "verb": event.verb,
        "object": event.object,
        "previous": event.previous,
        "hash": event.hash,
    }


def event_from(record: EventRecord) -> Event:
    """The journal entry that a record says, unverified."""
    return Event(
        seq=record["seq"],
        at=record["at"],
        actor=record["actor"],
        verb=record["verb"],
        object=record["object"],
        previous=record["previous"],
        hash=record["hash"],
    )
