"""Speech in quotation marks: "Ông nhấn mạnh: “Ở mục 4, tôi đề nghị thay ‘a’ bằng ‘b’.”" asks inside the marks.

A quotation is somebody's speech, and no wording, when nothing before it asks for words and what stands in it asks
itself: with a place or marked words of its own.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.remarks.opinions import remark
from vankien.parse.remarks.verdicts import verdicts
from vankien.parse.script import Script
from vankien.parse.words.cues import ORDERS, Cue
from vankien.parse.words.lines import Line
from vankien.parse.words.marks import with_marks
from vankien.parse.words.plain import BLANK, Quoted

REACH = 1_000  # code points before a quotation in which an order, or who speaks, is looked for
LINK = 8  # code points behind a quotation in which who says it begins: "” , ông Páo"
SHORTEST_VIEW = 12  # code points between the marks of a sentence that praises, blames or asks
SHORTEST_SPEECH = 30  # code points between the marks; a title that asks ("Đề nghị bổ sung vốn") is shorter


def with_voices(script: Script, lines: Sequence[Line]) -> tuple[Script, list[Line]]:
    """The lines with those parted in which somebody's speech stands, and the script with the marks inside it seen."""
    if not script.loud:  # no quotation mark stands in the text
        return script, list(lines)
    made: list[Line] = []
    spoken: list[Span] = []
    is_told = None
    for line in lines:
        at = line.span.start
        quotes = script.stretch(line.span.start, line.span.end).quotes
        ends = [quote.span.end for quote in quotes]
        for quote in quotes:
            if not quote.closed or quote.inner.length < SHORTEST_VIEW:
                continue
            begin = _begin(at, quote, ends)
            is_speech = quote.inner.length >= SHORTEST_SPEECH and _asks_itself(script, begin, quote)
            if not is_speech and _holds_view(script, begin, line.span.end, quote):
                is_told = _is_told(script, lines) if is_told is None else is_told
                is_speech = is_told
            if is_speech:
                made += [replace(line, span=Span(at, quote.span.start)), replace(line, span=quote.inner)]
                spoken.append(quote.inner)
                at = quote.span.end
        made.append(replace(line, span=Span(at, line.span.end)) if at > line.span.start else line)
    made = [line for line in made if not line.span.is_empty]
    return (_with_marks_inside(script, spoken), made) if spoken else (script, made)


def _begin(start: int, quote: Quoted, ends: Sequence[int]) -> int:
    """Where what stands before a quotation is looked at from: all of it since `start`, or what is near, whole."""
    near = quote.span.start - REACH
    return start if start >= near else min(quote.span.start, ends[bisect_left(ends, near)])


def _with_marks_inside(script: Script, spoken: Sequence[Span]) -> Script:
    """The script in which single marks within speech are quotation marks."""
    parts: list[str] = []
    at = 0
    for span in spoken:
        parts += (script.marks[at : span.start], with_marks(span.of(script.text)))
        at = span.end
    marks = "".join((*parts, script.marks[at:]))
    return script.with_marks(marks)


def _is_told(script: Script, lines: Sequence[Line]) -> bool:
    """Whether nobody speaks for himself outside the marks: a reporter tells, and the quoted are who thinks."""
    own = verdicts(script.grammar.speech).myself
    return all(own.search(script.stretch(line.span.start, line.span.end).text) is None for line in lines)


def _holds_view(script: Script, start: int, end: int, quote: Quoted) -> bool:
    """Whether a quotation behind a colon, or before ", ông Páo nói", is a sentence that holds a view.

    What the draft says stands behind a place or "viết": "Trang 5 ghi: “Kết quả rất tốt.”".
    """
    inner = quote.inner
    said = script.text[inner.start : inner.end].strip()
    before = script.part(Span(start, quote.span.start))
    lead = before.text.strip()
    is_led = lead.endswith(":")
    follows = script.text[quote.span.end : min(end, quote.span.end + LINK)].lstrip(" ,–—-")
    is_followed = not lead and follows[:1].isalpha()
    if not said[:1].isupper() or not (is_led or is_followed):
        return False
    if is_followed and verdicts(script.grammar.speech).myself.search(said.lower()) is None:
        return False
    if script.references(before) or script.grammar.says_draft.search(before.text) or before.cues & ORDERS:
        return False
    part = script.part(inner)
    return remark(part.text, inner, Locator(), script.grammar, part.cues) is not None


def _asks_itself(script: Script, start: int, quote: Quoted) -> bool:
    """Whether speech asks for a change by itself, and nothing between `start` and its mark does."""
    before = script.part(Span(start, quote.span.start))
    grammar = script.grammar
    if before.cues & ORDERS and grammar.orders.search(before.text):
        return False
    inner = script.part(quote.inner)
    if not inner.cues & (ORDERS | Cue.ASKS) or grammar.asks.search(inner.text) is None:
        return False
    return grammar.orders.search(inner.text) is not None and (BLANK in inner.text or bool(script.references(inner)))
