"""Requests about words quoted before: "… “a”. Câu này nên chuyển xuống mục 3.", "… “a”. Bổ sung ngay sau đó: “b”.".

What points back stands for the quotation it means: the clause is seen again with "câu này", "nó", "sau đó" blanked like
that quotation, so that the one grammar reads it. Where nothing points back the quotation stands at the clause's head.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.grammar.last_piece import IMPERATIVE
from vankien.parse.places.items import unit_references
from vankien.parse.words.cue_table import cue_table
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked, Quoted
from vankien.text.pattern import compile_later

WORDED = frozenset({Operation.REPLACE, Operation.DELETE, Operation.MOVE, Operation.SPLIT, Operation.INSERT})


@dataclass(frozen=True, slots=True)
class Echo:
    """A clause with a quotation of words quoted before it, and whether something in it points back to them."""

    part: Masked
    points: bool


@dataclass(frozen=True, slots=True)
class _Patterns:
    back: re.Pattern[str]
    within: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    names, this = words(s.names_words), words(s.this)
    sides = words((*s.after, *s.before, *s.at_end, *s.at_start))
    its = words(s.whole_units.its) if s.whole_units.its else "(?!)"
    kinds = words((*s.units, *s.page, *s.line))
    return _Patterns(
        back=compile_later(
            rf"(?P<it>(?:{names}\s+){{1,2}}{this})"
            rf"|{sides}\s+(?P<that>(?:{its}|{this})(?!\s+{kinds}))"
            rf"|(?P<its>{its})"
        ),
        within=compile_later(rf"{words(one for one in s.containers if one not in s.whole_units.fillers)}\s*$"),
    )


def pointed(part: Masked, cited: Span, grammar: Grammar) -> Masked | None:
    """The clause with the words that point back as a quotation of `cited`; None when none do."""
    patterns = _patterns(grammar.speech)
    for match in patterns.back.finditer(part.text):
        group = next(name for name in ("it", "that", "its") if match[name] is not None)
        if group == "it" and _is_inside(part.text, match.start(), patterns, grammar):
            continue
        span = Span(match.start(group), match.end(group))
        text = f"{part.text[: span.start]}{BLANK * span.length}{part.text[span.end :]}"
        quotes = (*part.quotes, Quoted(span.shift(part.start), cited, closed=True))
        ordered = tuple(sorted(quotes, key=lambda quote: quote.span.start))
        return replace(part, text=text, quotes=ordered, cues=part.cues | cue_table(grammar.speech).of(text))
    return None


def _is_inside(text: str, at: int, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether something inside the words changes: "trong câu này thay …"; "thế vào chỗ đó" changes all of them."""
    if patterns.within.search(text, 0, at) is None:
        return False
    return all(one.end() < len(text[:at].rstrip()) for one in grammar.instead_of.finditer(text, 0, at))


def at_head(part: Masked, cited: Span, grammar: Grammar) -> Masked:
    """The clause with a quotation of `cited` right before it."""
    start = part.start - 1
    quote = Quoted(Span(start, part.start), cited, closed=True)
    text = f"{BLANK}{part.text}"
    cues = part.cues | cue_table(grammar.speech).of(text)
    return replace(part, text=text, start=start, quotes=(quote, *part.quotes), cues=cues)


def echoed(text: str, part: Masked, cited: Span, grammar: Grammar) -> Echo | None:
    """How a clause may speak of words quoted before it; one that does not point back only of those in its paragraph."""
    if part.start <= cited.end:
        return None
    seen = pointed(part, cited, grammar)
    if seen is not None:
        return Echo(seen, points=True)
    return None if "\n" in text[cited.end : part.start] else Echo(at_head(part, cited, grammar), points=False)


def means(found: Found, part: Masked, cited: Span, grammar: Grammar, *, points: bool) -> bool:
    """Whether an instruction is about the words quoted before: they are its old ones.

    A clause that does not point back must ask, quote no words of the draft itself, and name no place before its order.
    """
    if points and found.operation is Operation.INSERT and found.new == cited and found.target is not None:
        return True  # "chèn cụm này vào giữa “a” và “b”"
    if found.operation not in WORDED or found.target != cited:
        return False
    if points:
        return True
    if grammar.anaphora.search(part.text) or grammar.says_draft.search(part.text):
        return False
    is_asked = first_ask(part.text, grammar) is not None
    if not is_asked and (not _commands(part, grammar) or grammar.agrees.search(part.text) is not None):
        return False  # "…; viết “b”, tôi càng tâm đắc"
    at = found.verb if found.order is None else found.order
    if found.operation is Operation.REPLACE and found.new is not None:
        at = found.new.start
    if found.destination is not None:
        at = found.destination.start
    if any(one.span.start < at for one in unit_references(part, grammar.speech)):
        return False
    if found.operation is Operation.INSERT:
        return found.position is not None and grammar.edge_alone.search(part.text) is not None
    return True


def _commands(part: Masked, grammar: Grammar) -> bool:
    """Whether a clause begins with its order: "Đổi thành “…”."."""
    begins = IMPERATIVE.match(part.text)
    return grammar.orders.match(part.text, begins.end() if begins else 0) is not None
