"""The register as a Data Package: CSV files and `datapackage.json` with a Table Schema and foreign keys for each."""

import csv
import io
import json
from collections.abc import Mapping, Sequence

from vankien.model.register.register import Register
from vankien.model.register.schema import SCHEMA, Column, Kind, Strength, Table
from vankien.write.register.tables import Written, present, written

DESCRIPTOR = "datapackage.json"
JsonObject = dict[str, object]
_TYPES: Mapping[Kind, JsonObject] = {
    Kind.TEXT: {"type": "string"},
    Kind.LIST: {"type": "string"},
    Kind.DATE: {"type": "string", "constraints": {"pattern": r"\d{4}(-\d{2}(-\d{2})?)?"}},
    Kind.NUMBER: {"type": "number"},
    Kind.CHOICE: {"type": "string"},
    Kind.YES: {"type": "string", "constraints": {"enum": ["yes"]}},
    Kind.WORD: {"type": "string"},
    Kind.COUNTRY: {"type": "string"},
    Kind.SOURCE: {"type": "string"},
}


def write_csv(table: Written, path: str = "") -> bytes:
    """A table as text: UTF-8, LF, heads as the contract names them, commas between cells (tabs in a .tsv)."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=_separator(path), lineterminator="\n")
    writer.writerow(table.heads)
    writer.writerows(table.rows)
    return target.getvalue().encode("utf-8")


def _separator(path: str) -> str:
    return "\t" if path.lower().endswith(".tsv") else ","


def write_package(register: Register) -> dict[str, bytes]:
    """The whole register as a Data Package, as its own tables and paths."""
    tables = {f"{name}.csv": written(register, name) for name in present(register)}
    files = {path: write_csv(table) for path, table in tables.items()}
    return {**files, DESCRIPTOR: write_descriptor(tables)}


def write_descriptor(tables: Mapping[str, Written], before: bytes | None = None) -> bytes:
    """`datapackage.json` that describes these tables, by their paths, anew and keeps whatever else it said."""
    package = _object(before) or {"name": "vankien-register", "profile": "tabular-data-package"}
    known = package.get("resources")
    kept = [one for one in known if isinstance(one, dict)] if isinstance(known, list) else []
    for path, table in tables.items():
        made = _resource(table, path)
        at = next((place for place, one in enumerate(kept) if _is_of(one, table.table.name, path)), None)
        if at is None:
            kept.append(made)
        else:
            kept[at] = {**kept[at], **made}
    package["resources"] = kept
    return (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _object(data: bytes | None) -> JsonObject | None:
    try:
        said = json.loads(data.decode("utf-8-sig")) if data else None
    except (UnicodeDecodeError, json.JSONDecodeError):
        return None
    return said if isinstance(said, dict) else None


def _is_of(resource: Mapping[str, object], name: str, path: str) -> bool:
    return resource.get("name") == name or resource.get("path") in (path, [path], f"./{path}")


def _resource(table: Written, path: str) -> JsonObject:
    return {
        "name": table.table.name,
        "path": path,
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "dialect": {"delimiter": _separator(path), "lineTerminator": "\n"},
        "schema": _schema(table),
    }


def _schema(table: Written) -> JsonObject:
    fields: list[JsonObject] = [_field(column) for column in table.columns]
    fields.extend({"name": name, "type": "string"} for name in table.extra)
    key = [column.name for column in table.columns if column.required and column.name in table.table.key]
    schema: JsonObject = {"fields": fields, "missingValues": [""]}
    if tuple(key) == table.table.key:
        schema["primaryKey"] = key[0] if len(key) == 1 else key
    links = [_foreign_key(table.table, column) for column in table.columns if _is_plain_key(column)]
    return {**schema, "foreignKeys": links} if links else schema


def _field(column: Column) -> JsonObject:
    field: JsonObject = {"name": column.name, **_TYPES[column.kind]}
    constraints: JsonObject = dict(_mapping(field.get("constraints")))
    if column.required:
        constraints["required"] = True
    if column.choices is not None:
        constraints["enum"] = [one.value for one in column.choices]
    return {**field, "constraints": constraints} if constraints else field


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _is_plain_key(column: Column) -> bool:
    """Whether a cell holds one id and nothing else: only that can a Table Schema say."""
    return column.refers is not None and column.strength is Strength.KEY and column.kind is not Kind.LIST


def _foreign_key(table: Table, column: Column) -> JsonObject:
    target = column.refers or ""
    fields: Sequence[str] = SCHEMA[target].key
    resource = "" if target == table.name else target  # a table's own rows are named by an empty resource
    return {"fields": column.name, "reference": {"resource": resource, "fields": fields[0]}}
