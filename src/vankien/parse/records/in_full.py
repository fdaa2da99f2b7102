"""Who speaks in a record by title and family alone, as the record names him in full: "Mr Bates" is Silas Bates.

For languages that tell names by their capitals. The head ("Present: Mrs Nora Quist (Chair)") and every paragraph may
name somebody in full; whoever is then spoken of by the family alone is he, unless two of that family are there.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor, ContributorKind
from vankien.parse.who.mention import Mention, mention
from vankien.parse.who.names import LONGEST_HEAD, prefix
from vankien.parse.who.sexes import contradict, titled_sex
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words

MOST_NAMED = 30  # people looked at in one line
SHORTEST_FIRST = 2  # letters of a first name; fewer is an initial

Start = tuple[int, Contributor]


@lru_cache(maxsize=8)
def _titles(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    called = "|".join(entry.replace(" ", r"\s+") for entry in sorted((*p.honorifics, *p.titles), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:{called})\.?\s+(?=[^\W\d_a-z])"), re.compile(prefix(p))


def bare(name: str, p: People) -> tuple[str, str]:
    """The titles of a name and the rest: "Mr" and "Bates"."""
    match = _titles(p)[1].match(name) if p.bodies_anywhere else None
    return ("", name) if match is None or match.end() >= len(name) else (match[0], name[match.end() :])


def in_full(text: str, lines: Sequence[Line], starts: Sequence[Start], p: People) -> list[Start]:
    """The starts, each person with the whole name and the office that the record gives him; unchanged where two may be
    meant.
    """
    if not p.bodies_anywhere or not starts:
        return list(starts)
    known = _named(text, lines, p)
    made = [(place, _whole(who, known, p)) for place, who in starts]
    return [(place, _by_office(who, known)) for place, who in made]


def _named(text: str, lines: Sequence[Line], p: People) -> list[Mention]:
    """The people whom a record names with their titles and the office beside the name; of two mentions the fuller."""
    found: dict[str, Mention] = {}
    for line in lines:
        if line.role not in {BlockRole.BODY, BlockRole.HEADING}:
            continue
        said = line.span.of(text)[:LONGEST_HEAD]
        for match in list(_titles(p)[0].finditer(said))[:MOST_NAMED]:
            one = mention(said, match.start(), p)
            if one is None or (" " not in one.name and one.role is None and one.organisation is None):
                continue
            before = found.get(one.name.casefold())
            if before is None or (before.role is None and before.organisation is None):
                found[one.name.casefold()] = one
    return list(found.values())


def _whole(who: Contributor, known: Sequence[Mention], p: People) -> Contributor:
    if who.kind is ContributorKind.MEETING or who.name is None:
        return who
    titles, name = bare(who.name, p)
    first, _, family = name.casefold().rpartition(" ")
    sex = titled_sex(titles, p)
    bearers = [
        one
        for one in known
        if one.name.casefold().split()[-1] == family
        and _may_be(first, one.name.casefold())
        and not contradict(sex, titled_sex(one.titles, p))
    ]
    if len(bearers) != 1:
        return who
    one = bearers[0]
    is_fuller = len(one.name) > len(name)
    return replace(
        who,
        name=one.name if is_fuller else who.name,
        role=who.role or (None if one.role is None or _leads_to_others(one.role, p) else one.role),
        organisation=who.organisation or one.organisation,
    )


def _leads_to_others(role: str, p: People) -> bool:
    """Whether what stands behind a name tells for whom its bearer speaks: "Mrs Sohier, for the nursing mothers?"."""
    return re.match(words(p.speaks_for), role.casefold()) is not None


def _may_be(first: str, whole: str) -> bool:
    """Whether a first name, an initial or nothing may be that of a whole name."""
    if not first:
        return True
    given = whole.split(maxsplit=1)[0].rstrip(".")
    own = first.split(maxsplit=1)[0].rstrip(".")
    is_initial = min(len(own), len(given)) < SHORTEST_FIRST
    return given[0] == own[0] if is_initial else given == own


def _by_office(who: Contributor, known: Sequence[Mention]) -> Contributor:
    """An office that speaks ("The Chair welcomed …") with the name of the only one who bears it."""
    if who.kind is ContributorKind.MEETING or who.name is not None or who.role is None or who.organisation is not None:
        return who
    bearers = [one for one in known if one.role is not None and one.role.casefold().endswith(who.role.casefold())]
    return replace(who, name=bearers[0].name) if len(bearers) == 1 else who


def presides(who: Contributor, p: People) -> bool:
    """Whether somebody is known as the one who leads the talk: "THE CHAIR", "Gail Norrish (presenter)"."""
    if not p.moderates or who.role is None or who.organisation is not None:
        return False
    return re.fullmatch(words(p.moderates), who.role.casefold()) is not None
