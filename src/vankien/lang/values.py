"""How a language writes amounts and days in several ways: a draft has "20.000.000 đồng", people "20 triệu đồng"."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class ValueWords:
    """The words of one language, in lower case.

    `multipliers` stand behind a number, whose `decimal` mark parts what is less than one. `day_words` may stand before
    a day and are no part of it; `days` are its forms, each with day, month and year as groups; `months` are names that
    stand for the figure of a month. `range_joints` stand between two figures of which the one is less, and stays so.
    `spans` are stretches of time and things that figures count, and no row.
    `hours` name an hour, `minutes` a minute, and `day_parts` stand behind one that a clock of twelve tells: "2 giờ sáng".
    """

    multipliers: Mapping[str, int]
    decimal: str
    days: tuple[str, ...]
    range_joints: tuple[str, ...]
    day_words: tuple[str, ...] = ()
    months: Mapping[str, int] = field(default_factory=dict)
    spans: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    minutes: tuple[str, ...] = ()
    day_parts: tuple[str, ...] = ()
