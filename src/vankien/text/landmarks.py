"""Where two long sequences surely agree, so that only what lies between has to be compared.

Source: Cohen's patience diff, on windows of several items instead of single lines.
"""

from bisect import bisect_left
from collections.abc import Sequence

WINDOWS = (1, 4, 12)  # items in a row that make a landmark: lines stand alone, common words need company

Pair = tuple[int, int]
"""A place in the old sequence and the place in the new one that holds the same item."""


def landmarks(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Places of equal items, ascending on both sides: windows that stand exactly once in each sequence.

    The longest such chain for the window that finds most of them; empty when no window does. Time grows
    with n log n.
    """
    return max((ascending(_shared(old, new, width)) for width in WINDOWS), key=len)


def _shared(old: Sequence[str], new: Sequence[str], width: int) -> list[Pair]:
    here, there = _single(old, width), _single(new, width)
    return sorted((place, there[window]) for window, place in here.items() if window in there)


def _single(items: Sequence[str], width: int) -> dict[tuple[str, ...], int]:
    """The windows that stand once, and where each begins."""
    found: dict[tuple[str, ...], int] = {}
    for place in range(len(items) - width + 1):
        window = tuple(items[place : place + width])
        found[window] = -1 if window in found else place
    return {window: place for window, place in found.items() if place >= 0}


def ascending(found: Sequence[Pair]) -> list[Pair]:
    """The longest part of the pairs that ascends on both sides."""
    ends: list[int] = []  # the least new place in which a chain of each length ends
    at: list[int] = []  # and the pair that stands there
    before: list[int] = []
    for number, (_, place) in enumerate(found):
        length = bisect_left(ends, place)
        before.append(at[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            at.append(number)
        else:
            ends[length], at[length] = place, number
    chain: list[Pair] = []
    number = at[-1] if at else -1
    while number >= 0:
        chain.append(found[number])
        number = before[number]
    return chain[::-1]
