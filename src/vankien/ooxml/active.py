"""What a Word file would run or fetch when it is opened: macros, templates and parts that lie elsewhere.

Nothing of it is ever run or fetched here; readers tell of it, and what is written has none.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from vankien.ooxml.package import W, parse_xml

TYPES = "[Content_Types].xml"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_DOCUMENTS = (  # with macros, or templates: under the name of a plain document Word opens neither
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_MACROS = re.compile(r"(?:^|/)vba(?:Project|ProjectSignature\w*|Data)\.(?:bin|xml)(?:$|\.rels$)", re.IGNORECASE)
_MACRO_TYPES = re.compile(r"/(?:vbaProject\w*|wordVbaData)$")
_KEPT = re.compile(r"/hyperlink$")  # opens only when a person follows it
# Somewhere else than on the reader's own disk: a scheme other than file:///, a share on a network.
_REMOTE = re.compile(r"(?!file:///[^\\/])[a-z][a-z0-9+.-]+:|\\\\|//", re.IGNORECASE)
NOWHERE = "NULL"  # what Word itself writes for a linked part that is gone


@dataclass(frozen=True, slots=True)
class Active:
    """What a package would run or fetch: whether it has macros, where its template lies, how many remote parts."""

    macros: bool
    template: str | None
    links: int


def active_in(members: Mapping[str, bytes]) -> Active:
    """What the relationships of a package would run or fetch."""
    macros, template, links = False, None, 0
    for data in _relations(members):
        for relation in _external_or_macro(parse_xml(data)):
            kind, target = str(relation.get("Type", "")), str(relation.get("Target", ""))
            if _MACRO_TYPES.search(kind):
                macros = True
            elif _KEPT.search(kind) or not _REMOTE.match(target):
                continue
            elif kind.endswith("/attachedTemplate"):
                template = target
            else:
                links += 1
    return Active(macros, template, links)


def _relations(members: Mapping[str, bytes]) -> Iterator[bytes]:
    """The lists of relationships in which there may be something."""
    for name, data in members.items():
        if name.endswith(".rels") and (b"External" in data or b"vba" in data or b"Vba" in data):
            yield data


def _external_or_macro(root: etree._Element | None) -> Iterator[etree._Element]:
    for relation in () if root is None else list(root):
        if relation.get("TargetMode") == "External" or _MACRO_TYPES.search(str(relation.get("Type", ""))):
            yield relation


def without_active(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """The members without macros, without a template that lies elsewhere, linked parts leading nowhere.

    What has none of it stays byte for byte. Hyperlinks stay: they open only when a person follows them.
    """
    kept = {name: data for name, data in members.items() if not _MACROS.search(name)}
    had_template = False
    for name, data in kept.items():
        if name.endswith(".rels") and (b"External" in data or b"vba" in data or b"Vba" in data):
            kept[name], template = _cleansed(data)
            had_template = had_template or template
    if had_template:
        for name in [name for name in kept if name.endswith("settings.xml")]:
            kept[name] = _without(kept[name], f"{W}attachedTemplate")
    if TYPES in kept:
        kept[TYPES] = _types(kept[TYPES], frozenset(kept))
    return kept


def _cleansed(data: bytes) -> tuple[bytes, bool]:
    """A list of relationships without what is active, and whether a template was among it."""
    root = parse_xml(data)
    changed = had_template = False
    for relation in _external_or_macro(root):
        kind = str(relation.get("Type", ""))
        if _MACRO_TYPES.search(kind) or kind.endswith("/attachedTemplate"):
            had_template = had_template or kind.endswith("/attachedTemplate")
            _drop(relation)
            changed = True
        elif not _KEPT.search(kind):
            relation.set("Target", NOWHERE)
            changed = True
    return (_written(root) if changed and root is not None else data), had_template


def _without(data: bytes, tag: str) -> bytes:
    root = parse_xml(data)
    found = [] if root is None else list(root.iter(tag))
    for element in found:
        _drop(element)
    return _written(root) if found and root is not None else data


def _types(data: bytes, names: frozenset[str]) -> bytes:
    """The list of content types: a plain document, and no part that is gone."""
    if not any(one.encode() in data for one in (*_OTHER_DOCUMENTS, "vba", "Vba")):
        return data
    root = parse_xml(data)
    for entry in [] if root is None else list(root):
        if entry.get("ContentType") in _OTHER_DOCUMENTS:
            entry.set("ContentType", DOCUMENT)
        part = str(entry.get("PartName", ""))
        if _MACROS.search(part) and part.lstrip("/") not in names:
            _drop(entry)
    return data if root is None else _written(root)


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
