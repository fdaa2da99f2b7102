"""Pieces that stay of a unit that goes: "bỏ Điều 9 nhưng giữ phần nói về phí", "delete H4 except its last sentence"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.places.locate import references
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later


def stays_of_it(text: str, found: Found, part: Masked, speech: Speech) -> tuple[str, ...]:
    """What stays of a unit that goes, told without a place: "bỏ Điều 9 nhưng giữ phần nói về phí"; a person sees it."""
    if found.operation is not Operation.DELETE or found.target is not None:
        return ()
    match = _stays(speech).search(part.text, max(0, found.verb - part.start))
    if match is None:
        return ()
    what = Span(*match.span("what")).shift(part.start)
    return () if references(part.within(what), speech) else (what.of(text),)


def keeps_a_piece(said: str, turn: int, speech: Speech) -> bool:
    """Whether what is to stay behind a "but" is only a piece of what goes: "delete H4 but keep its last sentence"."""
    match = _stays(speech).search(said, max(0, turn - 1))
    return match is not None and _piece(speech).search(match["what"]) is not None


@lru_cache(maxsize=8)
def _stays(speech: Speech) -> re.Pattern[str]:
    """What stays of something, behind a comma or a "but", or behind "except"."""
    joint = rf"(?:[,;]\s*|{words((*speech.turns, *speech.joins))}\s+)(?:[^\W\d_]+\s+){{0,2}}?"
    stays = rf"(?:{joint}{words(speech.whole_units.spares)}|{words(speech.whole_units.excepts)})"
    return compile_later(rf"{stays}\s+(?P<what>[^.,;:!?\n(\x01]{{2,60}})")


@lru_cache(maxsize=8)
def _piece(speech: Speech) -> re.Pattern[str]:
    u = speech.whole_units
    return compile_later(words((*speech.units, *u.described, *speech.phrasing.pieces, *speech.names_words)))
