"""The sentence in which a change was read, and those behind it: what decides whether it is meant."""

from bisect import bisect_right
from dataclasses import dataclass

from vankien.model.amendment import Amendment
from vankien.model.span import Span
from vankien.parse.plain import BLANK
from vankien.parse.script import Script
from vankien.parse.span_index import SpanIndex

BEHIND = 200  # code points behind a sentence in which the next two stand that answer it
SENTENCES = 2  # which may take back what was named
LONGEST = 4_000  # code points of the line of a change that is looked at as one


@dataclass(frozen=True, slots=True)
class Setting:
    """The sentence of a change: what stands before its words, behind them, and in the next sentences.

    `effect` is what is said right behind the new words, or those that go: what would come of it.
    """

    head: str
    inner: str
    tail: str
    effect: str
    following: tuple[str, ...]


def setting(script: Script, one: Amendment, others: SpanIndex) -> Setting | None:
    """The sentence of a change and what follows it up to the next change."""
    first, last = words_of(script, one)
    line = line_of(script.text, Span(min(one.evidence.start, first), max(first, last)))
    if line.length > LONGEST:
        return None
    part = script.part(line)
    head = inner = tail = ""
    following: list[str] = []
    row = script.clauses_of(line)
    for each in row[bisect_right(row, min(first, one.evidence.start), key=_end) :]:
        said = part.text[each.start - line.start : each.end - line.start]
        if each.start < last or not (head or inner or tail):
            at, end = max(0, min(first, each.end) - each.start), max(0, min(last, each.end) - each.start)
            head, inner, tail = head + said[:at], inner + said[at:end], said[end:]
        elif len(following) < SENTENCES and each.start - last <= BEHIND and not others.meet(each, one.evidence):
            following.append(said.strip())
        else:
            break
    is_last = not one.new_text_spans or one.new_text_spans[-1].end == last
    return Setting(head, inner, tail, tail.lstrip(BLANK) if is_last else "", tuple(following))


def words_of(script: Script, one: Amendment) -> tuple[int, int]:
    """Where the wording of a change begins and ends in the contribution; its evidence for one that names none."""
    old = old_words(script, one)
    spans = [*one.new_text_spans, *(() if old is None else (old,))]
    if not spans:
        return one.evidence.end, one.evidence.end
    return min(span.start for span in spans), max(span.end for span in spans)


def old_words(script: Script, one: Amendment) -> Span | None:
    """Where the old words stand in the contribution."""
    line = line_of(script.text, one.evidence)
    at = script.text.find(one.target_text, line.start, line.end) if one.target_text else -1
    return None if at < 0 or one.target_text is None else Span(at, at + len(one.target_text))


def line_of(text: str, span: Span) -> Span:
    """The line, or the lines, of a stretch."""
    stop = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if stop < 0 else stop)


def _end(span: Span) -> int:
    return span.end
