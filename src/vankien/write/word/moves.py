"""True moves: which edits of a change take words away and put the same words in elsewhere, and how Word is told so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from vankien.model.edit import Edit
from vankien.ooxml.package import W
from vankien.write.package import clean
from vankien.write.word.comments import paragraph_child
from vankien.write.word.runs import Ids, Signature

SPACES = " \t\n\u2028"


@dataclass(frozen=True, slots=True)
class Move:
    """Words that go at `source` and come at `target`.

    `shift` leads from an offset in `target.text` to the draft's own: the moved words are copied from there.
    """

    source: Edit
    target: Edit
    shift: int


def moves(text: str, edits: Sequence[Edit]) -> Iterator[Move]:
    """The pairs among a change's edits, each edit in one pair at most; white space at the ends may differ."""
    coming = [edit for edit in edits if edit.span.is_empty]
    for source in edits:
        if source.text or source.span.is_empty:
            continue
        gone = source.span.of(text)
        target = next((one for one in coming if one.text.strip(SPACES) == gone.strip(SPACES)), None)
        if target is not None and gone.strip(SPACES):
            coming.remove(target)
            yield Move(source, target, source.span.start + _lead(gone) - _lead(target.text))


def _lead(words: str) -> int:
    """How many spaces stand before the words."""
    return len(words) - len(words.lstrip(SPACES))


def fence(words: Sequence[etree._Element], name: str, signature: Signature, ids: Ids) -> None:
    """Puts the two range marks around the tracked runs of one half of a move, so that a reader can pair the halves.

    The date stays away when none is stated, as programs write it that take personal data out.
    """
    if not words:
        return
    root = words[0].getroottree().getroot()
    order = {one: place for place, one in enumerate(root.iter(str(words[0].tag)))}
    first, last = (pick(words, key=lambda one: order[one]) for pick in (min, max))
    tag = etree.QName(first).localname
    opening, closing = etree.Element(f"{W}{tag}RangeStart"), etree.Element(f"{W}{tag}RangeEnd")
    own = ids()
    for one in (opening, closing):
        one.set(f"{W}id", own)
    opening.set(f"{W}author", clean(signature.author))
    if signature.date is not None:
        opening.set(f"{W}date", signature.date)
    opening.set(f"{W}name", name)
    _child(first).addprevious(opening)
    _child(last).addnext(closing)


def _child(element: etree._Element) -> etree._Element:
    found = paragraph_child(element)
    assert found is not None  # noqa: S101 - tracked runs stand in paragraphs
    return found
