"""Requests that the writer takes back at once for another: "bỏ “a” ở câu đầu, à nhầm, bỏ “b” ở câu sau"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.requests.instruct import instruction
from vankien.parse.requests.unmarked import unmarked
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK
from vankien.text.pattern import compile_later


@lru_cache(maxsize=8)
def _slip(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"[,.:;…–-]\s*{words(s.slips)}[\s,.:…–-]*")


def said_anew(script: Script, clause: Span) -> Span | None:
    """The part of a clause behind the last slip in it, where that asks in full for another change; else None.

    "thay “a” bằng “b”, à nhầm, “c”" only gives other new words and is whole.
    """
    grammar: Grammar = script.grammar
    part = script.part(clause)
    if BLANK not in part.text:
        return None
    slip = None
    for slip in _slip(grammar.speech).finditer(part.text):  # noqa: B007 - the last one is wanted
        pass
    if slip is None or grammar.orders.search(part.text, 0, slip.start()) is None:
        return None
    rest = Span(clause.start + slip.end(), clause.end)
    later = script.part(rest)
    found = instruction(script.text, unmarked(later, grammar.speech) or later, grammar, is_item=True)
    return rest if found is not None and found.target is not None else None
