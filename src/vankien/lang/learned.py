"""What was learned of a language from labelled contributions: how much each trait speaks for what is weighed.

A table is a text, weights and a trait a line, in `<code>/learned/<task>.txt`, read when it is first asked for.
`bench/learn_<task>.py --write` writes it (`edges`, `pairs`, `olds` and `news`: `learn_changes.py`); nobody edits one
by hand. `<code>/learned/net.npz` holds the numbers of the network of wordings (`learn_net.py`), `clauses.npz` those of
the network of clauses (`learn_clauses.py`).
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import generic
    from numpy.typing import NDArray

WORDINGS, CLAUSES = "net", "clauses"  # the networks


@dataclass(frozen=True, slots=True)
class LearnedWeights:
    """The tables of a language by its code, or those that are `told` with their tasks; an empty code knows none."""

    code: str = ""
    told: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, **tables: str) -> "LearnedWeights":
        """Some tables as they are told."""
        return cls("", tuple(tables.items()))

    def table(self, task: str) -> str:
        """The table of a task; an empty one says that nothing was learned."""
        told = next((text for name, text in self.told if name == task), "")
        return told or (_read(self.code, task) if self.code else "")

    def net(self, name: str = WORDINGS) -> str | None:
        """Where the numbers of a network stand beside this file; None where none were learned."""
        place = f"{self.code}/learned/{name}.npz"
        return place if self.code and (files(__package__) / place).is_file() else None


def numbers_at(place: str) -> "dict[str, NDArray[generic]]":
    """The arrays of a network by their names."""
    import numpy as np  # noqa: PLC0415 - loaded when a network is first asked

    with (files(__package__) / place).open("rb") as file, np.load(file) as arrays:
        return dict(arrays)


@lru_cache(maxsize=32)
def _read(code: str, task: str) -> str:
    path = files(__package__) / code / "learned" / f"{task}.txt"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


NOTHING_LEARNED = LearnedWeights()
