"""The comments member of a package: made when there is none, extended when there is."""

from collections.abc import Sequence

from lxml import etree

from vankien.ooxml.package import W, parse_xml
from vankien.write.package import clean
from vankien.write.word.runs import Ids, Signature, set_text

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
MOVES = frozenset({f"{W}moveFrom", f"{W}moveTo"})
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"


class Comments:
    """Collects comments while a document is patched."""

    def __init__(self, root: etree._Element | None, ids: Ids) -> None:
        self.root = etree.Element(f"{W}comments", nsmap={"w": W[1:-1]}) if root is None else root
        self._ids = ids

    def add(self, elements: Sequence[etree._Element], lines: Sequence[str], signature: Signature) -> None:
        """Hangs a comment on elements of the document, from the first to the last."""
        placed = [one for one in elements if paragraph_child(one) is not None]
        if not placed:
            return
        own = self._ids()
        _hang(placed[0], placed[-1], own, self._ids)
        comment = etree.SubElement(self.root, f"{W}comment")
        comment.set(f"{W}id", own)
        comment.set(f"{W}author", clean(signature.author))
        if signature.date is not None:
            comment.set(f"{W}date", signature.date)
        for line in lines:
            node = etree.SubElement(_run(etree.SubElement(comment, f"{W}p")), f"{W}t")
            set_text(node, clean(line))


def _run(paragraph: etree._Element) -> etree._Element:
    return etree.SubElement(paragraph, f"{W}r")


def paragraph_child(element: etree._Element) -> etree._Element | None:
    """The ancestor (or itself) that is a paragraph's own child."""
    parent = element.getparent()
    while parent is not None and parent.tag != f"{W}p":
        element, parent = parent, parent.getparent()
    return None if parent is None else element


def _hang(first: etree._Element, last: etree._Element, own: str, ids: Ids) -> None:
    start, end = paragraph_child(first), paragraph_child(last)
    assert start is not None  # noqa: S101 - the caller asked
    assert end is not None  # noqa: S101
    opening, closing = etree.Element(f"{W}commentRangeStart"), etree.Element(f"{W}commentRangeEnd")
    for one in (opening, closing):
        one.set(f"{W}id", own)
    start.addprevious(opening)
    end.addnext(closing)
    run = etree.Element(f"{W}r")
    etree.SubElement(run, f"{W}commentReference").set(f"{W}id", own)
    closing.addnext(_moved_too(run, last, ids))


def _moved_too(run: etree._Element, last: etree._Element, ids: Ids) -> etree._Element:
    """The comment's sign, part of the move when it hangs on one: LibreOffice would keep an empty paragraph for it."""
    if last.tag not in MOVES:
        return run
    wrapper = etree.Element(last.tag, attrib=dict(last.attrib))
    wrapper.set(f"{W}id", ids())
    wrapper.append(run)
    return wrapper


def declare(members: dict[str, bytes], main: str, name: str) -> None:
    """Names a new comments member in the package's content types and the document's relationships."""
    types = parse_xml(members["[Content_Types].xml"])
    assert types is not None  # noqa: S101 - the package was read
    override = etree.SubElement(types, f"{_TYPES}Override")
    override.set("PartName", f"/{name}")
    override.set("ContentType", TYPE)
    members["[Content_Types].xml"] = to_xml(types)
    folder, _, file = main.rpartition("/")
    rels = f"{folder}/_rels/{file}.rels"
    # Without a prefix: LibreOffice does not open a package whose relationships bear one.
    fresh = etree.Element(f"{_RELS}Relationships", nsmap={None: _RELS[1:-1]})
    root = parse_xml(members[rels]) if rels in members else fresh
    assert root is not None  # noqa: S101
    used = {str(one.get("Id")) for one in root}
    own = next(f"rId{count}" for count in range(1, len(used) + 2) if f"rId{count}" not in used)
    relation = etree.SubElement(root, f"{_RELS}Relationship")
    relation.set("Id", own)
    relation.set("Type", RELATION)
    relation.set("Target", name.rpartition("/")[2])
    members[rels] = to_xml(root)


def to_xml(root: etree._Element) -> bytes:
    """An XML member's bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
