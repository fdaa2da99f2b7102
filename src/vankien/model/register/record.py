"""The record of a count, as it is exchanged."""

from vankien.model.register.count import Count, Modes, Tally
from vankien.model.register.records import ModesRecord, RegisterCountRecord, TallyRecord
from vankien.model.register.source import Mode


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
