"""Stretches of the draft of which only the edges are quoted, in the manner of parliaments.

"Leave out from “a” to “b” and insert “c”", "leave out from “a” to the end and insert “c”", "leave out all words after
“a”". How far words go of which only the first are quoted, a person sees.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.parse.grammar.found import Found, at_group, inner_words
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import Q, words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

NEVER = "(?!)"  # matches nothing


@dataclass(frozen=True, slots=True)
class _Patterns:
    closed: re.Pattern[str]
    renewed: re.Pattern[str]
    open: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    p = s.phrasing
    if not p.onward or not p.puts_in:
        return None
    names = rf"(?:{words(s.names_words)}\s*){{0,2}}:?\s*"
    drops = rf"(?P<verb>{words((*s.deletes, *s.replaces))})"
    new = rf"(?:[\s,;]*(?:{words(s.drop_joins)}\s+)?{words((*p.puts_in, *s.by, *s.inserts))}\s+{names}(?P<new>{Q}))"
    first = rf"{words(s.from_words)}\s+{names}(?P<old>{Q})"
    rest = rf"{words(p.all_that)}\s+(?:[^\s\x01]+\s+){{0,3}}?{words(s.after)}\s+{names}(?P<behind>{Q})"
    onward = rf"\s*,?\s*{words(p.onward)}(?:\s+{words(s.of_words)}\s+[^.;\x01\n]{{1,40}}?)?"
    open_ = rf"{drops}\s+(?:[^\s\x01.;]+\s+){{0,3}}?(?:{first}{onward}|{rest}(?:{onward})?)"
    return _Patterns(
        closed=compile_later(
            rf"{drops}\s+(?:[^\s\x01.;]+\s+){{0,3}}?{first}\s*,?\s*(?:\w+\s+)?{words(s.to)}\s+{names}(?P<until>{Q}){new}"
        ),
        renewed=compile_later(rf"{open_}{new}"),
        open=compile_later(open_),
    )


def put_for_range(stretch: Masked, grammar: Grammar) -> re.Match[str] | None:
    """Where an order stands that puts words for a stretch of which the edges are quoted: its two halves are one."""
    patterns = _patterns(grammar.speech)
    if patterns is None or not stretch.cues & (Cue.FROM | Cue.BESIDE):
        return None
    return patterns.closed.search(stretch.text) or patterns.renewed.search(stretch.text)


def ranged(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """What is put for a stretch of which the edges are quoted; a remark where a stretch that goes has no last words."""
    patterns = _patterns(grammar.speech)
    if patterns is None:
        return None
    match = patterns.closed.search(stretch.text)
    if match is not None:
        old, until, new = (inner_words(text, stretch, match, name) for name in ("old", "until", "new"))
        if old is None or until is None or new is None or new.is_empty:
            return None
        begin, end = at_group(stretch, match, "verb"), stretch.start + match.end()
        return Found(Operation.REPLACE, begin, end, old, new, until=until, order=begin)
    match = patterns.renewed.search(stretch.text) or patterns.open.search(stretch.text)
    if match is None:
        return None
    begin, end = at_group(stretch, match, "verb"), stretch.start + match.end()
    if "new" in match.re.groupindex:
        return Found(Operation.REPLACE, begin, end, None, inner_words(text, stretch, match, "new"), order=begin)
    edge = inner_words(text, stretch, match, "old" if match["old"] is not None else "behind")
    return Found(Operation.COMMENT, begin, end, edge, order=begin)
