"""A figure that is all that a sentence says behind one of the draft's: "S2, eight pupils. Six!", "2031? 2029, please.".

Nobody names a clause, tells the figure that it has, and then another one alone, but to put the one for the other. The
sentence may begin with the words that stand before the draft's figure ("April 2028."), and end with what that counts.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from vankien.lang.speech import Speech
from vankien.parse.draft.backing import tokens
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity
from vankien.text.pattern import compile_later

LONGEST = 60  # code points of a sentence that says only a figure
NAME_REACH = 24  # code points before a figure in which the name stands that it belongs to: "Route 12"
REACH = 40  # code points behind two figures in which what both count stands
YEAR_LENGTH = 4
_SHORT = re.compile(rf"(?:[.!?;:–—]|\s-)\s+[^\s.!?;:][^.!?;:\n]{{0,{LONGEST}}}(?:[.!;,]|$)")
_BEGIN = re.compile(r"(?:[^\W_][.!]+|[?!;:–—]+|\s-)\s+[\"“]?")
_END = re.compile(r"\s*[\"”]?\s*(?:[.!;)](?!\d)|$)")
_STOP = re.compile(r"[.!?]\s")
_COMMA = re.compile(r"\s*,\s*")
_NAME = re.compile(r"(?P<before>[^\s])\s+(?P<word>[^\W\d_]\w*)\s+$")


@lru_cache(maxsize=8)
def _fillers(s: Speech) -> re.Pattern[str]:
    """What may stand beside a figure that is all of a sentence: "please", "rather", "at most"."""
    return compile_later(words((*s.unmarked.fillers, *s.roles.manners, *s.unmarked.figures.before)))


@lru_cache(maxsize=8)
def _wish(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"(?:[\s,]+{words((*s.unmarked.fillers, *s.roles.manners))})+")


@lru_cache(maxsize=8)
def _abbreviations(s: Speech) -> re.Pattern[str]:
    """What ends in a stop and leads to a number of its own: "no. 12", "p. 3"."""
    return compile_later(rf"{words((*s.page, *s.line, *s.numbers.marks, *s.units))}\.?\s*$")


def may_stand_alone(script: Script, part: Masked) -> bool:
    """Whether a stretch has a sentence so short that a figure may be all that it says; the gate before the work."""
    return _SHORT.search(script.lower, part.start, part.start + len(part.text)) is not None


def is_name(script: Script, part: Masked, one: Quantity) -> bool:
    """Whether a figure belongs to a name, as the capital before it tells: "Ward 6"; a year belongs to none."""
    at = part.start + one.start
    before = _NAME.search(script.text, max(part.start, at - NAME_REACH), at)
    if before is None or len(one.number) >= YEAR_LENGTH or before["before"] in ".!?:;–—":
        return False
    return before["word"][0].isupper()


def is_alone(said: str, olds: Sequence[Quantity], new: Quantity, unit: str, grammar: Grammar) -> bool:
    """Whether a figure is all that a sentence behind the draft's says, with words that stand beside the draft's too."""
    before = [one for one in olds if one.end <= new.start]
    begin = _begin(said, before[-1], new) if before else None
    if begin is None or _abbreviations(grammar.speech).search(said, 0, begin) is not None:
        return False
    if _is_of_another_sentence(said, before[-1], begin, grammar):
        return False  # "A1.1, ten days. Count the geese on the green: forty."
    lead = _fillers(grammar.speech).sub(" ", said[begin : new.start]).replace(",", " ").split()
    if lead:
        shared, old = " ".join(lead), " ".join(said[before[-1].start : before[-1].end].split())
        heads = [" ".join(said[: one.start].split()) for one in (before[-1], new)]
        if not all(head.endswith(shared) for head in heads) or f"{shared} {old}" not in unit:
            return False
    return _ends(said, before[-1], new, grammar)


def with_lead(said: str, old: Quantity, new: Quantity) -> tuple[Quantity, Quantity]:
    """The draft's figure and one that stands alone, with the words that begin its sentence: "April 2028"."""
    begin = _begin(said, old, new)
    rows = tokens(said, max(0, old.start - REACH), old.start)[::-1], tokens(said, begin or new.start, new.start)[::-1]
    shared = [*takewhile(lambda two: two[0].word == two[1].word, zip(*rows, strict=False))]
    if not shared:
        return old, new
    return replace(old, start=shared[-1][0].start), replace(new, start=shared[-1][1].start)


def _begin(said: str, old: Quantity, new: Quantity) -> int | None:
    """Where the sentence of a figure begins, behind the one of the draft's."""
    return max((one.end() for one in _BEGIN.finditer(said, old.end, new.start)), default=None)


def _is_of_another_sentence(said: str, old: Quantity, begin: int, grammar: Grammar) -> bool:
    """Whether a sentence of its own in which nobody wishes for anything ends in a colon or a dash before an offset."""
    lead = said[old.end : begin].rstrip(' \t\n"“')
    stops = [one.end() for one in _STOP.finditer(lead)]
    if not stops or not lead.endswith((":", ";", "–", "—", "-")):
        return False
    return grammar.asks.search(lead, stops[-1]) is None and grammar.own_voice.search(lead, stops[-1]) is None


def _ends(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether a sentence ends behind a figure, or behind what the draft's counts; behind a comma stands a wish or a
    reason.
    """
    tail = said[_behind(said, old, new) :]
    wish = _wish(grammar.speech).match(tail)
    if wish is not None and tail[wish.end() : wish.end() + 1] == ",":
        return True  # "Twelve, please, and ten in October as now."
    at = 0 if wish is None else wish.end()
    comma = _COMMA.match(tail, at)
    return _END.match(tail, at) is not None or (
        comma is not None and grammar.reason.match(tail, comma.end() - 1) is not None
    )


def _behind(said: str, old: Quantity, new: Quantity) -> int:
    """Where the later figure ends with the words that stand behind both: "eight pupils. Six pupils!"."""
    own, others = (tokens(said, one.end, one.end + REACH) for one in (old, new))
    shared = takewhile(lambda two: two[0].word == two[1].word, zip(own, others, strict=False))
    return max((two[1].end for two in shared), default=new.end)
