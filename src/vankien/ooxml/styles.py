"""What paragraph styles say, inheritance resolved."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from operator import attrgetter

from lxml import etree

from vankien.ooxml.package import W, first_child, flag, value

MOST_ANCESTORS = 30  # styles based on one another; a circle ends here


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what it inherits; None where neither it nor its ancestors say anything."""

    name: str = ""
    outline: int | None = None
    num_id: str | None = None
    num_style: str | None = None  # the style that names the list: its own id or an ancestor's
    level: int | None = None
    bold: bool | None = None
    align: str | None = None
    page_break_before: bool | None = None


_INHERITED = tuple(field.name for field in fields(Style) if field.name != "name")
_values = attrgetter(*_INHERITED)


@dataclass(frozen=True, slots=True)
class _Raw:
    style: Style
    based_on: str | None


def read_styles(root: etree._Element | None) -> tuple[Mapping[str, Style], Style]:
    """Styles by id, those of tables aside (no paragraph or run names them), and the default paragraph style."""
    raw: dict[str, _Raw] = {}
    default: str | None = None
    for element in () if root is None else root.iterfind(f"{W}style"):
        kind = element.get(f"{W}type", "paragraph")
        if kind == "table":
            continue
        style_id = str(element.get(f"{W}styleId", ""))
        raw[style_id] = _Raw(_own(element, style_id), value(element, "basedOn"))
        if kind == "paragraph" and element.get(f"{W}default") in {"1", "true", "on"}:
            default = style_id
    styles = {style_id: _resolved(style_id, raw) for style_id in raw}
    return styles, styles.get(default or "", Style())


def _own(element: etree._Element, style_id: str) -> Style:
    properties = first_child(element, f"{W}pPr")
    num_id = value(properties, "numPr", "numId")
    return Style(
        name=value(element, "name") or "",
        outline=number(value(properties, "outlineLvl")),
        num_id=num_id,
        num_style=None if num_id is None else style_id,
        level=number(value(properties, "numPr", "ilvl")),
        bold=flag(first_child(element, f"{W}rPr"), "b"),
        align=value(properties, "jc"),
        page_break_before=flag(properties, "pageBreakBefore"),
    )


def number(said: str | None) -> int | None:
    """A whole number as written; None for anything else."""
    return int(said) if said is not None and said.lstrip("-").isdecimal() and len(said) < 10 else None


def _resolved(style_id: str, raw: Mapping[str, _Raw]) -> Style:
    """A style with what its ancestors say where it says nothing."""
    own = raw[style_id]
    said = list(_values(own.style))
    above, left = own.based_on, MOST_ANCESTORS
    while above is not None and above in raw and left and None in said:
        said = [one if one is not None else other for one, other in zip(said, _values(raw[above].style), strict=True)]
        above, left = raw[above].based_on, left - 1
    return Style(own.style.name, *said)
