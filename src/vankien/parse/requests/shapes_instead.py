"""The shape of requests that let a unit go and put words where it stood: "delete clause 4 and put in its place “…”"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.parse.grammar.found import Found, at_group, inner_words, names_unit
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.items import unit_references
from vankien.parse.requests.shapes_units import is_named_before
from vankien.parse.words.pieces import ORDER, Q, words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later


def put_instead(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """New wording for a unit that goes: "delete paragraph (c) and substitute “…”", the words quoted or below."""
    match = instead(stretch, grammar)
    if match is None:
        return None
    order, end = at_group(stretch, match, "verb"), stretch.start + match.end()
    named = [one.span.start for one in unit_references(stretch, grammar.speech)]
    begin = min([order, *named]) if not match["what"].strip() else order  # "Clause 2.1 should be deleted and …"
    if match["new"] is None:
        return Found(Operation.REPLACE, begin, end, opens_block=True, order=order)
    new = inner_words(text, stretch, match, "new")
    return None if new is None or new.is_empty else Found(Operation.REPLACE, begin, end, None, new, order=order)


def instead(stretch: Masked, grammar: Grammar) -> re.Match[str] | None:
    """Where an order lets a unit go and another one puts words in its place; both are one."""
    match = _pattern(grammar.speech).search(stretch.text)
    if match is None:
        return None
    is_named = names_unit(stretch, match, grammar, "what") or (
        not match["what"].strip()
        and BLANK not in stretch.text[: match.start()]
        and is_named_before(stretch, match.start(), grammar)
    )
    is_denied = grammar.denies.search(stretch.text, 0, match.start()) is not None
    return match if is_named and not is_denied else None


def begins_instead(stretch: Masked, grammar: Grammar) -> bool:
    """Whether a clause begins with what says that its words come where something stood: "In its place …"."""
    return _head(grammar.speech).match(stretch.text) is not None


@lru_cache(maxsize=8)
def _head(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\W*{words(s.whole_units.instead or ('(?!)',))}")


@lru_cache(maxsize=8)
def _pattern(s: Speech) -> re.Pattern[str]:
    u = s.whole_units
    if not u.instead:
        return compile_later("(?!)")
    there = rf"(?:{words(u.instead)}|{words(u.substitutes)})"
    return compile_later(
        rf"(?P<verb>{words(s.deletes)})(?P<what>{ORDER}{{0,90}}?)(?:[,;]|\s{words(s.joins)})(?P<gap>{ORDER}{{0,60}}?\s){there}"
        rf"{ORDER}{{0,30}}?(?::\s*$|:?\s*(?P<new>{Q}))"
    )
