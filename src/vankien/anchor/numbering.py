"""Edits that change the order or the numbers of whole units: two that change places, one that gets another number.

Numbers stay where they stand when units change places: what stands under them goes over.
"""

import re
from collections.abc import Sequence

from vankien.anchor.index import DraftIndex
from vankien.anchor.step import LOOSE
from vankien.model.document import Unit
from vankien.model.edit import Edit
from vankien.model.locator import Step
from vankien.model.span import Span

_STOP = re.compile(r"[;.,]\s*$")


def swapped(index: DraftIndex, first: Unit, second: Unit) -> tuple[Edit, ...]:
    """The edits by which two units change places; none where a person has to look.

    That is: one inside the other, different kinds, or typed numbers inside that would be wrong then ("2.1" in 3).
    """
    one, other = sorted((first, second), key=lambda unit: unit.span)
    if (
        one.kind is not other.kind
        or one.span.end > other.span.start
        or one.label_generated is not other.label_generated
    ):
        return ()
    if any(_bears_number(index, unit) for unit in (one, other)):
        return ()
    text = index.document.text
    spans = _content(one), _content(other)
    words = spans[0].of(text), spans[1].of(text)
    return (
        Edit(spans[0], _with_stop(words[1], words[0])),
        Edit(spans[1], _with_stop(words[0], words[1])),
    )


def _content(unit: Unit) -> Span:
    """What stands behind the unit's label."""
    start = unit.body.start if unit.heading.is_empty else unit.heading.start
    return Span(start, unit.span.end)


def _with_stop(words: str, place: str) -> str:
    """Words with the mark that ends what stood in their place: the last point of a list ends in a full stop."""
    mine, theirs = _STOP.search(words), _STOP.search(place)
    if mine is None or theirs is None:
        return words
    return words[: mine.start()] + theirs[0]


def _bears_number(index: DraftIndex, unit: Unit) -> bool:
    """Whether a unit inside bears a typed number that begins with the outer one's: "2.1" in 2."""
    number = f"{unit.number}."
    return any(
        below.number is not None and below.number.startswith(number) and not below.label_generated
        for below in index.document.descendants(unit.id)
    )


def renumbered(index: DraftIndex, unit: Unit, path: Sequence[Step]) -> tuple[Edit, ...]:
    """The edit that gives a unit's typed label the number of a path's last step; none where there is no such label."""
    is_alike = bool(path) and (path[-1].kind is unit.kind or {path[-1].kind, unit.kind} <= LOOSE)
    number = path[-1].number if is_alike else None
    if number is None or unit.label is None or unit.number is None or unit.label_generated:
        return ()
    if _bears_number(index, unit):
        return ()
    start = unit.span.start
    label = index.document.text[start : _content(unit).start]
    old = re.search(rf"(?<!\w){re.escape(unit.number)}(?!\w)", label, re.IGNORECASE)
    if old is None:
        return ()
    return (Edit(Span(start + old.start(), start + old.end()), number),)
