"""Changes that the draft at hand, or the neighbour of their words, tells aright: turned round, or left to choose."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.draft.counts import stands
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.restraint.surroundings import BEHIND, line_of, old_words
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

TAIL = 70  # code points behind two wordings in which a verdict on them begins


@dataclass(frozen=True, slots=True)
class _Patterns:
    verdict: re.Pattern[str]
    ors: re.Pattern[str]
    blamed: re.Pattern[str]
    contrasts: re.Pattern[str]
    refused: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(speech: Speech) -> _Patterns:
    return _Patterns(
        verdict=compile_later(rf"\W*{words(speech.copulas)}"),
        contrasts=compile_later(
            rf"{words(speech.stories.contrasts)}"
            rf"|{words((*speech.nots, *speech.phrasing.nots))}\s*(?:{words(speech.names_words)}\s*){{0,2}}$"
        ),
        refused=compile_later(
            rf"[,;(–—-]\s*(?:{words(speech.joins)}\s+)?{words((*speech.nots, *speech.phrasing.nots))}"
            rf"\s*(?:{words(speech.names_words)}\s*){{0,2}}[\"“']?$"
        ),
        blamed=compile_later(rf"\s+(?:\w+\s+){{0,2}}?{words(speech.unmarked.too)}"),
        ors=compile_later(rf"\s*{words(speech.meant.ors)}\s+(?:[^\W\d_]+\s+){{0,2}}"),
    )


def righted(script: Script, one: Amendment, draft: Backing) -> Amendment | None:
    """The change the other way round where the draft has the new words and not the old ones, and nobody asks for them;
    None where it is only praised for its words: "dùng “a” chứ không dùng “b” là đúng".
    """
    old = old_words(script, one)
    if one.operation is not Operation.REPLACE or old is None or len(one.new_text_spans) != 1:
        return one
    new = one.new_text_spans[0]
    if old.end <= new.start and _patterns(script.grammar.speech).refused.search(script.lower, old.end, new.start):
        return _refused(script, one, (old, new), draft)
    there = [stands(tokens(script.lower, span.start, span.end), draft, script.grammar.speech) for span in (old, new)]
    if there != [False, True]:
        return one
    if old.end <= new.start and _patterns(script.grammar.speech).blamed.match(script.lower, old.end) is not None:
        return None  # "3 năm thì ngắn quá, cứ để 5 năm": so it stands
    asked = script.part(Span(one.evidence.start, max(new.end, old.end)))
    head = asked.text[: max(0, min(new.start, old.start) - asked.start)]
    if first_ask(asked.text, script.grammar) is not None:
        return one
    if _patterns(script.grammar.speech).contrasts.search(script.lower, new.end, max(new.end, old.start)) is not None:
        return None  # "60 tuổi chứ không phải 65 tuổi", "six weeks, not twelve": the draft's words are right
    last = max(new.end, old.end)
    tail = script.lower[last : min(last + TAIL, line_of(script.text, Span(last, last)).end)]
    if _patterns(script.grammar.speech).verdict.match(tail) is not None:
        return None
    if script.grammar.changes.search(head) is not None:
        return one  # "sửa 97% thành 98%" where the draft's table has "97" and its text another 98%
    return replace(one, target_text=one.new_text, new_text=old.of(script.text), new_text_spans=(old,))


def _refused(script: Script, one: Amendment, pair: tuple[Span, Span], draft: Backing) -> Amendment | None:
    """The change of words that are refused behind others, for these: "“ten days” it should be, not “five days”".

    None where the draft has them not: its own words are defended.
    """
    old, new = pair
    if not stands(tokens(script.lower, new.start, new.end), draft, script.grammar.speech):
        return None
    return replace(one, target_text=one.new_text, new_text=old.of(script.text), new_text_spans=(old,))


def is_choice(script: Script, one: Amendment) -> bool:
    """Whether words that are to go are one of two between which others choose: "cắt “a” hoặc “b”"."""
    old = old_words(script, one)
    if one.operation is not Operation.DELETE or old is None:
        return False
    line, at = line_of(script.text, old), old.start
    part = script.part(Span(max(line.start, at - BEHIND), min(at + BEHIND, line.end)))
    ors = _patterns(script.grammar.speech).ors
    return any(
        ors.fullmatch(part.text, before.span.end - part.start, behind.span.start - part.start) is not None
        for before, behind in pairwise(part.quotes)
        if before.span.start <= at < behind.span.end
    )
