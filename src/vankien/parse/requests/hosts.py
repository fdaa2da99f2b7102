"""Words of the draft quoted before an order: those that new words join, and those that they say with more."""

import re

from vankien.model.span import Span
from vankien.parse.grammar.found import trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.words.plain import Masked

WIDENED = 2  # words at least that stand again in the new ones
SPREAD = 4  # words at least that stand again in them in their order, with others between
_LABEL = re.compile(r"\(?(?:\d{1,3}[a-zđ]?|[a-zđ])\s?[.)]\s|[-–+•]\s")
_WORDS = re.compile(r"\w+(?:[.,]\d+)*")


def said_with_more(text: str, stretch: Masked, verb: int, new: Span) -> Span | None:
    """The quoted words before the verb that the new ones hold with more: "“a” mở rộng thêm: “a cao hơn”"."""
    before = [quote for quote in stretch.quotes if quote.span.end <= stretch.start + verb and quote.closed]
    if not before or before[-1].inner.is_empty:
        return None
    words_ = trimmed(text, before[-1].inner)
    if _LABEL.match(text, new.start) is not None and _LABEL.match(text, words_.start) is None:
        return None  # "thiếu định nghĩa “bữa phụ”. Bổ sung: “8. Bữa phụ là …”": a unit of its own
    said, more = (_WORDS.findall(span.of(text).lower()) for span in (words_, new))
    if len(said) < WIDENED or len(said) >= len(more):
        return None
    is_whole = words_.of(text).lower() in new.of(text).lower()
    return words_ if is_whole or (len(said) >= SPREAD and _holds_in_order(more, said)) else None


def _holds_in_order(words_: list[str], some: list[str]) -> bool:
    """Whether some words stand among others in their order."""
    rest = iter(words_)
    return all(word in rest for word in some)


def host_before(text: str, stretch: Masked, verb: int, grammar: Grammar) -> Span | None:
    """The quoted words of the draft before the verb that the new ones join: "câu “…” thêm “…” vào cuối"."""
    before = [quote for quote in stretch.quotes if quote.span.end <= stretch.start + verb and quote.closed]
    if not before or before[-1].inner.is_empty:
        return None
    named = grammar.hosts.search(stretch.text, 0, before[-1].span.start - stretch.start)
    if named is None and grammar.side_alone.search(stretch.text, verb) is None:
        return None
    return trimmed(text, before[-1].inner)
