"""New rows: words for a unit that holds nothing but a table are most likely one more of its rows, and a person sees it.

"bổ sung vào phụ lục dự án “Hồ Sen”", where the appendix is a heading and a table: no paragraph stands between the two.
"""

from dataclasses import replace

from vankien.anchor.combine import Proposed, combine
from vankien.anchor.index import DraftIndex
from vankien.anchor.outcome import Outcome, anchor_of
from vankien.anchor.remarks import remark
from vankien.model.amendment import Amendment, Position
from vankien.model.document import Unit
from vankien.model.locator import UnitKind
from vankien.model.span import Span

BESIDE = frozenset({Position.BEFORE, Position.AFTER, Position.START})  # sides that say what else is meant


def new_row(amendment: Amendment, index: DraftIndex, place: Proposed) -> Outcome | None:
    """The end of the table that is all of a unit, offered to words for that unit; None for other units and words."""
    new = (amendment.new_text or "").strip()
    if place.unit is None or amendment.position in BESIDE or not new or "\n" in new:
        return None
    row = _last_row(index, index.document.unit(place.unit))
    if row is None:
        return None
    end = Span(row.span.end, row.span.end)
    verdict = combine([replace(place, span=end, unit=row.id, capped=True)])
    return Outcome(anchor_of(verdict), (), (remark(amendment, "anchor-beside-unknown"),))


def _last_row(index: DraftIndex, unit: Unit) -> Unit | None:
    """The last row of the table that ends a unit of which nothing else but its heading, or a lead-in, is told."""
    lines = index.lines_in(unit.span)
    if not lines or not lines[-1].is_cell or unit.kind in {UnitKind.CELL, UnitKind.ROW}:
        return None
    told = [line for line in lines if not line.is_cell and not line.is_heading]
    text = index.document.text
    if len(told) > 1 or any(not line.span.of(text).rstrip().endswith(":") for line in told):
        return None
    above = index.document.path(lines[-1].unit) if lines[-1].unit is not None else ()
    return next((one for one in above if one.kind is UnitKind.ROW), None)
