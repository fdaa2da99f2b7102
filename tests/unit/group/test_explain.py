"""A conflict told by what the passage would read with each amendment; the largest set that can go in together."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.group.proposals import DRAFT, TEXT, put, swap
from vankien.group import compatible
from vankien.group.compatible import largest_together
from vankien.group.conflicts import find_conflicts
from vankien.group.explain import passage_of, sides
from vankien.group.groups import group_amendments
from vankien.model.amendment import Amendment
from vankien.model.group import Conflict

LINE = "Thu ngân sách đạt 500 tỷ đồng, tăng 8% so với năm trước."


def told(*amendments: Amendment) -> list[tuple[str, ...]]:
    by_id = {one.id: one for one in amendments}
    return [tuple(side.text for side in sides(one, by_id, TEXT)) for one in met(*amendments)]


def met(*amendments: Amendment) -> tuple[Conflict, ...]:
    return find_conflicts(amendments, group_amendments(amendments, DRAFT, ()), DRAFT)


def test_both_results_stand_side_by_side() -> None:
    assert told(swap("a-1", "500", "600"), swap("a-2", "500 tỷ", "gần 550 tỷ")) == [
        (LINE.replace("500", "600"), LINE.replace("500 tỷ", "gần 550 tỷ"))
    ]


def test_what_is_asked_elsewhere_is_not_shown() -> None:
    whole = LINE.replace("500", "600").replace("8%", "9%")
    ((one, other),) = told(swap("a-1", LINE, whole), swap("a-2", "8%", "7%"))
    assert ("500" in one, "9%" in one, "7%" in other) == (True, True, True)


def test_the_passage_holds_everything_that_is_shown_changed() -> None:
    amendments = (swap("a-1", "Thu ngân sách đạt 500 tỷ đồng, tăng 8%", ""), put("a-2", "tăng 8%", " hoặc hơn"))
    for conflict in met(*amendments):
        passage = passage_of(conflict, {one.id: one for one in amendments}, TEXT)
        assert passage.contains(conflict.span)
        assert "\n" not in passage.of(TEXT)


def test_the_largest_set_is_offered_and_the_big_one_that_excludes_it_is_not() -> None:
    whole = swap("a-1", LINE, "Thu ngân sách giảm sút.")
    small = (swap("a-2", "500", "600"), swap("a-3", "8%", "9%"))
    conflicts = met(whole, *small)
    assert {one for conflict in conflicts for one in conflict.offered} == {"a-2", "a-3"}


def test_of_two_that_exclude_each_other_the_one_with_more_behind_it_is_offered() -> None:
    many = [swap(f"a-{n}", "500", "600") for n in range(3)]
    (conflict,) = met(swap("a-7", "500", "700"), *many)
    assert conflict.offered == ("a-0",)


piles = st.lists(st.frozensets(st.sampled_from("abcdefgh"), min_size=2, max_size=4), max_size=8)


def is_peaceful(chosen: frozenset[str], made: list[frozenset[str]]) -> bool:
    return all(len(pile & chosen) <= 1 for pile in made)


@given(piles)
def test_no_larger_set_exists(made: list[frozenset[str]]) -> None:
    sizes = {one: place + 1 for place, one in enumerate("abcdefgh")}
    found = largest_together(made, sizes)
    members = sorted({one for pile in made for one in pile})
    assert is_peaceful(found, made)
    assert found == largest_together(made[::-1], sizes)
    best = max(
        (len(one), sum(sizes[name] for name in one))
        for size in range(len(members) + 1)
        for one in map(frozenset, combinations(members, size))
        if is_peaceful(one, made)
    )
    assert (len(found), sum(sizes[one] for one in found)) == best


@given(piles)
def test_a_crowd_gets_a_set_to_which_nothing_can_be_added(made: list[frozenset[str]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compatible, "MOST_EXACT", 0)
        found = largest_together(made, dict.fromkeys("abcdefgh", 1))
    assert is_peaceful(found, made)
    assert all(not is_peaceful(found | {one}, made) for pile in made for one in pile - found)
