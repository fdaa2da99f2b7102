"""Paragraphs: splitting, joining, making them, marking their marks."""

from copy import deepcopy

from lxml import etree

from vankien.ooxml.nodes import following_paragraph
from vankien.ooxml.package import W
from vankien.write.word.runs import RUN_PROPERTIES, Ids, Signature, revision

PARAGRAPH, PROPERTIES = f"{W}p", f"{W}pPr"
BOX = f"{W}txbxContent"
_BEFORE_RUN_PROPERTIES = 0


def content(paragraph: etree._Element) -> list[etree._Element]:
    """A paragraph's children without its properties."""
    return [child for child in paragraph if child.tag != PROPERTIES]


def hanging(paragraph: etree._Element) -> etree._Element | None:
    """The note or text box in which a paragraph stands; None for the body."""
    return next(paragraph.iterancestors(f"{W}footnote", f"{W}endnote", BOX), None)


def new_paragraph(like: etree._Element) -> etree._Element:
    """An empty paragraph with the properties of another; section breaks, page breaks and revisions left out."""
    made = etree.Element(PARAGRAPH, nsmap=like.nsmap)
    properties = like.find(PROPERTIES)
    if properties is not None:
        own = deepcopy(properties)
        for tag in ("sectPr", "pPrChange", "pageBreakBefore"):
            for child in own.findall(f"{W}{tag}"):
                own.remove(child)
        run = own.find(RUN_PROPERTIES)
        if run is not None:
            for tag in ("ins", "del", "moveFrom", "moveTo", "rPrChange"):
                for child in run.findall(f"{W}{tag}"):
                    run.remove(child)
        made.append(own)
    return made


def split_before(paragraph: etree._Element, child: etree._Element | None) -> etree._Element:
    """A new paragraph before this one that takes its content up to `child` (all of it for None)."""
    head = new_paragraph(paragraph)
    paragraph.addprevious(head)
    for one in content(paragraph):
        if one is child:
            break
        head.append(one)
    return head


def divide(paragraph: etree._Element, element: etree._Element) -> etree._Element:
    """Divides what holds an element (a link, a control) before it; the half that begins with the element.

    Both halves keep the holder's attributes and properties.
    """
    holder = element.getparent()
    while holder is not None and holder is not paragraph:
        first = etree.Element(holder.tag, attrib=dict(holder.attrib), nsmap=holder.nsmap)
        for one in list(holder):
            if one is element:
                break
            first.append(deepcopy(one) if str(one.tag).endswith("Pr") else one)
        if any(not str(one.tag).endswith("Pr") for one in first):
            holder.addprevious(first)
        element, holder = holder, holder.getparent()
    return element


def mark(paragraph: etree._Element, tag: str, signature: Signature, ids: Ids) -> etree._Element:
    """Tracks a paragraph's mark as inserted, deleted or moved. In OOXML these come first among run properties."""
    properties = paragraph.find(PROPERTIES)
    if properties is None:
        properties = etree.Element(PROPERTIES)
        paragraph.insert(0, properties)
    run = properties.find(RUN_PROPERTIES)
    if run is None:
        run = etree.Element(RUN_PROPERTIES)
        late = [child for child in properties if child.tag in {f"{W}sectPr", f"{W}pPrChange"}]
        if late:
            late[0].addprevious(run)
        else:
            properties.append(run)
    made = revision(tag, signature, ids)
    run.insert(_BEFORE_RUN_PROPERTIES, made)
    return made


def join_with_next(paragraph: etree._Element) -> None:
    """Drops a paragraph's mark: its content goes to the head of the next one, which keeps its own properties.

    The last paragraph of a cell or of the document stays: Word needs one there. A section that ends with the
    paragraph ends with the one before it instead; where there is none, the paragraph stays, empty.
    """
    after = following_paragraph(paragraph)
    parent = paragraph.getparent()
    if after is None or parent is None:
        return
    place = 1 if after.find(PROPERTIES) is not None else 0
    for one in reversed(content(paragraph)):
        after.insert(place, one)
    section = paragraph.find(f"{PROPERTIES}/{W}sectPr")
    if section is None or _handed_up(paragraph, section):
        parent.remove(paragraph)


def _handed_up(paragraph: etree._Element, section: etree._Element) -> bool:
    """Whether the paragraph before could take over the end of a section."""
    above = paragraph.getprevious()
    if above is None or above.tag != PARAGRAPH or above.find(f"{PROPERTIES}/{W}sectPr") is not None:
        return False
    properties = above.find(PROPERTIES)
    if properties is None:
        properties = etree.Element(PROPERTIES)
        above.insert(0, properties)
    change = properties.find(f"{W}pPrChange")
    if change is None:
        properties.append(section)
    else:
        change.addprevious(section)
    return True
