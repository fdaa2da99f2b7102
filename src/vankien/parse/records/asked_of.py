"""Who answers in an interview that names him in its questions only: "PV: Thưa bà Tô Thị Hường, với cương vị …"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.who.mention import Mention, mention
from vankien.parse.who.names import LONGEST_HEAD, NAME_WORDS
from vankien.parse.who.office import office
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

QUESTIONS = 3  # among which somebody is greeted by his name; later ones speak of others
LONGEST_AS_WHAT = 120  # code points of "với cương vị Giám đốc Sở …"
_PIECES = re.compile(r"(?:^|[,:;.!]|\s[–-])\s*")


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        compile_later(rf"(?i)\W*{words(p.interviewers)}\s*:\s*"),
        compile_later(rf"(?i)(?:{words(p.vocatives)}[\s,]*)+"),
        compile_later(rf"(?i)\s*[,–-]?\s*(?:{words(one.removeprefix('^') for one in p.i_am)})\s+"),
    )


def asked_of(text: str, lines: Sequence[Line], p: People) -> Contributor | None:
    """The person whom the first questions greet by his whole name; None where they greet nobody, or two people."""
    if not p.vocatives:
        return None
    asked = [line.span.of(text)[:LONGEST_HEAD] for line in lines if line.role is BlockRole.QUOTED]
    asked = [one for one in asked if one.strip() and not one.lstrip().startswith(">")]
    found: dict[str | None, Contributor] = {}
    for line in asked[:QUESTIONS]:
        for who in _greeted(line, p):
            found.setdefault(who.name, who)
    return next(iter(found.values())) if len(found) == 1 else None


def _greeted(line: str, p: People) -> list[Contributor]:
    """The people spoken to: behind "thưa", or named with a title right behind the asker and before a comma."""
    asker, vocative, _ = _patterns(p)
    label = asker.match(line)
    begin = label.end() if label is not None else len(line) - len(line.lstrip(" -–—*•"))
    made: list[Contributor] = []
    for at in sorted({begin, *(match.end() for match in _PIECES.finditer(line, begin))}):
        greets = vocative.match(line, at)
        if greets is None and at != begin:
            continue
        found = mention(line, greets.end() if greets is not None else at, p)
        if found is None or len(found.name.split()) < NAME_WORDS[0] or not (found.titles.strip() or found.role):
            continue
        if greets is not None or line[found.end : found.end + 1] == ",":
            made.append(_as_what(line, found, p).contributor(p))
    return made


def _as_what(line: str, found: Mention, p: People) -> Mention:
    """The mention with the office that the question gives him: "… với cương vị Chủ nhiệm Hợp tác xã …, bà nghĩ gì"."""
    if found.role is not None or found.organisation is not None:
        return found
    lead = _patterns(p)[2].match(line, found.end)
    if lead is None:
        return found
    said = line[lead.end() : lead.end() + LONGEST_AS_WHAT].partition(",")[0].partition(":")[0].partition("?")[0]
    role, body = office(said.strip(), p)
    return replace(found, role=role, organisation=body)
