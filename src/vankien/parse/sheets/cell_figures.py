"""A figure that one cell asks for beside the draft's words in another: "đạt 28%" | "Nâng lên 30%"."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import Quantity, quantities
from vankien.text.pattern import compile_later

MOST_BETWEEN = 6  # words from an order to what leads to what shall be
BEGUN = 3  # words of a cell by which the draft's own are known
HEAD_REACH = 40  # code points of the order before its figure
LEAST_ALIKE = 3  # words of a wording that is known by its likeness to another
ALIKE = 0.5  # of the draft's words that stand in it
_ASKING = Cue.WONDERS | Cue.AGREES | Cue.DISAGREES | Cue.OUGHT
_STOP = re.compile(r"\s*[.;!]?\s*")


def moves_figure(script: Script, asked: Span) -> bool:
    """Whether a cell orders a figure to be moved, so that it is no wording."""
    return _order(script.grammar.speech).match(script.lower, asked.start, asked.end) is not None


def orders_change(script: Script, asked: Span, backing: Backing | None) -> bool:
    """Whether a cell orders something to become something, so that it is no wording: "Sửa hiệu lực thành ngày 01/7".

    A draft's own tasks begin with such verbs too: a cell whose first words the draft has is wording.
    """
    lower = script.lower
    order = _change(script.grammar.speech, script.grammar.orders.pattern).match(lower, asked.start, asked.end)
    if order is None or backing is None:
        return order is not None
    return backing.count(tokens(lower, order.start("verb"), asked.end)[:BEGUN]) == 0


def figures_between(script: Script, old: Span, asked: Span) -> tuple[Span, Span] | None:
    """The draft's figure and the one that takes its place; None where the cell says more, or several might be meant."""
    order = _order(script.grammar.speech).match(script.lower, asked.start, asked.end)
    begin = asked.start if order is None else order.end()  # or the figure alone: "đạt 98%" | "100%"
    wanted = _within(script, Span(begin, asked.end))
    if len(wanted) != 1 or wanted[0].start + wanted[0].lead > 0:
        return None
    if _STOP.fullmatch(script.lower, begin + wanted[0].end, asked.end) is None:
        return None
    fits = [one for one in _within(script, old) if one.fits(wanted[0])]
    fits = [one for one in fits if one.unit and one.counts_like(wanted[0])] or fits  # "chỉ tiêu (8) … đạt 98%"
    if len(fits) != 1:
        return None
    new, had = wanted[0], fits[0]
    is_bare = not new.unit or had.unit != new.unit  # "đạt 28 xã" | "nâng lên 30": the figure alone
    ends = (had.figure_end, new.figure_end) if is_bare else (had.end, new.end)
    return Span(had.start + had.lead, ends[0]).shift(old.start), Span(new.start + new.lead, ends[1]).shift(begin)


def says_anew(script: Script, old: Span, asked: Span) -> bool:
    """Whether a cell that nothing calls new wording is the draft's words beside it in other words: "trong 05 ngày" |
    "trong 03 ngày".

    Most words are the same, and one of the ends; who writes about the words ("nên làm rõ “trong 05 ngày”") asks.
    """
    grammar, lower = script.grammar, script.lower
    own, there = (tokens(lower, one.start, one.end) for one in (asked, old))
    if min(len(own), len(there)) < LEAST_ALIKE or script.part(asked).cues & _ASKING:
        return False
    if grammar.asks.search(lower, asked.start, asked.end) is not None or lower[asked.end - 1] == "?":
        return False
    words_, had = [one.word for one in own], [one.word for one in there]
    is_edge = words_[0] == had[0] or words_[-1] == had[-1]
    same = sum((Counter(words_) & Counter(had)).values())
    return words_ != had and is_edge and same >= ALIKE * len(had)


def _within(script: Script, span: Span) -> list[Quantity]:
    return quantities(script.lower[span.start : span.end], script.grammar.speech.unmarked)


@lru_cache(maxsize=8)
def _change(s: Speech, orders: str) -> re.Pattern[str]:
    """An order and what leads to what shall be: "sửa hiệu lực thành ", "rút ngắn thời hạn xuống còn "."""
    verbs = f"{words((*s.raises, *s.unmarked.raisers))}|{orders}"
    to = words((*s.turned, *s.into))
    asks, between = words((*s.asks, *s.own_voice)), rf"(?:[^\s.;:]\S*\s+){{0,{MOST_BETWEEN}}}?"
    return compile_later(rf"\s*(?:{asks}\s+){{0,3}}(?P<verb>{verbs})\s+{between}{to}\s")


@lru_cache(maxsize=8)
def _order(s: Speech) -> re.Pattern[str]:
    """What stands before the figure: "đề nghị nâng lên mức ", "giảm còn "."""
    asks: Iterable[str] = (*s.asks, *s.own_voice)
    to = words((*s.ways, *s.turned, *s.into, *s.roles.manners))
    verbs = words((*s.raises, *s.unmarked.raisers))
    return compile_later(rf"\s*(?:{words(asks)}\s+){{0,3}}{verbs}\s+(?:{to}\s+){{0,3}}(?=[\d\x02])")
