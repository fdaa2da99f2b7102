"""A figure or a day moved by an order: "hạ chỉ tiêu từ 9% xuống 7%", "24 tháng thì nới ra 36 tháng".

Verbs of moving tell of deeds as well ("xã hạ tỷ lệ hộ nghèo từ 9% xuống 7%"): only one that heads its sentence, or that
stands behind the figure it moves, asks; never where something says that it was done.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay, is_past
from vankien.parse.grammar.last_piece import blanked
from vankien.parse.places.locate import references
from vankien.parse.requests.figures_blanked import FIGURE, NEAR, readings
from vankien.parse.requests.shapes_figures import change_of_figures, is_achieved
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import DAY, Quantity
from vankien.text.pattern import compile_later

LEAD = 40  # code points before an order in which what was done is told


@dataclass(frozen=True, slots=True)
class _Patterns:
    headed: tuple[re.Pattern[str], ...]
    behind: tuple[re.Pattern[str], ...]
    judged: re.Pattern[str]
    risen: re.Pattern[str]
    wished: re.Pattern[str]
    courtesy: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    u = s.unmarked
    if not u.raisers:
        return None
    names = rf"(?:{words((*s.names_words, *s.roles.manners, *u.figures.before))}\s+){{0,2}}"
    old, new = rf"(?P<old>{FIGURE})", rf"(?P<new>{FIGURE})"
    to = rf"(?:{words((*s.turned, *s.ways, *s.into))}\s+){{1,3}}{names}"
    verb, raised = rf"(?P<verb>{words(u.raisers)})", rf"(?P<verb>{words(s.raises)})"
    compile_ = compile_later
    return _Patterns(
        headed=(
            compile_(rf"{verb}{NEAR}{{0,60}}?{words(s.from_words)}\s+{names}{old}{NEAR}{{0,20}}?{to}{new}"),
            compile_(rf"{verb}{NEAR}{{0,50}}?{old}{NEAR}{{0,30}}?{to}{new}"),
        ),
        behind=(
            compile_(rf"{old}{NEAR}{{0,60}}?{verb}\s+(?:\w+\s+){{0,2}}?{FIGURE}\s+{to}{new}"),  # "thêm 12 tháng thành"
            compile_(rf"{old}{NEAR}{{0,60}}?{raised}\s+(?:{to})?{names}{new}"),
        ),
        risen=compile_(words((*u.figures.rises, *u.figures.falls))),
        wished=compile_(words((*u.too, *s.roles.faults, *s.roles.holds, *s.about_draft, *s.asks))),
        courtesy=compile_(rf"\s*(?:\w+\s+)?{words((*u.fillers, *s.roles.favours, *s.bare_reasons))}"),
        judged=compile_(rf"\s*{words(s.copulas)}\s+(?!{words((*s.betters, *s.roles.favours))})"),
    )


def raise_figure(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The figure moved, and that to which it is; nothing where it moved already."""
    patterns = _patterns(grammar.speech)
    if patterns is None or is_past(stretch.text, grammar):
        return None
    for said, row in readings(text, stretch, grammar):
        for pattern in (*patterns.headed, *patterns.behind):
            found = change_of_figures(pattern, (text, said), row, stretch, grammar)
            if found is None or found.order is None:
                continue
            at = found.order - stretch.start
            is_headed = pattern in patterns.headed
            if _is_done(stretch, at, grammar):
                continue
            is_asked = _heads(stretch, at, grammar) if is_headed else _is_wished(stretch, found, grammar)
            if not is_asked and (is_headed or not _is_day(found, row, stretch)):
                continue
            if is_headed and (
                patterns.judged.match(stretch.text, found.end - stretch.start)
                or is_achieved(stretch, found.end, grammar)
            ):
                continue  # "nâng từ 3 lên 5 trạm là cố gắng lớn"
            return replace(found, verb=found.order)
    return None


def _is_day(found: Found, row: list[Quantity], stretch: Masked) -> bool:
    """Whether a day is moved: nobody but the drafters moves one."""
    return found.target is not None and any(
        one.unit == DAY and found.target.start in {stretch.start + one.start, stretch.start + one.start + one.lead}
        for one in row
    )


def _is_wished(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether a figure before its verb is one of the draft's, to be moved: at a place, blamed, or with a courtesy."""
    patterns = _patterns(grammar.speech)
    assert patterns is not None  # noqa: S101 - asked only then
    assert found.target is not None  # noqa: S101 - a change of figures has both
    assert found.order is not None  # noqa: S101 - and an order
    at, end = found.order - stretch.start, found.end - stretch.start
    if patterns.risen.match(stretch.text, at) or grammar.side_end.search(
        stretch.text, 0, found.target.start - stretch.start
    ):
        return False  # "hộ nghèo 9% giảm xuống 5%", "từ 3 trạm nâng lên 5 trạm" tell
    if references(stretch, grammar.speech) or patterns.wished.search(stretch.text, 0, at):
        return True
    return patterns.courtesy.match(stretch.text, end) is not None


def _is_done(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether what stands before an order says that it was carried out: "đã", "được"."""
    return hearsay(grammar.speech).done.search(stretch.text, max(0, at - LEAD), at) is not None


def _heads(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether nothing but a place, a request or a courtesy stands in the sentence before an order."""
    said = blanked(stretch, grammar)[:at]
    said = said[max(said.rfind(mark) for mark in ",:;") + 1 :]
    said = grammar.asks.sub(" ", said)
    return grammar.frame.fullmatch(said) is not None
