"""Units told anew in one block: "sửa đổi khoản 1 và bổ sung khoản 1a vào sau khoản 1 Điều 4 như sau: “1. … 1a. …”"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.found import trimmed
from vankien.parse.plain import Masked
from vankien.parse.reading import Reading
from vankien.text.pattern import compile_later

Words = tuple[Span, ...]


def told_together(reading: Reading, part: Masked, first: int) -> None:
    """Gives each order of a line that names no words its own part of the block which the last of them announced.

    The parts are told by the labels that begin lines of the block; where they do not fit, all stays as it was.
    `first` is the place in `reading.found` of the amendment that holds the whole block.
    """
    whole = reading.found[first]
    open_ = _open_orders(reading, first)
    if not open_ or not whole.new_text_spans or "\n" not in (whole.new_text or ""):
        return
    starts: list[tuple[int, int]] = []
    for place in open_:
        number = reading.found[place].locator.path[-1].number
        at = None if number is None else _label(reading, whole.new_text_spans, number)
        if at is None:
            return
        starts.append((at, place))
    own = [
        at
        for one in reading.script.references(part)
        if isinstance(one.kind, UnitKind)
        for number in one.numbers
        if (at := _label(reading, whole.new_text_spans, number)) is not None and all(at != start for start, _ in starts)
    ]
    if not own:
        return
    ordered = sorted([*starts, (min(own), first)])
    begin, end = whole.new_text_spans[0].start, whole.new_text_spans[-1].end
    if ordered[0][0] != begin:
        return
    for (start, place), (stop, _) in pairwise([*ordered, (end, -1)]):
        slices = tuple(_within(reading.text, whole.new_text_spans, Span(start, stop)))
        reading.found[place] = _worded(reading.found[place], slices, reading.text)


def _open_orders(reading: Reading, first: int) -> list[int]:
    """The orders to change a unit right before one on its line, which name no words."""
    found: list[int] = []
    begin = reading.found[first].evidence.start
    for place in range(first - 1, -1, -1):
        one = reading.found[place]
        if "\n" in reading.text[one.evidence.start : begin]:
            break
        begin = one.evidence.start
        is_open = one.operation is Operation.COMMENT and bool(one.locator.path) and not one.locator.also
        if is_open and reading.grammar.replaces.search(reading.script.lower, one.evidence.start, one.evidence.end):
            found.append(place)
    return found


def _label(reading: Reading, slices: Words, number: str) -> int | None:
    """Where a line of the block begins with a number as its label."""
    label = compile_later(rf"(?m)^[^\S\n]*(?:[^\W\d_]+[^\S\n]+)?{re.escape(number)}[^\S\n]*[.):/]", re.IGNORECASE)
    for one in slices:
        match = label.search(one.of(reading.text))
        if match is not None:
            return one.start + match.start()
    return None


def _within(text: str, slices: Words, span: Span) -> Sequence[Span]:
    """The stretches of the slices that lie in a span, without white space around the whole."""
    cut = [Span(max(one.start, span.start), min(one.end, span.end)) for one in slices]
    kept = [one for one in cut if one.start < one.end]
    if len(kept) == 1:
        return [trimmed(text, kept[0])]
    return kept


def _worded(one: Amendment, slices: Words, text: str) -> Amendment:
    operation = Operation.REPLACE if one.operation is Operation.COMMENT else one.operation
    words = "".join(span.of(text) for span in slices)
    return replace(one, operation=operation, new_text=words or None, new_text_spans=slices)
