"""A draft: one version of the document under consultation, and the changes that lead to the next."""

from dataclasses import dataclass

from vankien.model.document import Document
from vankien.model.edit import ChangeSet, Edit
from vankien.model.note import Note
from vankien.model.source_map import SourceMap


@dataclass(frozen=True, slots=True)
class Draft:
    """One version of the document, with the file it was read from.

    `version` counts from 1, `parent` is the hash of the version before. `original` are the file's
    bytes: writers patch them, so that its formatting survives.
    """

    file: str
    sha256: str
    document: Document
    source_map: SourceMap
    original: bytes
    format: str  # name of the reader: "docx", "text" …
    version: int = 1
    parent: str | None = None
    notes: tuple[Note, ...] = ()
    layout_tool: str | None = None  # name and version of what laid out its pages, when a program here did


@dataclass(frozen=True, slots=True)
class Change:
    """What one group (or one amendment) does to the draft: its edits are all applied or none.

    `amendments` are the members in id order, the first named being the one whose wording is taken;
    `final` says that the committee's own words are used.
    """

    id: str
    amendments: tuple[str, ...]
    edits: tuple[Edit, ...]
    group: str | None = None
    final: bool = False


@dataclass(frozen=True, slots=True)
class Release:
    """What decisions make of a draft.

    `shown` are the changes for the tracked file: with decisions the same as `taken`, without any every
    certain proposal that conflicts with none. `taken` make the next version; `next_change` combines them.
    """

    shown: tuple[Change, ...]
    taken: tuple[Change, ...]
    next_change: ChangeSet
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier version of the document, and the way to the next.

    `change` leads from its text to the text of the next version: `taken`, and whatever an office
    wrote by hand besides.
    """

    file: str
    sha256: str
    document: Document
    taken: tuple[Change, ...]
    change: ChangeSet
    version: int = 1
    parent: str | None = None
