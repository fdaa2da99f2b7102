"""Places that bear no number of their own: the only appendix, and thoughts counted in the unit named beside them."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.parse.places.place_grammar import Patterns
from vankien.parse.places.reference import COUNTED, Reference
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAD = 16  # code points before a name in which the word stands that leads to it
_BESIDE = re.compile(r"\s*[,:–-]?\s*")
_STOPS = re.compile(r"[^\w\s]\s*(?:[-–+*•]\s*)?$")


@lru_cache(maxsize=8)
def _leads(s: Speech) -> re.Pattern[str]:
    """What leads to an appendix spoken of: "ở Phụ lục", "đối với Phụ lục"."""
    return compile_later(rf"{words((*s.containers, *s.of_words, *s.about))}\s+$")


@lru_cache(maxsize=8)
def _behind(s: Speech) -> re.Pattern[str]:
    """What may stand behind it: a stop, the end, or what it holds with its number."""
    held = words(s.whole_units.in_appendix)
    marks = "|".join(s.ordinal_mark)
    return compile_later(rf"\s*(?:[,.:;)]|\n|$|{held}\s+(?:(?:{marks})\s+)?\d)")


def is_alone(text: str, match: re.Match[str], speech: Speech) -> bool:
    """Whether the name of an appendix without a number is a place: it begins what is said, or a word leads to it, and
    no words of its own follow ("theo Phụ lục ban hành kèm theo").
    """
    if match[0] in speech.plans or not speech.whole_units.in_appendix:
        return False
    head = text[max(0, match.start() - LEAD) : match.start()]
    if head.strip() and _STOPS.search(head) is None and _leads(speech).search(head) is None:
        return False
    return _behind(speech).match(text, match.end()) is not None


def thought_kind(
    text: str, match: re.Match[str], before: Reference | None, patterns: Patterns, speech: Speech
) -> UnitKind | None:
    """What a counted thought is in the unit named right beside it: "Điều 3 ý thứ năm" counts clauses, "mục II, ý 4"
    points and "điểm b, ý cuối" what stands there without numbers. None for other names, and for "góp ý 3".
    """
    number = patterns.number.match(text, match.end()) if match[0] in speech.whole_units.thoughts else None
    if number is None or number["letter"] or number["roman"]:
        return None
    is_behind = before is not None and _BESIDE.fullmatch(text, before.span.end, match.start()) is not None
    if number["end"] and not is_behind:
        return None  # "ý cuối mục 4" may be a sentence
    holder = before.kind if is_behind and before is not None else _held_behind(text, number.end(), patterns, speech)
    if holder is UnitKind.ARTICLE:
        return UnitKind.CLAUSE
    if holder not in {UnitKind.PART, UnitKind.SECTION, UnitKind.POINT, UnitKind.CLAUSE}:
        return None
    is_counted = number["ordinal"] or number["end"] or number["bare"]
    return UnitKind.BULLET if is_counted or holder in {UnitKind.POINT, UnitKind.CLAUSE} else UnitKind.POINT


def _held_behind(text: str, at: int, patterns: Patterns, speech: Speech) -> UnitKind | None:
    """The kind of unit that holds a thought and stands behind it: "ý 3 của mục II"."""
    holder = patterns.of_unit.match(text, at)
    name = None if holder is None else patterns.unit_end.search(holder[0])
    kind = None if name is None else speech.units.get(name["unit"])
    return None if kind in COUNTED else kind
