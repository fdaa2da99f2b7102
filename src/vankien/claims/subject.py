"""The words that name what a figure counts."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.claims.scan import Found
from vankien.lang.figures import FigureWords
from vankien.model.span import Span

_WORD = re.compile(r"[^\W_]+(?:[–-][^\W_]+)*")
_ENDS = re.compile(r"[;:.!?()\n\t“”\"…]|,(?! (?:bản|thị|thôn|xã|phường|thành phố|huyện)\b)")
MOST_WORDS = 10  # of a noun phrase behind a number
RELATIVE_WORDS = 4  # of a verb that tells which things are counted, itself included
MOST_BEFORE = 120  # code points in which the phrase before a measure is looked for


def subject_of(
    text: str, low: str, found: Found, begin: int, end: int, times: Sequence[Span], words: FigureWords
) -> str:
    """What is counted: the noun phrase behind a number of things, the phrase before a measure; empty when unknown.

    `begin` and `end` are where the neighbours of the figure end and begin, `times` the times between.
    """
    figure = found.figure
    is_counted = figure.unit is not None and figure.unit.split("/")[0] not in _measured(words)
    behind = _behind(low, found, end, words)
    if is_counted and behind is not None:
        return text[_noun_start(low, found) : behind.end].strip()
    if figure.unit is None and behind is not None:
        return behind.of(text).strip()
    if is_counted and " " in _noun(figure.unit or "", words):
        return text[_noun_start(low, found) : found.span.end].strip()
    before = _before(low, found, begin, times, words)
    if before is not None:
        return before.of(text).strip()
    if is_counted:
        return text[_noun_start(low, found) : found.span.end].strip()
    return "" if behind is None else behind.of(text).strip()


def _noun(unit: str, words: FigureWords) -> str:
    """The unit without a multiplier: "vạn người" counts people."""
    first, _, rest = unit.partition(" ")
    return rest if first in words.multipliers and rest else unit


@lru_cache(maxsize=8)  # one a language
def _measured(words: FigureWords) -> frozenset[str]:
    names = {measure.name for measure in words.measures.values()}
    scaled = {f"{multiplier} {name}" for multiplier in words.multipliers for name in names}
    return frozenset(names | scaled | set(words.multipliers))


def _noun_start(low: str, found: Found) -> int:
    """Where the noun begins behind the digits."""
    start = found.number.end
    while start < found.span.end and not low[start].isalpha():
        start += 1
    return start


def _behind(low: str, found: Found, end: int, words: FigureWords) -> Span | None:
    """The words after a figure up to a mark, a verb or the next figure; a verb right behind belongs to the noun.

    "61 xã đạt chuẩn" counts those that meet the standard: such a verb takes up to three words with it.
    """
    limit = min(end, found.span.end + MOST_BEFORE)
    stop = _ENDS.search(low, found.span.end, limit)
    limit = limit if stop is None else stop.start()
    last, most = found.span.end, MOST_WORDS
    for place, word in enumerate(_WORD.finditer(low, found.span.end, limit)):
        if place == 0 and word[0] in words.relatives and found.figure.unit is not None:
            most = RELATIVE_WORDS
        elif word[0] in words.stops or place >= most or word[0].isdecimal():
            break
        last = word.end()
    return None if last == found.span.end else Span(found.span.end, last)


def _before(low: str, found: Found, begin: int, times: Sequence[Span], words: FigureWords) -> Span | None:
    """The words before a measure, back to a mark or the figure before, without the verb that leads to the number.

    A time at either end of them is left out.
    """
    first, last = max(begin, found.span.start - MOST_BEFORE), found.span.start
    while last > first and low[last - 1] in " :":  # "Diện tích: 12 ha"
        last -= 1
    for mark in _ENDS.finditer(low, first, last):
        first = mark.end()
    said = _within(low, first, last, words)
    for time in reversed(times):
        if said is None or time.end <= said.start or time.start >= said.end:
            continue
        after = _within(low, time.end, said.end, words)
        said = after if after is not None else _within(low, said.start, max(said.start, time.start), words)
    return said


def _within(low: str, first: int, last: int, words: FigureWords) -> Span | None:
    """A stretch without the verbs at its end and the openers at its beginning; None when nothing is left."""
    said = list(_WORD.finditer(low, first, last))
    while said:
        pair = " ".join(word[0] for word in said[-2:])
        if len(said) > 1 and pair in words.verbs:
            del said[-2:]
        elif said[-1][0] in words.verbs:
            said.pop()
        else:
            break
    while said and said[0][0] in words.openers:
        said.pop(0)
    return Span(said[0].start(), said[-1].end()) if said else None
