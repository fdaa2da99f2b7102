"""Whoever heads a part of a body that is named behind it: "Trưởng khoa Dược lâm sàng, Bệnh viện …"."""

from functools import lru_cache
from re import Match, Pattern

from vankien.lang.people import People
from vankien.parse.who.names import is_place, name_patterns
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

_EDGE = " \t,.;:–-()"
Headed = tuple[str, str]


def in_whole(role: str, rest: str, p: People) -> Headed | None:
    """The office with the part that it heads, and the whole body; None where no whole is named behind the part."""
    own = rest.strip(_EDGE)
    if not heads_department(role, p) or _links(p).match(own.lower()) is not None:
        return None
    for match in name_patterns(p).body.finditer(own.lower()):
        part, whole = own[: match.start()], own[match.start() :]
        is_apart = part.rstrip()[-1:] in {",", "-", "–"} or _wholes(p).match(whole.lower()) is not None
        if part.strip(_EDGE) and is_apart and _is_named(own, match) and not is_place(whole, p):
            return f"{role} {part.strip(_EDGE)}", whole.strip(_EDGE)
    return None


def heads_department(said: str, p: People) -> bool:
    """Whether an office is that of whoever heads a part of a body: "Trưởng phòng Kinh doanh"."""
    if not p.departments:
        return False
    match = name_patterns(p).role.match(said.strip().lower())
    return match is not None and match[0].rstrip().rpartition(" ")[2] in p.departments


def _is_named(own: str, match: Match[str]) -> bool:
    """Whether a word for a body names one here, by a capital."""
    return own[match.start()].isupper() or own[match.end() :].strip()[:1].isupper()


@lru_cache(maxsize=8)
def _wholes(p: People) -> Pattern[str]:
    """Bodies of which a department is a part, whatever stands before them."""
    return compile_later(words(p.wholes))


@lru_cache(maxsize=8)
def _links(p: People) -> Pattern[str]:
    return compile_later(rf"{words(p.of_words)}\s")
