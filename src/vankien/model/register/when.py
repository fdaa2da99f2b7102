"""A date as far as it is known: to the day, the month or the year."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class When:
    """The first and the last day that a stated date can mean; one and the same when the day is stated."""

    first: date
    last: date

    @property
    def is_day(self) -> bool:
        """Whether the day itself is stated."""
        return self.first == self.last

    @property
    def iso(self) -> str:
        """As the register writes it: `2019`, `2019-05` or `2019-05-01`."""
        if self.is_day:
            return self.first.isoformat()
        return self.first.isoformat()[: 7 if self.first.month == self.last.month else 4]


def day(of: date) -> When:
    """A date stated to the day."""
    return When(of, of)


def when(text: str) -> When | None:
    """The date that an ISO text states (`2019`, `2019-05`, `2019-05-01`); None for anything else."""
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    year, month, number = (None if part is None else int(part) for part in found.groups())
    try:
        if year is None or month is None:
            return When(date(year or 0, 1, 1), date(year or 0, 12, 31))
        if number is None:
            return When(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
        return day(date(year, month, number))
    except ValueError:
        return None
