"""`next.docx` and `tracked.docx`: the next draft on the original file, clean and as tracked changes."""

from collections.abc import Sequence

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.draft import Change, Draft
from vankien.write.anonymous_docx import without_people
from vankien.write.saying import Desk, contributor_name, desk, names
from vankien.write.word.document import Commented, write_document
from vankien.write.word.runs import Signature


def write_next_docx(outcome: Outcome, options: PaperOptions) -> bytes:
    """The next draft: what was taken in, nothing marked; its words are the true ones in every edition."""
    made = write_document(
        outcome.draft, [Commented(change.edits) for change in (*outcome.taken, *outcome.followed)], tracked=False
    )
    return without_people(made, "") if options.anonymous else made


def write_tracked_docx(outcome: Outcome, options: PaperOptions) -> bytes:
    """The original with each change tracked: one change a group, its members in the comment."""
    on = desk(outcome, options)
    changes = [_commented(on, change) for change in on.outcome.shown]
    author = Signature(on.words.say("paper.comment.author"), None)
    said = (on.words.say("paper.comment.reference"),)
    followed = [Commented(change.edits, author, said) for change in outcome.followed]
    made = write_document(outcome.draft, [*changes, *followed], tracked=True)
    return without_people(made, author.author) if options.anonymous else made


def write_changes(draft: Draft, changes: Sequence[Change], options: PaperOptions) -> bytes:
    """Changes without contributors (the difference of two versions), tracked on the draft."""
    from vankien.lang.registry import catalog  # noqa: PLC0415

    author = catalog(options.language).say("paper.comment.author")
    return write_document(draft, [Commented(one.edits, Signature(author, None)) for one in changes], tracked=True)


def _commented(on: Desk, change: Change) -> Commented:
    """A change with who asked for it and a comment that says why and what was decided."""
    say = on.words.say
    members = [on.amendments[member] for member in change.amendments]
    head = on.contributions[members[0].contribution]
    author = None if change.final else contributor_name(head.contributor)
    is_day = head.date is not None and len(head.date) == len("2020-09-24")
    date = f"{head.date}T00:00:00Z" if is_day and not change.final else None
    lines = [say("paper.comment.who", names=names(on, [member.contribution for member in members]))]
    lines += dict.fromkeys(say("paper.comment.why", reason=one.reason) for one in members if one.reason)
    decision = on.decisions.get(members[0].id)
    if decision is not None:
        verdict = say(f"term.verdict.{decision.verdict}")
        said = f"{verdict}. {decision.reason}" if decision.reason else verdict
        lines.append(say("paper.comment.verdict", verdict=said))
    lines += [say("paper.comment.id", id=", ".join(change.amendments))]
    return Commented(change.edits, Signature(author or say("paper.comment.author"), date), tuple(lines))
