"""Minutes in a language whose families no table knows: each paragraph that begins with a titled person is his."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor, ContributorKind
from vankien.parse.records.in_full import in_full
from vankien.parse.who.between import with_between
from vankien.parse.who.heads import ITEM, may_begin
from vankien.parse.who.mention import mention
from vankien.parse.who.names import LONGEST_HEAD, name_patterns
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words

HEAD_LINES = 4  # lines with words among which a record says that it is one
LEAST = 2  # people who speak in it
_GOES_ON = re.compile(r"\s*(?:\([^()\n]{1,60}\))?(?:\s*,\s*[^,.;:\n]{1,60},)?\s*(?:[,:]|(?=[a-z]))")

Start = tuple[int, Contributor]


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"\W*(?:[^.,:\n]{{0,30}}?\s)?{words(p.records)}"),
        re.compile(rf"\s*(?:,\s+[^,.:\n]{{1,60}},\s+)?{words((*p.speaks, *p.reports, *p.concludes))}"),
        re.compile(words(p.resolves)),
    )


def is_record(text: str, lines: Sequence[Line], p: People) -> bool:
    """Whether the head says that a record follows: "Extract from the minutes of 17 March"; its signer only wrote it."""
    said = [line.span.of(text).strip() for line in lines if line.role is BlockRole.BODY]
    return any(_patterns(p)[0].match(one.lower()) for one in [one for one in said if one][:HEAD_LINES])


def minuted(text: str, lines: Sequence[Line], p: People) -> list[Start]:
    """The lines at which somebody begins to speak in minutes, and those at which the meeting does; else empty."""
    if p.family_names or not is_record(text, lines, p):
        return []
    found = list(_starts(text, lines, p))
    people = [who for _, who in found if who.kind is not ContributorKind.MEETING]
    if len({(who.name, who.role) for who in people}) < LEAST:
        return []
    first = next(place for place, who in found if who.kind is not ContributorKind.MEETING)
    return _changes([(place, who) for place, who in in_full(text, lines, found, p) if place >= first])


def _starts(text: str, lines: Sequence[Line], p: People) -> Iterator[Start]:
    depth = 0
    for place, line in enumerate(lines):
        said = line.span.of(text)
        is_quoted = depth > 0
        depth = max(0, depth + said.count("“") - said.count("”"))
        if line.role is not BlockRole.BODY or is_quoted or not said.strip():
            continue
        who = _speaks(said[:LONGEST_HEAD], p)
        if who is not None:
            yield place, who


def _speaks(said: str, p: People) -> Contributor | None:
    """Who begins to speak in a paragraph: a titled person, an office behind an article, or the meeting itself."""
    item = ITEM.match(said)
    at = item.end() if item is not None else 0
    if _patterns(p)[2].match(said.lower(), at) is not None:
        return Contributor(kind=ContributorKind.MEETING)
    by_office = _office(said, at, p)
    if by_office is not None or not may_begin(said, at, p):
        return by_office
    found = mention(said, at, p)
    if found is None or not found.titles.strip() or said[found.end :][:1] in {"'", "’"}:
        return None
    found = with_between(said, found, p)
    goes_on = _GOES_ON.match(said, found.end)
    return found.contributor(p) if goes_on is not None else None


def _office(said: str, at: int, p: People) -> Contributor | None:
    """An office that speaks: "The Chair welcomed …"; None of "The clerk had circulated …"."""
    lower = said.lower()
    led = re.compile(rf"{words(p.led_by)}\s+").match(lower, at)
    role = name_patterns(p).role.match(lower, at if led is None else led.end())
    if role is None or not said[at : at + 1].isupper() or _patterns(p)[1].match(lower, role.end()) is None:
        return None
    return Contributor(None, said[role.start() : role.end()].strip())


def _changes(found: Sequence[Start]) -> list[Start]:
    """The starts without those at which the same goes on."""
    made: list[Start] = []
    for place, who in found:
        if not made or (made[-1][1].name, made[-1][1].role) != (who.name, who.role) or who.kind != made[-1][1].kind:
            made.append((place, who))
    return made
