"""Characters of a page, sorted by their place, to lines in reading order: one column, or two that are clear."""

import re
import statistics
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from vankien.read.assembly import written
from vankien.read.glyphs import Glyph, Rule
from vankien.read.grid import NEAR, Grid, grids_of
from vankien.text.legacy import is_syllable

SPACE = 0.12  # of the height of a line (its loose box): a wider gap between characters is a space
SPACE_ELSEWHERE = 0.07  # the same beside a character of another font, drawn later: inside words these touch
NEXT = 2  # ordinals of neighbours that were drawn together, a space between them or not
GUTTER = 0.8  # of the same height: a gap from which two stretches of a row may stand in different columns
CELL_GAP = 2.0  # and one that no justified line has: the stretches are cells of a table
SHORT = 0.86  # of its column's line width: a shorter line at its foot ends its paragraph
SAME_ROW = 0.4  # of a character's height: what stands further below is in the next row
RAISED = 0.8  # of the line's height: smaller characters that stand high are the numbers of footnotes
ROOM = 0.5  # of a line's height: more than the space before a word, in which no word was put
INDENT = 0.6  # of a line's height, by which the first line of a paragraph begins further in
APART = 1.2  # times the usual distance of lines, from which a paragraph ends
LEAST_ROWS = 4  # of text on both sides that make two columns
FILLED = 0.7  # share of its column's width that most lines of running text fill; cells of a table do not
FOOT = 1.25  # times the usual distance of rows, from which a row stands apart
MIDDLE = (0.25, 0.75)  # shares of the text's width between which a gutter may stand
BEGINS = re.compile(
    r"\s*(?:[-+•–]\s|\(?\d{1,2}(?:\.\d+)*[.)]\s|[IVX]+[.)]\s|[a-zđ]\)\s|(?:Phần|PHẦN|Chương|CHƯƠNG|Điều|Mục|MỤC)\s+\S+)"
)
_LAST_WORD = re.compile(r"[^\W\d_]+(?=-$)")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_RAISED = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
HYPHENS = "\ufffe\x02"  # what PDFium gives for a hyphen at the end of a line that the next line continues

Row = list[Glyph]
BoldTest = Callable[[Sequence[int]], bool]
"""Whether the characters with these ordinals are all bold."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a page tells beside its visible characters: which are bold, and where spaces stand."""

    is_bold: BoldTest
    spaces: Mapping[int, Sequence[float]]  # their middles from the left, by their feet in whole points

    def between(self, foot: float, left: float, right: float) -> bool:
        """Whether a space stands between two places of a row."""
        for height in (round(foot) - 1, round(foot), round(foot) + 1):
            row = self.spaces.get(height, ())
            place = bisect_right(row, left)
            if place < len(row) and row[place] < right:
                return True
        return False


def _spaces(glyphs: Sequence[Glyph]) -> Mapping[int, Sequence[float]]:
    rows: defaultdict[int, list[float]] = defaultdict(list)
    for char, left, bottom, right, _, _ in glyphs:
        if char == " ":
            rows[round(bottom)].append((left + right) / 2)
    return {foot: sorted(row) for foot, row in rows.items()}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its words, edges and height in points, counted from the foot of the page.

    `cells` are its stretches when wide gaps part them, or the cells of a row when lines are drawn around them; then
    `columns` are the edges of the columns. `is_short` when it ends its paragraph, seen together with the next line,
    `is_far_short` when it would end one anyway. `is_broken` when its last word goes
    on in the next line, after a hyphen. `first` is the width of its first word. `is_note` when it begins with a
    raised number, as footnotes do.
    """

    text: str
    left: float
    right: float
    base: float
    height: float
    cells: tuple[str, ...] = ()
    is_short: bool = False
    is_far_short: bool = False
    is_broken: bool = False
    is_bold: bool = False
    is_centred: bool = False
    is_note: bool = False
    first: float = 0.0
    columns: tuple[int, ...] = ()


def lines_of_page(
    glyphs: Sequence[Glyph], rules: Sequence[Rule] = (), is_bold: BoldTest = lambda _: False
) -> list[Line]:
    """The lines of a page in reading order; every visible character is in one. Rows of drawn tables are lines too."""
    told = Told(is_bold, _spaces(glyphs))
    left = [glyph for glyph in glyphs if _is_visible(glyph[0])]
    made: list[Line] = []
    for grid in grids_of(rules):
        inside = [glyph for glyph in left if grid.holds(glyph)]
        if not inside:
            continue
        left = [glyph for glyph in left if not grid.holds(glyph)]
        above = [glyph for glyph in left if glyph[2] >= grid.top - NEAR]
        left = [glyph for glyph in left if glyph[2] < grid.top - NEAR]
        made += _stretch(above, told)
        made += _table(grid, inside, told)
    return made + _stretch(left, told)


def _stretch(glyphs: Sequence[Glyph], told: Told) -> list[Line]:
    """The lines of a part of the page without drawn tables."""
    rows = [sorted(row, key=lambda box: box[1]) for row in _rows(list(glyphs))]
    made: list[Line] = []
    was_column: bool | None = None
    for column, is_column in _columns(rows):
        lines = list(ended([_line(row, told) for row in column]))
        if lines and was_column is not None and was_column is not is_column:
            made[-1] = replace(made[-1], is_short=True)  # what stands above or below columns is no part of them
        if lines:
            was_column = is_column
        made += lines
    return made


def _table(grid: Grid, glyphs: Sequence[Glyph], told: Told) -> Iterator[Line]:
    """The rows of a drawn table; a row in which nothing stands is none."""
    cells: defaultdict[tuple[int, int], list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        cells[grid.cell(glyph)].append(glyph)
    columns = tuple(round(edge) for edge in grid.columns)
    for row in sorted({row for row, _ in cells}):
        words = tuple(_cell(cells.get((row, column), []), told) for column in range(len(columns) - 1))
        top, height = grid.rows[-1 - row], grid.rows[-1 - row] - grid.rows[-2 - row]
        text = " ".join(word for word in words if word).replace("\n", " ")
        yield Line(text, grid.columns[0], grid.columns[-1], top - height, height, words, is_short=True, columns=columns)


def _cell(glyphs: Sequence[Glyph], told: Told) -> str:
    """The words of a cell, its paragraphs parted by LF."""
    text = ""
    for line in ended([_line(sorted(row, key=lambda box: box[1]), told) for row in _rows(list(glyphs))]):
        text = joined(text, line.text, broken=text.endswith("-")) if not text.endswith("\n") else text + line.text
        if line.is_short and not line.is_broken:
            text += "\n"
    return text.strip("\n")


def _is_visible(char: str) -> bool:
    return bool(char.strip()) or char in HYPHENS


def _rows(placed: Row) -> Iterator[Row]:
    """Characters whose middles are near, from top to bottom."""
    placed.sort(key=lambda box: (-(box[2] + box[4]) / 2, box[1]))
    row: Row = []
    total = 0.0  # of the row's middles
    for one in placed:
        middle = (one[2] + one[4]) / 2
        if row and total / len(row) - middle > max(one[4] - one[2], 6.0) * SAME_ROW:
            yield row
            row, total = [], 0.0
        row.append(one)
        total += middle
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


def _line(row: Row, told: Told) -> Line:
    height = _height(row)
    foot = statistics.median(box[2] for box in row)
    parts: list[str] = []
    at: float | None = None
    first: float | None = None
    last, drawn = 0.0, 0
    cuts = {right for left, right in _gaps(row) if right - left > CELL_GAP * height}
    for box in row:
        char, left, _, right, _, ordinal = box
        middle = (left + right) / 2
        least = (SPACE if abs(ordinal - drawn) <= NEXT else SPACE_ELSEWHERE) * height
        if at is not None and (left - at > least or told.between(foot, last, middle)):
            parts.append("\t" if left in cuts else " ")
            first = at - row[0][1] if first is None else first
        parts.append(_RAISED.get(char, char) if _is_raised(box, height, foot) else char)
        at, last, drawn = right, middle, ordinal
    text = re.sub(f"[{HYPHENS}]", "-", written("".join(parts)))
    cells = tuple(text.split("\t")) if cuts else ()
    edges = (row[0][1], max(box[3] for box in row), min(box[2] for box in row))
    return Line(
        text.replace("\t", " "),
        *edges,
        height,
        cells,
        is_broken=row[-1][0] in HYPHENS,
        is_bold=told.is_bold([row[place][5] for place in (0, len(row) // 2, -1)]),
        is_note=_is_raised(row[0], height, foot) and row[0][0] in _RAISED,
        first=(edges[1] - edges[0]) if first is None else first,
    )


def _is_raised(box: Glyph, height: float, foot: float) -> bool:
    """Whether a character is small and stands high, as the number of a footnote does."""
    return box[4] - box[2] < RAISED * height and box[2] > foot + 0.15 * height


def joined(held: str, text: str, *, broken: bool) -> str:
    """Two lines as one. A hyphen goes when it only broke a word: "kinh tế-" + "xã hội" keeps its own."""
    if not held:
        return text
    if not broken:
        return f"{held} {text}"
    last, first = _LAST_WORD.search(held), _FIRST_WORD.match(text)
    if last is None or first is None or not first[0][0].islower() or (is_syllable(last[0]) and is_syllable(first[0])):
        return held + text
    return held[:-1] + text


def ended(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a column, each told whether it is centred and whether it ends its paragraph.

    It does when the next line's first word would have found room, begins further in, stands further below
    than usual, or is not bold as this one is.
    """
    if not lines:
        return
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    told = [replace(line, is_centred=_is_centred(line, left, right)) for line in lines]
    pitches = [one.base - other.base for one, other in pairwise(told)]
    usual = statistics.median_low(pitches) if pitches else 0.0
    for place, line in enumerate(told):
        following = told[place + 1] if place + 1 < len(told) else None
        is_last = is_far = right - line.right > (1 - SHORT) * (right - left)
        if following is not None:
            is_last = _has_room(line, following, left, right) or pitches[place] > APART * max(usual, line.height)
            is_last = is_last or _changes(line, following, left, right)
        yield replace(line, is_short=is_last, is_far_short=is_far)


def _has_room(line: Line, following: Line, left: float, right: float) -> bool:
    """Whether the next line's first word would have stood on this one: people do not break lines there."""
    room = right - line.right + (line.left - left if line.is_centred else 0.0)
    return room > following.first + ROOM * line.height


def _changes(line: Line, following: Line, left: float, right: float) -> bool:
    """Whether the next line is set as the beginning of another paragraph."""
    if line.is_bold is not following.is_bold or following.is_note:
        return True
    if line.cells or following.cells:  # no running text leaves such gaps
        return True
    if line.is_centred or following.is_centred:  # the widest line of a centred paragraph may fill its column
        return not (_is_even(line, left, right) and _is_even(following, left, right))
    is_labelled = BEGINS.match(line.text) is not None  # what follows a label may hang further in
    return not is_labelled and following.left - line.left > INDENT * line.height


def _is_centred(line: Line, left: float, right: float) -> bool:
    return line.left - left > 2 * line.height and _is_even(line, left, right)


def _is_even(line: Line, left: float, right: float) -> bool:
    """Whether there is as much room before a line as after it."""
    return abs((line.left - left) - (right - line.right)) < 0.5 * line.height
