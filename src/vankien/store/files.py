"""Files in: sources by their relative names."""

import stat
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from vankien.flows.fates import SourceFate
from vankien.flows.litter import is_litter
from vankien.flows.ports import SourceFile
from vankien.model.errors import OutsideError, UsageError
from vankien.model.note import Note, Severity, Where
from vankien.store.why import why

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
        raise OutsideError("console.error.outside", file=str(path), why=why(error)) from error


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
    return _note("source-unreadable", name, Severity.ERROR, why=why(error))


def _note(kind: str, file: str, /, severity: Severity = Severity.INFO, **facts: str | int) -> Note:
    return Note(kind, severity, Where(file), facts)


def _shown(name: str) -> str:
    """A file name as text: NFC, bytes that are no UTF-8 as U+FFFD."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return unicodedata.normalize("NFC", text)
