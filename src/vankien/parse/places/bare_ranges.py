"""Two numbers alone that name all between them: "6.2.1–6.2.3 should go", "Delete B2.3 to B2.5".

Between them stand a dash, or a word of a range where nothing there gives a unit another number or place; they must
count up in one row. Of "2.3.1–2.4.2" nobody said which units stand between: neither end is read alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.places.numbering import between
from vankien.parse.places.reference import Reference
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

LONGEST_GAP = 12  # code points between the two ends: " through "
_DASH = re.compile(r"\s*[–—-]\s*")
_DOT_OR_CODE = re.compile(r"[a-zA-Z]{1,2}\d|\d+\.\d")


@dataclass(frozen=True, slots=True)
class _Patterns:
    to: re.Pattern[str]
    turns: re.Pattern[str]
    goes: re.Pattern[str]
    from_: re.Pattern[str]
    predicate: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    goes = (*s.deletes, *s.merges, *s.splits)
    return _Patterns(
        to=compile_later(rf"\s*(?:{'|'.join(s.to)})(?!\w)\s*"),
        turns=compile_later(words((*s.renumbers, *s.moves, *s.replaces))),
        goes=compile_later(words(goes)),
        from_=compile_later(rf"{words(s.from_words)}\s*$"),
        predicate=compile_later(rf"\s*(?:[^\W\d_]+\s+)?{words((*s.asks, *s.copulas, *goes))}"),
    )


def with_ranges(found: list[Reference], stretch: Masked, speech: Speech) -> list[Reference]:
    """References in order, of which two that are the ends of a range are one, or none where it cannot be counted."""
    return list(_joined(found, stretch, speech)) if len(found) > 1 else found


def _joined(found: list[Reference], stretch: Masked, speech: Speech) -> Iterator[Reference]:
    ends = [*pairwise(found), (found[-1], None)]
    skip: Reference | None = None
    for first, last in ends:
        if first is skip:
            continue
        if last is None or not _are_ends(first, last, stretch, speech):
            yield first
            continue
        skip = last
        begin = first.numbers[0]
        row = between(begin.lower(), last.numbers[0].lower())
        row = [one.upper() for one in row] if begin.isupper() else row  # "B2.3"
        if row:
            yield Reference(first.kind, (begin, *row), Span(first.span.start, last.span.end))


def _are_ends(first: Reference, last: Reference, stretch: Masked, speech: Speech) -> bool:
    """Whether nothing but a sign of a range stands between two numbers that name their units alone."""
    if first.kind != last.kind or len(first.numbers) + len(last.numbers) != 2:
        return False
    low, high = first.span.end - stretch.start, last.span.start - stretch.start
    if not 0 < high - low <= LONGEST_GAP or not all(_DOT_OR_CODE.match(one.numbers[0]) for one in (first, last)):
        return False
    gap = stretch.text[low:high]
    if _DASH.fullmatch(gap):
        return True
    patterns = _patterns(speech)
    before = stretch.text[: first.span.start - stretch.start]
    if patterns.to.fullmatch(gap) is None or patterns.turns.search(before) is not None:
        return False
    behind = last.span.end - stretch.start
    return any(
        one is not None
        for one in (
            patterns.goes.search(before),
            patterns.from_.search(before),
            patterns.predicate.match(stretch.text, behind),
        )
    )
