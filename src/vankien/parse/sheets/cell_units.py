"""Whether a cell that lets something go means the unit that its row names, and not the draft's words beside it.

"Điều 22 | Hệ thống loa | Đề nghị bỏ cả Điều này": all of the article goes, though only its heading stands in the row.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.draft.units import Units
from vankien.parse.places.locate import unit_named
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

_AROUND = " .,:;“”\"'«»\t\n"


def drops_unit(script: Script, asked: Span, place: Locator) -> bool:
    """Whether a cell says of the unit of its row, by its kind, that it goes: "bỏ khoản này", "delete this article"."""
    if not place.path or place.also:
        return False
    speech = script.grammar.speech
    found = _units(speech).search(script.part(asked).text)
    return found is not None and unit_named(found["unit"] or found["behind"], speech) is place.path[-1].kind


def is_heading(script: Script, old: Span, place: Locator, units: Units | None) -> bool:
    """Whether the draft's words beside a cell are no more than the heading of the unit of its row."""
    spans = [] if units is None or not place.path or place.also else units.under(place.path)
    if units is None or len(spans) != 1:
        return False
    unit = units.document.unit_over(spans[0])
    said = " ".join(old.of(script.lower).split()).strip(_AROUND)
    return unit is not None and unit.span == spans[0] and bool(said) and _told(unit.heading.of(units.lower), said)


def _told(heading: str, said: str) -> bool:
    """Whether words are a heading, perhaps behind the label that the draft gives it."""
    own = " ".join(heading.split()).strip(_AROUND)
    return bool(own) and (said == own or (said.endswith(own) and len(said.removesuffix(own).split()) <= 2))


@lru_cache(maxsize=8)
def _units(s: Speech) -> re.Pattern[str]:
    whole, unit, this = words((*s.whole_of, *s.away, *s.whole_units.entire)), words(s.units), words(s.this)
    said = rf"(?:(?P<unit>{unit})\s+{this}|{this}\s+(?P<behind>{unit}))"  # "điều này", "this article"
    return compile_later(rf"{words(s.deletes)}(?:\s+{whole}){{0,2}}\s+{said}")
