"""Learns what speaks for a change of a figure: `python bench/learn_figures.py [--write]`."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from learning import Example, Task, learn, reading, readings_of_tests
from tests.gold.labels import Case

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.prose.by_weight import LONGEST
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.figure_pairs import pairs
from vankien.parse.weighed.figure_traits import traits
from vankien.parse.words.lines import Line

HAND = 40  # texts of the tests that are held for one hand's


def examples_of(case: Case) -> Iterator[Example]:
    """The pairs of figures in a text; those were asked for that a label changes one to the other."""
    read = reading(case)
    if read is None or read.backing is None:
        return
    wanted = [(one.target, one.new) for one in case.wanted if one.operation == "replace" and one.target and one.new]
    yield from _examples(read, read.lines, wanted, (case.half, case.name))


def examples_of_tests(code: str) -> Iterator[Example]:
    """The pairs of figures in what the rules' own tests read, most of which must not be held for asked."""
    for number, read in enumerate(readings_of_tests(code, "by_weight")):
        changed = ((one.target_text, one.new_text) for one in read.found if one.operation is Operation.REPLACE)
        wanted = [(target, new) for target, new in changed if target and new]
        yield from _examples(read, read.body, wanted, ("tests", f"tests-{number // HAND}"))


def _examples(
    read: Reading, lines: Sequence[Line], wanted: Sequence[tuple[str, str]], of: tuple[str, str]
) -> Iterator[Example]:
    assert read.backing is not None
    for line in lines:
        if line.span.length <= LONGEST:
            for stretch, old, new in pairs(read.script, line.span, read.backing):
                figures = (Span(one.start + one.lead, one.figure_end).shift(stretch.part.start) for one in (old, new))
                before, after = (one.of(read.text) for one in figures)
                is_asked = any(before in target and after in words for target, words in wanted)
                yield Example(*of, tuple(dict.fromkeys(traits(stretch, old, new))), is_asked)


if __name__ == "__main__":
    learn(
        Task("figures", examples_of, least_seen=6, least_weight=0.05, together=300, of_tests=examples_of_tests),
        writes="--write" in sys.argv,
    )
