"""The days that a contribution tells, and what speaks for each that it is the day of the contribution itself.

A paper's own day, that of another paper, of a meeting, of somebody's birth and of a page's clock are told apart by what
stands around them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vankien.lang.people import People
from vankien.parse.weighed.row_traits import SHORT, beside, next_line, step
from vankien.parse.who.dates import is_day, printed

MOST = 40  # days of a text that are weighed: the first half and the last
LONGEST_HEAD, LONGEST_TAIL = 400, 300  # code points of a line in which days are looked for
_BARE = " \t.,;:()[]–—-|*"


@dataclass(frozen=True, slots=True)
class Dated:
    """A day: in which row, from where to where, in ISO form."""

    row: int
    start: int
    end: int
    day: str


def days_of(rows: Sequence[str], p: People) -> list[Dated]:
    """The days in the heads and tails of some lines."""
    found = [
        Dated(number, start, end, day)
        for number, row in enumerate(rows)
        for start, end, day in p.days(row.lower() if len(row.lower()) == len(row) else row)
        if (start <= LONGEST_HEAD or start >= len(row) - LONGEST_TAIL)
        and not any(low < end and start < high for low, high in printed(row, p))
    ]
    return found if len(found) <= MOST else [*found[: MOST // 2], *found[-MOST // 2 :]]


def traits(rows: Sequence[str], days: Sequence[Dated], one: Dated, p: People) -> Iterator[str]:
    """What speaks for a day's being the contribution's own."""
    full = [at for at, row in enumerate(rows) if row.strip()]
    place, row = full.index(one.row), rows[one.row]
    yield f"lines {step(len(full))}"
    yield f"days {step(len({each.day for each in days}))}"
    yield f"top {step(place)}"
    yield f"bottom {step(len(full) - 1 - place)}"
    before, behind = row[: one.start], row[one.end :]
    yield from beside(before, behind)
    yield f"at {step(one.start // 10)}"
    yield "short line" if len(row) <= SHORT else "long line"
    if not before.strip(_BARE) and not behind.strip(_BARE):
        yield "alone"
    elif not behind.strip(_BARE):
        yield "ends"
    elif not before.strip(_BARE):
        yield "begins"
    if is_day(row, p):
        yield "day and place"
    yield from (f"in line {word}" for word in {*row.lower().split()[:8]})
    for side, away in (("above", -1), ("below", 1)):
        yield from (f"{side} {trait}" for trait in next_line(rows, full, place + away, one.row, p))
    order = sorted({each.day for each in days})
    if one.day == order[-1]:
        yield "latest"
    if one.day == order[0]:
        yield "earliest"
    yield "latest of several" if len(order) > 1 and one.day == order[-1] else "no latest of several"
    if one is days[0]:
        yield "first of days"
    if one is days[-1]:
        yield "last of days"
    yield f"told {min(3, sum(each.day == one.day for each in days))}"
    yield f"away {step(_years(one.day, order[-1]))}"


def _years(one: str, other: str) -> int:
    return abs(int(other[:4]) - int(one[:4]))
