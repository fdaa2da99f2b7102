"""Changes that rules read and nothing that was learned bears out: a person is asked.

"Sở Tài chính cho biết có thể bố trí 150 tỷ" behind a sum of the draft is read as one that is to take its place; among
many who wrote so, hardly anybody asked. Only short wordings without marks are looked at, and those in a paragraph: of a
lone sentence, "sửa 60 thành 61", what was learned knows less than the rules; and so it does of a figure that an order
beside the words that ask puts in the place of another: "chỉ tiêu OCOP đề nghị nâng từ 12 lên 15 sản phẩm".
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.prose.by_changes import LONGEST
from vankien.parse.prose.overruled import is_marked, is_same
from vankien.parse.restraint.surroundings import line_of, old_words
from vankien.parse.script import Script
from vankien.parse.weighed.changes import Change

PARAGRAPH = 150  # code points of a stretch from which on it tells something around its changes
SHORT = 8  # words of a wording that is looked at
ASK_REACH = 30  # code points before old words in which those that ask and their order stand
_STOP = re.compile(r"[.!?;…]\s")

Thought = tuple[Span, Sequence[Change]]


def unborne(script: Script, found: Sequence[Amendment], thought: Sequence[Thought]) -> Iterator[Amendment]:
    """The changes, those doubted that stand in a weighed stretch and are nothing that it may ask for."""
    starts = [stretch.start for stretch, _ in thought]
    for one in found:
        first = bisect_left(starts, one.evidence.start - LONGEST)
        near = thought[first : bisect_right(starts, one.evidence.start)] if _is_looked_at(script, one) else ()
        held = [changes for stretch, changes in near if stretch.length >= PARAGRAPH and stretch.contains(one.evidence)]
        is_borne = not held or any(is_same(script, one, each) for changes in held for each in changes)
        yield one if is_borne else replace(one, unread=(*one.unread, script.said(one.evidence)))


def _is_looked_at(script: Script, one: Amendment) -> bool:
    """Whether a change of short wordings without marks would be stated."""
    if one.operation is not Operation.REPLACE or one.unread or is_marked(script, one) or _is_ordered(script, one):
        return False
    return all(words and len(words.split()) <= SHORT for words in (one.target_text, one.new_text))


def _is_ordered(script: Script, one: Amendment) -> bool:
    """Whether the words that ask for a change, an order and its two wordings follow one another in a sentence."""
    old = old_words(script, one)
    if old is None or not one.new_text_spans or one.new_text_spans[0].start < old.end:
        return False
    grammar = script.grammar
    said = _STOP.split(script.lower[line_of(script.text, old).start : old.start])[-1]
    near = max(0, len(said) - ASK_REACH)
    ask = first_ask(said, grammar, near)
    if ask is None:
        return False
    return any(pattern.search(said, ask.end()) is not None for pattern in (grammar.changes, grammar.rises))
