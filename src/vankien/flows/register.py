"""A register that came as files: checked as a whole, and changed by what an office sends."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from vankien.model.note import Note, Severity, Where
from vankien.model.register.references import dangling
from vankien.model.register.register import TABLE_NAMES, Register
from vankien.model.register.relations import Ref
from vankien.model.register.rows import Row
from vankien.model.register.schema import SCHEMA, cell_of, key_of
from vankien.model.register.source import parse_source
from vankien.model.register.when import day as stated


@dataclass(frozen=True, slots=True)
class TableReading:
    """A table as a file gave it: its rows, the line on which each stands, and its columns in the file's order."""

    file: str
    rows: tuple[Row, ...]
    lines: tuple[int, ...]
    columns: tuple[str, ...] = ()
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class RegisterReading:
    """All tables that were found, by name, and what is wrong with them. One error refuses the whole."""

    tables: Mapping[str, TableReading] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether something in it is wrong."""
        return any(note.severity is Severity.ERROR for note in self.notes)

    @property
    def register(self) -> Register:
        """The rows as one value."""
        return _register({name: table.rows for name, table in self.tables.items()}, frozenset(self.tables))


def _register(rows: Mapping[str, tuple[Row, ...]], present: frozenset[str]) -> Register:
    return Register(**rows, tables_present=present)  # type: ignore[arg-type] # each table's rows are of its own type


def checked(reading: RegisterReading) -> RegisterReading:
    """The reading with a note for each repeated key and each reference that leads nowhere."""
    notes = (*reading.notes, *_repeated(reading), *_references(reading.register, reading), *_sources(reading))
    return replace(reading, notes=notes)


def _repeated(reading: RegisterReading) -> Iterator[Note]:
    for name, table in reading.tables.items():
        first: dict[str, int] = {}
        for row, line in zip(table.rows, table.lines, strict=True):
            key = key_of(row, SCHEMA[name])
            if key in first:
                column = SCHEMA[name].key[0]
                yield flaw("register-key-repeated", table, name, line, column, value=key, first=first[key])
            else:
                first[key] = line


def _sources(reading: RegisterReading) -> Iterator[Note]:
    """A note for each indicator whose source says nothing: its figures are unknown, which refuses nothing."""
    table = reading.tables.get("indicator")
    for row, line in zip(table.rows, table.lines, strict=True) if table else ():
        source = getattr(row, "source", None)
        if source and table and parse_source(source) is None:
            note = flaw("register-source", table, "indicator", line, "source", value=source)
            yield replace(note, severity=Severity.WARNING)


def _references(register: Register, *readings: RegisterReading) -> Iterator[Note]:
    """A note for each dangling reference, at the line where a reading holds it."""
    wrong = tuple(dangling(register))
    if not wrong:
        return
    places: dict[Ref, tuple[TableReading, int]] = {}
    for reading in readings:
        for name, table in reading.tables.items():
            for row, line in zip(table.rows, table.lines, strict=True):
                places[Ref(name, key_of(row, SCHEMA[name]))] = (table, line)
    for found in wrong:
        table, line = places[found.ref]
        kind = "register-reference" if found.table else "register-table-unknown-in-link"
        yield flaw(kind, table, found.ref.table, line, found.column, value=found.value, refers=found.table)


def flaw(kind: str, table: TableReading, name: str, line: int, column: str, **facts: str | int) -> Note:
    """The note of a cell that refuses the whole: file, table, row, column and the cell's address."""
    return Note(
        kind,
        Severity.ERROR,
        Where(table.file),
        {"table": name, "row": line, "column": column, "cell": address(table.columns, column, line), **facts},
    )


def address(columns: tuple[str, ...], column: str, line: int) -> str:
    """The cell as a sheet names it (`C7`); the line alone when the file has no such column."""
    if column not in columns:
        return str(line)
    place, letters = columns.index(column) + 1, ""
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{line}"


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of a row that changes."""

    column: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that is new (no `old` in any cell) or differs, and where it came from."""

    ref: Ref
    is_new: bool
    cells: tuple[Cell, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do: the changes, the register after them, and what stands in the way."""

    changes: tuple[RowChange, ...]
    register: Register
    notes: tuple[Note, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether something in what came is wrong; the register then stays as it was."""
        return any(note.severity is Severity.ERROR for note in self.notes)

    @property
    def tables(self) -> frozenset[str]:
        """The tables that change."""
        return frozenset(change.ref.table for change in self.changes)


def plan_import(present: RegisterReading, incoming: RegisterReading, day: date) -> Plan:
    """What becomes of the register when what came is taken in on `day`.

    A row whose key is known is changed where the incoming cell says something else; an empty cell
    never erases. Other rows are added. New and changed rows are recorded at `day`, unless they say so themselves;
    rows that say nothing new are left alone, so that a second import of the same file changes nothing.
    """
    changes: list[RowChange] = []
    after: dict[str, tuple[Row, ...]] = {name: table.rows for name, table in present.tables.items()}
    for name in TABLE_NAMES:
        if name in incoming.tables:
            after[name], found = _merge(name, after.get(name, ()), incoming.tables[name], day)
            changes.extend(found)
    register = _register(after, frozenset(after))
    notes = (*incoming.notes, *_repeated(incoming), *_sources(incoming))
    broken = {note.facts.get("table") for note in notes if note.severity is Severity.ERROR}
    lost = (note for note in _references(register, present, incoming) if not _may_be_refused(note, broken))
    return Plan(tuple(changes), register, (*notes, *lost))


def _may_be_refused(note: Note, broken: Collection[object]) -> bool:
    """Whether a reference may lead to a row that was refused for a cell of its own."""
    return bool(broken) and (note.facts.get("refers") in broken or not note.facts.get("refers"))


def _merge(
    name: str, old: tuple[Row, ...], incoming: TableReading, day: date
) -> tuple[tuple[Row, ...], list[RowChange]]:
    table = SCHEMA[name]
    rows = {key_of(row, table): row for row in old}
    changes: list[RowChange] = []
    for new, line in zip(incoming.rows, incoming.lines, strict=True):
        key = key_of(new, table)
        before = rows.get(key)
        merged = new if before is None else _over(name, before, new)
        cells = _cells(name, before, merged)
        if before is not None and not cells:
            continue
        if merged.recorded_at is None or (before is not None and merged.recorded_at == before.recorded_at):
            merged = replace(merged, recorded_at=stated(day))
        rows[key] = merged
        changes.append(RowChange(Ref(name, key), before is None, cells, line))
    return tuple(rows.values()), changes


def _over(name: str, old: Row, new: Row) -> Row:
    """The old row with every cell that the new one fills otherwise. 93 says nothing new where 93.0 stands."""
    filled = {
        column.attribute: value
        for column in SCHEMA[name].columns
        if (value := getattr(new, column.attribute)) not in (None, (), False, getattr(old, column.attribute))
    }
    extra = dict(old.extra) | {key: value for key, value in new.extra if value}
    return replace(old, **filled, extra=tuple(extra.items()))


def _cells(name: str, old: Row | None, new: Row) -> tuple[Cell, ...]:
    """The columns in which two rows differ."""
    pairs = [
        (
            column.name,
            "" if old is None else cell_of(getattr(old, column.attribute)),
            cell_of(getattr(new, column.attribute)),
        )
        for column in SCHEMA[name].columns
    ]
    before = dict(old.extra) if old is not None else {}
    pairs.extend((key, before.get(key, ""), value) for key, value in new.extra)
    return tuple(Cell(column, was, now) for column, was, now in pairs if was != now)
