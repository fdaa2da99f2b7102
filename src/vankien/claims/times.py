"""Times as a text gives them, read into ISO days."""

import re
from calendar import monthrange
from collections.abc import Sequence

from vankien.claims.phrases import ends_with
from vankien.lang.figures import FigureWords
from vankien.model.claim import Granularity, Period
from vankien.model.span import Span
from vankien.text.numerals import from_roman

_NAMES = re.compile(r"\?P<\w+>")


class Times:
    """The time patterns of a language, as one for finding and one by one for reading."""

    def __init__(self, words: FigureWords) -> None:
        self.words = words
        forms = [form.replace(" ", " +").replace(" +?", " *") for form in words.times]
        anywhere = "|".join(_NAMES.sub("?:", form) for form in forms)
        self._any = re.compile(rf"(?:{anywhere})(?![\w/]|[.,]\d)")
        self._forms = [re.compile(form) for form in forms]

    def match(self, low: str, start: int) -> int | None:
        """Where a time that begins at `start` ends; None when none does."""
        found = self._any.match(low, start)
        return None if found is None else found.end()

    def read(self, low: str, span: Span, left: Sequence[str]) -> Period | None:
        """The period that a stretch names; None when it has no year ("tháng 8", "ngày 30/4")."""
        written = span.of(low)
        for form in self._forms:
            found = form.fullmatch(written)
            if found is not None:
                groups = {"d": None, "m": None, "y": None, "y2": None, "q": None, "n": None, "half": None}
                return self._period(groups | found.groupdict(), span, list(left))
        return None

    def _period(self, said: dict[str, str | None], span: Span, left: list[str]) -> Period | None:
        bounds = self._bounds(said)
        if bounds is None:
            return None
        start, end, grain = bounds
        words = self.words
        near = [token for token in left[-4:] if token not in words.at_end]
        is_base = ends_with(near, words.base) is not None
        is_since = ends_with(near, words.since) is not None and said["y2"] is None
        closes = ends_with(near, words.until) is not None or (bool(left) and left[-1] in words.at_end)
        is_since = is_since or (bool(left) and left[-1] in words.at_begin)  # "đầu năm 2020" is not that year's figure
        as_of = closes and not (is_base or is_since) and grain not in {Granularity.TERM, Granularity.MONTHS}
        return Period(None if as_of else start, end, grain, span, as_of, is_base or is_since)

    def _bounds(self, said: dict[str, str | None]) -> tuple[str | None, str | None, Granularity] | None:
        if said["n"] is not None:
            return self._months(said)
        if said["y"] is None:
            return None
        year = int(said["y"])
        if said["y2"] is not None:
            return f"{year}-01-01", f"{said['y2']}-12-31", Granularity.TERM
        if said["q"] is not None:
            quarter = from_roman(said["q"]) or int(said["q"])
            return (*_span_of_months(year, quarter * 3 - 2, quarter * 3), Granularity.QUARTER)
        if said["m"] is None:
            return f"{year}-01-01", f"{year}-12-31", Granularity.YEAR
        month = int(said["m"])
        if not 1 <= month <= 12:
            return None
        if said["d"] is None:
            return (*_span_of_months(year, month, month), Granularity.MONTH)
        day = int(said["d"])
        if not 1 <= day <= monthrange(year, month)[1]:
            return None
        iso = f"{year}-{month:02}-{day:02}"
        return iso, iso, Granularity.DAY

    def _months(self, said: dict[str, str | None]) -> tuple[str | None, str | None, Granularity] | None:
        written = said["n"] or ""
        spoken = None if written.isdecimal() else self.words.number(written.split())
        count = int(written) if written.isdecimal() else (0 if spoken is None else spoken[0])
        if not 1 <= count <= 12:
            return None
        if said["y"] is None:
            return None, None, Granularity.MONTHS
        year = int(said["y"])
        first, last = (13 - count, 12) if said["half"] in self.words.late else (1, count)
        return (*_span_of_months(year, first, last), Granularity.MONTHS)


def _span_of_months(year: int, first: int, last: int) -> tuple[str, str]:
    return f"{year}-{first:02}-01", f"{year}-{last:02}-{monthrange(year, last)[1]:02}"
