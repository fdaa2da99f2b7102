"""Places told as the draft at hand numbers: the "III" of "III.5" is a section where it has no parts, and "paragraph 34"
one of the whole draft where its paragraphs are numbered through. "Clause 4" of a bill is its section 4.
"""

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment
from vankien.model.locator import Locator, Step, UnitKind
from vankien.parse.draft.backing import Backing
from vankien.parse.draft.units import Units
from vankien.parse.places.address import heads_bare
from vankien.parse.places.inner_clauses import is_inner
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

_DOTTED = re.compile(r"\d\.\d")
_ONE_NUMBER = re.compile(r"(?:[^\W\d_]+\s+){0,4}\(?\d{1,2}(?:\.\d{1,2})+\)?(?:\s*\(\w{1,3}\))*")
"""A place that says one number and nothing behind it: "the second sentence of 5.3.1", "2.2.1 (d)"."""
_SAID = re.compile(r"(?<![\w.])(?:\d{1,3}(?![\w.]?\d)|[^\W\d_](?!\w))")  # figures, and letters that stand alone
Path = tuple[Step, ...]
TWO = 2
ONE_PART = Step(UnitKind.PART, "I")  # who has roman parts has this one
HIGH = frozenset({UnitKind.PART, UnitKind.CHAPTER, UnitKind.APPENDIX})  # a paragraph of a running count may stand in


def as_numbered(one: Amendment, draft: Backing, lower: str, speech: Speech) -> Amendment:
    """The amendment with its places told in the kinds of units that the draft has."""
    if draft.running:
        destination = None if one.destination is None else _running(one.destination, draft.running)
        one = replace(one, locator=_running(one.locator, draft.running), destination=destination)
    if draft.units is not None and draft.units.headed:
        destination = None if one.destination is None else _of_bill(one.destination, draft.units.headed)
        one = replace(one, locator=_of_bill(one.locator, draft.units.headed), destination=destination)
    if draft.units is not None:
        destination = None if one.destination is None else _dotted(one.destination, draft.units, speech)
        one = replace(one, locator=_dotted(one.locator, draft.units, speech), destination=destination)
        one = replace(one, locator=_by_own_number(one.locator, draft.units))
    if draft.units is not None:
        where = one.locator
        also = tuple(_from_end(path, draft.units) for path in where.also)
        one = replace(one, locator=replace(where, path=_from_end(where.path, draft.units), also=also))
        one = replace(one, locator=_in_parts(one.locator, draft.units))
    if draft.units is not None and _is_bare_roman(one.locator, draft.units, lower, speech):
        where = one.locator  # inherited of "(III.5)": in a draft without parts the III is a section
        one = replace(one, locator=replace(where, path=_path(where.path), also=tuple(map(_path, where.also))))
    if not draft.has_roman_sections or not one.locator.path:
        return one
    destination = None if one.destination is None else _located(one.destination)
    return replace(one, locator=_located(one.locator), destination=destination)


def _of_bill(where: Locator, headed: Collection[str]) -> Locator:
    """A place in a draft whose sections bear bare numbers: its "clause 4" is one of them, and no "(4)" in another."""
    if is_inner(where):
        return where
    paths = [
        (replace(path[0], kind=UnitKind.SECTION), *path[1:])
        if path and path[0].kind is UnitKind.CLAUSE and path[0].number in headed
        else path
        for path in (where.path, *where.also)
    ]
    return replace(where, path=paths[0], also=tuple(paths[1:]))


def _from_end(path: Path, units: Units) -> Path:
    """A path to a numbered unit that is counted from the end, with the number that it bears: "khoản cuối Điều 24"."""
    last = path[-1] if path else None
    count = 0 if last is None or last.number is None or not last.number.startswith("-") else int(last.number)
    above = units.under(path[:-1]) if count < 0 and last is not None and last.kind is UnitKind.CLAUSE else []
    found = [one for span in above if (one := units.document.unit_over(span)) is not None]
    holders = [one for one in found if one.kind is path[-2].kind]
    if len(holders) != 1 or last is None:
        return path
    row = [one.number for one in units.document.children(holders[0].id) if one.kind is last.kind and one.number]
    return path if len(row) < -count else (*path[:-1], replace(last, number=row[count]))


def _in_parts(where: Locator, units: Units) -> Locator:
    """A place whose roman number is none of a part of the draft, but of its sections: "Phần III, VI", "phần V.2"."""
    paths = (where.path, *where.also)
    if len(paths) == TWO and len(paths[0]) == 1 and paths[0][0].kind is UnitKind.PART and _is_section(paths[1], units):
        inner = _path(paths[1])
        if units.under((paths[0][0], *inner)):
            return replace(where, path=(paths[0][0], *inner), also=())
    if not any(_is_section(one, units) for one in paths):
        return where
    path, *also = (_path(one) if _is_section(one, units) else one for one in paths)
    return replace(where, path=path, also=tuple(also))


def _is_section(path: Path, units: Units) -> bool:
    """Whether a path begins with a part that the draft has only as a section, though it has parts."""
    first = path[0] if path else None
    if first is None or first.kind is not UnitKind.PART or units.has(first) or not units.has(ONE_PART):
        return False
    return units.has(replace(first, kind=UnitKind.SECTION)) and bool(units.under(_path(path)))


def _is_bare_roman(where: Locator, units: Units, lower: str, speech: Speech) -> bool:
    """Whether a place begins with a roman part that the draft has as a section only, and nobody calls it a part."""
    first = where.path[0] if where.path else None
    if first is None or first.kind is not UnitKind.PART or units.has(first):
        return False
    said = compile_later(rf"{words(name for name, kind in speech.units.items() if kind is UnitKind.PART)}\s+\(?")
    number = (first.number or "").lower()
    is_called = any(lower.startswith(number, match.end()) for match in said.finditer(lower))
    return not is_called and units.has(replace(first, kind=UnitKind.SECTION))


def _dotted(where: Locator, units: Units, speech: Speech) -> Locator:
    """A place with the steps of the draft, where a number with dots was split otherwise: its 1.2 is no clause 2.

    Who names an article means one, whatever the draft has.
    """
    said = where.as_written or ""
    if _DOTTED.search(said) is None and _articles(speech).search(said.lower()) is not None:
        return where
    return replace(
        where, path=_as_drafted(where.path, units), also=tuple(_as_drafted(one, units) for one in where.also)
    )


@lru_cache(maxsize=8)
def _articles(speech: Speech) -> re.Pattern[str]:
    named = (name for name, kind in speech.units.items() if kind in {UnitKind.ARTICLE, UnitKind.CLAUSE})
    return compile_later(words(named))


def _as_drafted(path: Path, units: Units) -> Path:
    numbered = units.numbered(path)
    if len(numbered) < len("12") or units.under(path):
        return path
    rows = units.by_number.get(".".join((step.number or "").lower() for step in numbered), ())
    steps = {row.steps for row in rows if _in_schedule(row.steps) == _in_schedule(path)}
    if len(steps) != 1:
        return path
    return (*steps.pop(), *(step for step in path if step not in numbered))


def _in_schedule(path: Path) -> bool:
    """Whether a place stands in a schedule: item 2 of Schedule 1 is no clause 1.2 of the body."""
    return bool(path) and path[0].kind is UnitKind.APPENDIX


def _by_own_number(where: Locator, units: Units) -> Locator:
    """A place without what it inherits from the sentences before, where its number says all: "5.3.1" is in no annex
    named before it, and needs no section 5.3. What is said beside the number stays, true or not.
    """
    if where.act is not None or _ONE_NUMBER.fullmatch(where.as_written or "") is None:
        return where
    return replace(where, path=_alone(where.path, units), also=tuple(_alone(one, units) for one in where.also))


def _alone(path: Path, units: Units) -> Path:
    """A path from the step on whose dotted number names one unit, the outer ones being told by it or elsewhere."""
    at = next((at for at, step in enumerate(path) if at and _DOTTED.match(step.number or "")), 0)
    outer, number = path[:at], (path[at].number or "").lower() if at else ""
    spans = {row.span for row in units.by_number.get(number, ())}
    if len(spans) != 1:
        return path
    (span,) = spans
    is_deep = number.count(".") > 1 or not any(map(units.has, outer))  # "S.3, 3.4" is one place said in two steps
    is_told = is_deep and all(number.startswith(f"{one.number}.") for one in outer)
    return path[at:] if is_told or not any(one.contains(span) for one in units.under(outer)) else path


def _running(where: Locator, last: int) -> Locator:
    """A place in a draft whose paragraphs are numbered through: "paragraph 34" is in no policy named before it, and
    holds the point named beside it: "paragraph 71(d)".

    "The second paragraph" of a policy is in it.
    """
    said = set(_SAID.findall((where.as_written or "").lower()))
    path = _from_paragraph(where.path, last, said)
    also = (_from_paragraph(one, last, said) for one in where.also)
    return replace(where, path=path, also=tuple(_beside(one, path) for one in also))


def _beside(path: Path, first: Path) -> Path:
    """The path of a point beside one of a paragraph: the (d) of "paragraph 71(c) and (d)" is in it as well."""
    is_point = len(path) == 1 and path[0].kind is UnitKind.POINT
    is_held = len(first) > 1 and first[-1].kind is UnitKind.POINT and first[-2].kind is UnitKind.PARAGRAPH
    return (*first[:-1], *path) if is_point and is_held else path


def _from_paragraph(path: Path, last: int, said: set[str]) -> Path:
    for at, step in enumerate(path):
        number = step.number or ""
        if step.kind is UnitKind.PARAGRAPH and number in said and number.isdecimal() and 0 < int(number) <= last:
            points = (one for one in path[:at] if one.kind is UnitKind.POINT and one.number in said)
            return (*(one for one in path[:at] if one.kind in HIGH), *path[at:], *points)
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
