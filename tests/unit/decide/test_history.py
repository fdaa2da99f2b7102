"""Decisions in the journal: made, replaced, taken back, made again; nothing is ever unwritten."""

from tests.unit.decide.test_resolve import decided
from vankien.decide.history import decisions_happen, extended, in_force
from vankien.decide.journal import verify
from vankien.model.decision import Decision, Verdict
from vankien.model.event import Event


def after(journal: tuple[Event, ...], *now: Decision) -> tuple[Event, ...]:
    longer = extended(journal, decisions_happen(journal, now, "2031-01-01"))
    assert longer[: len(journal)] == journal
    assert verify(longer) is None
    return longer


def verbs(journal: tuple[Event, ...]) -> list[str]:
    return [event.verb for event in journal]


YES = decided("a-1", by="Tổ biên tập")
NO = decided("a-1", Verdict.REJECT)


def test_a_decision_is_written_once() -> None:
    journal = after((), YES)
    assert after(journal, YES) == journal
    assert (journal[0].actor, journal[0].at) == ("Tổ biên tập", "2031-01-01")


def test_another_decision_supersedes_and_none_is_an_undo() -> None:
    journal = after(after(after((), YES), NO))
    assert verbs(journal) == ["decide", "decide", "supersede", "undo"]
    assert in_force(journal) == {}
    assert in_force(journal[:3])["a-1"]["verdict"] == "reject"


def test_what_was_taken_back_can_be_decided_as_before() -> None:
    journal = after(after(after((), YES)), YES)
    assert verbs(journal) == ["decide", "undo", "decide"]
    assert in_force(journal)["a-1"]["id"] == YES.id


def test_undoing_one_leaves_the_others() -> None:
    journal = after(after((), YES, decided("a-2")), YES)
    assert verbs(journal) == ["decide", "decide", "undo"]
    assert list(in_force(journal)) == ["a-1"]
