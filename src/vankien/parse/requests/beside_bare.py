"""Words of the draft without marks beside which quoted ones go: "thêm “a” sau lực lượng vũ trang địa phương".

The side tells where they begin; the end of the clause, a place, a reason, or the order with the quotation behind it
where they end. A unit, a day or "đó" behind a side is no wording.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.words.pieces import Q, words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

MOST_WORDS = 12  # of such words; longer ones are sentences, and who means those puts them in marks
_FIRST = re.compile(r"\w[\w/.,-]*")


@dataclass(frozen=True, slots=True)
class _Patterns:
    behind: re.Pattern[str]
    ahead: re.Pattern[str]
    order: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    u = s.unmarked
    if not u.sided:
        return None
    beside = words((*s.after, *s.before))
    named = rf"(?:(?:{words((*u.leads, *s.bare_ordinals))}\s+)?(?:{words((*s.bare_names, *s.weak_names))})\s+)?"
    no_wording = words((*s.units, *s.page, *s.line, *s.this, *s.last, *s.first, *s.inserts, *u.sided, *s.title_words))
    number = r"[ivx]+(?!\w)|\d+(?:\.\d+)*\s*[,;:)]"
    side = rf"{beside}\s+(?!(?:\w+\s+){{0,3}}?{words(s.this)}){named}(?!\s|\x01|{no_wording}|{number})"
    order = rf"(?:{words((*s.asks, *s.wishes))}\s+(?:\w+\s+)?)?{words((*s.inserts, *s.lacks, *s.musts, *s.uses))}"
    names = rf"(?:{words(s.names_words)}\s*|{words(s.whole_of)}\s+|{words(u.fillers)}\s+){{0,3}}"
    return _Patterns(
        behind=compile_later(
            rf"{order}[^\x01.;\n]{{0,60}}{Q}\s*,?\s*(?:{words((*s.containers, *u.stands))}\s+)?{side}"
        ),
        ahead=compile_later(rf"(?:^|[,:;.(–-]\s*|\s){side}"),
        order=compile_later(rf"\s*,?\s*(?:{words(u.stands)}\s+){{0,2}}{order}\s*{names}:?\s*{Q}"),
    )


def beside_bare(part: Masked, speech: Speech, phrase: Callable[[int], Span | None]) -> list[Span]:
    """The words beside which the one quotation goes, offsets of the stretch; `phrase` tells where unmarked ones end."""
    patterns = _patterns(speech)
    if patterns is None or len(part.quotes) != 1 or not part.quotes[0].closed:
        return []
    text, quote = part.text, part.quotes[0].span.start - part.start
    for match in patterns.ahead.finditer(text, 0, quote):
        order = next(iter(patterns.order.finditer(text, match.end())), None)
        if order is not None and order.end() >= quote:
            return _within(text, match.end(), order.start())
    behind = patterns.behind.search(text)
    words_ = None if behind is None else phrase(behind.end())
    return [] if words_ is None else _within(text, words_.start, words_.end)


def _within(text: str, start: int, end: int) -> list[Span]:
    """The words between two offsets; none where they are too many, or more than one piece of a sentence."""
    said = text[start:end].rstrip(" ,")
    if _FIRST.match(said) is None or len(said.split()) > MOST_WORDS or any(mark in said for mark in "\x01:;()\n"):
        return []
    return [Span(start, start + len(said))]
