"""Runs: splitting them where an edit begins or ends, taking words out, putting words in."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from vankien.ooxml.nodes import DELETED, FORMULA_TEXT, TEXT
from vankien.ooxml.package import W
from vankien.write.package import clean

RUN, RUN_PROPERTIES = f"{W}r", f"{W}rPr"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
LINE_BREAK, TAB = "\u2028", "\t"
_PARTS = re.compile("[\u2028\t]|[^\u2028\t]+")


@dataclass(frozen=True, slots=True)
class Signature:
    """Whose change it is, for tracked changes; `date` only when a source states it."""

    author: str
    date: str | None


@dataclass(frozen=True, slots=True)
class Tracking:
    """How a change is tracked: whose it is, and by which elements words that go and words that come are told."""

    signature: Signature
    gone: str = "del"
    come: str = "ins"


class Ids:
    """Fresh `w:id`s for one package."""

    def __init__(self, roots: Sequence[etree._Element]) -> None:
        used = (str(one.get(f"{W}id")) for root in roots for one in root.iter() if isinstance(one.tag, str))
        self._last = max((int(value) for value in used if value.isdecimal() and len(value) < 10), default=0)

    def __call__(self) -> str:
        """The next id."""
        self._last += 1
        return str(self._last)


def set_text(node: etree._Element, text: str) -> None:
    """Puts text into a `w:t`, keeping its spaces."""
    node.text = text
    if text != text.strip():
        node.set(SPACE, "preserve")


def isolate(node: etree._Element, start: int, end: int) -> etree._Element:
    """The run that holds exactly the characters `[start, end)` of a text node, split off its neighbours.

    `node` itself stays with what comes before `start` (or with the piece, when that is first).
    """
    run = node.getparent()
    assert run is not None  # noqa: S101 - text-bearing nodes are children of runs
    if node.tag in (TEXT, DELETED, FORMULA_TEXT):
        text = node.text or ""
        if end < len(text):
            _split_text(node, end)
        if start > 0:
            node = _split_text(node, start)
    _split_after(node)
    return _split_before(node)


def _split_text(node: etree._Element, at: int) -> etree._Element:
    """Cuts a text node in two; the second part, a new sibling."""
    text = node.text or ""
    second = deepcopy(node)
    second.tail = None
    set_text(node, text[:at])
    set_text(second, text[at:])
    node.addnext(second)
    return second


def _split_after(node: etree._Element) -> None:
    """Moves what follows a node in its run into a run of its own."""
    run = node.getparent()
    assert run is not None  # noqa: S101
    following = list(node.itersiblings())
    if following:
        run.addnext(_sibling(run, following))


def _split_before(node: etree._Element) -> etree._Element:
    """Moves a node, last in its run, into a run of its own unless it is alone there; the node's run."""
    run = node.getparent()
    assert run is not None  # noqa: S101
    if all(child.tag == RUN_PROPERTIES for child in node.itersiblings(preceding=True)):
        return run
    own = _sibling(run, [node])
    run.addnext(own)
    return own


def _sibling(run: etree._Element, children: list[etree._Element]) -> etree._Element:
    """A new run with the same properties that holds the children."""
    own = etree.Element(RUN, attrib=dict(run.attrib), nsmap=run.nsmap)
    properties = run.find(RUN_PROPERTIES)
    if properties is not None:
        own.append(deepcopy(properties))
    own.extend(children)
    return own


def new_run(text: str, like: etree._Element | None) -> etree._Element:
    """A run of new words, formatted like another run."""
    run = etree.Element(RUN)
    properties = None if like is None else like.find(RUN_PROPERTIES)
    if properties is not None:
        run.append(_plain(deepcopy(properties)))
    run.extend(_nodes(text))
    return run


def _nodes(text: str) -> Iterator[etree._Element]:
    for part in _PARTS.findall(clean(text)):
        if part == LINE_BREAK:
            yield etree.Element(f"{W}br")
        elif part == TAB:
            yield etree.Element(f"{W}tab")
        else:
            node = etree.Element(TEXT)
            set_text(node, part)
            yield node


def _plain(properties: etree._Element) -> etree._Element:
    """Run properties without earlier revisions of formatting."""
    for tag in ("rPrChange", "ins", "del", "moveFrom", "moveTo"):
        for child in properties.findall(f"{W}{tag}"):
            properties.remove(child)
    return properties


def revision(tag: str, signature: Signature, ids: Ids) -> etree._Element:
    """An empty `w:ins`, `w:del`, `w:moveFrom` or `w:moveTo`."""
    element = etree.Element(f"{W}{tag}")
    element.set(f"{W}id", ids())
    element.set(f"{W}author", clean(signature.author))
    if signature.date is not None:
        element.set(f"{W}date", signature.date)
    return element


def strike(run: etree._Element, tracking: Tracking, ids: Ids) -> etree._Element:
    """Wraps a run into a tracked deletion, or the place that a move leaves; the wrapper. Moved text stays `w:t`."""
    wrapper = revision(tracking.gone, tracking.signature, ids)
    run.addprevious(wrapper)
    wrapper.append(run)
    if tracking.gone != "del":
        return wrapper
    for node in run.iter(TEXT):
        node.tag = DELETED
        if node.text:
            node.set(SPACE, "preserve")
    return wrapper
