"""How alike two texts are, by syllables and their order. All measures run from 0 to 1."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from vankien.text.normal import fold_plain
from vankien.text.words import syllables


def pairs(tokens: Sequence[str]) -> Counter[tuple[str, str]]:
    """The neighbouring pairs of syllables, counted: in Vietnamese most words are two syllables long."""
    return Counter(pairwise(tokens))


def likeness(a: str, b: str) -> float:
    """1 for the same words in the same order, 0 for no common syllable. Texts are folded here.

    The share of syllables that stay when one text is turned into the other (insertions and deletions only).
    """
    return Indel.normalized_similarity(syllables(fold_plain(a)), syllables(fold_plain(b)))
