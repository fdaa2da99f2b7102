"""How many examples a law is tried on: few in every run, since they are the same ones; many with `EXPLORE=1`."""

import os

TIMES = 6 if os.environ.get("EXPLORE") else 1


def examples(count: int) -> int:
    """The number for `max_examples` of a law that takes milliseconds an example."""
    return count * TIMES
