"""Words of the draft beside which quoted ones go, told without marks or before a stop: "Sau chỉ tiêu đón 6 triệu lượt
khách, phải có vế “…”", "chữ 610 triệu USD. Nên ghi thêm ngay đằng sau: “…”".

An order that names no words beside which its own go puts them anywhere. The side that it names, and the draft's words
behind that or told before it, say where.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.half_quoted import FAR_WORDS
from vankien.parse.draft.backing import Backing, Token, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

REACH = 300  # code points before new words or a side, in their line, within which the words are told
LEAD_REACH = 40  # code points before old words in which a side leads them in
MOST_PLACES = 4  # times that the words may stand in the draft; what stands everywhere tells nothing
MOST_BEFORE = 6  # words between a side and the draft's: "sau câu nói về việc …"
SURE = 3  # of the draft's words side by side, no chance; two must be all that the piece says
LEAST = 2
_PIECE = re.compile(r"[,;:!?()\x01\n]|\.(?!\d)")
_LABEL = re.compile(r"\(?(?:\d[\d.]*[a-zđ]?|[a-zđ])[.)]\s|\d+(?:\.\d+)+\s|[•–—-]\s")  # a unit goes beside units
_GAP = re.compile(r"\s*:?\s*[“\"‘'«]?")


@dataclass(frozen=True, slots=True)
class _Patterns:
    side: re.Pattern[str]
    back: re.Pattern[str]
    named: re.Pattern[str]
    onto: re.Pattern[str]
    lead: re.Pattern[str]
    changes: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    side, names = words((*s.after, *s.before)), words((*s.names_words, *s.bare_names))
    into = words((*s.containers, *s.unmarked.stands))
    return _Patterns(
        side=compile_later(rf"(?P<side>{side})(?=[\s,:])"),
        back=compile_later(
            rf"\s*(?:(?:{names}\s+){{0,2}}{words(s.this)})?\s*"
            rf"(?:$|[,:\x01]|{words((*s.asks, *s.musts, *s.inserts, *s.uses, *s.unmarked.orders))})"
        ),
        named=compile_later(rf"{names}\s+"),
        lead=compile_later(rf"(?P<side>{side})\s+(?:{names}\s+){{1,2}}[“\"‘'«]?$"),
        changes=compile_later(words(s.pairs.changes or s.replaces)),
        onto=compile_later(rf"\s*,?\s+(?:{into}\s+){{0,2}}(?P<side>{side})\s+(?:{names}\s+){{0,2}}"),
    )


def with_told_host(script: Script, found: Found, part: Masked, draft: Backing | None) -> Found:
    """The order with the words of the draft beside which its own go; as it is where none are told, or it names some."""
    if found.operation is Operation.REPLACE and found.target is not None:
        return _written_beside(script, found, part)
    if draft is None or found.target is not None or found.position is not None or found.described is not None:
        return found
    if found.operation not in {Operation.INSERT, Operation.REPLACE}:
        return found
    ahead = going_beside(script, found, part, draft)
    if ahead.target is not None:
        return ahead
    new = _new(script, found, part)
    if (
        new is None
        or _LABEL.match(script.text, new.start, new.end)
        or draft.count(tokens(script.lower, new.start, new.end))
    ):
        return found
    quote = part.quote_at(new.start)
    assert quote is not None  # noqa: S101 - looked at in `_new`
    patterns, head = _patterns(script.grammar.speech), part.text[: quote.span.start - part.start]
    for side in reversed(list(patterns.side.finditer(head, max(0, len(head) - REACH)))):
        host = _behind(head, side.end(), draft)
        there = quote.span.start if host is None else part.start + host.end
        if script.unit_references(script.part(Span(part.start + side.end(), there))):
            continue  # "sau khoản 2"
        if host is None and patterns.back.match(head, side.end()) is not None:
            host = _before(script, part.start + side.start(), draft, patterns)
        elif host is not None and len(head[host.end :].split()) > FAR_WORDS:
            continue  # "Sau sáp nhập phường chỉ còn một trạm và hai điểm trạm, vì vậy ghi lại: “…”" tells when
        elif host is not None:
            host = trimmed(script.text, host.shift(part.start))
        if host is not None:
            begin, position = min(found.verb, host.start), side_of(side, script.grammar.speech)
            order = found.order if found.order is not None else found.verb
            return Found(Operation.INSERT, begin, max(found.end, new.end), host, new, position, order=order)
    return found


def _written_beside(script: Script, found: Found, part: Masked) -> Found:
    """The order as an insertion where it writes its words beside those named: "viết hẳn vào sau chữ phao: đủ cỡ"."""
    assert found.target is not None  # noqa: S101 - asked for
    both = (found.target, found.new)
    if all(span is not None and script.text[span.start].isdecimal() for span in both):
        return found  # "hạ mức dưới từ 15 xuống 10"
    at = found.target.start - part.start
    lead = part.text[max(0, at - LEAD_REACH) : at]
    patterns = _patterns(script.grammar.speech)
    side = patterns.lead.search(lead)
    if (
        side is None
        or patterns.changes.search(part.text) is not None
        or not (found.opens_block or (found.new is not None and found.new.start > found.target.end))
    ):
        return found
    return replace(found, operation=Operation.INSERT, position=side_of(side, script.grammar.speech))


def going_beside(script: Script, found: Found, part: Masked, draft: Backing) -> Found:
    """The order where its new words without marks are followed by a side and words of the draft: "thêm chữ liên tục
    vào sau 30 ngày, vì …".
    """
    new = found.new
    if found.operation is not Operation.INSERT or found.target is not None or new is None:
        return found
    side = _patterns(script.grammar.speech).onto.match(part.text, new.end - part.start)
    host = None if side is None else _behind(part.text, side.end(), draft, is_next=True)
    if side is None or host is None:
        return found
    where = trimmed(script.text, host.shift(part.start))
    order = found.order if found.order is not None else found.verb
    position = side_of(side, script.grammar.speech)
    return Found(Operation.INSERT, found.verb, max(found.end, where.end), where, new, position, order=order)


def _new(script: Script, found: Found, part: Masked) -> Span | None:
    """The quotation that an order brings, or that stands right behind one that announces a text."""
    if found.new is not None:
        return found.new if part.quote_at(found.new.start) is not None else None
    if not found.opens_block or len(part.quotes) != 1 or not part.quotes[0].closed:
        return None
    quote = part.quotes[0]
    is_next = found.end <= quote.inner.start and _GAP.fullmatch(script.text, found.end, quote.inner.start) is not None
    return trimmed(script.text, quote.inner) if is_next else None


def _behind(said: str, at: int, draft: Backing, *, is_next: bool = False) -> Span | None:
    """The draft's words behind a side, or right behind it."""
    stop = _PIECE.search(said, at)
    row = tokens(said, at, min(at + REACH, len(said)) if stop is None else min(at + REACH, stop.start()))
    last = 1 if is_next else MOST_BEFORE + 1
    runs = [run for first in range(min(len(row), last)) if (run := _run(row, first, draft))]
    best = max(runs, key=len, default=[])
    is_all = bool(best) and best[-1] is row[-1]
    return Span(best[0].start, best[-1].end) if len(best) >= SURE or (is_all and len(best) >= LEAST) else None


def _run(row: list[Token], first: int, draft: Backing) -> list[Token]:
    run = row[first : draft.run(row, first)]
    return run if len(run) >= LEAST and draft.count(run) <= MOST_PLACES else []


def _before(script: Script, at: int, draft: Backing, patterns: _Patterns) -> Span | None:
    """The last words of the draft told in a line before a side, in marks or called words."""
    begin = max(script.text.rfind("\n", 0, at) + 1, at - REACH)
    part = script.part(Span(begin, at))
    told = [trimmed(script.text, one.inner) for one in part.quotes if one.closed]
    told = [one for one in told if one.length and draft.count(tokens(script.lower, one.start, one.end))]
    last = max([*told, *_named(part, draft, patterns)], key=lambda one: one.end, default=None)
    wholes = [] if last is None else [one for one in told if last.of(script.lower) in one.of(script.lower)]
    return max(wholes, key=lambda one: one.length, default=last)  # "“a b c” … “b” …, ghi sau đó": beside all of them


def _named(part: Masked, draft: Backing, patterns: _Patterns) -> Iterator[Span]:
    """The draft's words behind what calls them words: "chữ 610 triệu USD"."""
    for name in patterns.named.finditer(part.text):
        stop = _PIECE.search(part.text, name.end())
        row = tokens(part.text, name.end(), len(part.text) if stop is None else stop.start())
        run = _run(row, 0, draft) if row else []
        if run and BLANK not in part.text[run[0].start : run[-1].end]:
            yield Span(run[0].start, run[-1].end).shift(part.start)
