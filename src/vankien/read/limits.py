"""Bounds within which files are read, in one place. What goes beyond is refused with a note, never cut in silence.

`docs/reference/limits.md` is made from this table; `--limit name=value` sets one for a run.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, fields, replace
from typing import cast

from vankien.model.errors import UsageError

KIB, MIB, GIB = 1 << 10, 1 << 20, 1 << 30
BYTES, SECONDS = "bytes", "seconds"  # units that are shown in their own way
_SETTING = re.compile(r"([a-z_]+)=(\d{1,15})([KMG]?)")
_TIMES = {"": 1, "K": KIB, "M": MIB, "G": GIB}


def _limit(value: int, unit: str, why: str) -> int:
    """A bound with its unit, and what it is for or how it was chosen."""
    return field(default=value, metadata={"unit": unit, "why": why})


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read of one source.

    Chosen so that the largest honest file seen (a congress report with maps, 60 MiB; a sheet of 100,000 rows)
    passes with room, while a hostile one stays within a clerk's machine.
    """

    file: int = _limit(200 * MIB, BYTES, "one source as it lies on the disk")
    unpacked: int = _limit(400 * MIB, BYTES, "all members of one package or archive together")
    ratio: int = _limit(200, "times", "unpacked to packed size of a member; text packs about 10 : 1, a bomb 1000 : 1")
    ratio_from: int = _limit(10 * MIB, BYTES, "smaller members may have any ratio: blank sheets pack very well")
    members: int = _limit(5_000, "files", "members of one archive")
    depth: int = _limit(2, "files", "archives or mails inside one another: mails with attachments in an archive pass")
    cells: int = _limit(4_000_000, "cells", "of one workbook, blank ones of the used area included")
    pages: int = _limit(5_000, "pages", "of one PDF")
    messages: int = _limit(20_000, "mails", "in one mailbox")
    reader_seconds: int = _limit(60, SECONDS, "to read one file; a report of 100 pages takes 1.5")
    reader_seconds_per_mib: int = _limit(4, SECONDS, "more for each MiB of the file; an honest PDF takes 1")
    reader_memory: int = _limit(2 * GIB, BYTES, "address space of the process that reads large and risky files")
    office_seconds: int = _limit(60, SECONDS, "for LibreOffice to convert one file; a report of 100 pages takes 3")
    ocr_seconds: int = _limit(60, SECONDS, "for tesseract to read one page; a full page takes 5")
    ocr_pages: int = _limit(300, "pages", "of one scan that are recognised")
    program_seconds: int = _limit(1_800, SECONDS, "for all calls of LibreOffice and tesseract on one file together")
    program_memory: int = _limit(
        6 * GIB, BYTES, "address space of LibreOffice or tesseract; they map far more than they use"
    )


_CHOSEN: ContextVar[Limits] = ContextVar("limits", default=Limits())  # noqa: B039 - frozen, so it may be shared


class _Chosen:
    """The limits in force, under the same names: readers ask at the moment of use."""

    __slots__ = ()

    def __getattr__(self, name: str) -> object:
        return getattr(_CHOSEN.get(), name)


LIMITS = cast("Limits", _Chosen())


def in_force() -> Limits:
    """The limits that readers go by now, as a value."""
    return _CHOSEN.get()


@contextmanager
def using(limits: Limits) -> Iterator[None]:
    """Puts other limits in force for a stretch of work."""
    token = _CHOSEN.set(limits)
    try:
        yield
    finally:
        _CHOSEN.reset(token)


def limits_from(settings: tuple[str, ...]) -> Limits:
    """The limits with settings such as `pages=9000` or `file=500M` (K, M, G: times 1024, 1024², 1024³).

    Raises `UsageError` for a name or a value that there is not.
    """
    chosen: dict[str, int] = {}
    for setting in settings:
        found = _SETTING.fullmatch(setting.strip())
        if found is None or found[1] not in NAMES:
            raise UsageError("console.error.limit", value=setting, names=", ".join(NAMES))
        chosen[found[1]] = int(found[2]) * _TIMES[found[3]]
    return replace(Limits(), **chosen)


def changed(limits: Limits) -> Mapping[str, int]:
    """What differs from the limits that are there by themselves."""
    usual = Limits()
    return {name: getattr(limits, name) for name in NAMES if getattr(limits, name) != getattr(usual, name)}


NAMES = tuple(one.name for one in fields(Limits))
