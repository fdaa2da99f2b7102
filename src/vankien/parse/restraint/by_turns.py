"""Two wordings that the draft is said to have by turns, of which none is asked for: "lúc viết “a”, lúc viết “b”"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.parse.restraint.surroundings import old_words
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

REACH = 40  # code points before a wording in which the words that tell of it stand
LONGEST = 40  # code points between two wordings told by turns; in more something is said of them
_PIECE = re.compile(r"[,.;:!?\n]")


def is_by_turns(script: Script, one: Amendment) -> bool:
    """Whether the draft is said to have now the old words and now the new ones."""
    old = old_words(script, one)
    if one.operation is not Operation.REPLACE or old is None or not one.new_text_spans:
        return False
    first, second = sorted((old, one.new_text_spans[0]))
    if not 0 <= second.start - first.end <= LONGEST:
        return False
    if _asks(script.grammar.speech).search(script.lower, first.end, second.start) is not None:
        return False  # "trên ghi “a”, dưới phải ghi “b”"
    heads = (_head(script, first.start), _head(script, second.start))
    turns = _turns(script.grammar.speech)
    return any(begins.search(heads[0]) is not None and goes.search(heads[1]) is not None for begins, goes in turns)


@lru_cache(maxsize=8)
def _asks(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.asks, *s.musts, *s.whole_units.ought, *s.unmarked.orders)))


def _head(script: Script, at: int) -> str:
    """The piece of a sentence before a wording, without its mark."""
    return _PIECE.split(script.lower[max(0, at - REACH) : at].rstrip(" \"“‘'«"))[-1]


@lru_cache(maxsize=8)
def _turns(s: Speech) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    pairs = (said.split(" … ", 1) for said in s.roles.by_turns)
    return tuple((_turn(first, s), _turn(second, s)) for first, second in pairs)


def _turn(word: str, s: Speech) -> re.Pattern[str]:
    """What stands before one of the two: "lúc thì viết chữ"."""
    says, names = words((*s.ways_to_say, *s.uses, *s.roles.draft_says, *s.roles.brings)), words(s.names_words)
    return compile_later(rf"{words((word,))}\s+(?:\w+\s+)?{says}(?:\s+{names}){{0,2}}\s*$")
