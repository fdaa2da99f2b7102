"""New rows: words for a unit that holds nothing but a table are most likely one more of its rows, and a person sees it.

"bổ sung vào phụ lục dự án “Hồ Sen”", where the appendix is a heading and a table: no paragraph stands between the two.
"""

from dataclasses import replace

from vankien.anchor.combine import Proposed, combine
from vankien.anchor.index import DraftIndex, Line
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
    last = _last_row(index, index.document.unit(place.unit))
    if last is None:
        return None
    row, unit = last
    verdict = combine([replace(place, span=Span(row.end, row.end), unit=unit, capped=True)])
    return Outcome(anchor_of(verdict), (), (remark(amendment, "anchor-beside-unknown"),))


def _last_row(index: DraftIndex, unit: Unit) -> tuple[Span, str | None] | None:
    """The last row of the table that ends a unit of which nothing else but its heading, or a lead-in, is told, and the
    unit that it is.
    """
    lines, text = index.lines_in(unit.span), index.document.text
    if unit.kind in {UnitKind.CELL, UnitKind.ROW} or not lines or not _in_row(text, lines[-1]):
        return None
    told = [line for line in lines if not line.is_heading and not _in_row(text, line)]
    if len(told) > 1 or any(not line.span.of(text).rstrip().endswith(":") for line in told):
        return None
    above = index.document.path(lines[-1].unit) if lines[-1].unit is not None else ()
    row = next((one.id for one in above if one.kind is UnitKind.ROW), unit.id)
    return Span(text.rfind("\n", 0, lines[-1].span.start) + 1, lines[-1].span.end), row


def _in_row(text: str, line: Line) -> bool:
    """Whether a line is a cell of a table, or of one typed with tabs."""
    span = line.span
    return line.is_cell or "\t" in (text[span.start - 1 : span.start], text[span.end : span.end + 1])
