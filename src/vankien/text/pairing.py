"""Which lines of two stretches are the same line rewritten."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from vankien.text.landmarks import Pair, ascending

PAIRED = 0.5  # likeness from which a removed and an added line are the same line rewritten
HELD = 0.85  # share of the shorter line that the longer one must hold to be its continuation
LEAST_HELD = 8  # words of the shorter line from which holding it says something
MOST_PAIRS = 10_000  # lines × lines of one stretch that are weighed each with each, about 10 ms for paragraphs
MOST_WORDS = 200_000_000  # words × words weighed for that, about half a second
MOST_WEIGHED = 100_000_000  # words × words of two lines compared in order, 20 ms; beyond, words are only counted
RARE = 4  # lines that a pair of words may stand in to be worth following

_WORD = re.compile(r"\w+")


def line_pairs(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """The lines of two stretches that are the same line rewritten, in order.

    The heaviest such matching where each can be weighed with each; in longer stretches the longest chain of lines that
    share words which stand in few others.
    """
    if not old or not new:
        return []
    if len(old) == len(new) == 1 and _is_mostly_same(old[0], new[0]):
        return [(0, 0)]
    here, there = [_WORD.findall(line) for line in old], [_WORD.findall(line) for line in new]
    if len(old) * len(new) > MOST_PAIRS or sum(map(len, here)) * sum(map(len, there)) > MOST_WORDS:
        return ascending(sorted(_by_rare_words(here, there)))
    weight = [[alike(one, other) for other in there] for one in here]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + weight[i][j])
    return _walk(best, weight)


def _is_mostly_same(one: str, other: str) -> bool:
    """Whether beginning and end alone make up most of both lines, which is told without counting words."""
    shared = same_start(one, other)
    shared += same_start(one[shared:][::-1], other[shared:][::-1])
    return shared > PAIRED * max(len(one), len(other))


def same_start(one: str, other: str) -> int:
    """How many characters the beginnings share."""
    low, high = 0, min(len(one), len(other))
    while low < high:  # halving: each step compares slices at the speed of memory
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def alike(one: Sequence[str], other: Sequence[str]) -> float:
    """The likeness of two lines in words, 0 where they are not one line rewritten; lines without words are alike."""
    if not one or not other:
        return PAIRED if not one and not other else 0.0
    short, long = sorted((len(one), len(other)))
    needed = min(PAIRED * (short + long) / 2, HELD * short if short >= LEAST_HELD else short + 1)
    if short < needed:
        return 0.0
    if short * long > MOST_WEIGHED:
        shared = (Counter(one) & Counter(other)).total()
    else:
        shared = LCSseq.similarity(one, other, score_cutoff=max(1, int(needed)))
    return 2 * shared / (short + long) if shared >= needed else 0.0


def _walk(best: list[list[float]], weight: list[list[float]]) -> list[Pair]:
    i = j = 0
    found: list[Pair] = []
    while i < len(weight) and j < len(weight[0]):
        if weight[i][j] > 0 and best[i][j] == best[i + 1][j + 1] + weight[i][j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _by_rare_words(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> Iterator[Pair]:
    """Each old line with the new one that shares most rare pairs of words with it, if they are alike."""
    here, there = _standing(old), _standing(new)
    votes: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for words, places in here.items():
        others = there.get(words, ())
        if others and len(places) <= RARE and len(others) <= RARE:
            for place in places:
                votes[place].update(others)
    for place, found in votes.items():
        other = max(found, key=lambda one: (found[one], -one))
        if alike(old[place], new[other]):
            yield place, other


def _standing(lines: Sequence[Sequence[str]]) -> dict[tuple[str, str], list[int]]:
    """The lines in which each pair of neighbouring words stands."""
    found: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        for words in dict.fromkeys(pairwise(line)):
            found[words].append(place)
    return found
