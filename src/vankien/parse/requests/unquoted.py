"""Words of the draft, and those for them, that bear neither marks nor a name: "replace sold with let in 2.3".

The order tells where the first begin, the word of result between them where they end, and a place, a stop or a
courtesy where the second do. Restraint: only an order that heads its clause or stands behind a request, in a clause
that speaks of a place; what begins like a description of words ("the second sentence", "something about …") is no
wording. Languages whose orders stand in another order leave the tables empty.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.places.drafts_numbers import CODED, NUMBERED
from vankien.parse.requests.shapes_alike import alike
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

MOST_WORDS = 9  # of each of the two; whoever names more copies a sentence, and puts it in marks
MOST_COPIED = 16  # of each where the one is told as what the draft writes, the other as what it should
_WORD = r"(?:[^\W_][\w'’%£$€/-]*(?:[.,](?=\d)\d+)*|[£$€]\d[\d.,]*)"
_PHRASE = rf"{_WORD}(?:\s+(?:&\s+)?{_WORD}){{0,{MOST_WORDS - 1}}}?"
_LONG = rf"{_WORD}(?:,?\s+{_WORD}){{2,{MOST_COPIED}}}?"


@dataclass(frozen=True, slots=True)
class _Patterns:
    shapes: tuple[re.Pattern[str], ...]
    whole: re.Pattern[str]
    head: re.Pattern[str]
    articles: re.Pattern[str]
    number: re.Pattern[str]
    no_wording: re.Pattern[str]
    no_words: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    u = s.unmarked.bare
    if not u.changes:
        return None
    names = (*s.names_words, *s.units, *s.page, *s.line, *u.no_wording, *s.this)
    number = rf"(?:\d{{1,2}}(?:\.\d{{1,2}})+|\(?[a-z]\)|(?:p|s|art|cl|sec|para)\.?\s?\d|{CODED}|{NUMBERED.pattern})"
    units = words((*s.units, *s.page, *s.line))
    counted = rf"(?:{words((*s.whole_of, *s.leading_ordinals))}\s+){{0,2}}"
    place = rf"(?:{words(u.within)})\s+{counted}(?:{units}|{number})"
    stops = words((*s.unmarked.fillers, *s.bare_reasons, *s.reasons, *u.stops))
    ends = rf"(?=\s*(?:[.;:!?)(](?!\d)|,\s|\s[–—-]\s|$)|\s+(?:{place}|{stops}))"
    old, new = rf"(?P<one>{_PHRASE})", rf"(?P<two>{_PHRASE})"
    from_place = rf"(?=\s*,?\s+{place})"
    number_between = rf"(?:\s+{place}(?:[^\S\n]|[\w().])*?)?"
    compile_ = compile_later
    return _Patterns(
        shapes=(
            compile_(rf"(?P<verb>{words(u.changes)})\s+{old}{number_between}\s+{words(u.by)}\s+{new}{ends}"),
            compile_(rf"(?P<verb>{words(u.drops)})\s+{old}{number_between}\s*,?\s*{words(u.and_puts)}\s+{new}{ends}"),
            compile_(rf"(?P<verb>{words(u.drops)})\s+{old}{from_place}"),
            compile_(rf"(?P<verb>{words(u.adds)})\s+{old}\s+{words((*s.after, *s.before))}\s+{new}{ends}"),
            compile_(
                rf"(?P<verb>{words(u.puts)})\s+(?P<two>{_PHRASE})\s+{words(u.instead)}\s+(?P<one>{_PHRASE}){ends}"
            ),
        ),
        whole=compile_(
            rf"(?P<verb>{words(u.where)})\s+(?P<one>{_LONG})\s*,?\s+(?:(?:{words(s.this)}\s+)?{words(s.asks)}\s+)?{words(u.puts)}\s+"
            rf"(?P<two>{_LONG})(?=\s*(?:[.;:!?)(](?!\d)|$)|\s+{words(s.unmarked.fillers)})"
        ),
        articles=compile_(
            rf"{words(u.articles)}\s+(?!{words((*s.names_words, *s.units, *s.unmarked.vague, *s.next_words))})"
        ),
        number=compile_(rf"\d[\d.,]*|{words(tuple(s.ordinals))}"),
        head=compile_(
            rf"(?:^|[,:;–—-]|\(\w\)|{words(s.asks)}|{words(s.joins)}|{number})\s*(?:{words(u.manners)}\s+)?$"
        ),
        no_wording=compile_(
            rf"{words(names)}|{number}|\w+\s+{units}"
            rf"|{words(s.leading_ordinals)}"
        ),
        no_words=compile_(words((*s.asks, *s.replaces, *s.deletes, *s.own_voice, *u.clauses))),
    )


def unquoted(part: Masked, speech: Speech, *, is_placed: bool) -> list[Span]:
    """The words of an order without marks, offsets of the stretch; none where that is not plain."""
    patterns = _patterns(speech)
    if patterns is None or BLANK in part.text:
        return []
    copied = patterns.whole.search(part.text)
    if copied is not None and alike(copied["one"], copied["two"]):
        return [Span(copied.start(name), copied.end(name)) for name in ("one", "two")]
    return next(_pairs(part.text, patterns), []) if is_placed else []


def _pairs(text: str, patterns: _Patterns) -> Iterator[list[Span]]:
    for shape in patterns.shapes:
        match = shape.search(text)
        if match is None or patterns.head.search(text[: match.start("verb")]) is None:
            continue
        spans = [Span(match.start(name), match.end(name)) for name in ("one", "two") if name in shape.groupindex]
        spans = _of_numbers(text, spans, patterns)
        if _is_description(text, spans[0], patterns):
            continue
        article = patterns.articles.match(text, spans[-1].start)
        is_led = len(spans) > 1 and (0 if article is None else article.end()) < spans[-1].end  # not all of "ten to one"
        wanted = Span(article.end(), spans[-1].end) if article is not None and is_led else spans[-1]
        if not _is_description(text, wanted, patterns):
            yield spans


def _of_numbers(text: str, spans: list[Span], patterns: _Patterns) -> list[Span]:
    """The two with a number for a number: "six metres instead of five" leaves the word behind it as it is."""
    if len(spans) == 1 or patterns.number.fullmatch(text, spans[0].start, spans[0].end) is None:
        return spans
    number = patterns.number.match(text, spans[1].start)
    return spans if number is None else [spans[0], Span(number.start(), number.end())]


def _is_description(text: str, span: Span, patterns: _Patterns) -> bool:
    """Whether a phrase tells of words instead of giving them; one word alone may be any."""
    if patterns.no_wording.match(text, span.start, span.end) is not None:
        return True
    return " " in text[span.start : span.end] and patterns.no_words.search(text, span.start, span.end) is not None
