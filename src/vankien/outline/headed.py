"""Numbers without a stop that are labels: those of the headings of a bill, "15 Moorings", which count through it.

Most lines that begin with a bare number are none: streets, sums, rows of a list or a table, the lines of a table of
contents. A text of articles counts those, and in them bare numbers are addresses, or so many of something.
"""

from collections.abc import Sequence

from vankien.model.locator import UnitKind
from vankien.outline.lines import Line
from vankien.outline.marks import Mark

HEADED = "headed"
LEAST = 3  # headings in a count
LONGEST = 120  # code points of a heading
_SENTENCE = (".", ";", ":", ",", "!", "…", "—")


def headed_numbers(marks: Sequence[Mark | None], lines: Sequence[Line]) -> frozenset[int]:
    """The places of the headings that count from one through the document, each with something below it."""
    if any(mark is not None and mark.is_word and mark.kind is UnitKind.ARTICLE for mark in marks):
        return frozenset()
    listed = {  # what a table of contents says before, or an index behind
        _words(mark, line)
        for mark, line in zip(marks, lines, strict=True)
        if mark is not None and mark.family != HEADED
    }
    found: list[int] = []
    last = 0
    for place, mark in enumerate(marks):
        if mark is None or mark.family != HEADED or mark.value is None or not _heads(place, mark, marks, lines):
            continue
        if _words(mark, lines[place]) in listed:
            continue
        if mark.value == 1 and len(found) == 1:
            found.clear()  # the first of another count
            last = 0
        if mark.value == last + 1 or (found and mark.value == last + 2):  # one that was left out
            found.append(place)
            last = mark.value
    return frozenset(found) if len(found) >= LEAST else frozenset()


def _heads(place: int, mark: Mark, marks: Sequence[Mark | None], lines: Sequence[Line]) -> bool:
    """Whether a line is short, no sentence, and followed by a text or by what stands further in."""
    words = _words(mark, lines[place])
    if "\t" in words:  # a row of a table
        return False
    if place + 1 >= len(lines) or len(words) > LONGEST or words.endswith(_SENTENCE) or ". " in words:
        return False
    below = marks[place + 1]
    return below is None or not (below.is_word or below.family == HEADED)


def _words(mark: Mark, line: Line) -> str:
    return line.text[mark.rest :].strip()
