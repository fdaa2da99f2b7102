"""Requests that the next clause takes back, turns down or says in words of its own."""

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.reading import Reading

TAKE_BACK_REACH = 60  # code points behind a request within which the next sentence takes it back
TURN_DOWN_REACH = 300  # code points behind another's request within which the writer speaks against it


def take_back(reading: Reading, clause: Span) -> None:
    """Drops the request that stands right before a clause which takes it back: "… Thôi, cứ để như cũ."."""
    if reading.found and 0 <= clause.start - reading.found[-1].evidence.end <= TAKE_BACK_REACH:
        reading.drop_last()


def turn_down(reading: Reading, clause: Span) -> None:
    """Drops what another asked for right before a clause in which the writer speaks against it."""
    first, reading.theirs = reading.theirs, None
    if first is None or not reading.found or clause.start - reading.found[-1].evidence.end > TURN_DOWN_REACH:
        return
    while len(reading.found) > first:
        reading.drop_last()


def withdraw_comment(reading: Reading, clause: Span) -> None:
    """Takes back the comment right before a clause that says its words: "thêm ý về …; cụ thể là thêm “…”"."""
    before = reading.found[-1] if reading.found else None
    if before is None or before.operation is not Operation.COMMENT or before.evidence.end > clause.start:
        return
    if not reading.text[before.evidence.end : clause.start].strip(" ;"):
        reading.drop_last()
