"""Letters in a row, each with its writer behind its words: "… thì đỡ khổ. (Hứa Thanh Trúc, kế toán)", "“…” Lily Chen".

A newspaper's column prints them so. Each item of the row is signed, or none is told to be anybody's; words behind
the row that are no item of it, which may be the newspaper's own, are nobody's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.who.mention import mention
from vankien.parse.who.names import NAME_WORDS, WORD, is_body, is_known, is_name, is_role
from vankien.parse.who.signer import is_rest
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST = 2  # letters; one is a letter
SHORTEST = 20  # code points that a letter says with who wrote it
LONGEST = 90  # code points of a writer and what he is
_BRACKET = re.compile(r"(?<=[.!?…”\"’])\s*\((?P<who>[^()\n]{3,90})\)\s*\.?$")
_QUOTED = re.compile(r"^\W{0,4}[“\"][^\n]{8,900}[.!?]?[”\"]\s*[–—-]?\s*(?P<who>[^“”\"\n.!?:;]{3,90})\.?$")
_FIRST = re.compile(rf"(?P<name>{WORD})(?:,\s[^,]{{1,40}})?")
_MARK = re.compile(r"\s*([-+*•–]|\d{1,2}[.)/])\s")

Start = tuple[int, Contributor]


@dataclass(frozen=True, slots=True)
class _Item:
    """A line with words: where it stands, its mark in a list, and who signs behind it."""

    place: int
    mark: str
    who: Contributor | None
    is_long: bool


def signed_behind(text: str, lines: Sequence[Line], p: People) -> list[Start]:
    """The lines at which letters begin, each signed behind its words; nobody's where an item of the row is not."""
    items = [
        _item(place, line.span.of(text).strip(), p)
        for place, line in enumerate(lines)
        if line.role is BlockRole.BODY and not line.span.is_empty
    ]
    signed = [at for at, one in enumerate(items) if one.who is not None]
    if len(signed) < LEAST:
        return []
    marks = {items[at].mark for at in signed}
    row = items[signed[0] : signed[-1] + 1]
    is_cut = any(one.who is None and one.is_long and (one.mark in marks or len(marks) > 1) for one in row)
    if is_cut or any(one.who is None and one.mark and one.mark in marks for one in items):
        is_last = signed[-1] == len(items) - 1  # who signs the last item signs no more than that
        return [(items[0].place, Contributor())] if is_last else []
    named = {who.name for at in signed if (who := items[at].who) is not None and who.name is not None}
    if len(named) < LEAST:
        return []
    begins = [signed[0], *(at + 1 for at in signed[:-1])]
    starts = [
        (items[begin].place, who)
        for begin, at in zip(begins, signed, strict=True)
        if (who := items[at].who) is not None
    ]
    behind = next((one.place for one in items[signed[-1] + 1 :] if one.is_long), None)
    return starts if behind is None else [*starts, (behind, Contributor())]


def _item(place: int, said: str, p: People) -> _Item:
    mark = _MARK.match(said)
    head = "" if mark is None else re.sub(r"\d+", "1", mark[1])
    is_long = len(said) >= SHORTEST
    return _Item(place, head, _writer(said, p) if is_long else None, is_long)


def _writer(said: str, p: People) -> Contributor | None:
    """Who is named in brackets behind the last sentence of a line, or behind all of it in quotation marks; somebody
    without a name where it says so.
    """
    match = _BRACKET.search(said[-LONGEST - 10 :]) if said.rstrip(" .").endswith(")") else None
    match = match or (_QUOTED.match(said) if p.bodies_anywhere else None)
    if match is None:
        return None
    who = match["who"].strip()
    if nobody(p).search(who.lower()) is not None:
        return Contributor()
    found = mention(who, 0, p, sure=p.bodies_anywhere)
    if found is not None and found.titles.strip() and " " not in found.name:
        return found.contributor(p)  # "Bà Hợi, phường 3"
    if found is None or len(found.name.split()) < NAME_WORDS[0] or not is_name(found.name, p):
        return _called(match, who, p)
    is_person = is_known(found.name, p) and not (is_body(found.name, p) and p.bodies_anywhere)
    rest = who[found.end :].strip(" .,;–-")
    is_home = p.bodies_anywhere and all(one[:1].isupper() for one in rest.split())
    return found.contributor(p) if is_person and (not rest or is_home or is_rest(rest, p)) else None


def _called(match: re.Match[str], who: str, p: People) -> Contributor | None:
    """Who is called by a first name behind quoted words, with where he lives or his age: "“…” – Ollie, aged 8"."""
    first = _FIRST.fullmatch(who) if match.re is _QUOTED else None
    if first is None or is_role(first["name"], p) or is_body(first["name"], p):
        return None
    return Contributor(first["name"])


@lru_cache(maxsize=8)
def nobody(p: People) -> re.Pattern[str]:
    """What stands for a writer who gives no name: "một bạn đọc giấu tên"."""
    return compile_later(words(p.nameless) if p.nameless else "(?!)")
