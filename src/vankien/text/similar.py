"""How alike two texts are, by syllables and their order. All measures run from 0 to 1."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from vankien.text.normal import fold_plain
from vankien.text.words import syllables


def trigrams(folded: str) -> frozenset[str]:
    """The three-letter windows of a folded text, its edges padded by a space."""
    padded = f" {folded} "
    return frozenset(padded[place : place + 3] for place in range(len(padded) - 2))


def pairs(tokens: Sequence[str]) -> Counter[tuple[str, str]]:
    """The neighbouring pairs of syllables, counted: in Vietnamese most words are two syllables long."""
    return Counter(pairwise(tokens))


def likeness(a: str, b: str) -> float:
    """1 for the same words in the same order, 0 for no common syllable. Texts are folded here.

    The share of syllables that stay when one text is turned into the other (insertions and deletions only).
    """
    return Indel.normalized_similarity(syllables(fold_plain(a)), syllables(fold_plain(b)))


def containment(part: str, whole: str) -> float:
    """How much of `part` stands in `whole`, by neighbouring pairs of syllables; order between pairs is free."""
    inner, outer = syllables(fold_plain(part)), syllables(fold_plain(whole))
    if len(inner) < 2:
        return float(bool(inner) and inner[0] in outer)
    wanted, there = pairs(inner), pairs(outer)
    return (wanted & there).total() / wanted.total()
