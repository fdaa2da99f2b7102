"""Requests that the next clause takes back, turns down or says in words of its own."""

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.hearsay import taken_back, takes_back
from vankien.parse.reading.reading import Reading
from vankien.parse.remarks.comments import wishes
from vankien.parse.words.plain import Masked

TAKE_BACK_REACH = 60  # code points behind a request within which the next sentence takes it back
MOST_LABEL = 3  # words between an announced change and its old words: "Currently: “…”"
COUNTED_REACH = 600  # code points behind the last of several requests within which they are taken back by their number
TURN_DOWN_REACH = 300  # code points behind another's request within which the writer speaks against it


def take_back(reading: Reading, clause: Span) -> None:
    """Drops the request that stands right before a clause which takes it back: "… Thôi, cứ để như cũ."."""
    count = taken_back(reading.script.lower[clause.start : clause.end], reading.grammar)
    if count != 1 and reading.found and clause.start - reading.found[-1].evidence.end <= COUNTED_REACH:
        reading.lay_aside(reading.found[-count:])  # 0: all of them
        return
    if not reading.found or not 0 <= clause.start - reading.found[-1].evidence.end <= TAKE_BACK_REACH:
        return
    if not _is_of_another(reading, clause):
        reading.lay_aside(reading.found[-1:])


def take_back_above(reading: Reading, line: Span) -> None:
    """Drops what a line that asks for nothing takes back, as `take_back` does: "Tôi xin rút lại hai ý kiến trên."."""
    if not reading.found or not 0 <= line.start - reading.found[-1].evidence.end <= COUNTED_REACH:
        return
    said, grammar = reading.script.lower[line.start : line.end], reading.grammar
    if takes_back(said, grammar) and grammar.own_voice.search(said) is not None:  # not "Don't let them touch (b)."
        take_back(reading, line)


def _is_of_another(reading: Reading, clause: Span) -> bool:
    """Whether a clause takes back something else than the last request, of another unit or with words of its own:
    "khoản 4 khỏi sửa nữa", "trang 9 bỏ “rất”, à thôi xin rút lại".
    """
    last = reading.found[-1]
    quoted = {one.inner.of(reading.text).strip() for one in reading.script.part(clause).quotes}
    if quoted and not quoted & {last.target_text, last.new_text}:
        return True
    of = {(step.kind, step.number) for step in last.locator.path}
    named = reading.script.references(reading.script.part(clause))
    return bool(of and named) and not any((one.kind, number) in of for one in named for number in one.numbers)


def turn_down(reading: Reading, clause: Span) -> None:
    """Drops what another asked for right before a clause in which the writer speaks against it."""
    first, reading.theirs = reading.theirs, None
    if first is None or not reading.found or clause.start - reading.found[-1].evidence.end > TURN_DOWN_REACH:
        return
    reading.lay_aside(reading.found[first:])


def withdraw_comment(reading: Reading, clause: Span) -> None:
    """Takes back the comment right before a clause that says its words: "thêm ý về …; cụ thể là thêm “…”"."""
    before = reading.found[-1] if reading.found else None
    if before is None or before.operation is not Operation.COMMENT or before.evidence.end > clause.start:
        return
    if not reading.text[before.evidence.end : clause.start].strip(" ;"):
        reading.drop_last()


def withdraw_announcement(reading: Reading, found: Found, clause: Span, part: Masked) -> None:
    """Takes back a comment that said only that there will be a change: "Change needed in 2.4. Put “a” for “b”."."""
    before = reading.found[-1] if reading.found else None
    if before is None or before.operation is not Operation.COMMENT or before.target_text or before.locator.is_empty:
        return
    begin = clause.start if found.target is None else min(clause.start, found.target.start)
    gap = reading.text[before.evidence.end : max(begin, before.evidence.end)]
    is_worded = found.operation is Operation.REPLACE and found.new is not None
    if len(gap.split()) > MOST_LABEL or "\n" in gap or not is_worded or reading.script.references(part):
        return
    said = reading.script.lower[before.evidence.start : before.evidence.end]
    grammar = reading.grammar
    is_announced = grammar.replaces.search(said) or grammar.errors.search(said)
    says_more = wishes(grammar.speech).of_text.search(said) or grammar.not_changes.search(said)
    if is_announced and not says_more:
        reading.drop_last()
