"""Whether a clause of which nothing was read may yet ask to change the draft: what a clerk would not pass over.

No rule reads "Could you bring it down to 30?" where nobody can tell what "it" is; that something is asked for is plain
all the same: an order behind a word of asking, a figure asked for, a piece of the text that is to become another, a
figure set against another ("341 routes, not 347"), words in marks that stand alone.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.grammar.hearsay import is_anothers, is_past, is_reported
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

FEW = 4  # words of a piece before the one that asks: who asks, and no story
NEAR = 60  # code points behind a word of asking in which the order or the figure stands
SHORT = 6  # words of an order that says all: "make it a third"
_NONE = ("(?!)",)  # matches nowhere
_STOPS = re.compile(r"[.,;:!?–—](?!\d)")
_ALONE = re.compile(r"[\s\d.:;,()–—-]*\x01+[\s.;,!]*")  # a place perhaps, then a quotation and no more
_UNITS = Cue.DELETES | Cue.MOVES | Cue.MERGES | Cue.SPLITS
_ORDERS = _UNITS | Cue.REPLACES | Cue.INSERTS | Cue.RAISES | Cue.CORRECTS
_MAY = _ORDERS | Cue.ASKS | Cue.ORDERED | Cue.INSTEAD | Cue.RIGHTS


@dataclass(frozen=True, slots=True)
class _Patterns:
    asks: re.Pattern[str]
    orders: re.Pattern[str]
    at_once: re.Pattern[str]
    figure: re.Pattern[str]
    pieces: re.Pattern[str]
    against: re.Pattern[str]
    better: re.Pattern[str]
    favours: re.Pattern[str]
    compares: re.Pattern[str]
    telling: re.Pattern[str]
    corrects: re.Pattern[str]
    shoulds: re.Pattern[str]
    settles: re.Pattern[str]
    multiples: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    u, w = s.unmarked, s.wishing
    figure = words((*(re.escape(one) for one in sorted(u.figures.starts)), *w.half_hours))
    changes = (*s.replaces, *s.inserts, *s.deletes, *s.moves, *s.merges, *s.splits)
    orders = words((*changes, *s.raises, *u.raisers, *u.bare.changes, *s.tables.away))
    not_so = rf"(?!{words(w.unshoulds or _NONE)})"
    heads = rf"(?<!\w){words(w.unshould_heads or _NONE)}"
    return _Patterns(
        asks=compile_later(rf"{words((*s.asks, *s.wishes))}|^\W*{words(w.text_verbs)}(?=\s+{orders})"),
        orders=compile_later(orders),
        at_once=compile_later(rf"\W*(?:\w+\s+)?{words(u.orders or _NONE)}"),
        figure=compile_later(rf"\d|{figure}"),
        pieces=compile_later(words((*s.whole_units.described, *s.plural_units))),
        against=compile_later(rf"(?:\d|{figure})[^.;:!?]{{0,60}}?,\s+{words(s.nots)}\s+(?:\w+\s+)?(?:\d|{figure})"),
        better=compile_later(words(w.qualities or _NONE)),
        favours=compile_later(words((*s.betters, *s.roles.favours))),
        compares=compile_later(words(w.compares or _NONE)),
        telling=compile_later(words(w.telling_asks or _NONE)),
        corrects=compile_later(words(s.corrects)),
        shoulds=compile_later(rf"(?P<head>{heads}\s+)?{words(w.shoulds or _NONE)}\s+{not_so}[a-z]"),
        settles=compile_later(rf"^\W*(?:\w+\s+){{0,2}}?\d[\d.,]*(?:\s+\w+){{0,2}}?\s+{words(w.enoughs or _NONE)}"),
        multiples=compile_later(rf"(?:^\W*|[,;:–—-]\s+)(?:\w+\s+)?{words(w.multiples or _NONE)}"),
    )


def multiplies(script: Script, span: Span) -> bool:
    """Whether a clause orders a figure without saying one: "Double it."."""
    said = script.part(span).text
    return len(said.split()) <= SHORT and _patterns(script.grammar.speech).multiples.search(said) is not None


def says_what_should_be(script: Script, span: Span) -> bool:
    """Whether a stretch says of a thing what it should be: "silence should mean consent"; no "we should be glad"."""
    said = script.part(span).text
    if "?" in said or said.split(maxsplit=1)[:1] in (["if"], ["when"], ["should"]):
        return False
    return any(one["head"] is None for one in _patterns(script.grammar.speech).shoulds.finditer(said))


def may_change(script: Script, span: Span) -> bool:
    """Whether a clause asks for a figure, an order, a piece of the text, or stands for new words by itself."""
    part, grammar = script.part(span), script.grammar
    if not grammar.speech.wishing.tells_unread:
        return False
    if _patterns(grammar.speech).settles.match(part.text) is not None:
        return True
    if not part.cues & _MAY and BLANK not in part.text:
        return False
    if _ALONE.fullmatch(part.text) is not None:
        return any(one.closed for one in part.quotes)
    if is_anothers(part.text, grammar) or is_reported(part.text, len(part.text), grammar):
        return False
    if is_past(part.text, grammar) and not part.cues & Cue.INSTEAD:
        return False
    if part.text.rstrip().endswith("?") and grammar.soft_question.search(part.text) is None:
        return False
    patterns = _patterns(grammar.speech)
    if says_what_should_be(script, span):
        return True
    if part.cues & Cue.INSTEAD and patterns.against.search(part.text) is not None:
        return True
    if _is_asked(part, patterns) or _is_of_text(part, patterns):
        return True
    is_judged = patterns.favours.search(part.text) is not None and patterns.compares.search(part.text) is None
    return is_judged and patterns.figure.search(part.text) is not None


def _is_asked(part: Masked, patterns: _Patterns) -> bool:
    """Whether a piece of the clause begins to ask for a figure, an order or another quality: "Please raise the age"."""
    at = 0
    for stop in (*(one.end() for one in _STOPS.finditer(part.text)), len(part.text)):
        piece, at = part.text[at:stop], stop
        if _asks(piece, patterns):
            return True
    return False


def _asks(piece: str, patterns: _Patterns) -> bool:
    has_figure = patterns.figure.search(piece) is not None
    if patterns.at_once.match(piece) is not None and (has_figure or len(piece.split()) <= SHORT):
        return True
    ask = patterns.asks.search(piece)
    if ask is None:
        return False
    behind = piece[ask.end() : ask.end() + NEAR]
    if patterns.better.search(behind) is not None:
        return True
    if len(piece[: ask.start()].split()) > FEW:
        return False
    if patterns.telling.fullmatch(ask[0]) is not None:  # "we must wait two hours" tells, "it must be two" asks
        is_corrected = patterns.corrects.match(piece, ask.start()) is not None
        return has_figure and (is_corrected or piece.rstrip().endswith("?"))  # "Can we have 20?"
    return patterns.orders.search(behind) is not None or patterns.figure.search(behind) is not None


def _is_of_text(part: Masked, patterns: _Patterns) -> bool:
    """Whether a piece of the text is spoken of beside a word that changes whole ones: "two separate points"."""
    return part.cues & _UNITS != 0 and patterns.pieces.search(part.text) is not None
