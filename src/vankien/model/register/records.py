"""The exchange record of a count, field by field: the three numbers side by side, their rule, the rows behind each."""

from typing import TypedDict


class TallyRecord(TypedDict):
    """A number with its rows; `unsure` are those of them that the register does not state for certain."""

    value: int
    rows: list[str]
    unsure: list[str]


class ModesRecord(TypedDict):
    """The three ways to count; null where the register lists no units."""

    relations: TallyRecord
    units_here: TallyRecord | None
    units_there: TallyRecord | None


class LeftOutRecord(TypedDict):
    """A row that does not count, and why."""

    row: str
    why: str


class RegisterCountRecord(TypedDict):
    """What the register says for an indicator on a day. Rows are named `table:key`."""

    indicator: str
    label: str | None
    as_of: str
    rule: str | None
    mode: str
    because: str | None
    total: ModesRecord | None
    by: str | None
    groups: dict[str, ModesRecord]
    left_out: list[LeftOutRecord]
    observations: list[str]
