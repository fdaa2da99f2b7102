"""Changes that rules read and nothing that was learned bears out: a person is asked.

"Sở Tài chính cho biết có thể bố trí 150 tỷ" behind a sum of the draft is read as one that is to take its place; among
many who wrote so, hardly anybody asked. Only short wordings without marks are looked at, and those in a paragraph: of a
lone sentence, "sửa 60 thành 61", what was learned knows less than the rules; and so it does of a figure that an order
beside the words that ask puts in the place of another, "chỉ tiêu OCOP đề nghị nâng từ 12 lên 15 sản phẩm", that one
at the head of its sentence does: "4.1 – raise the number of lamps from two to three", or that is asked for against the
old one: "the ferry should wait until 9 and not until 8".
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.prose.by_changes import LONGEST
from vankien.parse.prose.overruled import is_marked, is_same
from vankien.parse.restraint.surroundings import line_of, old_words
from vankien.parse.script import Script
from vankien.parse.weighed.changes import Change
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

PARAGRAPH = 150  # code points of a stretch from which on it tells something around its changes
SHORT = 8  # words of a wording that is looked at
ASK_REACH = 30  # code points before old words in which those that ask and their order stand
SENTENCE_REACH = 300  # code points before old words in which their sentence begins
CONTRAST_REACH = 160  # code points before new words in which those that ask for them against old ones stand
_WORD = re.compile(r"[^\W_]")
_STOP = re.compile(r"[.!?;…]\s")
_PIECE = re.compile(r"[,:;–—(]")

Thought = tuple[Span, Sequence[Change]]


def unborne(
    script: Script, found: Sequence[Amendment], thought: Sequence[Thought], draft: Backing | None = None
) -> Iterator[Amendment]:
    """The changes, those doubted that stand in a weighed stretch and are nothing that it may ask for."""
    starts = [stretch.start for stretch, _ in thought]
    for one in found:
        first = bisect_left(starts, one.evidence.start - LONGEST)
        near = thought[first : bisect_right(starts, one.evidence.start)] if _is_looked_at(script, one, draft) else ()
        held = [changes for stretch, changes in near if stretch.length >= PARAGRAPH and stretch.contains(one.evidence)]
        is_borne = not held or any(is_same(script, one, each) for changes in held for each in changes)
        yield one if is_borne else replace(one, unread=(*one.unread, script.said(one.evidence)))


def _is_looked_at(script: Script, one: Amendment, draft: Backing | None) -> bool:
    """Whether a change of short wordings without marks would be stated."""
    if one.operation is not Operation.REPLACE or one.unread or is_marked(script, one) or _is_plain(script, one, draft):
        return False
    return all(said and len(said.split()) <= SHORT for said in (one.target_text, one.new_text))


def _is_plain(script: Script, one: Amendment, draft: Backing | None) -> bool:
    """Whether the order of a sentence, or what it asks for, leaves nothing to be borne out."""
    old = old_words(script, one)
    if old is None or not one.new_text_spans:
        return False
    new = one.new_text_spans[0]
    if new.start < old.end:
        return _is_contrasted(script, old, new)
    return _is_ordered(script, old) or _is_put_in_place(script, old, new, draft)


def _is_ordered(script: Script, old: Span) -> bool:
    """Whether the words that ask for a change, an order and its two wordings follow one another in a sentence; or its
    order heads the sentence, if need be behind a place.
    """
    grammar = script.grammar
    begin = max(line_of(script.text, old).start, old.start - SENTENCE_REACH)
    said = _STOP.split(script.lower[begin : old.start])[-1]
    near = max(0, len(said) - ASK_REACH)
    ask = first_ask(said, grammar, near)
    start = 0 if ask is None else ask.end()
    order = next(filter(None, (it.search(said, start) for it in (grammar.changes, grammar.rises))), None)
    if ask is None and _is_led_from(said, grammar):
        return True
    if ask is not None or order is None:
        return order is not None
    if len(said) == SENTENCE_REACH:
        return False  # it begins farther off
    head = script.part(Span(old.start - len(said), old.start - len(said) + order.start()))
    return not _WORD.search(head.text) or script.only_places(head)


def _is_led_from(said: str, grammar: Grammar) -> bool:
    """Whether words that ask, their order right behind them, and what it is of stand before the old words of a range:
    "xin nâng mức phạt đối với người thả chó từ" 90.
    """
    begin = max(said.rfind(mark) for mark in (",", ":", "–", "(")) + 1
    if _from_end(grammar.speech).search(said) is None:
        return False
    ask = first_ask(said, grammar, begin)
    if ask is None:
        return False
    order = next(filter(None, (it.match(said, ask.end() + 1) for it in (grammar.changes, grammar.rises))), None)
    return order is not None and grammar.denies.search(said, begin) is None


@lru_cache(maxsize=8)
def _from_end(speech: Speech) -> re.Pattern[str]:
    """A word with which the first end of a range begins, at the end of what is said."""
    return compile_later(rf"{words(speech.from_words)}\s+$")


def _is_put_in_place(script: Script, old: Span, new: Span, draft: Backing | None) -> bool:
    """Whether words that ask and an order are all that stands between, "the fine of 90 should rise to 120", but for
    those that stand behind the old ones in the draft: "the fine of 90 pounds for each dog should be raised to 120".
    """
    between = script.lower[old.end : new.start]
    if len(between) > ASK_REACH or _STOP.search(between) is not None:
        return False
    ask = first_ask(between, script.grammar)
    if ask is None:
        return False
    said = between[: ask.start()]
    if _WORD.search(said) is not None and (
        _PIECE.search(said) is not None or not _goes_on_so(script, old, said, draft)
    ):
        return False
    grammar = script.grammar
    return any(pattern.search(between, ask.start()) is not None for pattern in (grammar.changes, grammar.rises))


def _goes_on_so(script: Script, old: Span, said: str, draft: Backing | None) -> bool:
    """Whether the draft has some words, and no figure among them, behind the old ones."""
    if draft is None or any(map(str.isdecimal, said)):
        return False
    return draft.count(tokens(f"{script.lower[old.start : old.end]}{said}")) > 0


def _is_contrasted(script: Script, old: Span, new: Span) -> bool:
    """Whether a sentence asks for new words against the old ones right behind them: "should be 9, not 8"."""
    between = script.lower[new.end : old.start]
    if len(between) > ASK_REACH or _contrast(script.grammar.speech).fullmatch(between) is None:
        return False
    begin = max(line_of(script.text, new).start, new.start - CONTRAST_REACH)
    return first_ask(_STOP.split(script.lower[begin : new.start])[-1], script.grammar) is not None


@lru_cache(maxsize=8)
def _contrast(speech: Speech) -> re.Pattern[str]:
    """What stands between new words and the old ones that they are asked for against."""
    said = words((*speech.unmarked.contrasts, *speech.instead))
    return compile_later(rf"[\s,–-]*{said}\s+(?:{words(speech.unmarked.bare.articles)}\s+)?")
