"""A new figure that shall hold at some times or for some alone: "make it 9 am on Sundays", "£20 for students".

The words that say so belong to what is asked for: the figure alone, put in the place of the old one, would hold always.
They are taken into the new words, and a person says how it is written. Where the draft has the same words nothing is
narrowed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.restraint.surroundings import old_words
from vankien.parse.script import Script
from vankien.parse.words.numbers import numbers_in
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

LONGEST = 60  # code points of new words that are a figure with what it counts
REACH = 80  # code points behind a figure in which the words stand that say when it holds


def with_conditions(script: Script, found: Sequence[Amendment], draft: Backing | None) -> Iterator[Amendment]:
    """The changes, figures with what stands right behind them and says when, or for whom alone, they shall hold."""
    for one in found:
        span = None if one.operation is not Operation.REPLACE or draft is None else _condition(script, one)
        if span is None or draft is None or draft.units is None or _plain(span.of(script.lower)) in draft.units.lower:
            yield one
            continue
        last = one.new_text_spans[-1]
        is_behind = not script.text[last.end : max(last.end, span.start)].strip()
        wider = Span(last.start, max(last.end, span.end)) if is_behind else last
        slices = (*one.new_text_spans[:-1], wider)
        yield replace(
            one,
            new_text="".join(each.of(script.text) for each in slices),
            new_text_spans=slices,
            evidence=Span(one.evidence.start, max(one.evidence.end, wider.end)),
            unread=(*one.unread, span.of(script.text)),
        )


def _condition(script: Script, one: Amendment) -> Span | None:
    """Where the words stand that say when a new figure without marks holds: behind it, or as its end."""
    last = one.new_text_spans[-1] if one.new_text_spans else None
    if last is None or last.length > LONGEST or is_mark(script.marks[max(0, last.start - 1)]):
        return None
    figures = list(numbers_in(last.of(script.lower), script.grammar.speech))
    if not figures:
        return None
    old, when = old_words(script, one), _when(script.grammar.speech)
    for at in (last.end, *(() if old is None or old.start < last.end else (old.end,))):  # "£20 instead of £35 for …"
        match = when.match(script.lower, at, min(len(script.lower), at + REACH))
        if match is not None:
            return Span(match.start("when"), match.end("when"))
    inside = when.search(script.lower, last.start + figures[-1].figure_end, last.end + 1)
    return None if inside is None or inside.end() < last.end else Span(inside.start("when"), inside.end("when"))


def _plain(said: str) -> str:
    return " ".join(said.split())


@lru_cache(maxsize=8)
def _when(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s+(?P<when>{words(s.unsure.whens)})(?=\s*(?:[.,;:!?)–—\n]|$))")
