"""What a cell says beside the draft's words in another: those words anew, or an order that tells none."""

import re
from collections import Counter
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

MOST_BETWEEN = 6  # words from an order to what leads to what shall be
BEGUN = 3  # words of a cell by which the draft's own are known
LEAST_ALIKE = 3  # words of a wording that is known by its likeness to another
ALIKE = 0.5  # of the draft's words that stand in it
_ASKING = Cue.WONDERS | Cue.AGREES | Cue.DISAGREES


def orders_change(script: Script, asked: Span, backing: Backing | None) -> bool:
    """Whether a cell orders something to become something, so that it is no wording: "Sửa hiệu lực thành ngày 01/7".

    A draft's own tasks begin with such verbs too: a cell whose first words the draft has is wording.
    """
    lower = script.lower
    order = _change(script.grammar.speech, script.grammar.orders.pattern).match(lower, asked.start, asked.end)
    if order is None or backing is None:
        return order is not None
    return backing.count(tokens(lower, order.start("verb"), asked.end)[:BEGUN]) == 0


def says_anew(script: Script, old: Span, asked: Span) -> bool:
    """Whether a cell that nothing calls new wording is the draft's words beside it in other words: "trong 05 ngày" |
    "trong 03 ngày".

    Most words are the same, and one of the ends; who writes about the words ("nên làm rõ “trong 05 ngày”") asks. A
    "phải" of the draft's own asks for nothing.
    """
    grammar, lower = script.grammar, script.lower
    own, there = (tokens(lower, one.start, one.end) for one in (asked, old))
    cues = script.part(asked).cues
    if min(len(own), len(there)) < LEAST_ALIKE or cues & _ASKING or (cues & Cue.OUGHT and _wishes(script, old, asked)):
        return False
    if grammar.asks.search(lower, asked.start, asked.end) is not None or lower[asked.end - 1] == "?":
        return False
    words_, had = [one.word for one in own], [one.word for one in there]
    is_edge = words_[0] == had[0] or words_[-1] == had[-1]
    same = sum((Counter(words_) & Counter(had)).values())
    return words_ != had and is_edge and same >= ALIKE * len(had)


def _wishes(script: Script, old: Span, asked: Span) -> bool:
    """Whether a cell says more often than the draft's words beside it that something ought to be."""
    ought = _ought(script.grammar.speech)
    said, there = (Counter(ought.findall(script.lower, one.start, one.end)) for one in (asked, old))
    return bool(said - there)


@lru_cache(maxsize=8)
def _ought(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.whole_units.ought))


@lru_cache(maxsize=8)
def _change(s: Speech, orders: str) -> re.Pattern[str]:
    """An order and what leads to what shall be: "sửa hiệu lực thành ", "rút ngắn thời hạn xuống còn "."""
    verbs = f"{words((*s.raises, *s.unmarked.raisers))}|{orders}"
    to = words((*s.turned, *s.into))
    asks, between = words((*s.asks, *s.own_voice)), rf"(?:[^\s.;:]\S*\s+){{0,{MOST_BETWEEN}}}?"
    return compile_later(rf"\s*(?:{asks}\s+){{0,3}}(?P<verb>{verbs})\s+{between}{to}\s")
