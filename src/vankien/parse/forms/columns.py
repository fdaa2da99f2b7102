"""What the heading of a column names: place, old words, new words, who, when."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words
from vankien.text.normal import fold_plain
from vankien.text.pattern import compile_later

LONGEST_HEADING = 80  # code points


def column(said: str, speech: Speech) -> str | None:
    """What a heading names: the whole of it first, else the longest known beginning."""
    plain = fold_plain(said).strip(" .:*")
    if not plain or len(plain) > LONGEST_HEADING:
        return None
    names = _headings(speech)
    if plain in names:
        return names[plain]
    if _places(speech).fullmatch(plain) is not None:
        return "place"
    edges = [at for at, char in enumerate(plain) if char in " ,"]
    begun = [(at, names[plain[:at]]) for at in edges if plain[:at] in names]
    if begun:
        return max(begun)[1]
    return next((name for name, pattern in _questions(speech) if pattern.fullmatch(plain)), None)


@lru_cache(maxsize=8)
def _headings(speech: Speech) -> dict[str, str]:
    """What each heading names; of two that look the same the first."""
    rows = [(heading, name) for name, headings in speech.columns.items() for heading in headings]
    return dict(reversed(rows))


@lru_cache(maxsize=8)
def _places(speech: Speech) -> re.Pattern[str]:
    """Two names of units and more, whatever joins them: "Phần - mục - điểm", "Chương/Điều/Khoản", "Mục và trang"."""
    unit, joint = words((*speech.units, *speech.page)), rf"\s*(?:[,;/–-]|\s{words(speech.joins)}\s)?\s*"
    return compile_later(rf"{unit}(?:{joint}{unit}){{1,5}}")


@lru_cache(maxsize=8)
def _questions(speech: Speech) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """How headings are put that no list can hold: "Our text", "Words as they stand"."""
    return tuple((name, compile_later(words(said))) for name, said in speech.field_questions.items())
