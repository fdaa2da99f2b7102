"""A small network that weighs unmarked wordings beside the tables: it sees a whole stretch at once.

A word is the sum of the vectors of its traits (`net_traits.py`). Convolutions, each over words further apart, let it
know those around; the words beside a gap tell what edges it has, and the four edges of two wordings with their shape
what they may be asked for. The numbers stand in `vankien/lang`, `bench/learn_net.py` finds them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from threading import RLock
from typing import TYPE_CHECKING

from vankien.lang.learned import LearnedWeights
from vankien.parse.weighed.change_traits import lone_shape, pair_shape
from vankien.parse.weighed.edges import NEW_BEGINS, NEW_ENDS, OLD_BEGINS, OLD_ENDS, Piece, Pieces, pieces_by
from vankien.parse.weighed.net_traits import word_traits
from vankien.parse.weighed.word_rows import WordRow

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

STEPS = (1, 2, 4, 8, 1, 2)  # words apart that each convolution joins
TRAITS = "traits "  # before the name of the traits that rows of numbers stand for
SMALL = 1e-5  # keeps a spread from nothing
_LOCK = RLock()
DIGITS = 3  # of a weight that are told: the last ones differ between machines


@dataclass(frozen=True, slots=True)
class Net:
    """The numbers of a network by their names, and which row of `words`, `pairs`, `olds` and `news` each trait has."""

    arrays: Mapping[str, "Array"]
    rows: Mapping[str, Mapping[str, int]]

    @classmethod
    def of(cls, arrays: "Mapping[str, NDArray[np.generic]]") -> "Net":
        """A network of arrays as they are kept: numbers in half precision, traits as the bytes of their lines."""
        import numpy as np  # noqa: PLC0415

        told = {
            name.removeprefix(TRAITS): bytes(one).decode() for name, one in arrays.items() if name.startswith(TRAITS)
        }
        rows = {name: {trait: at for at, trait in enumerate(one.split("\n"))} for name, one in told.items()}
        numbers = {name: one.astype(np.float32) for name, one in arrays.items() if not name.startswith(TRAITS)}
        for name in rows:  # behind the rows of the traits one of nothing
            numbers[name] = np.vstack([numbers[name], np.zeros((1, numbers[name].shape[1]), np.float32)])
        return cls(numbers, rows)

    def summed(self, name: str, traits: Sequence[Iterable[str]]) -> "Array":
        """The sums of the vectors of some traits each; a trait that was never seen adds nothing."""
        import numpy as np  # noqa: PLC0415 - loaded when a network is first asked

        known, vectors = self.rows[name], self.arrays[name]
        if not traits:
            return vectors[:0]
        held = [[known[one] for one in some if one in known] or [len(known)] for some in traits]
        starts = [0, *accumulate(map(len, held[:-1]))]
        return np.add.reduceat(vectors[[at for some in held for at in some]], starts, axis=0)


@lru_cache(maxsize=8)
def net_of(learned: LearnedWeights) -> Net | None:
    """The network of a language; None where none was learned."""
    arrays = learned.net()
    return Net.of(arrays) if arrays else None


@dataclass(frozen=True, slots=True)
class Seen:
    """A row as the network sees it: the vector of each gap, the mean one of its words, and its likeliest wordings."""

    net: Net
    gaps: "Array"
    mean: "Array"
    pieces: Pieces

    def pairs(self, chosen: Sequence[tuple[int, int]]) -> "list[list[float]]":
        """What old and new wordings, told by their ranks, weigh in each way that two may be asked for."""
        olds, news = self.pieces.olds, self.pieces.news
        two = [(olds[old], news[new]) for old, new in chosen]
        edges = [(one.first, one.end, other.first, other.end) for one, other in two]
        return self._weighed("pairs", edges, [pair_shape(self.pieces.row, *each) for each in two])

    def alone(self, *, are_old: bool, most: int) -> "list[list[float]]":
        """What the likeliest old wordings, or new ones, weigh in each way that one may be asked for alone."""
        some = (self.pieces.olds if are_old else self.pieces.news)[:most]
        shapes = [lone_shape(self.pieces.row, one) for one in some]
        return self._weighed("olds" if are_old else "news", [(one.first, one.end) for one in some], shapes)

    def _weighed(
        self, name: str, edges: Sequence[tuple[int, ...]], shapes: Sequence[Iterable[str]]
    ) -> "list[list[float]]":
        import numpy as np  # noqa: PLC0415

        if not edges:
            return []
        ways = {"pairs": (OLD_BEGINS, OLD_ENDS, NEW_BEGINS, NEW_ENDS), "olds": (OLD_BEGINS, OLD_ENDS)}
        weights = np.array(self.pieces.edges, np.float32)
        at, arrays = np.array(edges), self.net.arrays
        likely = weights[at, ways.get(name, (NEW_BEGINS, NEW_ENDS))]
        beside = self.gaps[at].reshape(len(edges), -1)
        means = np.repeat(self.mean[None], len(edges), axis=0)
        known = np.concatenate([beside, likely, means], axis=1)
        hidden = known @ arrays[f"{name} in"] + self.net.summed(name, shapes) + arrays[f"{name} in bias"]
        told = np.maximum(hidden, 0) @ arrays[f"{name} out"] + arrays[f"{name} out bias"]
        return _told(told)


def seen_by(net: Net, row: WordRow) -> Seen:
    """A row as a network sees it."""
    import numpy as np  # noqa: PLC0415

    arrays = net.arrays
    x = np.maximum(net.summed("words", [word_traits(row, at) for at in range(row.size)]) + arrays["words bias"], 0)
    for number, apart in enumerate(STEPS):
        x = _joined(x, apart, number, arrays)
    x = x + np.tanh(x.mean(axis=0) @ arrays["all"] + arrays["all bias"])
    none = np.zeros((1, x.shape[1]), np.float32)
    sides = np.concatenate([np.vstack([none, x]), np.vstack([x, none])], axis=1)
    gaps = np.tanh(sides @ arrays["gaps"] + arrays["gaps bias"])
    edges = gaps @ arrays["edges"] + arrays["edges bias"]
    return Seen(net, gaps, x.mean(axis=0), pieces_by(row, _told(edges)))


def _told(weights: "Array") -> list[list[float]]:
    return [[round(float(one), DIGITS) for one in row] for row in weights]


def _joined(x: "Array", apart: int, number: int, arrays: Mapping[str, "Array"]) -> "Array":
    """Each word with those so many words before and behind it, evened out."""
    import numpy as np  # noqa: PLC0415

    none = np.zeros((apart, x.shape[1]), np.float32)
    before, behind = np.vstack([none, x])[: len(x)], np.vstack([x, none])[apart:]
    found = np.concatenate([before, x, behind], axis=1) @ arrays[f"joint {number}"] + arrays[f"joint {number} bias"]
    y = x + np.maximum(found, 0)
    even: Array = (y - y.mean(axis=1, keepdims=True)) / np.sqrt(y.var(axis=1, keepdims=True) + SMALL)
    return even * arrays[f"even {number}"] + arrays[f"even {number} bias"]


@lru_cache(maxsize=1)
def _limit() -> Callable[..., AbstractContextManager[object]]:
    import numpy as np  # noqa: F401, PLC0415 - what is looked for must be loaded
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415

    limit: Callable[..., AbstractContextManager[object]] = ThreadpoolController().limit
    return limit


@contextmanager
def one_thread() -> Iterator[None]:
    """Counts on one thread: a stretch is too small for two, which would wait for each other.

    How many threads count holds of the whole process: one reader after the other.
    """
    with _LOCK, _limit()(limits=1):
        yield


def piece_of(one: Piece | None) -> tuple[int, int] | None:
    """The first word of a wording and behind its last."""
    return None if one is None else (one.first, one.end)
