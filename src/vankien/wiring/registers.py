"""A register in its folder, and tables that come in from outside."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from vankien.flows.register import RegisterReading
from vankien.model.errors import RegisterRefusedError, UsageError
from vankien.model.register.register import TABLE_NAMES, Register
from vankien.read.register.jsonld import read_jsonld
from vankien.read.register.package import read_package, read_tables
from vankien.read.register.workbook import read_workbook
from vankien.store.files import read_one
from vankien.store.register import read_register_folder, write_register_folder
from vankien.write.register.package import DESCRIPTOR, write_csv, write_descriptor
from vankien.write.register.tables import written


@dataclass(frozen=True, slots=True)
class RegisterFolder:
    """A register where it lies: its files as they were read, and what they say."""

    path: Path
    files: Mapping[str, bytes]
    reading: RegisterReading


def register_folder(path: Path) -> RegisterFolder:
    """The register in a folder, checked. Raises `RegisterRefusedError` with every bad cell when it is not whole."""
    files = read_register_folder(path)
    reading = read_package(files, str(path))
    if reading.is_refused:
        raise RegisterRefusedError(str(path), reading.notes)
    return RegisterFolder(path, files, reading)


def open_register(folder: Path) -> RegisterReading:
    """What the register in a folder says. Raises `RegisterRefusedError` when it is not whole."""
    return register_folder(folder).reading


def read_incoming(path: Path) -> RegisterReading:
    """Tables from an office: a workbook, one table as CSV, JSON-LD, or a package's folder; their cells are checked.

    Raises `UsageError` when nothing is there.
    """
    if path.is_dir():
        return read_tables(read_register_folder(path), str(path))
    if not path.is_file():
        raise UsageError("console.error.import-missing", file=str(path))
    source = read_one(path)
    suffix = path.suffix.lower()
    if suffix in {".xlsx", ".xlsm"}:
        return read_workbook(source.name, source.data)
    if suffix in {".json", ".jsonld"}:
        return read_jsonld(source.name, source.data)
    return read_tables({source.name: source.data}, source.name)


def save_register(at: RegisterFolder, register: Register, tables: Iterable[str]) -> tuple[str, ...]:
    """Writes the tables that changed, each where it lay, and the descriptor if there is one; the names of the files.

    Raises `UsageError` when somebody changed the folder since it was read: nothing is written then.
    """
    if read_register_folder(at.path) != at.files:
        raise UsageError("console.error.register-changed", folder=str(at.path))
    readings = at.reading.tables
    made = {}
    for name in TABLE_NAMES:
        if name in tables:
            reading = readings.get(name)
            path = reading.file if reading else f"{name}.csv"
            made[path] = written(register, name, reading.columns if reading else ())
    files = {path: write_csv(table, path) for path, table in made.items()}
    if DESCRIPTOR in at.files and made:
        files[DESCRIPTOR] = write_descriptor(made, at.files[DESCRIPTOR])
    if files:
        write_register_folder(at.path, files)
    return tuple(files)
