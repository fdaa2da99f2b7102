"""The time, the place and the sense of a figure, from its clause out to the whole document; told which."""

from bisect import bisect_right

from vankien.claims.context import Layout, has_any
from vankien.model.claim import Because, Comparator, Period, Place, ScopeLevel
from vankien.model.document import Document
from vankien.model.span import Span

TITLE_REACH = 1_500  # code points at the beginning in which a title stands


class Scopes:
    """Answers for the figures of one document."""

    def __init__(self, document: Document, on: Layout, inherited: Period | None = None) -> None:
        self._inherited = inherited  # the time of the headings above, where the text is a piece of a document
        self.document = document
        self.on = on
        self._by_unit: dict[str, tuple[Period | None, bool]] = {}
        title = [period for period in on.periods if period.span.end <= TITLE_REACH and not period.is_base]
        self._title = (
            title[0] if title and document.units and title[0].span.end <= document.units[0].span.start else None
        )

    def period(self, place: int) -> tuple[Period | None, ScopeLevel | None]:
        """The time of a figure: its own, else that of the nearest heading, else the title's."""
        one = self.on.statements[place]
        if one.period is not None:
            return one.period, one.period_scope
        period = self.heading_period(one.span.start)
        if period is not None:
            return period, ScopeLevel.HEADING
        if self._inherited is not None:
            return self._inherited, ScopeLevel.HEADING
        return self._title, None if self._title is None else ScopeLevel.DOCUMENT

    def heading_period(self, offset: int) -> Period | None:
        """The time in the nearest heading above a place that has one."""
        unit = self.document.unit_at(offset)
        while unit is not None:
            period, _ = self._heading(unit.id)
            if period is not None:
                return period
            unit = None if unit.parent is None else self.document.unit(unit.parent)
        return None

    def is_future(self, offset: int) -> bool:
        """Whether a heading above a place speaks of what is to come."""
        unit = self.document.unit_at(offset)
        return unit is not None and any(self._heading(one.id)[1] for one in self.document.path(unit.id))

    def sense(self, place: int) -> Because | None:
        """Whether a figure is wished or prescribed rather than stated."""
        on, one = self.on, self.on.statements[place]
        words = on.low[max(on.sentence(place).start, one.span.start - 160) : one.span.start]
        if one.column is not None and has_any(one.column.lower(), (*on.words.targets, *on.words.plans)):
            return Because.TARGET
        if has_any(words, on.words.norms) or one.figure.comparator is Comparator.AT_MOST:
            return Because.NORM
        if has_any(words, on.words.targets):
            return Because.TARGET
        return Because.TARGET if self.is_future(one.span.start) else None

    def part(self, place: int) -> str | None:
        """The outermost unit that holds a figure."""
        unit = self.document.unit_at(self.on.statements[place].span.start)
        return None if unit is None else self.document.path(unit.id)[0].id

    def region(self, place: int) -> str | None:
        """The place that a heading above a figure names: a section about a district tells of that district."""
        unit = self.document.unit_at(self.on.statements[place].span.start)
        for one in reversed(() if unit is None else self.document.path(unit.id)):
            named = self.on.places.search(one.heading.of(self.on.text))
            if named is not None:
                return named[0]
        return None

    def _heading(self, unit_id: str) -> tuple[Period | None, bool]:
        """The time in a unit's heading, and whether it speaks of what is to come."""
        if unit_id not in self._by_unit:
            heading = self.document.unit(unit_id).heading
            self._by_unit[unit_id] = (self._within(heading), self._is_future(heading))
        return self._by_unit[unit_id]

    def _within(self, heading: Span) -> Period | None:
        on = self.on
        at = bisect_right(on.period_starts, heading.start - 1)
        inside = on.periods[at] if at < len(on.periods) else None
        return inside if inside is not None and inside.span.end <= heading.end and not inside.is_base else None

    def _is_future(self, heading: Span) -> bool:
        words = heading.of(self.on.low)
        return has_any(words, self.on.words.future) and not has_any(words, self.on.words.past)

    def place(self, place: int) -> Place | None:
        """The place that the clause of a figure names before it: "huyện Lộc Vân"; None when none does."""
        on = self.on
        one = on.statements[place]
        start = max(on.sentence(place).start, one.span.start - 120)
        words = on.text[start : one.span.start]
        named = None
        for found in on.places.finditer(words):
            named = found
        if named is None:
            return None
        is_clause = "," not in words[named.end() :] and ";" not in words[named.end() :]
        return Place(named[0], ScopeLevel.CLAUSE if is_clause else ScopeLevel.SENTENCE)
