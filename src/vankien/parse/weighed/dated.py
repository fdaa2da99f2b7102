"""The days that a contribution tells, and what speaks for each that it is the day of the contribution itself.

A paper's own day, that of another paper, of a meeting, of somebody's birth and of a page's clock are told apart by what
stands around them; what only another day can be is not looked at.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.weighed.row_traits import SHORT, beside, next_line, step, tokens
from vankien.parse.who.dates import is_day, printed
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

MOST = 40  # days of a text that are weighed: the first half and the last
LONGEST_HEAD, LONGEST_TAIL = 400, 300  # code points of a line in which days are looked for
FIRST_WORDS = 8  # of a line that are traits
LEAST_SAID = 3  # words before a day and a comma that are a sentence
LONGEST_LABEL = 4  # words of a label that no list names
LONGEST_OTHER = 60  # code points before a day in which another paper, a birth, a deadline is named
OPENING, CLOSING = frozenset('“"«‘‹„'), frozenset('”"»’›“')
_YEAR = re.compile(r"\d{4}")
_SENTENCE = re.compile(r"[.!?;:…]\s")
_BARE = " \t.,;:()[]–—-|*"


@dataclass(frozen=True, slots=True)
class Dated:
    """A day: in which row, from where to where, in ISO form."""

    row: int
    start: int
    end: int
    day: str


def days_of(rows: Sequence[str], p: People) -> list[Dated]:
    """The days in the heads and tails of some lines, but for those of other papers, of lives and of printing."""
    found = [one for number, row in enumerate(rows) for one in _days_in(row, number, p)]
    return found if len(found) <= MOST else [*found[: MOST // 2], *found[-MOST // 2 :]]


def _days_in(row: str, number: int, p: People) -> Iterator[Dated]:
    lower = row.lower()
    if len(lower) != len(row) or row.startswith(">"):
        return  # another's mail
    pages: list[tuple[int, int]] | None = None
    for start, end, day in p.days(lower):
        if not _may_be_own(lower, start, end, p):
            continue
        pages = printed(row, p) if pages is None else pages
        if not any(low < end and start < high for low, high in pages):
            yield Dated(number, start, end, day)


@dataclass(frozen=True, slots=True)
class _Patterns:
    others: re.Pattern[str]
    wants: re.Pattern[str]
    labels: re.Pattern[str]
    hours: re.Pattern[str]
    received: re.Pattern[str]
    encloses: re.Pattern[str]
    day_names: re.Pattern[str]
    meets: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(p: People) -> _Patterns:
    """What names another day right before it or in the same piece ("cấp ngày", "Hạn nộp:"), what wishes one, what names
    another paper; labels of the own day.
    """
    lead = rf"(?:{words(p.day_names)}\s+)?$"
    return _Patterns(
        others=compile_later(rf"(?:{words(p.other_days)}[^.,;\n]{{0,40}}?,?[\s:]+|\d/\d{{4}}/\S+\s+){lead}"),
        wants=compile_later(words(p.wants or ("(?!)",))),
        labels=compile_later(words(p.sent_on)),
        hours=compile_later(words(p.hours or ("(?!)",))),
        received=compile_later(words(p.others_letters or ("(?!)",))),
        encloses=compile_later(rf"^\W*{words(p.encloses)}\b[^.;\n]{{0,60}}$"),
        day_names=compile_later(rf"(?:\s*{words((*p.weekdays, *p.day_names))},?)+\s*$"),
        meets=compile_later(words((*p.meets, *p.meetings, *p.met_when, *p.held_on, *p.today, *p.records))),
    )


def _may_be_own(lower: str, start: int, end: int, p: People) -> bool:
    """Whether a day may be a contribution's own: no words of its line before it wish it or name another, behind a colon
    a label for it stands, and its sentence does not go on with what was then: "Ngày 30/4/1975 quê tôi …".
    """
    if LONGEST_HEAD < start < len(lower) - LONGEST_TAIL:
        return False
    before, behind = lower[:start], lower[end:].lstrip(" )")
    if _YEAR.search(lower, start, end) is None or (before[-1:] in OPENING and lower[end : end + 1] in CLOSING):
        return False  # "1.2.15" numbers a point; a day in quotation marks is the draft's
    patterns = _patterns(p)
    near, is_enclosing = before[-LONGEST_OTHER:], patterns.encloses.search(before) is not None
    if not is_enclosing and patterns.others.search(near) is not None:
        return False
    if patterns.wants.search(_SENTENCE.split(near)[-1]) is not None:
        return False
    if before.rstrip().endswith(":"):
        return _is_label(before, patterns)
    if behind[:1].isalpha():
        return is_enclosing or patterns.hours.match(behind) is not None
    if behind[:1] != ",":
        return True
    if patterns.received.search(behind[:LONGEST_OTHER]) is not None:
        return False  # "Ngày 3/4/2027, Ban nhận được văn bản": the day of a paper of others
    told = patterns.day_names.sub("", near).rstrip()
    is_long = len(before) > len(near) or len(told.split()) >= LEAST_SAID
    is_sentence = is_long and behind[1 : LONGEST_OTHER + 1].strip()[:1].isalpha()
    return not is_sentence or told.endswith(",") or patterns.meets.search(_SENTENCE.split(before)[-1]) is not None


def _is_label(before: str, patterns: _Patterns) -> bool:
    """Whether what stands before a colon and a day may be a label of the own day: it names one, or is short and begins
    its line.
    """
    label = before.rstrip(" :").rpartition("  ")[2].strip(_BARE)
    is_short = len(label.split()) <= LONGEST_LABEL and before.strip(" :" + _BARE) == label
    return is_short or patterns.labels.fullmatch(label) is not None


def traits(rows: Sequence[str], days: Sequence[Dated], one: Dated, p: People) -> tuple[str, ...]:
    """What speaks for a day's being the contribution's own."""
    return tuple(dict.fromkeys(_traits(rows, days, one, p)))


def _traits(rows: Sequence[str], days: Sequence[Dated], one: Dated, p: People) -> Iterator[str]:
    full = [at for at, row in enumerate(rows) if row.strip()]
    place, row = full.index(one.row), rows[one.row]
    yield f"lines {step(len(full))}"
    yield f"days {step(len({each.day for each in days}))}"
    yield f"top {step(place)}"
    yield f"bottom {step(len(full) - 1 - place)}"
    before, behind = row[: one.start], row[one.end :]
    yield from beside(before, behind)
    yield f"at {step(one.start // 10)}"
    yield "short line" if len(row) <= SHORT else "long line"
    if not before.strip(_BARE) and not behind.strip(_BARE):
        yield "alone"
    elif not behind.strip(_BARE):
        yield "ends"
    elif not before.strip(_BARE):
        yield "begins"
    if len(row) <= SHORT and is_day(row, p):
        yield "day and place"
    yield from (f"in line {word}" for word in tokens(before[:SHORT])[:FIRST_WORDS] if word.isalpha())
    for side, away in (("above", -1), ("below", 1)):
        yield from (f"{side} {trait}" for trait in next_line(rows, full, place + away, one.row, p))
    order = sorted({each.day for each in days})
    if one.day == order[-1]:
        yield "latest"
    if one.day == order[0]:
        yield "earliest"
    yield "latest of several" if len(order) > 1 and one.day == order[-1] else "no latest of several"
    if one is days[0]:
        yield "first of days"
    if one is days[-1]:
        yield "last of days"
    yield f"told {min(3, sum(each.day == one.day for each in days))}"
    yield f"away {step(int(order[-1][:4]) - int(one.day[:4]))}"
