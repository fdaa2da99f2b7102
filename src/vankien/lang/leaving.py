"""How a writer leaves the wording of what he asks for to others: for `parse/reading/left_to_others.py`.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class LeavingWords:
    """`leaves` say it in so many words ("câu chữ tùy các đồng chí"); `fillers` around them ask for nothing ("nhưng",
    "cụ thể"). `counts` are words of a request that none of the grammar's classes holds: "there ought to be one".
    """

    leaves: Words = ()
    fillers: Words = ()
    counts: Words = ()


NOTHING_LEFT = LeavingWords()
"""A language in which nobody leaves wording to others."""
