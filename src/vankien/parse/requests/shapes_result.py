"""Words that a request names beside the phrase that comes out: "bổ sung từ “a” để thành “b a c”".

The phrase says where the words go: beside what stands with them there. And "bỏ “a” trong câu “a b”, thành “c”" tells
all of the phrase anew, of which the words that go are only a part.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later
from vankien.text.words import syllables

LEAST_HOST = 2  # syllables beside new words by which their place is known; one stands anywhere
LINK_REACH = 40  # code points between two wordings in which the words stand that make the one the other
PAIR, THREE = 2, 3
_EDGES = " \t\n,;:.–-"


def with_result(text: str, found: Found, part: Masked, grammar: Grammar) -> Found:
    """The instruction with the place of its words told by what comes out; any other as it is."""
    is_anew = found.operation is Operation.REPLACE and found.target is not None
    is_loose = found.operation is Operation.INSERT and found.target is None and found.position is None
    if len(part.quotes) == PAIR and ((is_anew and found.new is not None) or is_loose):
        return _put_in(text, found, part, grammar)
    if found.operation is Operation.DELETE and found.target is not None:
        return _told_anew(text, found, found.target, part, grammar)
    return found


def _put_in(text: str, found: Found, part: Masked, grammar: Grammar) -> Found:
    """Words to be added, read as old ones: the last verb before them brings words, and the result has them amid others.

    They go behind those before them in the result, or before those behind where they begin it.
    """
    old, new = (trimmed(text, one.inner) for one in part.quotes)
    if not all(one.closed for one in part.quotes) or (found.new is not None and found.new.start < new.start):
        return found
    between = part.text[part.quotes[0].span.end - part.start : part.quotes[1].span.start - part.start]
    if len(between) > LINK_REACH or not _leads(grammar.speech).fullmatch(between) or not _brings(part, old, grammar):
        return found
    said, wanted = text[old.start : old.end].strip(_EDGES).lower(), text[new.start : new.end].lower()
    at = wanted.find(said)
    if not said or at < 0 or wanted.find(said, at + 1) >= 0 or not _is_word(wanted, at, at + len(said)):
        return found
    head, tail = Span(new.start, new.start + at), Span(new.start + at + len(said), new.end)
    for host, position in ((head, Position.AFTER), (tail, Position.BEFORE)):
        place = _bare(text, host)
        if len(syllables(place.of(text))) >= LEAST_HOST:
            end = max(found.end, new.end)
            return Found(Operation.INSERT, found.verb, end, place, old, position, order=found.order or found.verb)
    return found


def _brings(part: Masked, old: Span, grammar: Grammar) -> bool:
    """Whether the last verb of change before words is one that brings words in."""
    ahead = part.text[: old.start - part.start]
    last = None
    for last in grammar.orders.finditer(ahead):  # noqa: B007 - the last one is wanted
        pass
    return last is not None and grammar.inserts.fullmatch(last[0]) is not None


def _is_word(said: str, begin: int, end: int) -> bool:
    """Whether words stand by themselves in others, no piece of a longer word."""
    return not said[max(0, begin - 1) : begin].isalnum() and not said[end : end + 1].isalnum()


def _bare(text: str, span: Span) -> Span:
    """A stretch without the marks and blanks at its edges."""
    said = span.of(text)
    begin = span.start + len(said) - len(said.lstrip(_EDGES))
    return Span(begin, max(begin, span.start + len(said.rstrip(_EDGES))))


def _told_anew(text: str, found: Found, gone: Span, part: Masked, grammar: Grammar) -> Found:
    """Words that go out of a phrase which is then told anew as a whole, with more changes in it."""
    if len(part.quotes) != THREE or not all(one.closed for one in part.quotes):
        return found
    first, whole, anew = (trimmed(text, one.inner) for one in part.quotes)
    if first != gone or gone.of(text).lower() not in whole.of(text).lower():
        return found
    between = part.text[part.quotes[1].span.end - part.start : part.quotes[2].span.start - part.start]
    if len(between) > LINK_REACH or _leads(grammar.speech).fullmatch(between) is None:
        return found
    said, end = whole.of(text).lower(), max(found.end, anew.end)
    left = syllables(said.replace(gone.of(text).lower(), " ", 1))
    if left == syllables(anew.of(text).lower()):
        return replace(found, end=end)  # the words go, and nothing else changes
    return replace(found, operation=Operation.REPLACE, target=whole, new=anew, end=end, order=found.order or found.verb)


@lru_cache(maxsize=8)
def _leads(s: Speech) -> re.Pattern[str]:
    """What leads from a phrase to what becomes of it: ", thành", " để còn lại là"."""
    return compile_later(
        rf"[\s,;–-]*(?:[^\W\d_]+\s+){{0,3}}?{words((*s.turned, *s.into, *s.unmarked.reaches))}(?:\s+\w+)?\s*:?\s*"
    )
