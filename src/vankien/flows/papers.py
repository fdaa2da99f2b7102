"""The papers of a round, as what makes them from its outcome; the adapters on the floor above fill the list."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions, Progress

WritePaper = Callable[[Outcome, PaperOptions], bytes]
"""Makes the bytes of one output file; the same outcome gives the same bytes."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One output file and what makes it. `applies` says whether this outcome has it.

    `form` names the further form for which it is only written when asked; empty: always. What makes a PDF gives the
    OpenDocument file that a program prints.
    """

    file: str
    write: WritePaper
    applies: Callable[[Outcome], bool] = lambda _outcome: True
    form: str = ""


def write_all(
    papers: Iterable[Paper], outcome: Outcome, options: PaperOptions, progress: Progress
) -> Mapping[str, bytes]:
    """Every paper that applies, by file name."""
    wanted = [paper for paper in papers if paper.applies(outcome) and (not paper.form or paper.form in options.also)]
    made: dict[str, bytes] = {}
    for place, paper in enumerate(wanted):
        progress("write", place, len(wanted))
        made[paper.file] = paper.write(outcome, options)
    return made
