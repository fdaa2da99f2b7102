"""Counts over the register: relations, units on this side, units on the other, always side by side.

The three differ honestly: seven hamlets twinned with four are one relation, seven here and four there. Which of them an
indicator means is its `mode`; its counting rule goes with every number, and so do the rows behind it.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vankien.model.register.register import Register
from vankien.model.register.relations import Bank, LeftOut, Ref, Relation, needed_tables, relations
from vankien.model.register.rows import Indicator, Observation
from vankien.model.register.source import OBSERVATION, Mode, Source, parse_source

OPEN = ("mechanism", "instrument", "activity")  # tables whose kinds are the office's own words


class By(StrEnum):
    """What a count is parted by."""

    PILLAR = "pillar"
    PARTNER = "partner"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Tally:
    """A number with the rows behind it; `unsure` are those of them that the register does not state for certain."""

    rows: tuple[Ref, ...]
    unsure: tuple[Ref, ...] = ()

    @property
    def value(self) -> int:
        """How many rows count, unsure ones included."""
        return len(self.rows)

    @property
    def is_sure(self) -> bool:
        """Whether the register leaves no doubt about the number."""
        return not self.unsure


@dataclass(frozen=True, slots=True)
class Modes:
    """The three counts of the same rows; None where the register lists no units at all."""

    relations: Tally
    units_here: Tally | None
    units_there: Tally | None

    def of(self, mode: Mode) -> Tally | None:
        """The count in one mode."""
        return {Mode.RELATIONS: self.relations, Mode.HERE: self.units_here, Mode.THERE: self.units_there}[mode]


@dataclass(frozen=True, slots=True)
class Count:
    """What the register says for an indicator on a day.

    `because` is None when there is a count; else `no-data` (the table is missing), `observed` (the
    indicator is published, not counted: see `observations`), `no-source` (its source cannot be understood), `no-kind`
    (no row, of whatever time, bears the source's kind, which the office may write otherwise).
    `groups` have their key as it stands in the register (`""` where nothing is stated); a relation with
    partners in two countries stands in both groups.
    """

    indicator: Indicator
    as_of: date
    mode: Mode = Mode.RELATIONS
    total: Modes | None = None
    by: By | None = None
    groups: tuple[tuple[str, Modes], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    observations: tuple[Observation, ...] = ()
    because: str | None = None

    @property
    def answer(self) -> Tally | None:
        """The count in the mode that the indicator means."""
        return None if self.total is None else self.total.of(self.mode)

    @property
    def rule(self) -> str | None:
        """The counting rule that is published with the number."""
        return self.indicator.counting_rule


def count(
    register: Register, indicator: Indicator, as_of: date, by: By | None = None, *, since: date | None = None
) -> Count:
    """The count of an indicator on a day, whole and in groups. Never raises; what is not known has its `because`.

    Activities are counted from `since` to `as_of`; everything else as it stands on `as_of`. Time grows
    with the rows of the table and of its members.
    """
    source = parse_source(indicator.source)
    if source is None:
        return Count(indicator, as_of, because="no-source")
    if source.table == OBSERVATION:
        seen = observations(register, indicator, as_of)
        because = "observed" if register.has(OBSERVATION) else "no-data"
        return Count(indicator, as_of, observations=seen, because=because)
    if not register.has(*needed_tables(source)):
        return Count(indicator, as_of, source.mode, because="no-data")
    found = tuple(relations(register, source, as_of, since))
    counted = [one for one in found if isinstance(one, Relation)]
    left_out = tuple(one for one in found if isinstance(one, LeftOut))
    if not found and source.kind is not None and source.relation in OPEN and register.rows(source.relation):
        return Count(indicator, as_of, source.mode, because="no-kind")
    groups = () if by is None else _groups(register, source, counted, by)
    total = tally(register, source, counted)
    return Count(indicator, as_of, source.mode, total, by, groups, left_out)


def observations(register: Register, indicator: Indicator, as_of: date) -> tuple[Observation, ...]:
    """The published figures for an indicator up to a day, latest first; undated ones last."""
    own = [
        one
        for one in register.observation
        if one.indicator == indicator.code and (one.as_of is None or one.as_of.first <= as_of)
    ]
    return tuple(sorted(own, key=lambda one: (date.min if one.as_of is None else one.as_of.last, one.id), reverse=True))


def tally(register: Register, source: Source, counted: Iterable[Relation]) -> Modes:
    """The three counts of some relations."""
    own = tuple(counted)
    rows = tuple(one.ref for one in own)
    unsure = tuple(one.ref for one in own if not one.is_sure)
    has_members = _members_table(source) is None or register.has(_members_table(source) or "")
    here, there = (
        _units(own, [getattr(one, side) for one in own]) if has_members else None for side in ("here", "there")
    )
    return Modes(Tally(rows, unsure), here, there)


def _members_table(source: Source) -> str | None:
    return {"twinning": "twinning_member", "mechanism": "mechanism_party"}.get(source.relation)


def _units(counted: tuple[Relation, ...], sides: list[Bank]) -> Tally | None:
    """The different units of a side. A relation that lists none makes the number unsure: it is named itself."""
    if counted and not any(side.is_known for side in sides):
        return None
    units: dict[str, bool] = {}
    unlisted: list[Ref] = []
    for one, side in zip(counted, sides, strict=True):
        if not side.is_known:
            unlisted.append(one.ref)
        for unit in side.units:
            units[unit] = units.get(unit, False) or (side.is_sure and one.is_sure)
    doubtful = [Ref("party", unit) for unit, is_sure in units.items() if not is_sure]
    return Tally(tuple(Ref("party", unit) for unit in units), (*doubtful, *unlisted))


def _groups(register: Register, source: Source, counted: list[Relation], by: By) -> tuple[tuple[str, Modes], ...]:
    groups: defaultdict[str, list[Relation]] = defaultdict(list)
    for one in counted:
        for key in _keys(one, by):
            groups[key].append(one)
    return tuple((key, tally(register, source, groups[key])) for key in sorted(groups, key=lambda key: (not key, key)))


def _keys(relation: Relation, by: By) -> tuple[str, ...]:
    if by is By.PARTNER:
        return relation.partners or ("",)
    if by is By.PILLAR:
        return (relation.pillar or "",)
    began = relation.began
    return (str(began.first.year) if began and began.first.year == began.last.year else "",)
