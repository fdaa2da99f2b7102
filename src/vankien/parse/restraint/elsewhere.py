"""Words that another text, another place or time has, or somebody's memory: "Ở tỉnh bạn là “…”", "In Jersey it is “…”".

Rooms that pair two wordings of which the draft has one find the other wherever it is told. What stands before it in its
sentence says whose it is; a request, blame of the draft's words or favour of the others makes a change of the two.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.restraint.surroundings import line_of
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK
from vankien.text.pattern import compile_later

HEAD = 160  # code points before words within their sentence in which it is told whose they are
TAIL = 60  # code points behind words in which they are favoured, or somebody utters them
FOLLOWS_REACH = 24  # code points before another text in which the draft is said to follow it
_SENTENCE = re.compile(r"[.!?;](?=\s)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    others: re.Pattern[str]
    memories: re.Pattern[str]
    named: re.Pattern[str]
    says: re.Pattern[str]
    follows: re.Pattern[str]
    unifies: re.Pattern[str]
    favours: re.Pattern[str]
    faults: re.Pattern[str]
    blames: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    t = s.elsewhere
    return _Patterns(
        others=compile_later(words((*t.texts, *t.places, *t.times))),
        memories=compile_later(words(t.memories)),
        named=compile_later(rf"{words(t.at)}\s+(?P<name>(?!{words(t.not_names)})[^\W\d_]++)(?!\d)"),  # "in C3.4"
        says=compile_later(rf"{BLANK}?(?:{'|'.join(t.says)})"),
        follows=compile_later(rf"{words(t.follows)}\s+(?:[^\W\d_]+\s+){{0,3}}$"),
        unifies=compile_later(words(t.unifies)),
        favours=compile_later(
            rf"[\s,]*(?:(?:[^\W\d_]+\s+){{0,4}}?{words((*s.betters, *s.meant.favours))}"
            rf"|(?:\w+\s+)?{words(s.roles.favours)})"
        ),
        faults=compile_later(rf"[\s,]*(?:\w+\s+){{0,4}}?{words((*s.roles.faults, *s.unmarked.too, *s.errors))}"),
        blames=compile_later(words((*s.errors, *s.whose.unless, *s.unmarked.contrasts, *s.instead))),
    )


def is_elsewhere(script: Script, old: Span | None, new: Span) -> bool:
    """Whether words that the draft is to have are only told of another text, place or time, or are remembered."""
    if script.grammar.speech.is_toneless:
        return False  # "ben ban" is "bên bạn" as well as "bến bán"
    part = script.around(line_of(script.text, new), new.start - 4 * HEAD, new.end + TAIL)
    grammar, patterns = script.grammar, _patterns(script.grammar.speech)
    at, end = new.start - part.start, new.end - part.start
    begin = max((one.end() for one in _SENTENCE.finditer(part.text, max(0, at - HEAD), at)), default=max(0, at - HEAD))
    if old is not None and begin <= old.start - part.start < at:
        begin = max(begin, old.end + 1 - part.start)  # of one sentence: "khoản 2 ghi “a”, luật cũ ghi “b”"
    head, tail = part.text[begin:at], part.text[end:]
    if first_ask(head, grammar) is not None:
        return False
    if patterns.says.match(tail) is not None:
        return True
    if old is not None and old.end <= new.start and patterns.unifies.search(_SENTENCE.split(tail, 1)[0]) is not None:
        return not _is_ordered(part.text, old.start - part.start, at, grammar)
    if patterns.favours.match(tail.lstrip(BLANK)) is not None:
        return False
    places = [at] if old is None else [at, max(0, old.start - part.start)]
    if old is not None and patterns.faults.match(part.text[max(0, old.end - part.start) :].lstrip(BLANK)) is not None:
        return False
    if _is_ordered(part.text, min(places), max(places), grammar):
        return False
    memory = patterns.memories.search(part.text, begin, at)
    told = memory or patterns.others.search(part.text, begin, at) or _named(script, part.start, begin, at, patterns)
    if told is None or patterns.follows.search(part.text, max(0, told.start() - FOLLOWS_REACH), told.start()):
        return False
    return memory is not None or patterns.blames.search(part.text) is None


def _is_ordered(said: str, first: int, last: int, grammar: Grammar) -> bool:
    """Whether an order stands before or between two wordings in their sentence; verbs of saying alone order nothing."""
    begin = max((one.end() for one in _SENTENCE.finditer(said, 0, first)), default=0)
    return any(grammar.tells.fullmatch(one[0]) is None for one in grammar.orders.finditer(said, begin, last))


def _named(script: Script, start: int, begin: int, at: int, patterns: _Patterns) -> re.Match[str] | None:
    """A place called by a name in capitals: "In Jersey it is …"."""
    said = script.lower[start : start + at]
    for one in patterns.named.finditer(said, begin):
        if script.text[start + one.start("name")].isupper():
            return one
    return None
