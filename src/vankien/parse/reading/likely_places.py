"""Which of the draft's like values a request means that names no place: the words beside it tell, and a person sees it.

"Công viên 5 giờ mới mở … Xin mở từ 4 giờ 30": "5 giờ" stands in four sentences of the draft, in one of them of parks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.draft.counted_things import counted_things, words_of
from vankien.parse.draft.spoken_values import spoken_values, values_in
from vankien.parse.draft.units import Units
from vankien.parse.reading.sentences_anew import with_sentences
from vankien.parse.reading.told_by_headings import told_by_headings
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import quantities
from vankien.text.pattern import compile_later

LONGEST = 40  # code points of a value with what it counts
LONGEST_REQUEST = 400  # code points whose words tell
LEAST = 0.5  # how much must be told of the sentence that has the value
MARGIN = 1.3  # and how many times as much as of any other's
_VALUE = re.compile(r"\d|lần")


def told_apart(script: Script, found: Sequence[Amendment], units: Units, draft: Backing | None) -> Iterator[Amendment]:
    """The amendments, those that fit several places of the draft at the one that their words tell; those that bring a
    sentence of the draft anew at that sentence.
    """
    anew = with_sentences(list(told_by_headings(script, found, units)), units, draft)
    whole = [without_doubled_lead(_with_minutes(script, one), units, script.grammar.speech) for one in anew]
    return with_likely_places(script, whole, units)


def without_doubled_lead(one: Amendment, units: Units, speech: Speech) -> Amendment:
    """A change of a range without the word that leads to it where the draft has that before the old one, which was told
    without: "từ | 2 giờ đến 5 giờ".
    """
    leads = speech.unmarked.wished.ranges
    if one.operation is not Operation.REPLACE or not one.target_text or not one.new_text_spans or not leads:
        return one
    lead = _range_lead(speech).match((one.new_text or "").lower())
    if lead is None or _range_lead(speech).match(one.target_text.lower()) is not None:
        return one
    before = [units.lower[max(0, each.start - len(lead[0])) : each.start] for each in units.places(one.target_text)]
    if not before or any(words_before.split() != lead[0].split() for words_before in before):
        return one
    first, *rest = one.new_text_spans
    if first.length <= len(lead[0]):
        return one
    spans = (Span(first.start + len(lead[0]), first.end), *rest)
    return replace(one, new_text=(one.new_text or "")[len(lead[0]) :], new_text_spans=spans)


@lru_cache(maxsize=8)
def _range_lead(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.unmarked.wished.ranges or ('(?!)',))}\s+(?=\d)")


def _with_minutes(script: Script, one: Amendment) -> Amendment:
    """A change of a time of the day with the minutes that were told with it: "5 giờ" of "5 giờ 30"."""
    old, hours = one.target_text or "", script.grammar.speech.unmarked.hours
    if one.operation is not Operation.REPLACE or not hours or not old.lower().endswith(hours[0]):
        return one
    at = script.lower.find(old.lower(), one.evidence.start, one.evidence.end)
    said = script.lower[at : one.evidence.end] if at >= 0 else ""
    row = [each for each in quantities(said, script.grammar.speech.unmarked) if each.start == 0 and ":" in each.number]
    return one if not row else replace(one, target_text=script.text[at : at + row[0].end])


def with_likely_places(script: Script, found: Sequence[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments, those of a value that stands at several places at the one of which they speak."""
    for one in found:
        yield _placed(script, one, units) if _is_open(one) else one


def _is_open(one: Amendment) -> bool:
    old, where = one.target_text or "", one.locator
    if one.operation is not Operation.REPLACE or not 0 < len(old) <= LONGEST or _VALUE.search(old) is None:
        return False
    return not (where.path or where.quote or where.context or where.page or where.also) and (
        one.evidence.length <= LONGEST_REQUEST
    )


def _placed(script: Script, one: Amendment, units: Units) -> Amendment:
    speech = script.grammar.speech
    old = (one.target_text or "").lower()
    row = [value for value in values_in(old, speech) if value.start == 0 and value.end == len(old)]
    if not row or not speech.unmarked.wished.leads or len(units.places(old)) == 1:
        return one
    places = spoken_values(units, speech).get((row[0].kind, row[0].key), ())
    stretches = list(dict.fromkeys(stretch for stretch, _ in places))
    if len(stretches) <= 1:
        return one
    things, about = counted_things(units, speech), words_of(_around(script, one.evidence))
    sizes = sorted(((things.likeness(about, stretch), at) for at, stretch in enumerate(stretches)), reverse=True)
    (best, at), (next_best, _) = sizes[:2]
    if best < LEAST or best < MARGIN * next_best:
        return one
    where = replace(one.locator, path=stretches[at].steps)
    return replace(one, locator=where, unread=one.unread or (script.said(one.evidence),))


def _around(script: Script, evidence: Span) -> str:
    """The words of a request."""
    return script.lower[evidence.start : evidence.end]
