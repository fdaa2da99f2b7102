"""What each table of the register holds: columns, their types, keys and what they refer to.

Readers check against it, writers and `datapackage.json` repeat it. Only what the contract lists is an
enumeration; other words (pillar, level, regime) are the office's own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

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
    PartyKind,
    PartySuccession,
    Row,
    Side,
    SuccessionKind,
    Twinning,
    TwinningKind,
    TwinningMember,
)


class Kind(StrEnum):
    """What a cell can hold."""

    TEXT = "text"
    LIST = "list"  # separated by `;`
    DATE = "date"  # ISO, to the day, the month or the year
    NUMBER = "number"  # digits with a point, nothing else
    CHOICE = "choice"
    YES = "yes"  # `yes` or empty
    COUNTRY = "country"  # an ISO 3166 code
    WORD = "word"  # a word of the office's own; some are known and have labels in every language
    SOURCE = "source"  # what an indicator counts, see `source.py`


class Strength(StrEnum):
    """How binding a reference is: `named` also takes a name in words, which has a space in it."""

    KEY = "key"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the file, its field in the row, what it holds."""

    name: str
    kind: Kind = Kind.TEXT
    field: str = ""
    required: bool = False
    refers: str | None = None  # the table whose id stands here
    strength: Strength = Strength.KEY
    choices: type[StrEnum] | None = None
    words: tuple[str, ...] = ()  # those of a WORD that are known

    @property
    def attribute(self) -> str:
        """The field of the row that holds it."""
        return self.field or self.name


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, its columns in order, the columns that together name a row."""

    name: str
    row: type[Row]
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    by_name: Mapping[str, Column] = field(init=False, compare=False, repr=False)
    key_fields: tuple[str, ...] = field(init=False, compare=False, repr=False)  # the fields of the key's columns

    def __post_init__(self) -> None:
        by_name = {column.name: column for column in self.columns}
        object.__setattr__(self, "by_name", by_name)
        object.__setattr__(self, "key_fields", tuple(by_name[name].attribute for name in self.key))

    def column(self, name: str) -> Column | None:
        """The column of that name."""
        return self.by_name.get(name)


PILLARS = ("party", "state", "people")
LEVELS = ("central", "province", "sector", "district", "commune")
STATUSES = ("active", "suspended", "ended", "planned")
ACTIVITIES = (
    "delegation_out", "delegation_in", "conference", "talks", "exchange", "signing", "aid", "consular", "training",
)  # fmt: skip
REGIMES = ("treaty", "agreement", "minutes", "ngo_aid", "unknown")
_SIDES = tuple(side.value for side in Side)

_RECORDED = Column("recorded_at", Kind.DATE)


def _table(name: str, row: type[Row], key: str, *columns: Column) -> Table:
    return Table(name, row, tuple(key.split()), (*columns, _RECORDED))


def _text(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in names)


def _word(name: str, words: tuple[str, ...]) -> Column:
    return Column(name, Kind.WORD, words=words)


def _dates(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, Kind.DATE) for name in names)


def _numbers(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, Kind.NUMBER) for name in names)


_ID = Column("id", required=True)
_ALIASES = Column("aliases", Kind.LIST)
_VALID = _dates("valid_from", "valid_to")

_TABLES = (
    _table(
        "party", Party, "id",
        _ID, Column("kind", Kind.CHOICE, choices=PartyKind), *_text("name_vi", "name_native"), _ALIASES,
        Column("iso_country", Kind.COUNTRY), Column("parent_id", refers="party"), *_VALID,
    ),
    _table(
        "party_succession", PartySuccession, "from to kind date",
        Column("from", field="old", required=True, refers="party"), Column("to", field="new", refers="party"),
        Column("kind", Kind.CHOICE, choices=SuccessionKind), Column("date", Kind.DATE), Column("legal_basis"),
    ),
    _table(
        "mechanism", Mechanism, "id",
        _ID, Column("name"), _ALIASES, _word("pillar", PILLARS), _word("level", LEVELS), *_text("kind", "frequency"),
        *_dates("established", "valid_to"),
    ),
    _table(
        "mechanism_party", MechanismParty, "mechanism party side role",
        Column("mechanism", required=True, refers="mechanism"), Column("party", required=True, refers="party"),
        _word("side", _SIDES), Column("role"),
    ),
    _table(
        "instrument", Instrument, "id",
        _ID, *_text("title", "kind"), _word("regime", REGIMES), Column("signed_on", Kind.DATE), Column("place"),
        *_dates("effective_on", "expires_on", "terminated_on"),
        Column("supersedes", Kind.LIST, refers="instrument", strength=Strength.NAMED),
        Column("party_vn", Kind.LIST, refers="party", strength=Strength.NAMED),
        Column("party_foreign", Kind.LIST, refers="party", strength=Strength.NAMED),
    ),
    _table(
        "twinning", Twinning, "id",
        _ID, Column("kind", Kind.CHOICE, choices=TwinningKind), Column("name"),
        Column("instrument", refers="instrument"), *_VALID, _word("status", STATUSES),
    ),
    _table(
        "twinning_member", TwinningMember, "twinning party side valid_from",
        Column("twinning", required=True, refers="twinning"), Column("party", required=True, refers="party"),
        Column("side", Kind.CHOICE, choices=Side, required=True), *_VALID,
    ),
    _table(
        "activity", Activity, "id",
        _ID, _word("kind", ACTIVITIES), _word("pillar", PILLARS),
        Column("mechanism", refers="mechanism"), Column("twinning", refers="twinning"),
        *_dates("start", "end"), Column("place"), *_numbers("persons"), Column("persons_unit"), *_numbers("amount"),
        *_text("currency", "approval"),
    ),
    _table(
        "observation", Observation, "id",
        _ID, Column("indicator"), Column("indicator_label"), *_numbers("value", "lo", "hi"),
        *_text("unit", "period", "place"), *_dates("as_of"), Column("source_doc"),
    ),
    _table(
        "indicator", Indicator, "code",
        Column("code", required=True), Column("label_vi"), _ALIASES, Column("unit"), Column("source", Kind.SOURCE),
        Column("counting_rule"),
        Column("complete", Kind.YES),
    ),
    _table(
        "evidence", Evidence, "id",
        _ID, *_text("title", "issuer", "number"), Column("date", Kind.DATE), *_text("file", "sha256"),
    ),
    _table(
        "evidence_link", EvidenceLink, "evidence table row field",
        Column("evidence", required=True, refers="evidence"), Column("table", required=True),
        Column("row", required=True), Column("field"),
    ),
)  # fmt: skip

SCHEMA: Mapping[str, Table] = {table.name: table for table in _TABLES}


def key_of(row: Row, table: Table) -> str:
    """The words that name a row within its table: its key columns, joined by `|` when they are several."""
    return "|".join([cell_of(getattr(row, name)) for name in table.key_fields])


def cell_of(value: object) -> str:
    """A field as the files write it: ISO days, plain numbers, lists with `;`, nothing for unknown."""
    if type(value) is str:  # most cells
        return value
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, tuple):
        return ";".join(value)
    iso = getattr(value, "iso", None)
    if isinstance(iso, str):
        return iso
    return format(value, "f") if hasattr(value, "as_tuple") else str(value)
