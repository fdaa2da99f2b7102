"""Notes of what many said, each paragraph with its speaker at its edge: "Ned Oke, eel catcher. Would like …", "The
Minister (Mr Crane): …", in brackets before his words: "(Bà Hợi, phường 3) Nên hạ chỉ tiêu.", or behind a dash on the
line below: "– Tom, Tanner Street".
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.records.signed_behind import nobody
from vankien.parse.who.mention import mention
from vankien.parse.who.names import CAPITALS, NAME, WORD, is_body, is_name, is_place, is_role, prefix
from vankien.parse.who.office import is_calling
from vankien.parse.who.office_behind import in_brackets
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST = 2  # who say it in a shape that says nothing else; one is a letter
LEAST_PLAIN = 3  # who are only named with what they are, before a stop: two may be headings
MOST_NAMED = 0.75  # of the paragraphs from the first such on that must begin so
LONGEST = 200  # code points at the head of a paragraph in which it says who speaks
MOST_WORDS = 3  # of a name behind a dash
_STOPS = tuple('.!?…”"')
_DASHED = re.compile(r"\s*[-–—]\s*(?P<who>[^\s.:;!?“”\"][^.:;!?“”\"\n]{1,60})\s*$")
_SIGNED = re.compile(rf"(?P<name>{WORD}(?:\s+{WORD}){{0,{MOST_WORDS - 1}}})(?:\s*[,(–-]\s*(?P<rest>[^()]{{2,50}})\)?)?")
_OFFICED = re.compile(r"\s*(?P<office>[^\s():;.\n][^():;.\n]{2,90}?)\s*\((?P<who>[^():;\n]{2,60})\)\s*:\s+(?=\S)")
_ARTICLE = re.compile(r"(?i)(?:the|an?)\s+")
_MARK = r"\s*(?:[-–—•*+▪]\s*|\d{1,2}[.)]\s*|[^\W\d_]{2,4}\s\d{1,3}\s*:\s*)?"  # "- ", "3. ", "SMS 2: "
_BEFORE = re.compile(rf"{_MARK}\((?P<inner>[^()\n]{{2,90}})\)\s*:?\s*(?=\S.{{8,}})")

Start = tuple[int, Contributor]


def opened_each(text: str, lines: Sequence[Line], p: People) -> list[Start]:
    """The lines at which those begin to speak who are named at the edge of their paragraphs; else empty."""
    said = [(at, line.span.of(text).strip()) for at, line in enumerate(lines) if line.role is BlockRole.BODY]
    said = [(at, one) for at, one in said if one]
    return _by_office(said, p) or _plain(said, p) or _dashed(said, p) or _in_brackets(said, p)


def _by_office(said: Sequence[tuple[int, str]], p: People) -> list[Start]:
    """Speakers whose names stand in brackets behind their offices, before a colon."""
    told = [(at, who) for at, one in said if (who := _officed(one[:LONGEST], p)) is not None]
    is_sure = any(who.organisation is not None or is_role(who.role or "", p) for _, who in told)
    is_sure = is_sure or all(_is_counted(one[:LONGEST], p) for at, one in said if at in dict(told))
    return told if is_sure and len({who.name for _, who in told}) >= LEAST else []


def _officed(said: str, p: People) -> Contributor | None:
    """Who is named in brackets behind an office, or behind other words where a title stands before his name."""
    match = _OFFICED.match(said)
    if match is None:
        return None
    office = _ARTICLE.sub("", match["office"], count=1) if p.bodies_anywhere else match["office"]
    if _counted(p).fullmatch(office.lower()) is not None:
        found = mention(match["who"], 0, p, sure=True)
        return None if found is None else found.contributor(p)
    name = _name(match["who"].strip(), p)
    if name is None or not match["office"][:1].isupper():
        return None
    if is_role(office, p):
        return Contributor(name, *in_brackets(office, p))
    if is_body(office, p):
        return Contributor(name, None, office)
    is_titled = p.bodies_anywhere and re.match(rf"{prefix(p)}(?<=\s)", match["who"].strip()) is not None
    return Contributor(name, office) if is_titled else None


def _is_counted(said: str, p: People) -> bool:
    """Whether a count stands before the name in brackets: "Ý kiến 2 (bà Lò Thị Pành): …"."""
    match = _OFFICED.match(said)
    return match is not None and _counted(p).fullmatch(match["office"].lower()) is not None


@lru_cache(maxsize=8)
def _counted(p: People) -> re.Pattern[str]:
    return compile_later(words(p.counted_views))


def _name(said: str, p: People) -> str | None:
    """A person's name with or without titles: a single word needs one."""
    titles = re.match(prefix(p), said)
    bare = said[titles.end() :] if titles is not None else said
    is_titled = bare != said
    if re.fullmatch(NAME, bare) is None and not (is_titled and re.fullmatch(WORD, bare)):
        return None
    is_ours = not p.family_names or bare.split()[0].lower() in p.family_names or is_titled
    return (bare if " " in bare else said) if is_ours and (is_name(bare, p) or " " not in bare) else None


def _plain(said: Sequence[tuple[int, str]], p: People) -> list[Start]:
    """Speakers who are named with what they are before a stop; one may be named alone among others who are not."""
    told = {at: _introduced(one[:LONGEST], p) for at, one in said}
    firsts = [at for at, who in told.items() if who is not None]
    if len(firsts) < LEAST_PLAIN:
        return []
    below = [(at, one) for at, one in said if at >= firsts[0]]
    starts = [(at, told[at] or _alone(one[:LONGEST], p)) for at, one in below]
    named = [(at, who) for at, who in starts if who is not None]
    sure = sum(_is_person(one[:LONGEST], who, p) for (_, one), (_, who) in zip(below, starts, strict=True) if who)
    if (
        len(named) < MOST_NAMED * len(below)
        or sure * 2 < len(named)
        or len({who.name for _, who in named}) < LEAST_PLAIN
    ):
        return []  # "Opening Hours, first sentence. Change …" names places
    return named


def _is_person(said: str, who: Contributor, p: People) -> bool:
    """Whether a title, a known office, a body or a family tells that somebody is named."""
    is_titled = not said.startswith((who.name or "").split()[0])
    is_known = bool(p.family_names) or who.organisation is not None or is_role(who.role or "", p)
    return is_titled or is_known or (bool(p.role_ends) and is_calling(who.role or "", p))


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    name = rf"(?:{prefix(p)})(?P<name>{WORD}(?:[^\S\n]+{WORD}){{0,4}})"
    return (
        compile_later(
            rf"{name}\s*(?:,\s*(?P<office>[^.:;“”\"\n]{{3,90}})|\((?P<inner>[^()\n]{{3,90}})\))[.:]\s+(?=[{CAPITALS}“\"])"
        ),
        compile_later(rf"{name}\.\s+(?=[{CAPITALS}“\"])"),
    )


def _introduced(said: str, p: People) -> Contributor | None:
    """Who is named at the head of a paragraph with what he is: "Zeb Carne, chair of the Drain Residents. …"."""
    match = _patterns(p)[0].match(said)
    if match is None or (name := _name(said[: match.end("name")], p)) is None:
        return None
    office = (match["office"] or match["inner"]).strip()
    if any(map(str.isdecimal, office.split()[0])):
        return None
    role, body = _what(office, p)
    return Contributor(name, role, body)


def _alone(said: str, p: People) -> Contributor | None:
    match = _patterns(p)[1].match(said)
    name = None if match is None else _name(said[: match.end("name")], p)
    return None if name is None or " " not in name else Contributor(name)


def _what(said: str, p: People) -> tuple[str | None, str | None]:
    """The office and the body in what is said of a person; neither where it is only where he lives."""
    if is_role(said, p):
        return in_brackets(said, p)
    if is_body(said, p):
        return None, None if is_place(said, p) else said
    return (said, None) if p.bodies_anywhere and said.islower() else (None, None)


def _dashed(said: Sequence[tuple[int, str]], p: People) -> list[Start]:
    """Speakers who are named behind a dash on the line below their words, the last on the last line."""
    signs = [(place, _signer(one, p)) for place, (_, one) in enumerate(said)]
    signed = [(place, who) for place, who in signs if who is not None]
    if len(signed) < LEAST or signed[-1][0] != len(said) - 1:
        return []
    begins = [-1, *(place for place, _ in signed)]
    is_row = all(below - above > 1 and said[below - 1][1].endswith(_STOPS) for above, below in pairwise(begins))
    if not is_row or len({who.name for _, who in signed}) < LEAST:
        return []
    return [(said[_first(said, above, below)][0], who) for above, (below, who) in zip(begins[:-1], signed, strict=True)]


def _in_brackets(said: Sequence[tuple[int, str]], p: People) -> list[Start]:
    """Speakers who are named in brackets before their words, from the first such line on."""
    told = [(at, who) for at, one in said if (who := _bracketed(one, p)) is not None]
    if sum(who.name is not None for _, who in told) < LEAST or len({who.name for _, who in told}) < LEAST:
        return []
    below = sum(at >= told[0][0] for at, _ in said)
    return told if len(told) >= MOST_NAMED * (below - 1) else []  # who wrote them down may sign below


def _bracketed(said: str, p: People) -> Contributor | None:
    """Who is named in brackets before his words; nobody by name where it is said that none was given."""
    match = _BEFORE.match(said)
    if match is None:
        return None
    who = match["inner"].strip()
    if nobody(p).search(who.lower()) is not None:
        return Contributor()
    found = mention(who, 0, p, sure=not p.family_names)
    is_first = found is not None and not who[: who.find(found.name)].replace(found.titles, "").strip()
    return found.contributor(p) if found is not None and is_first else None


def _first(said: Sequence[tuple[int, str]], above: int, below: int) -> int:
    """The line with which words begin: over the first ones the head may stand, which no stop ends."""
    return next((at for at in range(above + 1, below) if above >= 0 or said[at][1].endswith(_STOPS)), below - 1)


def _signer(said: str, p: People) -> Contributor | None:
    match = _DASHED.fullmatch(said)
    if match is None:
        return None
    who = match["who"].strip()
    if nobody(p).search(who.lower()) is not None:
        return Contributor()
    signed = _SIGNED.fullmatch(who)
    if signed is None or is_role(signed["name"], p) or is_body(signed["name"], p):
        return None
    found = mention(who, 0, p, sure=True)
    if found is not None and found.name == signed["name"]:
        return found.contributor(p)
    return Contributor(signed["name"], *(_what(signed["rest"], p) if signed["rest"] else (None, None)))
