"""Groups of amendments that ask for the same, and conflicts between those that do not."""

from dataclasses import dataclass
from enum import StrEnum

from vankien.model.span import Span


class GroupKind(StrEnum):
    """How alike the members of a group are; `topic` groups comments, which have no wording."""

    EXACT = "exact"
    NEAR = "near"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Group:
    """Amendments that ask for the same, members in the order of their ids; every amendment is in one group.

    `size` counts amendments, `heads` the people behind them as far as stated, `organisations` the
    different bodies named; `verified` are the heads whose contributor is known for sure.
    """

    id: str
    kind: GroupKind
    representative: str
    members: tuple[str, ...]
    size: int
    heads: int
    organisations: int
    verified: int = 0


class ConflictKind(StrEnum):
    """Why amendments cannot both be taken in as they are."""

    OVERLAP = "overlap"
    SAME_POINT = "same-point"
    DELETE_EDIT = "delete-edit"
    MOVE_EDIT = "move-edit"
    CONTAIN = "contain"
    CONTRADICT = "contradict"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Amendments (one for each group concerned, in id order) that meet in `span` of the draft.

    `offered` are those of them that belong to the largest set of amendments that can go in together: an offer to the
    committee, never acted upon.
    """

    id: str
    kind: ConflictKind
    amendments: tuple[str, ...]
    span: Span
    offered: tuple[str, ...] = ()
