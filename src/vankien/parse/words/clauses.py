"""A line in clauses: where one request may end and the next begin. Quotations and brackets are never cut."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vankien.model.span import Span
from vankien.parse.words.plain import Masked

_STOP = re.compile(  # begins with one letter of a few: then places that cannot stop cost nothing
    r"[.;!?*•(](?:"
    r"(?<=[.;!?])(?=\s+\S|[^\W\d_]{2,9}\s+\d)"  # "xong.Trang 25": a lost space
    r"|(?<=\s[*•])(?=\s)"  # items of a list on one line stand behind stars
    r"|(?:(?<=[,;\x01]\s\()|(?<=[,;\x01]\s\s\())(?:[ivx]{1,4}|\d{1,2}|[a-zđ])\)(?=\s)"  # "…, (ii) …" behind a comma
    r")"
)
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
    mid: re.Pattern[str]  # those that end a sentence as well: "9 p.m."
    joins: re.Pattern[str]  # what a sentence goes on with behind them


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
    has_brackets = "(" in text
    for match in _STOP.finditer(text):
        if match.start() - begin > LONGEST_CLAUSE:
            for low, high in _cut(text, begin, match.start()):
                yield low, high
                begin = at = high
                depth = 0
        if has_brackets:
            depth = max(0, depth + text.count("(", at, match.start()) - text.count(")", at, match.start()))
        at = match.start()
        if depth and at - begin <= LONGEST_CLAUSE:
            continue
        if text[at] == "." and _stops_nothing(text, begin, at, stops):
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


def _stops_nothing(text: str, begin: int, at: int, stops: Stops | None) -> bool:
    """Whether a full stop belongs to a number, to a short word, or to dots that leave words out."""
    return _is_numbered(text, begin, at, stops) or _is_short(text, at, stops) or _is_ellipsis(text, at)


def _is_short(text: str, at: int, stops: Stops | None) -> bool:
    if stops is None:
        return False
    if stops.short.search(text, max(0, at - 8), at + 1) is not None:
        return True
    if stops.mid.search(text, max(0, at - 8), at + 1) is not None:
        return stops.joins.match(text, at + 1) is not None
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
