"""Whatever is proposed and decided: everything is in one group, conflicts are real, what goes in can go in."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.group.proposals import DRAFT, TEXT, proposal
from vankien.decide.release import release
from vankien.decide.resolve import resolve
from vankien.group.conflicts import find_conflicts
from vankien.group.effects import effect_of
from vankien.group.groups import group_amendments
from vankien.model.amendment import Amendment, Operation
from vankien.model.decision import Decision, Verdict
from vankien.model.edit import ChangeSet, Edit
from vankien.model.group import GroupKind
from vankien.model.minimal import minimal_edits
from vankien.model.span import Span

NEW = ("", "x", "không", " 600", "\nĐoạn mới.", "Chợ biên giới", "nghề dệt được khôi phục. Thêm.", "hoà", "hòa")


@st.composite
def edits(draw: st.DrawFn) -> tuple[Edit, ...]:
    """One or two disjoint edits, near to those of others so that they meet."""
    points = sorted(draw(st.lists(st.integers(60, 130), min_size=2, max_size=4, unique=True)))
    made = [Edit(Span(points[0], points[1]), draw(st.sampled_from(NEW)))]
    if len(points) == 4 and draw(st.booleans()):
        made.append(Edit(Span(points[2], points[3]), draw(st.sampled_from(NEW))))
    if draw(st.integers(0, 3)) == 0:
        made[0] = Edit(Span(points[0], points[0]), draw(st.sampled_from(NEW[1:])))
    return tuple(made)


@st.composite
def asked(draw: st.DrawFn) -> tuple[Amendment, ...]:
    sets = draw(st.lists(edits(), min_size=1, max_size=8))
    again = draw(st.lists(st.sampled_from(sets), max_size=4))
    operations = st.sampled_from([Operation.REPLACE, Operation.REPLACE, Operation.MOVE])
    return tuple(
        proposal(f"a-{place}", *one, operation=draw(operations), contribution=f"c-{place}")
        for place, one in enumerate((*sets, *again))
    )


def applied(made: tuple[Edit, ...]) -> str:
    return ChangeSet.of(made, len(TEXT)).apply(TEXT)


@given(edits())
def test_the_least_edits_do_the_same(made: tuple[Edit, ...]) -> None:
    assert applied(minimal_edits(made, TEXT)) == applied(made)


@given(edits())
def test_the_regions_of_an_effect_are_the_effect(made: tuple[Edit, ...]) -> None:
    old, new = f"{TEXT}\n", f"{applied(made)}\n"
    for region in reversed(effect_of(made, TEXT).regions):
        lines = f"{region.new}\n" if region.new or region.end > region.start else ""
        assert old[region.start : region.end] in (f"{region.old}\n", region.old)
        old = old[: region.start] + lines + old[region.end :]
    assert old.replace("\n", "") == new.replace("\n", "")


@given(asked())
def test_each_amendment_is_in_exactly_one_group(amendments: tuple[Amendment, ...]) -> None:
    groups = group_amendments(amendments, DRAFT, ())
    members = [member for group in groups for member in group.members]
    assert sorted(members) == sorted(one.id for one in amendments)
    assert all(group.representative in group.members and group.size == len(group.members) for group in groups)


@given(asked(), st.randoms(use_true_random=False))
def test_groups_and_conflicts_do_not_depend_on_the_order(amendments: tuple[Amendment, ...], chance: Random) -> None:
    shuffled = list(amendments)
    chance.shuffle(shuffled)
    groups = group_amendments(amendments, DRAFT, ())
    assert group_amendments(shuffled, DRAFT, ()) == groups
    assert find_conflicts(shuffled, groups[::-1], DRAFT) == find_conflicts(amendments, groups, DRAFT)


@given(asked())
def test_an_exact_group_holds_all_with_one_result_and_only_those(amendments: tuple[Amendment, ...]) -> None:
    groups = group_amendments(amendments, DRAFT, ())
    home = {member: group for group in groups for member in group.members}
    results = {one.id: applied(one.edits) for one in amendments}
    for one in amendments:
        for other in amendments:
            if results[one.id] == results[other.id] and results[one.id] != TEXT:
                assert home[one.id].id == home[other.id].id
            elif home[one.id].id == home[other.id].id and home[one.id].kind is GroupKind.EXACT:
                assert results[one.id].replace("hoà", "hòa") == results[other.id].replace("hoà", "hòa")


@given(asked())
def test_what_conflicts_cannot_go_in_together_and_what_does_not_can(amendments: tuple[Amendment, ...]) -> None:
    groups = group_amendments(amendments, DRAFT, ())
    met = {frozenset(conflict.amendments) for conflict in find_conflicts(amendments, groups, DRAFT)}
    least = {one.id: minimal_edits(one.edits, TEXT) for one in amendments}
    heads = [group.representative for group in groups]
    for place, one in enumerate(heads):
        for other in heads[place + 1 :]:
            clash = any(mine.clashes(theirs) for mine in least[one] for theirs in least[other])
            assert any({one, other} <= pile for pile in met) == (clash and least[one] != least[other])


@given(asked(), st.lists(st.sampled_from(list(Verdict)), min_size=12, max_size=12))
def test_the_next_draft_holds_all_that_was_accepted_and_can_go_in(
    amendments: tuple[Amendment, ...], verdicts: list[Verdict]
) -> None:
    groups = group_amendments(amendments, DRAFT, ())
    conflicts = find_conflicts(amendments, groups, DRAFT)
    given_ones = [Decision(f"d-{one.id}", one.id, verdict) for one, verdict in zip(amendments, verdicts, strict=False)]
    decisions = resolve(given_ones, amendments, groups, DRAFT).decisions
    found = release(DRAFT, amendments, groups, conflicts, decisions)
    assert found == release(DRAFT, amendments[::-1], groups, conflicts, decisions[::-1])
    assert found.next_change.apply(TEXT) == applied(tuple(edit for change in found.taken for edit in change.edits))
    taken = [one for change in found.taken for one in change.amendments]
    noted = {str(value) for note in found.notes for value in note.facts.values()}
    accepted = {one.of for one in decisions if one.verdict is Verdict.ACCEPT}
    assert len(taken) == len(set(taken))
    assert set(taken) <= accepted
    members = {member: set(group.members) for group in groups for member in group.members}
    assert all(one in taken or noted & members[one] for one in accepted)


@given(asked())
def test_accepting_one_alone_applies_it_alone(amendments: tuple[Amendment, ...]) -> None:
    groups = group_amendments(amendments, DRAFT, ())
    one = amendments[0]
    found = release(DRAFT, amendments, groups, (), (Decision("d", one.id, Verdict.ACCEPT),))
    assert found.next_change.apply(TEXT) == applied(one.edits)


@given(asked())
def test_undecided_proposals_that_are_shown_can_all_go_in(amendments: tuple[Amendment, ...]) -> None:
    groups = group_amendments(amendments, DRAFT, ())
    found = release(DRAFT, amendments, groups, find_conflicts(amendments, groups, DRAFT), ())
    ChangeSet.of((edit for change in found.shown for edit in change.edits), len(TEXT))
    assert found.taken == ()
