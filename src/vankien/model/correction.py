"""What a person corrected in the reading: siblings of decisions, given back the same way."""

from dataclasses import dataclass
from enum import StrEnum

from vankien.model.amendment import Operation
from vankien.model.ids import content_id
from vankien.model.span import Span


class CorrectionKind(StrEnum):
    """What the program had read wrongly."""

    NOT_AMENDMENT = "not-amendment"  # it asks for nothing
    MISSED = "missed-amendment"  # a contribution asks for something that was not found
    REGROUP = "regroup"  # it belongs with another one, or stands alone
    ANCHOR = "re-anchor"  # its place is another one, or was open


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction of one amendment; of a contribution when `kind` is `missed-amendment`.

    `place` is where it stands in the draft. `joins` names the amendment or group with which it belongs; None in a
    `regroup`: alone. `words` are the contributor's words for a missed one, `new_text` the wording asked for in them.
    """

    id: str
    kind: CorrectionKind
    of: str
    place: Span | None = None
    joins: str | None = None
    words: str | None = None
    operation: Operation | None = None
    new_text: str | None = None
    reason: str | None = None
    by: str | None = None
    at: str | None = None


def correction_id(correction: Correction) -> str:
    """The id of a correction, from what it says."""
    place = "" if correction.place is None else f"{correction.place.start}:{correction.place.end}"
    said = (correction.joins, correction.words, correction.operation, correction.new_text, correction.reason)
    return content_id(
        "q", correction.kind, correction.of, place, *(one or "" for one in (*said, correction.by, correction.at))
    )
