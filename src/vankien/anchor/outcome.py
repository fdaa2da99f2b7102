"""What an amendment comes to: its anchor, the edits where that is certain, and what a person should know."""

from dataclasses import dataclass

from vankien.anchor.combine import Verdict, candidates
from vankien.model.amendment import Operation
from vankien.model.anchor import Anchor, AnchorState, Place, PlaceRole
from vankien.model.edit import Edit
from vankien.model.note import Note

# what brings no edits by itself
PLACE_ONLY = frozenset({Operation.COMMENT, Operation.MERGE, Operation.SPLIT, Operation.RENUMBER})


@dataclass(frozen=True, slots=True)
class Outcome:
    """An anchor, the edits that go with it when it is certain, and notes."""

    anchor: Anchor
    edits: tuple[Edit, ...] = ()
    notes: tuple[Note, ...] = ()


def anchor_of(verdict: Verdict) -> Anchor:
    """The verdict as an anchor: candidates only while the place is open."""
    if not verdict.ranked:
        return Anchor(AnchorState.UNRESOLVED)
    best = verdict.best
    certain = verdict.state.is_certain
    return Anchor(
        state=verdict.state,
        extent=best.extent,
        places=(Place(PlaceRole.TARGET, best.span, best.unit),),
        score=round(min(1.0, max(0.0, best.score)), 3),
        margin=round(min(1.0, max(0.0, verdict.margin)), 3),
        method="+".join(dict.fromkeys(best.why)),
        candidates=() if certain else candidates(verdict.ranked),
    )
