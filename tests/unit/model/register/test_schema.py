"""The schema and the rows say the same."""

from dataclasses import fields

import pytest

from tests.unit.model.register.border import border
from vankien.model.register.register import TABLE_NAMES
from vankien.model.register.schema import SCHEMA, Table, key_of


@pytest.mark.parametrize("table", SCHEMA.values(), ids=lambda table: table.name)
def test_every_column_is_a_field_and_every_field_a_column(table: Table) -> None:
    assert {column.attribute for column in table.columns} == {one.name for one in fields(table.row)} - {"extra"}
    assert set(table.key) <= {column.name for column in table.columns}
    assert all(column.refers is None or column.refers in SCHEMA for column in table.columns)


def test_tables_stand_in_the_register_under_their_names() -> None:
    assert tuple(SCHEMA) == TABLE_NAMES


def test_a_row_is_named_by_its_key() -> None:
    step = border().party_succession[0]
    assert key_of(step, SCHEMA["party_succession"]) == "d1|d12|merge|2020-03-01"
