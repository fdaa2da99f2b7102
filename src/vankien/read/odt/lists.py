"""The labels that an OpenDocument text generates: lists that go on, start over, stand in one another."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from vankien.ooxml.styles import number
from vankien.read.labels import BULLET, LEVELS, PLAIN, Label, Level, pattern_text
from vankien.read.odt.names import TEXT, XML
from vankien.read.odt.styles import Styles

OUTLINE = "outline"  # the list that headings count in


@dataclass(slots=True)
class Place:
    """Where a paragraph stands in lists: the count that it goes on with, its level from 0, the levels' looks."""

    stream: str
    style: str | None
    level: int
    start: int | None = None
    is_labelled: bool = True  # the first paragraph of an item; the others only stand below its label


@dataclass(slots=True)
class ListCounter:
    """Counts a document's lists in order. Lives for the reading of one document."""

    styles: Styles
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _by_style: dict[str, str] = field(default_factory=dict)  # the last stream in which a style was used
    _by_id: dict[str, str] = field(default_factory=dict)
    _made: int = 0

    def stream(self, element: etree._Element, style: str | None) -> str:
        """The count of an outermost list: its own, or one that it says it continues."""
        follows = self._by_id.get(element.get(f"{TEXT}continue-list", ""))
        if follows is None and element.get(f"{TEXT}continue-numbering") == "true" and style is not None:
            follows = self._by_style.get(style)
        if follows is None:
            self._made += 1
            follows = str(self._made)
        if (own_id := element.get(f"{XML}id")) is not None:
            self._by_id[own_id] = follows
        if style is not None:
            self._by_style[style] = follows
        return follows

    def label(self, place: Place) -> Label | None:
        """The next label of a paragraph at a place of a list; None when its level shows none."""
        levels = self.styles.outline if place.stream == OUTLINE else self.styles.lists.get(place.style or "", {})
        counts = self._counts.setdefault(place.stream, [None] * LEVELS)
        self._count(levels, place, counts)
        form = levels.get(place.level)
        if form is None:
            return None
        text = BULLET if form.format == "bullet" and not form.text.strip() else pattern_text(levels, form, counts)
        if not text.strip():
            return None
        return Label(text.strip(), place.level, f"{place.stream}/{place.style or OUTLINE}", form.format)

    @staticmethod
    def _count(levels: Mapping[int, Level], place: Place, counts: list[int | None]) -> None:
        before = counts[place.level]
        first = levels.get(place.level, PLAIN).start
        counts[place.level] = place.start if place.start is not None else first if before is None else before + 1
        for above in range(place.level):
            if counts[above] is None:
                counts[above] = levels.get(above, PLAIN).start
        counts[place.level + 1 :] = [None] * (LEVELS - place.level - 1)


def start_of(element: etree._Element) -> int | None:
    """The number that an item or a heading asks for."""
    return number(element.get(f"{TEXT}start-value"))
