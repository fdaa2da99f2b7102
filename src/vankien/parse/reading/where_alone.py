"""Clauses that tell a place and nothing else, and places that stand right behind the words of which they tell."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.parse.places.reference import Reference
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

PLACE_REACH = 80  # code points that a place behind words of the draft takes at most


def says_only_where(script: Script, part: Masked) -> bool:
    """Whether a clause tells a place and nothing else: "Vị trí: trang 12", "Cả hai đều ở mục 3."."""
    rest, found = part.text, script.references(part)
    for one in found:
        first, last = one.span.start - part.start, one.span.end - part.start
        rest = rest[:first] + " " * (last - first) + rest[last:]
    return bool(found) and _only_where(script.grammar.speech).fullmatch(rest) is not None


def at_head(script: Script, part: Masked, found: Sequence[Reference]) -> Sequence[Reference]:
    """Of the places in a clause those with which it begins, where it only tells of the others: "Section 6.5: this
    belongs with 6.2"; and 2.1 of "Section 2.1 contradicts 2.3", where a sentence begins with what it is about.
    """
    only = _only_where(script.grammar.speech)
    if not found or only.fullmatch(part.text, 0, found[0].span.start - part.start) is None:
        return found
    for at, (one, other) in enumerate(pairwise(found), 1):
        gap = script.lower[one.span.end : other.span.start]
        if ":" in gap or (script.grammar.speech.counts_at_head and only.fullmatch(gap) is None):
            return found[:at]
    return found


def behind_place(script: Script, stretch: Masked, at: int) -> int:
    """The offset behind the place that stands right behind another: of "bỏ “a” ở đoạn 2, “b”" that of the comma."""
    place = bisect_left(stretch.quotes, at, key=lambda quote: quote.span.start)
    following = stretch.quotes[place].span.start if place < len(stretch.quotes) else stretch.start + len(stretch.text)
    begin = at - stretch.start
    gap = Masked(stretch.text[begin : min(following - stretch.start, begin + PLACE_REACH)], at, ())
    last = next((one.span.end for one in reversed(script.references(gap)) if one.span.end <= following), None)
    if last is None or _goes_on(script.grammar.speech).match(gap.text) is not None:
        return at  # "… and in section 33 for “a” read “b”": the place of the next
    behind = gap.text[last - at :]
    end = last + len(behind) - len(behind.lstrip(" )]"))
    return end if says_only_where(script, replace(gap, text=gap.text[: last - at])) else at


def is_labelled(script: Script, part: Masked) -> bool:
    """Whether a clause begins with a word for its place and a colon, or stands in brackets."""
    return _where_label(script.grammar.speech).match(part.text) is not None


@lru_cache(maxsize=8)
def _only_where(s: Speech) -> re.Pattern[str]:
    where = words((*s.where_labels, *s.where_words, *s.containers, *s.of_words, *s.joins, *s.this, *s.unmarked.fillers))
    return compile_later(rf"(?:{where}|[\W\d_])*")


@lru_cache(maxsize=8)
def _where_label(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*(?:[-–+*•]\s*)?(?:{words((*s.where_labels, *s.where_words))}\s*:|\()")


@lru_cache(maxsize=8)
def _goes_on(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*(?:[,;.]|{words((*s.joins, *s.carries_on))})")
