"""`comparison.docx`: old, new and reason side by side, one row a changed passage."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.draft import Change
from vankien.model.edit import ChangeSet, Edit
from vankien.model.span import Span
from vankien.text.diff import diff
from vankien.write.layouts import layout
from vankien.write.paper_docx import add_head, add_title, new_paper, new_table, to_bytes
from vankien.write.rows_docx import Words, add_band, add_row
from vankien.write.saying import Desk, answer, desk, short_names, unit_path

WIDTHS = (90, 90, 72)  # millimetres; together what margins leave of A4 landscape


@dataclass(frozen=True, slots=True)
class Passage:
    """Whole lines of the draft that changes meet, and the changes."""

    span: Span
    changes: tuple[Change, ...]


def write_comparison_docx(outcome: Outcome, options: PaperOptions) -> bytes:
    """The three columns for what was decided; for what is proposed without a conflict while nothing is."""
    on = desk(outcome, options)
    profile = layout(options)
    say = on.words.say
    paper = new_paper(profile, landscape=True)
    add_head(paper, profile, outcome.consultation.issuer)
    title = [
        say("paper.comparison.title"),
        *(said[:1].upper() + said[1:] for said in filter(None, [outcome.consultation.title])),
    ]
    add_title(paper, profile, title)
    if not outcome.decisions:
        paper.add_paragraph(say("paper.comparison.proposed"))
    changes = on.outcome.shown
    if not changes:
        paper.add_paragraph(say("paper.comparison.empty"))
        return to_bytes(paper, title[0])
    heads = [say(f"paper.comparison.{name}") for name in ("old", "new", "reason")]
    table = new_table(paper, profile, heads, WIDTHS)
    band = ""
    for passage in passages(on.document.text, changes):
        unit = on.document.unit_over(passage.span) or on.document.unit_at(passage.span.start)
        path = unit_path(on, unit.id if unit else None)
        if path != band:
            band = path
            add_band(table, path, profile)
        left, right = _marked(*_both(on.document.text, passage), say("paper.comparison.removed"))
        add_row(table, [left, right, [Words("\n".join(_reasons(on, passage)))]], profile)
    return to_bytes(paper, title[0])


def passages(text: str, changes: Sequence[Change]) -> Iterator[Passage]:
    """Whole lines met by changes, in text order; lines that one change or another ties together are one passage."""
    met = sorted(
        ((_lines(text, edit.span), change) for change in changes for edit in change.edits),
        key=lambda row: (row[0], row[1].id),
    )
    held: Passage | None = None
    for span, change in met:
        if held is not None and span.start <= held.span.end:
            both = held.changes if change in held.changes else (*held.changes, change)
            held = Passage(Span(held.span.start, max(held.span.end, span.end)), both)
            continue
        if held is not None:
            yield held
        held = Passage(span, (change,))
    if held is not None:
        yield held


def _lines(text: str, span: Span) -> Span:
    """The whole lines around a stretch, without the last line feed."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", max(span.start, span.end - 1) if text[span.end - 1 : span.end] == "\n" else span.end)
    return Span(start, max(span.end, len(text) if end < 0 else end))


def _both(text: str, passage: Passage) -> tuple[str, str]:
    """The passage before and after."""
    low, high = passage.span.start, passage.span.end
    edits = [
        Edit(edit.span.shift(-low), edit.text)
        for change in passage.changes
        for edit in change.edits
        if low <= edit.span.start and edit.span.end <= high
    ]
    old = text[low:high]
    return old, ChangeSet.of(edits, len(old)).apply(old)


def _marked(old: str, new: str, removed: str) -> tuple[list[Words], list[Words]]:
    """Old words struck on the left, new words bold and underlined on the right."""
    left, right, at = [], [], 0
    for start, end, text in diff(old, new):
        same = Words(old[at:start])
        left += [same, Words(old[start:end], struck=True)]
        right += [same, Words(text, bold=True, underlined=True)]
        at = end
    left.append(Words(old[at:]))
    right.append(Words(old[at:] if new.strip() else removed))
    return left, right


def _reasons(on: Desk, passage: Passage) -> Iterator[str]:
    for change in passage.changes:
        members = [on.amendments[member] for member in change.amendments]
        yield short_names(on, [member.contribution for member in members])
        yield from dict.fromkeys(
            on.words.say("paper.comment.why", reason=member.reason) for member in members if member.reason
        )
        decision = on.decisions.get(change.amendments[0])
        if decision is not None:
            yield answer(on, decision)
