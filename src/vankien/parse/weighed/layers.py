"""What small networks are made of: numbers by their names, sums of the vectors of traits, convolutions over rows.

`net.py` weighs wordings with them, `clause_net.py` clauses. A product of single precision, told to three digits.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from threading import RLock
from typing import TYPE_CHECKING

from vankien.lang.learned import WORDINGS, LearnedWeights, numbers_at

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

TRAITS = "traits "  # before the name of the traits that rows of numbers stand for
SCALE = " scale"  # behind the name of numbers that are kept as bytes
SMALL = 1e-5  # keeps a spread from nothing
DIGITS = 3  # of a weight that are told: the last ones differ between machines
_LOCK = RLock()


@dataclass(frozen=True, slots=True, eq=False)
class Net:
    """The numbers of a network by their names, and which row of the vectors of its name each trait has."""

    arrays: Mapping[str, "Array"]
    rows: Mapping[str, Mapping[str, int]]

    @classmethod
    def of(cls, arrays: "Mapping[str, NDArray[np.generic]]") -> "Net":
        """A network of arrays as they are kept: numbers in half precision, or bytes and their scale; traits as the
        bytes of their lines.
        """
        import numpy as np  # noqa: PLC0415 - loaded when a network is first asked

        told = {
            name.removeprefix(TRAITS): bytes(one).decode() for name, one in arrays.items() if name.startswith(TRAITS)
        }
        rows = {name: {trait: at for at, trait in enumerate(one.split("\n"))} for name, one in told.items()}
        numbers = {
            name: one.astype(np.float32)
            for name, one in arrays.items()
            if not name.startswith(TRAITS) and not name.endswith(SCALE)
        }
        for name, one in arrays.items():
            if name.endswith(SCALE):
                numbers[name.removesuffix(SCALE)] *= one.astype(np.float32)
        for name in rows:  # behind the rows of the traits one of nothing
            numbers[name] = np.vstack([numbers[name], np.zeros((1, numbers[name].shape[1]), np.float32)])
        return cls(numbers, rows)

    def summed(self, name: str, traits: Sequence[Iterable[str]]) -> "Array":
        """The sums of the vectors of some traits each; a trait that was never seen adds nothing."""
        import numpy as np  # noqa: PLC0415

        known, vectors = self.rows[name], self.arrays[name]
        if not traits:
            return vectors[:0]
        held = [[known[one] for one in some if one in known] or [len(known)] for some in traits]
        starts = [0, *accumulate(map(len, held[:-1]))]
        return np.add.reduceat(vectors[[at for some in held for at in some]], starts, axis=0)


def net_of(learned: LearnedWeights, name: str = WORDINGS) -> Net | None:
    """The network of a language by its name; None where none was learned."""
    place = learned.net(name)
    return None if place is None else _net_at(place)


@lru_cache(maxsize=8)
def _net_at(place: str) -> Net:
    return Net.of(numbers_at(place))


def joined(x: "Array", apart: int, number: int, arrays: Mapping[str, "Array"]) -> "Array":
    """Each row with those so many rows before and behind it, evened out; the numbers are those of this `joint`.

    Rows and columns stay as many as they were.
    """
    import numpy as np  # noqa: PLC0415

    none = np.zeros((apart, x.shape[1]), np.float32)
    before, behind = np.vstack([none, x])[: len(x)], np.vstack([x, none])[apart:]
    found = np.concatenate([before, x, behind], axis=1) @ arrays[f"joint {number}"] + arrays[f"joint {number} bias"]
    y = x + np.maximum(found, 0)
    return evened(y, f"even {number}", arrays)


def evened(x: "Array", name: str, arrays: Mapping[str, "Array"], small: float = SMALL) -> "Array":
    """Rows of the same mean and spread, but for what the numbers of this name make of them."""
    import numpy as np  # noqa: PLC0415

    away = x - x.mean(axis=1, keepdims=True)
    spread = np.sqrt((away * away).mean(axis=1, keepdims=True) + np.float32(small))
    found: Array = away / spread * arrays[name] + arrays[f"{name} bias"]
    return found


def told(weights: "Array") -> list[list[float]]:
    """Weights as they are told, a list for each row: no further than all machines count alike."""
    return [[round(float(one), DIGITS) for one in row] for row in weights]


@lru_cache(maxsize=1)
def _limit() -> Callable[..., AbstractContextManager[object]]:
    import numpy as np  # noqa: F401, PLC0415 - what is looked for must be loaded
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415

    limit: Callable[..., AbstractContextManager[object]] = ThreadpoolController().limit
    return limit


@contextmanager
def one_thread() -> Iterator[None]:
    """Counts on one thread: what is weighed is too small for two, which would wait for each other.

    How many threads count holds of the whole process: one reader after the other.
    """
    with _LOCK, _limit()(limits=1):
        yield
