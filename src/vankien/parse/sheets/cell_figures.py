"""A figure that one cell asks for beside the draft's words in another: "đạt 28%" | "Nâng lên 30%"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.draft.backing import tokens
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import Quantity, quantities
from vankien.text.pattern import compile_later

HEAD_REACH = 40  # code points of the order before its figure
MOST_NAMED = 6  # words of what an order moves
_STOP = re.compile(r"\s*[.;!]?\s*")


def moves_figure(script: Script, asked: Span) -> bool:
    """Whether a cell orders a figure to be moved, so that it is no wording."""
    return _order(script.grammar.speech).match(script.lower, asked.start, asked.end) is not None


def figures_between(script: Script, old: Span, asked: Span) -> tuple[Span, Span] | None:
    """The draft's figure and the one that takes its place; None where the cell says more, or several might be meant."""
    order = _order(script.grammar.speech).match(script.lower, asked.start, asked.end)
    order = order or _order_of(script, old, asked)
    begin = asked.start if order is None else order.end()  # or the figure alone: "đạt 98%" | "100%"
    wanted = _within(script, Span(begin, asked.end))
    if len(wanted) != 1 or wanted[0].start + wanted[0].lead > 0:
        return None
    if _STOP.fullmatch(script.lower, begin + wanted[0].end, asked.end) is None and not goes_on(script, asked):
        return None
    fits = [one for one in _within(script, old) if one.fits(wanted[0])]
    fits = [one for one in fits if one.unit and one.counts_like(wanted[0])] or fits  # "chỉ tiêu (8) … đạt 98%"
    if len(fits) != 1:
        return None
    new, had = wanted[0], fits[0]
    is_bare = not (new.unit and had.unit and had.counts_like(new))  # "đạt 28 xã" | "nâng lên 30": the figure alone
    ends = (had.figure_end, new.figure_end) if is_bare else (had.end, new.end)
    return Span(had.start + had.lead, ends[0]).shift(old.start), Span(new.start + new.lead, ends[1]).shift(begin)


def goes_on(script: Script, asked: Span) -> bool:
    """Whether a cell that orders a figure tells behind a comma why, or how: "Giảm còn 18, ưu tiên chợ nhỏ".

    What it goes on with bears no figure and no order of its own; a person sees whether it is part of the wording.
    """
    order = _order(script.grammar.speech).match(script.lower, asked.start, asked.end)
    figures = [] if order is None else _within(script, Span(order.end(), asked.end))
    if order is None or len(figures) != 1:
        return False
    rest = script.lower[order.end() + figures[0].end : asked.end]
    return rest.startswith(",") and script.grammar.orders.search(rest) is None


def _order_of(script: Script, old: Span, asked: Span) -> re.Match[str] | None:
    """An order that names what it moves, where the draft's words beside it name that too or are a figure alone: "Nâng
    mức bồi thường lên 15.000.000" beside "12.000.000".
    """
    order = _order_named(script.grammar.speech).match(script.lower, asked.start, asked.end)
    if order is None:
        return None
    had = {one.word for one in tokens(script.lower, old.start, old.end)}
    is_named = all(one.word in had for one in tokens(script.lower, *order.span("what")))
    figures = _within(script, old)
    is_alone = len(figures) == 1 and not _around(script, old, figures[0])
    return order if is_named or is_alone else None


def _around(script: Script, old: Span, figure: Quantity) -> str:
    """What stands around a figure, marks aside."""
    said = old.of(script.lower)
    return "".join(filter(str.isalnum, said[: figure.start] + said[figure.end :]))


def _within(script: Script, span: Span) -> list[Quantity]:
    return quantities(script.lower[span.start : span.end], script.grammar.speech.unmarked)


@lru_cache(maxsize=8)
def _order(s: Speech) -> re.Pattern[str]:
    """What stands before the figure: "đề nghị nâng lên mức ", "giảm còn ", "sửa thành ", "thành "."""
    to, sure = _to(s), words((*s.turned, *s.into))
    verbs = words((*s.raises, *s.unmarked.raisers))
    orders = rf"{verbs}\s+(?:{to}\s+){{0,3}}|{words(s.replaces)}\s+(?:{to}[\s:]+){{1,3}}|{sure}\s*:?\s+"
    return compile_later(rf"\s*(?:{_asks(s)}\s+){{0,3}}(?:{orders})(?=[\d\x02])")


@lru_cache(maxsize=8)
def _order_named(s: Speech) -> re.Pattern[str]:
    """The same with what is moved inside: "nâng mức hỗ trợ lên "."""
    verbs = words((*s.raises, *s.unmarked.raisers, *s.replaces))
    between = rf"(?P<what>(?:[^\W\d_]+\s+){{1,{MOST_NAMED}}}?)"
    return compile_later(rf"\s*(?:{_asks(s)}\s+){{0,3}}{verbs}\s+{between}(?:{_to(s)}\s+){{1,3}}(?=[\d\x02])")


def _asks(s: Speech) -> str:
    return words((*s.asks, *s.own_voice))


def _to(s: Speech) -> str:
    return words((*s.ways, *s.turned, *s.into, *s.roles.manners))
