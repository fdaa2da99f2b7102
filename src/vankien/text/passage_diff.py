"""The changes between two passages in words: few, readable, each where a reader would put it.

Words are matched first with all that is written together (`xã,`), then, where they differ, piece by piece. An
insertion that could stand in several places is put at the beginning of a sentence or clause. Small equal islands
between changes are swallowed: "mười ba thôn" → "trăm ba buôn" reads easier as one change than as two. A sentence of
which less than half stays is told whole.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from vankien.text.pairing import same_start
from vankien.text.subsequence import changes
from vankien.text.words import pieces

Replacement = tuple[int, int, str]
"""`old[start:end]` becomes the text."""

ISLAND = 2  # equal words between two changes that are not worth an interruption, if the changes are longer
ISLAND_SHARE = 0.7  # how long an island may be beside the shorter change; from 0.8 more letters change than elsewhere
ISLAND_WIDTH = 40  # code points beyond which nothing counts as small: two long words and marks around them
LEAST_KEPT = 0.5  # share of a sentence's words that must stay, else it is told whole

_TOGETHER = re.compile(r"\S+ ?|\s")
_SENTENCE_END = re.compile(r"[.!?…][”\"»)]*\s+(?=[\W_]*[^\W_a-zà-ỹ])|\n")
_WORD = re.compile(r"[^\W_]+")
_STOPS = ".!?…"
_PAUSES = ",;:"


@dataclass(frozen=True, slots=True)
class _Change:
    """`old[start:end]` becomes `new[first:last]`."""

    start: int
    end: int
    first: int
    last: int


def passage_diff(old: str, new: str) -> list[Replacement]:
    """The replacements that lead from one passage to the other, in order, none touching another."""
    head = _same_words(old, new)
    tail = _same_words(old[head:][::-1], new[head:][::-1])
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    found = [_shifted(one, head) for one in _raw(inner_old, inner_new)]
    placed = _placed(found, old, new)
    told = _sentences_whole(_without_islands(placed, old), old)
    return [(one.start, one.end, new[one.first : one.last]) for one in told]


def _same_words(one: str, other: str) -> int:
    """How many characters the beginnings share, up to the last white space among them."""
    low = same_start(one, other)
    while low > 0 and not one[low - 1].isspace():
        low -= 1
    return low


def _shifted(change: _Change, by: int) -> _Change:
    return _Change(change.start + by, change.end + by, change.first + by, change.last + by)


def _raw(old: str, new: str) -> Iterator[_Change]:
    """The changes as a common subsequence of words gives them."""
    one, other = _TOGETHER.findall(old), _TOGETHER.findall(new)
    here, there = _offsets(one), _offsets(other)
    for i1, i2, j1, j2 in changes(one, other):
        outer = _Change(here[i1], here[i2], there[j1], there[j2])
        if i1 == i2 or j1 == j2:
            yield outer
        else:
            yield from _finer(outer, old, new)


def _offsets(items: Sequence[str]) -> list[int]:
    return list(accumulate(map(len, items), initial=0))


def _finer(outer: _Change, old: str, new: str) -> Iterator[_Change]:
    """A change of words written together, piece by piece: only the comma behind a word, only a dash in a period."""
    one, other = pieces(old[outer.start : outer.end]), pieces(new[outer.first : outer.last])
    here, there = _offsets(one), _offsets(other)
    for i1, i2, j1, j2 in changes(one, other):
        yield _Change(outer.start + here[i1], outer.start + here[i2], outer.first + there[j1], outer.first + there[j2])


def _placed(found: Sequence[_Change], old: str, new: str) -> list[_Change]:
    """The changes with insertions and deletions slid to where a reader would put them; touching ones joined."""
    placed: list[_Change] = []
    for number, change in enumerate(found):
        low = placed[-1].end if placed else 0
        high = found[number + 1].start if number + 1 < len(found) else len(old)
        one = change
        if change.start == change.end:
            one = _slid(change, new, change.first, change.last, (low - change.start, high - change.start))
        elif change.first == change.last:
            one = _slid(change, old, change.start, change.end, (low - change.start, high - change.end))
        if placed and placed[-1].end == one.start:
            before = placed.pop()
            one = _Change(before.start, one.end, before.first, one.last)
        placed.append(one)
    return placed


def _slid(change: _Change, text: str, start: int, end: int, room: tuple[int, int]) -> _Change:
    """An insertion or deletion of `text[start:end]` in the best of the places that mean the same."""
    back = forth = 0
    while back > room[0] and text[start + back - 1] == text[end + back - 1]:
        back -= 1
    while forth < room[1] and end + forth < len(text) and text[start + forth] == text[end + forth]:
        forth += 1
    if back == forth == 0:
        return change
    best = max(range(back, forth + 1), key=lambda by: (_grade(text, start + by, end + by), by == 0, by))
    return _shifted(change, best)


def _grade(text: str, start: int, end: int) -> int:
    """How natural it is to begin a change at `start` and to end it at `end`: words are never cut."""
    first, last = _edge(text, start), _edge(text, end)
    return min(first, last) * 10 + first


def _edge(text: str, at: int) -> int:
    before, after = text[at - 1 : at], text[at : at + 1]
    if not before or before == "\n" or not after:
        return 6
    if (before.isalnum() and after.isalnum()) or "\u0300" <= after <= "\u036f":
        return -9
    if before in ".,:/" and after.isdigit() and text[at - 2 : at - 1].isdigit():
        return -9
    if after in ".,:/" and before.isdigit() and text[at + 1 : at + 2].isdigit():
        return -9
    if before.isspace():
        marks = text[at - 2 : at - 1]
        return 5 if marks in _STOPS else 3 if marks in _PAUSES else 2
    if after.isspace():
        return 4 if before in _STOPS or after == "\n" else 1
    return 0


def _words_in(text: str, start: int, end: int) -> int:
    return len(_WORD.findall(text, start, end))


def _without_islands(found: Sequence[_Change], old: str) -> list[_Change]:
    """Changes with the small equal islands between them swallowed."""
    merged: list[_Change] = []
    for change in found:
        if merged and _is_small(merged[-1], change, old):
            before = merged.pop()
            merged.append(_Change(before.start, change.end, before.first, change.last))
        else:
            merged.append(change)
    return merged


def _is_small(one: _Change, other: _Change, old: str) -> bool:
    """Whether what stays between two changes is only spaces and punctuation, or short beside both."""
    island = old[one.end : other.start]
    if len(island) > ISLAND_WIDTH or "\n" in island or any(char.isdigit() for char in island):
        return False
    if _words_in(island, 0, len(island)) > ISLAND:
        return False
    shorter = min(max(side.end - side.start, side.last - side.first) for side in (one, other))
    return len(island.strip()) <= ISLAND_SHARE * shorter or _WORD.search(island) is None


def _sentences_whole(found: Sequence[_Change], old: str) -> list[_Change]:
    """Changes of a sentence of which less than half stays, as one change of the whole sentence."""
    if len(found) < 2:
        return list(found)
    ends = [match.end() for match in _SENTENCE_END.finditer(old)] + [len(old)]
    told: list[_Change] = []
    at = 0
    while at < len(found):
        place = bisect_left(ends, max(found[at].end, found[at].start + 1))
        place = min(place, len(ends) - 1)
        start, end = (ends[place - 1] if place else 0), ends[place]
        stop = at
        while stop < len(found) and found[stop].start >= start and found[stop].end <= end:
            stop += 1
        inside = found[at : max(stop, at + 1)]
        if len(inside) > 1 and _is_rewritten(inside, old, start, end):
            told.append(_around(inside, old, start, end))
        else:
            told.extend(inside)
        at += len(inside)
    return told


def _is_rewritten(inside: Sequence[_Change], old: str, start: int, end: int) -> bool:
    struck = sum(_words_in(old, one.start, one.end) for one in inside)
    return struck > (1 - LEAST_KEPT) * _words_in(old, start, end)


def _around(inside: Sequence[_Change], old: str, start: int, end: int) -> _Change:
    """One change of the whole sentence, the white space behind it left alone unless it changed."""
    first, last = inside[0], inside[-1]
    while end > last.end and old[end - 1].isspace():
        end -= 1
    start = min(start, first.start)
    return _Change(start, end, first.first - (first.start - start), last.last + (end - last.end))
