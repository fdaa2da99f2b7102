"""A round that continues an earlier one: `consolidate --after`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vankien.anchor.index import DraftIndex, build_index
from vankien.decide.history import Happening
from vankien.flows.carry import Landed, land_late, land_pending
from vankien.flows.consolidate import decide, laid_out
from vankien.flows.correct import corrected
from vankien.flows.ingest import Received, link_same_words
from vankien.flows.outcome import Consultation, Outcome
from vankien.flows.past import Earlier, Past, edited_by_hand, released, version_after
from vankien.flows.ports import Progress
from vankien.model.amendment import Amendment
from vankien.model.correction import CorrectionKind
from vankien.model.decision import Decision, Verdict
from vankien.model.draft import Draft, Release, Version
from vankien.model.errors import UsageError
from vankien.model.note import Note, Severity, Where
from vankien.model.parsed import ParsedContribution


def understand_next(
    draft: Draft, earlier: Earlier, received: Received, consultation: Consultation, progress: Progress
) -> Outcome:
    """What is still pending and what came in late, on the new draft; what was decided before is kept.

    Raises `UsageError` when `draft` is the earlier draft although changes were decided on.
    """
    made = released(earlier)
    if made.taken and draft.document.text == earlier.document.text:
        raise UsageError("console.error.after-same-draft", file=draft.file)
    draft = replace(draft, version=earlier.version + 1, parent=earlier.sha256)
    version, by_hand = version_after(earlier, made, draft.document)
    versions = (*earlier.before, version)
    index = build_index(draft.document)
    sorted_out = _sorted_out(earlier, made, version)
    pending = land_pending(sorted_out.pending, version, index)
    late, notes = _unseen(received, earlier)
    fresh = _late(late, versions, index, progress)
    again = {one.contribution.id for one in late}
    kept = [one for one in _with_pending(earlier, pending) if one.contribution.id not in again]
    notes = (*draft.notes, *received.notes, *notes, *sorted_out.notes, *edited_by_hand(version, made, by_hand, draft))
    said = tuple(note for one in (*pending, *fresh) for note in one.notes)
    outcome = laid_out(
        draft,
        link_same_words((*kept, *late)),
        [one.amendment for one in (*pending, *fresh)],
        received.fates,
        (*notes, *said),
        consultation,
    )
    happenings = (*_applied(version, earlier), *(one.happening for one in pending if one.happening is not None))
    standing = {one.amendment.id for one in pending}
    grouping = [one for one in earlier.corrections if one.kind is CorrectionKind.REGROUP and one.of in standing]
    made_for_good = tuple(one for one in earlier.corrections if one not in grouping)
    past = Past(versions, sorted_out.closed, sorted_out.standing, happenings, made_for_good)
    return decide(corrected(replace(outcome, past=past), grouping), (), (), None)


@dataclass(frozen=True, slots=True)
class _SortedOut:
    """The earlier round's amendments that go on, the decisions that are done with, those that stand, and notes."""

    pending: tuple[Amendment, ...]
    closed: tuple[Decision, ...]
    standing: tuple[Decision, ...]
    notes: tuple[Note, ...]


def _sorted_out(earlier: Earlier, made: Release, version: Version) -> _SortedOut:
    """What is done with: applied, rejected, or accepted where the draft read so already. All else is pending."""
    done = {member for change in version.taken for member in change.amendments}
    done |= {str(note.facts["of"]) for note in made.notes if note.kind == "decision-changes-nothing"}
    done |= {one.of for one in earlier.decisions if one.verdict is Verdict.REJECT}
    own = {one.id for one in earlier.amendments}
    pending = tuple(one for one in earlier.amendments if one.id not in done)
    closed, standing, notes = [], [], []
    for decision in earlier.decisions:
        if decision.of not in own or decision.of in done:
            closed.append(decision)
        elif decision.verdict.is_final:  # accepted, but it could not go in: to be decided anew
            notes.append(Note("accepted-not-applied", Severity.WARNING, facts={"of": decision.of}))
        else:
            standing.append(replace(decision, place=None))
    return _SortedOut(pending, tuple(closed), tuple(standing), tuple(notes))


def _applied(version: Version, earlier: Earlier) -> tuple[Happening, ...]:
    decisions = {one.of: one for one in earlier.decisions}
    return tuple(
        Happening("apply", {"amendment": member, "decision": decisions[member].id, "version": version.version + 1})
        for change in version.taken
        for member in sorted(change.amendments)
    )


def _with_pending(earlier: Earlier, pending: Sequence[Landed]) -> tuple[ParsedContribution, ...]:
    """The contributions with something still pending; their opinions were reported in their own round."""
    wanted = {one.amendment.contribution for one in pending}
    return tuple(ParsedContribution(one) for one in earlier.contributions if one.id in wanted)


def _unseen(received: Received, earlier: Earlier) -> tuple[tuple[ParsedContribution, ...], tuple[Note, ...]]:
    """What no earlier round has seen. A source given again is not asked about twice."""
    seen = {one.id for one in earlier.amendments} | {one.of for one in earlier.decisions}
    seen |= {one.of for one in earlier.corrections}
    late: list[ParsedContribution] = []
    notes: list[Note] = []
    for one in received.parsed:
        contribution = one.contribution
        if contribution.id not in earlier.known:
            late.append(one)
            continue
        notes.append(Note("source-of-earlier-round", Severity.INFO, Where(contribution.source.file)))
        fresh = tuple(amendment for amendment in one.amendments if amendment.id not in seen)
        if fresh:  # a newer reader found more in it
            late.append(ParsedContribution(contribution, fresh))
    return tuple(late), tuple(notes)


def _late(
    late: Sequence[ParsedContribution], versions: Sequence[Version], index: DraftIndex, progress: Progress
) -> tuple[Landed, ...]:
    files = {one.contribution.id: one.contribution.source.file for one in late}
    wanted = [amendment for one in late for amendment in one.amendments]
    progress("anchor", 0, len(wanted))
    landed = land_late(wanted, versions, index)
    progress("anchor", len(wanted), len(wanted))
    return tuple(
        replace(one, notes=tuple(note.in_file(files[one.amendment.contribution]) for note in one.notes))
        for one in landed
    )
