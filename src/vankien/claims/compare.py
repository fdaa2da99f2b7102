"""A claimed number against the register's: it fits, it cannot, or nobody can say."""

from decimal import Decimal
from enum import StrEnum

from vankien.claims.amounts import Interval
from vankien.model.claim import Comparator, Figure

LITTLE_MORE = Decimal("1.25")  # "hơn 30" is said of up to 37
ABOUT_LOW, ABOUT_HIGH = Decimal("0.9"), Decimal("1.1")  # "khoảng 30" is said of 27 to 33
FAR = Decimal("1.5")  # no "khoảng", "gần" reaches so far


class Fit(StrEnum):
    """How two numbers stand to each other."""

    YES = "yes"
    NO = "no"
    PERHAPS = "perhaps"


def fit(figure: Figure, claimed: Interval, known: Interval, scale: Decimal) -> Fit:
    """Whether the register's number can be what the claim says. `claimed` is widened by half of its last digit."""
    if known.low is None or known.high is None:
        return Fit.PERHAPS
    if figure.value is None:
        return _whether(claimed.overlaps(known))
    value = figure.value * scale
    slack = ((claimed.high or value) - value) if claimed.high is not None else (value - (claimed.low or value))
    match figure.comparator:
        case Comparator.EXACT:
            return _whether(claimed.overlaps(known))
        case Comparator.ABOVE:
            if known.high <= value - slack or (slack == 0 and known.high <= value):
                return Fit.NO
            return Fit.YES if known.low <= value * LITTLE_MORE else Fit.PERHAPS
        case Comparator.AT_LEAST:
            return _whether(known.high >= value - slack)
        case Comparator.AT_MOST:
            return _whether(known.low <= value + slack)
        case Comparator.BELOW:
            return _whether(known.low < value + slack)
        case Comparator.NEARLY:
            if known.low > value + slack or (slack == 0 and known.low >= value) or known.high * FAR < value:
                return Fit.NO
            return Fit.YES if known.high >= value * ABOUT_LOW else Fit.PERHAPS
    if known.high < value / FAR or known.low > value * FAR:
        return Fit.NO
    return Fit.YES if known.high >= value * ABOUT_LOW and known.low <= value * ABOUT_HIGH else Fit.PERHAPS


def _whether(fits: bool) -> Fit:
    return Fit.YES if fits else Fit.NO
