"""Dotted numbers as they are said aloud: "one point one", "section two point three"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.places.reference import Reference
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later


@lru_cache(maxsize=8)
def _pattern(s: Speech) -> re.Pattern[str] | None:
    if not s.spoken_dots:
        return None
    number, measures = words(s.ordinals), words((*s.measures, *s.spoken_dots))
    return compile_later(rf"(?P<first>{number})\s+{words(s.spoken_dots)}\s+(?P<second>{number})(?!\s+{measures})")


def spoken_numbers(text: str, speech: Speech) -> list[Reference]:
    """The places in lower-case text that a dotted number said aloud names; "two point five million" is none."""
    pattern = _pattern(speech)
    if pattern is None or not any(dot in text for dot in speech.spoken_dots):
        return []
    found = []
    for match in pattern.finditer(text):
        number = ".".join(str(speech.ordinals[match[name]]) for name in ("first", "second"))
        found.append(Reference(UnitKind.POINT, (number,), Span(*match.span())))
    return found
