"""What the flows need from the outside, as types; adapters on the floor above fill them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from vankien.model.manuscript import Manuscript
from vankien.model.note import Note


class View(StrEnum):
    """How a file with tracked changes is read."""

    MARKUP = "markup"  # inserted and deleted words both stand in the text; revisions tell which
    FINAL = "final"  # as if all were accepted
    ORIGINAL = "original"  # as if all were rejected


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file's bytes under its name relative to its SOURCE, with forward slashes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of a file: its manuscripts (none when it could not be read) and notes.

    `format` names the reader. Unreadable files have no manuscripts and a note that says why and what to do.
    """

    format: str | None
    manuscripts: tuple[Manuscript, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """How papers are written."""

    language: str = "vi"
    layout: str = "party"  # a profile's name, or that of the office's own file
    anonymous: bool = False
    own_layout: str | None = None  # what the office's own file says (TOML)
    also: tuple[str, ...] = ()  # further forms of redline and synthesis: `odt`, `pdf`


ReadFile = Callable[[SourceFile, View], Reading]
"""Reads one file; never raises for what is in it."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A file as a program here prints it, and the name and version of that program."""

    printed: SourceFile
    tool: str


LayOut = Callable[[SourceFile], LaidOut | None]
"""Prints a file as PDF; None where no program can."""

Progress = Callable[[str, int, int], None]
"""Called with a stage's key, how much is done and how much there is."""
