"""1,000,000 stretches carried through 2,000 edits, beside walking all edits for each stretch."""

import random

from measure import head, measure

from vankien.model.edit import ChangeSet, Edit
from vankien.model.span import Span

LENGTH = 1_000_000  # code points, about ten drafts of a hundred pages
EDITS = 2_000


def make() -> tuple[ChangeSet, list[Span]]:
    """A change and a million stretches, the same in every run."""
    chance = random.Random(7)
    starts = sorted(chance.sample(range(0, LENGTH, 10), EDITS))
    edits = [Edit(Span(start, start + chance.randint(0, 8)), "x" * chance.randint(0, 12)) for start in starts]
    spans = [
        Span(start, min(LENGTH, start + chance.randint(0, 200))) for start in chance.choices(range(LENGTH), k=LENGTH)
    ]
    return ChangeSet.of(edits, LENGTH), spans


def naive(change: ChangeSet, spans: list[Span]) -> list[tuple[int, bool]]:
    """Every edit looked at for every stretch: where it begins now, and whether anything met it."""
    moved = []
    for span in spans:
        shift = sum(edit.growth for edit in change.edits if edit.span.end <= span.start)
        meets = any(edit.span.overlaps(span) for edit in change.edits)
        moved.append((span.start + shift, meets))
    return moved


def main() -> None:
    """Prints the figures."""
    head("carry stretches through a change")
    change, spans = make()
    for n in (10_000, 100_000, 1_000_000):
        measure("ChangeSet.carry_all", n, lambda n=n: sum(1 for _ in change.carry_all(spans[:n])), repeat=1)
    for n in (100, 1_000):
        measure("every edit for every stretch", n, lambda n=n: naive(change, spans[:n]), repeat=1)


if __name__ == "__main__":
    main()
