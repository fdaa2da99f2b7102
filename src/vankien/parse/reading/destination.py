"""Where a move goes, completed by the place it comes from; and the words beside which it goes."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.places.locate import unit_named
from vankien.parse.places.paths import inherit, locator_of
from vankien.parse.places.reference import COUNTED, Reference
from vankien.parse.reading.called import destination_called
from vankien.parse.reading.placing import stands_alone
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later


def quoted_neighbour(found: Found, part: Masked) -> Span | None:
    """The words beside which something goes: "chuyển câu “a” lên trước câu “b”"; None where nobody tells them."""
    is_beside = found.operation is Operation.MOVE and found.position in {Position.BEFORE, Position.AFTER}
    if found.destination is None or not is_beside:
        return None
    if found.neighbour is not None:
        return found.neighbour
    inside = [one for one in part.quotes if found.destination.contains(one.span) and one.inner != found.target]
    is_one = len(inside) == 1 and inside[0].closed and not inside[0].inner.is_empty
    return inside[0].inner if is_one else None


def destination_of(script: Script, found: Found, part: Masked, from_: Locator) -> Locator | None:
    """Where a move goes, completed by the place it comes from; None for what is no move."""
    beside = quoted_neighbour(found, part)
    goes = _destination_of(script, found, part, from_)
    return goes if goes is None or beside is None else replace(goes, quote=beside.of(script.text).strip())


def _destination_of(script: Script, found: Found, part: Masked, from_: Locator) -> Locator | None:
    if found.destination is None:
        return None
    all_ = script.unit_references(part)
    there = _undenied(script, found.destination, [one for one in all_ if found.destination.contains(one.span)])
    goes = locator_of(there, script.text, script.grammar.speech) if there else Locator()
    called = None if there else destination_called(script, part, found.destination)
    if called is not None and not any(called.overlaps(one.span) for one in all_):  # "mục I … lên đầu mục": no name
        return Locator(topic=called.of(script.text), as_written=script.said(found.destination))
    if not goes.path and found.position is None and goes.page is None and found.operation is Operation.MOVE:
        return None  # "chuyển xuống dưới": nobody said where
    if not goes.path:  # "lên đầu mục": of the unit that holds what goes
        named = _counted_words(script.grammar.speech).search(
            script.lower, found.destination.start, found.destination.end
        )
        inner = None if named is None else unit_named(named[0], script.grammar.speech)
        holds = tuple(step for step in from_.path if step.kind not in COUNTED or step.kind is inner)
        is_unit = found.target is None and len(holds) == len(from_.path)
        return replace(goes, path=holds[:-1] if is_unit else holds)
    whole = inherit(goes, replace(from_, page=None))  # "lên trước điểm 4.1": of the same section
    is_loose = whole.path[0].kind in COUNTED and whole.page is None
    return replace(whole, page=from_.page) if is_loose else whole  # "xuống cuối đoạn 2": of the same page


def _undenied(script: Script, goes: Span, named: Sequence[Reference]) -> Sequence[Reference]:
    """The places of a destination before those that it is not: "before Policy H5 and not to follow paragraph 27"."""
    denied = _denied(script.grammar.speech)
    if named and denied.search(script.lower, goes.start, named[0].span.start) is not None:
        named = named[1:]  # "not to follow 9.1 but 9.3"
    gaps = (denied.search(script.lower, one.span.end, other.span.start) for one, other in pairwise(named))
    until = next((at for at, found in enumerate(gaps, 1) if found is not None), len(named))
    return named[:until]


@lru_cache(maxsize=8)
def _denied(speech: Speech) -> re.Pattern[str]:
    u = speech.whole_units
    return compile_later(words((*speech.unmarked.contrasts, *u.denials, *u.excepts)))


@lru_cache(maxsize=8)
def _counted_words(speech: Speech) -> re.Pattern[str]:
    """The words for what is counted: "lên đầu đoạn" is of the paragraph spoken of, not of its section."""
    return compile_later(words([word for word, kind in speech.units.items() if kind in COUNTED]))


def of_destination(script: Script, found: Found, part: Masked, said: Locator) -> Locator:
    """Where a move comes from, in the unit that is named with where it goes: "điểm c lên trước điểm a khoản 2".

    Articles are numbered through the whole text: the chapter to which one goes is not the one where it stands.
    """
    if found.destination is None or not said.path or stands_alone(said):
        return said
    there = [one for one in script.unit_references(part) if found.destination.contains(one.span)]
    goes = locator_of(there, script.text, script.grammar.speech)
    is_same = bool(goes.path) and goes.path[-1].kind is said.path[-1].kind and len(said.path) < len(goes.path)
    return inherit(said, replace(goes, page=None)) if is_same else said
