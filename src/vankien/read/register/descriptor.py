"""`datapackage.json`: which file holds which table, and how it writes numbers and dates. Optional, and only read as far
as it says something that the contract does not.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeGuard

from vankien.model.note import Note, Severity, Where
from vankien.model.register.schema import SCHEMA
from vankien.read.register.cells import PLAIN, Habit

NAME = "datapackage.json"


@dataclass(frozen=True, slots=True)
class Resource:
    """The file of a table, and what the descriptor says of its cells."""

    table: str
    path: str
    separator: str | None = None
    habits: Mapping[str, Habit] = field(default_factory=dict)


def read_descriptor(data: bytes, file: str = NAME) -> tuple[tuple[Resource, ...], tuple[Note, ...]]:
    """The resources that name a table of the register, and a note when the descriptor cannot be read."""
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        return (), (Note("register-descriptor-unreadable", Severity.WARNING, Where(file), {"why": str(error)}),)
    resources = said.get("resources") if isinstance(said, dict) else None
    if not isinstance(resources, list):
        why = "resources"
        return (), (Note("register-descriptor-unreadable", Severity.WARNING, Where(file), {"why": why}),)
    return tuple(_resources(resources)), ()


def _resources(found: list[object]) -> Iterator[Resource]:
    for one in found:
        if not is_object(one):
            continue
        path = one.get("path")
        if isinstance(path, list) and len(path) == 1:
            path = path[0]
        if not isinstance(path, str):
            continue
        table = next((name for name in (_word(one.get("name")), stem(path)) if name in SCHEMA), None)
        if table is not None:
            dialect = one.get("dialect")
            separator = dialect.get("delimiter") if is_object(dialect) else None
            is_one = isinstance(separator, str) and len(separator) == 1
            yield Resource(
                table, path.removeprefix("./"), str(separator) if is_one else None, _habits(one.get("schema"))
            )


def _habits(schema: object) -> dict[str, Habit]:
    """How each field is written, where that differs from the contract."""
    fields = schema.get("fields") if is_object(schema) else None
    habits = {}
    for one in fields if isinstance(fields, list) else ():
        if not is_object(one):
            continue
        decimal, group, shape = (_word(one.get(key)) for key in ("decimalChar", "groupChar", "format"))
        day = shape if one.get("type") == "date" and "%" in shape else None
        habit = Habit(decimal or ".", group, day)
        if habit != PLAIN:
            habits[_word(one.get("name"))] = habit
    return habits


def stem(path: str) -> str:
    """The file's name without its folder and suffix, in lower case."""
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[0].lower()


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)
