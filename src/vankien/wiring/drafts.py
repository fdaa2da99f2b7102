"""The draft on the disk, opened with the readers and the layout that this machine has."""

from pathlib import Path

from vankien.flows.ingest import read_draft
from vankien.lang.registry import PROFILES
from vankien.model.draft import Draft
from vankien.model.errors import UsageError
from vankien.read.limits import LIMITS
from vankien.read.office import lay_out
from vankien.read.registry import read_file
from vankien.store.files import read_one
from vankien.wiring.config import Config


def open_draft(path: Path, config: Config) -> Draft:
    """The draft at `path`. Raises `UsageError` when it is not there, `DraftUnreadableError` when it has no text."""
    if path.is_dir():
        raise UsageError("console.error.draft-folder", file=str(path))
    if not path.is_file():
        raise UsageError("console.error.draft-missing", file=str(path))
    if config.printed is not None and not config.printed.is_file():
        raise UsageError("console.error.pages-missing", file=str(config.printed))
    printed = None if config.printed is None else read_one(config.printed, LIMITS.file)
    return read_draft(
        read_one(path, LIMITS.file), read_file, PROFILES[config.genre], printed, lay_out if config.lays_out else None
    )
