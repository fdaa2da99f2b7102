"""Places that bear no number of their own: the only appendix, and thoughts counted in the unit named beside them."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.parse.places.place_grammar import Patterns
from vankien.parse.places.reference import COUNTED, Reference
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

MOST_DIGITS = 2  # of the number of a thought
LEAD = 16  # code points before a name in which the word stands that leads to it
_BESIDE = re.compile(r"\s*[,:–-]?\s*")
_STOPS = re.compile(r"[^\w\s]\s*(?:[-–+*•]\s*)?$")


@lru_cache(maxsize=8)
def _leads(s: Speech) -> re.Pattern[str]:
    """What leads to an appendix at the head of what is said: "ở Phụ lục", "đối với Phụ lục"."""
    return compile_later(rf"(?:^|[^\w\s])\s*{words((*s.containers, *s.about))}\s+$")


@lru_cache(maxsize=8)
def _behind(s: Speech) -> re.Pattern[str]:
    """What may stand behind it: a stop, the end, or what it holds with its number."""
    held = words(s.whole_units.in_appendix)
    marks = "|".join(s.ordinal_mark)
    return compile_later(rf"\s*(?:[,.:;)]|\n|$|{held}\s+(?:(?:{marks})\s+)?\d)")


@lru_cache(maxsize=8)
def _next_thought(s: Speech) -> re.Pattern[str]:
    """One more thought behind a number: "ý 2 và ý 3"."""
    return compile_later(rf"\s*(?:[,;]|{words(s.joins)})\s*{words(s.whole_units.thoughts)}\s")


def is_alone(text: str, match: re.Match[str], speech: Speech) -> bool:
    """Whether the name of an appendix without a number is a place: it begins what is said, or a word leads to it there,
    and no words of its own follow ("theo Phụ lục ban hành kèm theo", "quy định tại Phụ lục"). Names that are verbs as
    well are none ("the schedule").
    """
    if match[0] in speech.plans or not speech.whole_units.in_appendix:
        return False
    begin = max(0, match.start() - LEAD)
    if text[begin : match.start()].strip() and not any(
        one.search(text, begin, match.start()) for one in (_STOPS, _leads(speech))
    ):
        return False
    return _behind(speech).match(text, match.end()) is not None


def thought_kind(
    text: str, match: re.Match[str], before: Reference | None, patterns: Patterns, speech: Speech
) -> UnitKind | None:
    """What a counted thought is in the unit named right beside it: "Điều 3 ý thứ năm" counts clauses, "mục II, ý 4"
    points and "điểm b, ý cuối" what stands there without numbers.

    None for other names, for a first one, with which people begin to count what they say themselves ("về Điều 3, ý 1 là
    …; ý 2 là …"), and for several.
    """
    number = patterns.number.match(text, match.end()) if match[0] in speech.whole_units.thoughts else None
    if number is None or number["letter"] or number["roman"] or _is_first(number, speech):
        return None
    if (number["digits"] or "").isdecimal() and len(number["digits"]) > MOST_DIGITS:
        return None
    if _next_thought(speech).match(text, number.end()) is not None:
        return None
    if before is not None and _BESIDE.fullmatch(text, before.span.end, match.start()) is not None:
        holder: UnitKind | str | None = before.kind
    else:
        holder = None if number["end"] else _held_behind(text, match, number.end(), speech)
    if holder is UnitKind.ARTICLE:
        return UnitKind.CLAUSE
    if holder not in {UnitKind.SECTION, UnitKind.POINT, UnitKind.CLAUSE}:
        return None
    is_counted = number["ordinal"] or number["end"] or number["bare"]
    return UnitKind.BULLET if is_counted or holder in {UnitKind.POINT, UnitKind.CLAUSE} else UnitKind.POINT


def _is_first(number: re.Match[str], speech: Speech) -> bool:
    said = " ".join((number["ordinal"] or number["bare"] or number["digits"] or "").split())
    return said in {"1", "01"} or speech.ordinals.get(said, speech.bare_ordinals.get(said)) == 1


def _held_behind(text: str, match: re.Match[str], at: int, speech: Speech) -> UnitKind | None:
    """The kind of unit whose thought it is and that stands behind it: "ý 3 của mục II", not "góp ý 2 của mục II"."""
    if text[: match.start()].rstrip().endswith(speech.whole_units.no_thoughts):
        return None
    holder = _holder(speech).match(text, at)
    kind = None if holder is None else speech.units.get(" ".join(holder["unit"].split()))
    return None if kind in COUNTED else kind


@lru_cache(maxsize=8)
def _holder(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*{words(s.of_words)}\s+(?P<unit>{words(s.units)})\s+(?:\d|[ivx]+(?!\w)|[a-zđ](?!\w))")
