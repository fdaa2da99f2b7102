"""Tables with drawn lines: where their cells are, and which characters stand in them."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vankien.read.glyphs import Glyph, Rule

NEAR = 2.5  # points within which lines meet or are one
SHORTEST = 6.0  # points; a shorter line is a sign, no part of a table
LEAST_CELLS = 2  # one cell alone is a frame around words


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: the places of its columns' and rows' edges, and which edges are drawn where."""

    columns: tuple[float, ...]  # from the left
    rows: tuple[float, ...]  # from the foot
    upright: tuple[Rule, ...]
    level: tuple[Rule, ...]

    @property
    def top(self) -> float:
        """Where it begins."""
        return self.rows[-1]

    def holds(self, glyph: Glyph) -> bool:
        """Whether the middle of a character is inside."""
        x, y = _middle(glyph)
        return self.columns[0] <= x <= self.columns[-1] and self.rows[0] <= y <= self.rows[-1]

    def cell(self, glyph: Glyph) -> tuple[int, int]:
        """Row from the top and column of a character; a cell over several is known by its first."""
        x, y = _middle(glyph)
        column = min(max(bisect_right(self.columns, x) - 1, 0), len(self.columns) - 2)
        row = min(max(bisect_right(self.rows, y) - 1, 0), len(self.rows) - 2)
        while column > 0 and not _is_drawn(self.upright, self.columns[column], y, upright=True):
            column -= 1
        while row < len(self.rows) - 2 and not _is_drawn(self.level, self.rows[row + 1], x, upright=False):
            row += 1
        return len(self.rows) - 2 - row, column


def _middle(glyph: Glyph) -> tuple[float, float]:
    return (glyph[1] + glyph[3]) / 2, (glyph[2] + glyph[4]) / 2


def _is_drawn(rules: Iterable[Rule], at: float, across: float, *, upright: bool) -> bool:
    """Whether one of the lines at a place passes the other place."""
    for left, bottom, right, top in rules:
        if upright and abs((left + right) / 2 - at) <= NEAR and bottom - NEAR <= across <= top + NEAR:
            return True
        if not upright and abs((bottom + top) / 2 - at) <= NEAR and left - NEAR <= across <= right + NEAR:
            return True
    return False


def grids_of(rules: Sequence[Rule]) -> list[Grid]:
    """The tables that lines make, from the top of the page; lines that meet no others are none."""
    upright = [rule for rule in rules if rule[3] - rule[1] >= SHORTEST and rule[2] - rule[0] <= NEAR * 2]
    level = [rule for rule in rules if rule[2] - rule[0] >= SHORTEST and rule[3] - rule[1] <= NEAR * 2]
    found = [grid for group in _groups(upright, level) if (grid := _grid(*group)) is not None]
    return sorted(_outermost(found), key=lambda grid: (-grid.top, grid.columns[0]))


def _groups(upright: Sequence[Rule], level: Sequence[Rule]) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """Lines that meet, directly or by way of others."""
    lines = [*upright, *level]
    leader = list(range(len(lines)))

    def find(one: int) -> int:
        while leader[one] != one:
            leader[one] = leader[leader[one]]
            one = leader[one]
        return one

    by_height = sorted(range(len(upright), len(lines)), key=lambda place: lines[place][1])
    heights = [lines[place][1] for place in by_height]
    for place, (left, bottom, right, top) in enumerate(upright):
        for other in by_height[bisect_right(heights, bottom - 2 * NEAR) : bisect_right(heights, top + NEAR)]:
            if lines[other][0] - NEAR <= right and left <= lines[other][2] + NEAR:
                leader[find(place)] = find(other)
    groups: defaultdict[int, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for place, rule in enumerate(lines):
        groups[find(place)][place >= len(upright)].append(rule)
    yield from groups.values()


def _grid(upright: Sequence[Rule], level: Sequence[Rule]) -> Grid | None:
    columns = _edges((left + right) / 2 for left, _, right, _ in upright)
    rows = _edges((bottom + top) / 2 for _, bottom, _, top in level)
    if len(columns) < 2 or len(rows) < 2 or (len(columns) - 1) * (len(rows) - 1) < LEAST_CELLS:
        return None
    return Grid(tuple(columns), tuple(rows), tuple(upright), tuple(level))


def _edges(places: Iterable[float]) -> list[float]:
    """The places without those that are nearly the same."""
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] > NEAR:
            kept.append(place)
    return kept


def _outermost(grids: Sequence[Grid]) -> Iterator[Grid]:
    """Tables that stand in no other one: a table in a cell is part of the cell's words."""
    for grid in grids:
        if not any(_inside(grid, other) for other in grids if other is not grid):
            yield grid


def _inside(grid: Grid, other: Grid) -> bool:
    return (
        other.columns[0] - NEAR <= grid.columns[0]
        and grid.columns[-1] <= other.columns[-1] + NEAR
        and other.rows[0] - NEAR <= grid.rows[0]
        and grid.rows[-1] <= other.rows[-1] + NEAR
        and (grid.columns, grid.rows) != (other.columns, other.rows)
    )
