"""What the rows of a register refer to and do not find; a table that is missing cannot be asked."""

from collections.abc import Iterator
from dataclasses import dataclass

from vankien.model.register.register import Register
from vankien.model.register.relations import Ref
from vankien.model.register.rows import EvidenceLink, Row
from vankien.model.register.schema import SCHEMA, Column, Strength, key_of


@dataclass(frozen=True, slots=True)
class Dangling:
    """A cell that names a row which is not there."""

    ref: Ref
    column: str
    value: str
    table: str  # in which it was looked for


def dangling(register: Register) -> Iterator[Dangling]:
    """Every reference that leads nowhere, table by table, in the order of the rows."""
    names = _Names(register)
    for table in SCHEMA.values():
        referring = [column for column in table.columns if column.refers and register.has(column.refers)]
        for row in register.rows(table.name):
            for column in referring:
                target = column.refers or ""
                for value in _values(row, column):
                    if value not in names.of(target) and not _is_in_words(column, value):
                        yield Dangling(Ref(table.name, key_of(row, table)), column.name, value, target)
            if isinstance(row, EvidenceLink):
                yield from _link(register, row, names)
    yield from _unnamed_figures(register, names)


class _Names:
    """What names the rows of each table; worked out for those that are referred to."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._known: dict[str, frozenset[str]] = {}

    def of(self, name: str) -> frozenset[str]:
        """The names of a table's rows."""
        if name not in self._known:
            self._known[name] = frozenset(key_of(row, SCHEMA[name]) for row in self._register.rows(name))
        return self._known[name]


def _values(row: Row, column: Column) -> tuple[str, ...]:
    value = getattr(row, column.attribute)
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _is_in_words(column: Column, value: str) -> bool:
    """Whether the cell may hold a name in words: an id has no space in it."""
    return column.strength is Strength.NAMED and " " in value


def _link(register: Register, row: EvidenceLink, names: _Names) -> Iterator[Dangling]:
    """An evidence points at a table by name and at a row of it."""
    ref = Ref("evidence_link", key_of(row, SCHEMA["evidence_link"]))
    if row.table not in SCHEMA:
        yield Dangling(ref, "table", row.table, "")
    elif register.has(row.table) and row.row not in names.of(row.table):
        yield Dangling(ref, "row", row.row, row.table)


def _unnamed_figures(register: Register, names: _Names) -> Iterator[Dangling]:
    """A figure may bring its own label; without one its indicator must be known."""
    for row in register.observation if register.has("indicator") else ():
        if row.indicator is not None and row.indicator_label is None and row.indicator not in names.of("indicator"):
            yield Dangling(Ref("observation", row.id), "indicator", row.indicator, "indicator")
