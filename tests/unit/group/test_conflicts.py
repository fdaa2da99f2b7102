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
