"""The labels that Word generates: multi-level, restarts, style links, every usual number format."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from vankien.ooxml.package import W, flag, value
from vankien.ooxml.styles import Style, number
from vankien.read.labels import BULLET, LEVELS, PLAIN, Label, Level, pattern_text


@dataclass(frozen=True, slots=True)
class ListStyle:
    """A numbering instance: the abstract list it counts in, its levels, and the restarts it asks for."""

    abstract: str
    levels: Mapping[int, Level]
    start_overrides: Mapping[int, int]

    def first(self, place: int) -> int:
        """The number with which a level begins."""
        return self.start_overrides.get(place, self.levels.get(place, PLAIN).start)


def read_numbering(root: etree._Element | None, styles: Mapping[str, Style]) -> Mapping[str, ListStyle]:
    """Numbering instances by id."""
    if root is None:
        return {}
    abstracts = {str(one.get(f"{W}abstractNumId")): one for one in root.iterfind(f"{W}abstractNum")}
    nums = {str(one.get(f"{W}numId")): one for one in root.iterfind(f"{W}num")}
    return {num_id: _list(one, abstracts, nums, styles) for num_id, one in nums.items()}


def _list(
    num: etree._Element,
    abstracts: Mapping[str, etree._Element],
    nums: Mapping[str, etree._Element],
    styles: Mapping[str, Style],
) -> ListStyle:
    abstract_id = value(num, "abstractNumId") or ""
    abstract = abstracts.get(abstract_id)
    link = value(abstract, "numStyleLink")
    if link is not None and link in styles:  # the list is defined where the style points
        linked = nums.get(styles[link].num_id or "")
        if linked is not None and linked is not num:
            abstract_id = value(linked, "abstractNumId") or abstract_id
            abstract = abstracts.get(abstract_id)
    levels = {} if abstract is None else {_place(one): _level(one) for one in abstract.iterfind(f"{W}lvl")}
    starts: dict[int, int] = {}
    for override in num.iterfind(f"{W}lvlOverride"):
        place = _place(override)
        own = override.find(f"{W}lvl")
        if own is not None:
            levels[place] = _level(own)
        start = number(value(override, "startOverride"))
        if start is not None:
            starts[place] = start
    return ListStyle(abstract_id, levels, starts)


def _place(element: etree._Element) -> int:
    return number(element.get(f"{W}ilvl")) or 0


def _level(element: etree._Element) -> Level:
    return Level(
        start=number(value(element, "start")) or 0,  # ECMA-376 17.9.25: a level without a start begins at 0
        format=_format(element),
        text=value(element, "lvlText") or "",
        legal=bool(flag(element, "isLgl")),
        restart=number(value(element, "lvlRestart")),
        style=value(element, "pStyle"),
    )


def _format(level: etree._Element) -> str:
    """A level's format; `0…01` with its zeros for the custom ones that newer files have beside a fallback."""
    said = level.find(f"{W}numFmt")
    if said is None:
        said = next(level.iter(f"{W}numFmt"), None)
    if said is None:
        return "decimal"
    sample = str(said.get(f"{W}format", "")).split(",")[0].strip()
    form = said.get(f"{W}val") or "decimal"
    return sample if form == "custom" and sample.strip("0") == "1" else form


@dataclass(slots=True)
class Counter:
    """Counts a document's lists paragraph by paragraph, in order. Lives for the reading of one document."""

    lists: Mapping[str, ListStyle]
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _overridden: set[tuple[str, int]] = field(default_factory=set)

    def label(self, num_id: str | None, level: int | None, style_id: str | None) -> Label | None:
        """The next label of a paragraph in a list; None when it is in none."""
        one = self.lists.get(num_id or "")
        if one is None or num_id == "0":
            return None
        place = level if level is not None else self._by_style(one, style_id)
        place = max(0, min(place, LEVELS - 1))
        counts = self._counts.setdefault(one.abstract, [None] * LEVELS)
        self._count(one, str(num_id), place, counts)
        form = one.levels.get(place, PLAIN)
        text = BULLET if form.format == "bullet" and not form.text.strip() else pattern_text(one.levels, form, counts)
        return Label(text, place, one.abstract, form.format)

    @staticmethod
    def _by_style(one: ListStyle, style_id: str | None) -> int:
        return next((place for place, level in one.levels.items() if style_id and level.style == style_id), 0)

    def _count(self, one: ListStyle, num_id: str, place: int, counts: list[int | None]) -> None:
        if place in one.start_overrides and (num_id, place) not in self._overridden:
            self._overridden.add((num_id, place))
            counts[place] = one.start_overrides[place] - 1
        before = counts[place]
        counts[place] = one.first(place) if before is None else before + 1
        for above in range(place):
            if counts[above] is None:
                counts[above] = one.first(above)
        for below in range(place + 1, LEVELS):
            if counts[below] is None:
                continue
            restart = one.levels.get(below, PLAIN).restart
            if restart is None or (restart > 0 and place < restart):
                counts[below] = None
