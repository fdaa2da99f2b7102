"""A small network that weighs clauses beside the tables: it hears what stands around them in a whole passage.

A word is the sum of the vectors of its traits, convolutions over words ever further apart let it know those around. A
clause is the mean of its words, the most that each number of them reaches, the mean of all words, and the vectors of
what it names and quotes; it hears those beside it, and tells whether it asks for something without wording, and which
opinion it holds (records 0045 and 0046). The numbers stand in `vankien/lang`, `bench/learn_clauses.py` finds them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from math import exp, fsum, log

from vankien.lang.learned import CLAUSES
from vankien.model.span import Span
from vankien.parse.weighed.comment_traits import Passage, own_traits
from vankien.parse.weighed.layers import Net, joined, net_of, one_thread, told
from vankien.parse.weighed.net_traits import spelled
from vankien.parse.weighed.stance_traits import Clause

STEPS = (1, 2, 4, 8, 1)  # words apart that each convolution joins
BESIDE = (1, 1)  # clauses apart, behind these
AT_ONCE = 100  # clauses that are heard together; of longer contributions one window after the other
LONGEST = 80  # words of a clause that are heard
STANCES = "stances"  # the numbers that a network lacks which tells remarks alone
SHARE = 0.5  # of a weight that the network has, the rest the tables
SURE = 1e-9  # nothing is likelier, or less likely, than this says


@dataclass(frozen=True, slots=True)
class Weighing:
    """What a clause weighs: `asks` for asking without wording, how likely each stance is, in the order of the table of
    opinions; none where the network of the language tells remarks alone.
    """

    asks: float
    stances: tuple[float, ...]


def words_of(one: Clause, before: Clause | None) -> list[tuple[str, ...]]:
    """The traits of each word of a clause; the first one knows that it begins one, or a line. At least one word."""
    begins = "line" if before is None or before.line != one.line else "clause"
    first, *others = one.words[:LONGEST] or [""]
    return [(*spelled(first), begins), *map(spelled, others)]


def weigh(net: Net, words: Sequence[Sequence[Sequence[str]]], named: Sequence[Sequence[str]]) -> list[Weighing]:
    """What clauses that stand together weigh, each told by the traits of its words and by its own."""
    import numpy as np  # noqa: PLC0415 - loaded when a network is first asked

    arrays = net.arrays
    x = np.maximum(net.summed("words", [one for some in words for one in some]) + arrays["words bias"], 0)
    for number, apart in enumerate(STEPS):
        x = joined(x, apart, number, arrays)
    sizes = [len(some) for some in words]
    starts = [0, *accumulate(sizes[:-1])]
    mean = np.add.reduceat(x, starts, axis=0) / np.array(sizes, np.float32)[:, None]
    most = np.maximum.reduceat(x, starts, axis=0)
    whole = np.repeat(x.mean(axis=0)[None], len(words), axis=0)
    known = np.concatenate([mean, most, whole], axis=1)
    y = np.maximum(known @ arrays["in"] + arrays["in bias"] + net.summed("clauses", named), 0)
    for number, apart in enumerate(BESIDE, len(STEPS)):
        y = joined(y, apart, number, arrays)
    asks = told(y @ arrays["asks"] + arrays["asks bias"])
    knows = STANCES in arrays
    stances = told(y @ arrays[STANCES] + arrays[f"{STANCES} bias"]) if knows else [[]] * len(words)
    return [Weighing(one, shares(row)) for (one,), row in zip(asks, stances, strict=True)]


def shares(weights: Sequence[float]) -> tuple[float, ...]:
    """How likely each stance is; the last weight is that of none."""
    most = max(weights, default=0.0)
    each = [exp(one - most) for one in weights]
    whole = fsum(each)
    return tuple(one / whole for one in each[:-1])


def mean_of(chance: float, weight: float) -> float:
    """How likely is what the table gives a chance and the network a weight: the mean of what it weighs with both."""
    held = min(1 - SURE, max(SURE, chance))
    return 1 / (1 + exp(-(1 - SHARE) * log(held / (1 - held)) - SHARE * weight))


@dataclass(slots=True)
class Hearing:
    """The clauses of a contribution as a network hears them, a window weighed when one of it is first asked for."""

    said: Passage
    net: Net | None = None
    _weighed: dict[int, list[Weighing]] = field(default_factory=dict, init=False)
    _places: dict[Span, int] = field(default_factory=dict, init=False)

    @classmethod
    def of(cls, said: Passage) -> "Hearing":
        """A passage as the network of its language hears it."""
        return cls(said, net_of(said.script.grammar.speech.learned, CLAUSES))

    def at(self, place: int) -> Weighing | None:
        """What a clause weighs, told by its place; None where no network was learned."""
        if self.net is None:
            return None
        window, within = divmod(place, AT_ONCE)
        if window not in self._weighed:
            words, named = heard(self.said, range(window * AT_ONCE, (window + 1) * AT_ONCE))
            with one_thread():
                self._weighed[window] = weigh(self.net, words, named)
        return self._weighed[window][within]

    def known(self, place: int) -> Weighing | None:
        """What a clause weighs, if its window was weighed already."""
        window, within = divmod(place, AT_ONCE)
        return self._weighed[window][within] if window in self._weighed else None

    def stances(self, span: Span) -> tuple[float, ...] | None:
        """How likely the clause of a stretch holds each stance; None where nobody hears it or learned to tell."""
        if self.net is None or STANCES not in self.net.arrays:
            return None
        if not self._places:
            self._places = {one.span: at for at, one in enumerate(self.said.row)}
        place = self._places.get(span)
        weighing = None if place is None else self.at(place)
        return None if weighing is None else weighing.stances


def heard(said: Passage, window: range) -> tuple[list[list[tuple[str, ...]]], list[list[str]]]:
    """The traits of the words of each clause of a window, and its own."""
    row = said.row[window.start : window.stop]
    words = [words_of(one, before) for one, before in zip(row, [None, *row], strict=False)]
    return words, [list(own_traits(said, window.start + at)) for at in range(len(row))]


def windows(said: Passage) -> Iterator[range]:
    """The windows of a passage in their order."""
    many = len(said.row)
    return (range(at, min(many, at + AT_ONCE)) for at in range(0, many, AT_ONCE))
