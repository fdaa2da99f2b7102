"""Orders of a form beside which no tick stands: of "[ ] bỏ Điều 5 [x] giữ Điều 5" only what is ticked is said, and
where no tick stands beside either, nothing.

A list of things to do has boxes as well; there each names another unit, and an empty box takes nothing back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vankien.model.span import Span
from vankien.parse.grammar.found import trimmed
from vankien.parse.restraint.ticked import BOX, MOST_WORDS, has_boxes
from vankien.parse.script import Script
from vankien.parse.words.lines import Line

MOST_LINES = 12  # of one question, each with an option of its own


@dataclass(frozen=True, slots=True)
class _Option:
    """What stands behind a box, which line it is on, and the units that it names."""

    line: int
    said: Span
    is_on: bool
    is_short: bool  # a form's own words: few, and nothing quoted
    units: frozenset[tuple[object, str]]


def without_unticked(script: Script, body: Sequence[Line]) -> list[Line]:
    """The lines without the options that were not ticked, where another of the same unit stands beside them."""
    if not has_boxes(script.text):
        return list(body)
    options: list[_Option] = []
    for at, line in enumerate(body):
        options += _options(script, at, line.span)
    left_out = [one for one in options if not one.is_on and any(_is_chosen(one, other) for other in options)]
    if not any(one in left_out or (one.is_on and one.units) for one in options):
        return list(body)
    return [piece for at, line in enumerate(body) for piece in _kept(script, at, line, options, left_out)]


def _options(script: Script, at: int, line: Span) -> Iterator[_Option]:
    boxes = list(BOX.finditer(script.text, line.start, line.end))
    if not boxes or (len(boxes) == 1 and script.text[line.start : boxes[0].start()].strip(" \t-–*•+")):
        return
    for box, edge in zip(boxes, [*(one.start() for one in boxes[1:]), line.end], strict=True):
        said = trimmed(script.text, Span(box.end(), edge))
        named = script.references(script.part(said))
        units = frozenset((one.kind, number) for one in named for number in one.numbers)
        is_short = len(said.of(script.text).split()) <= MOST_WORDS and not script.part(said).quotes
        yield _Option(at, said, bool(box["mark"] or box["round"] or box["on"]), is_short, units)


def _is_chosen(one: _Option, other: _Option) -> bool:
    """Whether another option was ticked instead of one, or could have been: it names the same units, near by."""
    is_choice = bool(one.units) and one.units == other.units and abs(other.line - one.line) <= MOST_LINES
    return is_choice and (other.is_on or (other is not one and one.is_short and other.is_short))


def _kept(
    script: Script, at: int, line: Line, options: Sequence[_Option], left_out: Sequence[_Option]
) -> Iterator[Line]:
    """What is left of a line: all of it, or what stands before its boxes and behind those that were ticked."""
    own = [one for one in options if one.line == at]
    is_order = len(own) == 1 and own[0].is_on and bool(own[0].units)  # "[x] Bỏ Điều 17": the box is none of its words
    if not is_order and not any(one in left_out for one in own):
        yield line
        return
    first = BOX.search(script.text, line.span.start, line.span.end)
    head = trimmed(script.text, Span(line.span.start, line.span.start if first is None else first.start()))
    if head.of(script.text).strip(" \t-–*•+"):
        yield replace(line, span=head)
    for one in own:
        if one not in left_out and not one.said.is_empty:
            yield replace(line, span=one.said)
