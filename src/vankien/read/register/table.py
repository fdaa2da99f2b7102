"""Grids to rows: every cell checked, every bad one named; the rows with bad cells are left out."""

from collections import Counter
from collections.abc import Iterator

from vankien.flows.register import TableReading, flaw
from vankien.model.note import Note, Severity, Where
from vankien.model.register.rows import Row
from vankien.model.register.schema import Column, Table
from vankien.read.register.cells import CellError, Habit, Value, is_formula, value_of
from vankien.read.register.grid import Grid


def read_table(table: Table, grid: Grid) -> tuple[TableReading, tuple[Note, ...]]:
    """The rows of a table and a note for each cell that is wrong."""
    empty = TableReading(grid.file, (), (), grid.heads, grid.sheet)
    notes = [*grid.notes, *_head_notes(table, grid)]
    if any(note.severity is Severity.ERROR for note in notes):
        return empty, tuple(notes)
    rows: list[Row] = []
    lines: list[int] = []
    slots = _slots(table, grid)
    for cells, line in zip(grid.rows, grid.lines, strict=True):
        row, flaws = _row(table, slots, empty, cells, line)
        notes.extend(flaws)
        if row is not None:
            rows.append(row)
            lines.append(line)
    return TableReading(grid.file, tuple(rows), tuple(lines), grid.heads, grid.sheet), tuple(notes)


def _head_notes(table: Table, grid: Grid) -> Iterator[Note]:
    """What is wrong with the heads: a key column that is missing, a column that comes twice, one that is new."""
    where = Where(grid.file)
    for column in table.columns:
        if column.required and column.name not in grid.heads:
            facts = {"table": table.name, "column": column.name, "found": ", ".join(filter(None, grid.heads)) or "–"}
            yield Note("register-column-missing", Severity.ERROR, where, facts)
    for name, times in Counter(filter(None, grid.heads)).items():
        if times > 1:
            facts = {"table": table.name, "column": name}
            yield Note("register-column-repeated", Severity.ERROR, where, facts)
        elif table.column(name) is None:
            facts = {"table": table.name, "column": name}
            yield Note("register-column-kept", Severity.INFO, where, facts)


Slot = tuple[str, Column | None, Habit]
"""A place in a row: its head, the column that the head names, how its cells are written."""


def _slots(table: Table, grid: Grid) -> tuple[Slot, ...]:
    habits = grid.habits or {}
    return tuple((name, table.column(name), habits.get(name, grid.habit)) for name in grid.heads)


def _row(
    table: Table, slots: tuple[Slot, ...], place: TableReading, cells: tuple[str, ...], line: int
) -> tuple[Row | None, list[Note]]:
    values: dict[str, Value] = {}
    extra: list[tuple[str, str]] = []
    flaws = []
    for (name, column, habit), text in zip(slots, cells, strict=False):
        try:
            value = _cell(column, name, text, habit)
            if column is not None:
                values[column.attribute] = value
            elif name and text:
                extra.append((name, text))
        except CellError as error:
            flaws.append(flaw(error.kind, place, table.name, line, name, **error.facts))
    if any(cells[len(slots) :]):
        over = next(text for text in cells[len(slots) :] if text)
        flaws.append(flaw("register-cell-no-head", place, table.name, line, "", value=over))
    if len(cells) < len(slots):
        flaws.extend(_missing(table, slots, place, len(cells), line))
    if flaws:
        return None, flaws
    row: Row = table.row(**values, extra=tuple(extra))  # type: ignore[arg-type] # each value is of its column's kind
    return row, []


def _cell(column: Column | None, name: str, text: str, habit: Habit) -> Value:
    """What a cell states; text of a column that the contract does not know is kept as it stands."""
    if text and is_formula(text):
        raise CellError("register-cell-formula", value=text)
    if text and not name:
        raise CellError("register-cell-no-head", value=text)
    return text if column is None else value_of(column, text, habit)


def _missing(table: Table, slots: tuple[Slot, ...], place: TableReading, width: int, line: int) -> Iterator[Note]:
    """Required cells of a row that ends before it reaches them."""
    for name, column, _ in slots[width:]:
        if column is not None and column.required:
            yield flaw("register-cell-missing", place, table.name, line, name)
