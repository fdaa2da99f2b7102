"""How far the wording reaches that an instruction announces: to the next request, place or closing formula.

Quotation marks are evidence, not structure: only where a passage opens with a mark and that very mark closes at the
end of a line is it believed, and even then no open request inside it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.requests.instruct import instruction
from vankien.parse.script import Script
from vankien.parse.words.block import Wording
from vankien.parse.words.clauses import clauses
from vankien.parse.words.cues import Cue
from vankien.parse.words.lines import Line, closing_pattern
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked, closing, first_word
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

LIST_MARK = compile_later(r"\s*(?:[-–+*•]|\(?\d{1,2}[./)]|\(?(?:[a-zđ]|[ivx]{2,4})[./)])\s+")
LONGEST_PASSAGE = 8_000  # code points of one quoted passage that is believed as a whole
LONGEST_HEADING_LINE = 220  # code points of a line that only names a place
_BULLETS = frozenset("•*+–-")
_COUNTED_MARK = re.compile(r"\s*(?P<count>\d{1,2})(?P<stop>[./)])\s")
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2})[.!?]\s+(?=[^\W\d_])")
_STOP = re.compile(r"(?<!\d)[.!?](?=\s)")
_AFTER_CLOSE = re.compile(r"[\s.,;]*(?:\n|$)")


def reach(script: Script, body: Sequence[Line], at: int, begin: int) -> tuple[int, int]:
    """The last line that can belong to wording which begins at an offset on or behind line `at`, and its end."""
    last = at
    mark = _next_mark(script, body, at)
    closes = _believed_close(script, begin, body[-1].span.end)
    for place in range(at + 1, len(body)):
        span = body[place].span
        is_inside = span.start < closes and not body[place].is_heading and not _asks_aloud(script, span)
        if not is_inside:
            if mark is not None and _begins_with(mark, script.text[span.start : span.end].lstrip()):
                break
            if _stops(script, body[place], is_first=place == at + 1):
                break
            if place > at + 1 and _ends_bullets(script, begin, body[place - 1].span.end, span.start):
                break
        last = place
    return last, body[last].span.end


def _ends_bullets(script: Script, begin: int, end: int, start: int) -> bool:
    """Whether words that stand in bullets are over: a blank line, and no bullet behind it."""
    bullet = script.text[begin : begin + 1]
    return bullet in _BULLETS and "\n\n" in script.text[end:start] and script.text[start] != bullet


def _believed_close(script: Script, begin: int, end: int) -> int:
    """Where the passage closes that opens at an offset, when it closes at a line's end; else 0."""
    begin = first_word(script.marks, begin, end)
    if begin >= end or not is_mark(script.marks[begin]):
        return 0
    closes = closing(script.marks, begin, min(end, begin + LONGEST_PASSAGE))
    return closes if closes and _AFTER_CLOSE.match(script.text, closes) else 0


def _asks_aloud(script: Script, span: Span) -> bool:
    """Whether a line says "đề nghị": a law's own words never do."""
    part = script.seen(span)
    asks = part.cues & Cue.ASKS and script.grammar.wishes.search(part.text) is not None
    return bool(asks) and _instructs(script, part)


def _instructs(script: Script, part: Masked) -> bool:
    return instruction(script.text, part, script.grammar) is not None


def _next_mark(script: Script, body: Sequence[Line], at: int) -> str | None:
    """How the next item of the list begins in which line `at` is one: "3." behind "2."; None outside of lists.

    Where the wording itself begins with such a mark, its items are not the list's.
    """
    mark = _COUNTED_MARK.match(script.text, body[at].span.start, body[at].span.end)
    if mark is None or at + 1 >= len(body):
        return None
    below = _COUNTED_MARK.match(script.text, body[at + 1].span.start, body[at + 1].span.end)
    if below is not None and below["stop"] == mark["stop"] and int(below["count"]) != int(mark["count"]) + 1:
        return None
    return f"{int(mark['count']) + 1}{mark['stop']}"


def _begins_with(mark: str, said: str) -> bool:
    """Whether a line is the item with a mark: "5. Delete …" is the fifth, "5.4A Appeals" a unit of the new words."""
    return said.startswith(mark) and not said[len(mark) : len(mark) + 1].isdigit()


def _stops(script: Script, line: Line, *, is_first: bool) -> bool:
    """Whether a line begins something else than the wording before it."""
    grammar, span = script.grammar, line.span
    text = script.marks[span.start : span.end]
    if line.is_heading or closing_pattern(grammar.speech).match(script.lower, span.start, span.end):
        return True
    if is_mark(text.lstrip()[:1] or " "):
        return not is_first
    part = script.seen(span)
    if is_first and not LIST_MARK.match(text):
        return _instructs(script, part) and bool(script.references(part))
    if grammar.reason_head.match(part.text):
        return True
    if _instructs(script, part):
        head = next(iter(clauses(part)), None)
        return head is not None and (grammar.asks.search(part.text) is not None or bool(script.references(part)))
    if line.span.length > LONGEST_HEADING_LINE:
        return False
    return (text.rstrip().endswith(":") and bool(script.references(part))) or script.only_places(part)


def labelled(script: Script, found: Found, begin: int, end: int) -> tuple[Found, int]:
    """The instruction with its old words and where the new ones begin: "Cũ: “…” / Mới: “…”"."""
    grammar = script.grammar
    old = grammar.old_label.match(script.lower, begin, end)
    if old is None:
        new = grammar.new_label.match(script.lower, begin, end)
        return found, begin if new is None else new.end()
    quote = next(iter(script.stretch(old.end(), end).quotes), None)
    line = script.lower.find("\n", old.end(), end)
    if quote is not None and quote.span.start == old.end() and quote.closed:
        target, stop = quote.inner, quote.span.end
    elif line > 0:
        target, stop = Span(old.end(), line), line
    else:
        return found, begin
    new = grammar.new_label.match(script.lower, stop, end)
    if new is None:
        return found, begin
    return replace(found, target=trimmed(script.text, target), operation=Operation.REPLACE), new.end()


@lru_cache(maxsize=8)
def _own_words(speech: Speech) -> tuple[re.Pattern[str], ...]:
    """What a sentence of the writer's own begins with, surely and mostly, and what stands in others."""
    u = speech.unmarked
    heads, turns, inside = (words(some or ("(?!)",)) for some in (u.own_remarks, u.own_turns, u.own_inside))
    return compile_later(rf"\s+{heads}"), compile_later(rf"\s+{turns}"), compile_later(inside)


def _is_order(script: Script, sentence: Span) -> bool:
    """Whether a sentence behind new words without marks asks for another change: "…. Đề nghị bỏ khoản 4.", "…. Chữ “a”
    ở khoản 3 đổi thành “b”."; a law's own words neither ask nor quote.
    """
    part = script.seen(sentence)
    asks = part.cues & Cue.ASKS and script.grammar.wishes.search(part.text) is not None
    return (bool(asks) or bool(part.quotes and script.references(part))) and _instructs(script, part)


def _own_remark(script: Script, begin: int, end: int) -> tuple[int, bool] | None:
    """Where new words end before a sentence of the writer's own, and whether it surely is one: "…. Tôi nói thật, có chữ
    ấy người ta mới chịu ra." What stands in marks says nothing of that.
    """
    heads, turns, inside = _own_words(script.grammar.speech)
    said = script.stretch(begin, end).text
    stops = [one.end() for one in _STOP.finditer(said)]
    for stop, behind in pairwise([*stops, len(said)]):
        if heads.match(said, stop) is not None:
            return begin + stop, True
        if _is_order(script, Span(begin + stop, begin + behind)):
            return begin + stop, True
        if turns.match(said, stop) is not None or inside.search(said, stop, behind) is not None:
            return begin + stop, False
    return None


def restrained(script: Script, made: Wording, begin: int, end: int, line_end: int) -> tuple[Wording, bool]:
    """A wording without marks on the instruction's own line does not swallow the reason behind it; whether a person
    must see what was left off.
    """
    doubtful = False
    if is_mark(script.marks[begin]) or begin > line_end:
        return made, False
    if script.text[begin].islower() and (ends := _SENTENCE_END.search(script.text, begin, made.end)) is not None:
        made = Wording((Span(begin, ends.start()),), ends.start(), closed=True)  # a piece of a sentence ends with it
        end = ends.start()
    own = _own_remark(script, begin, made.end)
    if own is not None:
        end, doubtful = own[0], not own[1]
        made = Wording((Span(begin, end),), end, closed=True)
    match = script.grammar.reason_behind.search(script.lower[begin:end])
    if match is None:
        return made, doubtful
    stop = trimmed(script.text, Span(begin, begin + match.start())).end
    return Wording((Span(begin, stop),), stop, closed=True), doubtful
