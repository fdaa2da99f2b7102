"""Fields that run a program or fetch a file when Word works them out, and the same fields made harmless.

A field's code may be cut into pieces, and another field may make up its first word: such a one is never trusted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from vankien.ooxml.package import W

_CHAR, _CODE, _SIMPLE = f"{W}fldChar", f"{W}instrText", f"{W}fldSimple"
_TYPE, _INSTRUCTION, _LOCK = f"{W}fldCharType", f"{W}instr", f"{W}fldLock"
# By ISO 29500-1, 17.16.5: programs are started, files, pictures and data are fetched.
_FETCHING = frozenset(
    {"DDE", "DDEAUTO", "LINK", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "DATABASE", "RD"}
)
HARMLESS = " QUOTE "  # the field stays a field with its last result, of which nothing is ever asked again
_WORD = re.compile(r"[^\s\"\\]+")


@dataclass(slots=True)
class _Field:
    """A field while it is open."""

    begin: etree._Element
    codes: list[etree._Element] = field(default_factory=list)
    said: str = ""
    is_made_up: bool = False  # another field stands where its first word should
    is_code: bool = True


def fetching(root: etree._Element) -> Iterator[etree._Element]:
    """The first element of each such field, in the order in which they end."""
    for one in root.iter(_SIMPLE):
        if _fetches(one.get(_INSTRUCTION) or ""):
            yield one
    yield from (one.begin for one in _complex(root))


def without_fetching(root: etree._Element) -> int:
    """Makes such fields harmless in place, their last results kept; how many there were."""
    simple = [one for one in root.iter(_SIMPLE) if _fetches(one.get(_INSTRUCTION) or "")]
    for one in simple:
        one.set(_INSTRUCTION, HARMLESS)
        one.set(_LOCK, "true")
    found = list(_complex(root))
    for each in found:
        each.begin.set(_LOCK, "true")
        for code in each.codes:
            code.text = ""
        harmless = etree.Element(_CODE)
        harmless.text = HARMLESS
        each.begin.addnext(harmless)
    return len(simple) + len(found)


def _complex(root: etree._Element) -> Iterator[_Field]:
    """The fields of several runs that fetch; of one that never ends only its own words are asked."""
    opened: list[_Field] = []
    for element in root.iter(_CHAR, _CODE):
        kind = element.get(_TYPE)
        if element.tag == _CODE:
            if opened and opened[-1].is_code:
                opened[-1].codes.append(element)
                opened[-1].said += element.text or ""
        elif kind == "begin":
            if opened and opened[-1].is_code and not opened[-1].said.strip():
                opened[-1].is_made_up = True
            opened.append(_Field(element))
        elif opened and kind == "separate":
            opened[-1].is_code = False
        elif opened and kind == "end":
            last = opened.pop()
            if last.is_made_up or _fetches(last.said):
                yield last
    yield from (one for one in opened if _fetches(one.said))


def _fetches(code: str) -> bool:
    first = _WORD.search(code)
    return first is not None and first[0].upper() in _FETCHING
