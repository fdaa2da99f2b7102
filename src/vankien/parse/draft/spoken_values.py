"""The values of a stretch as people speak of them, each by what it means: "7h15", "45 ngàn", "mỗi tuần một lần", "cuối
năm 2028", "từ 2 giờ đến 5 giờ".
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.parse.draft.counted_things import Stretch, counted_things, counts_in
from vankien.parse.draft.units import KEPT, Units
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import DAY, MONEY, Quantity
from vankien.text.numerals import number_of
from vankien.text.pattern import compile_later
from vankien.text.tones import without_tones

RATE, MOON, RANGE, BARE = "#rate", "#moon", "#range", "#bare"
_NONE = ("(?!)",)
_NUMBER = re.compile(r"(?<=[^\W\d_] )(?<![\w.,/:-])\d+(?:[.,]\d+)*(?![\w/]|[.,]\d)")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Value:
    """A value with what it counts, at offsets of its stretch; `figure_end` is before the word that it counts."""

    start: int
    figure_end: int
    end: int
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class _Patterns:
    rates: tuple[re.Pattern[str], ...]
    moon: re.Pattern[str]
    year_end: re.Pattern[str]
    joint: re.Pattern[str]
    opening: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    w, figures = s.unmarked.wished, s.unmarked.figures
    few = rf"(?:\d{{1,2}}|{words(re.escape(one) for one in sorted(figures.starts))})"
    span, times = rf"(?P<span>{words(w.spans or _NONE)})", rf"(?P<times>{few})\s+{words(w.times or _NONE)}"
    return _Patterns(
        rates=(
            compile_later(rf"{words(w.every or _NONE)}\s+(?:(?P<count>{few})\s+)?{span}(?:\s+{times})?"),
            compile_later(rf"(?<!\w)(?:(?P<count>{few})\s+)?{span}\s+{times}"),
        ),
        moon=compile_later(rf"{words(w.moons or _NONE)}\s+(?P<day>\d{{1,2}})(?![\w/])"),
        year_end=compile_later(rf"{words(w.last_days or _NONE)}\s+(?P<year>(?:19|20)\d\d)(?!\w)"),
        joint=compile_later(rf"\s+{words(w.joints or _NONE)}\s+"),
        opening=compile_later(rf"{words(w.ranges or _NONE)}\s+$"),
    )


def values_in(said: str, speech: Speech) -> list[Value]:
    """The values of a stretch in their order; the ends of a range, and the figures of a rate, are told too."""
    table = _patterns(speech)
    row = [_value(one) for one in counts_in(said, speech)]
    days = [one for one in row if one.kind == DAY]
    row += [
        Value(one.start(), one.end(), one.end(), DAY, f"31.12.{one['year']}") for one in table.year_end.finditer(said)
    ]
    row += [Value(one.start(), one.end(), one.end(), MOON, one["day"].lstrip("0")) for one in table.moon.finditer(said)]
    rates = list(_rates(said, speech))
    row += [one for one in rates if not any(day.start <= one.start < day.end for day in days)]
    row += _ranges(said, row, table)
    held = [one for one in row if one.kind in {DAY, MONEY, MOON} or not one.kind.startswith("#")]
    row += [one for one in _bare(said) if not any(other.start <= one.start < other.end for other in held)]
    return sorted(row, key=lambda one: (one.start, -one.end))


def _value(one: Quantity) -> Value:
    if one.unit == DAY:
        parts = [str(int(part)) for part in _DIGITS.findall(one.number)]
        return Value(one.start + one.lead, one.end, one.end, DAY, ".".join(parts))
    value = number_of(one.number, ".")
    if value is None:
        return Value(one.start, one.figure_end, one.end, one.unit, one.number)
    return Value(one.start, one.figure_end, one.end, one.unit, f"{value.normalize():f}")


def _rates(said: str, speech: Speech) -> Iterator[Value]:
    upto = 0
    found = (match for pattern in _patterns(speech).rates for match in pattern.finditer(said))
    for one in sorted(found, key=lambda match: (match.start(), -match.end())):
        if one.start() < upto:
            continue
        upto = one.end()
        counts = [_count(one[name], speech) for name in ("count", "times")]
        if None not in counts:
            yield Value(one.start(), one.end(), one.end(), RATE, f"{counts[0]} {one['span']}/{counts[1]}")


def _count(said: str | None, speech: Speech) -> int | None:
    if said is None:
        return 1
    if said.isdecimal():
        return int(said)
    read = speech.unmarked.figures.number([said])
    return None if read is None else read[0]


def _ranges(said: str, row: Sequence[Value], table: _Patterns) -> list[Value]:
    """Two values of one kind with a word between them that joins them: "từ 2 giờ đến 5 giờ", "2 giờ tới 5 giờ"."""
    made = []
    for one, other in pairwise(sorted((each for each in row if each.kind[:1] != "#"), key=lambda each: each.start)):
        if one.kind == other.kind and table.joint.fullmatch(said, one.end, other.start) is not None:
            opening = table.opening.search(said, 0, one.start)
            start = one.start if opening is None else opening.start()
            made.append(Value(start, other.end, other.end, f"{RANGE} {one.kind}", f"{one.key}–{other.key}"))
    return made


def _bare(said: str) -> Iterator[Value]:
    """Figures that count nothing: "tốc độ 30 thì …"."""
    for one in _NUMBER.finditer(said):
        value = number_of(one[0], None)
        if value is not None:
            yield Value(one.start(), one.end(), one.end(), BARE, f"{value.normalize():f}")


@lru_cache(maxsize=KEPT * 2)
def spoken_values(units: Units, speech: Speech) -> Mapping[tuple[str, str], Sequence[tuple[Stretch, Value]]]:
    """The values of a draft by what they mean, each with its sentence, at offsets of that."""
    made = defaultdict[tuple[str, str], list[tuple[Stretch, Value]]](list)
    things = counted_things(units, speech)
    for stretch in things.stretches if things.things else ():
        for one in _values_there(stretch, units, speech):
            made[one.kind, one.key].append((stretch, one))
    return made


@lru_cache(maxsize=KEPT * 2)
def values_by_kind(units: Units, speech: Speech) -> Mapping[str, Sequence[tuple[Stretch, Value]]]:
    """The values of a draft by what they count."""
    made = defaultdict[str, list[tuple[Stretch, Value]]](list)
    for (kind, _), row in spoken_values(units, speech).items():
        made[kind] += row
    return made


def _values_there(stretch: Stretch, units: Units, speech: Speech) -> list[Value]:
    """The values of a sentence of the draft, told as a text without tones tells them where it is held against one."""
    row = values_in(stretch.span.of(units.lower), speech.toned or speech)
    if speech.toned is None:
        return row
    return [replace(one, kind=without_tones(one.kind), key=without_tones(one.key)) for one in row]


def range_around(stretch: Stretch, one: Value, units: Units, speech: Speech) -> Value | None:
    """The range of a sentence of the draft whose beginning or end is a value of it."""
    row = _values_there(stretch, units, speech)
    return next((each for each in row if each.kind.startswith(RANGE) and each.start <= one.start < each.end), None)


def opening_end(said: str, one: Value, speech: Speech) -> int:
    """Behind the word that begins a range: "từ 2 giờ đến 5 giờ"."""
    begins = words(speech.unmarked.wished.ranges or _NONE)
    led = compile_later(rf"{begins}\s+").match(said, one.start) if one.kind.startswith(RANGE) else None
    return one.start if led is None else led.end()
