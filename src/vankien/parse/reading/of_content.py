"""Units that what is to be added only speaks of: "bổ sung một điều quy định việc cấp vốn để thực hiện Điều 6".

They are part of what the new words shall say, and no place for them.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.places.reference import Reference
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAD_REACH = 40  # code points before a unit in which stands how it is spoken of
LEAST = 3  # words of what shall be added before such a unit; behind fewer it may be the place
ADDING = frozenset({Operation.INSERT, Operation.COMMENT})


def without_content(script: Script, own: tuple[Reference, ...], found: Found, clause: Span) -> tuple[Reference, ...]:
    """The units named without those of which only the new words speak; all of them where none else tells the place,
    unless a whole new unit is asked for.
    """
    if found.operation not in ADDING or found.target is not None or not own:
        return own
    adds = _adds(script.grammar.speech).search(script.lower, clause.start, own[-1].span.start)
    if adds is None:
        return own
    kept = tuple(one for one in own if not _is_spoken_of(script, one, adds.end()))
    return kept if kept or adds["unit"] is not None else own


def _is_spoken_of(script: Script, one: Reference, begin: int) -> bool:
    """Whether a unit follows words by which it is only cited, with some of what shall be added before them."""
    lead = _cites(script.grammar.speech).search(script.lower, max(begin, one.span.start - LEAD_REACH), one.span.start)
    return lead is not None and len(script.lower[begin : lead.start()].split()) >= LEAST


@lru_cache(maxsize=8)
def _adds(s: Speech) -> re.Pattern[str]:
    """An order to add, with the unit that it adds where it is a whole one: "bổ sung thêm một điều"."""
    more = words((*s.whole_units.one_more, *s.whole_units.apart))
    units = words(one for one in s.units if one not in s.weak_units)
    return compile_later(rf"{words(s.inserts)}(?:\s+(?:\w+\s+)?{more}\s+(?:\w+\s+)?(?P<unit>{units})(?!\s+\d))?")


@lru_cache(maxsize=8)
def _cites(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.whole_units.cites)}\s+$")
