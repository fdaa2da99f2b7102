"""A folder of the register: its tables by `datapackage.json` where there is one, else by their file names."""

from collections.abc import Mapping
from dataclasses import replace

from vankien.flows.register import RegisterReading, TableReading, checked
from vankien.model.note import Note, Severity, Where
from vankien.model.register.schema import SCHEMA
from vankien.read.register.descriptor import NAME, Resource, read_descriptor, stem
from vankien.read.register.grid import csv_grid
from vankien.read.register.table import read_table

SUFFIXES = (".csv", ".tsv")


def read_package(files: Mapping[str, bytes], folder: str = "") -> RegisterReading:
    """The register in the files (by name within the folder), and what is wrong with it, row by row."""
    return checked(read_tables(files, folder))


def read_tables(files: Mapping[str, bytes], folder: str = "") -> RegisterReading:
    """Every table in the files, its cells checked; keys and references are not yet, since an import may lean on what
    is there already.

    A missing table is left out, an empty file is missing; a folder with neither table nor descriptor is refused.
    """
    resources, notes = _resources(files)
    tables: dict[str, TableReading] = {}
    for one in resources:
        data = files.get(one.path)
        if data is None or not data.strip(b"\xef\xbb\xbf \r\n\t"):
            facts = {"table": one.table}
            notes.append(Note("register-file-missing", Severity.WARNING, Where(one.path), facts))
        elif one.table in tables:
            facts = {"table": one.table, "other": tables[one.table].file}
            notes.append(Note("register-table-repeated", Severity.ERROR, Where(one.path), facts))
        else:
            tables[one.table], found = _table(one, data)
            notes.extend(found)
    if not tables and NAME not in files:
        facts = {"tables": ", ".join(SCHEMA)}
        notes.append(Note("register-no-table", Severity.ERROR, Where(folder), facts))
    return RegisterReading(tables, tuple(notes))


def _table(resource: Resource, data: bytes) -> tuple[TableReading, tuple[Note, ...]]:
    table = SCHEMA[resource.table]
    grid = csv_grid(table, resource.path, data, separator=resource.separator)
    return read_table(table, replace(grid, habits=resource.habits))


def _resources(files: Mapping[str, bytes]) -> tuple[list[Resource], list[Note]]:
    """What the descriptor lists, and tables that lie beside without being listed."""
    listed, notes = read_descriptor(files[NAME]) if NAME in files else ((), ())
    known = {one.table for one in listed}
    beside = [
        Resource(stem(name), name)
        for name in sorted(files)
        if name.lower().endswith(SUFFIXES) and stem(name) in SCHEMA and stem(name) not in known
    ]
    return [*listed, *beside], list(notes)
