"""What one round of consultation came to: everything the papers are written from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from vankien.flows.fates import SourceFate
from vankien.flows.past import Past
from vankien.model.amendment import Amendment, Opinion
from vankien.model.claim import Claim
from vankien.model.contribution import Contribution
from vankien.model.correction import Correction
from vankien.model.decision import Decision
from vankien.model.draft import Change, Draft
from vankien.model.edit import ChangeSet
from vankien.model.event import Event
from vankien.model.group import Conflict, Group
from vankien.model.note import Note


@dataclass(frozen=True, slots=True)
class Consultation:
    """What `consultation.toml` says; all of it may be missing."""

    title: str | None = None
    issuer: str | None = None
    period: tuple[str | None, str | None] = (None, None)  # ISO dates, first and last day
    layout: str | None = None
    bodies: tuple[str, ...] = ()  # those that were asked
    publish: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Outcome:
    """One round: what came in, what was made of it, what was decided, what the next draft is.

    `amendments` are anchored and sorted by place in the draft, then id; those without a place last.
    `groups`, `conflicts`, `opinions`, `notes` are sorted likewise. `decisions` holds only those in force.
    `shown` are the changes for `tracked.docx`, `taken` those that make the next draft (the same once
    anything is decided); `next_change` combines `taken`. `past` is what the round continues, None in a first one.
    `figures` are the wrong ones of proposed texts by amendment, where a register was given.
    """

    draft: Draft
    consultation: Consultation
    contributions: tuple[Contribution, ...]
    amendments: tuple[Amendment, ...]
    opinions: tuple[Opinion, ...]
    groups: tuple[Group, ...]
    conflicts: tuple[Conflict, ...]
    decisions: tuple[Decision, ...]
    notes: tuple[Note, ...]
    sources: tuple[SourceFate, ...]
    shown: tuple[Change, ...]
    taken: tuple[Change, ...]
    next_change: ChangeSet
    journal: tuple[Event, ...] = ()
    past: Past | None = None
    corrections: tuple[Correction, ...] = ()  # of the reading, by persons, in force
    followed: tuple[Change, ...] = ()  # references of the draft that follow its new numbering; nobody asked for them
    figures: Mapping[str, tuple[Claim, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )  # wrong, by amendment
    regrouped_from: tuple[Group, ...] = ()  # the groups before corrections, on which decisions may have been given

    def amendment(self, amendment_id: str) -> Amendment:
        """The amendment with this id; KeyError when there is none."""
        for amendment in self.amendments:
            if amendment.id == amendment_id:
                return amendment
        raise KeyError(amendment_id)
