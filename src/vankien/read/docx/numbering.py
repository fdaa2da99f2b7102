"""The labels that Word generates: multi-level, restarts, style links, every usual number format."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from vankien.ooxml.package import W, flag, value
from vankien.ooxml.styles import Style, number
from vankien.text.numerals import to_roman

LEVELS = 9
BULLET = "•"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    style: str | None = None


PLAIN = Level()


@dataclass(frozen=True, slots=True)
class ListStyle:
    """A numbering instance: the abstract list it counts in, its levels, and the restarts it asks for."""

    abstract: str
    levels: Mapping[int, Level]
    start_overrides: Mapping[int, int]

    def first(self, place: int) -> int:
        """The number with which a level begins."""
        return self.start_overrides.get(place, self.levels.get(place, PLAIN).start)


@dataclass(frozen=True, slots=True)
class Label:
    """A generated label and how it came about."""

    text: str
    level: int
    list_id: str
    format: str


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
        text = BULLET if form.format == "bullet" and not form.text.strip() else _text(one, form, counts)
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
            restart = one.levels.get(below, PLAIN).restart
            if restart is None or (restart > 0 and place < restart):
                counts[below] = None


def _text(one: ListStyle, form: Level, counts: list[int | None]) -> str:
    """The level's pattern with each `%n` replaced by its level's number."""
    if form.format == "none" and "%" not in form.text:
        return form.text
    out, at = [], 0
    while at < len(form.text):
        char, following = form.text[at], form.text[at + 1 : at + 2]
        if char == "%" and following.isdecimal() and following != "0":
            place = int(following) - 1
            other = one.levels.get(place, PLAIN)
            shape = "decimal" if form.legal and other.format not in {"bullet", "none"} else other.format
            count = counts[place]
            out.append(shown(other.start if count is None else count, shape))
            at += 2
            continue
        out.append(BULLET if "\ue000" <= char <= "\uf8ff" else char)
        at += 1
    return "".join(out)


_UNITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def shown(count: int, form: str) -> str:
    """A number in one of the formats of numbering, as Word shows it in a Vietnamese document."""
    match form:
        case "upperRoman" | "lowerRoman" if 0 < count < 4000:
            roman = to_roman(count)
            return roman if form == "upperRoman" else roman.lower()
        case "upperLetter" | "lowerLetter" if count > 0:
            letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
            return letter.upper() if form == "upperLetter" else letter
        case "decimalZero":
            return f"{count:02d}"
        case "numberInDash":
            return f"- {count} -"
        case "decimalEnclosedParen":
            return f"({count})"
        case "decimalEnclosedFullstop":
            return f"{count}."
        case "hex":
            return f"{count:X}"
        case "none" | "bullet":
            return ""
        case "ordinalText" | "vietnameseCounting" if 0 < count < 100:
            return _words(count, ordinal=form == "ordinalText")
        case "cardinalText" if 0 < count < 100:
            return _words(count, ordinal=False).capitalize()
        case "decimalEnclosedCircle" if 0 < count <= 20:
            return chr(ord("①") + count - 1)
    return str(count).zfill(len(form)) if form.endswith("01") else str(count)


def _words(count: int, *, ordinal: bool) -> str:
    if ordinal and count in {1, 4}:
        return "nhất" if count == 1 else "tư"
    tens, ones = divmod(count, 10)
    if tens == 0:
        return _UNITS[ones]
    head = "mười" if tens == 1 else f"{_UNITS[tens]} mươi"
    if ones == 0:
        return head
    last = "mốt" if ones == 1 and tens > 1 else "lăm" if ones == 5 else _UNITS[ones]
    return f"{head} {last}"
