"""Makes earlier tracked changes of a file final, as the reader's final view read it."""

from lxml import etree

from vankien.ooxml.nodes import following_paragraph
from vankien.ooxml.package import W
from vankien.write.word.lines import PARAGRAPH, join_with_next
from vankien.write.word.runs import RUN_PROPERTIES

_GONE = tuple(f"{W}{name}" for name in ("del", "moveFrom"))
_STAYS = tuple(f"{W}{name}" for name in ("ins", "moveTo"))
_ROW = f"{W}trPr"
_TRACES = tuple(
    f"{W}{name}"
    for name in (
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "numberingChange"),
        *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange"),
        *("trPrChange", "tcPrChange", "cellIns", "cellMerge"),
    )
)


def accept_revisions(root: etree._Element) -> None:
    """Takes deleted runs, rows, cells and marks away, makes inserted ones plain."""
    for element in list(root.iter(*_GONE)):
        _drop(element)
    for element in list(root.iter(f"{W}cellDel")):
        cell = next(element.iterancestors(f"{W}tc"))
        row = cell.getparent()
        _remove(cell)
        if row is not None and row.find(f"{W}tc") is None:
            _remove(row)
    for element in list(root.iter(*_STAYS)):
        _unwrap(element)
    for element in list(root.iter(*_TRACES)):
        _remove(element)


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if parent.tag == _ROW:
        _remove(next(parent.iterancestors(f"{W}tr")))
    elif parent.tag == RUN_PROPERTIES:
        paragraph = next(parent.iterancestors(PARAGRAPH), None)
        parent.remove(element)
        if paragraph is not None and following_paragraph(paragraph) is not None:
            join_with_next(paragraph)
    else:
        parent.remove(element)


def _unwrap(element: etree._Element) -> None:
    for child in list(element):
        element.addprevious(child)
    _remove(element)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
