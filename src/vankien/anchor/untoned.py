"""Words of the draft that a contributor typed without marks: "ton giao" for "tôn giáo"."""

from dataclasses import replace
from functools import lru_cache

from vankien.anchor.index import DraftIndex
from vankien.anchor.quote import find_exact
from vankien.model.amendment import Amendment
from vankien.text.normal import fold_plain
from vankien.text.tones import without_tones

LEAST_WORDS = 2  # without marks a single word stands for five others


def with_tones(amendment: Amendment, index: DraftIndex) -> Amendment:
    """The amendment with its target as the draft writes it, where the target has no marks and one reading.

    Unchanged when the draft has the words as they are, lacks them, or has several that read the same without marks.
    """
    target = amendment.target_text
    if target is None or not target.isascii() or len(target.split()) < LEAST_WORDS or find_exact(index, target):
        return amendment
    wanted = fold_plain(target).strip()
    bare = _bare(index.folded.text)
    known = {_words(index, at, wanted, bare) for at in _places(bare, wanted)} - {""}
    return replace(amendment, target_text=known.pop()) if len(known) == 1 else amendment


@lru_cache(maxsize=4)
def _bare(folded: str) -> str:
    """A draft's folded text without marks, letter for letter."""
    return without_tones(folded)


def _places(bare: str, wanted: str) -> list[int]:
    found: list[int] = []
    at = bare.find(wanted) if wanted else -1
    while at >= 0:
        found.append(at)
        at = bare.find(wanted, at + 1)
    return found


def _words(index: DraftIndex, at: int, wanted: str, bare: str) -> str:
    """The folded words of the draft at an offset; empty when the stretch cuts a word."""
    end = at + len(wanted)
    if bare[at - 1 : at].isalnum() or bare[end : end + 1].isalnum():
        return ""
    return index.folded.text[at:end]
