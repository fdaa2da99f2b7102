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
    """Pairs of what is told and of what says it in full, or says otherwise."""
    for operation, is_told in ((Operation.REPLACE, _is_told), (Operation.MERGE, _is_led_to)):
        row = sorted((one for one in found if one.operation is operation), key=lambda one: one.evidence)
        for first, last in pairwise(row):
            gap = text[first.evidence.end : max(first.evidence.end, last.evidence.start)]
            if len(gap) <= REACH and "\n" not in gap and is_told(first, last, text):
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


def asked_again(text: str, found: Sequence[Amendment]) -> Iterator[tuple[Amendment, Amendment]]:
    """Pairs of changes of the same words at one place of a paragraph, of which one is doubted: that one, the other."""
    rows: dict[tuple[object, ...], Amendment] = {}
    at = line = 0
    for one in sorted(found, key=lambda each: each.evidence):
        line += text.count("\n", at, one.evidence.start)
        at = max(at, one.evidence.start)
        if one.operation is Operation.COMMENT or not one.target_text or not one.locator.path:
            continue
        key = (line, one.operation, one.target_text, one.new_text, one.position, _bare(one.locator))
        other = rows.setdefault(key, one)
        if other is not one and bool(other.unread) is not bool(one.unread):
            rows[key] = one if other.unread else other
            yield (other, one) if other.unread else (one, other)


def _bare(place: Locator) -> Locator:
    """A place whatever words tell it."""
    return replace(place, as_written=None)


def _is_told(first: Amendment, last: Amendment, text: str) -> bool:
    return _is_same(first, last) or _is_kept(first, last, text)


def _is_kept(first: Amendment, last: Amendment, text: str) -> bool:
    """Whether a change keeps the figure that one told of the same quotation would take away: "ghi “4.120 căn” mà mới có
    3.000 căn. Sửa thành “4.120 căn, trong đó 3.000 căn đã có người ở”"; "“xã” bằng “phường”, “xã lo” bằng “xã làm”" are
    two.
    """
    told = syllables(first.target_text or "")
    if not told or not first.new_text or not last.target_text or not last.new_text:
        return False
    is_of_it = last.target_text in first.evidence.of(text) and first.locator.path == last.locator.path
    return is_of_it and _runs_in(told, syllables(last.target_text)) and _runs_in(told, syllables(last.new_text))


def _is_led_to(first: Amendment, last: Amendment, _text: str) -> bool:
    """Whether units that are to be one are told before their wording: "nên gộp. Gộp 2 và 3 như sau: “…”"."""
    places = [{one.locator.path, *one.locator.also} for one in (first, last)]
    return first.new_text is None and last.new_text is not None and bool(last.locator.path) and places[1] <= places[0]


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
