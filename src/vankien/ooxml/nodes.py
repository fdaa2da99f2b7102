"""The text-bearing nodes of a Word member, numbered in document order: the address space of source maps.

Reader and writer number nodes in this one way.
"""

from collections.abc import Iterator

from lxml import etree

from vankien.ooxml.package import MC, M, W

TEXT, DELETED = f"{W}t", f"{W}delText"
TAB, BREAK, RETURN = f"{W}tab", f"{W}br", f"{W}cr"
HARD_HYPHEN, SOFT_HYPHEN, SYMBOL = f"{W}noBreakHyphen", f"{W}softHyphen", f"{W}sym"
PLACED_TAB, FORMULA_TEXT, ALTERNATIVE = f"{W}ptab", f"{M}t", f"{MC}AlternateContent"
_BEARING = (
    *(TEXT, DELETED, TAB, BREAK, RETURN, HARD_HYPHEN, SOFT_HYPHEN, SYMBOL),
    *(PLACED_TAB, FORMULA_TEXT, ALTERNATIVE),
)
BEARING = frozenset(_BEARING)
RUNS = frozenset({f"{W}r", f"{M}r"})
_FALLBACK = f"{MC}Fallback"
_EMOJI = "{http://schemas.microsoft.com/office/word/2015/wordml/symex}"
_PASSED_OVER = frozenset(
    f"{W}{name}"
    for name in (
        *("bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
    )
)


def bearing_nodes(root: etree._Element) -> Iterator[etree._Element]:
    """Every node that can bear text, in document order (tab stops in paragraph properties are none)."""
    for node in root.iter(*_BEARING):
        parent = node.getparent()
        if parent is not None and parent.tag in RUNS:
            yield node


def node_text(node: etree._Element) -> str:
    """The text that a node stands for; a break of page or column stands for none."""
    tag = node.tag
    if tag in (TEXT, DELETED, FORMULA_TEXT):
        return one_line(node.text or "")
    if tag == ALTERNATIVE:
        return _alternative(node)
    if tag in (TAB, PLACED_TAB):
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


def one_line(text: str) -> str:
    """Line ends in a text node, left by programs that lay out XML: Word shows spaces."""
    return text.replace("\n", " ").replace("\r", " ") if "\n" in text or "\r" in text else text


def _alternative(node: etree._Element) -> str:
    """Words that stand in a run twice, for new and for old programs: once. Drawings bear none."""
    for choice in node:
        symbol = choice.find(f"{_EMOJI}symEx")
        if symbol is not None:
            return _char(symbol.get(f"{_EMOJI}char"))
        said = "".join(one_line(one.text or "") for one in choice.iterfind(TEXT))
        if said:
            return said
    return ""


def _symbol(node: etree._Element) -> str:
    char = _char(node.get(f"{W}char"))
    return "•" if "\ue000" <= char <= "\uf8ff" else char


def _char(code: str | None) -> str:
    try:
        char = chr(int(code or "", 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    return "\ufffd" if "\ud800" <= char <= "\udfff" else char


def is_fallback(node: etree._Element) -> bool:
    """Whether an element repeats for old programs what its neighbour says."""
    return node.tag == _FALLBACK


def following_paragraph(paragraph: etree._Element) -> etree._Element | None:
    """The paragraph into which this one runs when its mark goes; None when something else or nothing follows."""
    after = paragraph.getnext()
    while after is not None and after.tag in _PASSED_OVER:
        after = after.getnext()
    return after if after is not None and after.tag == f"{W}p" else None
