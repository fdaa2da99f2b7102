"""Units that are named by the words of their heading: "phần hạn chế", "the section on parking", "Mục tiêu: …".

What is read here are only words that may name one. Whether a heading of the draft answers to them, is looked up
where the draft is (`anchor/called.py`); where none does, they say nothing.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.script import Script
from vankien.parse.words.pieces import Q, pieces, words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

LONGEST = 120  # code points of a heading that somebody says in running words
_WORDS = rf"[^\x01:;.()\n\d]{{2,{LONGEST}}}?"
BLOCKED = 28  # code points before a name in which a word stands that keeps it from being the place: "trùng với phần"


@lru_cache(maxsize=8)
def _before(s: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The name of a unit and its heading behind it, said first of a clause and said of where words go."""
    c, p = s.called, pieces(s)
    link = rf"{words(c.links)}\s+" if c.needs_link else rf"(?:{words(c.links)}\s+)?"
    ends = words((*s.asks, *s.wishes, *s.own_voice, *s.copulas, *s.reasons))
    whose = rf"{words((*s.containers, *s.of_words))}\s+(?:\w+\s+)?{words(s.about_draft)}"
    number = rf",\s*(?:{words(s.units)}\s+)?\d"  # "phần nhiệm vụ, mục 2.4"
    if not c.needs_link:  # "mục du lịch của Phần thứ ba", "mục y tế phần III"
        of = rf"(?:{words((*s.of_words, *s.containers))}\s+)?"
        number += rf"|,?\s*{of}{words(s.units)}\s+(?:(?:{words(s.ordinal_mark)})\s|[ivx]{{1,5}}(?!\w)|\d)"
    stop = rf"(?=\s*(?:$|[:;.()\n\x01]|,?\s*(?:{ends}|{p.orders}|{whose})|{number}|(?:{p.names}\s*){{1,2}}:?\s*{Q}))"
    no = words((*s.this, *s.same_words, *s.musts, *s.copulas))
    named = rf"{words(c.units)}\s+{link}(?!{no})(?P<topic>{_WORDS}){stop}"
    return (
        compile_later(rf"(?:^|[\s,;(–-]){named}"),
        compile_later(rf"{words(c.goes)}\s+(?:the\s+)?{named}"),
    )


@lru_cache(maxsize=8)
def _behind(s: Speech) -> re.Pattern[str]:
    """A heading with the name of its unit behind it: "the harbour section"."""
    c = s.called
    stop = words((*c.units, *c.links))
    no_end = "".join(rf"(?<!\b{one}\s)" for one in s.of_words)  # "to the head of the section" names none
    return compile_later(
        rf"(?<!\w)the\s+(?P<topic>(?:(?!{stop})[\w'’]+\s+){{1,6}}?){no_end}{words(c.behind)}(?!\s+[\divx])"
    )


@lru_cache(maxsize=8)
def _labelled(s: Speech) -> re.Pattern[str]:
    """What stands before a colon at the head of a clause, with "về" or without; no order and no request."""
    p = pieces(s)
    no = rf"(?![^:\x01]*{words((*s.asks, *s.wishes))}|{p.orders})"
    return compile_later(rf"[\s\d./)(+*•–-]*(?:{words(s.about)}\s+)?{no}(?P<topic>{_WORDS})\s*:")


def headings_called(script: Script, part: Masked, found: Found) -> Iterator[Span]:
    """The words by which an instruction may name its unit, best first; never words of the wording or where it goes."""
    speech = script.grammar.speech
    c, (first, goes) = speech.called, _before(speech)
    taken = [one for one in (found.target, found.new, found.until, found.destination) if one is not None]
    verb = found.verb - part.start
    rows = [one for one in (*_topics(first, part), *_topics(_behind(speech), part)) if one[0] < verb or c.needs_link]
    for at, span in (*rows, *_topics(goes, part)):
        is_short = span.of(script.text).count(" ") < c.least - 1
        if not is_short and not any(span.overlaps(one) for one in taken) and not _is_elsewhere(script, part, found, at):
            yield span


def label_called(script: Script, part: Masked, found: Found) -> Span | None:
    """What stands before a colon at the head of a clause: "Mục tiêu tổng quát: bỏ …"."""
    label = _labelled(script.grammar.speech).match(part.text)
    if label is None or part.start + label.end() > found.verb + 1:
        return None
    span = _span(label, part)
    return span if span.of(script.text).count(" ") >= script.grammar.speech.called.least - 1 else None


def stands_beside(script: Script, topic: Span, number: Span) -> bool:
    """Whether a heading is named right behind a number or before it: "mục 2 phần hạn chế", "phần hạn chế, mục 2"."""
    first, last = (number, topic) if number < topic else (topic, number)
    is_told = first is number or not script.grammar.speech.called.needs_link  # "the same section: 4.1" tells nothing
    return is_told and _between(script.grammar.speech).fullmatch(script.lower, first.end, last.start) is not None


@lru_cache(maxsize=8)
def _between(s: Speech) -> re.Pattern[str]:
    """What may stand between the number of a unit and the heading of another that holds it."""
    units, links = words(s.called.units), words(s.called.links)
    return compile_later(
        rf"[\s,:(–-]*(?:{words((*s.containers, *s.of_words))}\s+)?(?:the\s+)?(?:{units}\s+)?(?:{links}\s+)?"
        rf"|\s*(?:{words(s.called.behind)})?[\s,:(–-]*"
        rf"|\s+[^\x01:;.\n\d]{{2,60}}?[\s,(–-]+{units}\s+"  # "2.4 An sinh xã hội, phần nhiệm vụ"
    )


def destination_called(script: Script, part: Masked, there: Span) -> Span | None:
    """The words by which a move names the unit to which it goes: "xuống phần hạn chế"."""
    speech = script.grammar.speech
    patterns = (*_before(speech), _behind(speech))
    return next(
        (span for one in patterns for _, span in _topics(one, part) if there.overlaps(span)),
        None,
    )


def _topics(pattern: re.Pattern[str], part: Masked) -> list[tuple[int, Span]]:
    """Where each name begins in a part, and the words of its heading in the contribution."""
    return [(one.start(), _span(one, part)) for one in pattern.finditer(part.text)]


def _span(match: re.Match[str], part: Masked) -> Span:
    said = match["topic"]
    start = match.start("topic") + len(said) - len(said.lstrip(" ,"))
    return Span(start, match.start("topic") + max(len(said.rstrip(" ,")), start - match.start("topic"))).shift(
        part.start
    )


def _is_elsewhere(script: Script, part: Masked, found: Found, at: int) -> bool:
    """Whether a name stands in a reason, or is only compared with: "vì đã nêu ở phần kết quả"."""
    place = part.start + at + 1
    if script.grammar.compared.search(script.lower, max(part.start, place - BLOCKED), place):
        return True
    worded = max([found.verb, *(one.end for one in (found.target, found.new) if one is not None)])
    return place > worded and script.grammar.reason.search(script.lower, worded, place) is not None
