"""Which of the changes that were read nobody asks for, by the words around them and by the draft at hand."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.already_there import is_already_there, is_range_there
from vankien.parse.draft.backing import Backing
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.prose.overruled import overruled
from vankien.parse.prose.said_in_full import asked_again, said_in_full, told_twice
from vankien.parse.prose.unborne import unborne
from vankien.parse.reading.reading import Reading
from vankien.parse.restraint.by_turns import is_by_turns
from vankien.parse.restraint.meant import is_meant
from vankien.parse.restraint.only_when import with_conditions
from vankien.parse.restraint.others_papers import is_of_others_paper
from vankien.parse.restraint.plainly_gone import is_plainly_gone
from vankien.parse.restraint.surroundings import setting
from vankien.parse.restraint.unsure import with_doubts
from vankien.parse.script import Script
from vankien.parse.weighed.changes import LIKELY
from vankien.parse.weighed.requests import is_sure
from vankien.parse.words.span_index import SpanIndex
from vankien.text.quotes import is_mark


def keep_asked(reading: Reading) -> None:
    """Lays aside what nobody asks for, forgets what is said again in full, and notes what makes the rest doubtful."""
    reading.lay_aside(list(unmeant(reading.script, reading.found, reading.aside, reading.backing)))
    pairs = list(said_in_full(reading.text, reading.found))
    places = {id(last): first.locator for first, last in pairs if last.locator.is_empty}
    reading.forget([*(first for first, _ in pairs), *told_twice(reading.text, reading.found)])
    again = list(asked_again(reading.text, reading.found))
    reading.forget([gone for gone, _ in again])
    told = {id(kept): _around(gone.evidence, kept.evidence) for gone, kept in again}
    found = [
        replace(one, locator=places.get(id(one), one.locator), evidence=told.get(id(one), one.evidence))
        for one in reading.found
    ]
    doubted = list(with_doubts(reading.script, found, reading.aside, reading.backing))
    if reading.context.anew:  # an amending act orders, and tells nothing
        reading.found[:] = doubted
        return
    sure = list(weighed(reading.script, doubted, reading.aside, reading.backing))
    likely = [one for _, changes in reading.thought for one in changes if one.chance >= LIKELY]
    ruled = list(overruled(reading.script, sure, reading.weighed, likely, reading.backing))
    borne = list(unborne(reading.script, ruled, reading.thought, reading.backing))
    reading.found[:] = with_conditions(reading.script, borne, reading.backing)


def _around(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def weighed(
    script: Script, found: Sequence[Amendment], aside: Sequence[Span], draft: Backing | None
) -> Iterator[Amendment]:
    """The changes, those that by all that was learned may not be asked for with their own words as what is unread."""
    held = SpanIndex((*_changes(found), *aside))
    changes = sum(one.operation is not Operation.COMMENT for one in found)
    for one in found:
        around = None if one.unread or one.operation is Operation.COMMENT else setting(script, one, held)
        sure = around is None or is_plainly_gone(script, one) or is_sure(script, one, around, changes, draft)
        yield one if sure else replace(one, unread=(script.said(one.evidence),))


def _changes(found: Sequence[Amendment]) -> Iterator[Span]:
    """The evidence of changes: a remark between one and the words that take it back hides nothing."""
    return (one.evidence for one in found if one.operation is not Operation.COMMENT)


def unmeant(
    script: Script, found: Sequence[Amendment], aside: Sequence[Span], draft: Backing | None
) -> Iterator[Amendment]:
    """The changes that their words, or the draft, say are not meant; `aside` are the stretches of those before."""
    held = SpanIndex((*_changes(found), *aside))
    for one in found:
        if one.operation is Operation.COMMENT:
            continue
        if not is_meant(script, one, held) or (draft is not None and _is_by_draft(script, one, held, draft)):
            yield one


def _is_by_draft(script: Script, one: Amendment, held: SpanIndex, draft: Backing) -> bool:
    """Whether the draft tells that a change is of another paper, or is there already."""
    if is_by_turns(script, one) or (draft.units is not None and is_already_there(one, draft.units)):
        return True
    first = one.new_text_spans[0].start if one.new_text_spans else 0
    is_marked = first > 0 and is_mark(script.marks[first - 1])
    around = setting(script, one, held)
    asked = around is None or first_ask(f"{around.head}{around.inner}{around.tail}", script.grammar) is not None
    if draft.units is not None and not is_marked and is_range_there(one, draft.units, is_asked=asked):
        return True
    return not script.collects and around is not None and is_of_others_paper(script, around, draft)
