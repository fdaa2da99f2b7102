"""The one word of a unit that a new word only spells otherwise: "accomodate" for "accommodate"."""

import re

from rapidfuzz.distance import Levenshtein

from vankien.model.span import Span

LEAST = 7  # letters; shorter words lie within two letters of many others
MOST_SLIPS = 2  # letters in which a word and its misspelling differ: "publically" for "publicly"
_WORD = re.compile(r"[^\W\d_]+")


def misspelt(text: str, span: Span, new: str) -> Span | None:
    """Where the word stands in `span` of the draft that `new`, one word, spells otherwise.

    None where `new` is more than a word or stands there already, or where none or several words are like it.
    """
    said = new.strip().casefold()
    if len(said) < LEAST or _WORD.fullmatch(said) is None:
        return None
    near: list[Span] = []
    for match in _WORD.finditer(text, span.start, span.end):
        word = match[0].casefold()
        if word == said:
            return None
        if word[0] == said[0] and Levenshtein.distance(word, said, score_cutoff=MOST_SLIPS) <= MOST_SLIPS:
            near.append(Span(*match.span()))
    return near[0] if len(near) == 1 and near[0].length >= LEAST else None
