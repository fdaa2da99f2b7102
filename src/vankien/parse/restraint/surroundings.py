"""The sentence in which a change was read, and those behind it: what decides whether it is meant."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.script import Script
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.span_index import SpanIndex

BEHIND = 200  # code points behind a sentence in which the next two stand that answer it
SENTENCES = 2  # which may take back what was named
UNIT_REACH = 40  # code points from an order to the unit that it names: "bỏ luôn cả cái khoản 3"
PIECE_END = re.compile(r"[,;:.!?](?=\s)")
LONGEST = 4_000  # code points of the line of a change that is looked at as one
LONGEST_SIDE = 500  # code points before and behind a change in its sentence; tests/gold (n = 3,385) has 341 at most


@dataclass(frozen=True, slots=True)
class Setting:
    """The sentence of a change: what stands before its words, behind them, and in the next sentences.

    `effect` is what is said right behind the new words, or those that go: what would come of it. `first` is where the
    words begin in the contribution, `part` the line around them; `ahead` stands before an order that names no words.
    """

    part: Masked
    first: int
    head: str
    inner: str
    tail: str
    effect: str
    following: tuple[str, ...]
    ahead: str = ""


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
            head, inner = (head + said[:at])[-LONGEST_SIDE:], inner + said[at:end]
            tail = said[end : end + LONGEST_SIDE]
        elif len(following) < SENTENCES and each.start - last <= BEHIND and not others.meet(each, one.evidence):
            following.append(said.strip())
        else:
            break
    effect = _effect(script, one, f"{head}{inner}", tail, last)
    return Setting(part, first, head, inner, tail, effect, tuple(following), _ahead(script, one, head, first))


def _ahead(script: Script, one: Amendment, head: str, first: int) -> str:
    """What stands in the sentence before the order of a change that names no words."""
    if one.new_text_spans or one.target_text is not None:
        return ""
    order = script.grammar.orders.search(script.lower, one.evidence.start, first)
    return head if order is None else head[: max(0, len(head) - (first - order.start()))]


def _effect(script: Script, one: Amendment, before: str, tail: str, last: int) -> str:
    """What is said right behind the new words, or those that go; of whole units, behind the order: "gộp lại thì …"."""
    if one.new_text_spans:
        return tail.lstrip(BLANK) if one.new_text_spans[-1].end == last else ""
    if one.target_text is not None:
        return _behind_order(script, one, before, tail, last).lstrip(BLANK)
    ends = [match.end() for match in script.grammar.orders.finditer(script.lower, one.evidence.start, last)]
    return script.lower[ends[-1] if ends else last : last] + tail.lstrip(BLANK)


def _behind_order(script: Script, one: Amendment, before: str, tail: str, last: int) -> str:
    """What stands behind words that go, and behind their order where only that stands there: what is said between is
    said of the words: "“một cách bài bản” thì sáo quá, nên lược bỏ".
    """
    orders = script.grammar.orders
    if one.operation is not Operation.DELETE or orders.search(before) is not None:
        return tail
    order = orders.search(tail, 0, max(0, one.evidence.end - last))
    return tail if order is None else tail[order.end() :]


def words_of(script: Script, one: Amendment) -> tuple[int, int]:
    """Where the wording of a change begins and ends in the contribution; the end of its order where it names none."""
    old = old_words(script, one)
    spans = [*one.new_text_spans, *(() if old is None else (old,))]
    if not spans:
        end = _order_end(script, one)
        return end, end
    return min(span.start for span in spans), max(span.end for span in spans)


def _order_end(script: Script, one: Amendment) -> int:
    """Where an order about whole units ends: behind its verb and the units named there; its evidence may go on."""
    order = script.grammar.orders.search(script.lower, one.evidence.start, one.evidence.end)
    if order is None or one.operation is Operation.COMMENT:
        return one.evidence.end
    at = order.end()
    for each in script.references(script.part(one.evidence)):
        if at <= each.span.start <= at + UNIT_REACH and not PIECE_END.search(script.lower, at, each.span.start):
            at = each.span.end
    return at


def old_words(script: Script, one: Amendment) -> Span | None:
    """Where the old words stand in the contribution: in what was read as the request, else in its lines."""
    if not one.target_text:
        return None
    for span in (one.evidence, line_of(script.text, one.evidence)):
        at = script.text.find(one.target_text, span.start, span.end)
        if at >= 0:
            return Span(at, at + len(one.target_text))
    return None


def line_of(text: str, span: Span) -> Span:
    """The line, or the lines, of a stretch."""
    stop = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if stop < 0 else stop)


def _end(span: Span) -> int:
    return span.end
