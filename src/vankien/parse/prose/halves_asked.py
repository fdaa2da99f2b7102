"""What a sentence says should be, beside the change that was read of it: a remark at the place of that change.

"The board should have seven members, and its chair should be elected by them": the figure is read, and what is said
of the chair has no wording of its own. What only comes of the change is none: "…, and this should help".
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.prose.other_halves import other_halves
from vankien.parse.prose.prose import Prose
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST = 5  # words of a piece that says what should be


def halves_asked(prose: Prose) -> None:
    """Adds the remarks of a contribution that stand beside a change in their sentence."""
    speech = prose.grammar.speech
    if not speech.wanted.effects:
        return
    for half in list(other_halves(prose)):
        lead = _lead(speech).match(prose.script.lower, half.start, half.end)
        span = trimmed(prose.text, Span(half.start if lead is None else lead.end(), half.end))
        said = prose.script.part(span)
        if len(said.text.split()) < LEAST or said.quotes or _effect(speech).search(said.text) is not None:
            continue
        beside = [one for one in prose.found if one.evidence.start <= half.start and one.locator.path]
        last = max(beside, key=lambda one: one.evidence.start, default=None)
        if last is None or last.locator.also:
            continue
        told = prose.context.told()
        prose.context.place = replace(last.locator, quote=None)
        prose.add(Found(Operation.COMMENT, span.start, span.end), span, said, (), span.end, None)
        prose.context.back_to(told)


@lru_cache(maxsize=8)
def _lead(s: Speech) -> re.Pattern[str]:
    """Words that join a piece to what stands before it."""
    return compile_later(rf"\W*(?:{words((*s.carries_on, *s.phrasing.ands, *s.turns, *s.joins))}\s+)*")


@lru_cache(maxsize=8)
def _effect(s: Speech) -> re.Pattern[str]:
    """What comes of a change, behind a word of what should be."""
    return compile_later(rf"{words(s.wishing.shoulds)}\s+{words(s.wanted.effects)}")
