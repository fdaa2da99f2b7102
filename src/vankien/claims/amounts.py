"""Figures as intervals in the smallest unit of what they measure, widened by half of their last digit."""

from dataclasses import dataclass
from decimal import Decimal

from vankien.lang.figures import FigureWords
from vankien.model.claim import Comparator, Figure

ROUND_MEASURE, ROUND_COUNT = 100, 1_000  # zeros at the end from which a measure, a count is taken as rounded


@dataclass(frozen=True, slots=True)
class Interval:
    """What a number can be; None is open."""

    low: Decimal | None
    high: Decimal | None

    def overlaps(self, other: "Interval") -> bool:
        """Whether both can be the same number."""
        return not self.is_above(other) and not other.is_above(self)

    def is_above(self, other: "Interval") -> bool:
        """Whether every number of it exceeds every number of the other."""
        return self.low is not None and other.high is not None and self.low > other.high


@dataclass(frozen=True, slots=True)
class Dimension:
    """What a unit measures (the noun itself for counted things) per what, and its scale.

    `adds_up`: whether parts of such a thing make a whole, which shares, rates, ages and ranks do not.
    """

    name: str
    scale: Decimal
    is_measure: bool
    adds_up: bool = False


PERCENT = "%"


def dimension(unit: str | None, words: FigureWords) -> Dimension:
    """What a unit measures; `*` for a bare multiplier ("1.870 tỷ"), empty for none."""
    if unit is None:
        return Dimension("", Decimal(1), is_measure=False)
    head, slash, per = unit.partition("/")
    scale, rest = Decimal(1), head
    for multiplier in sorted(words.multipliers, key=len, reverse=True):
        if head == multiplier or head.startswith(f"{multiplier} "):
            scale, rest = words.multipliers[multiplier], head[len(multiplier) :].strip()
            break
    if not rest:
        return Dimension("*", scale, is_measure=True)
    known = words.measures.get(rest.lower())
    name = f"{rest if known is None else known.dimension}{slash}{per}"
    adds_up = not slash and rest not in words.not_additive
    if known is None:
        return Dimension(name, scale, is_measure=scale != 1, adds_up=adds_up)
    return Dimension(name, scale * known.scale, is_measure=True, adds_up=adds_up)


def interval(figure: Figure, words: FigureWords) -> Interval:
    """What the figure can be, in the smallest unit of its dimension."""
    of = dimension(figure.unit, words)
    half = grain(figure, of) / 2
    low = None if figure.low is None else (figure.low - half) * of.scale
    high = None if figure.high is None else (figure.high + half) * of.scale
    if figure.comparator is Comparator.ABOUT:
        return Interval(None, None)
    return Interval(low, high)


def grain(figure: Figure, of: Dimension) -> Decimal:
    """One in the last digit that counts: nothing for counted things, since 61 communes are exactly 61.

    Large numbers that end in zeros were rounded, nobody knows where: a tenth of the zeros is granted.
    """
    value = figure.value if figure.value is not None else figure.high
    if value is None or figure.step == 0:
        return Decimal(0)
    if figure.step < 1:
        return figure.step
    zeros = Decimal(1)
    while value and value % (zeros * 10) == 0:
        zeros *= 10
    if zeros >= (ROUND_MEASURE if of.is_measure else ROUND_COUNT):
        return zeros / 10
    return figure.step if of.is_measure else Decimal(0)
