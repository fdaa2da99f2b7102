"""A letter's template: a Word file with places such as «NGƯỜI GÓP Ý» typed as plain text.

What surrounds an item's places (a table's row, else a paragraph) is repeated for each item; a paragraph all of whose
places are empty is left out, and so is a table whose row is repeated for nothing. Word splits a typed place over
several runs as it likes; its letters are found together and the first one's look is kept.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from vankien.lang.registry import CATALOGS
from vankien.model.errors import UsageError
from vankien.ooxml.package import ZIP_FAULTS, W, parse_xml
from vankien.text.normal import fold_plain
from vankien.write.package import clean, pack, unpack

ONCE = ("issuer", "contributor", "role", "document", "sent-on", "file", "asked", "opinions")
EACH = ("number", "place", "proposal", "verdict", "reason", "final")
_PLACE = re.compile(r"«([^«»\n]{1,40})»")
_PARTS = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
P, TABLE, ROW, CELL, TEXT, RUN = (f"{W}{name}" for name in ("p", "tbl", "tr", "tc", "t", "r"))

_KEYS = {
    fold_plain(catalog.say(f"paper.letter.field.{key}")): key for catalog in CATALOGS.values() for key in (*ONCE, *EACH)
}


@dataclass(frozen=True, slots=True)
class Template:
    """A template that was checked: every place in it is known."""

    shared: bytes  # a package of the members that are the same in every letter
    parts: Mapping[str, etree._Element]

    def filled(self, once: Mapping[str, str], items: Sequence[Mapping[str, str]]) -> bytes:
        """The letter: places of `once` filled, what holds places of an item repeated for each of `items`."""
        made: dict[str, bytes] = {}
        for name, root in self.parts.items():
            own = deepcopy(root)
            typed = list(own.iter(P))  # by the office; what contributors wrote is never looked through for places
            _repeat(own, once, items)
            for paragraph in typed:
                _fill(paragraph, once)
            made[name] = etree.tostring(own, xml_declaration=True, encoding="UTF-8", standalone=True)
        return pack(made, self.shared)


def open_template(data: bytes, name: str) -> Template:
    """The template, checked. Raises `UsageError` that says what is wrong with it and what to do."""
    try:
        members = unpack(data)
    except ZIP_FAULTS:
        members = {}
    parts = {part: parse_xml(members[part]) for part in members if _PARTS.fullmatch(part)}
    roots = {part: root for part, root in parts.items() if root is not None}
    if "word/document.xml" not in roots:
        raise UsageError("console.error.letter-template.word", file=name)
    found = [place for root in roots.values() for paragraph in root.iter(P) for place in _places(_words(paragraph))]
    unknown = sorted({place for place in found if fold_plain(place).strip() not in _KEYS})
    if unknown:
        known = ", ".join(f"«{CATALOGS['vi'].say(f'paper.letter.field.{key}')}»" for key in (*ONCE, *EACH))
        said = ", ".join(f"«{place}»" for place in unknown)
        raise UsageError("console.error.letter-template.place", file=name, places=said, known=known)
    if not found:
        raise UsageError("console.error.letter-template.empty", file=name)
    return Template(pack({part: member for part, member in members.items() if part not in roots}), roots)


def _places(words: str) -> list[str]:
    """Places in a paragraph: words in capitals between «»; others are a quotation of the office's own."""
    return [found for found in _PLACE.findall(words) if found.upper() == found and any(map(str.isalpha, found))]


def _own_texts(paragraph: etree._Element) -> list[etree._Element]:
    """Its own text nodes, not those of a text box inside it."""
    return [one for one in paragraph.iter(TEXT) if next(one.iterancestors(P)) is paragraph]


def _words(paragraph: etree._Element) -> str:
    return "".join(one.text or "" for one in _own_texts(paragraph))


def _keys(holder: etree._Element) -> set[str]:
    paragraphs = [holder] if holder.tag == P else holder.iter(P)
    return {_KEYS[fold_plain(place).strip()] for one in paragraphs for place in _places(_words(one))}


def _repeat(root: etree._Element, once: Mapping[str, str], items: Sequence[Mapping[str, str]]) -> None:
    each = set(EACH)
    holders: list[etree._Element] = []
    for paragraph in list(root.iter(P)):
        if _keys(paragraph) & each:
            row = next(paragraph.iterancestors(ROW), None)
            holder = paragraph if row is None else row
            if holder not in holders:
                holders.append(holder)
    for block in _neighbours(holders):
        _repeat_block(block, once, items)


def _neighbours(holders: Iterable[etree._Element]) -> list[list[etree._Element]]:
    """Paragraphs one after the other are repeated together, each row alone."""
    blocks: list[list[etree._Element]] = []
    for holder in holders:
        if blocks and holder.tag == P and blocks[-1][-1].getnext() is holder and blocks[-1][-1].tag == P:
            blocks[-1].append(holder)
        else:
            blocks.append([holder])
    return blocks


def _repeat_block(block: list[etree._Element], once: Mapping[str, str], items: Sequence[Mapping[str, str]]) -> None:
    parent, last = block[0].getparent(), block[-1]
    assert parent is not None  # noqa: S101 - it stands in a document
    for item in items:
        for one in map(deepcopy, block):
            last.addnext(one)
            last = one
            for paragraph in [one] if one.tag == P else list(one.iter(P)):
                _fill(paragraph, {**once, **item})
    for one in block:
        parent.remove(one)
    above = parent.getparent()
    if parent.tag == TABLE and not items and above is not None:
        above.remove(parent)


def _fill(paragraph: etree._Element, values: Mapping[str, str]) -> None:
    """Puts values into the places of a paragraph; removes it when it has places and all are empty."""
    keys = _keys(paragraph) & set(values)
    if not keys:
        return
    if not any(values[key] for key in keys):
        parent = paragraph.getparent()
        if parent is not None and (parent.tag != CELL or len(parent.findall(P)) > 1):
            parent.remove(paragraph)
            return
    texts = _own_texts(paragraph)
    for found in reversed(list(_PLACE.finditer("".join(one.text or "" for one in texts)))):
        key = _KEYS.get(fold_plain(found[1]).strip())
        if key is not None and found[1].upper() == found[1] and key in values:
            _put(texts, found.start(), found.end(), clean(values[key]))
    for one in texts:
        _broken(one)


def _put(texts: Sequence[etree._Element], start: int, end: int, value: str) -> None:
    """Replaces a stretch of the paragraph's letters, in the look of its first one."""
    at = 0
    for one in texts:
        own = one.text or ""
        low, high = max(start - at, 0), min(end - at, len(own))
        at += len(own)
        if low < high:
            one.text = own[:low] + value + own[high:]
            one.set(_SPACE, "preserve")
            value = ""


def _broken(text: etree._Element) -> None:
    """Line feeds in a text node as line breaks of Word."""
    first, *others = (text.text or "").split("\n")
    text.text = first
    last = text
    for line in others:
        pause = etree.Element(f"{W}br")
        following = etree.Element(TEXT)
        following.text = line
        following.set(_SPACE, "preserve")
        last.addnext(pause)
        pause.addnext(following)
        last = following
