"""Learns what speaks for an opinion of which stance from the labelled gold, and writes it to the languages' tables.

`python bench/learn_stances.py` prints how well what is learned from four fifths of the hands tells the last fifth, and
how well all of it tells the files that are only scored; `--write` writes `src/vankien/lang/<code>/learned/stances.txt`.
Multinomial logistic regression, the step of each weight by how much it moved so far (AdaGrad), in one order always.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, sqrt
from pathlib import Path

from learning import FOLDS, write
from tests.gold import compare
from tests.gold.labels import Case, cases

from vankien.api import parse
from vankien.lang.registry import PROFILES
from vankien.model.span import Span
from vankien.parse import manuscript
from vankien.parse.remarks.opinions import Remark
from vankien.parse.weighed.stance_traits import Clause, Heard, clauses_of, shared_traits, traits
from vankien.parse.weighed.stance_weights import ALWAYS, HUNDREDTHS, PAIR, STANCES, WORD
from vankien.parse.weighed.stances import HOLDS, TELLS

WORKED_WITH, ONLY_SCORED = ("dev", "short", "en"), ("held", "short-held", "en-held")
ROUNDS = 16  # times that all examples are gone through
STEP = 0.015
DECAY = 1e-3  # how much each weight is drawn to nothing
LEAST_SEEN = 5  # clauses in which a trait must stand
LEAST_WEIGHT = 0.2  # a trait that moves no stance so far is left out of the table
TESTS = Path(__file__).parents[1] / "tests/unit/parse"
HAND = 40  # sentences of the tests that are held for one hand's
LEAST_QUOTE = 8  # code points of a clause that is looked for in a longer label
NONE = len(STANCES)
Row = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A clause: its traits, its words among them, which of the stances the rules and the labels give it; else NONE."""

    hand: str
    traits: tuple[str, ...]
    held: int
    wanted: int


def examples(case: Case) -> Iterator[Weighed]:
    """The clauses of a file that the rules do not hold for changes."""
    compare.forget()
    yield from weighed(
        lambda: compare.read(case), [each for speaker in case.speakers for each in speaker.opinions], hand_of(case)
    )
    compare.forget()


def examples_of_tests(language: str) -> Iterator[Weighed]:
    """The sentences of the rules' own tests, each with the stance that it has."""
    lines = (TESTS / f"opinions.{language}.txt").read_text("utf-8").splitlines()
    for number, line in enumerate(lines):
        stance, _, text = line.partition(" ")
        wanted = [(stance, text.strip())] if stance in STANCES else []
        if text.strip():
            yield from weighed(lambda text=text: parse(text, language), wanted, f"tests-{number // HAND}")


def weighed(read: Callable[[], object], wanted: Sequence[tuple[str, str]], hand: str) -> Iterator[Weighed]:
    """The clauses of what is read, with the stances that its labels give them."""
    heard: list[tuple[Heard, Sequence[Remark]]] = []

    def keep(one: Heard, remarks: Sequence[Remark], *_: object) -> list[Remark]:
        heard.append((one, tuple(remarks)))
        return list(remarks)

    before, manuscript.reweighed = manuscript.reweighed, keep
    try:
        read()
    finally:
        manuscript.reweighed = before
    for one, remarks in heard:
        yield from (each for _, each in examples_by_span(one, remarks, wanted, hand))


def examples_by_span(
    one: Heard, remarks: Sequence[Remark], wanted: Sequence[tuple[str, str]], hand: str
) -> Iterator[tuple[Span, Weighed]]:
    """The clauses of a contribution that the rules do not hold for changes, each with its stretch."""
    row = clauses_of(one, remarks)
    stances, shared = Counter(each.stance for each in remarks), shared_traits(one, row, remarks)
    for at, clause in enumerate(row):
        if clause.own or not clause.is_taken:
            words = clause.words
            named = (*shared, *traits(row, at, len(one.body), stances, words), *as_traits(words))
            held = next((STANCES.index(each.stance) for each in clause.own), NONE)
            label = wanted_of(clause, one.script.text, wanted)
            yield clause.span, Weighed(hand, tuple(sorted({ALWAYS, *named})), held, label)


def hand_of(case: Case) -> str:
    """What was written by one person: a bundle, or twenty files in a row."""
    bundle, number = re.match(r"[a-z]+-\d+", case.name), re.match(r"\d+", case.name)
    return bundle[0] if bundle else str(int(number[0]) // 20) if number else case.name


def as_traits(words: Sequence[str]) -> Iterator[str]:
    """The words of a clause as traits."""
    yield from (f"{WORD} {one}" for one in set(words))
    yield from (f"{PAIR} {one} {other}" for one, other in set(pairwise(words)))


def wanted_of(clause: Clause, text: str, wanted: Iterable[tuple[str, str]]) -> int:
    """Which of the stances the labels give a clause."""
    said = clause.span.of(text)
    for stance, quote in wanted:
        if quote in said or (said in quote and len(said) > LEAST_QUOTE):
            return next(at for at, one in enumerate(STANCES) if one == stance)
    return NONE


def fitted(rows_: Sequence[Weighed]) -> dict[str, Row]:
    """The weights that tell the stances best, in hundredths, beside those for none of them."""
    seen = Counter(trait for one in rows_ for trait in one.traits)
    order = {trait: at for at, trait in enumerate(sorted(one for one, n in seen.items() if n >= LEAST_SEEN))}
    rows = [([order[one] for one in each.traits if one in order], each.wanted) for each in rows_]
    columns, chosen = range(NONE + 1), random.Random(1)
    found, moved = [[0.0] * len(columns) for _ in order], [[1e-6] * len(columns) for _ in order]
    for _ in range(ROUNDS):
        chosen.shuffle(rows)
        for row, wanted in rows:
            totals = [sum(column) for column in zip(*[found[at] for at in row], strict=True)]
            off = [*shares([one - totals[NONE] for one in totals[:NONE]])]
            off.append(1.0 - sum(off))
            off[wanted] -= 1.0
            for at in row:
                own, gone = found[at], moved[at]
                for column in columns:
                    slope = off[column] + DECAY * own[column]
                    gone[column] += slope * slope
                    own[column] -= STEP * slope / sqrt(gone[column])
    beside = {trait: [one - found[at][NONE] for one in found[at][:NONE]] for trait, at in order.items()}
    made = {trait: row for trait, row in beside.items() if max(map(abs, row)) >= LEAST_WEIGHT}
    return {trait: tuple(round(one * HUNDREDTHS) for one in row) for trait, row in made.items()}


def shares(totals: Sequence[float]) -> list[float]:
    """How likely each stance is; what is left to 1 is none of them."""
    most = max(0.0, *totals)
    each = [exp(one - most) for one in totals]
    whole = sum(each) + exp(-most)
    return [one / whole for one in each]


def told(rows: Iterable[Weighed], table: dict[str, Row]) -> Counter[str]:
    """Right, told and wanted of the rules alone and of what was learned, by clauses."""
    found: Counter[str] = Counter()
    zero = (0,) * NONE
    for one in rows:
        added = [table.get(trait, zero) for trait in one.traits]
        chance = shares([sum(column) / HUNDREDTHS for column in zip(*added, strict=True)])
        best = max(range(NONE), key=chance.__getitem__)
        least, sure = (HOLDS, sum(chance)) if one.held < NONE else (TELLS, chance[best])
        said = NONE if sure < least else best
        found["wanted"] += one.wanted < NONE
        for name, stance in (("by the rules", one.held), ("weighed", said)):
            found[f"{name} told"] += stance < NONE
            found[f"{name} right"] += stance == one.wanted < NONE
    return found


def cross_validated(rows: Sequence[Weighed]) -> Counter[str]:
    """The same where no table has seen the hand that it tells."""
    hands = sorted({one.hand for one in rows})
    random.Random(3).shuffle(hands)
    fold = {hand: at % FOLDS for at, hand in enumerate(hands)}
    found: Counter[str] = Counter()
    for at in range(FOLDS):
        table = fitted([one for one in rows if fold[one.hand] != at])
        found += told([one for one in rows if fold[one.hand] == at], table)
    return found


def shown(found: Counter[str]) -> str:
    """Counts on one line."""
    ways = (
        f"{name} {found[f'{name} right']} of {found[f'{name} told']},"
        f" F1 {2 * found[f'{name} right'] / max(1, found[f'{name} told'] + found['wanted']):.3f}"
        for name in ("by the rules", "weighed")
    )
    return f"{found['wanted']} wanted; {'; '.join(ways)}"


def listed(table: dict[str, Row]) -> Iterator[str]:
    """The rows of a table, the heaviest traits first."""
    rows = sorted(table.items(), key=lambda one: (-max(map(abs, one[1])), one[0]))
    return (f"{' '.join(map(str, row))} {trait}" for trait, row in rows)


def main(said: Sequence[str]) -> None:
    """Learns the stances of each language."""
    known = {
        half: [("en" if case.genre == "en" else "vi", one) for case in cases(half) for one in examples(case)]
        for half in (*WORKED_WITH, *ONLY_SCORED)
    }
    for code in PROFILES:
        seen, unseen = (
            [one for half in halves for spoken, one in known[half] if spoken == code]
            for halves in (WORKED_WITH, ONLY_SCORED)
        )
        seen += examples_of_tests(code)
        table = fitted(seen)
        print(f"{code}: {len(table)} traits of {len(seen)} clauses")
        if "--fast" not in said:
            print(f"  hands that were not learned from, one fifth at a time: {shown(cross_validated(seen))}")
        print(f"  files that are only scored: {shown(told(unseen, table))}")
        if "--write" in said:
            print(f"  {write(code, 'stances', listed(table))}")


if __name__ == "__main__":
    main(sys.argv[1:])
