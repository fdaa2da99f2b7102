"""The rows of the register's tables, one frozen value a row. Columns as the contract names them.

Unknown is None, never a guess. `extra` keeps columns that the contract does not know; `recorded_at` is the
day on which the office entered the row, which is another thing than the days on which it holds.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from vankien.model.register.when import When

Extra = tuple[tuple[str, str], ...]


class PartyKind(StrEnum):
    """What a party to a relation is."""

    COUNTRY = "country"
    SUBNATIONAL = "subnational"
    DISTRICT = "district"
    COMMUNE = "commune"
    VILLAGE = "village"
    BORDER_POST = "border_post"
    AGENCY = "agency"
    PARTY_BODY = "party_body"
    MASS_ORG = "mass_org"
    IGO = "igo"
    MISSION = "mission"
    NGO = "ngo"
    ENTERPRISE = "enterprise"
    GROUP = "group"


class SuccessionKind(StrEnum):
    """How a party ended or changed its name."""

    RENAME = "rename"
    MERGE = "merge"
    SPLIT = "split"
    ABOLISH = "abolish"


class TwinningKind(StrEnum):
    """Between what a twinning is."""

    PROVINCE = "province"
    DISTRICT_TOWN = "district_town"
    COMMUNE_TOWN = "commune_town"
    VILLAGE = "village"
    BORDER_POST = "border_post"


class Side(StrEnum):
    """On which side of a relation a party stands."""

    VN = "vn"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Party:
    """A country, a place, an office, an organisation: whoever stands in a relation."""

    id: str
    kind: PartyKind | None = None
    name_vi: str | None = None
    name_native: str | None = None
    aliases: tuple[str, ...] = ()
    iso_country: str | None = None
    parent_id: str | None = None
    valid_from: When | None = None
    valid_to: When | None = None
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class PartySuccession:
    """From `date` on, `old` goes on as `new`; several rows make a merge or a split; no `new` when abolished."""

    old: str
    new: str | None = None
    kind: SuccessionKind | None = None
    date: When | None = None
    legal_basis: str | None = None
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A way of meeting that returns: a conference of secretaries, a joint working committee."""

    id: str
    name: str | None = None
    aliases: tuple[str, ...] = ()
    pillar: str | None = None
    level: str | None = None
    kind: str | None = None
    frequency: str | None = None
    established: When | None = None
    valid_to: When | None = None
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class MechanismParty:
    """A party that takes part in a mechanism."""

    mechanism: str
    party: str
    side: str | None = None
    role: str | None = None
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Instrument:
    """A signed paper: agreement, memorandum, minutes. Its regime is unknown unless stated."""

    id: str
    title: str | None = None
    kind: str | None = None
    regime: str | None = None
    signed_on: When | None = None
    place: str | None = None
    effective_on: When | None = None
    expires_on: When | None = None
    terminated_on: When | None = None
    supersedes: tuple[str, ...] = ()
    party_vn: tuple[str, ...] = ()
    party_foreign: tuple[str, ...] = ()
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Twinning:
    """A relation between units of two sides, n to m."""

    id: str
    kind: TwinningKind | None = None
    name: str | None = None
    instrument: str | None = None
    valid_from: When | None = None
    valid_to: When | None = None
    status: str | None = None
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class TwinningMember:
    """A unit in a twinning, on one of its sides, for as long as it is in it."""

    twinning: str
    party: str
    side: Side
    valid_from: When | None = None
    valid_to: When | None = None
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Activity:
    """Something that took place: a delegation, a conference, a grant of aid, a consular case."""

    id: str
    kind: str | None = None
    pillar: str | None = None
    mechanism: str | None = None
    twinning: str | None = None
    start: When | None = None
    end: When | None = None
    place: str | None = None
    persons: Decimal | None = None
    persons_unit: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    approval: str | None = None
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Observation:
    """A published aggregate: a figure for an indicator, a period and a place. `lo` and `hi` bound it."""

    id: str
    indicator: str | None = None
    indicator_label: str | None = None
    value: Decimal | None = None
    lo: Decimal | None = None
    hi: Decimal | None = None
    unit: str | None = None
    period: str | None = None
    place: str | None = None
    as_of: When | None = None
    source_doc: str | None = None
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is counted or observed, by which rule; `complete` says that the table behind it lacks nothing."""

    code: str
    label_vi: str | None = None
    aliases: tuple[str, ...] = ()
    unit: str | None = None
    source: str | None = None
    counting_rule: str | None = None
    complete: bool = False
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A paper that proves rows of the register."""

    id: str
    title: str | None = None
    issuer: str | None = None
    number: str | None = None
    date: When | None = None
    file: str | None = None
    sha256: str | None = None
    recorded_at: When | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class EvidenceLink:
    """Which row, or which of its fields, an evidence proves."""

    evidence: str
    table: str
    row: str
    field: str | None = None
    recorded_at: When | None = None
    extra: Extra = ()


Row = (
    Party
    | PartySuccession
    | Mechanism
    | MechanismParty
    | Instrument
    | Twinning
    | TwinningMember
    | Activity
    | Observation
    | Indicator
    | Evidence
    | EvidenceLink
)
