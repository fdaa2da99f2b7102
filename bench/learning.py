"""Learning what speaks for a request from the labelled gold; `learn_figures.py` and `learn_quotations.py` say of what.

Logistic regression, the step of each weight by how much it moved so far (AdaGrad), always in the same order. Printed is
how well what is learned from four fifths of the hands tells the last fifth, and how well all of it tells the files that
are only scored; the tables stand in `src/vankien/lang/<code>/learned/<task>.txt`.
"""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from math import exp, sqrt
from pathlib import Path

import pytest
from tests.gold.labels import Case, cases, draft

from vankien.lang.registry import PROFILES
from vankien.model.document import Document
from vankien.parse.given import held_by
from vankien.parse.grammar.grammar import grammar
from vankien.parse.prose import by_draft
from vankien.parse.prose.prose import Prose
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.weights import ALWAYS, BOTH, by_twos, chance
from vankien.parse.words.lines import lines_of
from vankien.read.registry import read_text

WORKED_WITH, ONLY_SCORED = ("dev", "short", "en", "quiet"), ("held", "short-held", "en-held")
FOLDS = 5
LIKELY = 0.6  # from here on a candidate is told
ROUNDS = 6  # times that all examples are gone through
STEP = 0.15
BAGS = 8  # samples of the examples
OFTEN = 200  # examples from which on a trait is as good as known
LEAST_TOGETHER = 12  # examples in which two traits stand together
DECAY = 1e-3  # how much each weight is drawn to nothing
LANG, TESTS = (Path(__file__).parents[1] / one for one in ("src/vankien/lang", "tests/unit/parse"))


@dataclass(frozen=True, slots=True)
class Example:
    """A candidate of a contribution: its traits, whether it was asked for, of which hand it is."""

    half: str
    case: str
    traits: tuple[str, ...]
    is_asked: bool

    @property
    def hand(self) -> str:
        """What was written by one person: a bundle, or twenty files in a row."""
        bundle = re.match(r"[a-z]+-\d+", self.case)
        number = re.match(r"\d+", self.case)
        return bundle[0] if bundle else str(int(number[0]) // 20) if number else self.case


def language(case: Case) -> str:
    """The code of a file's language."""
    return "en" if case.genre == "en" else "vi"


def reading(case: Case) -> Reading | None:
    """A text as it is read with its draft at hand; None for mails and sheets."""
    if case.path.suffix not in {".txt", ".bundle"}:
        return None
    profile = PROFILES[language(case)]
    manuscript, table = read_text(case.text), grammar(profile.speech)
    return Reading(manuscript.text, table, lines_of(manuscript), held_by(document(case), table, profile.outline))


def document(case: Case) -> Document:
    """The draft of a file."""
    return draft(case.draft).document


@contextmanager
def replaced(owner: object, name: str, value: object) -> Iterator[None]:
    """Puts something in another's place for a while, to see what passes through it."""
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


def readings_of_tests(code: str, room: str) -> list[Reading]:
    """What the rules' own tests read with a draft at hand, while the room of `by_draft.py` that is learned is shut."""
    held: list[Reading] = []
    read = Prose.read

    def keep(one: Prose) -> None:
        read(one)
        held.append(one)

    with replaced(by_draft, room, lambda *_: None), replaced(Prose, "read", keep):
        quiet = ("-q", "--no-header", "--no-summary", "-p", "no:xdist", "-p", "no:cacheprovider")
        pytest.main([str(TESTS), *quiet, "-k", "not weighed"])  # those tell what is learned, and no rule
    own = [one for one in held if one.backing is not None and one.grammar.speech is PROFILES[code].speech]
    return list({one.text: one for one in own}.values())


@dataclass(frozen=True, slots=True)
class Task:
    """What is learned: its name, from which examples, in how many a trait must stand, how much it must move.

    `of_tests` gives more of a language, from the sentences of the tests. The `together` weightiest traits are weighed
    by twos as well. `halves` are the sets that are learned from, and those that are only scored.
    """

    name: str
    examples: Callable[[Case], Iterator[Example]]
    least_seen: int
    least_weight: float
    of_tests: Callable[[str], Iterator[Example]] | None = None
    together: int = 0
    halves: tuple[tuple[str, ...], tuple[str, ...]] = (WORKED_WITH, ONLY_SCORED)


def fitted(task: Task, examples: Sequence[Example]) -> dict[str, float]:
    """The weights that tell those that were asked for best from the others.

    Those by twos are the mean of what `BAGS` samples of the examples give: one sample alone would learn its chances.
    """
    table = _fitted(examples, task.least_seen)
    if not task.together:
        return _kept(task, table)
    seen = Counter(trait for one in examples for trait in one.traits)
    heavy = sorted(table, key=lambda one: (-abs(table[one]) * min(1.0, seen[one] / OFTEN) ** 0.5, one))
    weighed_so = frozenset(heavy[: task.together]) - {ALWAYS}
    rows = [replace(one, traits=(*one.traits, *by_twos(one.traits, weighed_so))) for one in examples]
    chosen, total = random.Random(5), Counter[str]()
    for _ in range(BAGS):
        for trait, weight in _fitted(chosen.choices(rows, k=len(rows)), LEAST_TOGETHER).items():
            total[trait] += weight / BAGS
    return _kept(task, total)


def _kept(task: Task, table: Mapping[str, float]) -> dict[str, float]:
    return {trait: round(weight, 2) for trait, weight in table.items() if abs(weight) >= task.least_weight}


def _fitted(examples: Sequence[Example], least_seen: int) -> dict[str, float]:
    seen = Counter(trait for one in examples for trait in one.traits)
    order = {trait: at for at, trait in enumerate([ALWAYS, *sorted(one for one, n in seen.items() if n >= least_seen)])}
    rows = [([0, *(order[one] for one in each.traits if one in order)], float(each.is_asked)) for each in examples]
    found, moved, chosen = [0.0] * len(order), [1e-6] * len(order), random.Random(1)
    for _ in range(ROUNDS):
        chosen.shuffle(rows)
        for row, wanted in rows:
            total = sum(found[at] for at in row)
            off = 1 / (1 + exp(-max(-30.0, min(30.0, total)))) - wanted
            for at in row:
                slope = off + DECAY * found[at]
                moved[at] += slope * slope
                found[at] -= STEP * slope / sqrt(moved[at])
    return {trait: found[at] for trait, at in order.items()}


def told(examples: Iterable[Example], table: dict[str, float]) -> str:
    """How many are told likely, how many of these were asked for, and of how many."""
    weighed_so = _paired(table)
    rows = [(_chance(one, table, weighed_so), one.is_asked) for one in examples]
    said = [asked for likely, asked in rows if likely >= LIKELY]
    return f"{sum(said)} right of {len(said)} told, {sum(asked for _, asked in rows)} asked for, {len(rows)} candidates"


def _paired(table: Mapping[str, float]) -> frozenset[str]:
    return frozenset(one for trait in table if BOTH in trait for one in trait.split(BOTH))


def _chance(one: Example, table: Mapping[str, float], weighed_so: frozenset[str]) -> float:
    return chance((*one.traits, *by_twos(one.traits, weighed_so)), table)


def cross_validated(task: Task, examples: Sequence[Example]) -> str:
    """The same where no table has seen the hand that it tells."""
    hands = sorted({one.hand for one in examples})
    random.Random(3).shuffle(hands)
    fold = {hand: at % FOLDS for at, hand in enumerate(hands)}
    rows = [
        (_chance(one, table, weighed_so), one.is_asked)
        for at in range(FOLDS)
        for table in [fitted(task, [one for one in examples if fold[one.hand] != at])]
        for weighed_so in [_paired(table)]
        for one in examples
        if fold[one.hand] == at
    ]
    said = [asked for likely, asked in rows if likely >= LIKELY]
    return f"{sum(said)} right of {len(said)} told, {sum(asked for _, asked in rows)} asked for, {len(rows)} candidates"


def write(code: str, name: str, rows: Iterable[str]) -> Path:
    """Writes the table of a task, the heaviest traits first."""
    path = LANG / code / "learned" / f"{name}.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def listed(table: dict[str, float]) -> Iterator[str]:
    """The rows of a table, the heaviest traits first."""
    rows = sorted(table.items(), key=lambda one: (-abs(one[1]), one[0]))
    return (f"{weight:.2f} {trait}" for trait, weight in rows)


def learn(task: Task, *, writes: bool) -> None:
    """Learns a task of every language, and prints how well."""
    known = {
        half: [(language(case), one) for case in cases(half) for one in task.examples(case)]
        for halves in task.halves
        for half in halves
    }
    for code in PROFILES:
        seen, unseen = (
            [one for half in halves for spoken, one in known[half] if spoken == code] for halves in task.halves
        )
        seen += () if task.of_tests is None else task.of_tests(code)
        table = fitted(task, seen)
        print(f"{task.name} {code}: {len(table)} weights")
        print(f"  hands that were not learned from, one fifth at a time: {cross_validated(task, seen)}")
        print(f"  files that are only scored: {told(unseen, table)}")
        if writes:
            print(f"  {write(code, task.name, listed(table))}")
