"""Files in and out: sources by their relative names, output through temporary names."""

import os
import stat
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from vankien.flows.litter import is_litter
from vankien.flows.outcome import SourceFate
from vankien.flows.ports import SourceFile
from vankien.model.errors import OutputNotEmptyError, OutsideError, UsageError
from vankien.model.note import Note, Severity, Where

JOURNAL = "journal.jsonl"
_OUTPUT_MARKS = ("manifest.json", JOURNAL, "contributions.jsonl")  # together they make a folder of results

# What became of a path that gives no file to read, by the kind of its note.
_FATES = {
    "source-missing": "missing",
    "source-unreadable": "unreadable",
    "source-no-file": "unreadable",
    "file-too-large": "refused",
}


@dataclass(frozen=True, slots=True)
class Found:
    """A path below a SOURCE with its name there; `note` is what is to be said of it when it is not to be read."""

    name: str
    path: Path
    note: Note | None = None


def read_one(path: Path, largest: int | None = None) -> SourceFile:
    """The file under its own name.

    Raises `OutsideError` when it cannot be read, `UsageError` when it has more than `largest` bytes.
    """
    try:
        if largest is not None and path.stat().st_size > largest:
            raise UsageError("console.error.too-large", file=str(path), limit=largest)
        return SourceFile(_shown(path.name), path.read_bytes())
    except OSError as error:
        raise _outside(path, error) from error


def listed(paths: Sequence[Path]) -> tuple[tuple[Found, ...], tuple[Note, ...]]:
    """All files at and below the paths, sorted by name, and notes on names that came twice. Nothing is opened.

    Names are NFC, relative to their SOURCE, with forward slashes, so that the same files give the same
    names from every folder; a name that comes twice is counted on ("a.txt (2)"). Hidden files, lock files
    and folders of earlier results have a note; a folder that is reached twice through links is read once.
    """
    found = sorted((one for path in paths for one in _at(path)), key=lambda one: one.name)
    made: list[Found] = []
    notes: list[Note] = []
    times: Counter[str] = Counter()
    for one in found:
        times[one.name] += one.note is None
        if one.note is None and times[one.name] > 1:
            made.append(replace(one, name=f"{one.name} ({times[one.name]})"))
            notes.append(_note("source-name-repeated", made[-1].name, name=one.name))
        else:
            made.append(one)
    return tuple(made), tuple(notes)


def load(one: Found, largest: int) -> SourceFile | Note:
    """The file's bytes, or why there are none. A pipe or device is never opened: it could wait for ever."""
    if one.note is not None:
        return one.note
    try:
        about = one.path.stat()
        if not stat.S_ISREG(about.st_mode):
            return _note("source-no-file", one.name, Severity.ERROR)
        if about.st_size > largest:
            return _note("file-too-large", one.name, Severity.ERROR, limit=largest)
        return SourceFile(one.name, one.path.read_bytes())
    except OSError as error:
        return _unreadable(one.name, error)


def fate_of(note: Note) -> SourceFate:
    """What became of a path that gave no file, as its note tells."""
    return SourceFate(note.where.file or "", None, None, None, _FATES.get(note.kind, "skipped"))


def _at(path: Path) -> Iterator[Found]:
    """What a SOURCE leads to: itself, or everything below it."""
    if path.is_dir():
        yield from _below(path, "", {_identity(path)})
    elif path.exists() or path.is_symlink():
        yield Found(_shown(path.name), path)
    else:
        name = _shown(path.name)
        yield Found(name, path, _note("source-missing", name, Severity.ERROR))


def _below(folder: Path, prefix: str, seen: set[tuple[int, int]]) -> Iterator[Found]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: _shown(entry.name))
    except OSError as error:
        name = prefix.rstrip("/") or _shown(folder.name)
        yield Found(name, folder, _unreadable(name, error))
        return
    if set(_OUTPUT_MARKS) <= {entry.name for entry in entries}:
        name = prefix.rstrip("/") or _shown(folder.name)
        yield Found(name, folder, _note("results-folder-skipped", name))
        return
    for entry in entries:
        name = prefix + _shown(entry.name)
        if is_litter(entry.name):
            yield Found(name, entry, _note("source-skipped", name))
        elif not entry.is_dir():
            yield Found(name, entry)
        elif (identity := _identity(entry)) in seen:
            yield Found(name, entry, _note("folder-reached-twice", name))
        else:
            seen.add(identity)
            yield from _below(entry, f"{name}/", seen)


def _identity(folder: Path) -> tuple[int, int]:
    about = folder.stat()
    return (about.st_dev, about.st_ino)


def _unreadable(name: str, error: OSError) -> Note:
    return _note("source-unreadable", name, Severity.ERROR, why=error.strerror or type(error).__name__)


def _note(kind: str, file: str, /, severity: Severity = Severity.INFO, **facts: str | int) -> Note:
    return Note(kind, severity, Where(file), facts)


def _shown(name: str) -> str:
    """A file name as text: NFC, bytes that are no UTF-8 as U+FFFD."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return unicodedata.normalize("NFC", text)


def write_folder(target: Path, files: Mapping[str, bytes], *, force: bool = False) -> None:
    """Writes every file into the folder, all or nothing as far as a disk allows; returns once they are safe.

    Everything is first written beside its place under a temporary name, then renamed, in the order
    given. Other files in the folder are left alone. Raises `OutputNotEmptyError` when something
    is there and `force` is not given, `UsageError` when the folder is a file or its journal would be
    rewritten, `OutsideError` when the disk fails; nothing written before is lost then.
    """
    waiting: list[tuple[Path, Path]] = []
    at = target
    try:
        _make_folder(target, force=force)
        _check_journal(target, files.get(JOURNAL))
        for name, data in files.items():
            at = target / name
            waiting.append((_write_beside(at, data), at))
        while waiting:
            temporary, at = waiting[0]
            temporary.replace(at)
            waiting.pop(0)
        _sync_folder(target)
    except OSError as error:
        raise _outside(at, error) from error
    finally:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)


def write_one(path: Path, data: bytes) -> None:
    """Writes one file through a temporary name. Raises `OutsideError` when the disk fails."""
    try:
        _write_beside(path, data).replace(path)
    except OSError as error:
        raise _outside(path, error) from error


def refuse_full(target: Path, *, force: bool) -> None:
    """Raises what `write_folder` would, before long work is done in vain."""
    if target.is_dir() and not force and any(target.iterdir()):
        raise OutputNotEmptyError(str(target))
    if target.exists() and not target.is_dir():
        raise UsageError("console.error.not-a-folder", file=str(target))


def _make_folder(target: Path, *, force: bool) -> None:
    if target.exists() and not target.is_dir():
        raise UsageError("console.error.not-a-folder", file=str(target))
    target.mkdir(parents=True, exist_ok=True)
    if not force and any(target.iterdir()):
        raise OutputNotEmptyError(str(target))


def _check_journal(target: Path, new: bytes | None) -> None:
    """A journal is only ever extended: the new one begins with every byte of the old one."""
    path = target / JOURNAL
    if new is not None and path.exists() and not new.startswith(path.read_bytes()):
        raise UsageError("console.error.journal-rewritten", folder=str(target))


def _write_beside(path: Path, data: bytes) -> Path:
    """The temporary file beside `path` that holds the data, safe on the disk."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _sync_folder(folder: Path) -> None:
    """Makes the renames themselves safe, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _outside(path: Path, error: OSError) -> OutsideError:
    return OutsideError("console.error.outside", file=str(path), why=error.strerror or type(error).__name__)
