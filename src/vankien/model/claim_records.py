"""The exchange records of figures and claims, field by field: the lines of `claims.jsonl`."""

from typing import TypedDict

from vankien.model.claim import Because, ClaimVerdict, Comparator, FigureKind, Granularity, ScopeLevel
from vankien.model.records import Pair


class FigureRecord(TypedDict):
    """A number: `value` counts in `unit` as written; `low` and `high` bound it, null where open.

    `whole` is b of "a/b", `step` one in the last digit, `spelled` the number in words where it is another.
    """

    value: int | float | None
    low: int | float | None
    high: int | float | None
    unit: str | None
    approx: bool
    comparator: Comparator
    kind: FigureKind
    whole: int | float | None
    step: int | float
    spelled: int | None


class PeriodRecord(TypedDict):
    """The time of a claim: first and last day, null where open; `scope` is where it was read."""

    start: str | None
    end: str | None
    granularity: Granularity
    as_of: bool
    scope: ScopeLevel | None
    span: Pair


class ClaimPlaceRecord(TypedDict):
    """The place that a claim speaks of; `scope` is where it was read."""

    name: str
    scope: ScopeLevel
    party: str | None


class RowRecord(TypedDict):
    """A row of the register."""

    table: str
    id: str


class FactRecord(TypedDict):
    """What was found about a claim; `hint` is its sentence. `spans` are the other figures that it speaks of."""

    kind: str
    values: dict[str, str | int | float | bool]
    spans: list[Pair]
    query: str | None
    rows: list[RowRecord]
    evidence: list[str]
    hint: str


class ClaimRecord(TypedDict):
    """A figure that a draft states, and how it stands: a line of `claims.jsonl`."""

    id: str
    span: Pair
    number: Pair
    text: str
    figure: FigureRecord
    what: str
    period: PeriodRecord | None
    place: ClaimPlaceRecord | None
    unit: str | None
    page: int | None
    verdict: ClaimVerdict
    because: Because | None
    facts: list[FactRecord]
