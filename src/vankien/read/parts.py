"""What lies inside another file: read like any source, and named after its place in it."""

from dataclasses import replace

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note
from vankien.read.registry import read_file


def read_part(holder: SourceFile, name: str, data: bytes, view: View, depth: int) -> Reading:
    """The reading of a member: manuscripts with `part` set, notes that name holder and member.

    `depth` counts the files around the holder.
    """
    inner = SourceFile(f"{holder.name}/{name}", data)
    reading = read_file(inner, view, depth + 1)
    manuscripts = tuple(_inside(one, name, inner.name) for one in reading.manuscripts)
    return Reading(reading.format, manuscripts, in_file(reading.notes, inner.name))


def _inside(manuscript: Manuscript, name: str, file: str) -> Manuscript:
    part = name if manuscript.part is None else f"{name}/{manuscript.part}"
    return replace(manuscript, part=part, notes=in_file(manuscript.notes, file))


def in_file(notes: tuple[Note, ...], file: str) -> tuple[Note, ...]:
    """The notes, said of `file` where they name none."""
    return tuple(note.in_file(file) for note in notes)
