"""Parts and wholes: a part no larger than its whole, shares as computed, sums as stated."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from vankien.claims.amounts import PERCENT, Interval
from vankien.claims.context import Finding, Layout, has_any
from vankien.model.claim import FigureKind

LONGEST_LINK = 80  # code points between a ratio and its percentage
LONGEST_SENTENCE = 800  # behind "trong đó": the longest of reports has 600
STEPS_BACK = 6  # figures between a whole and "trong đó"
_STOP = re.compile(r"[.;](?=\s)|\n")


def ratios(on: Layout) -> Iterator[Finding]:
    """Of "a/b" with a beyond b, where b is all there is: communes, districts."""
    for place, one in enumerate(on.statements):
        figure = one.figure
        if figure.whole is None or figure.value is None or figure.value <= figure.whole:
            continue
        if figure.unit in on.words.units_of and not has_any(on.words_of(place), on.words.plans):
            yield Finding("part-exceeds-whole", (place,), {"part": say(figure.value), "whole": say(figure.whole)})


def shares(on: Layout) -> Iterator[Finding]:
    """A ratio, or a number out of a total, and the percentage said of it."""
    for place in range(len(on.statements) - 1):
        first = on.statements[place].figure
        if not on.is_level(place) or first.value is None:
            continue
        if first.whole:
            yield from _share(on, (place,), first.value, first.whole, place + 1)
        elif place + 2 < len(on.statements) and first.unit == on.statements[place + 1].figure.unit:
            whole = on.statements[place + 1].figure.value
            is_total = has_any(on.gap(place, place + 1), on.words.out_of) and on.is_level(place + 1)
            if whole and is_total and on.together(place, place + 1):
                yield from _share(on, (place, place + 1), first.value, whole, place + 2)


def _share(on: Layout, stated: tuple[int, ...], part: Decimal, whole: Decimal, share: int) -> Iterator[Finding]:
    last = stated[-1]
    if on.statements[share].figure.unit != PERCENT or not on.is_level(share) or not on.together(last, share):
        return
    gap = on.gap(last, share)
    if len(gap) > LONGEST_LINK or ";" in gap or not _links(on, gap, share, on.statements[last].figure.unit):
        return
    computed = 100 * part / whole
    if not on.intervals[share].overlaps(Interval(computed, computed)):
        said = {
            "part": say(part),
            "whole": say(whole),
            "share": say(on.value(share)),
            "computed": say(round(computed, 2)),
        }
        yield Finding("share", (*stated, share), said)


def _links(on: Layout, gap: str, share: int, unit: str | None) -> bool:
    """Whether the words between say that the percentage is that of the ratio, and the words behind do not deny it."""
    before, mark, link = re.split(r"(?s)(.*)([,(])", gap)[1:] if re.search(r"[,(]", gap) else ("", "", gap)
    link = link.strip()
    if link not in on.words.shares and not (mark == "(" and not link) and gap.strip() != "=":
        return False
    after = on.after(share).strip()
    if after and not (after.startswith(on.words.of_all) and unit and unit in after):
        return False  # "chiếm 30% dân số" is a share of something else
    if has_any(after, on.words.plans) or has_any(before, on.words.plans):
        return False
    return link != "đạt" or not has_any(on.words_of(share), on.words.plans)


def parts(on: Layout) -> Iterator[Finding]:
    """What stands behind "trong đó" is no more than what stands before; what stands behind "gồm" is as much."""
    for found in on.occurrences((*on.words.parts_of, *on.words.made_of)):
        place = bisect_left(on.starts, found.start())
        whole = _whole(on, place, found.start())
        if whole is None:
            continue
        reach = min(on.sentence(whole).end, found.end() + LONGEST_SENTENCE)
        stop = _STOP.search(on.low, found.end(), reach)
        end = reach if stop is None else stop.start()
        inside = [part for part in on.in_sentence(on.statements[whole].sentence, found.end()) if on.starts[part] < end]
        for part in inside:
            if _is_part(on, whole, part) and on.intervals[part].is_above(on.intervals[whole]):
                said = {"part": say(on.value(part)), "whole": say(on.value(whole))}
                yield Finding("part-exceeds-whole", (whole, part), said)
        if found[0] in on.words.made_of:
            yield from _sum(on, whole, tuple(inside), on.low[found.end() : end])


def _whole(on: Layout, place: int, at: int) -> int | None:
    """The figure before a place in its sentence that parts can be parts of."""
    for whole in range(place - 1, max(-1, place - 1 - STEPS_BACK), -1):
        if on.sentence(whole).end <= at:
            return None
        if on.statements[whole].figure.kind is FigureKind.LEVEL and on.dimensions[whole].adds_up:
            is_plain = on.is_level(whole) and on.statements[whole].figure.whole is None
            return whole if is_plain and not has_any(on.clause(whole), on.words.averages) else None
    return None


def _is_part(on: Layout, whole: int, part: int) -> bool:
    """Whether a figure behind can be nothing but a part: the same unit, neither planned nor compared."""
    figure = on.statements[part].figure
    is_same = on.dimensions[part].name == on.dimensions[whole].name and figure.kind is FigureKind.LEVEL
    said = f"{on.clause(part)} {on.after(part)}"
    denied = (*on.words.plans, *on.words.averages, *on.words.compared, *on.words.cumulative)
    return is_same and figure.whole is None and figure.is_plain and not has_any(said, denied)


def _sum(on: Layout, whole: int, inside: tuple[int, ...], words: str) -> Iterator[Finding]:
    """Parts that are all, against their whole; nothing is said of open lists, brackets and parts of parts."""
    if len(inside) < 2 or "(" in words or has_any(words, (*on.words.open_end, *on.words.parts_of)):
        return
    if not all(_is_part(on, whole, part) and on.is_level(part) for part in inside):
        return
    if not all(_is_item(on, on.gap(one, one + 1)) for one in inside[:-1]):
        return
    lows = [on.intervals[part].low for part in inside]
    highs = [on.intervals[part].high for part in inside]
    total = Interval(
        sum((low for low in lows if low is not None), Decimal(0)),
        sum((high for high in highs if high is not None), Decimal(0)),
    )
    if not total.overlaps(on.intervals[whole]):
        scale = on.dimensions[whole].scale
        added = sum((on.value(part) * on.dimensions[part].scale for part in inside), Decimal(0)) / scale
        yield Finding("sum", (whole, *inside), {"whole": say(on.value(whole)), "computed": say(added)})


def _is_item(on: Layout, gap: str) -> bool:
    """Whether two numbers follow each other in a list."""
    return "," in gap or ";" in gap or any(word in on.words.joins for word in gap.split())


def structure(on: Layout) -> Iterator[Finding]:
    """Shares of one whole that exceed it together; fewer may be left out, so less is no error."""
    for found in on.occurrences(on.words.structure):
        number = on.sentences.number(found.start())
        inside = _shares_of_one(on, number, found.end())
        words = on.words_of(inside[0]) if inside else ""
        is_plain = not has_any(words, (*on.words.goes_from, *on.words.compared, *on.words.parts_of, "("))
        lows = [on.intervals[place].low for place in inside]
        if len(inside) > 1 and is_plain and sum(low for low in lows if low is not None) > 100:
            added = sum(on.value(place) for place in inside)
            yield Finding("shares-exceed-whole", tuple(inside), {"computed": say(Decimal(added))})


def _shares_of_one(on: Layout, number: int, start: int) -> list[int]:
    """The percentages behind "cơ cấu" as far as they are parts of it; none when two times are told."""
    inside = []
    for place in on.in_sentence(number, start):
        if has_any(on.clause(place), (*on.words.rates, *on.words.reaches)):
            break
        if on.statements[place].figure.unit == PERCENT and on.is_level(place):
            inside.append(place)
    periods = {(one.start, one.end) for place in inside if (one := on.statements[place].period) is not None}
    return inside if len(periods) < 2 else []


def within(on: Layout) -> Iterator[Finding]:
    """Of "trong 120 hợp tác xã có 134 hợp tác xã nông nghiệp": what stands in a whole is no more than it."""
    for whole in range(len(on.statements) - 1):
        part = whole + 1
        words = f" {on.clause(whole).rstrip()}"
        if not words.endswith(tuple(f" {opener}" for opener in on.words.within)) or not on.together(whole, part):
            continue
        gap = on.gap(whole, part)
        is_near = len(gap) <= LONGEST_LINK and not _STOP.search(gap) and f" {gap.strip()} ".endswith(on.words.holds)
        counts = on.statements[whole].figure.unit is not None and not on.dimensions[whole].is_measure
        is_whole = is_near and counts and on.is_level(whole) and on.dimensions[whole].adds_up
        if is_whole and _is_part(on, whole, part) and on.intervals[part].is_above(on.intervals[whole]):
            said = {"part": say(on.value(part)), "whole": say(on.value(whole))}
            yield Finding("part-exceeds-whole", (whole, part), said)


def say(value: Decimal) -> str:
    """A number as a fact: plain digits."""
    return f"{value.normalize():f}" if value else "0"
