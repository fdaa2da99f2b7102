"""Rules to drop that are told by what they say: "Khoản 3: bỏ quy định công khai danh sách hộ chậm nộp".

A few words of the draft that such a description happens to hold are never what goes; which sentence says it a person
sees. Restraint: only where a unit is named, and no new words take the rule's place.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay
from vankien.parse.places.items import unit_references
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

MOST_WORDS = 16  # of what a rule says; a longer one is a sentence that happens to hold the words
LEAST_WORDS = 3  # fewer name the rule and say nothing: "bỏ quy định cũ"
NAME_REACH = 120  # code points behind a rule's name in which words named without marks belong to what it says


@dataclass(frozen=True, slots=True)
class _Patterns:
    ruled: re.Pattern[str]
    told: re.Pattern[str]
    changes: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    u = s.whole_units
    if not u.rules:
        return None
    asking = words((*s.asks, *s.wishes, *s.carries_on, *u.ought, *u.leads))
    head = rf"(?:(?:^|[,;:.(–-])\s*|{asking}\s+)(?:{asking}\s+(?:\w+\s+)?){{0,2}}"
    rule = (
        rf"{words(s.deletes)}\s+(?:{words((*u.entire, *s.away, *s.whole_of))}\s+){{0,2}}(?:{words(u.rules)}\s+){{1,2}}"
    )
    other = words((*s.containers, *s.this, *u.abouts, *s.names_words, *s.units))
    word = r"[^\s\x01,;:.()!?]+"
    behind = words((*s.reasons, *s.bare_reasons, *s.containers, *s.away, *s.unmarked.fillers))
    return _Patterns(
        ruled=compile_later(
            rf"{head}(?P<verb>{rule})(?!{other})(?P<what>{word}(?:,?\s+{word}){{{LEAST_WORDS - 1},{MOST_WORDS - 1}}}?)"
            rf"(?=\s*(?:[.;:!?)(]|$|,\s+{behind})|\s+{behind})"
        ),
        told=compile_later(rf"{rule}(?!{words((*s.containers, *s.this, *s.names_words, *s.units))})"),
        changes=compile_later(words((*s.replaces, *s.inserts, *s.instead))),
    )


def delete_rule(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A rule of a unit that is to go: "Khoản 7 Điều 4: đề nghị bỏ việc dán giấy phép tại cổng chợ"."""
    patterns = _patterns(grammar.speech)
    match = None if patterns is None or BLANK in stretch.text else patterns.ruled.search(stretch.text)
    if patterns is None or match is None or patterns.changes.search(stretch.text, match.start("what")) is not None:
        return None
    if hearsay(grammar.speech).done.search(stretch.text, 0, match.start("verb")) is not None:
        return None
    what = Span(*match.span("what")).shift(stretch.start)
    places = list(unit_references(stretch, grammar.speech))
    if not places or any(one.span.overlaps(what) for one in places):
        return None
    return Found(Operation.DELETE, stretch.start + match.start("verb"), what.end, described=what)


def is_of_rule(said: str, name: int, speech: Speech) -> bool:
    """Whether what is called words at `name` is part of what a rule says that goes: "bỏ quy định lập danh sách …"."""
    patterns = _patterns(speech)
    told = None if patterns is None else patterns.told.search(said, max(0, name - NAME_REACH), name)
    return told is not None and bool(said[told.end() : name].strip()) and _is_one_piece(said[told.end() : name])


def _is_one_piece(said: str) -> bool:
    return not any(sign in said for sign in (",", ";", ":", ".", BLANK))
