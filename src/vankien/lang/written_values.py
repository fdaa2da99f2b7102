"""The ways in which a figure may be written with what it counts: "20 triệu" is "20.000.000", "20m2" "20 mét vuông".

A draft prints figures as its office does, people write them as they speak.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from vankien.lang.figures import FigureWords
from vankien.text.numerals import number_of

MOST_UNIT = 3  # words of a measure: "nhân dân tệ"
PADDED = 2  # figures to which a small number is filled up: "05"
LEAST_TIMES = 1_000  # what "nghìn" and the like stand for; nobody writes 3.000 as "30 trăm"
GROUP = 3  # figures of a group of thousands
MOST_PLACES = 3  # behind the decimal mark of an amount that is said in millions: "1,125 triệu"
_SIGNS = "%‰"


def ways_to_write(number: str, behind: Sequence[str], figures: FigureWords) -> Iterator[str]:
    """Every way to write a figure and the words behind it in lower case.

    `number` is in digits, a sign of shares behind it perhaps; the first of `behind` may say how often it is taken.
    """
    sign = next((one for one in _SIGNS if number.endswith(one)), "")
    row = [sign, *behind] if sign else list(behind)
    bare = number.removesuffix(sign).strip()
    size = next((n for n in (2, 1) if " ".join(row[:n]) in figures.multipliers and len(row) >= n), 0)
    times = figures.multipliers[" ".join(row[:size])] if size else Decimal(1)
    value = number_of(bare, figures.decimal if size else None)
    if value is None:
        return
    for written in _numbers(bare, value * times, figures):
        for unit in _units(row[size:], figures):
            yield f"{written}{unit}" if unit[:1] in {*_SIGNS} else f"{written} {unit}".strip()


def times_of_day(number: str, hours: Sequence[str]) -> Iterator[str]:
    """Every way to write a time of the day, "7:15": "7 giờ 15", "07 giờ 15 phút", "7h15"."""
    hour, minutes = number.split(":")
    for said in dict.fromkeys((hour, str(int(hour)), hour.zfill(PADDED))):
        for name in hours:
            yield f"{said} {name} {minutes}"
            yield f"{said}{name}{minutes}"


def _numbers(bare: str, value: Decimal, figures: FigureWords) -> Iterator[str]:
    """A value in digits: as it came, filled up, in groups of thousands, or in thousands and millions."""
    if value != value.to_integral_value():
        yield bare
        return
    whole = f"{value:f}".partition(".")[0]
    yield whole
    yield whole.zfill(PADDED)
    if value < LEAST_TIMES:
        return
    yield f"{int(whole):,}"
    yield f"{int(whole):,}".replace(",", ".")
    mark = "," if figures.decimal == "." else "."
    for name, times in figures.multipliers.items():
        if LEAST_TIMES <= times <= value:
            said = (value / times).normalize()
            exponent = said.as_tuple().exponent
            if isinstance(exponent, int) and exponent >= -MOST_PLACES:
                whole, _, less = f"{said:f}".partition(".")
                behind = f"{figures.decimal}{less} {name}" if less else f" {name}"
                yield f"{whole}{behind}"
                if len(whole) > GROUP:
                    yield f"{int(whole):,}".replace(",", mark) + behind


def _units(row: Sequence[str], figures: FigureWords) -> Iterator[str]:
    """The words behind a figure, the measure at their head by each of its names."""
    yield " ".join(row)
    for size in range(min(MOST_UNIT, len(row)), 0, -1):
        said = " ".join(row[:size])
        known = figures.measures.get(said)
        if known is not None:
            rest = row[size:]
            yield from (" ".join((one, *rest)) for one in _names(figures)[known.name] if one != said)
            return


@lru_cache(maxsize=8)
def _names(figures: FigureWords) -> Mapping[str, Sequence[str]]:
    """All names of each measure."""
    made: dict[str, list[str]] = {}
    for said, one in figures.measures.items():
        made.setdefault(one.name, []).append(said)
    return made
