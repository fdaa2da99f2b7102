"""Who says that he is there: "Hello, Ruaridh Munro here, foreman at Garth Timber Ltd", "Em Lê Thị Lan đây ạ"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.names import NAME, is_known, is_name, prefix
from vankien.parse.who.office_behind import office_behind
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later


def says_who_is_there(lines: Sequence[str], p: People) -> Contributor | None:
    """Who says that he is there, and what he is: "Hello, Ruaridh Munro here, foreman at Garth Timber Ltd"."""
    pattern = _there(p)
    for line in lines:
        match = None if pattern is None else pattern.match(line)
        if match is not None and is_name(match["name"], p) and _is_called(match, p):
            role, body, _ = office_behind(line, match.end(), p)
            return Contributor(match["name"], role, body)
    return None


def _is_called(match: re.Match[str], p: People) -> bool:
    """Whether capitals are somebody's: a family or a nickname is known, or a title stands before them."""
    first = match["name"].split()[0].lower()
    return not p.family_names or is_known(match["name"], p) or first in p.nick_firsts or bool(match["titles"].strip())


@lru_cache(maxsize=8)
def _there(p: People) -> re.Pattern[str] | None:
    if not p.self_ends:
        return None
    return compile_later(
        rf"\s*(?:(?i:{words(p.greets)})[\w\s]{{0,20}}[,.!]\s+|[^:.\n]{{2,30}}:\s+)?"
        rf"(?P<titles>{prefix(p)})(?P<name>{NAME})\s+{words(p.self_ends)}(?=\s*[,.;:!(–-])"
    )
