"""What a meeting says as a whole when all have spoken: "Chi bộ biểu quyết: 31/31 đồng chí tán thành dự thảo".

These are nobody's words of those who spoke, least of all of the last: a clerk enters them as the body's that met.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor, ContributorKind
from vankien.parse.records.belonging import HEAD_LINES, whose_meeting
from vankien.parse.who.heads import ITEM
from vankien.parse.who.names import LONGEST_HEAD, adverbs
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

Start = tuple[int, Contributor]


@lru_cache(maxsize=8)
def _pattern(p: People) -> re.Pattern[str]:
    """All who are there, or a count of them, then at most a few words, and a vote or a view that they share."""
    if not p.assemblies:
        return compile_later("(?!)")
    count = r"(?:(?:kết quả:?\s+)?(?:\d{1,4}\s*/\s*\d{1,4}|\d{2,3}\s*%)\s+)?"
    return compile_later(
        rf"\W*{count}{words(p.assemblies)}(?:\s+[\w/%()]+){{0,6}}?[\s:,]+{words(p.votes)}"
        rf"|\W*{words(p.votes)}\s*:\s*\d"
    )


def is_resolution(said: str, p: People) -> bool:
    """Whether a line begins with what the meeting as a whole votes or thinks; nobody says "tôi" in it."""
    lower = said[:LONGEST_HEAD].lower()
    match = _pattern(p).match(lower)
    return match is not None and _self(p).search(lower) is None


@lru_cache(maxsize=8)
def _self(p: People) -> re.Pattern[str]:
    return compile_later(words(one for one in p.myself if one not in (*p.shared_self, *p.ourselves)))


def with_resolution(
    text: str, lines: Sequence[Line], spoken: Sequence[Line], starts: Sequence[Start], p: People
) -> list[Start]:
    """The starts, and the line behind the last of them at which the meeting as a whole speaks. They count `spoken`."""
    if not p.assemblies or not starts:
        return list(starts)
    last = max(place for place, _ in starts)
    for place, line in enumerate(spoken[last + 1 :], last + 1):
        if line.role is BlockRole.BODY and is_resolution(line.span.of(text), p):
            said = [one for line in lines if (one := line.span.of(text)[:LONGEST_HEAD].strip())][:HEAD_LINES]
            body = whose_meeting(said, p)
            kind = ContributorKind.MEETING if body is None else ContributorKind.BODY
            return [*starts, (place, Contributor(None, None, body, kind))]
    return list(starts)


def with_many(text: str, spoken: Sequence[Line], starts: Sequence[Start], p: People) -> list[Start]:
    """The starts, and the lines with what many said whom the record does not name: "Nhiều đại biểu hỏi …".

    Such a line stands where the next one may begin: whoever spoke before has said no more than others did, and the
    next line is another's, or the end. Within a longer speech it is the speaker's: "Nhiều ý kiến cho rằng …".
    """
    if not p.many_there or not starts:
        return list(starts)
    edges = [*(place for place, _ in starts), len(spoken)]
    longest = max((_count(text, spoken, low, high) for low, high in pairwise(edges[:-1])), default=1)
    found: list[Start] = []
    for low, high in pairwise(edges):
        for place in _many_say(text, spoken[low + 1 : high], low + 1, p):
            is_next = high == len(spoken) or _count(text, spoken, place, high) == 1
            if is_next and _count(text, spoken, low, place) <= longest:
                found.append((place, Contributor(kind=ContributorKind.MEETING)))
                break
    return sorted([*starts, *found], key=lambda one: one[0])


def _many_say(text: str, lines: Sequence[Line], first: int, p: People) -> Iterator[int]:
    """The places of lines that begin with many unnamed people and a verb of speaking, and in which nobody says "I"."""
    for place, line in enumerate(lines, first):
        said = line.span.of(text)[:LONGEST_HEAD].lower()
        item = ITEM.match(said)
        begins = _many(p).match(said, item.end() if item is not None else 0)
        if line.role is BlockRole.BODY and begins is not None and _self(p).search(said) is None:
            yield place


def _count(text: str, lines: Sequence[Line], low: int, high: int) -> int:
    """How many lines with words stand in a stretch of a record."""
    return sum(bool(line.span.of(text).strip()) for line in lines[low:high])


@lru_cache(maxsize=8)
def _many(p: People) -> re.Pattern[str]:
    verbs = words((*p.speaks, *p.reports, *p.votes))
    return compile_later(rf"{words(p.many_there)}\s+{adverbs(p)}{verbs}")
