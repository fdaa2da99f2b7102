"""Moves to where a unit stands in the draft already: who says so praises its place, "C1.4 sits well after C1.3"."""

from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.draft.units import Units


def is_already_there(one: Amendment, units: Units) -> bool:
    """Whether a whole unit would move to the side of another at which it stands."""
    if one.operation is not Operation.MOVE or one.target_text is not None or one.locator.also:
        return False
    goes = one.destination
    if goes is None or goes.also or one.position not in {Position.BEFORE, Position.AFTER}:
        return False
    unit, other = _only(one.locator, units), _only(goes, units)
    if unit is None or other is None:
        return False
    first, last = (other, unit) if one.position is Position.AFTER else (unit, other)
    return first.end <= last.start and not units.document.text[first.end : last.start].strip()


def _only(place: Locator, units: Units) -> Span | None:
    """The one unit of the draft to which a path leads; of its kind where others bear its number: "Điều 2"."""
    if not place.path:
        return None
    last, spans = place.path[-1], units.under(place.path)
    alike = [
        one.span for one in units.by_number.get((last.number or "").lower(), ()) if one.steps[-1].kind is last.kind
    ]
    spans = [one for one in spans if one in alike] or spans
    return spans[0] if len(spans) == 1 else None
