"""Where a writer says that he works, in a language that tells names by their capitals: "I teach at Garth Academy"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.who.letterhead import is_firm
from vankien.parse.who.names import LONGEST_HEAD, is_company, is_place, is_role, titled_run
from vankien.parse.who.office_behind import body_at
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_ONCE = 40  # code points before the writer's word for himself in which the past is told
HEAD_LINES = 8  # lines at the beginning among which a writer presents himself


@lru_cache(maxsize=8)
def _works(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i)(?<!\w)(?:{'|'.join(p.works_at) or '(?!)'})\s+(?:{words(p.articles)}\s+)?")


@lru_cache(maxsize=8)
def _once(p: People) -> re.Pattern[str]:
    return compile_later(rf"{words(p.once)}[^.;:]*$")


def workplace(lines: Sequence[str], p: People) -> str | None:
    """The body at which the writer says he works now; where he worked once, or somebody else does, is none."""
    if not p.works_at:
        return None
    for line in lines[:HEAD_LINES]:
        for match in _works(p).finditer(line[:LONGEST_HEAD]):
            if p.once and _once(p).search(line[: match.start()].lower()[-LONGEST_ONCE:]) is not None:
                continue  # "Trước đây tôi học ở …"
            if p.family_names:
                own = body_at(line, match.end(), p)
                if own is not None and any(char.isupper() for char in own[0]) and not is_place(own[0], p):
                    return own[0]
                continue
            found = named_body(line[match.end() : match.end() + LONGEST_HEAD], p)
            if found is not None:
                return found
    return None


def named_body(said: str, p: People) -> str | None:
    """The body with whose capitals words begin: "Oakfield School" of "Oakfield School I would like"."""
    run = titled_run(said)
    if run is None or " " not in run or is_place(run, p) or is_role(run, p):
        return None
    is_told = _apposed(p).match(said.lower(), len(run)) is not None
    return run if is_firm(run, p) or is_company(run, p) or is_told else None


@lru_cache(maxsize=8)
def _apposed(p: People) -> re.Pattern[str]:
    """What tells in commas that a name is a body's: "Reed Street Singers, a choir of thirty"."""
    return compile_later(rf",\s+an?\s+(?:[\w-]+\s+){{0,3}}?{words((*p.bodies, *p.company_ends))}")
