"""Names of units as scanners and hasty hands spell them, "Đỉều 12", "khỏan 3": read as what they are, offsets stay.

Only before a number behind which the place ends or another unit goes on: "khoan 3 giếng" drills wells.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words


def with_right_units(lower: str, speech: Speech) -> str:
    """The lower-case text with misread names of units spelt right."""
    if not speech.misread_units:
        return lower
    pattern = _pattern(tuple(speech.misread_units), tuple(speech.units))
    return pattern.sub(lambda match: _right(match[0], speech.misread_units), lower)


def _right(said: str, names: Mapping[str, str]) -> str:
    right = next((right for wrong, right in names.items() if re.fullmatch(wrong, said)), said)
    return right if len(right) == len(said) else said


@lru_cache(maxsize=4)
def _pattern(names: tuple[str, ...], units: tuple[str, ...]) -> re.Pattern[str]:
    misread = "|".join(names)
    number = r"(?:\d{1,3}[a-zđ]?|[ivx]{1,5}|[a-zđ])"
    return re.compile(
        rf"(?<!\w)(?:{misread})(?=[^\S\n]+{number}[^\S\n]*(?:[,.:;)\]\n]|$|(?:{words(units)}|{misread})(?!\w)))"
    )
