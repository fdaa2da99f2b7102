"""The labels themselves anchored: how well places are found when everything before went right."""

from collections import Counter
from collections.abc import Iterable

from tests.gold.compare import Said, index, placed
from tests.gold.labels import Case, Wanted, draft
from vankien.anchor.amendment import anchor_amendment
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.contribution import Contributor
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span

UNSAID = {"headings only", "new heading", "new title"}  # the contributor's words say so, a label's numbers do not


def as_amendment(label: Wanted) -> Amendment:
    """The amendment that the label describes; a move's destination is not in it."""
    page, line, paths = label.where
    ways = [tuple(Step(UnitKind(kind), number) for kind, number in path) for path in sorted(paths)]
    first, *rest = ways or [()]
    return Amendment(
        "a",
        "c",
        Contributor(),
        Operation(label.operation),
        Locator(page, line, first, tuple(rest)),
        Span(0, 1),
        target_text=label.target,
        position=Position(label.position) if label.position else None,
        new_text=label.new,
        new_text_spans=(Span(0, 1),) if label.new else (),
    )


def anchored_labels(cases: Iterable[Case]) -> tuple[Counter[str], list[str]]:
    """Verdicts over all labels with a place, and a line for each that is stated wrongly."""
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for case in cases:
        for label in case.wanted:
            if label.places is None or label.operation in {"comment", "move"} or UNSAID & set(label.tags):
                continue
            anchored = anchor_amendment(as_amendment(label), index(case.draft)).amendment
            verdict = placed(label, Said(anchored, None, ""), draft(case.draft).document)
            counts[verdict] += 1
            if verdict == "wrong" and anchored.anchor:
                text = draft(case.draft).document.text
                stated = [one.span.of(text)[:60] for one in anchored.anchor.places]
                wrong.append(f"{case.half}/{case.name}:{label.line} {label.operation} {label.target!r} at {stated}")
    return counts, wrong
