"""Rows of words: "thay các cụm từ “a”, “b” bằng “c”, “d”" puts the first of these for the first of those.

Two figures that become two others are a row as well: "80 and 50 should be 100 and 70".
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, at_group, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.locate import references
from vankien.parse.requests.figures_blanked import CLOSE, FIGURE, MARK, without_places
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity, quantities
from vankien.text.pattern import compile_later

FOUR = 4  # figures: two old ones and two new ones
MOST_FIGURES = 12  # of a stretch; among more nobody tells rows


def replace_rows(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The first pair of two rows; of rows that are not as long only that words are asked for."""
    match = _rows(stretch, 0, grammar)
    if match is None:
        return None
    olds = list(_row(text, stretch, match.start("olds"), match.end("olds")))
    news = list(_row(text, stretch, match.start("news"), match.end("news")))
    order = at_group(stretch, match, "verb")
    begin = min(order, at_group(stretch, match, "olds"))
    if len(olds) != len(news) or any(one.is_empty for one in (*olds, *news)):
        return Found(Operation.COMMENT, begin, stretch.start + match.end(), order=order)
    return Found(Operation.REPLACE, begin, stretch.start + match.end(), olds[0], news[0], order=order)


def more_rows(text: str, found: Found, part: Masked, grammar: Grammar) -> Iterator[Found]:
    """The further pairs of the rows of which `found` is the first pair."""
    match = _rows(part, max(0, found.verb - part.start), grammar)
    if match is None or part.start + match.end() != found.end:
        return
    olds = list(_row(text, part, match.start("olds"), match.end("olds")))
    news = list(_row(text, part, match.start("news"), match.end("news")))
    for old, new in list(zip(olds, news, strict=True))[1:]:
        yield replace(found, target=old, new=new)


def _rows(stretch: Masked, at: int, grammar: Grammar) -> re.Match[str] | None:
    return grammar.replace_rows.search(stretch.text, at) or grammar.corrected_rows.search(stretch.text, at)


def _row(text: str, stretch: Masked, start: int, end: int) -> Iterator[Span]:
    """The words quoted between two offsets of a stretch."""
    for quote in stretch.quotes:
        if stretch.start + start <= quote.span.start < stretch.start + end:
            yield trimmed(text, quote.inner)


def replace_figure_rows(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The first pair of two figures that become two others."""
    return next(_figure_pairs(stretch, grammar), None)


def more_figure_rows(found: Found, part: Masked, grammar: Grammar) -> Iterator[Found]:
    """The second pair of the figures of which `found` is the first."""
    pairs = list(_figure_pairs(part, grammar))
    if pairs and (pairs[0].target, pairs[0].new) == (found.target, found.new):
        yield from pairs[1:]


def _figure_pairs(stretch: Masked, grammar: Grammar) -> Iterator[Found]:
    said = without_places(stretch, grammar)
    row = quantities(said, grammar.speech.unmarked)
    if not FOUR <= len(row) <= MOST_FIGURES:
        return
    for one in row:
        said = f"{said[: one.start]}{MARK * (one.end - one.start)}{said[one.end :]}"
    match = _figures(grammar.speech).search(said)
    if match is None or (said[: match.start()].strip() and not references(stretch, grammar.speech)):
        return  # "there are 80 and 50 of us, …"
    by_start = {one.start: one for one in row}
    first, second, third, last = (by_start[match.start(name)] for name in "abcd")
    for old, new in ((first, third), (second, last)):
        if old.fits(new):
            yield _pair(stretch, match, old, new)


def _pair(stretch: Masked, match: re.Match[str], old: Quantity, new: Quantity) -> Found:
    """The change of one figure of a row; the word behind it stays where the new one has none."""
    end = old.end if new.unit == old.unit else old.figure_end
    target = Span(old.start, end).shift(stretch.start)
    wanted = Span(new.start, new.end if new.unit == old.unit else new.figure_end).shift(stretch.start)
    order = stretch.start + match.start("verb")
    return Found(
        Operation.REPLACE, stretch.start + match.start(), stretch.start + match.end(), target, wanted, order=order
    )


@lru_cache(maxsize=8)
def _figures(s: Speech) -> re.Pattern[str]:
    a, b, c, d = (rf"(?P<{name}>{FIGURE})" for name in "abcd")
    joint = rf"\s*(?:{words(s.joins)}|,)\s*"
    names = rf"(?:{words((*s.names_words, *s.roles.manners))}\s+){{0,2}}"
    verb = rf"(?P<verb>{words(s.corrects)}|{words(s.raises)}\s+{words((*s.into, *s.by))}|{words((*s.into, *s.by))})"
    return compile_later(rf"{a}{joint}{b}{CLOSE}{{0,40}}?{verb}\s+{names}{c}{joint}{d}")
