"""Right, wrong and asked, counted for each kind of reference."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from random import Random

from tests.gold.anchor_cases import Case, cases
from tests.gold.anchor_draft import make_draft
from vankien.anchor.amendment import anchor_amendment
from vankien.anchor.index import DraftIndex, build_index
from vankien.model.anchor import AnchorState
from vankien.model.span import Span

OVERLAP = 0.9  # of the union; the edges of a misquotation are not told by its words


def overlap(one: Span, other: Span) -> float:
    """The shared part of two stretches, as a share of both together; 1 for the same empty place."""
    if one == other:
        return 1.0
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))


def verdict(case: Case, index: DraftIndex) -> str:
    """`right`, `wrong` (a false place stated as certain), or `asked`; `offered` when the truth is a candidate."""
    anchor = anchor_amendment(case.amendment, index).amendment.anchor
    assert anchor is not None
    if anchor.state in {AnchorState.EXACT, AnchorState.FUZZY}:
        assert anchor.span is not None
        is_right = case.truth is not None and overlap(anchor.span, case.truth) >= OVERLAP
        return "right" if is_right else "wrong"
    truth = case.truth
    if truth is None:
        return "right"
    return "offered" if any(overlap(one.span, truth) >= OVERLAP for one in anchor.candidates) else "asked"


def score(seeds: Iterable[int], each: int) -> Mapping[str, Counter[str]]:
    """Verdicts by kind, over drafts made from `seeds`."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for seed in seeds:
        document = make_draft(seed)
        index = build_index(document)
        for case in cases(document, Random(seed + 1_000), each):  # noqa: S311 - seeded cases, no secret
            counts[case.kind][verdict(case, index)] += 1
    return counts
