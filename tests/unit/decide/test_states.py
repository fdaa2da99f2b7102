import pytest

from tests.unit.decide.test_resolve import decided
from tests.unit.group.proposals import swap, unplaced
from vankien.decide.states import FINAL, TABLE, State, Step, state_of, step_of, transition
from vankien.model.decision import Verdict


def test_every_verdict_is_a_step() -> None:
    assert {step_of(verdict) for verdict in Verdict} <= set(Step)


def test_every_state_is_reached_and_only_final_ones_lead_nowhere() -> None:
    reached = {State.RECEIVED}
    for _ in State:
        reached |= {to for (state, _), to in TABLE.items() if state in reached}
    assert reached == set(State)
    assert {state for state in State if not any(start is state for start, _ in TABLE)} == FINAL - {State.REJECTED}


def test_what_is_not_in_the_table_cannot_happen() -> None:
    assert transition(State.GROUPED, Step.REJECT) is State.REJECTED
    assert transition(State.RECEIVED, Step.ACCEPT) is None
    assert transition(State.REJECTED, Step.APPLY) is None


@pytest.mark.parametrize(
    ("verdict", "is_applied", "state"),
    [
        (None, False, State.GROUPED),
        (Verdict.ACCEPT, True, State.APPLIED),
        (Verdict.ACCEPT, False, State.NEEDS_PERSON),
        (Verdict.REFER, False, State.REFERRED),
        (Verdict.REJECT, False, State.REJECTED),
    ],
)
def test_the_state_after_a_round(verdict: Verdict | None, is_applied: bool, state: State) -> None:
    decision = None if verdict is None else decided("a-1", verdict)
    assert state_of(swap("a-1", "500", "600"), decision, is_applied=is_applied) is state


def test_an_open_place_needs_a_person_and_may_be_rejected() -> None:
    assert state_of(unplaced("a-1", "x"), None, is_applied=False) is State.NEEDS_PERSON
    assert state_of(unplaced("a-1", "x"), decided("a-1", Verdict.REJECT), is_applied=False) is State.REJECTED
