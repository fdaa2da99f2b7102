"""English: the same amount or day in other characters, "1.5 million pounds" and "3 March 2024"."""

from vankien.lang.en.days import MONTHS, SHORTEST
from vankien.lang.values import ValueWords

_MONTHS = {name: place for place, name in enumerate(MONTHS, 1)} | {
    name[:SHORTEST]: place for place, name in enumerate(MONTHS, 1)
}
_NAMED = "|".join(sorted(_MONTHS, key=len, reverse=True))
VALUES = ValueWords(
    multipliers={"thousand": 10**3, "million": 10**6, "billion": 10**9},
    decimal=".",
    days=(
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_NAMED})\.?,?\s+(?P<year>\d{{4}})",
        rf"(?P<month>{_NAMED})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})",
    ),
    range_joints=("to", "down to", "up to", "out of", "of"),
    months=_MONTHS,
    spans=("years", "year", "months", "weeks", "days", "times", "per"),
    hours=("o'clock", "o’clock"),
    day_parts=("in the morning", "in the afternoon", "in the evening", "at night"),
)
