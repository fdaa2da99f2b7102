"""Where a move goes that is said by what it leaves: "lên trước điểm a", "lên đầu điều".

Who moves a point before point a means the one beside it, not that of another section; and the beginning of what holds a
unit is right before its first neighbour, behind the words that lead in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vankien.anchor.index import DraftIndex
from vankien.anchor.path import Finding, Hit
from vankien.model.amendment import Amendment, Position
from vankien.model.anchor import Anchor
from vankien.model.document import Unit
from vankien.model.span import Span

EVEN = 0.01  # of a score within which two units fit a path alike
NEIGHBOURS = 2  # units of one row, of which one moves


@dataclass(frozen=True, slots=True)
class Edge:
    """The neighbour beside which a unit goes, and on which side."""

    finding: Finding
    position: Position


def nearest_to(index: DraftIndex, finding: Finding, base: Unit | None) -> Finding:
    """Of the places that fit a destination alike, the one beside what moves, or around it; all where none is."""
    if base is None or len(finding.hits) < NEIGHBOURS or finding.hits[1].score < finding.hits[0].score - EVEN:
        return finding
    best = [hit for hit in finding.hits if hit.score >= finding.hits[0].score - EVEN]
    above = {unit.id for unit in index.document.path(base.id)[:-1]}
    for near in (_beside(best, base), [hit for hit in best if hit.unit is not None and hit.unit.id in above]):
        if len(near) == 1:
            return replace(finding, hits=(near[0],))
    return finding


def _beside(hits: Sequence[Hit], base: Unit) -> list[Hit]:
    return [hit for hit in hits if hit.unit is not None and hit.unit.parent == base.parent and hit.unit.id != base.id]


def has_own_row(amendment: Amendment, index: DraftIndex, anchor: Anchor) -> bool:
    """Whether a whole unit goes to an end of the row in which it stands: "lên đầu", "xuống cuối danh sách"."""
    unit = None if anchor.unit is None else index.document.unit(anchor.unit)
    is_edge = amendment.position in {Position.START, Position.END} and not amendment.target_text
    return is_edge and unit is not None and unit.parent is not None and unit.span == anchor.span


def own_row(index: DraftIndex, base: Unit) -> Finding:
    """What holds the unit that moves."""
    holder = None if base.parent is None else index.document.unit(base.parent)
    return Finding() if holder is None else Finding((Hit(holder.span, holder, 1.0, ("here",)),))


def edge_neighbour(
    index: DraftIndex, amendment: Amendment, base: Unit | None, source: Span, finding: Finding
) -> Edge | None:
    """The first or last neighbour of a whole unit that goes to an end of what holds it; None for another move."""
    holder = finding.hits[0].unit if len(finding.hits) == 1 else None
    is_edge = amendment.position in {Position.START, Position.END} and not amendment.target_text
    if base is None or holder is None or not is_edge or base.span != source or base.parent != holder.id:
        return None
    row = [one for one in index.document.children(holder.id) if one.kind is base.kind]
    is_start = amendment.position is Position.START
    other = row[0] if is_start else row[-1]
    if len(row) < NEIGHBOURS or other.id == base.id:
        return None
    hit = replace(finding.hits[0], span=other.span, unit=other)
    return Edge(replace(finding, hits=(hit,)), Position.BEFORE if is_start else Position.AFTER)
