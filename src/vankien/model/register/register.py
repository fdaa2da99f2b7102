"""The register as one value: a tuple of rows for each table, and which tables there are at all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from vankien.model.register.rows import (
    Activity,
    Evidence,
    EvidenceLink,
    Indicator,
    Instrument,
    Mechanism,
    MechanismParty,
    Observation,
    Party,
    PartySuccession,
    Row,
    Twinning,
    TwinningMember,
)

TABLE_NAMES = (
    "party", "party_succession", "mechanism", "mechanism_party", "instrument", "twinning", "twinning_member",
    "activity", "observation", "indicator", "evidence", "evidence_link",
)  # fmt: skip

T = TypeVar("T")
K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Lookup:
    """Ways to a row by what it is asked for; made once with the register."""

    party: Mapping[str, Party]
    mechanism: Mapping[str, Mechanism]
    instrument: Mapping[str, Instrument]
    twinning: Mapping[str, Twinning]
    indicator: Mapping[str, Indicator]
    members: Mapping[str, tuple[TwinningMember, ...]]
    takers: Mapping[str, tuple[MechanismParty, ...]]
    followed: Mapping[str, tuple[PartySuccession, ...]]  # by the party that ends
    superseded: Mapping[str, tuple[Instrument, ...]]  # by the instrument that is superseded
    evidence: Mapping[tuple[str, str], tuple[EvidenceLink, ...]]  # by table and row


@dataclass(frozen=True, slots=True)
class Register:
    """All facts that an office stands behind. A table not in `tables_present` is unknown, never empty."""

    party: tuple[Party, ...] = ()
    party_succession: tuple[PartySuccession, ...] = ()
    mechanism: tuple[Mechanism, ...] = ()
    mechanism_party: tuple[MechanismParty, ...] = ()
    instrument: tuple[Instrument, ...] = ()
    twinning: tuple[Twinning, ...] = ()
    twinning_member: tuple[TwinningMember, ...] = ()
    activity: tuple[Activity, ...] = ()
    observation: tuple[Observation, ...] = ()
    indicator: tuple[Indicator, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    evidence_link: tuple[EvidenceLink, ...] = ()
    tables_present: frozenset[str] = frozenset()
    lookup: Lookup = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        filled = {name for name in TABLE_NAMES if self.rows(name)}
        object.__setattr__(self, "tables_present", self.tables_present | filled)
        object.__setattr__(self, "lookup", _lookup(self))

    def rows(self, table: str) -> tuple[Row, ...]:
        """The rows of a table by its name; KeyError for a name that the contract does not know."""
        if table not in TABLE_NAMES:
            raise KeyError(table)
        found: tuple[Row, ...] = getattr(self, table)
        return found

    def has(self, *tables: str) -> bool:
        """Whether every one of these tables is there."""
        return self.tables_present.issuperset(tables)

    def as_known_on(self, day: date) -> "Register":
        """The register without the rows that were recorded after `day`; rows without that date stay."""
        kept = {
            name: tuple(row for row in self.rows(name) if row.recorded_at is None or row.recorded_at.first <= day)
            for name in TABLE_NAMES
        }
        return Register(**kept, tables_present=self.tables_present)  # type: ignore[arg-type] # rows keep their tables


def _lookup(register: Register) -> Lookup:
    return Lookup(
        party=_by_id((one.id, one) for one in register.party),
        mechanism=_by_id((one.id, one) for one in register.mechanism),
        instrument=_by_id((one.id, one) for one in register.instrument),
        twinning=_by_id((one.id, one) for one in register.twinning),
        indicator=_by_id((one.code, one) for one in register.indicator),
        members=_grouped((one.twinning, one) for one in register.twinning_member),
        takers=_grouped((one.mechanism, one) for one in register.mechanism_party),
        followed=_grouped((one.old, one) for one in register.party_succession),
        superseded=_grouped((old, one) for one in register.instrument for old in one.supersedes),
        evidence=_grouped(((one.table, one.row), one) for one in register.evidence_link),
    )


def _by_id(pairs: Iterable[tuple[str, T]]) -> Mapping[str, T]:
    return dict(pairs)


def _grouped(pairs: Iterable[tuple[K, T]]) -> Mapping[K, tuple[T, ...]]:
    groups: defaultdict[K, list[T]] = defaultdict(list)
    for key, row in pairs:
        groups[key].append(row)
    return {key: tuple(rows) for key, rows in groups.items()}
