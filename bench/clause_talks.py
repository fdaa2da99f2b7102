"""What the labels say of the clauses of a contribution: what `learn_clauses.py` learns from.

Each clause is heard as it stands before it is weighed. Of an order over a whole unit a label tells the place and no
words: where the rules read it, its clauses are those of their evidence, else all from which that place would be read,
one of which gives it.
"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import learn_stances
from learn_comments import HAND, LEAST_QUOTE, TESTS, named
from learning import Example, replaced
from tests.gold import compare
from tests.gold.labels import Case, Where
from tests.unit.parse.test_sentences import cases as sentences

from vankien.api import parse
from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span
from vankien.parse import manuscript
from vankien.parse.prose import by_comments, prose
from vankien.parse.prose.by_units import offered
from vankien.parse.reading.reading import Reading
from vankien.parse.remarks.opinions import Remark
from vankien.parse.weighed.clause_net import ORDERED, Hearing, heard, windows
from vankien.parse.weighed.comment_traits import HELD, NOT_HELD
from vankien.parse.weighed.stance_traits import Heard
from vankien.parse.weighed.stance_weights import STANCES

LONG = 20  # code points of a clause that is looked for in the wording of a change
WORDS_GO = len(ORDERED)  # the order by which words go, and no unit
Places = Mapping[tuple[int, Operation], Where]  # where a clause would give an order


@dataclass(frozen=True, slots=True)
class Label:
    """What the labels say of a clause; None where they say nothing, or the clause is not asked about."""

    asks: bool | None
    stance: int | None
    changes: bool


@dataclass(frozen=True, slots=True)
class Order:
    """An order over a unit, or one by which words go: the places that tell it, or words of the contribution."""

    kind: int
    ways: tuple[Where, ...]
    words: str | None


@dataclass(frozen=True, slots=True)
class Talk:
    """A window of the clauses of a contribution: the traits of their words and their own, the labels, each order with
    the clauses one of which gives it, and the examples of the tables.
    """

    hand: str
    words: list[list[tuple[str, ...]]]
    named: list[list[str]]
    labels: list[Label]
    orders: list[tuple[int, list[int]]]
    remarks: list[Example]
    opinions: list[learn_stances.Weighed | None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a file's labels want: words of remarks, of opinions with their stances, and of changes."""

    remarks: Sequence[str]
    opinions: Sequence[tuple[str, str]] | None
    changes: Sequence[str]


@dataclass(frozen=True, slots=True)
class Listened:
    """A hearing of clauses before they are weighed, what their opinions are weighed by, and where they would order."""

    hearing: Hearing
    places: Places
    opinions: list[tuple[Heard, Sequence[Remark]]] = field(default_factory=list)


def listened(read: Callable[[], object], asked: frozenset[Operation]) -> list[Listened]:
    """The clauses of what is read; their places are told for the orders that are `asked` for."""
    found: list[Listened] = []

    def keep(reading: Reading, spoken: Sequence[Locator | None]) -> None:
        by_comments.by_comments(reading, spoken)
        if reading.hearing is not None:
            found.append(Listened(reading.hearing, dict(_offers(reading, spoken, asked))))

    def keep_opinions(one: Heard, remarks: Sequence[Remark], hearing: Hearing | None = None) -> list[Remark]:
        for each in found:
            if each.hearing is hearing:
                each.opinions.append((one, tuple(remarks)))
        return before(one, remarks, hearing)

    before = manuscript.reweighed
    with (
        replaced(prose, "by_comments", keep),
        replaced(prose, "by_units", lambda *_: None),
        replaced(manuscript, "reweighed", keep_opinions),
    ):
        read()
    return found


def _offers(
    reading: Reading, spoken: Sequence[Locator | None], asked: frozenset[Operation]
) -> Iterator[tuple[tuple[int, Operation], Where]]:
    if not asked or reading.hearing is None:
        return
    said, known = reading.hearing.said, list(reading.found)
    before = by_comments.places(reading, said, spoken)
    for at, one in enumerate(said.row):
        for operation in asked:
            made = offered(reading, one, before[at], operation)
            if made is not None:
                yield (at, operation), compare.where(made.locator)
                reading.drop_last()
    reading.found[:] = known


def orders_of(case: Case, parsed: Sequence[ParsedContribution]) -> Iterator[Order]:
    """The orders over units of a file, and those by which words go; what the rules read rightly with its words."""
    for label, said in compare.pairs(case.wanted, compare.found(tuple(parsed))):
        if label is None or label.new or label.operation not in set(ORDERED):
            continue
        kind = WORDS_GO if label.target else ORDERED.index(Operation(label.operation))
        checks = {} if said is None else compare.checks(label, said)
        is_read = checks.get("operation", False) and checks.get("locator", False)
        yield Order(kind, (label.where, *label.or_where), said.evidence if said and is_read else label.target)


def clauses_of(order: Order, hearing: Hearing, places: Places) -> list[int]:
    """The clauses one of which gives an order."""
    row, text = hearing.said.row, hearing.said.script.text
    if order.words is not None:
        said = [one.span.of(text) for one in row]
        return [at for at, one in enumerate(said) if one in order.words or order.words in one]
    return [at for at in range(len(row)) if places.get((at, ORDERED[order.kind])) in order.ways]


def talks(
    read: Callable[[], Sequence[ParsedContribution]], wanted: Wanted | None, case: Case | None, hand: str
) -> Iterator[Talk]:
    """The windows of what is read; without labels, what the rules hold for a remark is one, and not a trait."""
    labelled = () if case is None else (one for one in case.wanted if not one.new and not one.target)
    asked = frozenset(Operation(one.operation) for one in labelled) & frozenset(ORDERED)
    parsed: list[ParsedContribution] = []
    half, name = ("tests", hand) if case is None else (case.half, case.name)
    for one in listened(lambda: parsed.extend(read()), asked):
        said = one.hearing.said
        text = said.script.text
        orders = _read(parsed) if case is None else orders_of(case, parsed)
        groups = [(each.kind, clauses_of(each, one.hearing, one.places)) for each in orders]
        by_span = stances_of(*one.opinions[-1], wanted, hand) if one.opinions else {}
        for window in windows(said):
            words, own = heard(said, window)
            remarks = [Example(half, name, named(said, at), asks(wanted, said.row[at].span.of(text))) for at in window]
            if case is None:
                remarks = [Example(half, name, _free(each.traits), HELD in each.traits) for each in remarks]
            weighed = [by_span.get(said.row[at].span) for at in window]
            labels = [
                Label(
                    None if said.changed.meet(said.row[at].span) else each.is_asked,
                    None if opinion is None or wanted is None or wanted.opinions is None else opinion.wanted,
                    wanted is not None and _is_changed(wanted, said.row[at].span.of(text)),
                )
                for at, each, opinion in zip(window, remarks, weighed, strict=True)
            ]
            held = [(kind, [at - window.start for at in some if at in window]) for kind, some in groups]
            yield Talk(hand, words, own, labels, [(kind, some) for kind, some in held if some], remarks, weighed)


def _read(parsed: Sequence[ParsedContribution]) -> Iterator[Order]:
    """What the rules read of the sentences of their own tests."""
    for said in compare.found(tuple(parsed)):
        one = said.amendment
        if one.operation in ORDERED and not one.new_text:
            yield Order(WORDS_GO if one.target_text else ORDERED.index(one.operation), (), said.evidence)


def _free(traits: Sequence[str]) -> tuple[str, ...]:
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
    yield from talks(lambda: compare.read(case), wanted, case, learn_stances.hand_of(case))
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
        yield from talks(lambda text=text: parse(text, code), wanted, None, f"tests-{number // HAND}")
