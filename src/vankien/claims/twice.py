"""The same thing said twice: one indicator with two values, a month beyond its year."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vankien.claims.context import Finding, Layout, has_any
from vankien.claims.parts import say
from vankien.model.claim import FigureKind, Granularity, Period

ENOUGH_WORDS = 4  # of a name that can hardly mean two things
ENOUGH_WITH_TIME = 2  # of a name whose period is stated too
NEAR = 2  # sentences between a month's figure and the sum of the year
Key = tuple[object, ...]
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the outline says of a figure: its time, the part it stands in, whether it is wished for, and the
    place that its headings name.
    """

    period: Period | None
    part: str | None
    is_future: bool
    region: str | None = None


def name_of(on: Layout, place: int, period: Period | None) -> tuple[str, ...]:
    """The words that name what a figure says, without its number; empty when they are too few to be sure."""
    words = tuple(_WORDS.findall(on.statements[place].what.lower()))
    for opener in on.words.amounts:  # "tổng số lao động" and "số lao động" are one
        if words[: len(opener)] == opener:
            words = words[len(opener) :]
            break
    enough = ENOUGH_WITH_TIME if is_dated(period) else ENOUGH_WORDS
    return words if len(words) >= enough else ()


def is_dated(period: Period | None) -> bool:
    """Whether a period has an end that can be compared."""
    return period is not None and period.end is not None and not period.is_base


def twice(on: Layout, standings: Sequence[Standing]) -> Iterator[Finding]:
    """One indicator with two values: the same words, unit and time, both exact, neither planned nor of one place.

    Figures without a time are compared within one part of the text only.
    """
    for places in named(on, standings).values():
        for place in places[1:]:
            first = places[0]
            if not on.intervals[first].overlaps(on.intervals[place]) and not on.together(first, place):
                said = {
                    "one": say(on.value(first)),
                    "one_unit": on.statements[first].figure.unit or "",
                    "other": say(on.value(place)),
                    "unit": on.statements[place].figure.unit or "",
                }
                yield Finding("two-values", (first, place), said)


def named(on: Layout, standings: Sequence[Standing]) -> dict[Key, list[int]]:
    """The figures that say the same of the same: by name, unit and time."""
    groups: dict[Key, list[int]] = defaultdict(list)
    for place, one in enumerate(on.statements):
        stands = standings[place]
        if not on.is_level(place) or stands.is_future or one.figure.whole is not None:
            continue
        period = stands.period
        name = name_of(on, place, period)
        if not name or one.figure.unit is None or not _is_general(on, place):
            continue
        time = (period.start, period.end) if period is not None and is_dated(period) else (stands.part,)
        groups[name, on.dimensions[place].name, time, stands.region].append(place)
    return groups


def _is_general(on: Layout, place: int) -> bool:
    """Whether a figure is that of the whole document's subject: no part of a list, no place of its own before it."""
    clause, before = on.clause(place), on.words_of(place)
    if has_any(before, (*on.words.parts_of, *on.words.targets, *on.words.averages)):
        return False
    if has_any(f"{clause} ", on.words.elsewhere):
        return False
    what = on.statements[place].what
    told = set(_WORDS.findall(what.lower())) if what.lower() in clause else frozenset()
    if not on.dimensions[place].is_measure and set(_WORDS.findall(_timeless(on, place))) - on.words.neutral - told:
        return False  # "sáp nhập 26 xã" and "đo đạc ở 172 xã" count other communes
    return not any(letter.isupper() for letter in what[1:])


def _timeless(on: Layout, place: int) -> str:
    """The clause before a figure without the verbs of reaching and without numbers."""
    words = on.clause(place).split()
    return " ".join(word for word in words if word not in on.figures.verbs and not word[0].isdecimal())


def months(on: Layout) -> Iterator[Finding]:
    """A month's figure that exceeds the sum since the year began, of the same thing, close by."""
    for place, one in enumerate(on.statements):
        if not _is_month(on, place):
            continue
        for later in range(place + 1, min(place + 1 + 2 * NEAR, len(on.statements))):
            other = on.statements[later]
            if other.sentence - one.sentence > NEAR:
                break
            if other.figure.unit == one.figure.unit and _is_sum(on, later) and _same_thing(on, place, later):
                if on.intervals[place].is_above(on.intervals[later]):
                    said = {"part": say(on.value(place)), "whole": say(on.value(later))}
                    yield Finding("month-exceeds-year", (place, later), said)
                break


def _is_month(on: Layout, place: int) -> bool:
    one = on.statements[place]
    period = one.period
    is_of_month = (period is not None and period.granularity is Granularity.MONTH and not period.as_of) or has_any(
        on.words_of(place), on.words.in_month
    )
    is_sum = has_any(on.clause(place), on.words.cumulative)
    return is_of_month and not is_sum and on.is_level(place) and on.dimensions[place].adds_up


def _is_sum(on: Layout, place: int) -> bool:
    one = on.statements[place]
    is_told = has_any(on.low[max(on.sentence(place).start, one.span.start - 60) : one.span.start], on.words.cumulative)
    is_year = one.period is not None and one.period.granularity is Granularity.MONTHS
    return (is_told or is_year) and one.figure.kind is FigureKind.LEVEL and on.is_level(place)


def _same_thing(on: Layout, place: int, later: int) -> bool:
    """Whether the sum says no more of its thing than the month did."""
    first = set(_WORDS.findall(on.statements[place].what.lower()))
    second = set(_WORDS.findall(on.statements[later].what.lower()))
    cumulative = {word for phrase in on.words.cumulative for word in phrase.split()}
    return bool(first) and second - cumulative <= first | set(
        _WORDS.findall((on.statements[place].figure.unit or "").lower())
    )
