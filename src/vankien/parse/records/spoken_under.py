"""Speeches each under a line with its speaker's name and office: "1. Bà Lê Thị Na, Trưởng thôn", then her words."""

from collections.abc import Sequence

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.who.heads import ITEM, may_begin
from vankien.parse.who.mention import mention
from vankien.parse.words.lines import Line

LEAST = 2  # people with a speech each; one is whom a letter goes to
LONGEST = 120  # code points of a name with its titles and offices
_STOPS = '.;:?!,”"'


def spoken_under(text: str, lines: Sequence[Line], p: People) -> list[tuple[int, Contributor]]:
    """The lines of names over speeches, with who it is; empty where two stand below each other: those are a list."""
    found: list[tuple[int, Contributor]] = []
    is_open = False  # the last line was a name: what comes next must be said by him
    for place, line in enumerate(lines):
        if line.role is not BlockRole.BODY or line.span.is_empty:
            continue
        said = line.span.of(text).strip()
        who = named_alone(said, p)
        if who is None:
            is_open = is_open and not said
        elif is_open:
            return []
        else:
            found.append((place, who))
            is_open = True
    spoken = found[:-1] if is_open else found
    return spoken if len({who.name for _, who in spoken}) >= LEAST else []


def named_alone(said: str, p: People) -> Contributor | None:
    """Who is named with title and office in a line that holds nothing else."""
    if not said or len(said) > LONGEST or said[-1] in _STOPS:
        return None
    item = ITEM.match(said)
    at = item.end() if item is not None else 0
    if not may_begin(said, at, p):
        return None
    found = mention(said, at, p)
    if found is None or not found.titles.strip() or len(found.name.split()) < LEAST:
        return None
    is_whole = not said[found.end :].strip(" )")
    return found.contributor(p) if is_whole and (found.role or found.organisation) else None
