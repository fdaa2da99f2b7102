"""What an indicator's `source` says: observed figures, or a count over a table."""

from dataclasses import dataclass
from enum import StrEnum

from vankien.model.register.rows import PartyKind, TwinningKind

OBSERVATION = "observation"
COUNTED = ("twinning", "twinning_member", "mechanism", "mechanism_party", "instrument", "activity", "party")


class Mode(StrEnum):
    """The three ways to count, always shown side by side."""

    RELATIONS = "relations"
    HERE = "units_here"
    THERE = "units_there"


@dataclass(frozen=True, slots=True)
class Source:
    """A table (`observation`, or one that is counted), what its rows must be, and the mode that the figure means."""

    table: str
    kind: str | None = None  # of a twinning, an instrument, an activity, a party; the level of a mechanism
    mode: Mode = Mode.RELATIONS

    @property
    def relation(self) -> str:
        """The table whose rows are the relations: members are counted through their relation."""
        return self.table.removesuffix("_member").removesuffix("_party")


_PARTY_KINDS = frozenset(one.value for one in PartyKind)
_KINDS = {"twinning": _PARTY_KINDS | {one.value for one in TwinningKind}, "party": _PARTY_KINDS}
_SIDES = {"": None, "vn": Mode.HERE, "foreign": Mode.THERE}


def parse_source(text: str | None) -> Source | None:
    """The source in a cell, such as `twinning:district_town` or `twinning_member:border_post:vn`; None if none.

    A kind that no twinning and no party can be is none: counted, it would say nought of something that may well exist.
    """
    parts = [part.strip() for part in (text or "").split(":")]
    table, kind, side = (*parts, "", "", "")[:3]
    if len(parts) > 3 or table not in (*COUNTED, OBSERVATION) or side not in _SIDES:
        return None
    is_by_members = table in {"twinning_member", "mechanism_party"}
    source = Source(table, kind or None, _SIDES[side] or (Mode.HERE if is_by_members else Mode.RELATIONS))
    return source if not kind or kind in _KINDS.get(source.relation, (kind,)) else None
