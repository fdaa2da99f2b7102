"""What a bill calls its units and what stands in them by one kind: "subsection (4)" of "clause 16" is a point of it.

The number tells: what stands in a clause is numbered in brackets, the clause itself is not. Where the draft calls both
points, "paragraph (4) of byelaw 4" is 4(4), never the whole of 4.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.places.reference import Reference

CALLED_BY_NUMBER = {UnitKind.SECTION, UnitKind.CLAUSE}  # kinds whose units bear numbers with dots
_INNER = re.compile(r"[^\W\d_][^\d(]*\(")  # a name, and nothing before the bracket of its number: not "clause 36(1)"


def told_apart(found: Iterable[Reference], text: str) -> list[Reference]:
    """References of one place, those of bracketed clauses as points where a clause without brackets is named too."""
    row = list(found)
    clauses = [one for one in row if one.kind is UnitKind.CLAUSE]
    inner = [one for one in clauses if _INNER.match(text[one.span.start : one.span.end]) is not None]
    if not inner or len(inner) == len(clauses):
        return row
    return [replace(one, kind=UnitKind.POINT) if any(one is other for other in inner) else one for one in row]


def beside_named(found: Iterable[Reference], text: str) -> list[Reference]:
    """References, a bare number of the draft beside a unit named with one as deep as of its kind: 6.2 of "Section 6.5:
    this belongs with 6.2" is a section, and stands in no 6.5.
    """
    made: list[Reference] = []
    for one in found:
        named = next((other for other in reversed(made) if other.kind in CALLED_BY_NUMBER), None)
        is_beside = named is not None and one.kind is UnitKind.POINT and are_beside(named.numbers[0], one.numbers[0])
        is_bare = is_beside and text[one.span.start].isdecimal()
        made.append(replace(one, kind=named.kind) if named is not None and is_bare else one)
    return made


def are_beside(one: str, other: str) -> bool:
    """Whether two numbers are dotted and as deep: "6.5" and "6.2"."""
    return "." in one and one.count(".") == other.count(".") and all(map(_is_dotted, (one, other)))


def _is_dotted(number: str) -> bool:
    return all(piece.isdecimal() for piece in number.split("."))


def nested(row: Sequence[Reference], text: str, tight: re.Pattern[str]) -> list[Reference]:
    """References of one place, a bracketed point beside the point that it stands in as one; `tight` joins the two."""
    made: list[Reference] = []
    for one in row:
        before = made[-1] if made else None
        if before is None:
            made.append(one)
            continue
        inner, outer = (before, one) if _is_bracketed(before, text) else (one, before)
        gap = text[before.span.end : one.span.start].lstrip(")")
        is_joined = gap.strip() == "," or (bool(gap.strip()) and tight.fullmatch(gap) is not None)
        if is_joined and _holds(outer, inner, text):
            span = Span(before.span.start, one.span.end)
            made[-1] = Reference(one.kind, (f"{outer.numbers[0]}({inner.numbers[0]})",), span, inner.heading)
        else:
            made.append(one)
    return made


def _is_bracketed(one: Reference, text: str) -> bool:
    head = text[max(0, one.span.start - 1) : one.span.end]
    return _INNER.match(text, one.span.start, one.span.end) is not None or head.startswith("(")


def _holds(outer: Reference, inner: Reference, text: str) -> bool:
    """Whether one point is told as standing in another: its number in brackets, that of the other behind a name."""
    if any(one.kind is not UnitKind.POINT or len(one.numbers) != 1 for one in (outer, inner)):
        return False
    is_named = text[outer.span.start].isalpha()
    return is_named and _is_bracketed(inner, text) and not _is_bracketed(outer, text) and outer.numbers[0].isdecimal()


def below_clause(own: Locator, context: Locator | None) -> Locator:
    """A place whose bracketed clause is a point of the clause spoken of before."""
    is_in_clause = (
        context is not None and any(step.kind is UnitKind.CLAUSE for step in context.path[:1]) and not is_inner(context)
    )
    if not is_in_clause or not is_inner(own):
        return own
    return replace(own, path=_as_point(own.path), also=tuple(map(_as_point, own.also)))


def is_inner(place: Locator) -> bool:
    """Whether a place is told as one that stands in a clause: "subsection (2)"."""
    return _INNER.match(place.as_written or "") is not None


def _as_point(path: tuple[Step, ...]) -> tuple[Step, ...]:
    first = path[0] if path else None
    if first is None or first.kind is not UnitKind.CLAUSE:
        return path
    return (replace(first, kind=UnitKind.POINT), *path[1:])
