"""Letters below each other, each signed by its writer: a newspaper's column of readers."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.who.names import LONGEST_NAMED, is_known, is_name, name_patterns
from vankien.parse.who.signature import signature
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words

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
    if p.salutes:
        return _to_an_editor(said, p)
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


@lru_cache(maxsize=8)
def _salute(p: People) -> re.Pattern[str]:
    return re.compile(rf"\W*{words(p.salutes)}\s*(?:[,.:;–—-]|$)")


def _to_an_editor(said: Sequence[tuple[int, str]], p: People) -> list[Start]:
    """Letters told by how they begin ("Sir – …"): each is signed under its words, and an editor's line may follow."""
    begins = [place for place, (_, one) in enumerate(said) if _salute(p).match(one.lower()) is not None]
    if len(begins) < LEAST:
        return []
    starts: list[Start] = []
    for place, until in pairwise((*begins, len(said))):
        letter = [one for _, one in said[place:until]]
        starts.append((said[place][0], _writer(letter, p)))
    return starts if sum(who.name is not None for _, who in starts) >= LEAST else []


def _writer(letter: Sequence[str], p: People) -> Contributor:
    """Who signs under the words of a letter, with the office that the next line may say; nobody where no line does."""
    for end in range(2, len(letter) + 1):
        who = _signer(letter[:end], p)
        if who is None:
            continue
        more = signature(["", *letter[: end - 1], "", *letter[end - 1 : end + 1]], p)
        is_fuller = more is not None and more[0].name == who.name and who.role is None and who.organisation is None
        return more[0] if more is not None and is_fuller else who
    return Contributor()


def _signer(letter: Sequence[str], p: People) -> Contributor | None:
    """Who signs in the last lines of a letter: a line of its own under words that end."""
    found = signature(["", *letter[:-1], "", letter[-1]] if letter[-2].endswith(_STOPS) else list(letter), p)
    return found[0] if found is not None and found[0].name is not None else None


def _is_named(said: str, p: People) -> bool:
    """Whether a line is a name with what stands behind it: "LÊ HOÀI AN (phường 3)", "Bạn đọc Phạm Văn Tước"."""
    if len(said) > LONGEST_NAMED or said[-1] in ":;,!?":
        return False
    match = name_patterns(p).byline.fullmatch(said[1:-1] if said[0] == "(" and said[-1] == ")" else said)
    if match is None or not is_name(match["name"], p) or not is_known(match["name"], p):
        return False
    return match["tail"] is None or len(match["tail"].split()) <= LEAST * 3
