"""Words of the draft that nobody puts in marks: "bỏ chữ khá đi", "thêm chữ sáng tác trước chữ truyền dạy".

A clause is seen again with the words behind "chữ", "cụm từ" blanked like quotations, so that the one grammar reads
it. Restraint: where the end of such words cannot be told ("bỏ chữ tạo điều kiện để …"), nothing is blanked.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.cues import Cue
from vankien.parse.grammar import words
from vankien.parse.plain import BLANK, Masked, Quoted

MOST_WORDS = 14  # words of a phrase named without marks; a longer one is a sentence whose end nobody can tell
CHANGES = Cue.REPLACES | Cue.INSERTS | Cue.DELETES


@dataclass(frozen=True, slots=True)
class _Patterns:
    name: re.Pattern[str]
    by: re.Pattern[str]
    end: re.Pattern[str]
    end_by: re.Pattern[str]
    doubtful: re.Pattern[str]
    goes_on: re.Pattern[str]
    between: re.Pattern[str]
    governed: re.Pattern[str]
    replaces: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    names, weak = words(s.bare_names), words(s.weak_names)
    orders = words((*s.replaces, *s.inserts, *s.deletes))
    by, beside = words((*s.by, *s.corrects)), words((*s.after, *s.before))
    counts = "|".join(sorted((*s.bare_ordinals, *(str(one) for one in range(2, 10))), key=len, reverse=True))
    asks = rf"(?:{words(s.asks)}\s+(?:\w+\s+)?)?"
    kinds = words((*s.units, *s.page, *s.line, *s.bare_names))
    place = rf"{words(s.containers)}\s+(?:\w+\s+)?(?:{kinds}|{beside}|{words((*s.at_end, *s.at_start))})"
    closes = (
        rf"\s*(?:[,;.:()!?\x01]|$)|\s+(?:{place}|{beside}\s+(?:\w+\s+)?{names}|{words(s.away)}(?=\s*(?:[,;.]|$)|\s+{words(s.doubtful)})"
        rf"|(?:{words((*s.joins, *s.carries_on))}\s+)?{asks}{orders}\s+(?:\w+\s+)?(?:{names}|{weak}|{by})"
        rf"|{asks}{words(s.deletes)}(?:\s+{words(s.away)})?\s*(?:[,;.]|$)|{words(s.bare_reasons)})"
    )
    led = rf"(?:{orders}|{by}|{beside}|{words((*s.containers, *s.away))}|[,:]|^|(?<!\w)(?:{counts})(?!\w))\s*"
    numbers = rf"(?:\d|[ivx]+(?!\w)|{words((*s.ordinal_mark, *s.first, *s.last, *s.this))})"
    behind = words(
        (
            *s.units, *s.page, *s.line, *s.asks, *s.replaces, *s.inserts, *s.deletes, *s.containers, *s.reasons,
            *s.carries_on, *s.joins, *s.after, *s.before, *s.bare_reasons, *s.bare_names, *s.own_voice,
        )
    )  # fmt: skip
    return _Patterns(
        name=re.compile(
            rf"(?:(?<!\w)(?P<count>{counts})\s+)?(?:{names}|(?:{led})(?!{names})(?P<weak>{weak}))\s+(?!\s|{words(s.bare_not)})"
        ),
        by=re.compile(rf"{by}\s+(?!\s|{names}|{weak})"),
        end=re.compile(closes),
        end_by=re.compile(rf"{closes}|\s+(?:{orders}\s+)?{by}(?=\s)"),
        doubtful=re.compile(
            rf"{words((*s.doubtful, *s.by, *s.corrects))}|{words(s.joins)}\s+(?:{names}|{weak})|{kinds}\s+{numbers}"
        ),
        goes_on=re.compile(rf"\s*,\s*(?!{behind}|$)"),
        between=re.compile(rf"\s*{asks}(?:{orders}\s*)?"),
        governed=re.compile(rf"(?:{orders}|{by}|{beside})\s+(?:\w+\s+){{0,2}}?(?:{names}|{weak})\s+$"),
        replaces=re.compile(words(s.replaces)),
    )


def unmarked(part: Masked, speech: Speech) -> Masked | None:
    """The clause with the words it names blanked; None when it names none, or where one of them ends is unclear."""
    if BLANK in part.text or not part.cues & CHANGES:
        return None
    patterns = _patterns(speech)
    spans: list[Span] = []
    at = 0
    is_change = patterns.replaces.search(part.text) is not None
    while (match := patterns.name.search(part.text, at)) is not None:
        span = _phrase(part.text, match.end(), match["count"], patterns, is_change=is_change)
        if span is None and patterns.governed.search(part.text, 0, match.end()) is None:
            at = match.end()  # "mục 2 có chữ …": told, and nobody asks for anything with it
            continue
        if span is None:
            return None
        spans.append(span)
        at = span.end
        by = patterns.by.search(part.text, at) if is_change and len(spans) == 1 else None
        if by is not None and patterns.between.fullmatch(part.text, at, by.start()):
            span = _phrase(part.text, by.end(), None, patterns, is_change=False)
            if span is None:
                return None
            spans.append(span)
            at = span.end
    return _blanked(part, spans) if spans else None


def _phrase(text: str, start: int, count: str | None, patterns: _Patterns, *, is_change: bool) -> Span | None:
    """The words from an offset to what cannot belong to them."""
    first = re.compile(r"\w[\w/-]*").match(text, start)
    if first is None:
        return None
    stop = (patterns.end_by if is_change else patterns.end).search(text, first.end())
    end = len(text) if stop is None else stop.start()
    if patterns.goes_on.match(text, end):
        return None  # "đường liên thôn, liên bản": the comma may be one of the words
    said = text[start:end]
    if len(said.split()) > MOST_WORDS or patterns.doubtful.search(text, first.end(), end) is not None:
        return None
    if count is not None and count.isdecimal() and int(count) != len(said.split()):
        return None
    return Span(start, end)


def _blanked(part: Masked, spans: list[Span]) -> Masked:
    """The clause with spans (offsets of its text) as closed quotations without marks."""
    text = part.text
    for span in spans:
        text = f"{text[: span.start]}{BLANK * span.length}{text[span.end :]}"
    quotes = tuple(Quoted(span.shift(part.start), span.shift(part.start), closed=True) for span in spans)
    return Masked(text, part.start, quotes, part.cues)
