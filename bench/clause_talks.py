"""What the labels say of the clauses of contributions, each heard as it stands before it is weighed.

What `learn_clauses.py` learns from.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import learn_stances
from learn_comments import HAND, LEAST_QUOTE, TESTS, named
from learning import Example, replaced
from tests.gold import compare
from tests.gold.labels import Case
from tests.unit.parse.test_sentences import cases as sentences

from vankien.api import parse
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse import manuscript
from vankien.parse.prose import by_comments, prose
from vankien.parse.reading.reading import Reading
from vankien.parse.remarks.opinions import Remark
from vankien.parse.weighed.clause_net import Hearing, heard, windows
from vankien.parse.weighed.comment_traits import HELD, NOT_HELD
from vankien.parse.weighed.stance_traits import Heard
from vankien.parse.weighed.stance_weights import STANCES

LONG = 20  # code points of a clause that is looked for in the wording of a change


@dataclass(frozen=True, slots=True)
class Label:
    """What the labels say of a clause; None where they say nothing, or the clause is not asked about."""

    asks: bool | None
    stance: int | None
    changes: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """A window of the clauses of a contribution: the traits of their words and their own, the labels, and the examples
    of the tables.
    """

    hand: str
    words: list[list[tuple[str, ...]]]
    named: list[list[str]]
    labels: list[Label]
    remarks: list[Example]
    opinions: list[learn_stances.Weighed | None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a file's labels want: words of remarks, of opinions with their stances, and of changes."""

    remarks: Sequence[str]
    opinions: Sequence[tuple[str, str]] | None
    changes: Sequence[str]


def listened(read: Callable[[], object]) -> Iterator[tuple[Hearing, tuple[Heard, Sequence[Remark]] | None]]:
    """The clauses of what is read, as they stand before they are weighed, and what their opinions are weighed by."""
    hearings: list[Hearing] = []
    opinions: dict[int, tuple[Heard, Sequence[Remark]]] = {}

    def keep(reading: Reading, spoken: Sequence[Locator | None]) -> None:
        by_comments.by_comments(reading, spoken)
        hearings.extend(() if reading.hearing is None else (reading.hearing,))

    def keep_opinions(one: Heard, remarks: Sequence[Remark], hearing: Hearing | None = None) -> list[Remark]:
        opinions[id(hearing)] = one, tuple(remarks)
        return before(one, remarks, hearing)

    before = manuscript.reweighed
    with replaced(prose, "by_comments", keep), replaced(manuscript, "reweighed", keep_opinions):
        read()
    return ((one, opinions.get(id(one))) for one in hearings)


def talks(read: Callable[[], object], wanted: Wanted | None, half: str, case: str, hand: str) -> Iterator[Talk]:
    """The windows of what is read; without labels, what the rules hold for a remark is one, and not a trait."""
    for hearing, opinions in listened(read):
        said = hearing.said
        text = said.script.text
        by_span = {} if opinions is None else stances_of(*opinions, wanted, hand)
        for window in windows(said):
            words, own = heard(said, window)
            remarks = [Example(half, case, named(said, at), asks(wanted, said.row[at].span.of(text))) for at in window]
            if wanted is None or half == "tests":
                remarks = [Example(half, case, _free(one.traits), HELD in one.traits) for one in remarks]
            weighed = [by_span.get(said.row[at].span) for at in window]
            labels = [
                Label(
                    None if said.changed.meet(said.row[at].span) else one.is_asked,
                    None if opinion is None or wanted is None or wanted.opinions is None else opinion.wanted,
                    wanted is not None and _is_changed(wanted, said.row[at].span.of(text)),
                )
                for at, one, opinion in zip(window, remarks, weighed, strict=True)
            ]
            yield Talk(hand, words, own, labels, remarks, weighed)


def _free(traits: Iterable[str]) -> tuple[str, ...]:
    return tuple(one for one in traits if one not in {HELD, NOT_HELD})  # the rules know the sentences of their tests


def asks(wanted: Wanted | None, words: str) -> bool:
    """Whether a clause stands in a label of a remark, or holds one."""
    some = () if wanted is None else wanted.remarks
    return any(quote in words or (words in quote and len(words) > LEAST_QUOTE) for quote in some)


def _is_changed(wanted: Wanted, words: str) -> bool:
    return any(one in words or (words in one and len(words) > LONG) for one in wanted.changes)


def stances_of(
    one: Heard, remarks: Sequence[Remark], wanted: Wanted | None, hand: str
) -> dict[Span, learn_stances.Weighed]:
    """What the table of opinions learns from, by the stretches of the clauses."""
    labels = () if wanted is None or wanted.opinions is None else wanted.opinions
    return dict(learn_stances.examples_by_span(one, remarks, labels, hand))


def talks_of(case: Case) -> Iterator[Talk]:
    """The windows of a file."""
    wanted = Wanted(
        [one.quote for one in case.wanted if one.operation == "comment" and one.quote],
        None if case.half == "quiet" else [each for speaker in case.speakers for each in speaker.opinions],
        [words for one in case.wanted if one.operation != "comment" for words in (one.new, one.target) if words],
    )
    compare.forget()
    yield from talks(lambda: compare.read(case), wanted, case.half, case.name, learn_stances.hand_of(case))
    compare.forget()


def talks_of_tests(code: str) -> Iterator[Talk]:
    """The sentences of the rules' own tests, which the rules read rightly, those of opinions with their stances."""
    rows: list[tuple[str, Wanted | None]] = [
        (text, None) for mark in (">", "?", "!") for own, text, _ in sentences(mark) if own == code
    ]
    for line in (TESTS / f"opinions.{code}.txt").read_text("utf-8").splitlines():
        stance, _, text = line.partition(" ")
        if text:
            rows.append((text, Wanted((), [(stance, text.strip())] if stance in STANCES else [], ())))
    for number, (text, wanted) in enumerate(rows):
        hand = f"tests-{number // HAND}"
        yield from talks(lambda text=text: parse(text, code), wanted, "tests", hand, hand)
