"""The register's tables as cells of text: what every format of it repeats."""

from collections.abc import Sequence
from dataclasses import dataclass

from vankien.model.register.register import TABLE_NAMES, Register
from vankien.model.register.rows import Row
from vankien.model.register.schema import SCHEMA, Column, Table, cell_of

RECORDED = "recorded_at"


@dataclass(frozen=True, slots=True)
class Written:
    """A table ready to write: its columns, those of the office last, and its rows as text."""

    table: Table
    columns: tuple[Column, ...]
    extra: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def heads(self) -> tuple[str, ...]:
        """The names of all columns."""
        return (*(column.name for column in self.columns), *self.extra)


def written(register: Register, name: str, heads: Sequence[str] = ()) -> Written:
    """A table of the register. `recorded_at` is written once a row has it.

    `heads` are columns that the table had before: those of the office's own stay in their order, empty ones too.
    """
    table = SCHEMA[name]
    rows = register.rows(name)
    is_recorded = any(row.recorded_at is not None for row in rows)
    columns = tuple(column for column in table.columns if is_recorded or column.name != RECORDED)
    own = (head for head in heads if head and table.column(head) is None)
    extra = tuple(dict.fromkeys((*own, *(key for row in rows for key, _ in row.extra))))
    return Written(table, columns, extra, tuple(_cells(row, columns, extra) for row in rows))


def _cells(row: Row, columns: Sequence[Column], extra: Sequence[str]) -> tuple[str, ...]:
    own = dict(row.extra)
    return (*(cell_of(getattr(row, column.attribute)) for column in columns), *(own.get(key, "") for key in extra))


def present(register: Register) -> tuple[str, ...]:
    """The tables that the register has, in the contract's order."""
    return tuple(name for name in TABLE_NAMES if name in register.tables_present)
