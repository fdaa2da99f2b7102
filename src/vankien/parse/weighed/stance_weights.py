"""How likely a clause is an opinion of which stance: a logistic regression over its words and named traits.

The tables stand in `vankien/lang`: a line holds what a trait adds for each stance, in hundredths, and the trait. What
was never seen adds nothing. Hundredths are whole numbers, so that their order changes no sum.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import exp

from vankien.model.amendment import Stance

STANCES = (Stance.AGREE, Stance.DISAGREE, Stance.SUGGEST, Stance.QUESTION)  # in the order of a table's columns
ALWAYS = "always"  # the trait that every clause has
WORD, PAIR = "word", "pair"  # with these begin the traits that are words of the clause, one or two side by side
HUNDREDTHS = 100
Row = tuple[int, ...]
NOTHING: Row = (0,) * len(STANCES)
_PAIR = 2


@dataclass(frozen=True, slots=True)
class StanceWeights:
    """What words, words by twos and other traits add for each stance."""

    words: dict[str, Row]
    pairs: dict[tuple[str, str], Row]
    others: dict[str, Row]


@lru_cache(maxsize=8)
def stance_weights(table: str) -> StanceWeights:
    """The weights of a table by their traits."""
    made = StanceWeights({}, {}, {})
    for line in table.split("\n"):
        *columns, trait = line.split(" ", len(STANCES))
        if not trait or len(columns) < len(STANCES):
            continue
        row = tuple(map(int, columns))
        kind, _, said = trait.partition(" ")
        both = said.split(" ")
        if kind == WORD:
            made.words[said] = row
        elif kind == PAIR and len(both) == _PAIR:
            made.pairs[both[0], both[1]] = row
        else:
            made.others[trait] = row
    return made


def by_words(words: Sequence[str], table: StanceWeights) -> Row:
    """What the words of a clause, and its words by twos, add for each of `STANCES`, in hundredths."""
    rows = [table.words[one] for one in table.words.keys() & words]
    rows += [table.pairs[one] for one in table.pairs.keys() & pairwise(words)]
    return tuple(map(sum, zip(*rows, strict=True))) if rows else NOTHING


def chances(added: Row, traits: Iterable[str], table: StanceWeights) -> tuple[float, ...]:
    """How likely a clause holds an opinion of each of `STANCES`, `added` being what its words say; what is left to 1 is
    that it holds none.
    """
    others = table.others
    rows = [added, *(others[one] for one in {ALWAYS, *traits} if one in others)]
    totals = [total / HUNDREDTHS for total in map(sum, zip(*rows, strict=True))]
    most = max(0.0, *totals)
    shares = [exp(one - most) for one in totals]
    whole = sum(shares) + exp(-most)
    return tuple(one / whole for one in shares)
