"""What a Word file would run or fetch when it is opened: macros, templates, parts that lie elsewhere, fields, controls.

Nothing of it is ever run or fetched here; readers tell of it, and what is written has none.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from vankien.ooxml.fields import fetching, without_fetching
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
_CONTROL = re.compile(r"(?:^|/)activeX/", re.IGNORECASE)
_CONTROL_TYPE = "/control"
_HELD = f"{W}control"  # in the document, where a control stands; its picture beside it stays
NOWHERE = "NULL"  # what Word itself writes for a linked part that is gone


@dataclass(frozen=True, slots=True)
class Active:
    """What a package would run or fetch: whether it has macros, where its template lies, how many of the others."""

    macros: bool
    template: str | None
    links: int
    fields: int
    controls: int


def active_in(members: Mapping[str, bytes]) -> Active:
    """What the relationships, the fields and the controls of a package would run or fetch."""
    macros, template, links, controls = False, None, 0, 0
    for data in _relations(members):
        for relation in _external_or_macro(parse_xml(data)):
            kind, target = str(relation.get("Type", "")), str(relation.get("Target", ""))
            if _MACRO_TYPES.search(kind):
                macros = True
            elif kind.endswith(_CONTROL_TYPE):
                controls += 1
            elif _KEPT.search(kind) or not _REMOTE.match(target):
                continue
            elif kind.endswith("/attachedTemplate"):
                template = target
            else:
                links += 1
    return Active(macros, template, links, sum(_fields(members[name]) for name in _with_fields(members)), controls)


def _with_fields(members: Mapping[str, bytes]) -> Iterator[str]:
    """The names of members in which there are fields."""
    return (name for name, data in members.items() if b"instrText" in data or b"fldSimple" in data)


def _fields(data: bytes) -> int:
    root = parse_xml(data)
    return 0 if root is None else sum(1 for _ in fetching(root))


def _relations(members: Mapping[str, bytes]) -> Iterator[bytes]:
    """The lists of relationships in which there may be something."""
    for name, data in members.items():
        if _is_list(name, data):
            yield data


def _is_list(name: str, data: bytes) -> bool:
    return name.endswith(".rels") and any(one in data for one in (b"External", b"vba", b"Vba", b"/control"))


def _external_or_macro(root: etree._Element | None) -> Iterator[etree._Element]:
    for relation in () if root is None else list(root):
        kind = str(relation.get("Type", ""))
        if relation.get("TargetMode") == "External" or _MACRO_TYPES.search(kind) or kind.endswith(_CONTROL_TYPE):
            yield relation


def without_active(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """The members without macros, controls and a template that lies elsewhere; links and fields fetch nothing.

    What has none of it stays byte for byte. Hyperlinks stay: they open only when a person follows them.
    """
    kept = {name: data for name, data in members.items() if not (_MACROS.search(name) or _CONTROL.search(name))}
    had_template = False
    for name, data in kept.items():
        if _is_list(name, data):
            kept[name], template = _cleansed(data)
            had_template = had_template or template
    if had_template:
        for name in [name for name in kept if name.endswith("settings.xml")]:
            kept[name] = _without(kept[name], f"{W}attachedTemplate")
    for name in list(_with_fields(kept)):
        kept[name] = _harmless(kept[name])
    for name in [name for name, data in kept.items() if name.endswith(".xml") and b":control" in data]:
        kept[name] = _without(kept[name], _HELD)
    if TYPES in kept:
        kept[TYPES] = _types(kept[TYPES], frozenset(kept))
    return kept


def _cleansed(data: bytes) -> tuple[bytes, bool]:
    """A list of relationships without what is active, and whether a template was among it."""
    root = parse_xml(data)
    changed = had_template = False
    for relation in _external_or_macro(root):
        kind = str(relation.get("Type", ""))
        if _MACRO_TYPES.search(kind) or kind.endswith(("/attachedTemplate", _CONTROL_TYPE)):
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


def _harmless(data: bytes) -> bytes:
    root = parse_xml(data)
    return _written(root) if root is not None and without_fetching(root) else data


def _types(data: bytes, names: frozenset[str]) -> bytes:
    """The list of content types: a plain document, and no part that is gone."""
    if not any(one.encode() in data for one in (*_OTHER_DOCUMENTS, "vba", "Vba", "activeX")):
        return data
    root = parse_xml(data)
    for entry in [] if root is None else list(root):
        if entry.get("ContentType") in _OTHER_DOCUMENTS:
            entry.set("ContentType", DOCUMENT)
        part = str(entry.get("PartName", ""))
        if (_MACROS.search(part) or _CONTROL.search(part)) and part.lstrip("/") not in names:
            _drop(entry)
    return data if root is None else _written(root)


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
