"""Learns where wordings without marks begin and end, and what they may be asked for.

`python bench/learn_changes.py [vi|en] [--write]`

Two models, the second of which weighs what the first finds likely: while it is learned, each text is cut by edges
learned from other hands. Texts with quotation marks are learned from a second time without them.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import exp, sqrt
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from learning import WORKED_WITH, Example, language, reading, readings_of_tests, write
from tests.gold.labels import Case, cases

from vankien.lang.registry import PROFILES
from vankien.model.span import Span
from vankien.parse.prose.by_changes import stretches
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.change_traits import lone_traits, pair_traits
from vankien.parse.weighed.changes import (
    EDGES,
    LEAST,
    MOST_ALONE,
    MOST_PAIRS,
    NEW,
    NEW_ALONE,
    OLD,
    OLD_ALONE,
    PAIR,
    PAIRS,
    ranked_pairs,
)
from vankien.parse.weighed.edges import WAYS, Pieces, edge_traits, pieces_by, weighed_edges
from vankien.parse.weighed.quotations import Kind
from vankien.parse.weighed.weights import ALWAYS
from vankien.parse.weighed.word_rows import WordRow, word_row

FOLDS = 3
ROUNDS, ROUNDS_OF_CHOICE = 4, 5
SELDOM = -4.0  # what any candidate weighs before anything is learned
STEP, DECAY = 0.08, 1e-3
SURE = 0.002  # what is told so well moves no weight
LEAST_EDGES, LEAST_PAIRS = 20, 12  # gaps, and stretches, in which a trait must stand
LEAST_WEIGHT = 0.12
BAGS = 4  # samples of the stretches
KEPT_BESIDE, KEPT = (
    0.5,
    0.25,
)  # shares of the gaps without an edge that are learned from, where a change is asked for and elsewhere
HAND = 40  # texts of the tests that are held for one hand's
TIMES = 2  # that each of them is learned from
MARKS = re.compile('[“”"«»„]')
Asked = tuple[Kind, tuple[int, int] | None, tuple[int, int] | None]
Table = dict[str, tuple[float, ...]]
Row = tuple[Sequence[str], tuple[bool, ...]]
Group = Sequence[tuple[str, Row]]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch with what a label asks of its words."""

    hand: str
    row: WordRow
    asked: frozenset[Asked]


def without_marks(case: Case) -> Case | None:
    """The same file without quotation marks; None where it has none."""
    text = MARKS.sub("", case.text)
    return None if text == case.text else replace(case, text=text)


def examples_of(case: Case) -> Iterator[Stretch]:
    """The stretches of a file as they are weighed."""
    hand = Example(case.half, case.name, (), is_asked=False).hand
    for one in (case, without_marks(case)):
        read = None if one is None else reading(one)
        if read is None or read.backing is None:
            continue
        read.body = tuple(line for line in read.lines if not line.span.is_empty)
        rows = ((each.operation, each.target, each.new, each.position) for each in case.wanted)
        if one is not case:
            rows = ((does, *(words and MARKS.sub("", words) for words in said), side) for does, *said, side in rows)
        yield from _stretches(read, hand, [*_wanted(rows)])


def examples_of_tests(code: str) -> Iterator[Stretch]:
    """The stretches of what the rules' own tests read with a draft at hand, each of which the rules read rightly.

    Most are what a rule must not hold for asked: nothing teaches that better.
    """
    for number, one in enumerate(readings_of_tests(code, "by_changes")):
        rows = ((str(each.operation), each.target_text, each.new_text, each.position) for each in one.found)
        for _ in range(TIMES):
            yield from _stretches(one, f"tests-{number // HAND}", [*_wanted(rows)])


def _stretches(read: Reading, hand: str, wanted: Sequence[tuple[Kind, str | None, str | None]]) -> Iterator[Stretch]:
    assert read.backing is not None
    for line in read.body:
        for span in stretches(read, line.span):
            row = word_row(read.script, span, read.backing)
            if row.size >= LEAST:
                yield Stretch(hand, row, frozenset(_asked(read, span, row, wanted)))


def _wanted(
    rows: Iterable[tuple[str, str | None, str | None, str | None]],
) -> Iterator[tuple[Kind, str | None, str | None]]:
    """What is asked for, of operations with their old words, their new ones and the side on which these go."""
    for operation, target, new, position in rows:
        if new and "\n" in new:
            continue
        if operation == "replace" and new:
            yield Kind.REPLACED if target else Kind.ANEW, target, new
        elif operation == "insert" and new:
            yield (Kind.BEHIND if position == "after" else Kind.BEFORE) if target else Kind.ADDED, target, new
        elif operation == "delete" and target:
            yield Kind.GONE, target, None


def _asked(
    read: Reading, span: Span, row: WordRow, wanted: Sequence[tuple[Kind, str | None, str | None]]
) -> Iterator[Asked]:
    for kind, target, new in wanted:
        olds, news = (_places(read, span, row, words) for words in (target, new))
        pairs = [
            (_apart(old, other), old, other)
            for old in olds
            for other in news
            if old is None or other is None or old[1] <= other[0] or other[1] <= old[0]
        ]
        if pairs:
            yield kind, *min(pairs, key=lambda one: one[0])[1:]


def _apart(old: tuple[int, int] | None, new: tuple[int, int] | None) -> int:
    return 0 if old is None or new is None else max(new[0] - old[1], old[0] - new[1])


def _places(read: Reading, span: Span, row: WordRow, words: str | None) -> list[tuple[int, int] | None]:
    """Which words of a row a wording is, at each place where it stands."""
    if words is None:
        return [None]
    found: list[tuple[int, int] | None] = []
    at = read.text.find(words, span.start, span.end)
    while at >= 0:
        held = [n for n, one in enumerate(row.said) if one.start < at + len(words) and one.end > at]
        if held and row.said[held[0]].start >= at and row.said[held[-1]].end <= at + len(words):
            found.append((held[0], held[-1] + 1))
        at = read.text.find(words, at + 1, span.end)
    return found


def fitted(rows: Sequence[Row], number: int, least_seen: int) -> Table:
    """The weights that tell best, of so many things at once, what holds of each row."""
    seen = Counter(trait for traits, _ in rows for trait in traits)
    order = {trait: at for at, trait in enumerate([ALWAYS, *sorted(one for one, n in seen.items() if n >= least_seen)])}
    coded = [([0, *(order[one] for one in traits if one in order)], held) for traits, held in rows]
    found = [[0.0] * len(order) for _ in range(number)]
    moved = [[1e-6] * len(order) for _ in range(number)]
    chosen = random.Random(1)
    for _ in range(ROUNDS):
        chosen.shuffle(coded)
        for row, held in coded:
            for way in range(number):
                weights, steps = found[way], moved[way]
                total = sum([weights[at] for at in row])
                off = 1 / (1 + exp(-max(-30.0, min(30.0, total)))) - held[way]
                if -SURE < off < SURE:
                    continue
                for at in row:
                    slope = off + DECAY * weights[at]
                    steps[at] += slope * slope
                    weights[at] -= STEP * slope / sqrt(steps[at])
    return {
        trait: tuple(round(weights[at], 2) for weights in found)
        for trait, at in order.items()
        if max(abs(weights[at]) for weights in found) >= LEAST_WEIGHT
    }


def edge_rows(stretches_: Sequence[Stretch]) -> list[Row]:
    """The gaps between words with which of them are edges."""
    chosen = random.Random(5)
    found: list[Row] = []
    for one in stretches_:
        olds, news = {old for _, old, _ in one.asked if old}, {new for _, _, new in one.asked if new}
        edges = [
            {first for first, _ in olds},
            {end for _, end in olds},
            {first for first, _ in news},
            {end for _, end in news},
        ]
        for at in range(one.row.size + 1):
            held = tuple(at in some for some in edges)
            if any(held) or chosen.random() < (KEPT_BESIDE if one.asked else KEPT):
                found.append((tuple(edge_traits(one.row, at)), held))
    return found


def asked_rows(one: Stretch, found: Pieces) -> Iterator[tuple[str, Row]]:
    """The candidates of a stretch for each table, with which of them are asked for."""
    asked = one.asked
    for number, (old, new) in enumerate(ranked_pairs(found)):
        olds, news = found.olds[old], found.news[new]
        held = tuple((kind, (olds.first, olds.end), (news.first, news.end)) in asked for kind in PAIRS)
        if any(held) or number < MOST_PAIRS:
            yield PAIR, (tuple({*pair_traits(found, old, new)}), held)
    for at, piece in enumerate(found.olds[:MOST_ALONE]):
        held = tuple((kind, (piece.first, piece.end), None) in asked for kind in OLD_ALONE)
        yield OLD, (tuple({*lone_traits(found, at, is_old=True)}), held)
    for at, piece in enumerate(found.news[:MOST_ALONE]):
        held = tuple((kind, None, (piece.first, piece.end)) in asked for kind in NEW_ALONE)
        yield NEW, (tuple({*lone_traits(found, at, is_old=False)}), held)


TASKS = {PAIR: len(PAIRS), OLD: len(OLD_ALONE), NEW: len(NEW_ALONE)}


def listed(table: Table) -> Iterator[str]:
    """The rows of a table, the heaviest traits first."""
    rows = sorted(table.items(), key=lambda one: (-max(map(abs, one[1])), one[0]))
    return (f"{' '.join(f'{weight:g}' for weight in weights)} {trait}" for trait, weights in rows)


@dataclass(slots=True)
class Tables:
    """The weights that are learned, by table and what it tells: those of each trait, and how much each moved so far."""

    order: dict[str, dict[str, int]]
    found: dict[str, list[list[float]]]
    moved: dict[str, list[list[float]]]

    def draw(self, name: str, way: int, row: Sequence[int], off: float) -> None:
        """Moves the weights of a candidate that is told wrongly by so much."""
        weights, steps = self.found[name][way], self.moved[name][way]
        for at in row:
            slope = off + DECAY * weights[at]
            steps[at] += slope * slope
            weights[at] -= STEP * slope / sqrt(steps[at])


def empty(groups: Sequence[Group]) -> Tables:
    """Tables in which nothing but that little is asked for is learned."""
    seen: dict[str, Counter[str]] = {name: Counter() for name in TASKS}
    for group in groups:  # in one stretch hardly any trait stands alone
        for name in TASKS:
            seen[name].update({one for task, (traits, _) in group if task == name for one in traits})
    order = {
        name: {trait: at for at, trait in enumerate([ALWAYS, *sorted(t for t, n in some.items() if n >= LEAST_PAIRS)])}
        for name, some in seen.items()
    }
    found = {name: [[SELDOM, *[0.0] * (len(order[name]) - 1)] for _ in range(ways)] for name, ways in TASKS.items()}
    moved = {name: [[1e-6] * len(order[name]) for _ in range(ways)] for name, ways in TASKS.items()}
    return Tables(order, found, moved)


def chosen(groups: Sequence[Group]) -> dict[str, Table]:
    """The weights that tell best which of its candidates each stretch asks for, or that it asks for none."""
    tables = empty(groups)
    order = tables.order
    coded = [
        [
            (name, [0, *(order[name][one] for one in traits if one in order[name])], held)
            for name, (traits, held) in group
        ]
        for group in groups
    ]
    chance = random.Random(1)
    for _ in range(ROUNDS_OF_CHOICE):
        chance.shuffle(coded)
        for group in coded:
            _learn_choice(tables, group)
    return {
        name: {trait: tuple(weights[at] for weights in tables.found[name]) for trait, at in order[name].items()}
        for name in TASKS
    }


def mean(groups: Sequence[Group]) -> dict[str, Table]:
    """The mean of the weights that samples of the stretches give: one sample alone would learn its chances."""
    sampled = random.Random(4)
    total: dict[str, dict[str, list[float]]] = {name: {} for name in TASKS}
    for _ in range(BAGS):
        for name, table in chosen(sampled.choices(groups, k=len(groups))).items():
            for trait, weights in table.items():
                sums = total[name].setdefault(trait, [0.0] * TASKS[name])
                sums[:] = [one + weight / BAGS for one, weight in zip(sums, weights, strict=True)]
    return {
        name: {
            trait: tuple(round(weight, 2) for weight in weights)
            for trait, weights in table.items()
            if max(map(abs, weights)) >= LEAST_WEIGHT
        }
        for name, table in total.items()
    }


def _learn_choice(tables: Tables, group: Sequence[tuple[str, Sequence[int], tuple[bool, ...]]]) -> None:
    """One stretch: each candidate that it asks for against all that it does not, and against nothing."""
    rows = [
        (sum([tables.found[name][way][at] for at in row]), name, way, row, held[way])
        for name, row, held in group
        for way in range(len(held))
    ]
    most = max(0.0, *(one[0] for one in rows))
    sizes = [exp(one[0] - most) for one in rows]
    others = exp(-most) + sum(size for size, one in zip(sizes, rows, strict=True) if not one[4])
    asked = [size for size, one in zip(sizes, rows, strict=True) if one[4]]
    share = sum(1 / (size + others) for size in asked) if asked else 1 / others
    for size, (_, name, way, row, is_asked) in zip(sizes, rows, strict=True):
        off = -others / (size + others) if is_asked else size * share
        if abs(off) >= SURE:
            tables.draw(name, way, row, off)


def main(said: Sequence[str]) -> None:
    """Learns the changes of each language."""
    for code in [one for one in PROFILES if one in said] or PROFILES:
        mine = (case for half in WORKED_WITH for case in cases(half) if language(case) == code)
        seen = [*(one for case in mine for one in examples_of(case)), *examples_of_tests(code)]
        hands = sorted({one.hand for one in seen})
        random.Random(3).shuffle(hands)
        fold = {hand: at % FOLDS for at, hand in enumerate(hands)}
        groups: list[Group] = []
        for at in range(FOLDS):
            table = fitted(edge_rows([one for one in seen if fold[one.hand] != at]), WAYS, LEAST_EDGES)
            own = [one for one in seen if fold[one.hand] == at]
            rows = (list(asked_rows(one, pieces_by(one.row, weighed_edges(one.row, table)))) for one in own)
            groups += [row for row in rows if row]
        tables = {EDGES: fitted(edge_rows(seen), WAYS, LEAST_EDGES), **mean(groups)}
        print(f"{code}: {len(seen)} stretches, {sum(len(one.asked) for one in seen)} changes;", end=" ")
        print(", ".join(f"{len(table)} {name}" for name, table in tables.items()))
        if "--write" in said:
            for name, table in tables.items():
                print(f"  {write(code, name, listed(table))}")


if __name__ == "__main__":
    main(sys.argv[1:])
