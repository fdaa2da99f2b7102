"""A slip of the pen put right with fewer words than were quoted: "“cập nhập hằng quý” là lỗi, phải là “cập nhật”".

What is put right is the word that is spelt alike within the quotation; the others stay. Somebody must call it a
slip, or only tones differ.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later
from vankien.text.tones import without_tones

LIKE = 0.5  # of the letters without tones that a word shares with its misspelling; "phường" and "quận" have 0.2
REACH = 300  # code points before a request in which the quotation stands that it is about
MOST_OLD = 24  # words of a quotation whose slip is put right
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FIRST = re.compile(r"^[bcdđghklmnpqrstvx]+")  # "chú" for "trú"
_FIGURE = re.compile(r"\d")


@lru_cache(maxsize=8)
def _slip(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.errors))


def spelt_right(script: Script, found: Iterable[Amendment]) -> Iterator[Amendment]:
    """The amendments; a correction of a misspelt word with only that word of the longer quotation as its old one."""
    for one in found:
        begin = script.text.rfind(one.target_text or "", max(0, one.evidence.start - REACH), one.evidence.end)
        begin = one.evidence.start if begin < 0 else min(begin, one.evidence.start)
        is_slip = _slip(script.grammar.speech).search(script.lower, begin, one.evidence.end) is not None
        old = _misspelt(one)
        is_toned = old is not None and without_tones(old.lower()) == without_tones((one.new_text or "").strip().lower())
        # "sáng màu" to "trắng": words may rhyme by chance
        yield one if old is None or not (is_slip or is_toned) else replace(one, target_text=old)


def _misspelt(one: Amendment) -> str | None:
    """The one stretch of the old words that the new ones spell otherwise; None where there is none, or several."""
    old, new = one.target_text or "", one.new_text or ""
    if one.operation is not Operation.REPLACE or _FIGURE.search(old + new) is not None:
        return None
    told, said = list(_WORD.finditer(old)), [word.lower() for word in _WORD.findall(new)]
    size = len(said)
    if not 0 < size < len(told) <= MOST_OLD:
        return None
    rows = [told[at : at + size] for at in range(len(told) - size + 1)]
    alike = [row for row in rows if _is_slip([word[0].lower() for word in row], said)]
    return old[alike[0][0].start() : alike[0][-1].end()] if len(alike) == 1 else None


def _is_slip(old: list[str], new: list[str]) -> bool:
    """Whether two rows of words are the same but for one, which is spelt otherwise."""
    differs = [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1]]
    return len(differs) == 1 and _is_alike(*differs[0])


def _is_alike(old: str, new: str) -> bool:
    """Whether one word may be the other misspelt: most letters are the same, or all behind the first consonants."""
    if Levenshtein.normalized_similarity(without_tones(old), without_tones(new)) >= LIKE:
        return True
    return _FIRST.sub("", old) == _FIRST.sub("", new) != ""
