"""What an indicator's `source` says: observed figures, or a count over a table."""

from dataclasses import dataclass
from enum import StrEnum

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


def parse_source(text: str | None) -> Source | None:
    """The source in a cell, such as `twinning:district_town` or `twinning_member:border_post:vn`; None if none."""
    parts = [part.strip() for part in (text or "").split(":")]
    table, kind, side = (*parts, "", "", "")[:3]
    if len(parts) > 3 or table not in (*COUNTED, OBSERVATION) or (side and side not in {"vn", "foreign"}):
        return None
    if table in {"twinning_member", "mechanism_party"}:
        return Source(table, kind or None, Mode.THERE if side == "foreign" else Mode.HERE)
    return Source(table, kind or None, {"": Mode.RELATIONS, "vn": Mode.HERE, "foreign": Mode.THERE}[side])
