"""Learns what speaks for a clause's asking without wording: `python bench/learn_comments.py [--write]`.

Beside the gold it is learned from the sentences of the rules' own tests, each of which tells what a clerk takes from
it: most of them are shapes that letters have now and then.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from learning import Example, Task, learn, replaced
from tests.gold import compare
from tests.gold.labels import Case
from tests.unit.parse.test_sentences import cases as sentences

from vankien.api import parse
from vankien.model.locator import Locator
from vankien.parse.prose import prose
from vankien.parse.prose.by_comments import passage_of
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.comment_traits import HELD, NOT_HELD, Passage, traits, words_of

LEAST_QUOTE = 8  # code points of a clause that is looked for in a longer label
TESTS = Path(__file__).parents[1] / "tests/unit/parse"
HAND = 40  # sentences of the tests that are held for one hand's


def passages(read: Callable[[], object]) -> list[Passage]:
    """The clauses of what is read, as they stand before they are weighed."""
    found: list[Passage] = []

    def keep(reading: Reading, _: Sequence[Locator | None]) -> None:
        found.append(passage_of(reading))

    with replaced(prose, "by_comments", keep):
        read()
    return found


def named(said: Passage, at: int) -> tuple[str, ...]:
    """All traits of a clause."""
    return tuple(dict.fromkeys((*words_of(said.row[at]), *traits(said, at))))


def examples_of(case: Case) -> Iterator[Example]:
    """The clauses of a file; those ask that stand in a label of a remark, or hold one."""
    wanted = [one.quote for one in case.wanted if one.operation == "comment" and one.quote]
    compare.forget()
    for said in passages(lambda: compare.read(case)):
        for at, one in enumerate(said.row):
            words = one.span.of(said.script.text)
            is_asked = any(quote in words or (words in quote and len(words) > LEAST_QUOTE) for quote in wanted)
            yield Example(case.half, case.name, named(said, at), is_asked)
    compare.forget()


def examples_of_tests(language: str) -> Iterator[Example]:
    """The clauses of the sentences of the tests, which the rules read rightly."""
    rows = [text for mark in (">", "?", "!") for own, text, _ in sentences(mark) if own == language]
    opinions = (TESTS / f"opinions.{language}.txt").read_text("utf-8").splitlines()
    rows += [text for line in opinions if (text := line.partition(" ")[2])]
    for number, text in enumerate(rows):
        for said in passages(lambda text=text: parse(text, language)):
            for at in range(len(said.row)):
                own = named(said, at)
                free = tuple(one for one in own if one not in {HELD, NOT_HELD})  # the rules know these sentences
                yield Example("tests", f"tests-{number // HAND}", free, HELD in own)


if __name__ == "__main__":
    learn(
        Task("comments", examples_of, least_seen=5, least_weight=0.15, of_tests=examples_of_tests),
        writes="--write" in sys.argv,
    )
