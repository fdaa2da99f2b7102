"""A line in clauses: where one request may end and the next begin. Quotations and brackets are never cut."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vankien.model.span import Span
from vankien.parse.plain import Masked

_NEXT = r"(?=\s+\S|[^\W\d_]{2,9}\s+\d)"  # "xong.Trang 25": a lost space
# "…, (ii) …" behind a comma or a quotation
_ITEM = r"(?:(?<=[,;\x01]\s)|(?<=[,;\x01]\s\s))\((?:[ivx]{1,4}|\d{1,2}|[a-zđ])\)(?=\s)"
_STOP = re.compile(rf"[.;!?]{_NEXT}|(?<=\s)[*•](?=\s)|{_ITEM}")  # items of a list on one line stand behind stars
_MAY_STOP = re.compile("[.;!?*•(]")
LONGEST_CLAUSE = 3_000  # code points; no sentence is longer, and what is costs a square otherwise
ORDER_REACH = 60  # code points before a number in which its order stands: "delete Article 7."
UNIT_REACH = 28  # code points before a full stop in which a unit's name and its number stand
_NUMBERED = re.compile(  # "mục 3.", "B.II.1." is no end of a sentence
    r"(?:^|[\s(])(?:[a-dđ]\.)?(?:[ivx]{1,5}\.)?(?:[ivxlc]+|\d+(?:\.\d+)*|[a-zđ])(?:(?<=\d)\.[a-zđ])?$"
)

_NUMBERS_END = "ivxlc0123456789"


@dataclass(frozen=True, slots=True)
class Stops:
    """What tells a full stop behind a number from the end of a sentence: units before it, orders before those."""

    unit: re.Pattern[str]
    order: re.Pattern[str]
    next_order: re.Pattern[str]  # begins a request of its own: "… thành khoản 4. Bổ sung …"
    short: re.Pattern[str]  # words written with a full stop: "tr. 5"
    line: re.Pattern[str]  # those of lines, only before a number: "l. 4"


def clauses(stretch: Masked, stops: Stops | None = None) -> Iterator[Span]:
    """The clauses of a line as spans of the contribution, in order; together they cover the line. Linear.

    Behind the number of a unit, or of a list, a full stop ends no sentence ("mục 3. Phát triển …"), unless an
    order to drop stands before it, or a request follows.
    """
    for low, high in edges(stretch.text, stops):
        yield Span(stretch.start + low, stretch.start + high)


def edges(text: str, stops: Stops | None) -> Iterator[tuple[int, int]]:
    """Where the clauses of a line begin and end."""
    if len(text) <= LONGEST_CLAUSE and _MAY_STOP.search(text, 0, len(text.rstrip()) - 1) is None:
        if text:
            yield 0, len(text)
        return
    begin = at = depth = 0
    for match in _stops_in(text):
        for low, high in _cut(text, begin, match.start()):
            yield low, high
            begin = at = high
            depth = 0
        depth = max(0, depth + text.count("(", at, match.start()) - text.count(")", at, match.start()))
        at = match.start()
        if depth and at - begin <= LONGEST_CLAUSE:
            continue
        if match[0] == "." and (_is_numbered(text, begin, at, stops) or _is_short(text, at, stops)):
            continue
        if match[0] == "." and _is_ellipsis(text, at):
            continue
        yield begin, match.end()
        begin = at = match.end()
        depth = 0
    for low, high in _cut(text, begin, len(text)):
        yield low, high
        begin = high
    if begin < len(text):
        yield begin, len(text)


def _cut(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of a clause that has grown past all measure: each ends at a space."""
    while (space := text.find(" ", begin + LONGEST_CLAUSE + 1, end)) >= 0:
        yield begin, space + 1
        begin = space + 1


def _is_ellipsis(text: str, at: int) -> bool:
    """Whether dots leave words out inside a sentence: "bỏ từ “a” ... đến “b”"."""
    return text[max(0, at - 2) : at] == ".." and text[at + 1 : at + 4].lstrip()[:1].islower()


def _stops_in(text: str) -> Iterator[re.Match[str]]:
    """Where a clause may end. Few places have a letter of those that end one, and only there it is looked closer."""
    for place in _MAY_STOP.finditer(text):
        match = _STOP.match(text, place.start())
        if match is not None:
            yield match


def _is_short(text: str, at: int, stops: Stops | None) -> bool:
    if stops is None:
        return False
    if stops.short.search(text, max(0, at - 8), at + 1) is not None:
        return True
    is_counted = text[at + 1 : at + 4].lstrip()[:1].isdigit()
    return is_counted and stops.line.search(text, max(0, at - 8), at + 1) is not None


def _is_numbered(text: str, begin: int, at: int, stops: Stops | None) -> bool:
    """Whether the full stop at an offset belongs to a number before it."""
    if at - begin > 1 and text[at - 1] not in _NUMBERS_END and text[at - 2 : at].isalpha():  # most: the end of a word
        return False
    number = _NUMBERED.search(text[max(begin, at - 12) : at])
    if number is None:
        return False
    if stops is None or not text[begin : max(begin, at - 12) + number.start()].strip(" -+*•"):
        return True
    unit = stops.unit.search(text, max(begin, at - UNIT_REACH), at)
    if unit is None or (text[begin : unit.start()].strip(" -+*•") and stops.next_order.match(text, at + 1)):
        return False
    return stops.order.search(text, max(begin, at - ORDER_REACH), at) is None
