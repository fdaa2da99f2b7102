"""Files out: all of them or none, whatever happens in between, and never two writers in one folder.

Everything is first written beside its place under a temporary name; then one file that names them all is put in
place; then each takes its own name. Who is killed before that file is there leaves the old state, who is killed after
it leaves the new one: whoever comes next to the folder finishes the renaming first.
"""

import json
import os
import re
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from vankien.model.errors import OutputNotEmptyError, OutsideError, UsageError
from vankien.model.ids import bytes_hash
from vankien.store.files import JOURNAL
from vankien.store.why import why

MANIFEST = "manifest.json"
COMMIT = ".vankien-commit.part"  # names what is to be renamed: from the moment it is there, the new state holds
_LEFTOVER = re.compile(r"\..+\.part")
PATIENCE = 20.0  # seconds to wait for another writer, who needs a few


def write_folder(target: Path, files: Mapping[str, bytes], *, force: bool = False) -> None:
    """Writes every file into the folder, all or none; returns once they are safe on the disk.

    Other files in the folder are left alone; of those that would be replaced, whatever somebody changed since it was
    written is kept under another name ("decisions.kept-1.xlsx").
    Raises `OutputNotEmptyError` when something is there and `force` is not given, `UsageError` when the folder is a
    file or its journal would be rewritten, `OutsideError` when the disk fails or another run keeps writing there;
    nothing written before is lost then.
    """
    try:
        if target.exists() and not target.is_dir():
            raise UsageError("console.error.not-a-folder", file=str(target))
        target.mkdir(parents=True, exist_ok=True)
        with _alone(target):
            settle(target)
            if not force and not _is_free(target):
                raise OutputNotEmptyError(str(target))
            _check_journal(target, files.get(JOURNAL))
            _sweep(target)
            _write(target, {**_changed_by_hand(target, files), **files})
    except OSError as error:
        raise _outside(Path(error.filename or target), error) from error


def _write(target: Path, files: Mapping[str, bytes]) -> None:
    """All files under temporary names, then the list of them, then each under its own."""
    waiting: dict[str, str] = {}
    try:
        for name, data in files.items():
            (target / name).parent.mkdir(exist_ok=True)
            waiting[_write_beside(target / name, data).relative_to(target).as_posix()] = name
        _write_beside(target / COMMIT, json.dumps(waiting).encode()).replace(target / COMMIT)
    except BaseException:
        for temporary in waiting:
            (target / temporary).unlink(missing_ok=True)
        raise
    settle(target)


def _changed_by_hand(target: Path, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files that would be replaced and are no longer what the manifest beside them says, by names of their own."""
    kept: dict[str, bytes] = {}
    for name, told in _told_by_manifest(target).items():
        path = target / name
        if name not in files or not path.is_file():
            continue
        data = path.read_bytes()
        if bytes_hash(data) == told or data == files[name]:
            continue
        free = (path.with_name(f"{path.stem}.kept-{number}{path.suffix}") for number in count(1))
        kept[next(one for one in free if not one.exists()).relative_to(target).as_posix()] = data
    return kept


def _told_by_manifest(target: Path) -> dict[str, str]:
    """The hash of each file as it was written; none where no manifest can be read."""
    try:
        outputs = json.loads((target / MANIFEST).read_bytes())["outputs"]
        return {str(one["file"]): str(one["sha256"]) for one in outputs}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}


def settle(folder: Path) -> None:
    """Finishes what a run that was killed had already decided to write; nothing where there is no such thing.

    Raises `OSError` when it cannot.
    """
    commit = folder / COMMIT
    if not commit.is_file():
        return
    _sync_folder(folder)
    for temporary, name in json.loads(commit.read_bytes()).items():
        if (folder / temporary).exists():  # else it has its name already
            (folder / temporary).replace(folder / name)
    _sync_folder(folder)
    commit.unlink()


def write_one(path: Path, data: bytes) -> None:
    """Writes one file through a temporary name. Raises `OutsideError` when the disk fails."""
    temporary: Path | None = None
    try:
        temporary = _write_beside(path, data)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise _outside(path, error) from error


def refuse_full(target: Path, *, force: bool) -> None:
    """Raises what `write_folder` would, before long work is done in vain; a killed run's writing is finished first."""
    if target.exists() and not target.is_dir():
        raise UsageError("console.error.not-a-folder", file=str(target))
    try:
        if target.is_dir():
            if (target / COMMIT).exists():
                with _alone(target):
                    settle(target)
            if not force and not _is_free(target):
                raise OutputNotEmptyError(str(target))
        place = next(one for one in (target, *target.absolute().parents) if one.exists())
        if not place.is_dir():
            raise UsageError("console.error.not-a-folder", file=str(place))
        if not os.access(place, os.W_OK | os.X_OK):
            raise PermissionError(13, os.strerror(13), str(place))
    except OSError as error:
        raise _outside(Path(error.filename or target), error) from error


def _is_free(target: Path) -> bool:
    """Whether no file is in the folder or below it but what a killed run left half written."""
    return all(_LEFTOVER.fullmatch(one.name) for one in target.rglob("*") if not one.is_dir())


def _sweep(target: Path) -> None:
    """Removes what a killed run left half written."""
    for one in target.rglob(".*.part"):
        if _LEFTOVER.fullmatch(one.name) and one.is_file():
            one.unlink(missing_ok=True)


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
    except BaseException as error:
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename = str(path)  # writing says none
        raise
    return temporary


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keeps other runs out of the folder for a stretch of work; the lock ends with the process that holds it."""
    if os.name != "posix":  # there the check of the journal alone keeps two writers apart
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        until = time.monotonic() + PATIENCE
        while not _locked(handle):
            if time.monotonic() > until:
                raise OutsideError("console.error.busy", folder=str(folder))
            time.sleep(0.05)
        yield
    finally:
        os.close(handle)


def _locked(handle: int) -> bool:
    import fcntl  # noqa: PLC0415 - only POSIX has it

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system that knows no locks
        return True
    return True


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
    return OutsideError("console.error.outside", file=str(path), why=why(error))
