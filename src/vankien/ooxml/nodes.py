"""The text-bearing nodes of a Word member, numbered in document order: the address space of source maps.

Reader and writer number nodes in this one way.
"""

from collections.abc import Iterator

from lxml import etree

from vankien.ooxml.package import MC, W

TEXT, DELETED = f"{W}t", f"{W}delText"
TAB, BREAK, RETURN = f"{W}tab", f"{W}br", f"{W}cr"
HARD_HYPHEN, SOFT_HYPHEN, SYMBOL = f"{W}noBreakHyphen", f"{W}softHyphen", f"{W}sym"
BEARING = (TEXT, DELETED, TAB, BREAK, RETURN, HARD_HYPHEN, SOFT_HYPHEN, SYMBOL)
_RUN = f"{W}r"
_FALLBACK = f"{MC}Fallback"


def bearing_nodes(root: etree._Element) -> Iterator[etree._Element]:
    """Every node that can bear text, in document order (tab stops in paragraph properties are none)."""
    for node in root.iter(*BEARING):
        parent = node.getparent()
        if parent is not None and parent.tag == _RUN:
            yield node


def node_text(node: etree._Element) -> str:
    """The text that a node stands for; a break of page or column stands for none."""
    tag = node.tag
    if tag in (TEXT, DELETED):
        return node.text or ""
    if tag == TAB:
        return "\t"
    if tag == BREAK:
        return "" if node.get(f"{W}type") in {"page", "column"} else "\u2028"
    if tag == RETURN:
        return "\u2028"
    if tag == HARD_HYPHEN:
        return "\u2011"
    if tag == SOFT_HYPHEN:
        return "\u00ad"
    return _symbol(node)


def _symbol(node: etree._Element) -> str:
    code = node.get(f"{W}char") or ""
    try:
        char = chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    return "•" if "\ue000" <= char <= "\uf8ff" else char


def is_fallback(node: etree._Element) -> bool:
    """Whether an element repeats for old programs what its neighbour says."""
    return node.tag == _FALLBACK
