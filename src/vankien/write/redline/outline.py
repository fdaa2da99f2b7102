"""The outline at the left, with how many proposals stand in each unit and below."""

from collections import Counter
from collections.abc import Iterator

from vankien.model.document import Unit
from vankien.model.locator import UnitKind
from vankien.write.redline.words import Both, escape
from vankien.write.saying import Desk

SHOWN = frozenset(
    {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE, UnitKind.POINT, UnitKind.APPENDIX}
)
OPEN_DEPTH = 2  # levels that are unfolded from the start
NAME_LETTERS = 90


def counts(on: Desk) -> Counter[str]:
    """How many groups of proposals stand in each unit or below it."""
    found: Counter[str] = Counter()
    for group in on.outcome.groups:
        anchor = on.amendments[group.representative].anchor
        if anchor is not None and anchor.state.is_certain and anchor.unit is not None:
            found.update(unit.id for unit in on.document.path(anchor.unit))
    return found


def sections(on: Desk) -> Iterator[tuple[str, str]]:
    """Units to filter by: the two outermost levels with a heading."""
    for unit in on.document.units:
        if unit.kind in SHOWN and unit.depth < OPEN_DEPTH and not unit.heading.is_empty:
            yield unit.id, "\u2003" * unit.depth + _name(on, unit)


def _name(on: Desk, unit: Unit) -> str:
    heading = " ".join(unit.heading.of(on.document.text).split())
    name = f"{unit.label} {heading}" if unit.label else heading
    return name if len(name) <= NAME_LETTERS else name[: NAME_LETTERS - 1] + "…"


def outline(on: Desk, both: Both) -> str:
    """The tree as nested lists."""
    number = counts(on)
    tops = [unit for unit in on.document.units if _is_shown(unit) and unit.parent is None]
    return f"<h2>{both('page.outline')}</h2><ul>{''.join(_item(on, unit, number) for unit in tops)}</ul>"


def _is_shown(unit: Unit) -> bool:
    return unit.kind in SHOWN and not unit.heading.is_empty


def _item(on: Desk, unit: Unit, number: Counter[str]) -> str:
    inside = "".join(_item(on, child, number) for child in on.document.children(unit.id) if _is_shown(child))
    count = number[unit.id]
    badge = f'<span class="n{" has" if count else ""}">{count}</span>'
    line = on.document.text.rfind("\n", 0, unit.span.start) + 1
    link = f'<a href="#l{line}"><span>{escape(_name(on, unit))}</span>{badge}</a>'
    if not inside:
        return f"<li>{link}</li>"
    opened = " open" if unit.depth < OPEN_DEPTH else ""
    return f"<li><details{opened}><summary>{link}</summary><ul>{inside}</ul></details></li>"
