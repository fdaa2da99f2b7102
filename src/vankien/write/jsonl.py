"""The exchange files: one JSON object a line, UTF-8, always in the same order."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.lang.registry import catalog
from vankien.model.codec import (
    amendment_record,
    conflict_record,
    contribution_record,
    correction_record,
    decision_record,
    draft_record,
    event_record,
    group_record,
    note_record,
    opinion_record,
    version_record,
)


def json_line(record: Mapping[str, object]) -> str:
    """One record as one line: keys in the order of the contract, no spaces, letters as they are."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def _lines(records: Iterable[Mapping[str, object]]) -> bytes:
    return "".join(map(json_line, records)).encode("utf-8")


def write_contributions(outcome: Outcome, options: PaperOptions) -> bytes:
    """`contributions.jsonl`: every contribution in the order of its sources, amendments and opinions inside."""
    amendments = defaultdict(list)
    for amendment in sorted(outcome.amendments, key=lambda one: (one.evidence, one.id)):
        amendments[amendment.contribution].append(amendment)
    opinions = defaultdict(list)
    for opinion in outcome.opinions:
        opinions[opinion.contribution].append(opinion)
    say = catalog(options.language).note
    return _lines(contribution_record(one, amendments[one.id], opinions[one.id], say) for one in outcome.contributions)


def write_amendments(outcome: Outcome, _options: PaperOptions) -> bytes:
    """`amendments.jsonl`: in the order of the draft."""
    return _lines(map(amendment_record, outcome.amendments))


def write_opinions(outcome: Outcome, _options: PaperOptions) -> bytes:
    """`opinions.jsonl`: in the order of the sources."""
    return _lines(map(opinion_record, outcome.opinions))


def write_groups(outcome: Outcome, _options: PaperOptions) -> bytes:
    """`groups.jsonl`: in the order of the draft."""
    return _lines(map(group_record, outcome.groups))


def write_conflicts(outcome: Outcome, _options: PaperOptions) -> bytes:
    """`conflicts.jsonl`: in the order of the draft."""
    return _lines(map(conflict_record, outcome.conflicts))


def write_decisions(outcome: Outcome, _options: PaperOptions) -> bytes:
    """`decisions.jsonl`: those in force, of earlier rounds too."""
    closed = () if outcome.past is None else outcome.past.closed
    return _lines(map(decision_record, sorted((*closed, *outcome.decisions), key=lambda one: one.of)))


def write_corrections(outcome: Outcome, _options: PaperOptions) -> bytes:
    """`corrections.jsonl`: what persons corrected in the reading, in force; in earlier rounds too."""
    earlier = () if outcome.past is None else outcome.past.corrections
    return _lines(
        map(correction_record, sorted((*earlier, *outcome.corrections), key=lambda one: (one.of, one.kind, one.id)))
    )


def write_versions(outcome: Outcome, _options: PaperOptions) -> bytes:
    """`versions.jsonl`: the earlier versions of the draft, oldest first, each with the way to the next."""
    return _lines(map(version_record, () if outcome.past is None else outcome.past.versions))


def write_notes(outcome: Outcome, options: PaperOptions) -> bytes:
    """`notes.jsonl`: by file and place, each with its sentence in the papers' language."""
    say = catalog(options.language).note
    return _lines(note_record(note, say) for note in outcome.notes)


def write_journal(outcome: Outcome, _options: PaperOptions) -> bytes:
    """`journal.jsonl`: the whole chain, earlier rounds first."""
    return _lines(map(event_record, outcome.journal))


def write_draft(outcome: Outcome, _options: PaperOptions) -> bytes:
    """`draft.json`: the text, its pages and its units."""
    record = draft_record(outcome.draft)
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
