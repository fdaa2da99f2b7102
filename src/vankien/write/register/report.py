"""What both forms of the pillars' report say: heads, period, sums, what is not known."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from vankien.flows.pillars import UNITS, YEAR, Cell, Report, ReportTable, TableTemplate
from vankien.lang.base import Catalog
from vankien.model.register.schema import SCHEMA
from vankien.model.register.when import When
from vankien.write.register.said import said_number, said_when


def title_of(report: Report, words: Catalog) -> tuple[str, str]:
    """The report's title and the line of its period."""
    period = report.period
    line = words.say("register.report.period", first=_day(period.first), last=_day(period.last))
    return said_in(report.template.title, words), line


def _day(day: date) -> str:
    return f"{day:%d/%m/}{day.year:04}"


def said_in(texts: object, words: Catalog) -> str:
    """The text in the reader's language, else in whichever the template has."""
    if not isinstance(texts, dict) or not texts:
        return ""
    return str(texts.get(words.code, next(iter(texts.values()))))


def heads_of(template: TableTemplate, words: Catalog) -> tuple[str, ...]:
    """The heads of a table's columns."""
    return tuple(_head(template, name, words) for name in template.columns)


def _head(template: TableTemplate, name: str, words: Catalog) -> str:
    """A column's head. One that refers to another table shows names here, so it does not speak of ids."""
    if name in UNITS:
        return words.say(f"register.report.{name}")
    if name == YEAR:
        return words.say("register.report.year")
    head = words.say(f"register.column.{template.table}.{name}")
    column = SCHEMA[template.table].column(name)
    return head.partition(" (")[0] if column is not None and column.refers else head


def said_cell(cell: Cell) -> str:
    """A cell as people read it."""
    if isinstance(cell, Decimal):
        return said_number(cell)
    return said_when(cell) if isinstance(cell, When) else cell


def remarks(table: ReportTable, words: Catalog) -> Iterator[str]:
    """The lines below a table: how many rows, the sums by unit, rows without a date; or that nothing is known."""
    if not table.is_known:
        yield words.say("register.because.no-data")
        return
    yield words.say("register.report.rows", count=len(table.rows))
    for name, sums in table.sums:
        if sums:
            said = "; ".join(f"{said_number(value)} {unit}".strip() for unit, value in sums)
            head = words.say(f"register.column.{table.template.table}.{name}")
            yield words.say("register.report.sum", head=head, sums=said)
    if table.undated:
        yield words.say("register.report.undated", count=table.undated)


def chart_title(table: ReportTable, words: Catalog) -> str:
    """What a chart shows."""
    head = _head(table.template, table.template.chart or YEAR, words)
    return words.say("register.report.chart", title=said_in(table.template.title, words), head=head.lower())
