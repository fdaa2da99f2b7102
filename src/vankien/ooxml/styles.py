"""What paragraph styles say, inheritance resolved."""

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from vankien.ooxml.package import W, flag, value

MOST_ANCESTORS = 30  # styles based on one another; a circle ends here


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style with what it inherits; None where neither it nor its ancestors say anything."""

    name: str = ""
    outline: int | None = None
    num_id: str | None = None
    level: int | None = None
    bold: bool | None = None
    align: str | None = None
    page_break_before: bool | None = None


@dataclass(frozen=True, slots=True)
class _Raw:
    style: Style
    based_on: str | None


def read_styles(root: etree._Element | None) -> tuple[Mapping[str, Style], Style]:
    """Styles by id, and the default paragraph style."""
    raw: dict[str, _Raw] = {}
    default: str | None = None
    for element in () if root is None else root.iterfind(f"{W}style"):
        if element.get(f"{W}type", "paragraph") != "paragraph":
            continue
        style_id = str(element.get(f"{W}styleId", ""))
        raw[style_id] = _Raw(_own(element), value(element, "basedOn"))
        if element.get(f"{W}default") in {"1", "true", "on"}:
            default = style_id
    styles = {style_id: _resolved(style_id, raw) for style_id in raw}
    return styles, styles.get(default or "", Style())


def _own(element: etree._Element) -> Style:
    properties = element.find(f"{W}pPr")
    return Style(
        name=value(element, "name") or "",
        outline=number(value(properties, "outlineLvl")),
        num_id=value(properties, "numPr", "numId"),
        level=number(value(properties, "numPr", "ilvl")),
        bold=flag(element.find(f"{W}rPr"), "b"),
        align=value(properties, "jc"),
        page_break_before=flag(properties, "pageBreakBefore"),
    )


def number(said: str | None) -> int | None:
    """A whole number as written; None for anything else."""
    return int(said) if said is not None and said.lstrip("-").isdecimal() and len(said) < 10 else None


def _resolved(style_id: str, raw: Mapping[str, _Raw]) -> Style:
    own = raw[style_id].style
    outline, num_id, level = own.outline, own.num_id, own.level
    bold, align, breaks = own.bold, own.align, own.page_break_before
    above = raw[style_id].based_on
    for _ in range(MOST_ANCESTORS):
        if above is None or above not in raw:
            break
        style = raw[above].style
        outline = style.outline if outline is None else outline
        level = style.level if level is None else level
        num_id = style.num_id if num_id is None else num_id
        bold = style.bold if bold is None else bold
        align = style.align if align is None else align
        breaks = style.page_break_before if breaks is None else breaks
        above = raw[above].based_on
    return Style(own.name, outline, num_id, level, bold, align, breaks)
