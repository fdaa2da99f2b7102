"""From a Word package to a manuscript: its members opened, walked and put together."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from lxml import etree

from vankien.flows.ports import View
from vankien.model.manuscript import Manuscript, Story
from vankien.model.note import Note, Severity
from vankien.ooxml.nodes import bearing_nodes, node_text
from vankien.ooxml.package import Package, W, read_xml
from vankien.ooxml.styles import read_styles
from vankien.read.blocks import Block
from vankien.read.composer import Comment, Composer, with_likely_pages
from vankien.read.docx.body import NoteMember, Walker
from vankien.read.docx.numbering import Counter, read_numbering

TRACKING = (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")


def compose(package: Package, view: View) -> Manuscript:
    """The manuscript of a package in a view; a document without a body gives an empty one with a note."""
    root, is_sound = read_xml(package.members[package.main])
    damage = () if is_sound else (Note("file-damaged", Severity.ERROR, facts={"kind": "docx", "fault": "XML"}),)
    if root is None:
        return Manuscript("", notes=damage)
    styles, default = read_styles(_tree(package, "styles"))
    counter = Counter(read_numbering(_tree(package, "numbering"), styles))
    notes = {kind: _notes(package, kind) for kind in ("footnotes", "endnotes")}
    walker = Walker(view, styles, default, counter, notes)
    blocks = walker.walk(package.main, root)
    if view is View.MARKUP:  # a letter's head may stand in the page's; a draft's text has none
        blocks = [*blocks, *_running(package, walker)]
    comments = _comments(package) if view is View.MARKUP else {}
    composer = Composer(blocks, comments, view is View.MARKUP)
    made = composer.manuscript(view, _facts(package), is_tracked=_is_tracked(root))
    made = with_likely_pages(made, _page_count(package))
    return replace(made, notes=(*damage, *made.notes)) if damage else made


def _running(package: Package, walker: Walker) -> Iterator[Block]:
    """The words of running heads and feet, each once: a first page and the others often share them."""
    seen: set[str] = set()
    for kind in ("header", "footer"):
        for name in package.all_related(kind):
            root = package.tree(name)
            walker.blocks = []
            for block in [] if root is None else walker.walk(name, root, Story.HEADER):
                words = "".join(bit.text for bit in block.bits).strip()
                if any(map(str.isalpha, words)) and words not in seen:
                    seen.add(words)
                    yield block


def _is_tracked(root: etree._Element) -> bool:
    return next(root.iter(*TRACKING), None) is not None


def _tree(package: Package, kind: str) -> etree._Element | None:
    name = package.related(kind)
    return None if name is None else package.tree(name)


def _notes(package: Package, kind: str) -> NoteMember:
    """Foot- or endnotes; separators are none."""
    name = package.related(kind)
    root = None if name is None else package.tree(name)
    if name is None or root is None:
        return NoteMember()
    found = {str(one.get(f"{W}id")): one for one in root if one.get(f"{W}type", "normal") == "normal"}
    return NoteMember(
        name,
        found,
        {node: place for place, node in enumerate(bearing_nodes(root))},
        {one: place for place, one in enumerate(root.iter(f"{W}p"))},
    )


def _comments(package: Package) -> Mapping[str, Comment]:
    root = _tree(package, "comments")
    return {} if root is None else {str(one.get(f"{W}id")): _comment(one) for one in root.iterfind(f"{W}comment")}


def _comment(element: etree._Element) -> Comment:
    lines = tuple("".join(map(node_text, bearing_nodes(line))) for line in element.iter(f"{W}p"))
    return Comment(element.get(f"{W}author"), element.get(f"{W}date"), lines)


def _page_count(package: Package) -> str | None:
    root = package.tree("docProps/app.xml")
    said = (one for one in (() if root is None else root) if isinstance(one.tag, str))
    return next((one.text for one in said if etree.QName(one).localname == "Pages"), None)


_CORE = {"title": "title", "creator": "author", "created": "created", "modified": "modified", "subject": "subject"}


def _facts(package: Package) -> Mapping[str, str]:
    """What the package's core properties state."""
    root = package.tree("docProps/core.xml")
    found = {}
    for one in () if root is None else root:
        name = _CORE.get(etree.QName(one).localname) if isinstance(one.tag, str) else None
        if name and one.text and one.text.strip():
            found[name] = unicodedata.normalize("NFC", one.text.strip())
    return MappingProxyType(found)
