"""Old and new values as far as the draft and the request tell them: a time with its minutes, a range's lead but once.

"8 giờ 15 sớm quá, 8 giờ 30 đi" is no "8 giờ"; "2 giờ đến 5 giờ … thành từ 1 giờ đến 6 giờ" leaves the draft's own "từ".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.draft.units import Units
from vankien.parse.reading.sentences_anew import with_sentences
from vankien.parse.reading.told_by_headings import told_by_headings
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import quantities
from vankien.text.pattern import compile_later


def told_whole(script: Script, found: Sequence[Amendment], units: Units, draft: Backing | None) -> Iterator[Amendment]:
    """The amendments, each at the place that the words of headings tell, with whole values; those that bring a sentence
    of the draft anew at that sentence.
    """
    anew = with_sentences(list(told_by_headings(script, found, units)), units, draft)
    return (without_doubled_lead(_with_minutes(script, one), units, script.grammar.speech) for one in anew)


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
