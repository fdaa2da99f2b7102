"""Things in a unit that an order lets go, where only the unit bears a number: "the rule about bridges in C1.2 must go".

The unit only says where; which of its words go, nobody said, and the unit itself must stay.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.items import unit_references
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

MOST_WORDS = 8  # of what is said to go; more are a clause of its own


@dataclass(frozen=True, slots=True)
class _Patterns:
    held: re.Pattern[str]
    leads: re.Pattern[str]
    then: re.Pattern[str]
    whole: re.Pattern[str]
    asking: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    inside, some = words((*s.containers, *s.from_words)), words(s.whole_of)
    units = words((*s.whole_units.described, *s.whole_units.contents, *s.units))
    thing = rf"(?P<thing>(?:{some}\s+)(?:[\w'’-]+\s+){{1,{MOST_WORDS}}}?)"
    return _Patterns(
        asking=compile_later(words((*s.asks, *s.passive, *s.copulas, *s.whole_units.ought))),
        held=compile_later(
            rf"(?:^|[.,;:–—(]|{words((*s.unmarked.opines, *s.own_voice, *s.asks))})\s*"
            rf"(?P<thing>(?:[\w'’-]+\s+){{1,{MOST_WORDS}}}?){inside}\s+$"
        ),
        leads=compile_later(rf"\W*(?:\w+\s+)?{inside}\s+"),
        then=compile_later(rf"\s*,?\s*{thing}"),
        whole=compile_later(rf"(?:{some}\s+)*(?:[\w'’-]+\s+){{0,2}}?{units}\s*"),
    )


def is_thing_inside(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether what goes, by an order at an offset, is a thing in the last unit named before it, and not the unit."""
    if not grammar.speech.counts_at_head or BLANK in stretch.text[:at]:
        return False
    places = [one.span for one in unit_references(stretch, grammar.speech) if one.span.end - stretch.start <= at]
    if len(places) != 1:
        return False
    patterns = _patterns(grammar.speech)
    head = stretch.text[: places[0].start - stretch.start]
    between = patterns.asking.sub(" ", stretch.text[places[0].end - stretch.start : at])
    if not between.replace(",", " ").strip():  # any white space
        match = patterns.held.search(head)
    else:
        match = patterns.then.fullmatch(between) if patterns.leads.fullmatch(head) is not None else None
    if match is None or grammar.anaphora.search(match["thing"]) is not None:
        return False
    return patterns.whole.fullmatch(match["thing"]) is None
