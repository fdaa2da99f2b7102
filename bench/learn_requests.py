"""Learns what speaks for a change's being asked for at all: `python bench/learn_requests.py [--write]`."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from learning import Example, Task, learn, replaced
from tests.gold import compare
from tests.gold.labels import Case
from tests.unit.parse.test_sentences import cases as sentences

from vankien.api import parse
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.prose import asked_for
from vankien.parse.restraint.surroundings import setting
from vankien.parse.script import Script
from vankien.parse.weighed.request_traits import traits
from vankien.parse.words.span_index import SpanIndex

HAND = 40  # sentences of the tests that are held for one hand's
Row = tuple[compare.Said, tuple[str, ...]]


def rows(read: Callable[[], object]) -> list[Row]:
    """The changes of what is read, as they stand before any is doubted, with their traits."""
    found: list[Row] = []
    real = asked_for.with_doubts

    def keep(
        script: Script, changes: Sequence[Amendment], aside: Sequence[Span], draft: Backing | None
    ) -> Iterator[Amendment]:
        held = SpanIndex((*(one.evidence for one in changes if one.operation is not Operation.COMMENT), *aside))
        number = sum(one.operation is not Operation.COMMENT for one in changes)
        for one in changes:
            around = None if one.operation is Operation.COMMENT else setting(script, one, held)
            if around is not None:
                named = tuple(dict.fromkeys(traits(script, one, around, number, draft)))
                found.append((compare.Said(one, None, one.evidence.of(script.text)), named))
        return real(script, changes, aside, draft)

    with replaced(asked_for, "with_doubts", keep):
        read()
    return found


def examples_of(case: Case) -> Iterator[Example]:
    """The changes read in a file; those were asked for that a label asks for, too."""
    compare.forget()
    found = rows(lambda: compare.read(case))
    compare.forget()
    wanted = [one for one in case.wanted if one.operation != "comment"]
    pairs = compare.pairs(wanted, [said for said, _ in found])
    asked = {id(said) for label, said in pairs if label is not None}
    for said, named in found:
        yield Example(case.half, case.name, named, id(said) in asked)


def examples_of_tests(language: str) -> Iterator[Example]:
    """The changes of the sentences of the tests, all of which are asked for."""
    texts = [text for own, text, _ in sentences(">") if own == language]
    for number, text in enumerate(texts):
        for _, named in rows(lambda text=text: parse(text, language)):
            yield Example("tests", f"tests-{number // HAND}", named, is_asked=True)


if __name__ == "__main__":
    learn(
        Task("requests", examples_of, least_seen=3, least_weight=0.12, of_tests=examples_of_tests),
        writes="--write" in sys.argv,
    )
