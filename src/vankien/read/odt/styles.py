"""What the styles of an OpenDocument text say of paragraphs and lists."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from vankien.ooxml.styles import number
from vankien.read.labels import Level
from vankien.read.odt.names import EXTENSION, FO, STYLE, TEXT

_FORMATS = {"1": "decimal", "I": "upperRoman", "i": "lowerRoman", "A": "upperLetter", "a": "lowerLetter", "": "none"}
_BOLD = 600  # a font's weight, from which people see it as bold
_NAMED_PLACE = re.compile(r"%(\d{1,2})%")
_DEEPEST = 40  # styles above one another; a circle ends there


@dataclass(frozen=True, slots=True)
class OdtStyle:
    """A paragraph or character style with all that it inherits; None where nothing is said."""

    name: str = ""
    outline: int | None = None
    list_style: str | None = None
    bold: bool | None = None
    centred: bool | None = None
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """All styles of a file by name: of paragraphs, of characters, of lists (levels from 0), and of headings."""

    paragraphs: Mapping[str, OdtStyle] = field(default_factory=dict)
    words: Mapping[str, OdtStyle] = field(default_factory=dict)
    lists: Mapping[str, Mapping[int, Level]] = field(default_factory=dict)
    outline: Mapping[int, Level] = field(default_factory=dict)


def read_styles(roots: Sequence[etree._Element]) -> Styles:
    """The styles of the members given, later ones before earlier ones."""
    raw: dict[tuple[str, str], etree._Element] = {}
    lists: dict[str, Mapping[int, Level]] = {}
    outline: Mapping[int, Level] = {}
    for root in roots:
        for one in root.iter(f"{STYLE}style"):
            raw[str(one.get(f"{STYLE}family")), str(one.get(f"{STYLE}name"))] = one
        for one in root.iter(f"{TEXT}list-style"):
            lists[str(one.get(f"{STYLE}name"))] = dict(_levels(one))
        for one in root.iter(f"{TEXT}outline-style"):
            outline = dict(_levels(one))
    made = {key: _resolved(key, raw) for key in raw}
    paragraphs, words = ({name: made[kind, name] for kind, name in made if kind == wanted} for wanted in _FAMILIES)
    return Styles(paragraphs, words, lists, outline)


_FAMILIES = ("paragraph", "text")


def _resolved(key: tuple[str, str], raw: Mapping[tuple[str, str], etree._Element]) -> OdtStyle:
    """A style with what it inherits; automatic styles bear the name of the one that a person chose."""
    chain: list[etree._Element] = []
    at = key
    while at in raw and len(chain) < _DEEPEST:
        chain.append(raw[at])
        at = (key[0], str(raw[at].get(f"{STYLE}parent-style-name")))
    own, looks = chain[0], [_looks(one) for one in chain]
    named = next((one for one in chain if one.getparent() is None or "automatic" not in str(_parent(one))), own)
    lists = [said for one in chain if (said := one.get(f"{STYLE}list-style-name")) is not None]
    outlines = [said for one in chain if (said := one.get(f"{STYLE}default-outline-level")) is not None]
    outline = number(outlines[0]) if outlines else None
    return OdtStyle(
        name=str(named.get(f"{STYLE}display-name") or named.get(f"{STYLE}name") or ""),
        outline=None if outline is None or outline < 1 else outline - 1,
        list_style=lists[0] if lists else None,
        bold=next((bold for bold, _, _ in looks if bold is not None), None),
        centred=next((centred for _, centred, _ in looks if centred is not None), None),
        breaks=any(breaks for _, _, breaks in looks) or bool(own.get(f"{STYLE}master-page-name")),
    )


def _parent(one: etree._Element) -> str:
    parent = one.getparent()
    return "" if parent is None else str(parent.tag)


def _looks(style: etree._Element) -> tuple[bool | None, bool | None, bool]:
    """Whether it is bold, centred, and begins a page."""
    words, block = style.find(f"{STYLE}text-properties"), style.find(f"{STYLE}paragraph-properties")
    weight = None if words is None else words.get(f"{FO}font-weight")
    bold = None if weight is None else weight == "bold" or (weight.isdecimal() and int(weight) >= _BOLD)
    align = None if block is None else block.get(f"{FO}text-align")
    return bold, None if align is None else align == "center", block is not None and block.get(_BREAK) == "page"


_BREAK = f"{FO}break-before"


def _levels(style: etree._Element) -> Iterator[tuple[int, Level]]:
    for one in style:
        place = number(one.get(f"{TEXT}level"))
        if place is None or not 1 <= place <= 10 or not isinstance(one.tag, str):
            continue
        if one.tag == f"{TEXT}list-level-style-bullet":
            yield place - 1, Level(format="bullet", text=one.get(f"{TEXT}bullet-char", ""))
        else:
            start = number(one.get(f"{TEXT}start-value"))
            yield place - 1, Level(1 if start is None else start, _format(one), _pattern(one, place))


def _format(level: etree._Element) -> str:
    said = str(level.get(f"{STYLE}num-format", ""))
    return "decimalZero" if said.startswith("01") else _FORMATS.get(said, "decimal")


def _pattern(level: etree._Element, place: int) -> str:
    """The label with `%1` where the first level's number stands, and so on."""
    whole = level.get(f"{STYLE}num-list-format") or level.get(f"{EXTENSION}num-list-format")
    if whole is not None:
        return _NAMED_PLACE.sub(r"%\1", str(whole))
    before, after = level.get(f"{STYLE}num-prefix", ""), level.get(f"{STYLE}num-suffix", "")
    if not level.get(f"{STYLE}num-format"):
        return f"{before}{after}"
    shown = max(1, min(place, number(level.get(f"{TEXT}display-levels")) or 1))
    return before + ".".join(f"%{each}" for each in range(place - shown + 1, place + 1)) + after
