"""Lines whose quotations no rule read, weighed with the draft at hand by what was learned from labelled letters.

It is asked behind all rules, and what turns an order off turns this off too. A person always sees it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.off import is_off, without_words
from vankien.parse.grammar.found import Found
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.quotations import SURE, as_found, choices, likely, stretch_of
from vankien.parse.weighed.wordings import Wording
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import Masked
from vankien.parse.words.span_index import SpanIndex

LETTER = 1_000  # code points; in a longer text, full of stories, a change must be sure
LONGEST = 900  # code points of a line; a longer one is an article


def by_quotations(reading: Reading, line: Span, known: int, spoken: Callable[[Span], Locator | None]) -> None:
    """Reads what the quotations of a line ask for where no rule did, the likeliest first, `known` amendments standing
    before it; `spoken` tells the place spoken of where a stretch begins.
    """
    if reading.backing is None or not reading.grammar.speech.learned.table("quotations"):
        return
    part = _quoting(reading, line)
    if part is None:
        return
    held = SpanIndex(one.evidence for one in _changes(reading, known))
    if all(held.meet(one.span) for one in part.quotes):
        return
    free = [*choices(reading.script, part, reading.backing, held=held)]
    taken: list[Wording] = []
    for choice, chance in likely(free, reading.grammar.speech):
        if any(one in taken for one in choice.wordings):
            continue
        taken += choice.wordings
        found, window = as_found(reading.script, choice), _window(reading, stretch_of(choice), line)
        if (len(reading.text) <= LETTER or chance >= SURE) and _may_ask(reading, found, window):
            _add(reading, found, window, spoken(window))


def _may_ask(reading: Reading, found: Found, window: Span) -> bool:
    """Whether the sentences of a change ask, and nothing turns that off.

    What was learned holds few sentences that only compare two wordings: "“a” với “b” khác nhau nhiều lắm". A question
    may only want to know: "ghi “a”, có phải là “b” không?".
    """
    part = reading.script.part(window)
    return (
        not part.text.rstrip().endswith("?")
        and reading.grammar.asks.search(part.text) is not None
        and not is_off(reading.script, part, found)
    )


def _quoting(reading: Reading, line: Span) -> Masked | None:
    """The line where it has quotations and words that ask; what most lines are asked."""
    if line.length > LONGEST or not reading.script.is_loud(line):
        return None
    part = reading.script.part(line)
    return part if part.quotes and part.cues & Cue.ASKS else None


def _changes(reading: Reading, known: int) -> Iterator[Amendment]:
    """The changes that may have been read in a line: its own, and the last before, which may reach into it."""
    return (one for one in reading.found[max(0, known - 1) :] if one.operation is not Operation.COMMENT)


def _add(reading: Reading, found: Found, window: Span, place: Locator | None) -> None:
    """Adds a change, which a person confirms; comments in its sentences were about it."""
    part = reading.script.part(window)
    known = [one for one in reading.found if one.operation is Operation.COMMENT and one.evidence.overlaps(window)]
    told = reading.context.told()
    reading.context.place = place
    reading.add(found, window, without_words(part, found), () if found.new is None else (found.new,), found.end, None)
    reading.context.back_to(told)
    if found.target is None and reading.found[-1].locator.is_empty:
        reading.drop_last()  # new words for a unit that nobody names
        return
    reading.forget(known)
    said = reading.script.said(Span(found.verb, found.end))
    reading.found[-1] = replace(reading.found[-1], unread=(*reading.found[-1].unread, said))  # stands in no draft


def _window(reading: Reading, about: Span, line: Span) -> Span:
    """The sentences of a line in which a stretch stands."""
    held = [one for one in reading.script.clauses_of(line) if one.overlaps(about)]
    return Span(min(about.start, held[0].start), max(about.end, held[-1].end)) if held else about
