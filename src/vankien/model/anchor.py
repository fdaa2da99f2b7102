"""Where an amendment really stands in a draft, and how sure that is."""

from dataclasses import dataclass
from enum import StrEnum

from vankien.model.span import Span

WAYS = frozenset({
    "path", "other-parent", "other-number", "heading", "other-heading", "paraphrase", "page", "count", "words", "here",
    "quote", "fuzzy-quote", "likeness", "context", "topic", "everywhere", "also", "new-number", "quotation",
    "figure", "act", "issued", "lead-in", "frame", "parted", "spelling",
})  # fmt: skip
"""What may speak for a place, and what the contributor said otherwise; `Anchor.method` joins them with `+`."""


class AnchorState(StrEnum):
    """How sure a place is. Only `exact` and `fuzzy` are ever applied without a person."""

    EXACT = "exact"  # one place, certain
    FUZZY = "fuzzy"  # one place, well ahead of the next
    AMBIGUOUS = "ambiguous"  # several: a person chooses
    UNRESOLVED = "unresolved"  # none: a person places it

    @property
    def is_certain(self) -> bool:
        """Whether the program may act on it without asking."""
        return self in {AnchorState.EXACT, AnchorState.FUZZY}


class Extent(StrEnum):
    """What of the place is meant."""

    WORDS = "words"
    PASSAGE = "passage"
    BODY = "body"
    HEADING = "heading"
    UNIT = "unit"


class PlaceRole(StrEnum):
    """What a place is to the amendment."""

    TARGET = "target"
    SOURCE = "source"
    DESTINATION = "destination"


ON_PROPOSAL = "proposal"
"""The method of an anchor taken over from the proposal that an amendment changes: its edits are that one's, changed."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the draft, the id of the deepest unit that holds it, and its part in the amendment."""

    role: PlaceRole
    span: Span
    unit: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that was weighed. `score` is 0..1; `why` lists the ways that proposed it."""

    span: Span
    unit: str | None
    score: float
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an amendment stands.

    `score` is 0..1, `margin` the lead over the next candidate; `method` names the ways that
    decided, joined by `+` (`path+quote`). Unresolved anchors have no places; ambiguous ones list
    `candidates`, best first.
    """

    state: AnchorState
    extent: Extent = Extent.UNIT
    places: tuple[Place, ...] = ()
    score: float = 0.0
    margin: float = 0.0
    method: str = ""
    candidates: tuple[Candidate, ...] = ()

    @property
    def span(self) -> Span | None:
        """The first place, which most amendments have alone."""
        return self.places[0].span if self.places else None

    @property
    def unit(self) -> str | None:
        """The unit of the first place."""
        return self.places[0].unit if self.places else None
