"""What the heading of a column names: place, old words, new words, who, when."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.pieces import words
from vankien.text.normal import fold_plain

LONGEST_HEADING = 80  # code points


def column(said: str, speech: Speech) -> str | None:
    """What a heading names: the whole of it first, else the longest known beginning."""
    plain = fold_plain(said).strip(" .:*")
    if not plain or len(plain) > LONGEST_HEADING:
        return None
    names = [(heading, name) for name, headings in speech.columns.items() for heading in headings]
    exact = next((name for heading, name in names if plain == heading), None)
    if exact is not None:
        return exact
    begun = [(len(heading), name) for heading, name in names if plain.startswith((f"{heading} ", f"{heading},"))]
    if begun:
        return max(begun)[1]
    return next((name for name, pattern in _questions(speech) if pattern.fullmatch(plain)), None)


@lru_cache(maxsize=8)
def _questions(speech: Speech) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """How headings are put that no list can hold: "Our text", "Words as they stand"."""
    return tuple((name, re.compile(words(said))) for name, said in speech.field_questions.items())
