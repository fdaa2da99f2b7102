"""Words that go together with a unit: "delete (d), together with the word “or” at the end of (c)"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import ORDER, Q, words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later


def goes_together(stretch: Masked, grammar: Grammar) -> re.Match[str] | None:
    """Where an order over a whole unit ends and names words that go with it; its group `cut` stands between both."""
    if not stretch.quotes or not stretch.cues & Cue.DELETES:
        return None
    match = _pattern(grammar.speech).search(stretch.text)
    if match is None or (match["and"] and grammar.orders.search(stretch.text, match.end()) is not None):
        return None  # "… and “winter” added to 3.2"
    if not match["what"].strip():
        return None if match["and"] else match  # "Clause 4.4(d). Delete, together with …"
    return match if unit_grammar(grammar.speech).delete.match(stretch.text, match.start("verb")) is not None else None


def goes_too(text: str, part: Masked, grammar: Grammar) -> Found | None:
    """The words that go with a unit, all that a part says besides being where they stand."""
    match = _words(grammar.speech).match(part.text)
    quote = None if match is None else part.quote_at(part.start + match.start("old"))
    if match is None or quote is None or not quote.closed or len(part.quotes) != 1:
        return None
    if grammar.orders.search(part.text, match.end()) is not None:
        return None
    begin, end = part.start + match.start("old"), part.start + len(part.text.rstrip(" .;,"))
    return Found(Operation.DELETE, begin, end, trimmed(text, quote.inner), order=begin)


@lru_cache(maxsize=8)
def _pattern(s: Speech) -> re.Pattern[str]:
    u = s.whole_units
    if not u.togethers:
        return compile_later("(?!)")
    joint = rf"(?:,?\s*{words(u.togethers)}|,?\s(?P<and>{words(u.ands)}))"
    return compile_later(
        rf"(?P<verb>{words(s.deletes)})(?P<what>{ORDER}{{0,90}}?)(?P<cut>{joint}\s)\s*(?:{words(s.names_words)}\s+){{0,2}}{Q}"
    )


@lru_cache(maxsize=8)
def _words(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*(?:{words(s.names_words)}\s+){{0,2}}(?P<old>{Q})")
