"""Changes to what stands in the draft already: who moves a unit to where it is praises its place ("C1.4 sits well
after C1.3"), and who tells both ends of a range of the draft tells the range ("from 1 March to 31 July").
"""

import re

from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.draft.units import Units
from vankien.parse.script import Script
from vankien.text.quotes import is_mark

_LINK = re.compile(r"\s*(?:[–-]|[^\W\d_]{2,5})\s*")  # between the ends of a range: "to", "and", "đến", a dash


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


def is_range_there(script: Script, one: Amendment, units: Units) -> bool:
    """Whether both figures of a change, without marks, stand in the draft as the ends of one range."""
    if one.operation is not Operation.REPLACE or not one.target_text or not one.new_text or not one.new_text_spans:
        return False
    start = one.new_text_spans[0].start
    if not one.new_text[0].isdecimal() or (start and is_mark(script.marks[start - 1])):
        return False
    for place in units.places(one.target_text):
        link = _LINK.match(units.lower, place.end)
        if link is not None and units.lower.startswith(one.new_text.lower(), link.end()):
            return not units.lower[link.end() + len(one.new_text) :][:1].isalnum()
    return False


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
