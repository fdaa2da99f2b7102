"""A unit that a cell adds to the draft, told by the number that it begins with: "19.3 The Office shall reply …"."""

import re

from vankien.model.locator import Step
from vankien.model.span import Span
from vankien.parse.draft.units import Units
from vankien.parse.script import Script

_NUMBERED = re.compile(r"\s*(?P<outer>\d{1,3}(?:\.\d{1,3}){0,2})\.(?P<last>\d{1,3})[.)]?\s+(?=[^\W\d_])")
_LAST_NUMBER = re.compile(r"(?<![\w.])(\d{1,3}(?:\.\d{1,3}){0,3})\W*$")


def new_unit(script: Script, asked: Span, place: str, units: Units) -> Step | None:
    """The step of the unit that wording makes anew: the next one of a row of which the draft has the last; None where
    it has the number itself, or the place that the row says, in lower case, is another.
    """
    match = _NUMBERED.match(script.lower, asked.start, asked.end)
    if match is None or int(match["last"]) <= 1:
        return None
    number = f"{match['outer']}.{match['last']}"
    before = units.by_number.get(f"{match['outer']}.{int(match['last']) - 1}", ())
    if len(before) != 1 or units.by_number.get(number):
        return None
    said = _LAST_NUMBER.search(place.rstrip())
    if place and (said is None or said[1] not in {match["outer"], number}):
        return None
    return Step(before[0].steps[-1].kind, number)
