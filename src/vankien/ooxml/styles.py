"""What paragraph styles say, inheritance resolved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import TypeVar

from lxml import etree

from vankien.ooxml.package import W, flag, value

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
Said = TypeVar("Said")


@dataclass(frozen=True, slots=True)
class _Raw:
    style: Style
    based_on: str | None


def read_styles(root: etree._Element | None) -> tuple[Mapping[str, Style], Style]:
    """Styles of every type by id, and the default paragraph style."""
    raw: dict[str, _Raw] = {}
    default: str | None = None
    for element in () if root is None else root.iterfind(f"{W}style"):
        style_id = str(element.get(f"{W}styleId", ""))
        raw[style_id] = _Raw(_own(element, style_id), value(element, "basedOn"))
        is_paragraph = element.get(f"{W}type", "paragraph") == "paragraph"
        if is_paragraph and element.get(f"{W}default") in {"1", "true", "on"}:
            default = style_id
    styles = {style_id: _resolved(style_id, raw) for style_id in raw}
    return styles, styles.get(default or "", Style())


def _own(element: etree._Element, style_id: str) -> Style:
    properties = element.find(f"{W}pPr")
    num_id = value(properties, "numPr", "numId")
    return Style(
        name=value(element, "name") or "",
        outline=number(value(properties, "outlineLvl")),
        num_id=num_id,
        num_style=None if num_id is None else style_id,
        level=number(value(properties, "numPr", "ilvl")),
        bold=flag(element.find(f"{W}rPr"), "b"),
        align=value(properties, "jc"),
        page_break_before=flag(properties, "pageBreakBefore"),
    )


def number(said: str | None) -> int | None:
    """A whole number as written; None for anything else."""
    return int(said) if said is not None and said.lstrip("-").isdecimal() and len(said) < 10 else None


def _resolved(style_id: str, raw: Mapping[str, _Raw]) -> Style:
    chain = [raw[style_id].style]
    above = raw[style_id].based_on
    while above is not None and above in raw and len(chain) < MOST_ANCESTORS:
        chain.append(raw[above].style)
        above = raw[above].based_on
    return Style(chain[0].name, *(_first(getattr(one, field) for one in chain) for field in _INHERITED))


def _first(said: Iterable[Said | None]) -> Said | None:
    return next((one for one in said if one is not None), None)
