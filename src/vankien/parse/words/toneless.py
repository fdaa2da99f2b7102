"""Texts whose writers have no marks to type, told from others by the words outside quotations."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.lang.toneless import toneless
from vankien.lang.toneless_words import TonelessWords
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, masked
from vankien.text.pattern import compile_later
from vankien.text.tones import share_of_marked

MOST_MARKED = 0.25  # of the words; letters with marks have over 0.6, those without hold names and a date that have some
HEAD = 20_000  # code points that tell; the rest is as the beginning


def speech_of(text: str, speech: Speech) -> Speech:
    """The tables by which a text is read: those without marks when it has none."""
    if speech.toneless is None or speech.is_toneless:
        return speech
    head = text[:HEAD]
    if _is_marked(head[:400]) and _is_marked(head):
        return speech
    own = masked(head, head.lower(), 0, len(head)).text.replace(BLANK, " ")
    if share_of_marked(own) > MOST_MARKED or _betrays(speech.toneless).search(own) is None:
        return speech
    return toneless(speech) or speech


def _is_marked(text: str) -> bool:
    """Whether most words bear marks, as in most texts: so many that a dash or a point makes no difference."""
    row = text.replace("“", "").replace("”", "").split()
    return len(row) - sum(map(str.isascii, row)) > 2 * MOST_MARKED * len(row)


@lru_cache(maxsize=8)
def _betrays(table: TonelessWords) -> re.Pattern[str]:
    return compile_later(words(table.betrays))
