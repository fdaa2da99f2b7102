"""Paragraphs whose numbers run through a whole document, whatever heads stand between: "paragraph 34"."""

from collections.abc import Iterable

LEAST_RUNNING = 12  # paragraphs; fewer may be one list
OTHERS = 4  # one number in so many may belong to lists of their own


def running(numbers: Iterable[int]) -> int:
    """Up to which number a count runs that begins at 1, told its numbers in order; 0 where most begin counts anew."""
    expected, others = 1, 0
    for number in numbers:
        if number == expected:
            expected += 1
        else:
            others += 1
    last = expected - 1
    return last if last >= LEAST_RUNNING and others * OTHERS <= last else 0
