"""The register as JSON-LD: a node a row, its columns as properties of one vocabulary, references as links."""

import json

from vankien.model.register.register import Register
from vankien.model.register.schema import SCHEMA, Column, Kind, Strength, key_of
from vankien.write.register.tables import present, written

BASE = "urn:vankien:register:"
_ISO = "http://www.w3.org/2001/XMLSchema#"


def write_jsonld(register: Register) -> bytes:
    """The whole register as one document; `@id` is the table and what names the row in it."""
    nodes = [node for name in present(register) for node in _nodes(register, name)]
    document = {"@context": _context(register), "tables": list(present(register)), "@graph": nodes}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _context(register: Register) -> dict[str, object]:
    context: dict[str, object] = {"@vocab": BASE}
    for name in present(register):
        for column in SCHEMA[name].columns:
            if column.kind is Kind.NUMBER:
                context[column.name] = {"@type": f"{_ISO}decimal"}
    return context


def _nodes(register: Register, name: str) -> list[dict[str, object]]:
    table = written(register, name)
    nodes = []
    for row, cells in zip(register.rows(name), table.rows, strict=True):
        node: dict[str, object] = {"@id": _urn(name, key_of(row, table.table)), "@type": name}
        for head, cell in zip(table.heads, cells, strict=True):
            if cell:
                column = table.table.column(head)
                node[head] = cell if column is None else _value(column, cell)
        nodes.append(node)
    return nodes


def _value(column: Column, cell: str) -> object:
    """The cell: links for keys, arrays for lists, text as it stands."""
    parts = cell.split(";") if column.kind is Kind.LIST else [cell]
    values = [_link(column, part) for part in parts]
    return values if column.kind is Kind.LIST else values[0]


def _link(column: Column, part: str) -> object:
    is_link = column.refers is not None and not (column.strength is Strength.NAMED and " " in part)
    return {"@id": _urn(column.refers or "", part)} if is_link else part


def _urn(table: str, key: str) -> str:
    return f"{BASE}{table}:{key}"
