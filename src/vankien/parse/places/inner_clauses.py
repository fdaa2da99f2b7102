"""What a bill calls its units and what stands in them by one kind: "subsection (4)" of "clause 16" is a point of it.

The number tells: what stands in a clause is numbered in brackets, the clause itself is not.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from vankien.model.locator import Locator, Step, UnitKind
from vankien.parse.places.reference import Reference

_INNER = re.compile(r"[^\W\d_][^\d(]*\(")  # a name, and nothing before the bracket of its number: not "clause 36(1)"


def told_apart(found: Iterable[Reference], text: str) -> list[Reference]:
    """References of one place, those of bracketed clauses as points where a clause without brackets is named too."""
    row = list(found)
    clauses = [one for one in row if one.kind is UnitKind.CLAUSE]
    inner = [one for one in clauses if _INNER.match(text[one.span.start : one.span.end]) is not None]
    if not inner or len(inner) == len(clauses):
        return row
    return [replace(one, kind=UnitKind.POINT) if any(one is other for other in inner) else one for one in row]


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
