"""Which figure of the draft a figure that is asked for replaces, where what was read takes too much or another's.

"Đoạn “… không quá 8 km/giờ” giảm còn 5 km/giờ" changes the figure and leaves the words before it; "45 là thấp so với
386 đảng viên hiện có, nâng lên 50" changes the 45; "tuổi … từ 60 lên 65" the 60 that counts years of age.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.units import Units
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import Quantity, quantities
from vankien.text.pattern import compile_later

LEAST_BEFORE = 2  # words before the figure of old ones that ends them; one alone bounds it: "dưới 8 km"
LONGEST = 300  # code points of what is said of one change
COMPARED_REACH = 24  # code points before a figure in which it is said to serve a comparison
LEAD_REACH = 40  # code points before new words in which the figure stands that they replace
_BARE = re.compile(r"\d+(?:[.,]\d+)*")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")
_NEXT = re.compile(r"[^\S\n]+(?P<word>[^\W\d_]+)")


def with_old_figures(script: Script, found: Sequence[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments, those that bring a figure with the one of the draft that it replaces."""
    for one in found:
        is_figure = one.operation is Operation.REPLACE and one.new_text is not None and one.evidence.length <= LONGEST
        if is_figure and one.target_text:
            yield _righted(script, one, units)
        else:
            yield _led_from(script, one) if is_figure and one.locator.path else one


def _righted(script: Script, one: Amendment, units: Units) -> Amendment:
    """An amendment with the old figure that is meant."""
    table = script.grammar.speech.unmarked
    old, new = (_lower(words_) for words_ in (one.target_text, one.new_text))
    row, news = quantities(old, table), quantities(new, table)
    if len(news) != 1 or len(row) != 1:
        return one
    one = _without_lead(script, one, row[0], news[0]) if one.unread else one
    if row[0].start == 0 and row[0].end == len(old):
        one = _not_compared(script, one, row[0], news[0], units)
    if news[0].start == 0 and news[0].end == len(new) and one.unread:
        one = _figure_alone(script, one, row[0], news[0])
    return _counted(script, one, units)


def _led_from(script: Script, one: Amendment) -> Amendment:
    """The figure right before new words that begin with one, for their figure: "từ 20 lên 30 mô hình, trong đó …".

    The rest of those words stays among what is unread: it is hardly meant for all of the unit.
    """
    new = _BARE.match(one.new_text or "")
    if new is None or len(one.new_text_spans) != 1:
        return one
    at = one.new_text_spans[0].start
    led = _turned(script.grammar.speech).search(script.lower, max(one.evidence.start, at - LEAD_REACH), at)
    if led is None:
        return one
    span, rest = Span(at, at + new.end()), (one.new_text or "").strip()
    return replace(
        one,
        target_text=script.text[led.start("old") : led.end("old")],
        new_text=span.of(script.text),
        new_text_spans=(span,),
        unread=(*(said for said in one.unread if said != rest), rest),
    )


@lru_cache(maxsize=8)
def _turned(s: Speech) -> re.Pattern[str]:
    """A bare figure that is led to what stands behind it."""
    return compile_later(rf"{words(s.from_words)}\s+(?P<old>\d+(?:[.,]\d+)*)\s+{words(s.turned)}\s+$")


def _lower(said: str | None) -> str:
    return (said or "").lower()


def _figure_alone(script: Script, one: Amendment, old: Quantity, new: Quantity) -> Amendment:
    """The figure that ends old words, for one of the same unit; the words before it tell where it stands."""
    target = one.target_text or ""
    is_end = old.end == len(target) and old.unit and old.unit == new.unit
    if not is_end or len(target[: old.start].split()) < LEAST_BEFORE or one.locator.quote is not None:
        return one
    unread = (*(said for said in one.unread if said != target), script.said(one.evidence))  # stands in no draft
    place = replace(one.locator, quote=target)
    return replace(one, target_text=target[old.start :], locator=place, unread=unread)


def _without_lead(script: Script, one: Amendment, old: Quantity, new: Quantity) -> Amendment:
    """New words without what stands before both figures and the old ones leave: "nộp trước 60 ngày, cho nộp trước 30
    ngày" of a draft that says "60 ngày".
    """
    lead = (one.new_text or "")[: new.start]
    if not lead.strip() or old.start > 0 or len(one.new_text_spans) != 1:
        return one
    said = one.evidence.of(script.lower)
    if f"{lead.lower()}{_lower(one.target_text)}" not in said:
        return one
    span = Span(one.new_text_spans[0].start + new.start, one.new_text_spans[0].end)
    return replace(one, new_text=span.of(script.text), new_text_spans=(span,))


def _not_compared(script: Script, one: Amendment, old: Quantity, new: Quantity, units: Units) -> Amendment:
    """The only other figure said that the draft has counted so, where the one taken is only compared with or is the
    new one itself: "45 là thấp so với 386 đảng viên hiện có, nâng lên 50 đảng viên".
    """
    said, speech = one.evidence.of(script.lower), script.grammar.speech
    at = said.find(_lower(one.target_text))
    if at < 0 or not one.new_text_spans or one.new_text_spans[0].start < one.evidence.start + at:
        return one  # "nên là 61, không phải 60": the old one stands behind as what is wrong
    head = said[max(0, at - COMPARED_REACH) : at]
    if _bare(old) != _bare(new) and _compared(speech).search(head) is None:
        return one
    unit = new.unit or old.unit
    others = [
        each
        for each in quantities(said, speech.unmarked)
        if each.end <= at
        and each.unit in {"", unit}
        and _bare(each) not in {_bare(old), _bare(new)}
        and _stands(_bare(each), unit, one, units)
    ]
    others = [each for each in others if each.unit] or others
    if len({each.number for each in others}) != 1:
        return one
    span = Span(others[0].start, others[0].end).shift(one.evidence.start)
    told = None if others[0].unit else f"{others[0].number} {unit}"
    place = one.locator if one.locator.quote or not told else replace(one.locator, quote=told)
    unread = one.unread or (script.said(one.evidence),)
    return replace(one, target_text=span.of(script.text), locator=place, unread=unread)


def _bare(figure: Quantity) -> str:
    """The number of a figure without its sign: "50" of "50%"."""
    return figure.number.rstrip("%‰ ")


def _stands(number: str, unit: str, one: Amendment, units: Units) -> bool:
    """Whether the draft has a number with what it counts, or in the one unit named, a row of a table perhaps."""
    if units.places(f"{number} {unit}".strip()) or units.places(f"{number}{unit}"):
        return True
    path = one.locator.path
    spans = units.under(path) if path else []
    there = spans[0].of(units.lower) if len(spans) == 1 else (path[-1].heading or "" if path else "")
    return number in _NUMBER.findall(there)


@lru_cache(maxsize=8)
def _compared(s: Speech) -> re.Pattern[str]:
    """What stands before a figure that only serves to compare: "so với con số 386"."""
    return compile_later(rf"{words((*s.compared, *s.bases))}\s+(?:[^\W\d_]+\s+){{0,3}}$")


def _counted(script: Script, one: Amendment, units: Units) -> Amendment:
    """A bare old figure told by what is counted, which the sentence names before it: "tuổi tối đa … từ 60 lên 65"."""
    target = _lower(one.target_text)
    if one.locator.quote is not None or one.locator.path or _BARE.fullmatch(target) is None:
        return one
    places = units.places(target)
    if len(places) < 2:
        return one
    said = one.evidence.of(script.lower)
    named = set(said[: max(0, said.find(target))].split())
    behind = [_NEXT.match(units.lower, place.end) for place in places]
    counted = {f"{target} {each['word']}" for each in behind if each is not None and each["word"] in named}
    held = [each for each in counted if any(q.unit for q in quantities(each, script.grammar.speech.unmarked))]
    if len(held) != 1 or len(units.places(held[0])) != 1:
        return one
    unread = one.unread or (script.said(one.evidence),)  # "số ngày nghỉ": which days, a person sees
    return replace(one, locator=replace(one.locator, quote=held[0]), unread=unread)
