"""Who is told of as the speaker in a report: named once with title and office, then called "ông Lộc", "bà"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.mention import Mention, mention
from vankien.parse.who.names import CAPITALS, LONGEST_HEAD, is_known
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

FULL = 3  # syllables of a whole name
LINES = 6  # lines with words among which a report names its speaker
MOST = 6  # titles looked at in a line; a line with more is a list


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    called = words((*p.honorifics, *p.titles))
    return (
        compile_later(rf"(?<!\w)(?i:{called})\s+(?=[{CAPITALS}])"),
        compile_later(rf"(?:{words(p.spoken_of)})\s*$"),
        compile_later(rf"(?!{words(p.once)}\s)(?:\w+\s+)?{words((*p.speaks, *p.reports))}"),
        compile_later(rf"{words(p.told_by)}\s*$"),
    )


def told_of(lines: Sequence[str], p: People) -> Mention | None:
    """The first whole name with a title that goes on to speak: at once, or later by the title or the given name."""
    if not p.family_names:
        return None
    said = [line[:LONGEST_HEAD] for line in lines if line.strip()][:LINES]
    for place, line in enumerate(said):
        for found, begin in named_in(line, p):
            rest = "\n".join((line[found.end :], *said[place + 1 :]))
            before = line[:begin].lower()
            if _patterns(p)[3].search(before) is not None:
                return found
            if _patterns(p)[1].search(before) is None and _speaks(found, rest, p):
                return found
    return None


def whole(found: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """The mention by whole name and office of somebody who is called by his given name: "cụ Lộc"."""
    if found.name is None or " " in found.name:
        return found
    for line in (one[:LONGEST_HEAD] for one in lines if found.name in one):
        for other, _ in named_in(line, p):
            if other.name.split()[-1] == found.name:
                return other.contributor(p)
    return found


def named_in(line: str, p: People) -> list[tuple[Mention, int]]:
    """The people of a line whose whole names stand behind titles, and where."""
    made: list[tuple[Mention, int]] = []
    for match in list(_patterns(p)[0].finditer(line))[:MOST]:
        found = mention(line, match.start(), p)
        if found is not None and len(found.name.split()) >= FULL and is_known(found.name, p):
            made.append((found, match.start()))
    return made


def in_full(found: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """The mention with the office that another line gives to the same whole name."""
    if found.name is None or " " not in found.name or found.role is not None or found.organisation is not None:
        return found
    for line in (one[:LONGEST_HEAD] for one in lines if found.name in one):
        for other, _ in named_in(line, p):
            if other.name == found.name and (other.role is not None or other.organisation is not None):
                return other.contributor(p)
    return found


def _speaks(found: Mention, rest: str, p: People) -> bool:
    """Whether the person speaks in what follows: a verb of speaking behind the name, or behind what he is called."""
    verbs = _patterns(p)[2]
    if verbs.match(rest.lstrip(" ,–-")) is not None:
        return True
    given = re.escape(found.name.split()[-1].lower())
    title = re.escape(" ".join(found.titles.lower().split()).rstrip(" .:"))
    called = rf"(?<!\w)(?:{title}|{words(p.honorifics)})\s+(?:{given}\s+)?{verbs.pattern}"
    return re.search(called, rest.lower()) is not None
