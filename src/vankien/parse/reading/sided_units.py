"""The unit that new words go beside where no number tells it: "After the bullet on the bus companies … another: “…”".

Of the units in the place named, the one is meant that has the words that tell it, as the draft at hand shows. Where
none or several have them, a person says where the new words go: the end of the place would be an invention.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.document import Unit
from vankien.model.locator import Step
from vankien.parse.draft.backing import Token, tokens
from vankien.parse.draft.units import Units
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

HEAD_REACH = 160  # code points before new words in which the unit beside them is told
LEAST_LETTERS = 4  # of a word that tells something; shorter ones stand in any unit
MOST_WORDS = 4  # in which a unit is told; behind them the request goes on
_STOP = re.compile(r"[.;!?](?!\d)|\n\n")


def beside_told(script: Script, found: Iterable[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments, each addition with the unit that its sentence says it goes beside."""
    pattern = _pattern(script.grammar.speech)
    for one in found:
        is_open = one.operation is Operation.INSERT and one.target_text is None and one.position is None
        if not is_open or not one.new_text_spans or one.locator.also:
            yield one
            continue
        end = one.new_text_spans[0].start
        begin = max(0, end - HEAD_REACH)
        begin = max((stop.end() for stop in _STOP.finditer(script.lower, begin, end - 1)), default=begin)
        match = pattern.search(script.lower, begin, end)
        if match is None:
            yield one
            continue
        row = units.row(one.locator.path)
        said = [word for word in tokens(match["words"])[:MOST_WORDS] if len(word.word) >= LEAST_LETTERS]
        told = _told(row, said, units)
        if told is None:
            yield replace(one, unread=(*one.unread, match[0]))
            continue
        path = (*one.locator.path, Step(told.kind, told.number))
        position = side_of(match, script.grammar.speech)
        yield replace(one, locator=replace(one.locator, path=path), position=position)


def _told(row: Sequence[Unit], said: list[Token], units: Units) -> Unit | None:
    """The one unit of a row that has the first of some words that only one of them has."""
    held = {unit.id: {word.word for word in tokens(units.lower, unit.span.start, unit.span.end)} for unit in row}
    for word in said:
        having = [unit for unit in row if word.word in held[unit.id]]
        if len(having) == 1:
            return having[0]
    return None


@lru_cache(maxsize=8)
def _pattern(s: Speech) -> re.Pattern[str]:
    """A side, the name of a unit without a number, and what it is about."""
    beside, names = words((*s.after, *s.before)), words((*s.whole_of, *s.this))
    return compile_later(
        rf"(?P<side>{beside})\s+(?:{names}\s+){{0,2}}{words(s.units)}\s+(?:{words((*s.about, *s.heading_words))})\s+"
        rf"(?:{names}\s+)?(?P<words>[^\W\d][^.;:\n“\"]{{2,80}})"
    )
