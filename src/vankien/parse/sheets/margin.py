"""What a comment in the margin of a marked-up file asks for: the words that it marks are the draft's, beside it.

"Nên sửa là “kho mát”" on "kho lạnh" is a replacement, "bỏ" a deletion, "thêm: và nhà đóng gói" goes behind; "Vì sao ở
đây?" and "Cảm ơn tỉnh" are opinions. What speaks of anything else stays a remark at its place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Position, Stance
from vankien.model.contribution import Contributor
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.given import Given
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.remarks.opinions import Remark
from vankien.parse.sheets.sheet_rows import asked_in_row
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import lowered
from vankien.text.pattern import compile_later

LONGEST_MARKED = 600  # code points of marked words of which a comment can say that they go; more are a passage
MOST_NAMED = 8  # words of a name
ONLY_SAID = frozenset({Stance.AGREE, Stance.QUESTION})
CHANGES = frozenset({Operation.INSERT, Operation.REPLACE, Operation.DELETE})
_ENDS = " .;!\n"
_NO_NAME = frozenset(',;:.?\n“”"()')


@dataclass(frozen=True, slots=True)
class Margin:
    """A comment: the words that it marks, those around them in their paragraph, and what it says."""

    marked: str
    around: tuple[str, str]
    said: str


def asked_in_margin(margin: Margin, given: Given) -> tuple[Sequence[Amendment], Sequence[Remark]] | None:
    """The changes or the opinions of a comment, with spans in its own words; None where it is a remark at its place."""
    start = len(margin.marked) + 1
    text = f"{margin.marked}\t{margin.said}"
    cells = {"old": Span(0, len(margin.marked)), "proposal": Span(start, len(text))}
    found, remarks = asked_in_row(text, cells, given)
    if not found and (said := _only_said(margin, remarks, given.table, start)) is not None:
        return (), (said,)
    if _is_open(margin, given.table.speech) or "\n" in margin.marked.strip() or len(margin.marked) > LONGEST_MARKED:
        return None
    if not found:
        name = _added_name(margin.marked, margin.said, given.table.speech)
        found = () if name is None else (_put_behind(name.shift(start), text),)
    changes = [change for one in found for change in _beside(one, margin, start)]
    return (changes, ()) if changes and len(changes) == len(found) else None


def _only_said(margin: Margin, remarks: Sequence[Remark], table: Grammar, start: int) -> Remark | None:
    """The opinion that a comment is as a whole: a question, thanks, or agreement that no word of change goes with."""
    low, whole = lowered(margin.said), Span(0, len(margin.said.rstrip()))
    if _thanks(table.speech).match(low) is not None and table.asks.search(low) is None:
        return Remark(Stance.AGREE, None, Locator(), whole)
    is_said = len(remarks) == 1 and remarks[0].stance in ONLY_SAID
    if not is_said or (remarks[0].stance is Stance.AGREE and table.orders.search(low) is not None):
        return None
    return replace(remarks[0], span=remarks[0].span.shift(-start))


def _is_open(margin: Margin, s: Speech) -> bool:
    """Whether a comment only wonders, or supposes something first: "268 km?", "nếu hết tiền thì bỏ"."""
    return margin.said.rstrip().endswith("?") or _supposes(s).search(lowered(margin.said)) is not None


def _beside(one: Amendment, margin: Margin, start: int) -> Iterator[Amendment]:
    """A change at the marked words, or at those of them that it quotes; none where it speaks of others."""
    within = one.new_text_spans and any(span.start < start for span in one.new_text_spans)
    if one.operation not in CHANGES or within or one.locator.path or one.locator.page is not None:
        return
    if one.operation is Operation.INSERT and one.target_text is None and one.position is not None:
        return  # "thêm vào cuối mục"
    at = _found(one.target_text, margin.marked)
    if at is None:
        return
    before, behind = margin.around
    where = Locator(context=(before + margin.marked[: at.start], margin.marked[at.end :] + behind), quote=margin.marked)
    is_added = one.operation is Operation.INSERT
    yield replace(
        one,
        locator=where,
        target_text=at.of(margin.marked),
        position=(one.position or Position.AFTER) if is_added else one.position,
        evidence=Span(0, len(margin.said)),
        new_text_spans=tuple(span.shift(-start) for span in one.new_text_spans),
    )


def _found(wanted: str | None, marked: str) -> Span | None:
    """Where words stand in the marked ones, all of them where none are named; None where not once."""
    if wanted is None or not wanted.strip():
        return Span(len(marked) - len(marked.lstrip()), len(marked.rstrip()))
    low, own = marked.lower(), wanted.strip().lower()
    if len(low) != len(marked) or low.count(own) != 1:
        return None
    return Span(low.index(own), low.index(own) + len(own))


def _put_behind(name: Span, text: str) -> Amendment:
    """A name put behind the marked one; whether a comma or an "and" joins them, a person says."""
    new = name.of(text)
    change = Amendment("", "", Contributor(), Operation.INSERT, Locator(), evidence=name)
    return replace(change, new_text=new, new_text_spans=(name,), unread=(new,))


def _added_name(marked: str, said: str, speech: Speech) -> Span | None:
    """Where the name stands that a comment adds to a marked one; None where either is no name, or more is said.

    A name begins with a capital, or with the word with which the marked one begins: "xã Phú Hội" on "xã Lạc Sơn".
    """
    order = _order(speech).match(lowered(said))
    if order is None:
        return None
    name = Span(order.end(), len(said.rstrip(_ENDS)))
    own, other = name.of(said).split(), marked.split()
    if not own or not other or len(own) > MOST_NAMED or _NO_NAME & set(name.of(said)):
        return None
    is_alike = own[0].lower() == other[0].lower() and len(own) > 1 and own[-1][:1].isupper()
    is_named = own[0][:1].isupper() and other[0][:1].isupper()
    return name if is_alike or is_named else None


@lru_cache(maxsize=8)
def _thanks(s: Speech) -> re.Pattern[str]:
    """Thanks with which a comment begins: "cảm ơn", "xin cảm ơn"."""
    return compile_later(rf"\s*(?:{words((*s.asks, *s.own_voice))}\s+){{0,2}}{words(s.stances.thanks)}")


@lru_cache(maxsize=8)
def _supposes(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.meant.supposes))


@lru_cache(maxsize=8)
def _order(s: Speech) -> re.Pattern[str]:
    """A verb of adding, perhaps asked for, with what may stand between it and the name."""
    asks = words((*s.asks, *s.own_voice))
    return compile_later(rf"\s*(?:{asks}\s+){{0,3}}(?:{words(s.inserts)}\s+){{1,2}}")
