"""The register's folder on the disk."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from vankien.model.errors import OutsideError, UsageError
from vankien.model.register.register import TABLE_NAMES
from vankien.store.output import settle, write_folder
from vankien.store.why import why

DESCRIPTOR = "datapackage.json"
SUFFIXES = (".csv", ".tsv")
LARGEST = 200 * 1024 * 1024  # bytes of one table; the same bound as for sources


def read_register_folder(folder: Path) -> dict[str, bytes]:
    """The files that may be a register's, by their names within the folder.

    These are the descriptor, every table of text that lies in the folder, and those with a table's name one folder
    below. Raises `UsageError` when there is no such folder or a table is too large, `OutsideError` when a file
    cannot be read.
    """
    if not folder.is_dir():
        raise UsageError("console.error.register-missing", folder=str(folder))
    at = folder
    files: dict[str, bytes] = {}
    try:
        settle(folder)
        for at in sorted(_tables(folder)):
            size = at.stat().st_size
            if size <= LARGEST:
                files[at.relative_to(folder).as_posix()] = at.read_bytes()
            elif at.stem.lower() in TABLE_NAMES:
                raise UsageError("console.error.register-file-large", file=str(at), limit=LARGEST // 1024 // 1024)
    except OSError as error:
        raise OutsideError("console.error.outside", file=str(at), why=why(error)) from error
    return files


def _tables(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from (one for one in entry.iterdir() if one.stem.lower() in TABLE_NAMES and _is_text_table(one))
        elif _is_text_table(entry) or entry.name == DESCRIPTOR:
            yield entry


def _is_text_table(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and path.is_file()


def write_register_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes the files that changed, all or none; what else lies there stays."""
    write_folder(folder, files, force=True)
