"""The pillars' report: tables that an office files for a period, each drawn from the register as a template says."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from vankien.model.register.holds import Holding, in_force, mechanism_holds, twinning_holds
from vankien.model.register.register import Register
from vankien.model.register.relations import Bank, instrument_sides, mechanism_sides, twinning_sides
from vankien.model.register.rows import Instrument, Mechanism, Row, Twinning
from vankien.model.register.schema import SCHEMA, Column, Kind, cell_of
from vankien.model.register.when import When

UNITS = ("units_here", "units_there")  # columns that no table has: the units on each side, as they are on the day
YEAR = "year"


@dataclass(frozen=True, slots=True)
class TableTemplate:
    """One table of the report: which rows of which table, which columns, in what order, what is added up and drawn.

    With `when`, rows whose date of that column lies in the period; without, rows that hold on its last day.
    `sums` names for each column that is added up the column of its unit: different units are never added.
    """

    name: str
    title: Mapping[str, str]
    table: str
    columns: tuple[str, ...]
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    when: str | None = None
    order: tuple[str, ...] = ()
    sums: Mapping[str, str] = field(default_factory=dict)
    chart: str | None = None  # a column, or `year`


@dataclass(frozen=True, slots=True)
class ReportTemplate:
    """The report: its title and its tables."""

    title: Mapping[str, str]
    tables: tuple[TableTemplate, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """The days of the report, both included."""

    first: date
    last: date


Cell = str | Decimal | When
"""A number, a date, or words in the reader's language."""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table as it is filed: rows, sums by unit, numbers of a chart; not known when the register lacks the table."""

    template: TableTemplate
    rows: tuple[tuple[Cell, ...], ...] = ()
    sums: tuple[tuple[str, tuple[tuple[str, Decimal], ...]], ...] = ()
    chart: tuple[tuple[str, int], ...] = ()
    undated: int = 0  # rows left out because they state no date
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report."""

    template: ReportTemplate
    period: Period
    tables: tuple[ReportTable, ...]


Say = Callable[[Column, object], str]
"""A cell's words in the reader's language."""


def misfits(template: ReportTemplate) -> tuple[str, ...]:
    """What in a template names no table or column of the register, as `table.column`."""
    found: list[str] = []
    for one in template.tables:
        table = SCHEMA.get(one.table)
        if table is None:
            found.append(one.table)
            continue
        known = {column.name for column in table.columns} | {*UNITS}
        used = [*one.columns, *one.where, *one.order, *one.sums, *one.sums.values(), *filter(None, [one.when])]
        used.extend([one.chart] if one.chart and one.chart != YEAR else [])
        found.extend(f"{one.table}.{name}" for name in used if name not in known)
        if one.chart == YEAR and one.when is None:
            found.append(f"{one.table}.{YEAR}")
    return tuple(found)


def pillars_report(register: Register, template: ReportTemplate, period: Period, say: Say) -> Report:
    """Every table of the template, filled from the register."""
    tables = tuple(_table(register, one, period, say) for one in template.tables)
    return Report(template, period, tables)


def _table(register: Register, template: TableTemplate, period: Period, say: Say) -> ReportTable:
    if not register.has(template.table):
        return ReportTable(template, is_known=False)
    wanted = [row for row in register.rows(template.table) if _is_wanted(row, template)]
    undated = 0 if template.when is None else sum(_dated(row, template) is None for row in wanted)
    rows = sorted(
        (row for row in wanted if _is_in_period(register, row, template, period)), key=lambda row: _order(row, template)
    )
    cells = tuple(tuple(_said(register, row, name, period, say) for name in template.columns) for row in rows)
    sums = tuple((name, _sum(rows, name, unit)) for name, unit in template.sums.items())
    return ReportTable(template, cells, sums, _chart(rows, template, say), undated)


def _column(table: str, name: str) -> Column | None:
    return SCHEMA[table].column(name)


def _value(row: Row, table: str, name: str) -> object:
    column = _column(table, name)
    return None if column is None else getattr(row, column.attribute)


def _is_wanted(row: Row, template: TableTemplate) -> bool:
    return all(cell_of(_value(row, template.table, name)) in values for name, values in template.where.items())


def _dated(row: Row, template: TableTemplate) -> When | None:
    value = _value(row, template.table, template.when or "")
    return value if isinstance(value, When) else None


def _is_in_period(register: Register, row: Row, template: TableTemplate, period: Period) -> bool:
    """Whether the row's date lies in the period, or it holds on its last day. A year or month that overlaps is in."""
    if template.when is not None:
        when = _dated(row, template)
        return when is not None and when.first <= period.last and when.last >= period.first
    if isinstance(row, Twinning):
        return twinning_holds(register, row, period.last) is not Holding.NO
    if isinstance(row, Mechanism):
        return mechanism_holds(row, period.last) is not Holding.NO
    return not isinstance(row, Instrument) or in_force(register, row, period.last) is not Holding.NO


def _order(row: Row, template: TableTemplate) -> tuple[tuple[bool, str], ...]:
    """By the cells of the ordering columns; known words in the order of the contract; empty cells last."""
    keys = []
    for name in template.order:
        column = _column(template.table, name)
        cell = cell_of(_value(row, template.table, name))
        known = () if column is None else column.words or tuple(one.value for one in column.choices or ())
        place = f"{known.index(cell):03}" if cell in known else cell
        keys.append((not cell, place))
    return tuple(keys)


def _said(register: Register, row: Row, name: str, period: Period, say: Say) -> Cell:
    if name in UNITS:
        return "; ".join(_name(register, unit) for unit in _bank(register, row, name, period.last).units)
    table = next(own.name for own in SCHEMA.values() if isinstance(row, own.row))
    column = _column(table, name)
    value = _value(row, table, name)
    if column is None or value is None:
        return ""
    if isinstance(value, Decimal | When):
        return value
    if column.refers is not None:
        parts = value if isinstance(value, tuple) else (str(value),)
        return "; ".join(_named(register, column.refers, part) for part in parts)
    return say(column, value)


def _bank(register: Register, row: Row, name: str, day: date) -> Bank:
    if isinstance(row, Twinning):
        sides = twinning_sides(register, row, day)
    elif isinstance(row, Mechanism):
        sides = mechanism_sides(register, row, day)
    elif isinstance(row, Instrument):
        sides = instrument_sides(register, row, day)
    else:
        return Bank()
    return sides[UNITS.index(name)]


def _name(register: Register, party: str) -> str:
    return _named(register, "party", party)


def _named(register: Register, table: str, key: str) -> str:
    """What people call a row that another refers to; its id when it has no name."""
    ways: Mapping[str, Mapping[str, object]] = {
        "party": register.lookup.party,
        "mechanism": register.lookup.mechanism,
        "twinning": register.lookup.twinning,
        "instrument": register.lookup.instrument,
    }
    row = ways.get(table, {}).get(key)
    names = (getattr(row, field_name, None) for field_name in ("name_vi", "name", "title"))
    return next((str(name) for name in names if name), key)


def _sum(rows: Iterable[Row], name: str, unit: str) -> tuple[tuple[str, Decimal], ...]:
    """The sum of a column for each unit; nothing is converted."""
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        value = getattr(row, name, None)
        if isinstance(value, Decimal):
            sums[cell_of(getattr(row, unit, None))] += value
    return tuple(sorted(sums.items()))


def _chart(rows: list[Row], template: TableTemplate, say: Say) -> tuple[tuple[str, int], ...]:
    """How many rows there are for each value of the column that is drawn, in the order of the contract's words."""
    if template.chart is None:
        return ()
    if template.chart == YEAR:
        years = Counter(str(when.first.year) for row in rows if (when := _dated(row, template)) is not None)
        return tuple(sorted(years.items()))
    column = _column(template.table, template.chart)
    if column is None or column.kind not in {Kind.WORD, Kind.CHOICE, Kind.TEXT, Kind.COUNTRY}:
        return ()
    counts = Counter(cell_of(getattr(row, column.attribute)) for row in rows)
    known = column.words or tuple(one.value for one in column.choices or ())
    order = sorted(counts, key=lambda cell: (not cell, known.index(cell) if cell in known else len(known), cell))
    return tuple((say(column, cell), counts[cell]) for cell in order)
