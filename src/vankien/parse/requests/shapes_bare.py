"""One phrase for another that nobody puts in marks: "boats under eight metres should be boats under ten metres".

Where such phrases begin and end tells what both have in common: they end, or begin, with the same word.
"""

import re
from collections import Counter
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

FEWEST, MOST = 2, 14  # words of such a phrase; one alone is no phrase, more are sentences of their own
REACH = 160  # code points on either side of the link within which the phrases stand
_WORD = re.compile(r"[^\s,;:.()!?]+(?:[.,]\d+)*[^\s,;:.()!?]*")
_EDGE = r"[,;:.()!?](?!\d)|\s[–—-]\s|\n"


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    ends = rf"{_EDGE}|{words((*s.reasons, *s.bare_reasons, *s.nots))}|$"
    return compile_later(words(s.corrects)), compile_later(ends)


def replace_bare(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The words before "should be" are to become those behind it."""
    if BLANK in stretch.text:
        return None
    link, ends = _patterns(grammar.speech)
    said = without_places(stretch, grammar)
    for match in link.finditer(said):
        low = max((edge.end() for edge in re.finditer(_EDGE, said[: match.start()])), default=0)
        high = ends.search(said, match.end())
        before = list(_WORD.finditer(said, max(low, match.start() - REACH), match.start()))
        behind = list(
            _WORD.finditer(said, match.end(), min(len(said), match.end() + REACH, high.start() if high else len(said)))
        )
        pair = _pair([one[0] for one in before], [one[0] for one in behind], grammar.speech)
        if pair is None:
            continue
        old = Span(stretch.start + before[-pair].start(), stretch.start + before[-1].end())
        new = Span(stretch.start + behind[0].start(), stretch.start + behind[pair - 1].end())
        return Found(Operation.REPLACE, old.start, new.end, old, new, order=stretch.start + match.start())
    return None


def _pair(before: list[str], behind: list[str], speech: Speech) -> int | None:
    """How many words the two phrases have; None when they are no two wordings of one thing."""
    if not before or not behind:
        return None
    count = behind.index(before[-1]) + 1 if before[-1] in behind else len(behind)
    if not FEWEST <= count <= min(MOST, len(before)):
        return None
    old, new = before[-count:], behind[:count]
    shared = sum((Counter(old) & Counter(new)).values())
    differs = [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1]]
    in_numbers = bool(differs) and all(_is_number(one, speech) and _is_number(other, speech) for one, other in differs)
    is_one = old[0] == new[0] and shared >= FEWEST
    return count if shared < count <= 2 * shared and (in_numbers or is_one) else None


def _is_number(word: str, speech: Speech) -> bool:
    return word[0].isdigit() or word in speech.ordinals
