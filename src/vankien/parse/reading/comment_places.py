"""Where a remark without a place of its own is made: not at a unit that is to go, nor at one which a new one stands by.

"Bỏ điểm c khoản 2. Ngoài ra đề nghị đánh giá kỹ …" speaks of what held the letter, and "Khoản 2 Điều 3 ghi “a”. Đề nghị
bổ sung một phụ lục về b" of no clause at all.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.places.locate import unit_named
from vankien.parse.places.paths import above
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

_ADDED = frozenset(
    {
        UnitKind.PART,
        UnitKind.CHAPTER,
        UnitKind.SECTION,
        UnitKind.APPENDIX,
        UnitKind.ARTICLE,
        UnitKind.CLAUSE,
        UnitKind.POINT,
    }
)
ONE = "1"


def of_comment(
    script: Script, part: Masked, told: tuple[Locator, Span | None], last: Amendment | None
) -> tuple[Locator, Span | None]:
    """The place of a remark and the draft's words that it speaks of; `last` is the change read right before it."""
    place, target = told
    if not place.path or place.also or script.references(part):
        return told
    kind = _added(script, part)
    if kind is UnitKind.APPENDIX:
        return Locator(), None
    if kind is not None:
        return above(place, kind, ONE), None
    is_gone = last is not None and last.operation is Operation.DELETE and last.target_text is None
    if is_gone and last is not None and last.locator.path == place.path and len(place.path) > 1 and target is None:
        return replace(place, path=_around(place)), target
    return told


def _around(place: Locator) -> tuple[Step, ...]:
    """The article that holds a unit, else the unit right above it."""
    article = next((at for at, step in enumerate(place.path) if step.kind is UnitKind.ARTICLE), len(place.path))
    return place.path[: article + 1] if article + 1 < len(place.path) else place.path[:-1]


def _added(script: Script, part: Masked) -> UnitKind | None:
    """The kind of the one unit that a remark asks to add: "bổ sung một phụ lục về mức giới hạn"."""
    found = _adds(script.grammar.speech).search(part.text)
    if found is None:
        return None
    kind = unit_named(found["unit"], script.grammar.speech)
    return kind if kind in _ADDED else None


@lru_cache(maxsize=8)
def _adds(s: Speech) -> re.Pattern[str]:
    units = words(one for one in s.units if one not in s.weak_units)
    return compile_later(
        rf"{words(s.inserts)}\s+(?:(?!{units})\w+\s+){{0,2}}?{words(s.whole_units.one_more)}\s+(?:\w+\s+)?"
        rf"(?P<unit>{units})(?!\s+\d|\s+{words(s.this)})"
    )
