"""Numbers as people write them: digits with either separator, and words."""

import re
from dataclasses import dataclass
from decimal import Decimal

from vankien.lang.figures import FigureWords

_SPOKEN = re.compile(r"[^\W\d_]+")
MOST_SYLLABLES = 9  # "chín trăm chín mươi chín nghìn chín trăm …": six digits in words
MOST_DIGITS = 18  # longer runs are account numbers


@dataclass(frozen=True, slots=True)
class Number:
    """A number; `step` is one in its last digit, `other` its second reading where the separator is ambiguous."""

    value: Decimal
    step: Decimal = Decimal(1)
    other: Decimal | None = None


def read_digits(written: str, decimal: str) -> Number | None:
    """The number that digits with `.` and `,` stand for; None when they are none (1.2.3).

    Strict: groups of thousands have exactly three digits. A foreign separator is understood where only it
    makes sense (8.5 in Vietnamese); where both do (1,234), the language's own reading comes first.
    """
    if len(written) > MOST_DIGITS:
        return None
    grouping = "." if decimal == "," else ","
    own = _parts(written, grouping, decimal)
    foreign = _parts(written, decimal, grouping)
    if own is None:
        return foreign
    if foreign is None or foreign.value == own.value:
        return own
    return Number(own.value, own.step, foreign.value)


def _parts(written: str, grouping: str, decimal: str) -> Number | None:
    whole, mark, fraction = written.partition(decimal)
    if mark and not fraction.isdecimal():
        return None
    first, *groups = whole.split(grouping)
    if groups and (first.startswith("0") or len(first) > 3 or any(len(group) != 3 for group in groups)):
        return None
    digits = "".join([first, *groups])
    if not digits.isdecimal():
        return None
    return Number(Decimal(f"{digits}.{fraction}" if mark else digits), Decimal(1).scaleb(-len(fraction)))


def read_words(low: str, start: int, words: FigureWords) -> tuple[Number, int, int] | None:
    """The number in words at `start`, where it ends, and of how many syllables; None when there is none.

    A fraction ("hai phần ba") is a number too.
    """
    found = _syllables(low, start)
    spoken = words.number([syllable for syllable, _ in found])
    if spoken is None:
        return None
    value, used = spoken
    rest = found[used:]
    if len(rest) > 1 and rest[0][0] in words.parts:
        below = words.number([syllable for syllable, _ in rest[1:]])
        if below is not None and below[0] > value:
            used += 1 + below[1]
            return Number(Decimal(value) / Decimal(below[0]), Decimal(0)), found[used - 1][1], used
    return Number(Decimal(value)), found[used - 1][1], used


def _syllables(low: str, start: int) -> list[tuple[str, int]]:
    """The syllables from `start` and where each ends, as long as single spaces join them."""
    found: list[tuple[str, int]] = []
    at = start
    while len(found) < MOST_SYLLABLES:
        syllable = _SPOKEN.match(low, at)
        if syllable is None:
            break
        found.append((syllable[0], syllable.end()))
        at = syllable.end() + 1
        if low[syllable.end() : at] != " ":
            break
    return found


def spelled_out(written: str, words: FigureWords) -> int | None:
    """The number that words in brackets after digits spell ("mười hai"); None when they are not one number."""
    read = read_words(written, 0, words)
    if read is None or read[1] != len(written) or read[0].value % 1:
        return None
    return int(read[0].value)
