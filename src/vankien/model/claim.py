"""Claims: the figures that a text states, and how they stand against the text itself and the register."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from vankien.model.span import Span

Plain = str | int | float | bool
NOTHING: Mapping[str, Plain] = MappingProxyType({})


class Comparator(StrEnum):
    """How the words before or after a number bound it."""

    EXACT = "="
    ABOVE = ">"  # hơn, trên
    AT_LEAST = ">="  # ít nhất, không dưới, trở lên
    BELOW = "<"  # dưới, chưa đến
    AT_MOST = "<="  # không quá, tối đa
    ABOUT = "~"  # khoảng, xấp xỉ, ước đạt
    NEARLY = "^"  # gần, ngót: a little less


class FigureKind(StrEnum):
    """What a number says of its thing."""

    LEVEL = "level"  # how much there is
    CHANGE = "change"  # how much more or less than before
    FACTOR = "factor"  # how many times as much
    RANK = "rank"  # which place in an order


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with what bounds it and what it counts.

    `value` counts in `unit` as written ("2,6 triệu lượt": 2.6, "triệu lượt"); None for a range. `low` and
    `high` bound what is claimed, None where open. `whole` is b of "a/b". `step` is one in the last digit:
    the claim is rounded to it. `other` is the second reading of an ambiguous separator ("1,234"). `spelled`
    is the number in words beside the digits, when it differs. `rises` is the direction of a change.
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    comparator: Comparator = Comparator.EXACT
    kind: FigureKind = FigureKind.LEVEL
    whole: Decimal | None = None
    step: Decimal = Decimal(1)
    other: Decimal | None = None
    spelled: int | None = None
    rises: bool | None = None

    @property
    def approx(self) -> bool:
        """Whether the words say that the number is only near."""
        return self.comparator in {Comparator.ABOUT, Comparator.NEARLY, Comparator.ABOVE}

    @property
    def is_plain(self) -> bool:
        """Whether its number can be read in one way only, or its second reading is too odd to weigh.

        "1.234" is always 1234 here: a language's own grouping is read as such; "1,234" is either.
        """
        return self.other is None or self.step == 1


class Granularity(StrEnum):
    """The grain of a period."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    MONTHS = "months"  # the first six, nine … months of a year
    YEAR = "year"
    TERM = "term"  # from one year to another


@dataclass(frozen=True, slots=True)
class Period:
    """A time as a text gives it: ISO days, first and last; None where the text leaves it open.

    `as_of` says that only the end counts ("đến cuối năm 2023"); `is_base` that something is compared with it.
    """

    start: str | None
    end: str | None
    granularity: Granularity
    span: Span
    as_of: bool = False
    is_base: bool = False


class ScopeLevel(StrEnum):
    """Where the period or the place of a claim was found."""

    CLAUSE = "clause"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    DOCUMENT = "document"


class ClaimVerdict(StrEnum):
    """How a claim stands; only `differs` and `inconsistent` say that something is wrong."""

    AGREES = "agrees"
    DIFFERS = "differs"
    INCONSISTENT = "inconsistent"
    UNKNOWN = "unknown"


class Because(StrEnum):
    """Why nothing can be said."""

    NO_DATA = "no-data"
    OUT_OF_DATE = "out-of-date"
    COUNTING_RULE = "counting-rule"
    VAGUE = "vague"
    NORM = "norm"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the register that stands behind a number."""

    table: str
    id: str


@dataclass(frozen=True, slots=True)
class Fact:
    """What was found about a claim.

    `kind` is a key with a sentence in every language (`claim.fact.*`) into which `values` are put.
    `spans` are the other places of the text that it speaks of; `query`, `rows`, `evidence` lead into the register.
    """

    kind: str
    values: Mapping[str, Plain] = field(default_factory=lambda: NOTHING)
    spans: tuple[Span, ...] = ()
    query: str | None = None
    rows: tuple[Row, ...] = ()
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """The place that a claim speaks of."""

    name: str
    scope: ScopeLevel
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure in a text, with its meaning and its verdict.

    `span` holds number and unit, `number` the digits or words alone; `what` the words that name what is
    counted; `period_scope` says where the period was read.
    """

    id: str
    span: Span
    number: Span
    text: str
    figure: Figure
    what: str
    period: Period | None = None
    period_scope: ScopeLevel | None = None
    place: Place | None = None
    verdict: ClaimVerdict = ClaimVerdict.UNKNOWN
    because: Because | None = None
    facts: tuple[Fact, ...] = ()
