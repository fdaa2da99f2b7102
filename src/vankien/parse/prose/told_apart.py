"""Units told anew each in marks of its own: "sửa đổi khoản 2 và khoản 4 như sau: “2. …”; “4. …”"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment
from vankien.model.locator import Step, UnitKind
from vankien.model.span import Span
from vankien.parse.reading.reach import LONGEST_PASSAGE
from vankien.parse.reading.reading import Reading
from vankien.parse.words.block import wording
from vankien.parse.words.lines import Line
from vankien.parse.words.plain import closing
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

Path = tuple[Step, ...]
_BETWEEN = compile_later(r"[;,.]?\s*(?:[^\W\d_]{1,4}\s+)?")  # from one passage to the next: "”; “", "” và “"
_ENDS = compile_later(r"[\s.,;]*(?:\n|$)")
_LABEL = compile_later(
    r"\s*(?:[^\W\d_]+\s+)?\(?(?P<number>\d{1,3}(?:\.\d{1,3})*[a-zđ]?|[a-zđ]{1,2}|[ivx]{1,6})\s*[.):/]\s"
)
_LINE_BREAK = re.compile(r"\n\s*")
PAIR = 2
MOST = 20  # passages that one order announces


def told_apart(reading: Reading, body: Sequence[Line], end: int) -> int:
    """Makes amendments of the passages that follow the one just read, each with the place its label names.

    Where they end; `end`, that of the first, when there is none or their labels leave open which is whose.
    """
    whole = reading.found[-1]
    if whole.target_text is not None or not whole.new_text_spans or not is_mark(reading.script.marks[end - 1]):
        return end
    passages, stop = _passages(reading, end, body[-1].span.end)
    rows = (whole.new_text_spans, *passages) if passages else _by_label(reading, whole)
    if len(rows) == 1:
        return end
    paths = _paths(reading, whole, rows)
    if paths is None:  # which text is whose?
        reading.found[-1] = replace(whole, unread=(*whole.unread, rows[-1][0].of(reading.text)))
        return end
    made = [_told(reading, whole, slices, path) for slices, path in zip(rows, paths, strict=True)]
    made[0] = replace(made[0], evidence=whole.evidence)
    reading.found[-1:] = made
    for one in made[1:]:
        reading.taken.append(one.evidence)
        reading.asked_in.append(one.evidence)
        reading.used += one.new_text_spans
    return stop


def _passages(reading: Reading, end: int, stop: int) -> tuple[list[tuple[Span, ...]], int]:
    """The passages in marks that stand behind an offset with nothing between but a stop, and where the last ends."""
    marks = reading.script.marks
    found: list[tuple[Span, ...]] = []
    while len(found) < MOST:
        gap = _BETWEEN.match(marks, end, stop)
        begin = end if gap is None else gap.end()
        if begin >= stop or not is_mark(marks[begin]):
            break
        closes = closing(marks, begin, min(stop, begin + LONGEST_PASSAGE))
        made = None if closes is None else wording(marks, begin, closes)
        if closes is None or made is None or not made.slices or _LABEL.match(reading.script.lower, begin + 1) is None:
            break
        found.append(made.slices)
        end = closes
    return (found, end) if found and _ENDS.match(reading.text, end) else ([], end)


def _by_label(reading: Reading, whole: Amendment) -> tuple[tuple[Span, ...], ...]:
    """The passages that one pair of marks holds for units of one label: "khoản 2 Điều 6, khoản 2 Điều 8: “2. … 2. …”".

    One passage where the units bear labels of their own: what stands there is told in a row.
    """
    named = [path for path in (whole.locator.path, *whole.locator.also) if path]
    numbers = {_number(path) for path in named}
    if len(named) < PAIR or len(numbers) > 1:
        return (whole.new_text_spans,)
    rows: list[list[Span]] = []
    for span in whole.new_text_spans:
        begin = span.start
        for at in _line_starts(reading.text, span):
            label = _LABEL.match(reading.script.lower, at, span.end)
            if label is None or label["number"] not in numbers:
                continue
            if rows and at > begin:
                rows[-1].append(Span(begin, begin + len(reading.text[begin:at].rstrip())))
            rows.append([])
            begin = at
        if not rows:
            return (whole.new_text_spans,)
        rows[-1].append(Span(begin, span.end))
    return tuple(tuple(row) for row in rows)


def _line_starts(text: str, span: Span) -> Iterator[int]:
    """Where the lines of a stretch begin."""
    yield span.start
    yield from (one.end() for one in _LINE_BREAK.finditer(text, span.start, span.end))


def _paths(reading: Reading, whole: Amendment, rows: Sequence[tuple[Span, ...]]) -> list[Path] | None:
    """The place of each passage, told by its label; None where one fits none, or two fit the same."""
    named = [path for path in (whole.locator.path, *whole.locator.also) if path]
    if not named:
        return None
    labels = [_LABEL.match(reading.script.lower, slices[0].start) for slices in rows]
    if [None if one is None else one["number"] for one in labels] == [_number(path) for path in named]:
        return named  # "khoản 2 Điều 6, khoản 2 Điều 8: “2. …” “2. …”": in the order in which they are named
    taken: list[Path] = []
    for slices in rows:
        label = _LABEL.match(reading.script.lower, slices[0].start)
        fits = [] if label is None else [path for path in _levels(named) if _number(path) == label["number"]]
        exact = [path for path in fits if path in named] or fits
        if len(exact) != 1:
            return None
        taken.append(exact[0])
    return taken if len(set(taken)) == len(taken) else None


def _levels(paths: Sequence[Path]) -> list[Path]:
    """The places named and those they stand in, each once: an article's heading may be told beside its clause."""
    return list(dict.fromkeys(path[:depth] for path in paths for depth in range(1, len(path) + 1)))


def _number(path: Path) -> str | None:
    """The number of the unit that a path ends at, or whose title it names."""
    return path[-2].number if len(path) > 1 and path[-1].kind is UnitKind.TITLE else path[-1].number


def _told(reading: Reading, whole: Amendment, slices: tuple[Span, ...], path: Path) -> Amendment:
    """The amendment of one passage."""
    return replace(
        whole,
        locator=replace(whole.locator, path=path, also=()),
        new_text="".join(span.of(reading.text) for span in slices),
        new_text_spans=slices,
        evidence=Span(slices[0].start, slices[-1].end),
    )
