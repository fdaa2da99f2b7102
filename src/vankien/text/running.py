"""Paragraphs whose numbers run through a whole document, whatever heads stand between: "paragraph 34"."""

from collections.abc import Iterable

LEAST_RUNNING = 12  # paragraphs; fewer may be one list
LEAST_HEADS = 2  # parts or chapters through which numbers run; a long list in an appendix has none
OTHERS = 4  # one number in so many may belong to lists of their own


def running(marks: Iterable[int | None]) -> int:
    """Up to which number a count runs that begins at 1, told its numbers in order; 0 where most begin counts anew.

    None stands for the head of a part or chapter.
    """
    expected, others, heads, waiting = 1, 0, 0, 0
    for number in marks:
        if number is None:
            waiting += expected > 1
        elif number == expected:
            expected, heads, waiting = expected + 1, heads + waiting, 0
        else:
            others += 1
    last = expected - 1
    return last if last >= LEAST_RUNNING and heads >= LEAST_HEADS and others * OTHERS <= last else 0
