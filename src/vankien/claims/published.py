"""The times of published figures, as registers write them."""

import re

from vankien.claims.scan import lowered, scan
from vankien.lang.figures import FigureWords
from vankien.model.claim import Period
from vankien.model.register.rows import Observation
from vankien.model.register.when import when

_BETWEEN = re.compile(r"\s*(?:/|\.\.|–|—|\sto\s|(?<=\d{4})-(?=\d{4}))\s*")
_QUARTER = re.compile(r"(?:(\d{4})[-/ ]?q([1-4])|q([1-4])[-/ ]?(\d{4}))")
_HALF = re.compile(r"(?:(\d{4})[-/ ]?h([12])|h([12])[-/ ]?(\d{4}))")
_MONTHS = re.compile(r"(\d{4})[-/ ]?m0?1[-–.]{1,2}m?0?(\d{1,2})")


def period_of(one: Observation, words: FigureWords) -> tuple[str, str] | None:
    """First and last day of what a published figure covers: its period, else the year of the day it was taken on.

    ISO forms ("2019", "2019-05", "2016-2020", "2024-Q3") and the language's own ("quý III/2024") are understood.
    """
    stated = (one.period or "").strip()
    if not stated:
        return None if one.as_of is None else (one.as_of.first.isoformat(), one.as_of.last.isoformat())
    return _coded(stated.lower()) or _told(stated, words)


def _coded(said: str) -> tuple[str, str] | None:
    alone = when(said)
    if alone is not None:
        return alone.first.isoformat(), alone.last.isoformat()
    for form, months in ((_QUARTER, 3), (_HALF, 6)):
        found = form.fullmatch(said)
        if found is not None:
            year, number = (found[1] or found[4], int(found[2] or found[3]))
            return _months(int(year), (number - 1) * months + 1, number * months)
    found = _MONTHS.fullmatch(said)
    if found is not None and 1 <= int(found[2]) <= 12:
        return _months(int(found[1]), 1, int(found[2]))
    ends = [when(part) for part in _BETWEEN.split(said)]
    if len(ends) == 2 and ends[0] is not None and ends[1] is not None:
        return ends[0].first.isoformat(), ends[1].last.isoformat()
    return None


def _months(year: int, first: int, last: int) -> tuple[str, str] | None:
    begin, end = when(f"{year}-{first:02}"), when(f"{year}-{last:02}")
    return None if begin is None or end is None else (begin.first.isoformat(), end.last.isoformat())


def _told(said: str, words: FigureWords) -> tuple[str, str] | None:
    periods = scan(lowered(said), words).periods
    if len(periods) != 1 or periods[0].end is None:
        return None
    return periods[0].start or periods[0].end, periods[0].end


def is_same_time(period: Period, published: tuple[str, str] | None) -> bool:
    """Whether a claim's time is that of a published figure; a claim as of a day is met by what began with a
    year and ended on that day, not by the quarter that did.
    """
    if published is None or period.end is None or period.is_base:
        return False
    start, end = published
    if period.start is None:
        return period.end == end and (start == end or start.endswith("-01-01"))
    return (period.start, period.end) == (start, end)
