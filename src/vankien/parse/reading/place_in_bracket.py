"""Where new words go, told behind them in brackets or behind a dash: "… (đặt ở cuối khoản)", "… – để vô Điều 4".

What stands so is the writer's note, and no part of the wording.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar.found import beside_unit
from vankien.parse.places.paths import inherit, locator_of
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

LONGEST = 80  # code points of such a note


@lru_cache(maxsize=8)
def _note(s: Speech) -> re.Pattern[str]:
    puts = words((*s.inserts, *s.whole_units.puts, *s.roles.puts_in, *s.unmarked.stands))
    side = words((*s.containers, *s.after, *s.before, *s.at_end, *s.at_start))
    return compile_later(
        rf"\s*(?P<open>\(|[–—-]\s)\s*(?:{puts}\s+(?:\w+\s+)?{side}|{side})\b[^()\n]{{1,{LONGEST}}}?(?P<close>\)|$)[\s.]*$"
    )


def with_bracket(script: Script, one: Amendment) -> Amendment:
    """An insertion with the place that a note at the end of its words, or right behind them, tells; else as it is."""
    spans = one.new_text_spans
    if one.operation is not Operation.INSERT or one.target_text or not spans or len(spans) != 1:
        return one
    span = spans[0]
    stop = script.text.find("\n", span.end)
    stop = len(script.text) if stop < 0 else stop
    begin = script.text.rfind("(", span.start, span.end)
    pattern = _note(script.grammar.speech)
    match = pattern.match(script.lower, begin, span.end) if begin > span.start else None
    if match is None:
        behind = span.end + 1 if script.text[span.end : span.end + 1] in '”"»’' else span.end
        match = pattern.match(script.lower, behind, min(stop, behind + LONGEST)) if behind > span.end else None
    if match is None or (match["open"] == "(") is not (match["close"] == ")"):
        return one
    note = Masked(match[0], match.start(), (), script.cues_in(match[0]))
    found = script.references(note)
    said = locator_of(found, script.text, script.grammar.speech) if found else Locator()
    where = inherit(said, one.locator) if said.path and not one.locator.is_empty else said if said.path else one.locator
    end = len(script.text[span.start : min(span.end, match.start())].rstrip()) + span.start
    new = Span(span.start, min(span.end, end))
    position = beside_unit(match[0], 0, script.grammar) if said.path else _edge(match[0], script)
    return replace(
        one,
        locator=where,
        new_text_spans=(new,),
        new_text=new.of(script.text),
        position=position or one.position,
    )


def _edge(said: str, script: Script) -> Position | None:
    if script.grammar.at_end.search(said):
        return Position.END
    return Position.START if script.grammar.at_start.search(said) else None
