"""Days given on the command line. Only here is the clock asked: today, where no day is given."""

import argparse
from datetime import UTC, date, datetime, timedelta, timezone

from vankien.model.register.when import when

VIETNAM = timezone(timedelta(hours=7))  # the day begins seven hours before it does in Greenwich


def add_day(parser: argparse.ArgumentParser, option: str, about: str, default: str | None = "today") -> None:
    """An option that takes a day."""
    parser.add_argument(option, metavar="DATE", type=stated_day, default=default, help=about)


def stated_day(text: str) -> date:
    """The day in `2020-09-30` or `30/09/2020`. Raises what argparse expects for anything else."""
    parts = text.split("/")
    iso = "-".join((parts[2], parts[1].zfill(2), parts[0].zfill(2))) if len(parts) == 3 else text
    if iso == "today":
        return datetime.now(UTC).astimezone(VIETNAM).date()
    found = when(iso)
    if found is None or not found.is_day:
        raise argparse.ArgumentTypeError(f"{text}: 2020-09-30, 30/09/2020")
    return found.first


def day_of(given: date | None) -> date:
    """The day given, else today."""
    return given or stated_day("today")


def shown_day(day: date | None) -> str:
    """As people write it; nothing for none."""
    return "" if day is None else f"{day:%d/%m/}{day.year:04}"
