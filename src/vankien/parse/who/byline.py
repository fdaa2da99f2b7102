"""Who wrote an article, from the line under its title: "By Declan Hurley", "By the water: a column by Ed Farrow"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.mention import mention
from vankien.parse.who.names import CAPITALS, cased, is_body, is_known, is_name
from vankien.parse.who.signer import is_rest
from vankien.parse.words.pieces import words

LINES = 7  # lines with words among which a byline stands
LONGEST = 100  # code points of such a line
LEAST_WORDS = 2  # of a name that no title marks
LEAST_ALONE = 3  # of one that stands alone on its line
PROSE = 80  # code points of a line with which an article begins


def _in_brackets(line: str, p: People) -> Contributor | None:
    """The writer whom a line in brackets under a title names: "(Thạch Ngọc Sang, phường 3)"."""
    if not p.family_names or len(line) > LONGEST or line[0] != "(" or line[-1] != ")":
        return None
    inner = line[1:-1].strip()
    found = mention(inner, 0, p)
    is_full = found is not None and len(found.name.split()) > LEAST_WORDS and is_known(found.name, p)
    if found is None or not is_full or not is_rest(inner[found.end :].strip(" .,;–-"), p):
        return None
    return found.contributor(p)


@lru_cache(maxsize=8)
def _pattern(p: People) -> re.Pattern[str]:
    begins = "" if p.family_names else f"(?-i:[{CAPITALS}])"  # "Tản văn của kiến trúc sư …": who is called first
    return re.compile(rf"(?i)\W*{words(p.bylines)}\s*:?\s+(?P<name>{begins}.*)")


def byline(lines: Sequence[str], p: People) -> Contributor | None:
    """The writer whom a line of the head names behind a word for it and nothing else behind him; else None."""
    said = [line.strip() for line in lines if line.strip()][:LINES]
    for one in said:
        noted = _in_brackets(one, p)
        if noted is not None:
            return noted
        match = _pattern(p).fullmatch(one) if p.bylines and len(one) <= LONGEST else None
        if match is None or p.day(one) is not None:
            continue
        found = mention(match["name"], 0, p, sure=True)
        rest = "" if found is None else match["name"][found.end :].strip(" .,")
        if found is None or (rest and not p.family_names) or len(found.name.split()) < LEAST_WORDS:
            continue
        if p.family_names and (not is_known(found.name, p) or not is_rest(rest, p)):
            continue
        if is_name(found.name, p) and not is_body(found.name, p):
            return found.contributor(p)
    return _alone(said, p) if p.family_names else None


def _alone(said: Sequence[str], p: People) -> Contributor | None:
    """The writer whose name stands alone between the title of an article and its first words."""
    for title, one, first in zip(said, said[1:], said[2:], strict=False):
        is_whole = len(one.split()) >= LEAST_ALONE and is_name(one, p) and is_known(one, p) and not is_body(one, p)
        if is_whole and len(first) >= PROSE > len(title) and title.isupper():
            return Contributor(cased(one, p))
    return None
