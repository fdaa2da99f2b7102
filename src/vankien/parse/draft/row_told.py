"""Which row of the draft's tables is named: "Phụ lục, dòng số 7", "bảng chỉ tiêu, hàng che phủ rừng"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.lang.value_tables import VALUES
from vankien.model.span import Span
from vankien.parse.draft.tables import Row
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST_NAME = 2  # words side by side of a row's name; single ones stand in any line
SHARE = 0.4  # of a row's name that must be said
LEAST_SAID = 3  # words of a row's name, in any order, that tell it where those beside it share but some of them
HALF = 0.5  # of a row's name that must be said so
_COUNTS = "|".join(re.escape(name) for one in VALUES for name in (*one.multipliers, *one.spans))
_COUNTS = rf"(?:{_COUNTS})(?!\w)"  # "chỉ tiêu 5 triệu lượt khách" names no row 5
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Patterns:
    """Names of tables, rows and columns; what takes a row out."""

    table: re.Pattern[str]
    row: re.Pattern[str]
    part: re.Pattern[str]
    away: re.Pattern[str]
    drops: re.Pattern[str]
    apart: re.Pattern[str]
    small: frozenset[str]


@lru_cache(maxsize=8)
def table_patterns(s: Speech) -> Patterns | None:
    """The patterns of a language; None where it has no words for tables."""
    t = s.tables
    if not t.tables:
        return None
    letter = r"|[b-z]|a(?=\s*[,:;()])" if s.counts_at_head else ""  # "item D"; no "a dog"
    row = (
        rf"{words(t.rows)}\s+(?:(?:{words(t.numbered)}\s*)?(?P<number>\d{{1,3}}{letter})(?![\w%/]|[.,]\d|\s+{_COUNTS})"
        rf"|{words(s.ordinal_mark)}\s+(?P<ordinal>{words(s.ordinals)}))"
    )
    return Patterns(
        table=compile_later(words(t.tables)),
        row=compile_later(row),
        drops=compile_later(
            rf"{words(s.deletes)}\s+(?:{words(t.whole)}\s+){{0,2}}{row}(?=\W*(?:$|[.,;(])|\s+{words(t.ends)})"
        ),
        part=compile_later(rf"{words(t.parts)}\s+(?:{words(t.numbered)}\s*)?\d{{1,3}}(?![\w%/])"),
        away=compile_later(words(t.away)),
        apart=compile_later(words(t.apart or ("(?!)",))),
        small=t.small,
    )


def row_named(said: str, rows: Sequence[Row], patterns: Patterns, ordinals: Mapping[str, int]) -> Row | None:
    """The one row that a stretch names by its number, else by the words of its name."""
    numbers = {_number(match, ordinals) for match in patterns.row.finditer(said)}
    by_number = [one for one in rows if one.number and one.number.lstrip("0") in numbers]
    if len(by_number) > 1:
        held = [(one, likeness(said, one)) for one in by_number]
        best = max(size for _, size in held)
        by_number = [one for one, size in held if size == best >= LEAST_NAME]
    if len(by_number) == 1:
        return by_number[0]
    if numbers and by_number:
        return None
    told = _by_words(said, rows, patterns.small)
    if told is not None:
        return told
    named = [(one, size) for one in rows if (size := likeness(said, one)) >= LEAST_NAME]
    named = [(one, size) for one, size in named if size >= SHARE * len(one.name)]
    best = max((size for _, size in named), default=0)
    first = [one for one, size in named if size == best]
    return first[0] if len(first) == 1 else None


def _by_words(said: str, rows: Sequence[Row], small: frozenset[str]) -> Row | None:
    """The one row most of whose words are said in any order: "fully lit piers" for "Piers that are fully lit".

    Only where a language tells which words of a name are `small`; another row of which as much is said is a rival.
    """
    if not small:
        return None
    told = {*_WORD.findall(said)} - small
    held = [(row, {*row.name} - small) for row in rows]
    sizes = [(row, len(name & told), len(name)) for row, name in held]
    best = max((count for _, count, _ in sizes), default=0)
    first = [row for row, count, size in sizes if count == best >= max(LEAST_SAID, HALF * size)]
    rivals = sum(count == best for _, count, _ in sizes)
    return first[0] if len(first) == rivals == 1 else None


def _number(match: re.Match[str], ordinals: Mapping[str, int]) -> str:
    in_words = match["ordinal"]
    return match["number"].lstrip("0") if in_words is None else str(ordinals[" ".join(in_words.split())])


def likeness(said: str, row: Row) -> int:
    """How many words of a row's name stand side by side in what is said."""
    words_ = f" {' '.join(_WORD.findall(said))} "
    for size in range(len(row.name), 0, -1):
        if any(f" {' '.join(row.name[at : at + size])} " in words_ for at in range(len(row.name) - size + 1)):
            return size
    return 0


def names_row(lower: str, span: Span, patterns: Patterns) -> bool:
    """Whether a table or a row of one is named in a stretch."""
    return any(one.search(lower, span.start, span.end) is not None for one in (patterns.table, patterns.row))
