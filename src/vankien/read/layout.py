"""Characters of a page, sorted by their place, to lines in reading order: one column, or two that are clear."""

import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from vankien.read.assembly import written

SPACE = 0.12  # of the height of a line (its loose box): a wider gap between characters is a space
GUTTER = 0.8  # of the same height: a gap from which two stretches of a row may stand in different columns
CELL_GAP = 2.0  # and one that no justified line has: the stretches are cells of a table
SHORT = 0.86  # of its column's line width: a shorter line ends its paragraph
LEAST_ROWS = 4  # of text on both sides that make two columns
FILLED = 0.7  # share of its column's width that most lines of running text fill; cells of a table do not
FOOT = 1.25  # times the usual distance of rows, from which a row stands apart
MIDDLE = (0.25, 0.75)  # shares of the text's width between which a gutter may stand
HYPHENS = "\ufffe\x02"  # what PDFium gives for a hyphen at the end of a line that the next line continues

Box = tuple[str, float, float, float, float]
"""A character and its left, bottom, right, top in points from the lower left corner."""
Row = list[Box]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its words, edges and height in points, counted from the foot of the page.

    `cells` are its stretches when wide gaps part them. `is_short` when it ends well before its column does,
    `is_broken` when its last word goes on in the next line, after a hyphen.
    """

    text: str
    left: float
    right: float
    base: float
    height: float
    cells: tuple[str, ...] = ()
    is_short: bool = False
    is_broken: bool = False


def lines_of_page(characters: Sequence[str], boxes: Sequence[tuple[float, float, float, float]]) -> list[Line]:
    """The lines of a page in reading order; every visible character is in one."""
    found = [
        (char, *box) for char, box in zip(characters, boxes, strict=False) if _is_visible(char) and box[3] > box[1]
    ]
    rows = [sorted(row, key=lambda box: box[1]) for row in _rows(found)]
    made: list[Line] = []
    was_column: bool | None = None
    for column, is_column in _columns(rows):
        lines = list(_ended([_line(row) for row in column]))
        if lines and was_column is not None and was_column is not is_column:
            made[-1] = replace(made[-1], is_short=True)  # what stands above or below columns is no part of them
        if lines:
            was_column = is_column
        made += lines
    return made


def _is_visible(char: str) -> bool:
    return bool(char.strip()) or char in HYPHENS


def _rows(placed: list[Box]) -> Iterator[Row]:
    """Characters whose middles are near, from top to bottom."""
    placed.sort(key=lambda box: (-(box[2] + box[4]) / 2, box[1]))
    row: Row = []
    for one in placed:
        if row:
            middle = statistics.fmean((each[2] + each[4]) / 2 for each in row[-40:])
            if middle - (one[2] + one[4]) / 2 > max(one[4] - one[2], 6.0) * 0.6:
                yield row
                row = []
        row.append(one)
    if row:
        yield row


def _columns(rows: Sequence[Row]) -> Iterator[tuple[list[Row], bool]]:
    """The rows in reading order, those of one column together, and whether they stand beside another column."""
    gutter = _gutter(rows)
    if gutter is None:
        yield list(rows), False
        return
    whole: list[Row] = []
    band: list[Row] = []
    for row in [*rows, None]:
        if row is not None and not _covers(row, gutter):
            band.append(row)
            continue
        foot = _foot(band, gutter)
        left, right = _halves(band[: len(band) - len(foot)], gutter)
        if _are_columns(left, right, gutter):
            yield from ((whole, False), (left, True), (right, True))
            whole = foot
        else:
            whole = whole + band
        band = []
        whole = whole if row is None else [*whole, row]
    yield whole, False


def _foot(band: Sequence[Row], gutter: float) -> list[Row]:
    """The last rows of a band that stand below both columns: one or two, on the left alone, further away than usual."""
    pitches = [_middle(one) - _middle(other) for one, other in pairwise(band)]
    for count in (2, 1):
        rows = band[len(band) - count :]
        apart = len(pitches) > count and pitches[-count] > FOOT * statistics.median(pitches)
        if apart and all(row[-1][3] < gutter for row in rows):
            return list(rows)
    return []


def _middle(row: Row) -> float:
    return statistics.median((box[2] + box[4]) / 2 for box in row)


def _halves(band: Sequence[Row], gutter: float) -> tuple[list[Row], list[Row]]:
    left = [[box for box in row if box[1] < gutter] for row in band]
    right = [[box for box in row if box[1] >= gutter] for row in band]
    return [row for row in left if row], [row for row in right if row]


def _gutter(rows: Sequence[Row]) -> float | None:
    """The place near the middle that the fewest rows cover; None when all do."""
    if len(rows) < LEAST_ROWS:
        return None
    low, high = min(row[0][1] for row in rows), max(row[-1][3] for row in rows)
    first, last = (low + share * (high - low) for share in MIDDLE)
    spots = [(left + right) / 2 for row in rows for left, right in _gaps(row) if first <= (left + right) / 2 <= last]
    counted = sorted((sum(_covers(row, spot) for row in rows), spot) for spot in sorted(set(spots))[:200])
    return counted[0][1] if counted else None


def _gaps(row: Row) -> Iterator[tuple[float, float]]:
    """The wide gaps of a row."""
    least = GUTTER * _height(row)
    for one, other in pairwise(row):
        if other[1] - one[3] > least:
            yield one[3], other[1]


def _covers(row: Row, spot: float) -> bool:
    """Whether words stand at the spot; a row that ends before it or leaves a wide gap there does not cover it."""
    return row[0][1] < spot < row[-1][3] and not any(left <= spot <= right for left, right in _gaps(row))


def _are_columns(left: Sequence[Row], right: Sequence[Row], gutter: float) -> bool:
    """Whether two halves are running text side by side: enough rows, most of them filled."""
    if min(len(left), len(right)) < LEAST_ROWS:
        return False
    rooms = (gutter - min(row[0][1] for row in left), max(row[-1][3] for row in right) - gutter)
    widths = [[row[-1][3] - row[0][1] for row in side] for side in (left, right)]
    return all(statistics.median(side) >= FILLED * room for side, room in zip(widths, rooms, strict=True))


def _height(row: Row) -> float:
    return max(5.0, statistics.median(box[4] - box[2] for box in row))


def _line(row: Row) -> Line:
    height = _height(row)
    parts: list[str] = []
    at: float | None = None
    cuts = {right for left, right in _gaps(row) if right - left > CELL_GAP * height}
    for char, left, _, right, _ in row:
        if at is not None and left - at > SPACE * height:
            parts.append("\t" if left in cuts else " ")
        parts.append(char)
        at = right
    text = re.sub(f"[{HYPHENS}]", "-", written("".join(parts)))
    cells = tuple(text.split("\t")) if cuts else ()
    edges = (row[0][1], max(box[3] for box in row), min(box[2] for box in row))
    return Line(text.replace("\t", " "), *edges, height, cells, is_broken=row[-1][0] in HYPHENS)


def _ended(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a column, each told whether it ends its paragraph by its length."""
    width = max((line.right - line.left for line in lines), default=0.0)
    right = max((line.right for line in lines), default=0.0)
    for line in lines:
        short = right - line.right > (1 - SHORT) * width
        yield replace(line, is_short=short)
