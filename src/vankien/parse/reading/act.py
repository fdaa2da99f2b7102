"""Amending acts: "Điều 1. Sửa đổi khoản 2 Điều 3 …" is the act's own article, and no place in the text it amends."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.script import Script
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import quotations
from vankien.text.pattern import compile_later

OTHER = frozenset({UnitKind.PART, UnitKind.CHAPTER, UnitKind.ARTICLE, UnitKind.APPENDIX})


@lru_cache(maxsize=8)
def _head(speech: Speech) -> re.Pattern[str]:
    articles = words([word for word, kind in speech.units.items() if kind is UnitKind.ARTICLE])
    return compile_later(rf"\s*{articles}\s+(?P<number>\d{{1,3}})\s*[.:]\s+(?=\S)")


def without_own_heads(script: Script, body: Sequence[Line]) -> tuple[list[Line], frozenset[int]]:
    """The lines of an amending act without its own articles' numbers, and where what stands under one begins.

    Such an act counts its articles from 1 without a gap, begins with an order that names what it amends, and asks
    nobody for anything; in every other text "Điều 3. Bãi bỏ." is a place.
    """
    heads = _heads(script, body)
    if not heads or not _orders(script, Span(heads[0][1], body[heads[0][0]].span.end)):
        return list(body), frozenset()
    cut = dict(heads)
    asks = script.grammar.wishes
    if any(asks.search(script.part(one.span).text) for one in (*body[: heads[0][0]], *(body[place] for place in cut))):
        return list(body), frozenset()
    made = [
        line if place not in cut else replace(line, span=Span(cut[place], line.span.end))
        for place, line in enumerate(body)
    ]
    return made, frozenset(cut.values())


def without_titles(found: Sequence[Amendment], heads: frozenset[int]) -> list[Amendment]:
    """The amendments without the titles of an act's articles that only announce what stands under them.

    "Điều 1. Sửa đổi khoản 3 Điều 5" asks for nothing where the next order is about that clause.
    """
    kept: list[Amendment] = []
    for one, after in zip_longest(found, found[1:]):
        is_title = one.operation is Operation.COMMENT and one.evidence.start in heads and bool(one.locator.path)
        if is_title and after is not None and after.operation is not Operation.COMMENT:
            ways = (after.locator.path, *after.locator.also)
            if any(path[: len(one.locator.path)] == one.locator.path for path in ways):
                continue
        kept.append(one)
    return kept


def _heads(script: Script, body: Sequence[Line]) -> list[tuple[int, int]]:
    """The lines that begin an article counted on from 1, outside quotations, and where its words begin."""
    found: list[tuple[int, int]] = []
    head = _head(script.grammar.speech)
    if not any(head.match(script.lower, line.span.start, line.span.end) for line in body):
        return found
    closes, never = 0, False
    for place, line in enumerate(body):
        match = head.match(script.lower, line.span.start, line.span.end) if line.span.start >= closes else None
        if match is not None and int(match["number"]) == len(found) + 1:
            found.append((place, match.end()))
        for quote in quotations(script.marks, max(closes, line.span.start), line.span.end):
            if not quote.closed and not never:
                closes = _close(script, quote.span.start, body)
                never = closes == quote.span.start  # then marks tell nothing here, and looking again costs a square
    return found


def _close(script: Script, begin: int, body: Sequence[Line]) -> int:
    """Where a quotation of several lines closes; its own line's end when it never does."""
    end = body[-1].span.end
    quote = next(iter(quotations(script.marks, begin, end)), None)
    return quote.span.end if quote is not None and quote.closed else begin


def _orders(script: Script, rest: Span) -> bool:
    """Whether an article begins with an order and names what it amends."""
    part = script.part(rest)
    if script.grammar.orders.match(part.text) is None:
        return False
    return script.grammar.several.search(part.text) is not None or any(
        one.kind in OTHER for one in script.references(part)
    )
