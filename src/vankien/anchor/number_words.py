"""Where a draft has in digits the number that a quotation has in words, or the other way: "thirty days", "30 days".

People tell a figure as they speak, the draft prints it as its office does. Only the number may be written otherwise:
what it counts must stand behind both.
"""

import re
from collections.abc import Iterator, Sequence

from vankien.lang.figure_words import FIGURE_WORDS
from vankien.model.span import Span
from vankien.text.tones import place_tones

MOST_WORDS = 6  # of a number in words
REACH = 60  # code points in which a number in words stands
LONGEST = 4_000  # code points of a stretch in which a number that stands alone is sought
_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"(\d{1,4})(?![\w%]|[.,]\d)\s*")


def otherwise_written(text: str, quote: str, scope: Span) -> list[Span]:
    """The places in a stretch where a number with what it counts stands, written the other way than in `quote`."""
    said = " ".join(quote.lower().split())
    spoken = _spoken(said)
    if spoken is not None:
        value, rest = spoken
        return [] if not rest and scope.length > LONGEST else _in_digits(text, value, rest, scope)
    digits = _DIGITS.match(said)
    if digits is None or (digits.end() == len(said) and scope.length > LONGEST):
        return []
    return list(_in_words(text, int(digits[1]), said[digits.end() :], scope))


def number_at_head(said: str) -> bool:
    """Whether words begin with a number in words: "Sixty per cent"; a shy one alone, as "One", may be none."""
    row = [*_WORD.finditer(said.lower())][:MOST_WORDS]
    return any(not is_shy or len(row) > 1 for _, _, is_shy in _readings(row))


def _spoken(said: str) -> tuple[int, str] | None:
    """The number that words begin with, and what follows it; None for a shy one ("one") that stands alone."""
    row = [*_WORD.finditer(said)][:MOST_WORDS]
    best = max(_readings(row), key=lambda one: one[1], default=None)
    if best is None or (best[2] and len(row) == 1):
        return None
    return best[0], said[row[best[1] - 1].end() :].strip()


def _in_digits(text: str, value: int, rest: str, scope: Span) -> list[Span]:
    return [
        Span(*one.span())
        for one in _pattern(rf"0*{value}(?![\w%]|[.,]\d)", rest).finditer(text, scope.start, scope.end)
    ]


def _in_words(text: str, value: int, rest: str, scope: Span) -> Iterator[Span]:
    starts = sorted({word for table in FIGURE_WORDS.values() for word in table.starts})
    upto = scope.start
    for one in _pattern(rf"(?:{'|'.join(starts)})(?!\w)", "").finditer(text, scope.start, scope.end):
        if one.start() < upto:
            continue  # the "two" of "twenty-two"
        row = [*_WORD.finditer(text, one.start(), min(scope.end, one.start() + REACH))][:MOST_WORDS]
        for read, length, is_shy in _readings(row):
            end = row[length - 1].end()
            upto = max(upto, end)
            behind = _pattern("", rest).match(text, end) if rest else None
            if read == value and (behind is not None or not (rest or is_shy)):
                yield Span(one.start(), end if behind is None else behind.end())
                break


def _readings(row: Sequence[re.Match[str]]) -> Iterator[tuple[int, int, bool]]:
    """What words begin with, as each language reads it: the number, how many words, whether it may be none alone."""
    said = [place_tones(one[0].lower()) for one in row]
    for table in FIGURE_WORDS.values():
        read = table.number(said)
        if read is not None:
            yield *read, read[1] == 1 and said[0] in table.shy


def _pattern(number: str, rest: str) -> re.Pattern[str]:
    """A number at the beginning of words, then what it counts."""
    begin = rf"(?<![\w.,/-]){number}" if number else r"\s*"
    behind = r"\s+".join(map(re.escape, rest.split()))
    return re.compile(begin + (rf"\s*{behind}(?!\w)" if rest else ""), re.IGNORECASE)
