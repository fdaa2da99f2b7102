"""Speech in quotation marks: "Ông nhấn mạnh: “Ở mục 4, tôi đề nghị thay ‘a’ bằng ‘b’.”" asks inside the marks.

A quotation is somebody's speech, and no wording, when nothing before it asks for words and what stands in it asks
itself: with a place or marked words of its own.
"""

from collections.abc import Sequence
from dataclasses import replace

from vankien.model.span import Span
from vankien.parse.cues import ORDERS, Cue
from vankien.parse.lines import Line
from vankien.parse.marks import with_marks
from vankien.parse.plain import BLANK, Quoted
from vankien.parse.script import Script

SHORTEST_SPEECH = 30  # code points between the marks; a title that asks ("Đề nghị bổ sung vốn") is shorter


def with_voices(script: Script, lines: Sequence[Line]) -> tuple[Script, list[Line]]:
    """The lines with those parted in which somebody's speech stands, and the script with the marks inside it seen."""
    if not script.loud:  # no quotation mark stands in the text
        return script, list(lines)
    made: list[Line] = []
    spoken: list[Span] = []
    for line in lines:
        at = line.span.start
        for quote in script.stretch(line.span.start, line.span.end).quotes:
            if quote.closed and quote.inner.length >= SHORTEST_SPEECH and _asks_itself(script, at, quote):
                made += [replace(line, span=Span(at, quote.span.start)), replace(line, span=quote.inner)]
                spoken.append(quote.inner)
                at = quote.span.end
        made.append(replace(line, span=Span(at, line.span.end)) if at > line.span.start else line)
    made = [line for line in made if not line.span.is_empty]
    return (_with_marks_inside(script, spoken), made) if spoken else (script, made)


def _with_marks_inside(script: Script, spoken: Sequence[Span]) -> Script:
    """The script in which single marks within speech are quotation marks."""
    parts: list[str] = []
    at = 0
    for span in spoken:
        parts += (script.marks[at : span.start], with_marks(span.of(script.text)))
        at = span.end
    marks = "".join((*parts, script.marks[at:]))
    return script.with_marks(marks)


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
