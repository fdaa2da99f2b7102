"""Lines whose wordings nobody marked and no rule read, weighed with the draft at hand by what was learned from letters.

It is asked behind all rules. A person always sees what it finds.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.host_told import going_beside
from vankien.parse.backed.off import is_off, without_words
from vankien.parse.grammar.found import Found
from vankien.parse.places.paths import locator_of
from vankien.parse.reading.context import mark_of
from vankien.parse.reading.reading import Reading
from vankien.parse.script import Script
from vankien.parse.weighed.changes import EDGES, LIKELY, PAIRS, Change, as_found, likely_changes
from vankien.parse.weighed.quotations import Kind
from vankien.parse.words.cues import ORDERS, Cue
from vankien.parse.words.pieces import demanding, words
from vankien.parse.words.plain import Masked
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

LONGEST = 900  # code points of what is read as one
JOINED = 400  # code points that a line and the one above have together, to be read as one
FAR = 100  # changes read last, among which those of a line are
LETTER = 1_000  # code points; in a longer text only what holds a word of change is looked at
THOUGHT_OF = 0.15  # chance from which what was learned bears a change out
FIGURES = 0.5  # chance from which a change of figures is told: of the less likely ones `figure_pairs.py` has its say
LEAST = {Kind.GONE: 0.6}  # and of words that go: "đừng bỏ câu ấy" is not far from "bỏ câu ấy"
APART = 0.7  # and of one among the words of others: of 31 pairs there that nobody told, 30 were asked for
UNASKED = 0.4  # and of quoted words beside which nothing asks: "ta gọi “a”, cô giáo thì dạy là “b”" has 0.39
SIDE_REACH = 24  # code points before a unit's name in which "ngay sau" stands
SURE = 0.9  # from here on no words around turn two wordings off: of seven that these would, all were asked for
CHANGING = (
    ORDERS | Cue.ASKS | Cue.WANTS | Cue.INSTEAD | Cue.CORRECTS | Cue.USES | Cue.WRITES | Cue.AGAINST | Cue.FAVOURS
    | Cue.RIGHTS | Cue.REFUSES | Cue.AWAY | Cue.TOO | Cue.LACKS
)  # fmt: skip


def by_changes(reading: Reading, line: Span, spoken: Callable[[Span], Locator | None]) -> None:
    """Adds the changes that a line most likely asks for and that are not read yet.

    `spoken` tells the place spoken of where a stretch begins.
    """
    script, speech = reading.script, reading.grammar.speech
    if reading.backing is None or speech.is_toneless or not speech.learned.table(EDGES):
        return  # nothing was learned of words without their tones
    if len(reading.text) > LETTER and not script.cues_of(line) & CHANGING:
        return
    read = list(_changes(reading))
    aside, held = SpanIndex(reading.aside[-FAR:]), SpanIndex(one.evidence for one in read)
    for stretch in stretches(reading, line):
        changes = likely_changes(script, stretch, reading.backing, THOUGHT_OF)
        reading.thought.append((stretch, changes))
        for one in changes:
            if one.chance < LIKELY or one.spans[-1].start < line.start or any(map(aside.meet, one.spans)):
                continue  # of the line above, which was asked for itself
            if any(map(held.meet, one.spans)) and not _is_apart(reading.text, one, read):
                reading.weighed.append(one)
            elif one.chance >= _least(reading, one):
                window = _window(reading, Span(one.spans[0].start, one.spans[-1].end), stretch)
                _add(reading, one, window, spoken)


def _add(reading: Reading, one: Change, window: Span, spoken: Callable[[Span], Locator | None]) -> None:
    """Adds a change of some sentences; a remark read in them was about it.

    Words around turn off what is told by one wording alone. Two of which the draft has the one, weighed in all that
    their sentences say, tell more than those: of what these would turn off three in four were asked for. Questions turn
    off two as well, and so do quoted words beside which nothing asks; but for the surest.
    """
    assert reading.backing is not None  # noqa: S101 - looked at where the line is
    part = reading.script.part(window)
    told = _followed(reading.script, _closed(as_found(one), reading.text))
    found = going_beside(reading.script, told, part, reading.backing)
    if found.operation is Operation.INSERT and found.target is None and found.position is None:
        found = replace(found, position=side_told(reading, part))
    off, asks = is_off(reading.script, part, found), _may_ask(reading, one, part)
    is_lone = one.kind not in PAIRS
    turned = off or part.text.rstrip().endswith("?")
    if (is_lone and (off or not asks)) or (not asks and one.chance < (SURE if turned else UNASKED)):
        return
    if found.operation is Operation.DELETE and any(
        _goes_already(found, each, reading.text) for each in reading.found[-FAR:]
    ):
        return
    known = [each for each in reading.found[-FAR:] if _is_remark(each) and each.evidence.overlaps(window)]
    here = reading.context.told()
    reading.context.place = spoken(window)
    news = () if found.new is None else (found.new,)
    reading.add(found, window, without_words(part, found), news, found.end, None)
    reading.context.back_to(here)
    if found.target is None and reading.found[-1].locator.is_empty:
        reading.drop_last()  # new words for a unit that nobody names
        return
    reading.forget(known)
    said = reading.script.said(window)
    reading.found[-1] = replace(reading.found[-1], unread=(*reading.found[-1].unread, said))  # stands in no draft


def _goes_already(found: Found, one: Amendment, text: str) -> bool:
    """Whether another order lets the same words go."""
    said = "" if found.target is None else found.target.of(text)
    return one.operation is Operation.DELETE and said.lower() == (one.target_text or "").lower() != ""


def _closed(found: Found, text: str) -> Found:
    """The change with the bracket that closes one in its wordings: "Đài Loan (Trung Quốc)"."""
    old, new = (
        Span(span.start, span.end + 1)
        if span is not None and "(" in span.of(text).rpartition(")")[2] and text[span.end : span.end + 1] == ")"
        else span
        for span in (found.target, found.new)
    )
    return replace(found, target=old, new=new, end=max(found.end, *(one.end for one in (old, new) if one is not None)))


def _followed(script: Script, found: Found) -> Found:
    """The change as new words behind the old ones, where these "should be followed by" them and so stay."""
    old, new = found.target, found.new
    if found.operation is not Operation.REPLACE or old is None or new is None or new.start < old.end:
        return found
    goes_on = _follows(script.grammar.speech).fullmatch(script.lower, old.end, new.start) is not None
    return replace(found, operation=Operation.INSERT, position=Position.AFTER) if goes_on else found


@lru_cache(maxsize=8)
def _follows(s: Speech) -> re.Pattern[str]:
    """What stands between words and those that are to follow them: `” (in 3.4) should be followed by: “`."""
    followed = demanding(s.phrasing.followed, words(s.phrasing.followed))
    return compile_later(
        rf"[\W_]*(?:{words((*s.asks, *s.musts, *s.phrasing.fillers))}\s+)?(?:\w+\s+){{0,4}}{followed}[\W_]*"
    )


def side_told(reading: Reading, part: Masked) -> Position | None:
    """On which side of the one place named new words go, where a word right before its name says so: "cuối điểm 3.1";
    None where several places are named, or no side.
    """
    script, sides = reading.script, _sides(reading.grammar.speech)
    named = script.unit_references(part)
    if not named or locator_of(named, script.text, reading.grammar.speech).also:
        return None
    said = {
        side
        for one in named
        for side, words_ in sides
        if words_.search(script.lower, max(part.start, one.span.start - SIDE_REACH), one.span.start)
    }
    return said.pop() if len(said) == 1 else None


@lru_cache(maxsize=8)
def _sides(s: Speech) -> tuple[tuple[Position, re.Pattern[str]], ...]:
    rows = (
        (Position.END, s.at_end), (Position.START, s.at_start), (Position.AFTER, s.after), (Position.BEFORE, s.before),
    )  # fmt: skip
    return tuple((side, compile_later(rf"{words(row)}\s+$")) for side, row in rows)


def _is_apart(text: str, one: Change, read: Sequence[Amendment]) -> bool:
    """Whether a change surely asked for stands among the words of others and shares none of theirs: "khoản 3 thì bỏ, ba
    ngày nên là năm" asks for two.
    """
    if one.chance < APART or one.kind not in (*PAIRS, Kind.GONE):
        return False
    return not any(has_words(text, each, span) for each in read for span in one.spans)


def has_words(text: str, one: Amendment, span: Span) -> bool:
    """Whether words are among those that a change takes or brings; if it cannot be told where these stand, they are."""
    if not one.evidence.overlaps(span):
        return False
    if any(span.overlaps(new) for new in one.new_text_spans):
        return True
    return one.target_text is not None and any(map(span.overlaps, _cited(text, one, one.target_text)))


def _cited(text: str, one: Amendment, target: str) -> Iterator[Span]:
    """The places where the draft's words may be cited by a change; all of it if they stand nowhere as they are."""
    at = text.find(target, one.evidence.start, one.evidence.end) if target else -1
    if at < 0:
        yield one.evidence
    while at >= 0:
        yield Span(at, at + len(target))
        at = text.find(target, at + len(target), one.evidence.end)


def _least(reading: Reading, one: Change) -> float:
    """How likely a change must be to be told."""
    are_figures = len(one.spans) > 1 and all(any(map(str.isdigit, span.of(reading.text))) for span in one.spans)
    return FIGURES if are_figures else LEAST.get(one.kind, 0.0)


def _may_ask(reading: Reading, one: Change, part: Masked) -> bool:
    """Whether a sentence asks where one of its wordings is quoted, two that are may only be compared, or where a
    question puts one beside the other.
    """
    is_question = part.text.rstrip().endswith("?")
    asks = reading.grammar.asks.search(part.text) is not None
    if any(_is_marked(reading, span) for span in one.spans):
        return asks and not is_question
    return asks or not is_question


def _is_marked(reading: Reading, span: Span) -> bool:
    return span.start > 0 and is_mark(reading.script.marks[span.start - 1])


def stretches(reading: Reading, line: Span) -> Iterator[Span]:
    """A line, with the one above where both are short; of a long one its sentences in runs."""
    if line.length <= LONGEST:
        yield Span(_begin(reading, line), line.end)
    else:
        yield from reading.script.runs_of(line, LONGEST)


def _begin(reading: Reading, line: Span) -> int:
    """Where the line above begins if both are short, else the line itself; an item of a row ends the one before."""
    at = bisect_right(reading.body, line.start, key=lambda one: one.span.start) - 2
    above = reading.body[at].span if at >= 0 else line
    mark = mark_of(reading.script, line)
    if mark and mark == mark_of(reading.script, above):
        return line.start
    return above.start if above.start < line.start and line.end - above.start <= JOINED else line.start


def _changes(reading: Reading) -> Iterator[Amendment]:
    return (one for one in reading.found[-FAR:] if not _is_remark(one))


def _is_remark(one: Amendment) -> bool:
    return one.operation is Operation.COMMENT


def _window(reading: Reading, about: Span, stretch: Span) -> Span:
    """The sentences of a stretch in which wordings stand."""
    held = [one for one in reading.script.clauses_of(stretch) if one.overlaps(about)]
    return Span(min(about.start, held[0].start), max(about.end, held[-1].end)) if held else about
