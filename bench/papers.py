"""How long each paper of a large round takes to write: a 90-page draft with 400 and 4,000 proposals."""

from functools import partial

from big_round import big_round
from measure import head, measure

from vankien.flows.ports import PaperOptions
from vankien.write.registry import PAPERS


def main() -> None:
    """Every paper that the command writes without being asked for more."""
    head("papers of a large round")
    for proposals in (400, 4_000):
        outcome = big_round(proposals)
        for paper in PAPERS:
            if paper.applies(outcome) and not paper.form:
                work = partial(paper.write, outcome, PaperOptions())
                measure(paper.file, proposals, work, repeat=1)


main()
