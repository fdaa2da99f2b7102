"""What was learned of a language from labelled contributions: how much each trait speaks for what is weighed.

A table is text, a trait and its weights a line, and read when it is first asked for. `python bench/learn_stances.py
--write` writes it; nobody edits it by hand.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LearnedWeights:
    """The tables of a language; an empty one says that nothing was learned."""

    stances: str = ""


NOTHING_LEARNED = LearnedWeights()
