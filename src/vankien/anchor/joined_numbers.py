"""Two numbers written as one: "điểm 2c" for point c of 2, where the draft has no "2c" of its own."""

import re

from vankien.anchor.index import DraftIndex
from vankien.anchor.numbers import number_key
from vankien.model.document import Unit
from vankien.model.locator import Step, UnitKind

_JOINED = re.compile(r"(?P<first>\d{1,2})\.?(?P<letter>[a-zđ])")
HOLDERS = frozenset({UnitKind.SECTION, UnitKind.CLAUSE, UnitKind.POINT})


def with_numbers_apart(index: DraftIndex, path: tuple[Step, ...]) -> tuple[Step, ...]:
    """A path whose last number is the number of a unit and the letter of a point in it, as two steps; else as it is.

    A draft that has a "2c" means that one, and so does who adds one behind 2b.
    """
    last = path[-1] if path else None
    joined = None if last is None or last.number is None or last.kind not in HOLDERS else _JOINED.fullmatch(last.number)
    if last is None or joined is None or index.numbers.get(number_key(last.number or "").value):
        return path
    holders = [unit for unit, _ in index.numbers.get(number_key(joined["first"]).value, ())]
    kinds = {unit.kind for unit in holders if unit.kind in HOLDERS and _holds(index, unit, joined["letter"])}
    if not kinds:
        return path
    kind = last.kind if last.kind in kinds else min(kinds, key=lambda one: one.value)
    return (*path[:-1], Step(kind, joined["first"]), Step(UnitKind.POINT, joined["letter"], last.heading))


def _holds(index: DraftIndex, unit: Unit, letter: str) -> bool:
    """Whether a unit has a point of a letter right below it."""
    return any(one.number == letter for one in index.document.children(unit.id))
