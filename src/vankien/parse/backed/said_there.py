"""A figure said of the one unit named in the unit's own words: "khoản 3 Điều 7 đề nghị niêm yết 20 ngày".

Nobody names the old figure, and no verb changes it. The clause says "niêm yết … trong thời hạn 12 ngày": the one thing
counted so there, in words of which two stand side by side in both. Without such words another thing may be meant.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.bounds import bound_before
from vankien.parse.backed.figure_words import only_tells
from vankien.parse.backed.pairs import is_of_home
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.hearsay import is_anothers
from vankien.parse.places.paths import locator_of
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity, quantities

LONGEST_UNIT = 4_000  # code points of a unit whose figures are looked at; a chapter tells nothing
LEAST_LETTERS = 6  # of two words side by side that tell what is counted: "of the" tells nothing
MOST = 0.6  # of the words before a figure that the unit has
FEW = 2  # words before the one that asks, the place left aside: who others are that ask takes more to say
_WORD = re.compile(r"[^\W\d_]+")
_TO = re.compile(r"\s*(?:\w+|[–—-])\s*")


def may_say_there(cues: int) -> bool:
    """Whether words of such classes may ask for a figure of a unit."""
    return bool(cues & Cue.PLACES) and bool(cues & Cue.ASKS)


def said_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The figure asked for in the words of the unit named, which counts that once and otherwise."""
    if draft.units is None or not may_say_there(part.cues) or part.quotes:
        return None
    named, grammar = script.unit_references(part), script.grammar
    where = locator_of(named, script.text, grammar.speech) if named else None
    if where is None or where.also or where.act is not None:
        return None
    spans = draft.units.under(where.path)
    if len(spans) != 1 or spans[0].length > LONGEST_UNIT:
        return None
    table = grammar.speech.unmarked
    said, unit = without_places(part, grammar), spans[0].of(draft.units.lower)
    row, there = quantities(said, table), quantities(unit, table)
    news = [one for one in row if one.unit and one.unit[0] != "#"]
    if len(news) != 1 or news[0].number == "1" or any(_same(one, other) for one in row for other in there):
        return None  # "xin nhắc Điều 37 giao xã một công chức": hardly a figure
    new = news[0]
    alike = [one for one in there if one.counts_like(new)]
    if len(alike) != 1 or new.start < max(one.span.end for one in named) - part.start:
        return None
    old = alike[0]
    if not _shares(said, new, unit, old):
        return None
    bound = bound_before(said, new.start, grammar.speech)
    is_bound = bound not in {"", bound_before(unit, old.start, grammar.speech)}
    if only_tells(said, replace(new, end=new.start), new, grammar) or is_of_home(said, new.start, grammar):
        return None
    if is_anothers(said, grammar) or grammar.compared.search(said, 0, new.start) is not None:
        return None
    asks = grammar.asks.search(said, 0, new.start)
    if asks is None or len(_WORD.findall(said, 0, asks.start())) > FEW or _in_range(said, new, row):
        return None
    if not _is_of(said[asks.end() : new.start], unit):
        return None
    begin = said.rindex(bound.split()[0], 0, new.start) if is_bound else new.start
    span = Span(begin, new.end).shift(part.start)
    return Found(
        Operation.REPLACE,
        span.start,
        span.end,
        None,
        span,
        order=span.start,
        unsure=is_bound or _in_range(unit, old, there),
    )


def _is_of(said: str, unit: str) -> bool:
    """Whether most words between the one that asks and the figure are the unit's."""
    own, there = [one.word for one in tokens(said)], {one.word for one in tokens(unit)}
    return sum(one in there for one in own) >= MOST * len(own)


def _in_range(said: str, one: Quantity, row: Sequence[Quantity]) -> bool:
    """Whether a figure ends a range: how one takes the place of two, a person says."""
    return any(other.end <= one.start and _TO.fullmatch(said, other.end, one.start) is not None for other in row)


def _same(one: Quantity, other: Quantity) -> bool:
    return one.number == other.number and one.counts_like(other)


def _shares(said: str, new: Quantity, unit: str, old: Quantity) -> bool:
    """Whether two words side by side stand around both figures."""
    own = set(_pairs(said, new))
    return any(pair in own for pair in _pairs(unit, old))


def _pairs(said: str, one: Quantity) -> Iterator[tuple[str, str]]:
    begin = max(said.rfind("\n", 0, one.start), said.rfind(";", 0, one.start)) + 1
    end = min((at for at in (said.find("\n", one.end), said.find(";", one.end)) if at >= 0), default=len(said))
    for first, last in ((begin, one.start), (one.figure_end, end)):
        row: Sequence[str] = [each.word for each in tokens(said, first, last)]
        yield from (pair for pair in pairwise(row) if len("".join(pair)) >= LEAST_LETTERS)
