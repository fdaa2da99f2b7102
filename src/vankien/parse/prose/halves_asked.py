"""What a sentence says should be, beside the change that was read of it: a remark at the place of that change.

"The board should have seven members, and its chair should be elected by them": the figure is read, and what is said
of the chair has no wording of its own. What only comes of the change is none: "…, and this should help".
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.counted_things import counted_things, words_of
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.prose.other_halves import other_halves
from vankien.parse.prose.prose import Prose
from vankien.parse.words.cues import REQUESTS
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST = 5  # words of a piece that says what should be
REST = 60  # code points behind a piece that may go on with it
TELLING = 0.4  # what a word weighs by which a piece is known to be of a unit: "the" weighs nothing
_STOP = re.compile(r"[.;!?\n](?!\d)")


def halves_asked(prose: Prose) -> None:
    """Adds the remarks of a contribution that stand beside a change in their sentence."""
    speech = prose.grammar.speech
    if not speech.wanted.effects:
        return
    for half in list(other_halves(prose)):
        lead = _lead(speech).match(prose.script.lower, half.start, half.end)
        span = trimmed(prose.text, Span(half.start if lead is None else lead.end(), _end(prose, half)))
        said = prose.script.part(span)
        if len(said.text.split()) < LEAST or said.quotes or _effect(speech).search(said.text) is not None:
            continue
        beside = [one for one in prose.found if one.evidence.start <= half.start and one.locator.path]
        last = max(beside, key=lambda one: one.evidence.start, default=None)
        if last is None or last.locator.also or not _is_behind(prose, half) or not _is_of(prose, said.text, last):
            continue
        told = prose.context.told()
        prose.context.place = replace(last.locator, quote=None)
        prose.add(Found(Operation.COMMENT, span.start, span.end), span, said, (), span.end, None)
        prose.context.back_to(told)


def _end(prose: Prose, half: Span) -> int:
    """Where what is said ends: with its sentence, if no other change stands behind: "a back and arm rests"."""
    if _STOP.match(prose.text, half.end - 1) is not None:
        return half.end
    stop = _STOP.search(prose.text, half.end)
    end = len(prose.text) if stop is None else stop.start()
    rest = prose.script.part(Span(half.end, min(end, half.end + REST)))
    is_free = end - half.end <= REST and not rest.quotes and not rest.cues & REQUESTS
    return end if is_free and not any(half.end <= one.start < end for one in prose.used) else half.end


def _is_behind(prose: Prose, half: Span) -> bool:
    """Whether words of a change stand before a piece in its sentence; what leads to them is no other half, unless the
    writer asks anew behind it: "2.1 should be cut to five, and I would ask that …".
    """
    if _asks_anew(prose.grammar.speech).match(prose.script.lower, half.end) is not None:
        return bool(prose.script.references(prose.script.part(half)))
    clause = next((one for one in prose.script.clauses_of(half) if one.overlaps(half)), half)
    ends = [one.end for one in prose.used if one.end <= clause.start]
    return bool(ends) and _STOP.search(prose.text, max(ends) - 1, half.start) is None


@lru_cache(maxsize=8)
def _asks_anew(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\W*{words((*s.carries_on, *s.joins))}\s+{words(s.own_voice)}\s")


def _is_of(prose: Prose, said: str, change: Amendment) -> bool:
    """Whether a piece speaks of what stands at the place of a change: "its chair", or a word that the unit has."""
    speech, units = prose.grammar.speech, None if prose.backing is None else prose.backing.units
    if _back(speech).search(said) is not None:
        return True
    spans = [] if units is None else units.meant_by(change.locator.path)
    if units is None or len(spans) != 1:
        return False
    things = counted_things(units, speech)
    shared = words_of(said) & words_of(spans[0].of(units.lower))
    return any(things.weight(one) >= TELLING for one in shared)


@lru_cache(maxsize=8)
def _back(s: Speech) -> re.Pattern[str]:
    """Words at a piece's head that point back."""
    return compile_later(rf"^\W*{words(s.wanted.backs or ('(?!)',))}")


@lru_cache(maxsize=8)
def _lead(s: Speech) -> re.Pattern[str]:
    """Words that join a piece to what stands before it."""
    return compile_later(rf"\W*(?:{words((*s.carries_on, *s.phrasing.ands, *s.turns, *s.joins))}\s+)*")


@lru_cache(maxsize=8)
def _effect(s: Speech) -> re.Pattern[str]:
    """What comes of a change, behind a word of what should be."""
    return compile_later(rf"{words(s.wishing.shoulds)}\s+{words(s.wanted.effects)}")
