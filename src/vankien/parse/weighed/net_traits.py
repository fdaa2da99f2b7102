"""What a network knows of the words of a row: traits with names, each a vector of its own.

The tables know words and those right beside them (`edges.py`, `change_traits.py`); the network makes of the traits of
single words what holds of a whole stretch.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from vankien.parse.weighed.edges import COUNTS, step
from vankien.parse.weighed.word_rows import WordRow
from vankien.text.tones import without_tones

HEAD, TAIL = 2, 3  # letters by which words are alike
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


@lru_cache(maxsize=4096)
def spelled(word: str) -> tuple[str, ...]:
    """The traits of a word by its letters: the word, its first and last ones without their tones, its tone."""
    bare = without_tones(word)
    tone = "".join(mark for mark in unicodedata.normalize("NFD", word) if mark in _TONES)
    return f"w={word}", f"a={bare[:HEAD]}", f"z={bare[-TAIL:]}", f"t={tone}"


def word_traits(row: WordRow, at: int) -> Iterator[str]:
    """The traits of a word: what it is, what marks stand before it, what of it stands in the draft."""
    yield from spelled(row.signs[at])
    yield f"g={row.gaps[at]}"
    size, count = row.runs[at]
    yield f"run {step(size)}"
    yield f"count {step(count, COUNTS)}"
    yield f"back {step(row.back[at])}"
    flags = {
        "joins": row.joins[at],
        "joins on": row.joins[at + 1],
        "named": row.named[at],
        "capital": row.capitals[at],
        "figure": row.said[at].word[0].isdigit(),
        "begins": at == 0 or row.sentences[at] != row.sentences[at - 1],
        "last": at == row.size - 1,
        "placed": bool(row.there),
    }
    if row.there:
        flags |= {"there": row.there[at], "joins there": row.joins_there[at], "joins there on": row.joins_there[at + 1]}
    yield from (name for name, holds in flags.items() if holds)
    if at == row.size - 1:
        yield f"end={row.gaps[row.size]}"
    bits = row.classes[at]
    while bits:
        yield f"c={bits & -bits:x}"
        bits &= bits - 1
    yield from (f"h={one}" for one in row.heard)
