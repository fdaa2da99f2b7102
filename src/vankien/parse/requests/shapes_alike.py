"""Two quotations of which the one is plainly the other made anew: "“a b c” xin được nói mạnh hơn: “a d c”".

The verbs by which people ask for other words have no end; that two quotations say nearly the same, with a request
between them, tells as much. Tried after the shapes that know their verb.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, at_group, inner_words, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.grammar.last_piece import blanked
from vankien.parse.places.locate import references
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked, Quoted
from vankien.text.pattern import compile_later

LEAST_SHARED = 0.5  # of the words of the shorter quotation; unlike pairs in the gold share less than a third
FURTHEST = 120  # code points between the two; what stands further off has another verb
_NEXT_PAIR = re.compile(r"[\s,;]*")
_WORD = re.compile(r"\w+")
NAMING = 3  # words between a side and the words beside which others go: "sau mấy chữ"
TWO = 2


def replace_alike(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The first of two quotations is to become the second; with "thay vì", "thay vào chỗ" between them the reverse."""
    closed = [quote for quote in stretch.quotes if quote.closed and not quote.inner.is_empty]
    if len(closed) != len(stretch.quotes) or len(closed) % TWO or not closed:
        return None
    first, second = closed[:TWO]
    behind = closed[TWO].span.start - stretch.start if len(closed) > TWO else 0
    if behind and _NEXT_PAIR.fullmatch(stretch.text, second.span.end - stretch.start, behind) is None:
        return None
    low, high = first.span.end - stretch.start, second.span.start - stretch.start
    between = stretch.text[low:high]
    if (
        len(between) > FURTHEST
        or _is_beside(stretch, [first, second], grammar)
        or not (alike(first.inner.of(text), second.inner.of(text)) or _is_turned_at_place(stretch, low, high, grammar))
    ):
        return None
    link = grammar.asks.search(between) or grammar.changes.search(between) or grammar.result_end.search(between)
    if link is None or grammar.denied_order.search(stretch.text, 0, low):
        return None  # "có nên thay “a” bằng “b” không": the verb that stands before them is turned off
    if _is_told_elsewhere(stretch, low, high, grammar) or _goes_with(grammar.speech).search(between) is not None:
        return None
    target, new = (trimmed(text, quote.inner) for quote in (first, second))
    is_put_in = grammar.container_end.search(between) is not None
    if is_put_in and target.of(text) in new.of(text):
        return None  # "“a” xin sửa trong câu “a b c”": the second says where
    if is_put_in or grammar.instead_of.search(between):
        target, new = new, target
    verb = stretch.start + low + link.start()
    if drops_part(text, stretch, target, new, grammar):
        return Found(Operation.DELETE, verb, second.span.end, new, order=verb)
    return Found(Operation.REPLACE, first.span.start, second.span.end, target, new, order=verb)


@lru_cache(maxsize=8)
def _goes_with(s: Speech) -> re.Pattern[str]:
    """What says that the second of two quotations stands with the first: "“a” nên kèm “b”"."""
    return compile_later(words(s.roles.goes_with))


def drops_part(text: str, stretch: Masked, target: Span, new: Span, grammar: Grammar) -> bool:
    """Whether the second of two quotations is a part of the first that a verb drops: "“a b c” - cut “b c”"."""
    if target.end > new.start or new.of(text) not in target.of(text):
        return False
    between = stretch.text[target.end + 1 - stretch.start : new.start - 1 - stretch.start]
    return grammar.dropping.search(between) is not None


def _is_told_elsewhere(stretch: Masked, low: int, high: int, grammar: Grammar) -> bool:
    """Whether the second quotation is what another place says: "trang 5 ghi “a”, trang 18 lại ghi “b”"."""
    own = [one.span.end - stretch.start for one in references(stretch, grammar.speech)]
    behind = max((end for end in own if low <= end <= high), default=None)
    if behind is None or first_ask(stretch.text[:high], grammar, low) is not None:
        return False
    return grammar.tells.search(stretch.text, behind, high) is not None


def replace_asked(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Two quotations with a request before or between them and "thành" before the second: whatever the verb is."""
    match = grammar.replace_asked.search(stretch.text)
    if match is None or grammar.not_changes.search(stretch.text, match.start(), match.end()):
        return None
    if grammar.denies.search(stretch.text, 0, match.start("new")):
        return None
    if match["old"] and puts_beside(stretch, match.start("old"), grammar):
        return None
    target = inner_words(text, stretch, match, "old" if match["old"] else "first")
    new = inner_words(text, stretch, match, "new")
    if target is None or new is None or new.is_empty or target.of(text) == new.of(text):
        return None
    order = at_group(stretch, match, "verb" if match["verb"] else "late")
    return Found(
        Operation.REPLACE, stretch.start + match.start(), stretch.start + match.end(), target, new, order=order
    )


def puts_beside(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether the words quoted at an offset are those beside which others go: "ghi vào sau “a” là “b”"."""
    verb = grammar.inserts.search(stretch.text, 0, at)
    side = None if verb is None else grammar.side.search(stretch.text, verb.start(), at)
    between = "" if side is None else stretch.text[side.end() : at]
    is_named = len(between.split()) <= NAMING and not any(mark in between for mark in (*".,:;", BLANK))
    return side is not None and is_named


def _is_turned_at_place(stretch: Masked, low: int, high: int, grammar: Grammar) -> bool:
    """Whether nothing stands with two quotations but a place before and "thành" between: "khoản 3: “5%” thành “3%”"."""
    first, last = stretch.quotes[0].span, stretch.quotes[-1].span
    head = Masked(stretch.text[: first.start - stretch.start], stretch.start, ())
    if grammar.turned_alone.fullmatch(stretch.text, low, high) is None or not references(head, grammar.speech):
        return False
    if stretch.text[last.end - stretch.start :].strip(" \u00a0.;,!"):
        return False
    return grammar.frame.fullmatch(blanked(head, grammar)) is not None


def _is_beside(stretch: Masked, quotes: list[Quoted], grammar: Grammar) -> bool:
    """Whether one of the quotations says beside what, from where or within what the other stands."""
    return any(grammar.side_end.search(stretch.text, 0, quote.span.start - stretch.start) for quote in quotes)


def alike(one: str, other: str) -> bool:
    """Whether two quotations share most words of the shorter, and are not the same."""
    bags = [_WORD.findall(words.lower()) for words in (one, other)]
    if bags[0] == bags[1] or not all(bags):
        return False
    shared = len(set(bags[0]) & set(bags[1]))
    return shared >= LEAST_SHARED * min(len(set(bag)) for bag in bags)
