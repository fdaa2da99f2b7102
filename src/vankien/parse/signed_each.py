"""Letters below each other, each signed by its writer: a newspaper's column of readers."""

from collections.abc import Sequence

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.lines import Line
from vankien.parse.mention import is_known
from vankien.parse.names import LONGEST_NAMED, is_name, name_patterns
from vankien.parse.signature import signature

LEAST = 2  # letters; one is a letter
SHORTEST = 40  # code points that a letter says
_STOPS = tuple('.!?…”"')

Start = tuple[int, Contributor]


def signed_each(text: str, lines: Sequence[Line], p: People) -> list[Start]:
    """The lines at which letters begin that are signed one by one, the last by the last line; else empty.

    A name signs where words end right above it: "THƯ KÝ" over a name is the foot of minutes.
    """
    said = [(at, line.span.of(text).strip()) for at, line in enumerate(lines) if line.role is BlockRole.BODY]
    said = [(at, one) for at, one in said if one]
    if not p.family_names or len(said) < LEAST * 2 or not _is_named(said[-1][1], p):
        return []
    starts: list[Start] = []
    begin = 0
    for place in range(1, len(said)):
        if not _is_named(said[place][1], p):
            continue
        letter = said[begin:place]
        if not letter or not letter[-1][1].endswith(_STOPS) or sum(len(one) for _, one in letter) < SHORTEST:
            return []
        who = signature([one for _, one in said[begin : place + 1]], p)
        if who is None or who[0].name is None:
            return []
        starts.append((letter[0][0], who[0]))
        begin = place + 1
    return starts if len({who.name for _, who in starts}) >= LEAST else []


def _is_named(said: str, p: People) -> bool:
    """Whether a line is a name with what stands behind it: "LÊ HOÀI AN (phường 3)", "Bạn đọc Phạm Văn Tước"."""
    if len(said) > LONGEST_NAMED or said[-1] in ":;,!?":
        return False
    match = name_patterns(p).byline.fullmatch(said[1:-1] if said[0] == "(" and said[-1] == ")" else said)
    if match is None or not is_name(match["name"], p) or not is_known(match["name"], p):
        return False
    return match["tail"] is None or len(match["tail"].split()) <= LEAST * 3
