"""Word files: text, numbering as Word shows it, pages, tables, notes, tracked changes and comments.

`numbering` counts what Word generates, `body` walks in reading order, `compose` makes
the manuscript and its source map.
"""

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.note import Note, Severity
from vankien.ooxml.active import active_in
from vankien.ooxml.package import Package, PackageError, open_package
from vankien.read.base import Reader
from vankien.read.bounds import package_bounds
from vankien.read.docx.compose import compose


def read_docx(source: SourceFile, view: View) -> Reading:
    """The manuscript of a Word file; none and a note when the package cannot be opened."""
    try:
        package = open_package(source.data, package_bounds())
    except PackageError as error:
        return Reading("docx", (), (Note(error.note, Severity.ERROR, facts=error.facts),))
    return Reading("docx", (compose(package, view),), _active(package))


def _active(package: Package) -> tuple[Note, ...]:
    """What the file would run or fetch if it were opened in Word."""
    found = active_in(package.members)
    notes = []
    if found.macros:
        notes.append(Note("macros-left-out", Severity.WARNING))
    if found.template is not None:
        notes.append(Note("template-left-out", Severity.WARNING, facts={"target": found.template}))
    if found.links:
        notes.append(Note("links-left-out", Severity.WARNING, facts={"count": found.links}))
    if found.fields:
        notes.append(Note("fields-left-out", Severity.WARNING, facts={"count": found.fields}))
    if found.controls:
        notes.append(Note("controls-left-out", Severity.WARNING, facts={"count": found.controls}))
    return tuple(notes)


READER = Reader(name="docx", suffixes=(".docx", ".docm", ".dotx"), read=read_docx)
