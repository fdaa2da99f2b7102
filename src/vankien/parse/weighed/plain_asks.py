"""Clauses in which the writer asks in so many words for something at a place: "We ask that pupils be heard on 4.2".

Whatever was learned of its other words, such a clause is a request; what it asks for, a person reads.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.weighed.comment_traits import Passage
from vankien.parse.words.cues import ORDERS
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later


def asks_plainly(said: Passage, at: int) -> bool:
    """Whether a clause begins with words by which the writer himself asks, and names a place of the draft."""
    one, grammar = said.row[at], said.script.grammar
    patterns = _patterns(grammar.speech)
    if patterns is None:
        return False
    head = patterns[0].match(one.said)
    if head is None or (head["wish"] and not said.script.part(one.span).cues & ORDERS):
        return False
    off = (grammar.keeps, grammar.agrees, grammar.praises, grammar.courtesies, grammar.denied_ask, patterns[1])
    if any(pattern.search(one.said) is not None for pattern in off):
        return False
    part = said.script.part(one.span)
    places = (ref.span.start - part.start for ref in said.script.references(part))
    return any(patterns[2].search(part.text, 0, place) is None for place in places)  # "see 8.2" only refers


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    """Words of asking at a clause's head, those that only wish apart; what nobody writes; what cites."""
    w = s.wanted
    if not w.plain_asks:
        return None
    heads = rf"[\W\d_]*(?:{words((*w.heads, *w.counting))}[\s,:]+){{0,3}}"
    head = rf"{heads}(?:{words(w.plain_asks)}|(?P<wish>{words(w.plain_wishes or ('(?!)',))}))\s"
    unwritten, cites = (words(one or ("(?!)",)) for one in (w.unwritten, s.whole_units.citing))
    return compile_later(head), compile_later(unwritten), compile_later(rf"{cites}\s*$")
