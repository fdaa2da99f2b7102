"""`vankien register init | import | validate | export`: files in and out of the register."""

import argparse
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from vankien.cli.console import warn
from vankien.cli.register.days import day_of
from vankien.flows.register import Plan, RowChange, plan_import
from vankien.lang.base import Catalog
from vankien.model.errors import RegisterRefusedError, UsageError
from vankien.model.note import Note, Severity
from vankien.model.register.register import TABLE_NAMES, Register
from vankien.model.register.schema import SCHEMA
from vankien.store.output import write_folder, write_one
from vankien.wiring.registers import read_incoming, register_folder, save_register
from vankien.write.register.jsonld import write_jsonld
from vankien.write.register.package import DESCRIPTOR, write_descriptor, write_package
from vankien.write.register.said import said_text
from vankien.write.register.workbook import write_template, write_workbook

TEMPLATE = "register-template.xlsx"
CHANGES_SHOWN = 200  # lines of an import's preview; more is summed up


def run_init(args: argparse.Namespace, catalog: Catalog) -> int:
    """Makes a register without tables: they are unknown until something is known; and the template for offices."""
    folder: Path = args.register
    names = {one.stem.lower() for one in folder.iterdir()} if folder.is_dir() else set()
    if names & {*TABLE_NAMES, "datapackage"}:
        raise UsageError("console.error.register-exists", folder=str(folder))
    template = write_template(catalog)
    write_folder(folder, {DESCRIPTOR: write_descriptor({}), TEMPLATE: template}, force=True)
    print(catalog.say("console.register.made", folder=folder, template=folder / TEMPLATE))
    return 0


def run_import(args: argparse.Namespace, catalog: Catalog) -> int:
    """Shows what would change, and changes it with `--apply`; one bad cell and nothing is."""
    at = register_folder(args.register)
    plan = plan_import(at.reading, read_incoming(args.file), day_of(args.recorded))
    if plan.is_refused:
        raise RegisterRefusedError(str(args.file), _pressing(plan.notes), "console.error.import-refused")
    for note in plan.notes:
        warn(catalog.note(note))
    show_changes(plan, catalog)
    if not plan.changes:
        return 0
    if not args.apply:
        print(catalog.say("console.register.not-applied"))
        return 0
    written = save_register(at, plan.register, plan.tables)
    print(catalog.say("console.register.saved", files=", ".join(written), folder=at.path))
    return 0


def show_changes(plan: Plan, catalog: Catalog) -> None:
    """A line for each row that is new or differs, then how many there are."""
    for change in plan.changes[:CHANGES_SHOWN]:
        print(_line(change, catalog))
    if len(plan.changes) > CHANGES_SHOWN:
        print(catalog.say("console.register.changes-more", count=len(plan.changes) - CHANGES_SHOWN))
    new = sum(change.is_new for change in plan.changes)
    said = "console.register.changes" if plan.changes else "console.register.no-changes"
    print(catalog.say(said, new=new, changed=len(plan.changes) - new))


def _line(change: RowChange, catalog: Catalog) -> str:
    table = catalog.say(f"register.table.{change.ref.table}")
    columns = {column.name: column for column in SCHEMA[change.ref.table].columns}
    told = []
    for cell in change.cells:
        column = columns.get(cell.column)  # a column of the office's own has no other name
        head = cell.column if column is None else catalog.say(f"register.column.{change.ref.table}.{column.name}")
        old, new = (text if column is None else said_text(catalog, column, text) for text in (cell.old, cell.new))
        told.append(f"{head}: “{new}”" if change.is_new or not old else f"{head}: “{old}” → “{new}”")
    cells = "; ".join(told)
    return f"{'+' if change.is_new else '~'} {table} {change.ref.row}  {cells}"


def _pressing(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """The notes that refuse, before those that only tell."""
    return tuple(sorted(notes, key=lambda note: note.severity is not Severity.ERROR))


def run_validate(args: argparse.Namespace, catalog: Catalog) -> int:
    """Says that the register is whole and what is in it, or names every bad cell (exit status 2)."""
    reading = register_folder(args.register).reading
    for note in reading.notes:
        warn(catalog.note(note))
    for name in TABLE_NAMES:
        table = reading.tables.get(name)
        rows = catalog.say("register.unknown") if table is None else catalog.digits(len(table.rows))
        print(f"{catalog.say(f'register.table.{name}'):<28}{rows:>10}  {table.file if table else ''}".rstrip())
    print(catalog.say("console.register.whole", folder=args.register))
    return 0


def run_export(args: argparse.Namespace, catalog: Catalog) -> int:
    """Writes the register in another form; existing files are replaced only with `--force`."""
    register = register_folder(args.register).reading.register
    known_on: date | None = args.known_on
    register = register if known_on is None else register.as_known_on(known_on)
    if args.format in {"csv", "datapackage"}:
        files = _folder(register, args.format)
        write_folder(args.out, files, force=args.force)
        print(catalog.say("console.written", count=len(files), folder=args.out))
        return 0
    if args.out.exists() and not args.force:
        raise UsageError("console.error.file-there", file=str(args.out))
    write_one(args.out, write_jsonld(register) if args.format == "jsonld" else write_workbook(register, catalog))
    print(catalog.say("console.register.exported", file=args.out))
    return 0


def _folder(register: Register, form: str) -> Mapping[str, bytes]:
    files = write_package(register)
    return files if form == "datapackage" else {name: data for name, data in files.items() if name != DESCRIPTOR}
