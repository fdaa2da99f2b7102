"""Changes told first and then asked for in full: "nói 3 khu là thiếu, phải 5 khu. Sửa “3 khu neo” ra “5 khu neo”".

One change is meant. The fuller wording is the writer's own, what was read before it only led to it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator
from vankien.text.words import syllables

REACH = 160  # code points between the two: the reason between them, and the order of the second
LEAST_NEW = 2  # words of a new wording without its old one: a lone figure may be another's


def said_in_full(text: str, found: Sequence[Amendment]) -> Iterator[tuple[Amendment, Amendment]]:
    """Pairs of what is told and of what says it in full."""
    row = sorted((one for one in found if one.operation is Operation.REPLACE), key=lambda one: one.evidence)
    for first, last in pairwise(row):
        gap = text[first.evidence.end : max(first.evidence.end, last.evidence.start)]
        if len(gap) <= REACH and "\n" not in gap and _is_same(first, last):
            yield first, last


def told_twice(text: str, found: Sequence[Amendment]) -> Iterator[Amendment]:
    """Changes of whole units that were told before in the same paragraph: a reason stood between."""
    seen: set[tuple[object, ...]] = set()
    at = line = 0
    for one in sorted(found, key=lambda each: each.evidence):
        line += text.count("\n", at, one.evidence.start)
        at = max(at, one.evidence.start)
        place, to = one.locator, one.destination
        if one.target_text or one.new_text or not place.path or one.operation is Operation.COMMENT or place.topic:
            continue  # two pieces of a unit that are told by what they are about are two
        said = (line, one.operation, _bare(place), one.position, None if to is None else _bare(to), one.unread)
        if said in seen:
            yield one
        seen.add(said)


def _bare(place: Locator) -> Locator:
    """A place whatever words tell it."""
    return replace(place, as_written=None)


def _is_same(first: Amendment, last: Amendment) -> bool:
    """Whether the old and the new words of one change stand in those of another, at the same place."""
    if not first.new_text or not last.new_text or not last.target_text:
        return False
    old, new = syllables(first.target_text or ""), syllables(first.new_text)
    if not _runs_in(old, syllables(last.target_text)) or not _runs_in(new, syllables(last.new_text)):
        return False
    if first.target_text is None and len(new) < 2:
        return False
    one, other = first.locator.path, last.locator.path
    if None not in {first.locator.page, last.locator.page} and first.locator.page != last.locator.page:
        return False
    return not other or not one or one[: len(other)] == other[: len(one)]


def _runs_in(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether some words stand in others one after the other."""
    return f" {' '.join(few)} ".lower() in f" {' '.join(many)} ".lower() if few else True
