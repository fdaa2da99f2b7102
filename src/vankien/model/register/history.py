"""How a count went over time, so that a figure that was right once is out of date, not false."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from vankien.model.register.count import Count, count
from vankien.model.register.register import Register
from vankien.model.register.rows import Indicator
from vankien.model.register.source import Mode
from vankien.model.register.when import ONE_DAY, When

MOST_STEPS = 4_000  # days looked at; a register of fifty years that changes every week has fewer


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days, both included, on which a count stayed the same; `last` is None when it still does."""

    first: date
    last: date | None
    count: Count


def history(register: Register, indicator: Indicator, until: date) -> tuple[Stretch, ...]:
    """The stretches of one count up to a day, oldest first; none for what is not counted."""
    if count(register, indicator, until).total is None:
        return ()
    days = _turning_days(register, until)
    steps = [(day, count(register, indicator, day)) for day in days]
    kept = [steps[0], *(after for before, after in pairwise(steps) if _figures(after[1]) != _figures(before[1]))]
    ends = [*(day - ONE_DAY for day, _ in kept[1:]), None]
    return tuple(Stretch(day, last, one) for (day, one), last in zip(kept, ends, strict=True))


def last_held(register: Register, indicator: Indicator, value: int, before: date) -> tuple[Stretch, Mode] | None:
    """The latest stretch up to `before` in which one of the three counts was `value`, and in which mode.

    The indicator's own mode is tried first. None when the register never said so.
    """
    past = history(register, indicator, before)
    own = past[-1].count.mode if past else Mode.RELATIONS
    for mode in (own, *(other for other in Mode if other is not own)):
        for stretch in reversed(past):
            tally = stretch.count.total.of(mode) if stretch.count.total else None
            if tally is not None and tally.value == value:
                return stretch, mode
    return None


def _figures(one: Count) -> tuple[int | None, ...]:
    return tuple(tally.value if one.total and (tally := one.total.of(mode)) else None for mode in Mode)


def _turning_days(register: Register, until: date) -> list[date]:
    """The days on which something begins or has just ended, up to `until`, the latest when there are too many."""
    starts = {when.first for when in _begins(register)}
    ends = {when.last + ONE_DAY for when in _ends(register) if when.last < date.max}
    days = sorted(day for day in starts | ends | {until} if day <= until)
    return days[-MOST_STEPS:]


def _begins(register: Register) -> Iterator[When]:
    found = (
        *(one.valid_from for one in register.party),
        *(one.date for one in register.party_succession),
        *(one.established for one in register.mechanism),
        *(one.valid_from for one in register.twinning),
        *(one.valid_from for one in register.twinning_member),
        *(one.start for one in register.activity),
        *(when for one in register.instrument for when in (one.signed_on, one.effective_on, one.terminated_on)),
    )
    yield from (when for when in found if when is not None)


def _ends(register: Register) -> Iterator[When]:
    found = (
        *(one.valid_to for one in register.party),
        *(one.valid_to for one in register.mechanism),
        *(one.valid_to for one in register.twinning),
        *(one.valid_to for one in register.twinning_member),
        *(one.expires_on for one in register.instrument),
    )
    yield from (when for when in found if when is not None)
