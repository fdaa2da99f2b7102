"""The states of an amendment, as one table."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from vankien.model.amendment import Amendment
from vankien.model.decision import Decision, Verdict


class State(StrEnum):
    """Where an amendment is on its way from a letter to the next draft."""

    RECEIVED = "received"
    PARSED = "parsed"
    ANCHORED = "anchored"
    GROUPED = "grouped"
    ACCEPTED = "accepted"
    IN_PART = "in-part"
    REJECTED = "rejected"
    REFERRED = "referred"
    DEFERRED = "deferred"
    APPLIED = "applied"
    SUPERSEDED = "superseded"
    NEEDS_PERSON = "needs-person"


class Step(StrEnum):
    """What moves an amendment on."""

    PARSE = "parse"
    ANCHOR = "anchor"  # its place is certain
    ASK = "ask"  # its place is open, or what was accepted cannot be applied: a person is asked
    PLACE = "place"  # a person chose the place
    GROUP = "group"
    ACCEPT = "accept"
    ACCEPT_IN_PART = "accept-in-part"
    REJECT = "reject"
    REFER = "refer"
    DEFER = "defer"
    APPLY = "apply"
    COVER = "cover"  # a decision on another amendment replaced its place


_VERDICTS = {
    Step.ACCEPT: State.ACCEPTED,
    Step.ACCEPT_IN_PART: State.IN_PART,
    Step.REJECT: State.REJECTED,
    Step.REFER: State.REFERRED,
    Step.DEFER: State.DEFERRED,
}
_DECIDED = (State.ACCEPTED, State.IN_PART, State.REJECTED, State.REFERRED, State.DEFERRED)

TABLE: Mapping[tuple[State, Step], State] = MappingProxyType(
    {
        (State.RECEIVED, Step.PARSE): State.PARSED,
        (State.PARSED, Step.ANCHOR): State.ANCHORED,
        (State.PARSED, Step.ASK): State.NEEDS_PERSON,
        (State.ANCHORED, Step.GROUP): State.GROUPED,
        (State.NEEDS_PERSON, Step.PLACE): State.ANCHORED,
        (State.NEEDS_PERSON, Step.GROUP): State.NEEDS_PERSON,
        # a verdict may come while the place is open ("rejected" needs none), and may be replaced by a later one
        **{
            (state, step): to
            for state in (State.GROUPED, State.NEEDS_PERSON, *_DECIDED)
            for step, to in _VERDICTS.items()
        },
        (State.ACCEPTED, Step.APPLY): State.APPLIED,
        (State.IN_PART, Step.APPLY): State.APPLIED,
        (State.ACCEPTED, Step.ASK): State.NEEDS_PERSON,
        (State.IN_PART, Step.ASK): State.NEEDS_PERSON,
        # what is still open in the next version
        **{(state, Step.COVER): State.SUPERSEDED for state in (State.GROUPED, State.REFERRED, State.DEFERRED)},
        **{(state, Step.ANCHOR): State.ANCHORED for state in (State.REFERRED, State.DEFERRED, State.GROUPED)},
        **{(state, Step.ASK): State.NEEDS_PERSON for state in (State.GROUPED, State.REFERRED, State.DEFERRED)},
    }
)
"""From which state which step leads where; what is not in the table cannot happen."""

FINAL = frozenset({State.REJECTED, State.APPLIED, State.SUPERSEDED})
"""States in which an amendment does not go on into the next version."""


def transition(state: State, step: Step) -> State | None:
    """The state after a step; None when the step cannot be taken from here."""
    return TABLE.get((state, step))


def step_of(verdict: Verdict) -> Step:
    """The step that a verdict is."""
    return Step(verdict.value)


def state_of(amendment: Amendment, decision: Decision | None, *, is_applied: bool) -> State:
    """Where an amendment is after a round: walked through the table from the beginning.

    `decision` is the one in force; `is_applied` whether its change is in the next version. What was accepted and
    could not be applied needs a person.
    """
    certain = amendment.anchor is not None and amendment.anchor.state.is_certain
    steps = [Step.PARSE, Step.ANCHOR if certain else Step.ASK, Step.GROUP]
    if decision is not None:
        steps.append(step_of(decision.verdict))
        if decision.verdict.takes_in:
            steps.append(Step.APPLY if is_applied else Step.ASK)
    state = State.RECEIVED
    for step in steps:
        state = TABLE[state, step]
    return state
