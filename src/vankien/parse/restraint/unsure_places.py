"""Places that words beside a change leave open: two are named, the drafters may choose, another end is meant."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.restraint.surroundings import line_of
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

BOTH_REACH = 100  # code points behind a request in which its places are told
GAP_REACH = 400  # code points before a request in which the place that it inherits is told
EDGE_REACH = 24  # code points before new words in which an end of their place is named
TWICE = 2  # times that old words stand in the draft, of which a request may mean both
_BARE = re.compile(r"(?<![\w.])\d{1,3}\(\w{1,2}\)")  # "29(3)"


def passed_over(script: Script, one: Amendment) -> str | None:
    """The bare number of a unit between a request and the place that it inherits: "s. 28(3) … wheat (29(3)) … that
    subsection" means the later one, which no word tells to be a place.
    """
    said = (one.locator.as_written or "").lower()
    at = script.lower.rfind(said, max(0, one.evidence.start - GAP_REACH), one.evidence.start) if said else -1
    if at < 0:
        return None
    found = _BARE.search(script.lower, at + len(said), one.evidence.start)
    return None if found is None or found[0] in said else found[0]


@lru_cache(maxsize=8)
def _boths(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.unsure.boths))


@lru_cache(maxsize=8)
def _anywhere(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.unsure.anywhere))


def at_both(script: Script, one: Amendment, draft: Backing | None) -> str | None:
    """The words that name two places for old words, of which one was understood: "ở cả phần đầu và khoản 1 Điều 4"."""
    is_either = one.operation in {Operation.REPLACE, Operation.DELETE}
    if not is_either or draft is None or one.locator.also or not one.target_text:
        return None
    if draft.count(tokens(one.target_text.lower())) < TWICE:
        return None
    line = line_of(script.text, one.evidence)
    end = min(line.end, one.evidence.end + BOTH_REACH)
    both = _boths(script.grammar.speech).search(script.lower, one.evidence.start, end)
    return None if both is None else both[0].strip()


def anywhere(script: Script, one: Amendment) -> str | None:
    """The words that leave the place of a move or of new words to the drafters: "or wherever you think right"."""
    if one.operation not in {Operation.MOVE, Operation.INSERT} or one.unread:
        return None
    line = line_of(script.text, one.evidence)
    start, end = one.evidence.start, min(line.end, one.evidence.end + BOTH_REACH)
    said = script.part(Span(start, end)).text
    for found in _anywhere(script.grammar.speech).finditer(said):
        if not any(span.start <= start + found.start() < span.end for span in one.new_text_spans):
            return found[0].strip()
    return None


def at_edge(script: Script, one: Amendment) -> str | None:
    """The words right before new ones that put them at the other end: "thêm đầu câu chữ “…”, cuối câu chữ “…”"."""
    if one.operation is not Operation.INSERT or one.position not in {Position.START, Position.END}:
        return None
    start = one.new_text_spans[0].start if one.new_text_spans else 0
    said = script.part(Span(max(line_of(script.text, one.evidence).start, start - EDGE_REACH), start)).text
    grammar = script.grammar
    other = grammar.at_end if one.position is Position.START else grammar.at_start
    own = grammar.at_start if one.position is Position.START else grammar.at_end
    found = [*other.finditer(said)]
    return found[-1][0] if found and own.search(said, found[-1].end()) is None else None
