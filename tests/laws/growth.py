"""How work grows with the length of its input, told by the processor time of this thread alone."""

from collections.abc import Callable
from time import thread_time

LEAST = 0.005  # seconds: what the smaller input is taken to need at least; less is mostly what does not grow
TRIES = 6  # a busy machine spoils a measurement now and then, a square law spoils every one


def growth(work: Callable[[int], object], small: int, large: int, limit: float) -> float:
    """How many times as long the larger input takes; the best of a few tries, the first below `limit` at once."""
    work(small)  # what is built once
    best = float("inf")
    for _ in range(TRIES):
        shorter = max(LEAST, _seconds(work, small))
        best = min(best, _seconds(work, large) / shorter)
        if best < limit:
            break
    return best


def _seconds(work: Callable[[int], object], size: int) -> float:
    begun = thread_time()
    work(size)
    return thread_time() - begun
