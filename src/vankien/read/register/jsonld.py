"""The register's own JSON-LD, as `vankien register export` writes it, back to tables."""

import json
from collections.abc import Mapping

from vankien.flows.register import RegisterReading, TableReading
from vankien.model.note import Note, Severity, Where
from vankien.model.register.schema import SCHEMA
from vankien.read.register.descriptor import is_object
from vankien.read.register.grid import Grid, tidy
from vankien.read.register.table import read_table


def read_jsonld(file: str, data: bytes) -> RegisterReading:
    """Every node whose type is a table, as a row of it; rows are numbered by their place in the document, from 1."""
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        return _refused(file, str(error))
    graph = said.get("@graph") if is_object(said) else None
    if not isinstance(graph, list):
        return _refused(file, "@graph")
    cells: dict[str, list[tuple[int, dict[str, str]]]] = {}
    stated = said.get("tables") if is_object(said) else None
    for name in stated if isinstance(stated, list) else ():
        if str(name) in SCHEMA:
            cells[str(name)] = []
    for place, node in enumerate(graph, 1):
        if is_object(node) and str(node.get("@type")) in SCHEMA:
            cells.setdefault(str(node["@type"]), []).append((place, _row(node)))
    tables: dict[str, TableReading] = {}
    notes: list[Note] = []
    for name, rows in cells.items():
        tables[name], found = read_table(SCHEMA[name], _grid(file, name, rows))
        notes.extend(found)
    return RegisterReading(tables, tuple(notes)) if tables else _refused(file, "@type")


def _refused(file: str, why: str) -> RegisterReading:
    return RegisterReading({}, (Note("register-file-unreadable", Severity.ERROR, Where(file), {"why": why}),))


def _row(node: Mapping[str, object]) -> dict[str, str]:
    return {key: tidy(_cell(value)) for key, value in node.items() if not key.startswith("@")}


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ";".join(map(_cell, value))
    if is_object(value):
        return str(value.get("@id", value.get("@value", ""))).split(":", 4)[-1]
    return str(value)


def _grid(file: str, name: str, rows: list[tuple[int, dict[str, str]]]) -> Grid:
    given = dict.fromkeys(key for _, row in rows for key in row)
    required = [column.name for column in SCHEMA[name].columns if column.required]
    heads = tuple(dict.fromkeys([*required, *given]))
    body = tuple(tuple(row.get(head, "") for head in heads) for _, row in rows)
    return Grid(file, heads, body, tuple(place for place, _ in rows))
