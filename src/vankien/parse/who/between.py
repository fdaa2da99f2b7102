"""What stands between a name and its bearer's words and is no office of a table: "…, thợ xây, nói", "…, thôn Đông:"."""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.who.mention import Mention
from vankien.parse.who.names import is_body, is_place
from vankien.parse.who.office import office, without_home
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST = 90  # code points before the colon; more tells a story
MOST_WORDS = 4  # of a calling that no table knows
_BEFORE_COLON = re.compile(rf"\s*(?P<mark>[,(–—-])\s*(?P<said>[^:;.!?\n“”\"]{{2,{LONGEST}}}?)[\s,)–—-]*(?=:)")


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    verbs = words((*p.speaks, *p.writes, *p.reports))
    return (
        re.compile(rf"\s*(?P<mark>,)\s*(?P<said>[^,:;.!?\n“”\"]{{2,{LONGEST}}}?)\s*,\s*(?=(?i:{verbs}))"),
        compile_later(_selves(p)),
        compile_later(words((*p.office_ends, *p.speaks, *p.writes, *p.reports))),
        compile_later(words(p.title_tails)),
    )


def _selves(p: People) -> str:
    """Words for the writer himself; one that others are called by, too, only where a piece begins: no "bà nội cháu"."""
    own = words((*(one for one in p.myself if one not in p.shared_self), *p.ourselves))
    return rf"{own}|(?:^|,\s*){words(p.shared_self)}" if p.shared_self else own


def with_between(said: str, found: Mention, p: People) -> Mention:
    """The mention with what stands between it and a colon, or between commas before a verb of speaking.

    Unchanged where the writer speaks of himself there: "Chị Hoa, em xin hỏi: …" speaks to her.
    """
    before_verb, selves, _, _ = _patterns(p)
    match = _BEFORE_COLON.match(said, found.end) or before_verb.match(said, found.end)
    if match is None or selves.search(match["said"].lower()) is not None:
        return found
    whole = replace(found, end=match.end())
    if found.role is not None or found.organisation is not None:
        return whole
    role, body = _calling(match["said"].strip(), p)
    return replace(whole, role=role, organisation=body)


def _calling(said: str, p: People) -> tuple[str | None, str | None]:
    """The calling and the body among a few words; none in an address, or where something is told."""
    head = said.partition(",")[0].strip()
    bare = _patterns(p)[3].sub(" ", head.lower())
    if is_place(said, p) or _patterns(p)[2].search(bare) is not None:
        return None, None
    if is_body(head, p) and any(char.isupper() for char in head):
        return None, said if all(is_place(one, p) for one in said.split(",")[1:]) else head
    is_short = len(head.split()) <= MOST_WORDS and head[:1].islower()
    if not is_short:
        return None, None
    role, body = office(head, p)
    is_kind = role is None and body is None and head.replace(" ", "").isalpha() and bool(without_home(head, p))
    return (head, None) if is_kind else (role, body)  # "thượng tá về hưu": a title, and no office
