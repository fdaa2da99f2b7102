"""How likely a candidate is a request: a logistic regression over named traits.

Each trait that a candidate has adds its weight; a trait that was never seen adds nothing. The tables stand in
`vankien/lang`, what each trait means is told where it is named.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations
from math import exp

ALWAYS = "always"  # the trait that every candidate has
BOTH = " ∧ "  # between two traits that weigh together more or less than each for itself
FARTHEST = 30.0  # sums beyond are as good as certain


@lru_cache(maxsize=16)
def weights(table: str) -> Mapping[str, float]:
    """The weights of a table by their traits: lines of a weight, a space and a trait."""
    rows = (line.partition(" ") for line in table.splitlines() if line)
    return {trait: float(weight) for weight, _, trait in rows}


def chance(traits: Iterable[str], table: Mapping[str, float], added: float = 0.0) -> float:
    """How likely what has some traits is asked for, from 0 to 1; `added` is what others of it weigh."""
    total = added + sum(table.get(one, 0.0) for one in {ALWAYS, *traits})
    return 1 / (1 + exp(-max(-FARTHEST, min(FARTHEST, total))))


@lru_cache(maxsize=16)
def paired(table: str) -> frozenset[str]:
    """The traits of a table that are weighed by twos."""
    return frozenset(one for trait in weights(table) if BOTH in trait for one in trait.split(BOTH))


def by_twos(traits: Iterable[str], weighed_so: frozenset[str]) -> Iterator[str]:
    """The traits that are weighed by twos, each two of them as one."""
    return (BOTH.join(two) for two in combinations(sorted(weighed_so.intersection(traits)), 2))


@lru_cache(maxsize=16)
def columns(table: str, number: int) -> Mapping[str, tuple[float, ...]]:
    """The weights of a table that tells several things at once: lines of so many weights and a trait."""
    rows = (line.split(" ", number) for line in table.splitlines() if line)
    return {row[number]: tuple(map(float, row[:number])) for row in rows}
