"""Learns what speaks for a change of a figure from the labelled gold: `python bench/learn_figures.py [--write]`.

Prints how well what is learned from four fifths of the hands tells the last fifth, and how well all of it tells the
files that are only scored; `--write` writes `src/vankien/lang/<code>/learned_figures.py`. Logistic regression, the step
of each weight by how much it moved so far (AdaGrad), always in the same order.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path

from tests.gold.labels import Case, cases, draft

from vankien.lang.registry import PROFILES
from vankien.model.document import Document
from vankien.model.span import Span
from vankien.parse.given import held_by
from vankien.parse.grammar.grammar import grammar
from vankien.parse.prose.by_weight import LONGEST
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.figure_pairs import LIKELY, pairs
from vankien.parse.weighed.figure_traits import traits
from vankien.parse.weighed.weights import ALWAYS, chance
from vankien.parse.words.lines import lines_of
from vankien.read.registry import read_text

WORKED_WITH, ONLY_SCORED = ("dev", "short", "en", "quiet"), ("held", "short-held", "en-held")
FOLDS = 5
ROUNDS = 6  # times that all examples are gone through
STEP = 0.15
DECAY = 1e-3  # how much each weight is drawn to nothing
LEAST_SEEN = 6  # examples in which a trait must stand
LEAST_WEIGHT = 0.05  # what moves less is left out of the table
LANG = Path(__file__).parents[1] / "src/vankien/lang"


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


def fitted(examples: Sequence[Example]) -> dict[str, float]:
    """The weights that tell those that were asked for best from the others."""
    seen = Counter(trait for one in examples for trait in one.traits)
    order = {trait: at for at, trait in enumerate([ALWAYS, *sorted(one for one, n in seen.items() if n >= LEAST_SEEN)])}
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
    return {trait: round(found[at], 2) for trait, at in order.items() if abs(found[at]) >= LEAST_WEIGHT}


def told(examples: Iterable[Example], table: dict[str, float]) -> str:
    """How many are told likely, how many of these were asked for, and of how many."""
    rows = [(chance(one.traits, table), one.is_asked) for one in examples]
    said = [asked for likely, asked in rows if likely >= LIKELY]
    return f"{sum(said)} right of {len(said)} told, {sum(asked for _, asked in rows)} asked for, {len(rows)} candidates"


def cross_validated(examples: Sequence[Example]) -> str:
    """The same where no table has seen the hand that it tells."""
    hands = sorted({one.hand for one in examples})
    random.Random(3).shuffle(hands)
    fold = {hand: at % FOLDS for at, hand in enumerate(hands)}
    rows = [
        (chance(one.traits, table), one.is_asked)
        for at in range(FOLDS)
        for table in [fitted([one for one in examples if fold[one.hand] != at])]
        for one in examples
        if fold[one.hand] == at
    ]
    said = [asked for likely, asked in rows if likely >= LIKELY]
    return f"{sum(said)} right of {len(said)} told, {sum(asked for _, asked in rows)} asked for, {len(rows)} candidates"


def write(code: str, table: dict[str, float]) -> Path:
    """Writes a table, the heaviest traits first."""
    path = LANG / code / "learned_figures.py"
    rows = sorted(table.items(), key=lambda one: (-abs(one[1]), one[0]))
    body = "\n".join(f"{weight:.2f} {trait}" for trait, weight in rows)
    path.write_text(
        '"""What was learned of figures from labelled contributions: `python bench/learn_figures.py --write`."""\n\n'
        f'FIGURES = r"""\n{body}\n"""\n',
        encoding="utf-8",
    )
    return path


def main(said: Sequence[str]) -> None:
    """Learns of every language."""
    known = {
        half: [(language(case), one) for case in cases(half) for one in examples_of(case)]
        for half in (*WORKED_WITH, *ONLY_SCORED)
    }
    for code in PROFILES:
        seen, unseen = (
            [one for half in halves for spoken, one in known[half] if spoken == code]
            for halves in (WORKED_WITH, ONLY_SCORED)
        )
        table = fitted(seen)
        print(f"{code}: {len(table)} weights")
        print(f"  hands that were not learned from, one fifth at a time: {cross_validated(seen)}")
        print(f"  files that are only scored: {told(unseen, table)}")
        if "--write" in said:
            print(f"  {write(code, table)}")


if __name__ == "__main__":
    main(sys.argv[1:])
