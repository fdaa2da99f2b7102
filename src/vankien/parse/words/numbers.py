"""All numbers of a stretch, in digits and in words, each with the word behind it: "five members"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import Quantity, clock_times, quantities
from vankien.text.pattern import compile_later
from vankien.text.tones import place_tones

LONGEST_RUN = 6  # words of a number in words
_DIGITS = re.compile(r"(?<![\w.,/-])(?!(?<=\()\d+\))\d+(?:[.,]\d+)*(?![\w/]|[.,]\d)")
_RUN = re.compile(rf"\w+(?:(?:\s+|-)\w+){{0,{LONGEST_RUN - 1}}}")
_WORD = re.compile(r"\w+")
_JOINT = re.compile(r"[\s-]+")
_NEXT = re.compile(r"\s+(?P<word>[^\W\d_]+)|\s?(?P<sign>%)")


def numbers_in(said: str, speech: Speech) -> Iterator[Quantity]:
    """All numbers of a stretch in order, each with the word behind it; a shy one ("one") only before a measure."""
    held = [(one.start(), one.end(), one[0].replace(",", "")) for one in _DIGITS.finditer(said)]
    measured = {one.start for one in quantities(said, speech.unmarked) if one.unit}
    figures, at = speech.unmarked.figures, 0
    clocks = clock_times(said, speech.unmarked)
    for match in _starts(speech).finditer(said):
        run = _RUN.match(said, match.start())
        if run is None or match.start() < at or any(one.start < match.start() < one.end for one in clocks):
            continue
        read = figures.number([place_tones(one) for one in _JOINT.split(run[0])])
        if read is None or (read[1] == 1 and match[0] in figures.shy and match.start() not in measured):
            continue
        at = match.start() + [one.end() for one in _WORD.finditer(run[0])][read[1] - 1]
        held.append((match.start(), at, str(read[0])))
    for start, end, value in sorted(held):
        behind = _NEXT.match(said, end)
        yield Quantity(start, end, end, value, "" if behind is None else behind["word"] or behind["sign"])


@lru_cache(maxsize=8)
def _starts(s: Speech) -> re.Pattern[str]:
    return compile_later(words(re.escape(one) for one in sorted(s.unmarked.figures.starts)))
