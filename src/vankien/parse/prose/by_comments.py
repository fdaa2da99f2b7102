"""Remarks that ask for no wording, weighed: those of the rules that most likely are none go, missed ones come."""

from collections.abc import Sequence

from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.parse.grammar.found import Found
from vankien.parse.places.paths import inherit, locator_of
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.comment_traits import Passage, passage
from vankien.parse.weighed.comments import asked, unasked
from vankien.parse.weighed.stance_traits import Clause, Heard
from vankien.parse.words.span_index import SpanIndex


def by_comments(reading: Reading, spoken: Sequence[Locator | None]) -> None:
    """Weighs the clauses of a contribution; `spoken` are the places spoken of where its lines begin."""
    said = passage_of(reading)
    speech = reading.grammar.speech
    known = [one for one in reading.found if one.operation is Operation.COMMENT]
    gone = unasked(said, [one.evidence for one in known], speech)
    added = list(asked(said, speech))
    reading.forget([one for one, is_gone in zip(known, gone, strict=True) if is_gone])
    for one in added:
        _add(reading, said, one, spoken[one.line])


def passage_of(reading: Reading) -> Passage:
    """The clauses of a contribution as they are weighed."""
    heard = Heard(
        reading.script, reading.body, reading.remarks, reading.found, SpanIndex(reading.taken), SpanIndex(reading.used)
    )
    return passage(heard, reading.remarks, reading.aside, reading.backing)


def _add(reading: Reading, said: Passage, one: Clause, before: Locator | None) -> None:
    """Adds a remark at the place that its clause names, or that was spoken of before it."""
    script = reading.script
    part = script.part(one.span)
    quoted = part.quotes[0] if len(part.quotes) == 1 and part.quotes[0].closed else None
    target = None if quoted is None or quoted.inner.is_empty else quoted.inner
    told = reading.context.told()
    reading.context.place = _place(reading, said, one, before)
    found = Found(Operation.COMMENT, one.span.start, one.span.end, target)
    reading.add(found, one.span, part, (), one.span.end, None)
    reading.context.back_to(told)


def _place(reading: Reading, said: Passage, one: Clause, before: Locator | None) -> Locator | None:
    """The place spoken of where a clause begins: that of the clauses before it on its line, or of the lines above."""
    script = reading.script
    for each in reversed([each for each in said.row if each.line == one.line and each.at < one.at]):
        named = script.references(script.part(each.span))
        if named:
            return inherit(locator_of(named, script.text, script.grammar.speech), before)
    return before
