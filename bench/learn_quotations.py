"""Learns what speaks for a change of quoted words: `python bench/learn_quotations.py [--write]`."""

import sys
from collections.abc import Iterator
from pathlib import Path
from sys import intern

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from learning import Example, Task, learn, reading
from tests.gold.labels import Case, Wanted

from vankien.parse.prose.by_weight import LONGEST
from vankien.parse.weighed.quotations import as_found, choices


def examples_of(case: Case) -> Iterator[Example]:
    """The changes of quoted words that a text may ask for; those were asked for that a label wants word for word."""
    read = reading(case)
    if read is None or read.backing is None:
        return
    wanted = {(one.operation, _bare(one.target), _bare(one.new), _side(one)) for one in case.wanted}
    for line in read.lines:
        if line.span.length <= LONGEST and read.script.is_loud(line.span):
            for one in choices(read.script, read.script.part(line.span), read.backing):
                found = as_found(read.script, one)
                words = (_bare(each and each.of(read.text)) for each in (found.target, found.new))
                is_asked = (str(found.operation), *words, found.position and str(found.position)) in wanted
                yield Example(case.half, case.name, tuple(map(intern, one.named_traits)), is_asked)


def _bare(words: str | None) -> str:
    """Words without white space and stops at their edges."""
    return " ".join((words or "").split()).strip(" .,;:")


def _side(one: Wanted) -> str | None:
    """On which side of words new ones go; on none of a unit, which says where."""
    is_beside = one.operation == "insert" and one.target
    return (one.position if one.position == "before" else "after") if is_beside else None


if __name__ == "__main__":
    learn(Task("quotations", examples_of, least_seen=12, least_weight=0.2), writes="--write" in sys.argv)
