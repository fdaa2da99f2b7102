"""Learns what speaks for a change of a figure: `python bench/learn_figures.py [--write]`."""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from learning import Example, Task, learn, reading
from tests.gold.labels import Case

from vankien.model.span import Span
from vankien.parse.prose.by_weight import LONGEST
from vankien.parse.weighed.figure_pairs import pairs
from vankien.parse.weighed.figure_traits import traits


def examples_of(case: Case) -> Iterator[Example]:
    """The pairs of figures in a text; those were asked for that a label changes one to the other."""
    read = reading(case)
    if read is None or read.backing is None:
        return
    wanted = [(one.target, one.new) for one in case.wanted if one.operation == "replace" and one.target and one.new]
    for line in read.lines:
        if line.span.length <= LONGEST:
            for stretch, old, new in pairs(read.script, line.span, read.backing):
                figures = (Span(one.start + one.lead, one.figure_end).shift(stretch.part.start) for one in (old, new))
                before, after = (one.of(read.text) for one in figures)
                is_asked = any(before in target and after in words for target, words in wanted)
                yield Example(case.half, case.name, tuple(dict.fromkeys(traits(stretch, old, new))), is_asked)


if __name__ == "__main__":
    learn(Task("figures", examples_of, least_seen=6, least_weight=0.05, together=300), writes="--write" in sys.argv)
