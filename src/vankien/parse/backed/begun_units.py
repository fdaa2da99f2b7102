"""Items of a list that are named by the words with which they begin: "bỏ gạch đầu dòng “Mở chợ đêm”" drops all of it.

Who says "câu “…”" or "đoạn “…”" may mean the quoted words alone; an item of a list is what stands behind its dash.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.document import Unit
from vankien.model.locator import UnitKind
from vankien.parse.draft.units import Units
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

WHOLE = frozenset({Operation.DELETE, Operation.MOVE})
NAME_REACH = 40  # code points before a quotation in which the name of its item stands
KEPT_REACH = 60  # code points behind it in which it is said that the rest stays
LEAST_WORDS = 2  # that tell an item; one may be its first word by chance
_CUT = " .,;:…"
_SIGNS = "-–—•+* "  # before an item


def with_begun_units(script: Script, found: Iterable[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments; an item that goes is all of it, where only its first words are quoted."""
    for one in found:
        unit = _begun(script, one, units) if one.operation in WHOLE and one.target_text else None
        yield one if unit is None else replace(one, target_text=unit.body.of(units.document.text).strip())


def _begun(script: Script, one: Amendment, units: Units) -> Unit | None:
    """The one item of the draft that begins with the words that go and has more of them; None where none is named."""
    quote = (one.target_text or "").strip(_CUT).lstrip(_SIGNS)
    at = script.text.find(quote, one.evidence.start, one.evidence.end) if len(quote.split()) >= LEAST_WORDS else -1
    if at < 0 or _named(script.grammar.speech).search(script.lower, max(0, at - NAME_REACH), at) is None:
        return None
    rest = script.lower[at + len(quote) : at + len(quote) + KEPT_REACH].split("\n", 1)[0]
    if script.grammar.keeps.search(rest) is not None or _rest(script.grammar.speech).search(rest) is not None:
        return None  # "…, giữ phần còn lại"
    places = {place.start: place for place in units.places(quote)}
    begun = [unit for unit in units.document.units if unit.kind is UnitKind.BULLET and unit.body.start in places]
    is_more = len(begun) == 1 and begun[0].body.of(units.document.text).strip(_CUT).lower() != quote.lower()
    return begun[0] if is_more else None


@lru_cache(maxsize=8)
def _rest(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.roles.rests or ("(?!)",)))


@lru_cache(maxsize=8)
def _named(s: Speech) -> re.Pattern[str]:
    """The name of an item right before its quotation."""
    names = words(name for name, kind in s.units.items() if kind is UnitKind.BULLET)
    told = words((*s.whole_units.named, *s.copulas))
    return compile_later(rf"{names}\s*(?:{told}\s*)?[:,]?\s*[“”\"‘'«]\s*(?:[-–—•+*]\s*)?$")
