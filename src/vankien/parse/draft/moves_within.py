"""A move to an end of what holds the unit that goes: "đảo điểm d lên đầu khoản 1 Điều 13" means point d of that clause.

Which unit "điểm d" is, the place it goes to tells: people name what holds it but once. Only where the draft has such a
unit there and the number alone leads to several.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.locator import Locator
from vankien.parse.draft.units import Units

EDGES = frozenset({Position.START, Position.END})


def moved_within(found: Iterable[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments, those that go to an end of a unit with the path of that before their own."""
    for one in found:
        where = _source(one, units)
        yield one if where is None else replace(one, locator=where)


def _source(one: Amendment, units: Units) -> Locator | None:
    said, there = one.locator, one.destination
    if one.operation is not Operation.MOVE or one.target_text is not None or there is None or said.also or there.also:
        return None
    if one.position not in EDGES or not said.path or not there.path or len(units.under(said.path)) == 1:
        return None
    if said.page is not None or units.numbered(said.path) != list(said.path):
        return None  # "câu cuối trang 3 đưa xuống cuối 1.6" comes from elsewhere
    if set(said.path) & set(there.path) or len({step.kind for step in (*said.path, *there.path)}) < len(
        (*said.path, *there.path)
    ):
        return None
    whole = (*there.path, *said.path)
    return replace(said, path=whole) if len(units.under(whole)) == 1 else None
