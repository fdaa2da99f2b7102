"""What a bare roman number is, as the draft at hand numbers: the "III" of "III.5", a section where it has no parts."""

from dataclasses import replace

from vankien.model.amendment import Amendment
from vankien.model.locator import Locator, Step, UnitKind
from vankien.parse.address import heads_bare
from vankien.parse.backing import Backing

Path = tuple[Step, ...]


def as_numbered(one: Amendment, draft: Backing) -> Amendment:
    """The amendment with its places told in the kinds of units that the draft has."""
    if not draft.has_roman_sections or not one.locator.path:
        return one
    destination = None if one.destination is None else _located(one.destination)
    return replace(one, locator=_located(one.locator), destination=destination)


def _located(where: Locator) -> Locator:
    if not heads_bare(where.as_written):
        return where
    return replace(where, path=_path(where.path), also=tuple(_path(path) for path in where.also))


def _path(path: Path) -> Path:
    first = path[0] if path else None
    if first is None or first.kind is not UnitKind.PART or (first.number or "").strip("IVX"):
        return path
    return (replace(first, kind=UnitKind.SECTION), *path[1:])
