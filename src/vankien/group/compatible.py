"""Which of the amendments that conflict could go in together: the largest such set, offered, never chosen."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

MOST_EXACT = 24  # amendments that hang together up to which every set is weighed, at worst some ten thousand steps
ONE = 1 << 40  # a request more outweighs any number of people behind one


def largest_together(piles: Sequence[frozenset[str]], sizes: Mapping[str, int]) -> frozenset[str]:
    """The largest set of amendments of which no two stand in one pile; of several, the one with more members behind.

    `piles` are amendments that exclude each other, two by two. Exact where at most `MOST_EXACT` hang together; beyond,
    as large as two orders of choosing find. The order of the input says nothing.
    """
    chosen: set[str] = set()
    for component in _components(piles):
        members = sorted({one for pile in component for one in pile})
        if len(members) <= MOST_EXACT:
            chosen.update(_exact(members, component, sizes))
        else:
            chosen.update(_greedy(members, component, sizes))
    return frozenset(chosen)


def _components(piles: Iterable[frozenset[str]]) -> list[list[frozenset[str]]]:
    """The piles that hang together through shared amendments."""
    root: dict[str, str] = {}

    def find(one: str) -> str:
        while root.setdefault(one, one) != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    ordered = sorted(piles, key=sorted)
    for pile in ordered:
        first, *others = sorted(pile)
        for other in others:
            root[find(other)] = find(first)
    found: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for pile in ordered:
        found[find(min(pile))].append(pile)
    return list(found.values())


def _exact(members: Sequence[str], piles: Iterable[frozenset[str]], sizes: Mapping[str, int]) -> list[str]:
    """The heaviest set by weighing with and without the amendment that excludes most."""
    place = {one: 1 << number for number, one in enumerate(members)}
    excludes = [0] * len(members)
    for pile in piles:
        mask = sum(place[one] for one in pile)
        for one in pile:
            excludes[members.index(one)] |= mask & ~place[one]
    weights = [ONE + sizes[one] for one in members]
    best = _heaviest((1 << len(members)) - 1, excludes, weights, {})[1]
    return [one for one in members if place[one] & best]


def _heaviest(
    left: int, excludes: Sequence[int], weights: Sequence[int], known: dict[int, tuple[int, int]]
) -> tuple[int, int]:
    """Weight and mask of the heaviest set among those left; the first ones where several weigh the same."""
    if not left:
        return 0, 0
    if left in known:
        return known[left]
    places = [number for number in range(len(weights)) if left >> number & 1]
    at = max(places, key=lambda number: ((excludes[number] & left).bit_count(), -number))
    own = 1 << at
    weight, mask = _heaviest(left & ~own & ~excludes[at], excludes, weights, known)
    found = (weight + weights[at], mask | own)
    if excludes[at] & left:
        found = max(found, _heaviest(left & ~own, excludes, weights, known), key=lambda one: one[0])
    known[left] = found
    return found


def _greedy(members: Sequence[str], piles: Sequence[frozenset[str]], sizes: Mapping[str, int]) -> list[str]:
    """A large set: those that exclude few, or those behind which many stand, are taken first."""
    home: defaultdict[str, list[int]] = defaultdict(list)
    for number, pile in enumerate(piles):
        for one in pile:
            home[one].append(number)
    excluded = {one: sum(len(piles[number]) - 1 for number in home[one]) for one in members}
    by_peace = sorted(members, key=lambda one: (excluded[one], -sizes[one], one))
    by_weight = sorted(members, key=lambda one: (-sizes[one], excluded[one], one))
    tried = [_taken(order, home) for order in (by_peace, by_weight)]
    return max(tried, key=lambda found: sum(ONE + sizes[one] for one in found))


def _taken(order: Iterable[str], home: Mapping[str, Sequence[int]]) -> list[str]:
    """The amendments in this order that no earlier one excludes."""
    used: set[int] = set()
    found: list[str] = []
    for one in order:
        if used.isdisjoint(home[one]):
            used.update(home[one])
            found.append(one)
    return found
