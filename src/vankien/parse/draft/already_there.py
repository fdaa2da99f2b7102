"""Changes to what stands in the draft already: who moves a unit to where it is praises its place ("C1.4 sits well
after C1.3"), and who tells both ends of a range of the draft tells the range ("from 1 March to 31 July").
"""

import re

from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.draft.units import Units

_LINK = re.compile(r"[ \u00a0]?(?:[–-]|[^\W\d_]{2,5})[ \u00a0]?")  # between the ends of a range: "to", "đến", a dash
_STOP = re.compile(r"[.;:\n\t](?!\d)")


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


def is_range_there(one: Amendment, units: Units, *, is_asked: bool) -> bool:
    """Whether both figures of a change stand in the draft as the ends of one range; where nothing asks, two days or
    amounts of one sentence are told alike: "an answer by 15 August for what is sent by 30 June".
    """
    if one.operation is not Operation.REPLACE or not one.target_text or not (one.new_text or "")[:1].isdecimal():
        return False
    assert one.new_text is not None  # noqa: S101 - a figure
    spans = units.under(one.locator.path) if units.numbered(one.locator.path) else []
    new = re.compile(rf"(?<![\w.,]){re.escape(one.new_text.lower())}(?![\w]|[.,]\d)")
    is_alone = is_asked or " " not in one.new_text or " " not in one.target_text
    for place in units.places(one.target_text):
        if units.lower[max(0, place.start - 1) : place.start].isalnum():
            continue
        link = _LINK.match(units.lower, place.end)
        if link is not None and new.match(units.lower, link.end()) is not None:
            return True
        if is_alone or not any(span.contains(place) for span in spans):
            continue
        stop = _STOP.search(units.lower, place.end)
        begin = max((each.end() for each in _STOP.finditer(units.lower, spans[0].start, place.start)), default=0)
        if new.search(units.lower, begin, len(units.lower) if stop is None else stop.start()) is not None:
            return True
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
