"""Changes: from a base to a level, by so much, so many times, and which way."""

import re
from collections.abc import Iterator
from decimal import Decimal

from vankien.claims.amounts import PERCENT, Interval
from vankien.claims.context import Finding, Layout, has_any
from vankien.claims.parts import say
from vankien.model.claim import Comparator, FigureKind

LONGEST_BASE = 14  # code points between "so với" and its number
LONGEST_STEP = 40  # code points between the figures of one change
VERB_REACH = 4  # words between a verb of change and its base
_MARKS = re.compile(r"[,()]")


def growth(on: Layout) -> Iterator[Finding]:
    """What a change's figures say of each other, from its base on."""
    for base in range(len(on.statements) - 1):
        if not on.is_level(base) or not on.together(base, base + 1):
            continue
        way = _way(on, base)
        if way is not None and _is_end(on, base, base + 1) and on.is_level(base + 1):
            yield from _direction(on, base, base + 1, rises=way)
            yield from _by(on, base, base + 1, base + 2)
        elif base + 2 < len(on.statements) and on.together(base, base + 2) and _is_base(on, base + 1, base + 2):
            yield from _by(on, base + 2, base, base + 1)


def _way(on: Layout, base: int) -> bool | None:
    """Whether the clause before a base rises or falls from it; None when it does neither."""
    words = on.clause(base).rstrip()
    begun = next((word for word in on.words.begins_at if words.endswith(f" {word}")), None)
    if begun is None:
        return None
    said = words[: -len(begun)].split()[-VERB_REACH:]
    verbs = [word in on.words.rising for word in said if word in on.words.rising or word in on.words.falling]
    return verbs[-1] if verbs else None


def _is_end(on: Layout, base: int, level: int) -> bool:
    """Whether a figure is the other end of the change: "xuống còn", perhaps behind a year."""
    gap = on.gap_without_times(base, level)
    ends = sorted((*on.words.goes_up, *on.words.goes_down), key=len, reverse=True)
    link = next((end for end in ends if gap == end or gap.endswith(f" {end}")), None)
    if link is None or len(gap) > LONGEST_STEP or not _alike(on, base, level):
        return False
    return not gap[: len(gap) - len(link)].strip(" ,()")


def _alike(on: Layout, one: int, other: int) -> bool:
    return on.dimensions[one].name == on.dimensions[other].name and on.statements[other].figure.is_plain


def _direction(on: Layout, base: int, level: int, *, rises: bool) -> Iterator[Finding]:
    """A rise to less, a fall to more."""
    first, last = on.intervals[base], on.intervals[level]
    is_against = first.is_above(last) if rises else last.is_above(first)
    if is_against:
        yield Finding("direction", (base, level), {"base": say(on.value(base)), "level": say(on.value(level))})


def _is_base(on: Layout, change: int, base: int) -> bool:
    """Whether the last of three figures is what the one before it compares with: "tăng 5 so với 12"."""
    gap = on.gap(change, base)
    compared = next((phrase for phrase in on.words.compared if phrase in gap), None)
    if compared is None or re.search(r"[,;.(]", gap):
        return False
    rest = gap.split(compared, 1)[1]  # "so với con số 114"; a time there begins something else
    is_near = len(rest) <= LONGEST_BASE and not any(letter.isdecimal() for letter in rest)
    return is_near and on.is_level(base) and on.statements[base].figure.kind is FigureKind.LEVEL


def _by(on: Layout, base: int, level: int, change: int) -> Iterator[Finding]:
    """The stated change against the two ends."""
    if change >= len(on.statements) or not on.together(level, change) or not _alike(on, base, level):
        return
    one = on.statements[change].figure
    between = on.gap_without_times(change - 1, change)
    is_near = len(between) <= LONGEST_STEP and not has_any(between, on.words.averages) and ";" not in between
    if not is_near or one.kind not in {FigureKind.CHANGE, FigureKind.FACTOR} or one.comparator is not Comparator.EXACT:
        return
    if one.value is None or not _is_link(on, between):
        return
    possible = _possible(on, base, level, change)
    if possible and not any(one_of.overlaps(on.intervals[change]) for one_of in possible):
        said = {"base": say(on.value(base)), "level": say(on.value(level)), "change": say(one.value)}
        yield Finding("change", (base, level, change), {**said, "computed": say(_computed(on, base, level, change))})


def _is_link(on: Layout, between: str) -> bool:
    """Whether nothing but words of change stand between two figures."""
    return all(word in on.words.change_links for word in _MARKS.sub(" ", between).split())


def _possible(on: Layout, base: int, level: int, change: int) -> list[Interval]:
    """Every reading of the change, as intervals in its own unit; none when it cannot be compared."""
    first, last = on.intervals[base], on.intervals[level]
    if first.low is None or first.high is None or last.low is None or last.high is None or first.low <= 0:
        return []
    figure, unit = on.statements[change].figure, on.dimensions[change].name
    apart = (last.low - first.high, last.high - first.low)
    difference = _absolute(*apart)
    ratio = Interval(last.low / first.high, last.high / first.low)
    rate = _absolute(100 * (last.low / first.high - 1), 100 * (last.high / first.low - 1))
    if figure.kind is FigureKind.FACTOR:
        back = Interval(first.low / last.high, first.high / last.low) if last.low > 0 else ratio
        added = Interval(last.low / first.high - 1, last.high / first.low - 1)
        return [ratio, back, added]
    is_share = on.dimensions[base].name == PERCENT
    if unit in on.figures.points:
        return [difference] if is_share else []
    if unit == PERCENT:
        return [difference, rate] if is_share else [rate]
    return [difference] if unit in {on.dimensions[base].name, ""} and on.dimensions[change].name != "*" else []


def _absolute(low: Decimal, high: Decimal) -> Interval:
    """The sizes of a difference that lies between two numbers."""
    if low <= 0 <= high:
        return Interval(Decimal(0), max(-low, high))
    return Interval(min(abs(low), abs(high)), max(abs(low), abs(high)))


def _computed(on: Layout, base: int, level: int, change: int) -> Decimal:
    """The change as it would have to be."""
    first = on.value(base) * on.dimensions[base].scale
    last = on.value(level) * on.dimensions[level].scale
    figure = on.statements[change].figure
    if figure.kind is FigureKind.FACTOR:
        return round(last / first, 2)
    if on.dimensions[change].name == PERCENT and on.dimensions[base].name != PERCENT:
        return round(100 * abs(last - first) / first, 2)
    return abs(last - first) / on.dimensions[change].scale


def rates(on: Layout) -> Iterator[Finding]:
    """A percentage of growth and a factor said of the same: "tăng 60%, gấp 1,6 lần"."""
    for place in range(len(on.statements) - 1):
        one, other = on.statements[place].figure, on.statements[place + 1].figure
        kinds = {one.kind: place, other.kind: place + 1}
        if set(kinds) != {FigureKind.CHANGE, FigureKind.FACTOR} or not on.together(place, place + 1):
            continue
        rate, factor = kinds[FigureKind.CHANGE], kinds[FigureKind.FACTOR]
        if on.statements[rate].figure.unit != PERCENT or not on.statements[rate].figure.rises:
            continue
        if not _is_link(on, on.gap_without_times(place, place + 1)):
            continue
        stated, times = on.intervals[rate], on.intervals[factor]
        exact = {on.statements[rate].figure.comparator, on.statements[factor].figure.comparator} == {Comparator.EXACT}
        if not exact or stated.low is None or stated.high is None:
            continue
        grown = Interval(1 + stated.low / 100, 1 + stated.high / 100)
        added = Interval(stated.low / 100, stated.high / 100)
        if not grown.overlaps(times) and not added.overlaps(times):
            computed = say(1 + on.value(rate) / 100)
            said = {"rate": say(on.value(rate)), "factor": say(on.value(factor)), "computed": computed}
            yield Finding("factor", (rate, factor), said)


def totals(on: Layout) -> Iterator[Finding]:
    """What was added against the total that it raised: "thêm 40, nâng tổng số lên 30"."""
    for found in on.occurrences(on.words.raises_to):
        place = next(iter(on.in_sentence(on.sentences.number(found.start()), found.end())), None)
        if place is None or place == 0 or not on.together(place - 1, place):
            continue
        added, total = place - 1, place
        is_same = on.statements[total].figure.unit is None or _alike(on, added, total)
        if not is_same or not on.is_level(total) or on.statements[added].figure.value is None:
            continue
        if (
            on.dimensions[added].adds_up
            and on.value(added) > on.value(total)
            and on.dimensions[added].scale == on.dimensions[total].scale
        ):
            said = {"part": say(on.value(added)), "whole": say(on.value(total))}
            yield Finding("part-exceeds-whole", (added, total), said)


def rising(on: Layout) -> Iterator[Finding]:
    """What was added, and the total before and after: "lắp thêm 40 trạm, nâng tổng số từ 100 lên 150"."""
    for found in on.occurrences(on.words.raises_to):
        inside = on.in_sentence(on.sentences.number(found.start()), found.end())
        if len(inside) < 2 or inside[0] == 0 or not on.together(inside[0] - 1, inside[0]):
            continue
        added, base, level = inside[0] - 1, inside[0], inside[1]
        clause = f" {on.clause(base).rstrip()}"
        begins = any(clause.endswith(f" {word}") for word in on.words.begins_at)
        if not begins or not _is_end(on, base, level) or not _is_added(on, added, base):
            continue
        if not (on.is_level(base) and on.is_level(level)):
            continue
        apart = _possible(on, base, level, added)
        if apart and not apart[0].overlaps(on.intervals[added]):
            said = {"base": say(on.value(base)), "level": say(on.value(level)), "change": say(on.value(added))}
            yield Finding("change", (base, level, added), {**said, "computed": say(_computed(on, base, level, added))})


def _is_added(on: Layout, added: int, base: int) -> bool:
    """Whether a figure tells exactly what came to a base of the same unit."""
    figure = on.statements[added].figure
    is_exact = figure.value is not None and figure.comparator is Comparator.EXACT and figure.whole is None
    is_more = any(word in on.words.adding for word in (*on.clause(added).split(), *on.after(added).split()))
    return is_exact and is_more and _alike(on, added, base) and figure.kind in {FigureKind.LEVEL, FigureKind.CHANGE}
