from dataclasses import replace

from tests.unit.group.proposals import DRAFT, swap, unplaced
from vankien.decide.resolve import Resolved, resolve
from vankien.group.groups import group_amendments
from vankien.model.amendment import Amendment
from vankien.model.decision import Decision, Verdict, decision_id
from vankien.model.span import Span

ASKED: tuple[Amendment, ...] = (
    swap("a-1", "500", "600"),
    swap("a-2", "500", "600"),
    swap("a-3", "nghề dệt", "nghề rèn"),
    swap("a-4", "cầu treo", "cầu cứng"),
    unplaced("a-5", "Giữ rừng."),
)
GROUPS = group_amendments(ASKED, DRAFT, ())
PAIR = next(group.id for group in GROUPS if group.size == 2)


def decided(of: str, verdict: Verdict = Verdict.ACCEPT, **more: object) -> Decision:
    decision = Decision("", of, verdict, **more)  # type: ignore[arg-type]
    return replace(decision, id=decision_id(decision))


def resolved(*given: Decision) -> Resolved:
    return resolve(given, ASKED, GROUPS, DRAFT)


def verdicts(found: Resolved) -> dict[str, Verdict]:
    return {decision.of: decision.verdict for decision in found.decisions}


def kinds(found: Resolved) -> list[str]:
    return [note.kind for note in found.notes]


def test_a_decision_on_a_group_is_one_for_each_member() -> None:
    found = resolved(decided(PAIR, reason="Hợp lý"))
    assert [(one.of, one.via, one.reason) for one in found.decisions] == [
        ("a-1", PAIR, "Hợp lý"),
        ("a-2", PAIR, "Hợp lý"),
    ]
    assert len({one.id for one in found.decisions}) == 2


def test_a_decision_on_a_unit_reaches_all_that_stands_in_it() -> None:
    found = resolved(decided("part-I", Verdict.REJECT))
    assert verdicts(found) == dict.fromkeys(("a-1", "a-2", "a-3"), Verdict.REJECT)
    assert {one.via for one in found.decisions} == {"part-I"}


def test_the_nearer_decision_wins_when_a_date_is_missing() -> None:
    given = (decided("a-1", Verdict.REJECT), decided(PAIR), decided("part-I", Verdict.DEFER, at="2025-01-01"))
    for order in (given, given[::-1]):
        assert verdicts(resolved(*order)) == {"a-1": Verdict.REJECT, "a-2": Verdict.ACCEPT, "a-3": Verdict.DEFER}


def test_the_inner_unit_wins_over_the_outer_one() -> None:
    given = (decided("part-I/section-1", Verdict.REJECT), decided("part-I"))
    assert verdicts(resolved(*given))["a-3"] is Verdict.REJECT


def test_the_latest_wins_and_names_the_one_it_replaces() -> None:
    early, late = decided("a-3", Verdict.REJECT, at="2025-03-01"), decided("a-3", at="2025-04-01")
    for order in ((early, late), (late, early)):
        found = resolved(*order)
        assert [(one.verdict, one.supersedes) for one in found.decisions] == [(Verdict.ACCEPT, early.id)]
        assert kinds(found) == ["decision-overruled"]


def test_a_later_decision_on_the_group_replaces_an_earlier_one_on_a_member() -> None:
    given = (decided("a-1", Verdict.REJECT, at="2025-03-01"), decided(PAIR, at="2025-04-01"))
    assert verdicts(resolved(*given)) == {"a-1": Verdict.ACCEPT, "a-2": Verdict.ACCEPT}


def test_what_another_supersedes_is_out_of_force_whatever_the_dates() -> None:
    old = decided("a-3", at="2025-05-01")
    new = decided("a-3", Verdict.REFER, at="2025-04-01", supersedes=old.id)
    assert verdicts(resolved(new, old)) == {"a-3": Verdict.REFER}


def test_the_same_decision_twice_is_one() -> None:
    found = resolved(decided("a-3"), decided("a-3"))
    assert len(found.decisions) == 1
    assert found.notes == ()
    assert found.decisions[0].supersedes is None


def test_an_unknown_id_is_noted_and_the_others_are_taken() -> None:
    found = resolved(decided("a-99"), decided("part-II/section-1"), decided("part-I/section-2"))
    assert kinds(found) == ["decision-of-unknown", "decision-unit-without-proposals"]
    assert verdicts(found) == {"a-4": Verdict.ACCEPT}


def test_a_wording_for_a_whole_unit_is_refused() -> None:
    found = resolved(decided("part-I", Verdict.ACCEPT_IN_PART, final_text="Một câu."))
    assert (found.decisions, kinds(found)) == ((), ["decision-too-wide"])


def test_what_an_acceptance_leaves_open_is_noted() -> None:
    assert kinds(resolved(decided("a-3", Verdict.ACCEPT_IN_PART))) == ["decision-without-final-text"]
    assert kinds(resolved(decided("a-5"))) == ["decision-without-place"]
    assert kinds(resolved(decided("a-5", place=Span(0, 4)))) == []
    assert kinds(resolved(decided("a-5", Verdict.REJECT))) == []


def test_equal_proposals_that_are_answered_differently_are_noted() -> None:
    assert kinds(resolved(decided("a-1"), decided("a-2", Verdict.REJECT))) == ["group-answered-unevenly"]


def test_a_decision_on_a_group_can_be_superseded_for_one_member() -> None:
    old = decided(PAIR, at="2025-05-01")
    new = decided("a-1", Verdict.REFER, at="2025-04-01", supersedes=old.id)
    assert verdicts(resolved(old, new)) == {"a-1": Verdict.REFER, "a-2": Verdict.ACCEPT}


def test_the_same_verdict_with_another_reason_overrules_nothing() -> None:
    assert resolved(decided("a-3", reason="Đúng"), decided("a-3", reason="Hợp lý")).notes == ()
