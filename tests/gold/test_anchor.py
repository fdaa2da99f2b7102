"""No wrong place is ever stated as certain; the share of references placed without asking only rises."""

from collections import Counter

from tests.gold.anchor_score import score

SEEDS = range(901, 907)  # drafts that no constant was chosen on
EACH = 12
FLOOR = 0.95  # share right, where asking about what a clerk would ask about is right too


def test_no_wrong_place_is_certain_and_few_right_ones_are_asked_about() -> None:
    by_kind = score(SEEDS, EACH)
    total: Counter[str] = Counter()
    for counts in by_kind.values():
        total.update(counts)
    assert {kind: counts["wrong"] for kind, counts in by_kind.items() if counts["wrong"]} == {}
    assert total["right"] >= FLOOR * total.total()
    assert total.total() > 1_000
