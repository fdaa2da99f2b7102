"""What a register is written as, it is read from: every format, every table, nothing lost."""

from collections.abc import Mapping
from decimal import Decimal
from string import ascii_lowercase

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vankien.flows.register import RegisterReading
from vankien.lang.registry import CATALOGS
from vankien.model.register.register import TABLE_NAMES, Register
from vankien.model.register.rows import Row
from vankien.model.register.schema import SCHEMA, Column, Kind, Table
from vankien.model.register.when import when
from vankien.read.register.grid import tidy
from vankien.read.register.jsonld import read_jsonld
from vankien.read.register.package import read_package
from vankien.read.register.workbook import read_workbook
from vankien.write.register.jsonld import write_jsonld
from vankien.write.register.package import write_package
from vankien.write.register.workbook import write_workbook

LAW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LETTERS = "aAđĐéựn 0.,;:'\"|\n–-+=/()"
IDS = st.text(ascii_lowercase + "-0", min_size=1, max_size=3).filter(lambda one: one[0] != "-")
TEXTS = st.text(LETTERS, max_size=9).map(lambda one: "x" + tidy(one))
NAMES = st.text("abđ ", min_size=1).map(tidy).filter(bool)
DATES = st.dates().map(lambda one: one.isoformat()) | st.sampled_from(["2019", "2019-05", "1899-12-31", "1900-02-28"])
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18, places=3)


def cells(column: Column) -> st.SearchStrategy[object]:
    """Any value of a column, unknown included."""
    kinds: Mapping[Kind, st.SearchStrategy[object]] = {
        Kind.TEXT: TEXTS,
        Kind.WORD: st.sampled_from([*column.words, "của riêng"]),
        Kind.COUNTRY: st.sampled_from(["CN", "LA", "VNM"]),
        Kind.LIST: st.lists(IDS if column.refers else NAMES, unique=True).map(tuple),
        Kind.DATE: DATES.map(when),
        Kind.NUMBER: NUMBERS.map(Decimal),
        Kind.CHOICE: st.sampled_from(list(column.choices or [])),
        Kind.YES: st.booleans(),
        Kind.SOURCE: st.sampled_from(["observation", "twinning:village", "twinning_member:border_post:vn"]),
    }
    own = IDS if column.required and column.kind is Kind.TEXT else kinds[column.kind]
    return own if column.required or column.kind in {Kind.YES, Kind.LIST} else st.none() | own


def rows(table: Table) -> st.SearchStrategy[tuple[Row, ...]]:
    values = st.fixed_dictionaries({column.attribute: cells(column) for column in table.columns})
    extra = st.sampled_from([(), (("ghi chú", "đã xem"),), (("ghi chú", "x"), ("số", "12"))])
    made = st.builds(lambda fields, more: table.row(**fields, extra=more), values, extra)
    return st.lists(made, max_size=2).map(tuple)


def registers() -> st.SearchStrategy[Register]:
    """Any rows in some of the tables; what refers to what is not looked at here."""
    some = st.lists(st.sampled_from(TABLE_NAMES), unique=True, min_size=1, max_size=3)
    return some.flatmap(
        lambda names: st.fixed_dictionaries({name: rows(SCHEMA[name]) for name in names}).map(
            lambda tables: Register(**tables, tables_present=frozenset(tables))  # type: ignore[arg-type]
        )
    )


def same(reading: RegisterReading, register: Register) -> None:
    """References and repeated keys may be wrong in what is drawn; every cell must be as it was."""
    wrong = {note.kind for note in reading.notes if note.severity == "error"}
    assert wrong <= {"register-reference", "register-key-repeated", "register-table-unknown-in-link"}
    assert reading.register == register


@LAW
@given(registers())
def test_a_package_is_read_as_it_was_written(register: Register) -> None:
    same(read_package(write_package(register)), register)


@LAW
@given(registers(), st.sampled_from(list(CATALOGS)))
def test_a_workbook_is_read_as_it_was_written(register: Register, code: str) -> None:
    same(read_workbook("so.xlsx", write_workbook(register, CATALOGS[code])), register)


@LAW
@given(registers())
def test_json_ld_is_read_as_it_was_written(register: Register) -> None:
    same(read_jsonld("so.jsonld", write_jsonld(register)), register)


@settings(max_examples=10, deadline=None)
@given(registers())
def test_the_same_register_gives_the_same_bytes(register: Register) -> None:
    assert write_package(register) == write_package(register)
    assert write_workbook(register, CATALOGS["vi"]) == write_workbook(register, CATALOGS["vi"])
