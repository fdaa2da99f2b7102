"""What the draft counts: each of its figures, to be found by the words beside it.

"Thời hạn giấy phép nên là 05 năm" names no place and no old figure. Of all figures of the draft that count years one
stands in a sentence about how long a permit holds; nothing else can be meant.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from math import log

from vankien.lang.speech import Speech
from vankien.model.locator import Step, UnitKind
from vankien.model.span import Span
from vankien.parse.draft.units import COUNTED, KEPT, Units
from vankien.parse.words.numbers import numbers_in
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import DAY, MONEY, SIGNS, Quantity, quantities
from vankien.text.numerals import number_of
from vankien.text.pattern import compile_later
from vankien.text.tones import without_tones

LONGEST = 1_500  # code points of a stretch whose figures are looked at
LONGEST_LEAD = 400  # code points of a heading with what leads to the units below
MOST = 4_000  # figures of a draft; more are a register, which nobody speaks of so
ABOVE, BESIDE = 0.7, 0.2  # what a word of the headings above, or of the sentences beside, weighs against one of its own
UNKNOWN = 0.5  # what a word weighs that the draft has nowhere
LEAST_WORDS = 2
STEM = 5  # letters by which a word is known; no syllable of Vietnamese is lost by that
_SENTENCE = re.compile(r"(?<=[.:!?])\s+|\n")
_PART = re.compile(r"[,;]\s")
_WORD = re.compile(r"[^\W\d_]+")
_UNIT_WORD = re.compile(r"[^\s\d_/]+\d?")
_COIN = re.compile(r"[A-Z]{3}")  # a dimension of money: "VND"
_SIGN = re.compile(rf"[{SIGNS}{MONEY}](?=\d)")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_DOTTED = re.compile(r"(?:\.[^\W\d_])+\.?")


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A sentence of the draft: its own words, those of the headings above and of the sentences beside, and the steps
    to the unit that holds it.
    """

    span: Span
    words: frozenset[str]
    above: frozenset[str]
    beside: frozenset[str]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """A figure of the draft, with offsets of the draft, and the words of its piece between commas."""

    stretch: Stretch
    figure: Quantity
    beside: frozenset[str]


@dataclass(frozen=True, eq=False)
class CountedThings:
    """The figures of a draft by what they count."""

    things: tuple[Thing, ...]
    stretches: tuple[Stretch, ...]

    @cached_property
    def by_unit(self) -> Mapping[str, Sequence[Thing]]:
        """The figures that count the same, in their order."""
        made = defaultdict[str, list[Thing]](list)
        for one in self.things:
            made[one.figure.unit].append(one)
        return made

    @cached_property
    def _held(self) -> Mapping[str, int]:
        return Counter(word for one in self.stretches for word in one.words)

    def weight(self, word: str) -> float:
        """How much a word tells, from 0 to 1: the fewer sentences of the draft have it, the more."""
        whole = log(len(self.stretches) + 1)
        return (whole - log(self._held.get(word, 1))) / whole

    def whole(self, said: frozenset[str]) -> float:
        """How much all that is said tells; what the draft has nowhere may be no more than the way to say it."""
        return sum(self.weight(one) if one in self._held else UNKNOWN for one in said)

    def likeness(self, said: frozenset[str], stretch: Stretch) -> float:
        """How much of what is said the words of a sentence tell, and in part those around it."""
        rows = (1.0, said & stretch.words), (ABOVE, said & stretch.above), (BESIDE, said & stretch.beside)
        return sum(share * self.weight(word) for share, row in rows for word in row)


@lru_cache(maxsize=KEPT * 2)
def counted_things(units: Units, speech: Speech) -> CountedThings:
    """The figures of a draft; none where it has too many. A text without tones is held against their bare letters."""
    if speech.toned is not None:
        return _bare(counted_things(units, speech.toned))
    stretches = tuple(_stretches(units))
    things = [thing for one in stretches for thing in _things(one, units.lower, speech)]
    return CountedThings(tuple(things) if len(things) <= MOST else (), stretches)


def _bare(things: CountedThings) -> CountedThings:
    """The figures of a draft as one writes of them who has no tones to type."""
    rows = {
        one: replace(one, words=_untoned(one.words), above=_untoned(one.above), beside=_untoned(one.beside))
        for one in things.stretches
    }
    bare = (
        Thing(rows[one.stretch], replace(one.figure, unit=without_tones(one.figure.unit)), _untoned(one.beside))
        for one in things.things
    )
    return CountedThings(tuple(bare), tuple(rows.values()))


def _untoned(row: frozenset[str]) -> frozenset[str]:
    return frozenset(map(without_tones, row))


def _things(stretch: Stretch, text: str, speech: Speech) -> Iterator[Thing]:
    said, at = stretch.span.of(text), stretch.span.start
    row = counts_in(said, speech)
    parts = [0, *(one.end() for one in _PART.finditer(said)), len(said)]
    for one in row:
        begin, end = max(each for each in parts if each <= one.start), min(each for each in parts if each >= one.end)
        moved = replace(one, start=one.start + at, figure_end=one.figure_end + at, end=one.end + at)
        yield Thing(stretch, moved, words_of(said[begin:end]))


def counts_in(said: str, speech: Speech) -> list[Quantity]:
    """The figures of a stretch that count something, each with the word behind it, and days; no bare numbers.

    What they count is told in one way: "m2" and "mét vuông" are the same, and so are all words for money.
    """
    rows = quantities(said, speech.unmarked)
    measured = {one.start: one for one in rows if one.unit[:1] not in {"", "#"} and not _is_time(one)}
    days = [one for one in rows if one.unit == DAY or _is_time(one)]
    found, seen = list(days), set[int]()
    for one in numbers_in(said, speech):
        seen.add(one.start)
        if any(day.start <= one.start < day.end for day in days):
            continue
        if one.start and said[one.start - 1] in SIGNS + MONEY:
            found.append(replace(one, start=one.start - 1, unit=MONEY))
        elif one.start in measured and (known := _measured(said, measured[one.start], speech)) is not None:
            found.append(known)
        elif _THOUSANDS.fullmatch(one.number) is not None and _counts_nothing(one.unit, speech):
            found.append(replace(one, unit=MONEY))  # "thu 35.000 thôi"
        elif one.unit and not one.is_year and (one.start in measured or not _counts_nothing(one.unit, speech)):
            found.append(replace(one, end=_end(said, one)))
    glued = (_measured(said, one, speech) for start, one in measured.items() if start not in seen)  # "20m2"
    row = (*found, *(one for one in glued if one is not None))
    return sorted((_in_ones(said, one, speech) for one in row), key=lambda one: one.start)


def _in_ones(said: str, one: Quantity, speech: Speech) -> Quantity:
    """A figure whose number is its value, so that "500 ngàn" and "500.000" are the same."""
    figures = speech.unmarked.figures
    row = [word[0] for word in _UNIT_WORD.finditer(said, one.start, one.end)]
    times = next((figures.multipliers[word] for word in row if word in figures.multipliers), None)
    value = None if one.unit == DAY else number_of(one.number.rstrip("%‰ "), figures.decimal if times else None)
    return one if value is None else replace(one, number=f"{value * (times or 1):f}")


def _counts_nothing(unit: str, speech: Speech) -> bool:
    """Whether a word behind a figure is nothing that it counts, in a language that knows what people say there."""
    return bool(speech.unmarked.wished.ends) and (not unit or _idle(speech).fullmatch(unit) is not None)


@lru_cache(maxsize=8)
def _idle(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.stops, *s.joins, *s.unmarked.fillers, *s.unmarked.too, *s.unmarked.wished.ends)))


def _is_time(one: Quantity) -> bool:
    """Whether a figure is a time of the day with minutes, one value for all its numbers: "7 giờ 15"."""
    return ":" in one.number


def _measured(said: str, one: Quantity, speech: Speech) -> Quantity | None:
    """A figure with a measure, by the name that all ways to write it share, or an amount of money; else None."""
    figures, hours = speech.unmarked.figures, speech.unmarked.hours
    if hours and one.unit == hours[0]:
        return one  # "17h"
    row = [*_UNIT_WORD.finditer(said, one.figure_end, one.end)]
    per = said.find("/", one.figure_end, one.end)
    rate = ""
    if per >= 0:  # "45.000 đồng/hộ/tháng", "30 km/giờ"
        rate = "/".join(_named(word.strip(), speech) for word in said[per + 1 : one.end].split("/"))
        row = [word for word in row if word.end() <= per]
    size = next((n for n in (2, 1) if " ".join(word[0] for word in row[:n]) in figures.multipliers and row[n - 1 :]), 0)
    measure = figures.measures.get(" ".join(word[0] for word in row[size:]))
    end = row[size - 1].end() if size else one.figure_end
    if measure is None:
        return replace(one, figure_end=end, end=end, unit=MONEY) if size and size == len(row) else None
    if _COIN.fullmatch(measure.dimension) is not None:
        return replace(one, figure_end=end, unit=MONEY)
    return replace(one, figure_end=end, unit=f"{measure.name}/{rate}" if rate else measure.name)


def _named(said: str, speech: Speech) -> str:
    """What something is told per, by the name of a measure: the "h" of "20 km/h" is the "giờ" of "30 km/giờ"."""
    hours = speech.unmarked.hours
    measure = speech.unmarked.figures.measures.get(said)
    return hours[0] if said in hours else said if measure is None else measure.name


def _end(said: str, one: Quantity) -> int:
    """Behind the word that a figure counts: "10 p.m."."""
    behind = said[one.figure_end :]
    end = one.figure_end + len(behind) - len(behind.lstrip()) + len(one.unit)
    dotted = _DOTTED.match(said, end) if len(one.unit) == 1 else None
    return end if dotted is None else dotted.end()


def words_of(said: str) -> frozenset[str]:
    """The words of what is said, figures left aside, each by its first letters without a plural's: "repairs",
    "repaired"; and whether it speaks of money.
    """
    found = {one.removesuffix("s")[:STEM] for one in _WORD.findall(said)}
    return frozenset(found | {MONEY} if _SIGN.search(said) is not None else found)


def _stretches(units: Units) -> Iterator[Stretch]:
    document = units.document
    parents, leads = {one.parent for one in document.units}, _leads(units)
    counts = Counter((one.parent, one.kind) for one in document.units)
    seen = Counter[tuple[str | None, UnitKind]]()
    for unit in document.units:
        seen[unit.parent, unit.kind] += 1
        if unit.id in parents or unit.span.length > LONGEST or unit.kind in {UnitKind.ROW, UnitKind.CELL}:
            continue
        path = document.path(unit.id)
        steps = [Step(one.kind, one.number) for one in path if one.number is not None and one.kind not in COUNTED]
        if unit.kind in COUNTED and counts[unit.parent, unit.kind] > 1:
            steps.append(Step(unit.kind, str(seen[unit.parent, unit.kind])))
        above = frozenset[str]().union(*(leads[one.id] for one in path))
        for span in _sentences(units.lower, unit.span):
            own = words_of(span.of(units.lower))
            if len(own) >= LEAST_WORDS:
                beside = words_of(
                    f"{units.lower[unit.span.start : span.start]} {units.lower[span.end : unit.span.end]}"
                )
                yield Stretch(span, own, above - own, beside - own - above, tuple(steps))


def _leads(units: Units) -> Mapping[str, frozenset[str]]:
    """The words of each unit's heading, and of what leads to the first unit inside: "A householder must make sure that
    lights:".
    """
    first: dict[str, int] = {}
    for unit in units.document.units:
        above = unit.parent
        while above is not None and above not in first and unit.kind is not UnitKind.PARAGRAPH:
            first[above] = unit.span.start
            above = units.document.unit(above).parent
    made = {}
    for unit in units.document.units:
        end = max(unit.heading.end, first.get(unit.id, unit.heading.end))
        made[unit.id] = words_of(units.lower[unit.span.start : min(end, unit.span.start + LONGEST_LEAD)])
    return made


def _sentences(text: str, unit: Span) -> Iterator[Span]:
    begin = unit.start
    for one in _SENTENCE.finditer(text, unit.start, unit.end):
        if one.start() > begin:
            yield Span(begin, one.start())
        begin = one.end()
    if begin < unit.end:
        yield Span(begin, unit.end)
