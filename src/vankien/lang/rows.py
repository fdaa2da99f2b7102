"""The words around rows that a draft names itself ("nhiệm vụ 2.3"), and around papers that have rows of that name too."""

from collections.abc import Callable
from dataclasses import dataclass

Words = tuple[str, ...]
ROW = "\ua751"  # a letter that no language here has: stands for the name of a row that is too short for any other word


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class RowWords:
    """How a language speaks of named rows and of other papers; entries are pieces of regular expressions.

    `ends` may follow the number of a row that nothing marks as one, where a language also counts things so ("chỉ tiêu 7
    bác sĩ"); without entries anything may. `plural` makes the name of several rows of the name of one.
    `papers` name kinds of papers, `owned` stands between a row and the paper or body that it is of, `lead` is what may
    stand between that and the paper's name, with `qualified_before` words that tell it from others; `of` goes on its
    name. `plain` are words beside the name that tell it from no other. `owners` are never those of the draft, `bodies`
    only where its head does not name them. `other` says that something is of another law.
    """

    ends: Words = ()
    plural: Callable[[str], str] | None = None
    papers: Words = ()
    owned: Words = ()
    of: Words = ()
    qualified_before: bool = False
    lead: str = ""
    plain: Words = ()
    owners: Words = ()
    bodies: Words = ()
    other: str = ""


NO_ROWS = RowWords()
