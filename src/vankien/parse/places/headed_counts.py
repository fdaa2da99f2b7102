"""The dotted numbers by which a letter counts what it says under headings that name places of the draft.

"2. Fares (3.2)" stands above "2.1 …" and "2.2 …": these are the letter's own, the place is that of the heading. The
grammar sees spaces for them, at the same offsets.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST_COUNTED = 2  # dotted numbers one after the other that count anything
LONGEST_HEADING = 140  # code points of a line that heads some remarks
LINES_BETWEEN = 4  # from a heading to the first number below it: empty lines, and a word on what it is about
_DOTTED_HEAD = re.compile(r"^[ \t]*(?P<whole>\d{1,2})\.(?P<part>\d{1,2})(?=\.?[ \t]+[^\s\d])", re.MULTILINE)


@lru_cache(maxsize=8)
def _heading(s: Speech) -> re.Pattern[str]:
    """A line with a count of its own at its head and a dotted place of the draft at its end."""
    units, joins = words(s.units), words(s.joins)
    number = r"\d{1,2}(?:\.\d{1,2}){1,3}"
    return compile_later(
        rf"(?m:^)[ \t]*(?:[^\W\d_]{{1,12}}[ \t]+){{0,2}}(?P<own>\d{{1,2}})(?!\d|[.,/]\d|[ \t]*%)"
        rf"[^\n]{{0,{LONGEST_HEADING}}}?(?<![\d.,(–-])(?:{units}\s+|[(\[–-]\s*(?:{units}\s+)?)"
        rf"(?P<number>{number})(?:\s*(?:[,;–-]|{joins})\s*{number}){{0,4}}[)\].: \t]*(?m:$)"
    )


def without_headed_count(lower: str, speech: Speech) -> str:
    """The lower-case text without the dotted numbers that count a letter's own remarks, at the same offsets. Linear.

    They run on one after the other, each row of them stands under the heading of its count, and some heading names
    another place than that: "3. Piers (3.3)" alone may well stand above the draft's own 3.1 and 3.2.
    """
    heads = list(_DOTTED_HEAD.finditer(lower))
    counted = [(int(one["whole"]), int(one["part"])) for one in heads]
    if len(counted) < LEAST_COUNTED or not runs_on(counted):
        return lower
    first = [one for one, (_, part) in zip(heads, counted, strict=True) if part == 1]
    return blanked(lower, heads) if _are_headed(lower, first, speech) else lower


def blanked(lower: str, heads: Sequence[re.Match[str]]) -> str:
    """A text with spaces for its dotted numbers, groups `whole` and `part` of each match, at the same offsets."""
    pieces, at = list[str](), 0
    for one in heads:
        start, end = one.start("whole"), one.end("part")
        pieces += [lower[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, lower[at:]])


def runs_on(counted: Sequence[tuple[int, int]]) -> bool:
    """Whether numbers begin with a first part and follow one another: 1.1, 1.2, 2.1, 4.1."""
    return counted[0][1] == 1 and all(
        (whole == next_whole and next_part == part + 1) or (next_whole > whole and next_part == 1)
        for (whole, part), (next_whole, next_part) in pairwise(counted)
    )


def _are_headed(lower: str, first: Sequence[re.Match[str]], speech: Speech) -> bool:
    """Whether each row begins under a heading with its count and a place, and some place is of another number."""
    found = list(_heading(speech).finditer(lower))
    ends = [one.end() for one in found]
    elsewhere = False
    for one in first:
        at = bisect_right(ends, one.start()) - 1
        if at < 0 or found[at]["own"] != one["whole"] or lower[ends[at] : one.start()].count("\n") > LINES_BETWEEN:
            return False
        elsewhere = elsewhere or found[at]["number"].partition(".")[0] != one["whole"]
    return elsewhere
