"""Clauses that repeat the subject of the one before: "năm 2024 đạt 215 triệu USD; năm 2023 đạt 187 triệu USD"."""

from bisect import bisect_left

from vankien.claims.context import Layout
from vankien.model.claim import FigureKind

MOST_BACK = 4  # figures between the two
LONGEST = 80  # code points of a clause that says nothing but its time


def antecedent(on: Layout, place: int) -> int | None:
    """The figure whose subject a figure takes over; None when its clause has words of its own, or no other time."""
    if not _is_bare(on, place):
        return None
    for earlier in range(place - 1, max(-1, place - 1 - MOST_BACK), -1):
        if not on.together(earlier, place):
            return None
        one = on.statements[earlier]
        if one.figure.kind is not FigureKind.LEVEL or on.dimensions[earlier].name != on.dimensions[place].name:
            continue
        if one.period == on.statements[place].period or on.statements[place].period is None:
            return None
        before = antecedent(on, earlier) if _is_bare(on, earlier) else earlier
        return before if before is not None and _ends_alike(on, before, place) else None
    return None


def _ends_alike(on: Layout, earlier: int, place: int) -> bool:
    """Whether nothing follows the number, or what followed the earlier one: "48 nghìn lượt người"."""
    behind = on.after(place).split()
    return not behind or behind[0] in on.words.neutral_behind or behind == on.after(earlier).split()


def _is_bare(on: Layout, place: int) -> bool:
    """Whether the clause of a figure holds nothing but a time, a verb of reaching and the number with its unit."""
    one = on.statements[place]
    if one.column is not None or one.figure.unit is None or one.figure.kind is not FigureKind.LEVEL:
        return False
    clause = on.clause(place)
    start = one.span.start - len(clause)
    times = range(bisect_left(on.period_starts, start), bisect_left(on.period_starts, one.span.start))
    if len(times) != 1 or len(clause) > LONGEST or on.periods[times[0]].is_base:
        return False
    time = on.periods[times[0]].span
    told = f"{on.low[start : time.start]} {on.low[time.end : one.span.start]}".split()
    return all(word in on.figures.verbs or word in on.figures.openers for word in told)
