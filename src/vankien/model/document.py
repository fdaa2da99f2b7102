"""A document: one text, and a tree of units laid over it."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from vankien.model.locator import UnitKind
from vankien.model.span import Span


class PageBasis(StrEnum):
    """Where page positions come from; a page stays a hint."""

    STORED = "stored"  # page breaks that the last program to save the file wrote down
    PDF = "pdf"  # an accompanying PDF, or the draft is one
    LAYOUT = "layout"  # laid out again by a program here
    MARKED = "marked"  # only hard page breaks are known


@dataclass(frozen=True, slots=True)
class Unit:
    """A numbered or counted piece of a document.

    `span` holds the whole unit with all that hangs below it; `heading` its heading line without a
    typed label (empty when it has none); `body` everything after the heading. `label` is as printed
    ("Phần thứ nhất", "3.6.", "a)", "-"), in the text unless `label_generated`. `number` is canonical
    as in a locator. `permanent` names the unit through versions.
    """

    id: str
    kind: UnitKind
    number: str | None
    label: str | None
    label_generated: bool
    heading: Span
    body: Span
    span: Span
    parent: str | None
    depth: int
    pages: tuple[int, int] | None = None
    page_basis: PageBasis | None = None
    permanent: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One NFC text plus its units in preorder.

    `pages` holds the offset at which each page begins, page 1 first; empty when unknown.
    """

    text: str
    units: tuple[Unit, ...] = ()
    pages: tuple[int, ...] = ()
    page_basis: PageBasis | None = None
    _by_id: dict[str, int] = field(init=False, repr=False, compare=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {unit.id: place for place, unit in enumerate(self.units)})
        object.__setattr__(self, "_starts", tuple(unit.span.start for unit in self.units))

    def unit(self, unit_id: str) -> Unit:
        """The unit with this id; KeyError when there is none."""
        return self.units[self._by_id[unit_id]]

    def has_unit(self, unit_id: str) -> bool:
        """Whether a unit bears this id."""
        return unit_id in self._by_id

    def order(self, unit_id: str | None) -> int:
        """The unit's place in preorder, for sorting; what is in no unit comes last."""
        return self._by_id.get(unit_id or "", len(self.units))

    def children(self, unit_id: str | None) -> tuple[Unit, ...]:
        """The units directly below a unit (below the root for None), in order."""
        below = self.units if unit_id is None else tuple(self.descendants(unit_id))
        return tuple(unit for unit in below if unit.parent == unit_id)

    def descendants(self, unit_id: str) -> Iterator[Unit]:
        """All units below a unit, in preorder."""
        start = self._by_id[unit_id]
        depth = self.units[start].depth
        for unit in self.units[start + 1 :]:
            if unit.depth <= depth:
                return
            yield unit

    def path(self, unit_id: str) -> tuple[Unit, ...]:
        """The unit and those above it, outermost first."""
        chain = [self.unit(unit_id)]
        while chain[-1].parent is not None:
            chain.append(self.unit(chain[-1].parent))
        return tuple(reversed(chain))

    def unit_at(self, offset: int) -> Unit | None:
        """The deepest unit whose span holds `offset` (an end counts as inside when nothing follows there)."""
        place = bisect_right(self._starts, offset) - 1
        while place >= 0:
            unit = self.units[place]
            if unit.span.start <= offset < unit.span.end or offset == unit.span.start:
                return unit
            if unit.parent is None and unit.span.end < offset:
                return None
            if offset == unit.span.end:
                return unit
            place -= 1
        return None

    def unit_over(self, span: Span) -> Unit | None:
        """The deepest unit that holds the whole span."""
        unit = self.unit_at(span.start)
        while unit is not None and not unit.span.contains(span):
            unit = None if unit.parent is None else self.unit(unit.parent)
        return unit

    def page_of(self, offset: int) -> int | None:
        """The page on which `offset` stands, from 1; None when pages are unknown."""
        if not self.pages:
            return None
        return max(1, bisect_right(self.pages, offset))

    def page_span(self, page: int) -> Span | None:
        """The stretch of text on a page; None when the document has no such page."""
        if not 1 <= page <= len(self.pages):
            return None
        end = self.pages[page] if page < len(self.pages) else len(self.text)
        return Span(self.pages[page - 1], end)
