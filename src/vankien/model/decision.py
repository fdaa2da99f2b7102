"""What the committee decided, and what a person corrected in the reading."""

from dataclasses import dataclass
from enum import StrEnum

from vankien.model.ids import content_id
from vankien.model.span import Span


class Verdict(StrEnum):
    """The committee's answer."""

    ACCEPT = "accept"
    ACCEPT_IN_PART = "accept-in-part"
    REJECT = "reject"
    REFER = "refer"
    DEFER = "defer"

    @property
    def takes_in(self) -> bool:
        """Whether the draft changes because of it."""
        return self in {Verdict.ACCEPT, Verdict.ACCEPT_IN_PART}

    @property
    def is_final(self) -> bool:
        """Whether the matter is closed: a deferred or referred amendment goes on into the next version."""
        return self not in {Verdict.REFER, Verdict.DEFER}


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict on one amendment.

    `final_text` is the committee's own wording for an acceptance in part (or of a comment). `place` is a
    person's choice of span where the anchor was open. `via` names the group or unit on which the
    decision was taken, when it was not taken on the amendment itself; `wording` then names the amendment whose
    wording stood in the group's row. `at` is ISO, from the decision; nothing here reads a clock.
    """

    id: str
    of: str
    verdict: Verdict
    final_text: str | None = None
    reason: str | None = None
    place: Span | None = None
    by: str | None = None
    at: str | None = None
    via: str | None = None
    supersedes: str | None = None
    wording: str | None = None


def decision_id(decision: Decision) -> str:
    """The id of a decision, from what it says (`id`, `supersedes`, `wording` left aside)."""
    place = "" if decision.place is None else f"{decision.place.start}:{decision.place.end}"
    return content_id(
        "d",
        decision.of,
        decision.verdict,
        decision.final_text or "",
        decision.reason or "",
        place,
        decision.by or "",
        decision.at or "",
        decision.via or "",
    )
