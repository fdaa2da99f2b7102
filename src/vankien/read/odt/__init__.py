"""OpenDocument texts: text, numbering, tables, notes, pages, tracked changes and annotations, without LibreOffice.

`styles` says what styles state, `lists` counts what the numbering generates, `body` walks in reading order; what
they collect is put together as for Word files.
"""

from collections.abc import Mapping

from lxml import etree

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.note import Note, Severity
from vankien.ooxml.package import PackageError, open_members, read_xml
from vankien.read.base import Reader
from vankien.read.bounds import package_bounds
from vankien.read.composer import Composer, with_likely_pages
from vankien.read.odt.body import Walker
from vankien.read.odt.macros import has_macros
from vankien.read.odt.names import DC, META, OFFICE
from vankien.read.odt.styles import read_styles

_FACTS = {
    f"{DC}title": "title",
    f"{DC}subject": "subject",
    f"{META}initial-creator": "author",
    f"{META}creation-date": "created",
    f"{DC}date": "modified",
}


def read_odt(source: SourceFile, view: View) -> Reading:
    """The manuscript of an OpenDocument text, packed or flat; none and a note when it cannot be opened."""
    try:
        members = _members(source.data)
    except PackageError as error:
        return Reading("odt", (), (Note(error.note, Severity.ERROR, facts=error.facts),))
    if b"encryption-data" in members.get("META-INF/manifest.xml", b""):
        return Reading("odt", (), (Note("file-encrypted", Severity.ERROR),))
    root, is_sound = read_xml(members.get("content.xml", b""))
    body = None if root is None else root.find(f"{OFFICE}body/{OFFICE}text")
    damage = Note("file-damaged", Severity.ERROR, facts={"kind": "odt", "fault": "XML"})
    if root is None or body is None:
        return Reading("odt", (), (damage,))
    named = read_xml(members["styles.xml"])[0] if "styles.xml" in members else None
    walker = Walker(view, read_styles([one for one in (named, root) if one is not None]))
    walker.walk(body)
    if view is View.MARKUP and (sheet := root if named is None else named) is not None:
        walker.running(sheet)
    comments = walker.comments if view is View.MARKUP else {}
    composer = Composer(walker.blocks, comments, view is View.MARKUP)
    manuscript = composer.manuscript(view, _facts(members, root), is_tracked=bool(walker.regions))
    manuscript = with_likely_pages(manuscript, _page_count(members, root))
    notes = [] if is_sound else [damage]
    if has_macros(source.data):
        notes.append(Note("macros-left-out", Severity.WARNING))
    return Reading("odt", (manuscript,), tuple(notes))


def _members(data: bytes) -> Mapping[str, bytes]:
    """The XML members; a flat file is its own content."""
    return open_members(data, package_bounds(), "odt") if data.startswith(b"PK") else {"content.xml": data}


def _meta(members: Mapping[str, bytes], flat: etree._Element) -> etree._Element | None:
    root = read_xml(members["meta.xml"])[0] if "meta.xml" in members else flat
    return None if root is None else root.find(f"{OFFICE}meta")


def _page_count(members: Mapping[str, bytes], flat: etree._Element) -> str | None:
    meta = _meta(members, flat)
    said = None if meta is None else meta.find(f"{META}document-statistic")
    return None if said is None else said.get(f"{META}page-count")


def _facts(members: Mapping[str, bytes], flat: etree._Element) -> Mapping[str, str]:
    """What the file states about itself."""
    meta = _meta(members, flat)
    return {
        _FACTS[str(one.tag)]: one.text.strip()
        for one in (() if meta is None else meta)
        if one.tag in _FACTS and one.text and one.text.strip()
    }


READER = Reader(name="odt", suffixes=(".odt", ".ott", ".fodt"), read=read_odt)
