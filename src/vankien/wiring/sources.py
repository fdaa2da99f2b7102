"""Files and folders of contributions, read and parsed."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from vankien.flows.ingest import Received, receive
from vankien.flows.ports import Progress, SourceFile
from vankien.lang.registry import PROFILES
from vankien.model.draft import Draft
from vankien.model.errors import OutsideError, UsageError, VankienError
from vankien.model.note import Note
from vankien.read.limits import LIMITS
from vankien.read.registry import read_file
from vankien.store.files import Found, fate_of, listed, load
from vankien.wiring.config import Config, silent


def receive_from(paths: Sequence[Path], draft: Draft | None, config: Config, progress: Progress = silent) -> Received:
    """Everything under the given paths, read and parsed; every path leaves a fate.

    Raises `UsageError` when none of the paths leads to a file, `OutsideError` when none can be opened.
    """
    found, notes = listed(paths)
    left: list[Note] = []
    opened = _opened(found, left)
    received = receive(opened, draft, read_file, PROFILES[config.genre], progress, len(found))
    if not received.fates:
        raise _nothing_came(paths, left)
    fates = sorted((*received.fates, *map(fate_of, left)), key=lambda one: one.file)
    return Received(received.parsed, tuple(fates), (*notes, *left, *received.notes))


def _nothing_came(paths: Sequence[Path], left: Sequence[Note]) -> VankienError:
    """Why none of the paths gave a file: the first that the disk refused, else that there is none."""
    shut = next((note for note in left if note.kind == "source-unreadable"), None)
    if shut is not None:
        return OutsideError("console.error.outside", file=shut.where.file or "", why=str(shut.facts["why"]))
    return UsageError("console.error.no-sources", files=", ".join(map(str, paths)))


def _opened(found: Sequence[Found], left: list[Note]) -> Iterator[SourceFile]:
    """The files, each opened when its turn comes; the notes of those that cannot be go to `left`."""
    for one in found:
        result = load(one, LIMITS.file)
        if isinstance(result, Note):
            left.append(result)
        else:
            yield result
