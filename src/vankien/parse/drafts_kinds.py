"""Places told as the draft at hand numbers: the "III" of "III.5" is a section where it has no parts, and "paragraph 34"
one of the whole draft where its paragraphs are numbered through.
"""

import re
from dataclasses import replace

from vankien.model.amendment import Amendment
from vankien.model.locator import Locator, Step, UnitKind
from vankien.parse.address import heads_bare
from vankien.parse.backing import Backing

_FIGURES = re.compile(r"(?<![\w.])\d{1,3}(?![\w.]?\d)")
Path = tuple[Step, ...]
HIGH = frozenset({UnitKind.PART, UnitKind.CHAPTER, UnitKind.APPENDIX})  # a paragraph of a running count may stand in


def as_numbered(one: Amendment, draft: Backing) -> Amendment:
    """The amendment with its places told in the kinds of units that the draft has."""
    if draft.running:
        destination = None if one.destination is None else _running(one.destination, draft.running)
        one = replace(one, locator=_running(one.locator, draft.running), destination=destination)
    if not draft.has_roman_sections or not one.locator.path:
        return one
    destination = None if one.destination is None else _located(one.destination)
    return replace(one, locator=_located(one.locator), destination=destination)


def _running(where: Locator, last: int) -> Locator:
    """A place in a draft whose paragraphs are numbered through: "paragraph 34" is in no policy named before it.

    "The second paragraph" of a policy is.
    """
    said = set(_FIGURES.findall(where.as_written or ""))
    return replace(
        where,
        path=_from_paragraph(where.path, last, said),
        also=tuple(_from_paragraph(one, last, said) for one in where.also),
    )


def _from_paragraph(path: Path, last: int, said: set[str]) -> Path:
    for at, step in enumerate(path):
        number = step.number or ""
        if step.kind is UnitKind.PARAGRAPH and number in said and 0 < int(number) <= last:
            return (*(one for one in path[:at] if one.kind in HIGH), *path[at:])
    return path


def _located(where: Locator) -> Locator:
    if not heads_bare(where.as_written):
        return where
    return replace(where, path=_path(where.path), also=tuple(_path(path) for path in where.also))


def _path(path: Path) -> Path:
    first = path[0] if path else None
    if first is None or first.kind is not UnitKind.PART or (first.number or "").strip("IVX"):
        return path
    return (replace(first, kind=UnitKind.SECTION), *path[1:])
