"""The exchange record of a count: the three numbers side by side, their rule, and the rows behind each."""

from typing import TypedDict

from vankien.model.register.count import Count, Modes, Tally
from vankien.model.register.source import Mode


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


def count_record(found: Count) -> RegisterCountRecord:
    """The record of a count."""
    return {
        "indicator": found.indicator.code,
        "label": found.indicator.label_vi,
        "as_of": found.as_of.isoformat(),
        "rule": found.rule,
        "mode": found.mode,
        "because": found.because,
        "total": None if found.total is None else _modes(found.total),
        "by": found.by,
        "groups": {key: _modes(modes) for key, modes in found.groups},
        "left_out": [{"row": f"{one.ref.table}:{one.ref.row}", "why": one.why} for one in found.left_out],
        "observations": [one.id for one in found.observations],
    }


def _modes(modes: Modes) -> ModesRecord:
    here, there = modes.of(Mode.HERE), modes.of(Mode.THERE)
    return {
        "relations": _tally(modes.relations),
        "units_here": None if here is None else _tally(here),
        "units_there": None if there is None else _tally(there),
    }


def _tally(tally: Tally) -> TallyRecord:
    rows, unsure = ([f"{ref.table}:{ref.row}" for ref in refs] for refs in (tally.rows, tally.unsure))
    return {"value": tally.value, "rows": rows, "unsure": unsure}
