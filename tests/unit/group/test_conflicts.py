from dataclasses import replace

import pytest

from tests.unit.group.proposals import DRAFT, at, proposal, put, swap, unplaced
from vankien.group.conflicts import find_conflicts
from vankien.group.groups import group_amendments
from vankien.model.amendment import Amendment, Operation
from vankien.model.edit import Edit
from vankien.model.group import Conflict, ConflictKind
from vankien.model.span import Span

LONG = "Chăn nuôi trâu phát triển ở vùng cao; nghề dệt được khôi phục."


def conflicts(*amendments: Amendment) -> tuple[Conflict, ...]:
    return find_conflicts(amendments, group_amendments(amendments, DRAFT, ()), DRAFT)


def moved(own_id: str, words: str, behind: str) -> Amendment:
    there = at(behind).end
    edits = (Edit(at(words), ""), Edit(Span(there, there), f" {words}"))
    return proposal(own_id, *edits, operation=Operation.MOVE)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (put("a-1", "mở rộng", " thêm"), put("a-2", "mở rộng", " hơn trước"), ConflictKind.SAME_POINT),
        (swap("a-1", "nghề dệt", "nghề rèn"), swap("a-2", "; nghề dệt được khôi phục", ""), ConflictKind.DELETE_EDIT),
        (swap("a-1", "500", "600"), swap("a-2", "500", "550"), ConflictKind.CONTRADICT),
        (swap("a-1", "nghề dệt", "nghề rèn"), swap("a-2", "nghề dệt", "nghề mộc"), ConflictKind.OVERLAP),
        (swap("a-1", "chợ".capitalize(), "Hội"), swap("a-2", "Chợ biên giới", "Phiên họp"), ConflictKind.CONTAIN),
        (swap("a-1", "vùng cao; nghề", "rẻo thấp. Việc"), swap("a-2", "nghề dệt", "thổ cẩm"), ConflictKind.OVERLAP),
        (swap("a-1", "nghề dệt", "3 nghề"), swap("a-2", "cao; nghề dệt được", "thấp. Có 5"), ConflictKind.CONTRADICT),
        (moved("a-1", "nghề dệt", "cầu treo"), swap("a-2", "dệt", "rèn"), ConflictKind.MOVE_EDIT),
    ],
)
def test_each_way_to_meet_has_its_kind(one: Amendment, other: Amendment, kind: ConflictKind) -> None:
    (found,) = conflicts(one, other)
    assert found.kind is kind
    assert found.amendments == ("a-1", "a-2")
    assert conflicts(other, one) == (found,)


def test_identical_proposals_are_a_group_and_no_conflict() -> None:
    assert conflicts(swap("a-1", "500", "600"), swap("a-2", "500", "600")) == ()


def test_disjoint_edits_in_one_line_do_not_conflict() -> None:
    assert conflicts(swap("a-1", "500", "600"), swap("a-2", "8%", "9%"), put("a-3", "mở rộng", " thêm")) == ()


def test_a_clause_given_anew_meets_only_what_it_changes() -> None:
    anew = swap("a-1", LONG, LONG.replace("trâu", "bò"))
    assert conflicts(anew, swap("a-2", "nghề dệt", "nghề rèn")) == ()
    (found,) = conflicts(anew, swap("a-3", "trâu", "ngựa"))
    assert found.span == at("trâu")


def test_proposals_for_one_stretch_make_one_conflict_together() -> None:
    (found,) = conflicts(*(swap(f"a-{n}", "nghề dệt", f"nghề {word}") for n, word in enumerate(("rèn", "mộc", "gốm"))))
    assert found.amendments == ("a-0", "a-1", "a-2")


def test_open_places_conflict_with_nothing() -> None:
    assert conflicts(unplaced("a-1", "x"), swap("a-2", "500", "600")) == ()


def test_the_representative_stands_for_its_group() -> None:
    found = conflicts(swap("a-1", "500", "600"), swap("a-2", "500", "600"), swap("a-3", "500", "700"))
    assert [conflict.amendments for conflict in found] == [("a-1", "a-3")]


def test_conflicts_of_one_place_are_one_and_not_as_many_as_pairs() -> None:
    """A hundred and twenty proposals that overlap in one line: as many conflicts as places at most."""
    words = LONG.split(" ")
    starts = [at(LONG).start + sum(len(word) + 1 for word in words[:place]) for place in range(len(words))]
    asked = []
    for number in range(120):
        first = number % (len(words) - 2)
        span = Span(starts[first], starts[first + 2] + len(words[first + 2]))
        asked.append(proposal(f"a-{number:03}", Edit(span, f"chữ{number} số {number}")))
    found = conflicts(*asked)
    assert len(found) <= len(words)
    assert {one for conflict in found for one in conflict.amendments} == {one.id for one in asked}
    assert sum(len(conflict.amendments) for conflict in found) < 4 * len(asked)


def test_two_inside_one_meet_it_and_not_each_other() -> None:
    whole = swap("a-0", "trâu phát triển ở vùng cao", "dê")
    found = conflicts(whole, swap("a-1", "trâu", "ngựa"), swap("a-2", "vùng cao", "núi"))
    assert [conflict.amendments for conflict in found] == [("a-0", "a-1"), ("a-0", "a-2")]


def test_what_ends_where_the_other_begins_does_not_meet_it() -> None:
    there = at("trâu")
    before = proposal("a-1", Edit(Span(there.start - 5, there.start), "Nghề "))
    assert conflicts(before, proposal("a-2", Edit(there, "ngựa"))) == ()
    behind = proposal("a-3", Edit(Span(there.end, there.end), " mộng"))
    assert conflicts(proposal("a-2", Edit(there, "ngựa")), behind) == ()


@pytest.mark.parametrize("count", [2, 9])
def test_many_at_peace_with_each_other_still_meet_all_others(count: int) -> None:
    """Proposals on proposals: each parent and child at peace, all else told."""
    parents = [swap(f"a-{n}", "trâu", f"ngựa {word}") for n, word in zip(range(count), "abcdefghi", strict=False)]
    children = [
        replace(swap(f"b-{n}", "trâu", f"ngựa ô {word}"), on=f"a-{n}")
        for n, word in zip(range(count), "abcdefghi", strict=False)
    ]
    together = [set(conflict.amendments) for conflict in conflicts(*parents, *children)]
    for one in (*parents, *children):
        for other in (*parents, *children):
            if one is not other:
                told = any({one.id, other.id} <= pile for pile in together)
                assert told == (one.on != other.id and other.on != one.id)
