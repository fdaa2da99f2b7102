"""The proposed wording that follows an instruction: where it begins and ends, and which slices make it.

Quotation marks are evidence, not structure: one that never closes ends with the block, one that closes twice goes on
to the last. What lies between two slices is only marks and page furniture.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vankien.model.span import Span
from vankien.text.pattern import compile_later
from vankien.text.quotes import CLOSING, MARKS, OPENING, STRAIGHT, is_mark

_MARK = re.compile(f"[{re.escape(MARKS)}]")
_LEAD = compile_later(r"[\s\u2028]*(?:[-–+*•]\s+(?=[“\"„«]))?")


@dataclass(frozen=True, slots=True)
class Wording:
    """The slices of new wording and where the whole ends, closing mark and all."""

    slices: tuple[Span, ...]
    end: int
    closed: bool


def wording(text: str, start: int, end: int) -> Wording | None:
    """The wording in `[start, end)`, a stretch that begins right behind an instruction; None when it is blank."""
    lead = _LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    if begin >= end or not text[begin:end].strip():
        return None
    if is_mark(text[begin]):
        return _quoted(text, begin, end)
    stop = _trim_end(text, begin, end)
    return Wording((Span(begin, stop),), stop, closed=True)


def _trim_end(text: str, begin: int, end: int) -> int:
    while end > begin and text[end - 1].isspace():
        end -= 1
    return end


def _quoted(text: str, begin: int, end: int) -> Wording:
    """A wording in marks. Inner marks pair; a closing one with another behind it and none opened between is stray."""
    depth = 0
    slices: list[Span] = []
    at = begin + 1
    for place in _marks(text, begin, end):
        if _opens(text, place, begin, end):
            depth += 1
            continue
        depth -= 1
        if depth > 0:
            continue
        slices.append(Span(at, place))
        at = place + 1
        if not _closes_again(text, at, end):
            return Wording(_worded(text, slices), at, closed=True)
        depth = 1
    stop = _trim_end(text, at, end)
    slices.append(Span(at, stop))
    return Wording(_worded(text, slices), stop, closed=False)


def _marks(text: str, begin: int, end: int) -> Iterator[int]:
    """Where marks stand, one after the other: most wordings end at the second."""
    return (one.start() for one in _MARK.finditer(text, begin, end))


def _opens(text: str, place: int, begin: int, end: int) -> bool:
    char = text[place]
    if place == begin:
        return True
    before, after = text[place - 1], text[place + 1] if place + 1 < end else " "
    if char in OPENING:  # „…“ closes with what opens elsewhere
        return not ((before.isalnum() or before in ".,;:!?…)]%") and not (after.isalnum() or after in "([-–…"))
    if char in STRAIGHT:
        return (before.isspace() or before in "([") and not after.isspace()
    return char not in CLOSING


def _closes_again(text: str, at: int, end: int) -> bool:
    """Whether the wording goes on behind a closing mark: the next mark closes too, and only text lies between."""
    place = next(_marks(text, at, end), None)
    return place is not None and not _opens(text, place, -1, end)


def _worded(text: str, slices: list[Span]) -> tuple[Span, ...]:
    """Slices without white space at the outer edges and without empty ones."""
    kept = [span for span in slices if not span.is_empty]
    if not kept:
        return ()
    first, last = kept[0], kept[-1]
    start = first.start
    while start < first.end and text[start].isspace():
        start += 1
    kept[0] = Span(start, first.end)
    last = kept[-1]
    stop = _trim_end(text, last.start, last.end)
    kept[-1] = Span(last.start, stop)
    return tuple(span for span in kept if not span.is_empty)
