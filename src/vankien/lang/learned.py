"""What was learned of a language from labelled contributions: how much each trait speaks for what is weighed.

A table is text, weights and a trait a line, and read when it is first asked for. `bench/learn_figures.py`,
`bench/learn_quotations.py` and `bench/learn_stances.py` write them with `--write`; nobody edits one by hand.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LearnedWeights:
    """The tables of a language; an empty one says that nothing was learned."""

    figures: str = ""
    quotations: str = ""
    stances: str = ""
    comments: str = ""
    requests: str = ""


NOTHING_LEARNED = LearnedWeights()
