"""Pages of a draft, told by a printed copy of it: where each page of the copy begins in the draft's own text."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from vankien.model.contribution import BlockRole
from vankien.model.manuscript import Manuscript, Story
from vankien.text.normal import fold_plain

GRAM = 5  # words that together stand once or twice in a report; four return too often ("giai đoạn 2016 – 2020")
LOOK = 60  # words after a page's beginning in which it is looked for; a page in a table may begin with figures only
LEAST_FOUND = 0.7  # share of pages that must be found: a copy of another version, half rewritten, has fewer
_WORD = re.compile(r"\w+")

Words = tuple[tuple[str, ...], tuple[int, ...]]
"""Folded words of a text in order, and where each begins."""


def page_starts(text: str, printed: Manuscript) -> tuple[int, ...] | None:
    """Offsets in `text` at which the pages of the printed copy begin, page 1 first; None when the copy is not of it.

    Running heads and footnotes of the copy are passed over, generated labels that only the copy shows too. A page
    that is not found begins with the next one that is. Linear in both texts.
    """
    own = _words(text, None)
    other = _words(printed.text, printed)
    if not own[0] or not other[0] or not printed.pages:
        return None
    places = _grams(own[0])
    firsts = [bisect_right(other[1], start - 1) for start in printed.pages]
    found: list[int | None] = [0]
    reached = 0
    for first, end in pairwise((*firsts[1:], len(other[0]))):
        at = _find(other[0], (first, min(end, first + LOOK)), own[0], places, reached)
        if at is not None:
            reached = at
        found.append(None if at is None else own[1][at])
    if sum(place is not None for place in found) < LEAST_FOUND * len(found) or not _begins_alike(own[0], other[0]):
        return None
    following = len(text)
    starts: list[int] = []
    for place in reversed(found):
        following = following if place is None else place
        starts.append(following)
    return tuple(reversed(starts))


def _begins_alike(own: Sequence[str], other: Sequence[str]) -> bool:
    """Whether most of the draft's words are in the copy: a single page of it is none."""
    seen = set(zip(*(other[place:] for place in range(GRAM)), strict=False))
    asked = range(0, max(1, len(own) - GRAM), GRAM)
    return sum(tuple(own[place : place + GRAM]) in seen for place in asked) >= LEAST_FOUND / 2 * len(asked)


def _words(text: str, printed: Manuscript | None) -> Words:
    """The words of a text; of a printed copy those of its running text."""
    passed_over = [
        paragraph.span
        for paragraph in (() if printed is None else printed.paragraphs)
        if paragraph.role is BlockRole.FURNITURE or paragraph.story is Story.FOOTNOTE
    ]
    words: list[str] = []
    starts: list[int] = []
    place = 0
    for match in _WORD.finditer(text):
        while place < len(passed_over) and passed_over[place].end <= match.start():
            place += 1
        if place < len(passed_over) and passed_over[place].start <= match.start():
            continue
        words.append(fold_plain(match[0]))
        starts.append(match.start())
    return tuple(words), tuple(starts)


def _grams(words: Sequence[str]) -> Mapping[tuple[str, ...], Sequence[int]]:
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place in range(len(words) - GRAM + 1):
        places[tuple(words[place : place + GRAM])].append(place)
    return places


def _find(
    printed: Sequence[str],
    page: tuple[int, int],
    own: Sequence[str],
    places: Mapping[tuple[str, ...], Sequence[int]],
    reached: int,
) -> int | None:
    """The word of the draft with which a page of the copy begins, behind the page before. `page` is where to look."""
    first = page[0]
    for here in range(*page):
        known = places.get(tuple(printed[here : here + GRAM]), ())
        after = bisect_right(known, reached)
        if after < len(known):
            at, back = known[after], here
            while back > first and at > reached + 1 and printed[back - 1] == own[at - 1]:
                back, at = back - 1, at - 1
            return at
    return None
