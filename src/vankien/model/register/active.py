"""What is alive, not only in force: mechanisms and twinnings that hold and have met lately."""

from dataclasses import dataclass
from datetime import date, timedelta

from vankien.model.register.holds import Holding, mechanism_holds, twinning_holds
from vankien.model.register.register import Register
from vankien.model.register.relations import Ref
from vankien.model.register.rows import Activity

LATELY = timedelta(days=731)  # two years: most mechanisms of provinces meet once a year, and one year may fall out


@dataclass(frozen=True, slots=True)
class Alive:
    """A relation that holds, with its latest activity up to the day; `is_active` when that was lately."""

    ref: Ref
    holding: Holding
    latest: Activity | None
    is_active: bool


def active(register: Register, day: date, *, within: timedelta = LATELY) -> tuple[Alive, ...]:
    """Mechanisms and twinnings that hold on the day, each with its latest activity. Empty activity: not active."""
    latest = _latest(register, day)
    held = [
        *((Ref("mechanism", one.id), mechanism_holds(one, day)) for one in register.mechanism),
        *((Ref("twinning", one.id), twinning_holds(register, one, day)) for one in register.twinning),
    ]
    return tuple(
        Alive(ref, holding, (found := latest.get(ref)), _ended(found) >= day - within if found else False)
        for ref, holding in held
        if holding is not Holding.NO
    )


def _latest(register: Register, day: date) -> dict[Ref, Activity]:
    found: dict[Ref, Activity] = {}
    for one in register.activity:
        if one.start is None or one.start.first > day:
            continue
        for table, row in (("mechanism", one.mechanism), ("twinning", one.twinning)):
            ref = Ref(table, row or "")
            if row and (ref not in found or _ended(found[ref]) < _ended(one)):
                found[ref] = one
    return found


def _ended(one: Activity) -> date:
    when = one.end or one.start
    return date.min if when is None else when.last
