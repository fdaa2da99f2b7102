"""Remarks that ask for no wording, weighed: those of the rules that most likely are none go, missed ones come."""

from collections.abc import Sequence

from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator
from vankien.model.note import Note, Severity, Where
from vankien.parse.grammar.found import Found
from vankien.parse.places.paths import inherit, locator_of
from vankien.parse.reading.reading import LONGEST_NOTED, Reading
from vankien.parse.weighed.clause_net import Hearing
from vankien.parse.weighed.comment_traits import Passage, passage
from vankien.parse.weighed.comments import asked, unasked
from vankien.parse.weighed.stance_traits import Clause, Heard
from vankien.parse.words.span_index import SpanIndex


def by_comments(reading: Reading, spoken: Sequence[Locator | None]) -> None:
    """Weighs the clauses of a contribution; `spoken` are the places spoken of where its lines begin."""
    speech = reading.grammar.speech
    if speech.is_toneless:  # nothing was learned of words without their tones
        return
    said = passage_of(reading)
    reading.hearing = hearing = Hearing.of(said)
    answers = SpanIndex(reading.answers)
    known = [one for one in reading.found if one.operation is Operation.COMMENT and not answers.meet(one.evidence)]
    gone = unasked(said, [one.evidence for one in known], speech, hearing)
    added = list(asked(said, speech, hearing))
    places = _places(reading, said, spoken) if added else ()
    _take_away(reading, [one for one, is_gone in zip(known, gone, strict=True) if is_gone])
    for at in added:
        _add(reading, said.row[at], places[at])


def _take_away(reading: Reading, some: Sequence[Amendment]) -> None:
    """Forgets remarks, each with a note: a person may see it otherwise."""
    for one in some:
        facts: dict[str, str | int] = {"words": one.evidence.of(reading.text)[:LONGEST_NOTED]}
        where = Where(None, one.evidence.start, one.evidence.end)
        reading.notes.append(Note("remark-not-taken-up", Severity.INFO, where, facts))
    reading.forget(some)


def passage_of(reading: Reading) -> Passage:
    """The clauses of a contribution as they are weighed."""
    heard = Heard(
        reading.script, reading.body, reading.remarks, reading.found, SpanIndex(reading.taken), SpanIndex(reading.used)
    )
    return passage(heard, reading.remarks, reading.aside, reading.backing)


def _add(reading: Reading, one: Clause, spoken: Locator | None) -> None:
    """Adds a remark at the place that its clause names, or that is spoken of there."""
    part = reading.script.part(one.span)
    quoted = part.quotes[0] if len(part.quotes) == 1 and part.quotes[0].closed else None
    target = None if quoted is None or quoted.inner.is_empty else quoted.inner
    told = reading.context.told()
    reading.context.place = spoken
    reading.add(Found(Operation.COMMENT, one.span.start, one.span.end, target), one.span, part, (), one.span.end, None)
    reading.context.back_to(told)


def _places(reading: Reading, said: Passage, spoken: Sequence[Locator | None]) -> list[Locator | None]:
    """The place spoken of where each clause begins: that of those before it on its line, or of the lines above."""
    script = reading.script
    made: list[Locator | None] = []
    line, place = -1, None
    for one in said.row:
        if one.line != line:
            line, place = one.line, spoken[one.line]
        made.append(place)
        named = script.references(script.part(one.span))
        if named:
            place = inherit(locator_of(named, script.text, script.grammar.speech), spoken[line])
    return made
