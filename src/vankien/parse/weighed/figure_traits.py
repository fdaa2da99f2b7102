"""What speaks for and against one figure's taking another's place: the traits that a pair of figures is weighed by.

Traits are names. Words stand in them as the contribution has them, in lower case, each figure as "#"; classes of words
(`parse/words/cues.py`) by their names, so that a word nobody used before speaks as others of its class do.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from vankien.model.span import Span
from vankien.parse.backed.figure_words import (
    figure_patterns,
    is_asked,
    is_of_home,
    is_put_for,
    is_wanted,
    leads_to,
    only_tells,
    other_times,
    piece_at,
    stands_alone,
)
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.draft.counts import count_of
from vankien.parse.grammar.hearsay import is_anothers, is_over, is_past, is_reported
from vankien.parse.places.paths import locator_of
from vankien.parse.requests.shapes_figures import asks_else, is_right
from vankien.parse.script import Script
from vankien.parse.words.cues import CLASSES
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity

NEAR = 4  # words before and behind a figure that are told with their places
FIRST = 3  # words between two figures that are told with their places, from either side
SHORT_LINK = 6  # words between two figures that are told as one
LEAD_REACH = 60  # code points before a figure in which its pattern stands
SURROUNDINGS = 25  # words of the draft's sentence around a figure that are compared with the line's
BESIDE = 8  # of them those that count more
MOST_PLACES = 20  # places of a figure in the draft that are looked at; what stands everywhere tells nothing
CLOSENESS = (0.5, 1, 1.5, 2, 3)  # steps of how much the line shares with what the draft says around a figure
ENDS = frozenset(".!?;:")  # what may end a sentence
AGAINST = frozenset(
    (
        *(
            "is home",
            "is over",
            "is past",
            "is reported",
            "is another's sentence",
            "is only told",
            "is other times beside",
        ),
        *("new denied<", "new attained<", "new ends ?", "new in unit", "not in unit"),
    )
)
"""Traits by which rules of restraint say that nobody asks: the writer's own home, the past, others, a question, what is
there already.
"""
BEFORE = ("rights", "sources", "known", "denied", "held", "bound", "raisers", "becomes", "attained")
BEHIND = ("blamed", "favours", "favours_near", "ends", "leads")
_TOKEN = re.compile(r"[^\W\d_]+|\d[\d.,]*%?|[^\w\s]")
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n")


@dataclass(frozen=True)
class Stretch:
    """A stretch with its figures; `said` is its text without places, offsets are of the stretch."""

    script: Script
    part: Masked
    said: str
    row: Sequence[Quantity]
    draft: Backing

    @cached_property
    def sentences(self) -> Sequence[Span]:
        """Its sentences in order."""
        cuts = [0, *(one.end() for one in _SENTENCE.finditer(self.said)), len(self.said)]
        return [Span(*pair) for pair in pairwise(cuts)]

    def sentence(self, at: int) -> int:
        """In which sentence an offset lies."""
        return next((number for number, one in enumerate(self.sentences) if at < one.end), len(self.sentences) - 1)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of it."""
        return frozenset(_WORD.findall(self.said))

    @cached_property
    def drafts(self) -> Sequence[int]:
        """How often the draft has each of its figures."""
        return [figures_count(self.said, one, self) for one in self.row]

    @cached_property
    def unit(self) -> Sequence[Span]:
        """Where the draft has the unit that the stretch names; nothing where it names none."""
        units, named = self.draft.units, self.script.references(self.part)
        if units is None or not named:
            return ()
        path = units.numbered(locator_of(named, self.script.text, self.script.grammar.speech).path)
        return units.under(path) if path else ()

    @cached_property
    def is_placed(self) -> bool:
        """Whether it names a place."""
        return bool(self.script.references(self.part))


def figures_count(said: str, one: Quantity, stretch: Stretch) -> int:
    """How often the draft has a figure, with what it counts or else, where it is long enough to be told, alone."""
    table = stretch.script.grammar.speech.unmarked
    count = count_of(said, one, stretch.draft, table)
    if count or (len(one.number) < len("12") and "%" not in one.number):
        return count
    return count_of(said, replace(one, end=one.figure_end, unit=""), stretch.draft, table)


def traits(stretch: Stretch, old: Quantity, new: Quantity) -> Iterator[str]:
    """The traits of a pair: that the draft's figure `old` is to become `new`."""
    yield from _words(stretch, old, new)
    yield from _forms(stretch, old, new)
    yield from _classes(stretch, old, new)
    yield from _grammar(stretch, old, new)
    yield from _patterns(stretch, old, new)
    yield from _evidence(stretch, old, new)


def _tokens(said: str) -> list[str]:
    return ["#" if one[0].isdigit() else one for one in _TOKEN.findall(said) if one.isprintable()]


def _words(stretch: Stretch, old: Quantity, new: Quantity) -> Iterator[str]:
    """The words between both and those right beside each."""
    said = stretch.said
    first, second = sorted((old, new), key=lambda one: one.start)
    order = "old-new" if first is old else "new-old"
    between = _tokens(said[first.end : second.start])
    yield order
    yield f"{order}-length {min(12, len(between) // 4)}"
    yield from (f"{order} {one}" for one in set(between))
    yield from (f"{order}+{at} {one}" for at, one in enumerate(between[:FIRST]))
    yield from (f"{order}-{at} {one}" for at, one in enumerate(between[: -FIRST - 1 : -1]))
    if len(between) <= SHORT_LINK:
        yield f"{order}: {' '.join(between) or 'nothing'}"
    for name, one in (("old", old), ("new", new)):
        sentence = stretch.sentences[stretch.sentence(one.start)]
        before, behind = _tokens(said[sentence.start : one.start]), _tokens(said[one.end : sentence.end])
        yield from (f"{name}<{at} {word}" for at, word in enumerate(before[: -NEAR - 1 : -1]))
        yield from (f"{name}>{at} {word}" for at, word in enumerate(behind[:NEAR]))
        if len(before) > 1:
            yield f"{name}<< {before[-2]} {before[-1]}"
        if len(behind) > 1:
            yield f"{name}>> {behind[0]} {behind[1]}"
        if not before:
            yield f"{name} first"
        if len(behind) <= 1:
            yield f"{name} last"
        end = said[: sentence.end].rstrip()[-1:]
        yield f"{name} ends {end if end in ENDS else 'otherwise'}"
        if stretch.part.quote_at(stretch.part.start + one.start) is not None:
            yield f"{name} quoted"


def _forms(stretch: Stretch, old: Quantity, new: Quantity) -> Iterator[str]:
    """What the two count, how they compare, how many others stand beside them."""
    row = stretch.row
    yield f"sentences apart {max(-3, min(3, stretch.sentence(new.start) - stretch.sentence(old.start)))}"
    yield f"figures {min(6, len(row))}"
    yield f"figures of the draft {min(4, sum(count > 0 for count in stretch.drafts))}"
    yield f"figures apart {min(4, abs(row.index(old) - row.index(new)))}"
    units = old.unit, new.unit
    told = "same" if all(units) else "none" if not any(units) else "old alone" if units[0] else "new alone"
    yield f"units {told if units[0] == units[1] or told != 'same' else 'differ'}"
    if old.is_year or new.is_year:
        yield "year"
    if "%" in old.number:
        yield "percent"
    yield "placed" if stretch.is_placed else "placeless"
    yield f"length {min(8, len(stretch.said) // 80)}"
    values = [_value(one) for one in (old, new)]
    if all(values):
        yield f"ratio {max(-5, min(5, round(math.log(values[1] / values[0]) * 2)))}"
        yield "up" if values[1] > values[0] else "down"


def _value(one: Quantity) -> float:
    """A figure as a number, for how two compare; 0 for what is none."""
    digits = one.number.rstrip("%‰ ").replace(".", "").replace(",", ".")
    return float(digits) if digits.replace(".", "", 1).isdecimal() else 0.0


def _classes(stretch: Stretch, old: Quantity, new: Quantity) -> Iterator[str]:
    """The classes of words before and behind each in its sentence, and between both."""
    said = stretch.said
    first, second = sorted((old, new), key=lambda one: one.start)
    pieces = {"between": Span(first.end, second.start)}
    for name, one in (("old", old), ("new", new)):
        sentence = stretch.sentences[stretch.sentence(one.start)]
        pieces[f"{name}<"] = Span(sentence.start, one.start)
        pieces[f"{name}>"] = Span(one.end, max(one.end, sentence.end))
    for name, piece in pieces.items():
        cues = stretch.script.classes_in(said[piece.start : piece.end])
        yield from (f"{name} {called}" for called, bit in CLASSES if cues & bit)


def _grammar(stretch: Stretch, old: Quantity, new: Quantity) -> Iterator[str]:
    """What the rules of figures and of hearsay say of the pair."""
    said, grammar = stretch.said, stretch.script.grammar
    sentence = stretch.sentences[stretch.sentence(new.start)]
    words, at = said[sentence.start : sentence.end], new.start - sentence.start
    piece, raises = said[piece_at(said, new.start) : new.start], figure_patterns(grammar.speech).raised.search
    tests = {
        "asked": is_asked(said, new, grammar),
        "wanted": is_wanted(said, old, new, grammar),
        "home": is_of_home(said, old, new, grammar),
        "leads": leads_to(said, old, new, grammar.speech),
        "put for": old.start < new.start and is_put_for(said, old, new, grammar),
        "alone": stands_alone(said, new, grammar),
        "right": is_right(said, old, new, grammar),
        "else": asks_else(said, max(old.end, new.end), stretch.row, grammar),
        "old asked": is_asked(said, old, grammar),
        "past": is_past(words, grammar),
        "reported": is_reported(words, at, grammar),
        "over": is_over(words, at, grammar),
        "another's sentence": is_anothers(words, grammar),
        "another's": is_anothers(said, grammar),
        "only told": only_tells(said, old, new, grammar),
        "other times": other_times(grammar.speech).search(words) is not None,
        "other times beside": other_times(grammar.speech).search(piece) is not None and not raises(piece),
    }
    yield from (f"is {name}" for name, holds in tests.items() if holds)


def _patterns(stretch: Stretch, old: Quantity, new: Quantity) -> Iterator[str]:
    """Which of the patterns beside figures stand right before and right behind each."""
    said, patterns = stretch.said, figure_patterns(stretch.script.grammar.speech)
    for name, one in (("old", old), ("new", new)):
        head = said[max(0, one.start - LEAD_REACH) : one.start]
        yield from (f"{name} {kind}<" for kind in BEFORE if getattr(patterns, kind).search(head) is not None)
        yield from (f"{name} {kind}>" for kind in BEHIND if getattr(patterns, kind).match(said, one.end) is not None)
    if patterns.mends.search(said) is not None:
        yield "mends"
    if patterns.times.search(said) is not None:
        yield "times"


def _evidence(stretch: Stretch, old: Quantity, new: Quantity) -> Iterator[str]:
    """What the draft tells of both: how often it has them, in the unit named, and among which words."""
    said, draft = stretch.said, stretch.draft
    yield f"count {min(4, stretch.drafts[stretch.row.index(old)])}"
    if new.unit and count_of(said, new, draft, stretch.script.grammar.speech.unmarked):
        yield "new counted"
    close = _closeness(stretch, old, stretch.words)
    yield f"close {min(8, int(close * 2))}"
    yield from (f"close > {step}" for step in CLOSENESS if close >= step)
    sentence = stretch.sentences[stretch.sentence(old.start)]
    own = frozenset(_WORD.findall(said, sentence.start, sentence.end))
    yield f"close sentence {min(6, int(_closeness(stretch, old, own) * 2))}"
    if draft.count(tokens(said, new.start, new.end)):
        yield "new there"
        yield f"new close {min(6, int(_closeness(stretch, new, stretch.words) * 2))}"
    if stretch.unit and draft.units is not None:
        held = [draft.units.places(said[one.start : one.end]) for one in (old, new)]
        held[0] = held[0] or draft.units.places(said[old.start + old.lead : old.figure_end])
        inside = [any(unit.contains(place) for unit in stretch.unit for place in places) for places in held]
        yield "in unit" if inside[0] else "not in unit"
        if inside[1]:
            yield "new in unit"


def _closeness(stretch: Stretch, one: Quantity, words: frozenset[str]) -> float:
    """How much of what the draft says around a figure a line says too, rare words more; the most of its places."""
    draft, said = stretch.draft, stretch.said
    row = tokens(said, one.start, one.end)
    if not draft.count(row):
        row = tokens(said, one.start + one.lead, one.figure_end)
    return max((_shared(draft, place, len(row), words) for place in draft.places(row)[:MOST_PLACES]), default=0.0)


def _shared(draft: Backing, place: int, size: int, words: frozenset[str]) -> float:
    low = high = place
    number = draft.sentence[place]
    while low > 0 and draft.sentence[low - 1] == number and place - low < SURROUNDINGS:
        low -= 1
    while high < len(draft.words) - 1 and draft.sentence[high + 1] == number and high - place < SURROUNDINGS:
        high += 1
    near = {
        *draft.words[max(low, place - BESIDE) : place],
        *draft.words[place + size : min(high + 1, place + size + BESIDE)],
    }
    total = 0.0
    for word in words.intersection(draft.words[low : high + 1]):
        if len(word) > 1 and word in draft.at:
            total += (1.5 if word in near else 1.0) / (1 + math.log(1 + len(draft.at[word])))
    return total
