"""A person in running words: the office before the name, the titles, the name, the office behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.heads import may_begin
from vankien.parse.who.names import (
    CAPITALS,
    LONGEST_BEFORE,
    LONGEST_NAME,
    NAME_WORDS,
    RUN,
    bears,
    cased,
    is_body,
    is_known,
    is_name,
    is_role,
    name_patterns,
    prefix,
)
from vankien.parse.who.office import office
from vankien.parse.who.office_behind import office_behind, office_ends
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_TITLES = 80  # code points in which an office or the titles before a name are looked for
LEAST_PLACE = 2  # syllables that a place takes behind "xã", "huyện" before a name can begin
LONGEST_OFFICE = 200  # code points behind a name among which its office stands
_LINK = re.compile(r"\s*(?:,|[–—-]|\()\s*")
_WORDS = re.compile(r"\S+")
_STOP = re.compile(rf"[:|\n()“”\"\t]|\s{{3,}}|\.(?=\s|$)(?<!(?:TP|Tp|TX|Tx|TT)\.)(?<!\b[{CAPITALS}]\.)|[!?…]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A named person: the name and the titles as written, the office taken apart, where all of it ends."""

    name: str
    titles: str
    role: str | None
    organisation: str | None
    end: int

    def contributor(self, p: People) -> Contributor:
        """The person as who contributes; a calling before the name stands for a missing office."""
        calling = self.titles.strip(" :,.")
        if p.bodies_anywhere and calling and " " not in self.name and calling_in(calling, p) is None:
            return Contributor(f"{cased(calling, p)} {cased(self.name, p)}", self.role, self.organisation)
        return Contributor(cased(self.name, p), self.role or calling_in(calling, p), self.organisation)


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    return (
        compile_later(prefix(p)),
        compile_later(RUN),
        compile_later(rf"{words((*p.places, *p.named_after))}\s*$"),
        compile_later(rf"(?:{words(p.honorifics)}[\s.:]*)*"),
    )


def calling_in(titles: str, p: People) -> str | None:
    """The calling among titles: "bác sĩ" of "Ông bác sĩ"; None of "Đồng chí"."""
    if is_role(titles, p):
        return _polite(p).sub("", titles.strip(" .,:"))  # "Councillor Mrs"
    honours = _patterns(p)[3].match(titles.lower())
    bare = titles[honours.end() if honours is not None else 0 :]
    return bare.strip(" .,:") or None if is_role(bare, p) else None


@lru_cache(maxsize=8)
def _polite(p: People) -> re.Pattern[str]:
    """What behind a calling only tells a man or a woman."""
    return compile_later(rf"(?i)(?:\s+{words((*p.men, *p.women))}\.?)+$" if p.bodies_anywhere else "(?!)")


def mention(said: str, start: int, p: People, *, sure: bool = False) -> Mention | None:
    """The person with whom the words from `start` on begin; None where they begin otherwise.

    Without a title or an office before it, a name needs a family that bears it, where the language has a table of
    them, unless it is `sure` that a name stands there.
    """
    if not may_begin(said, start, p):
        return None
    titles_pattern, run_pattern, _, honorifics = _patterns(p)
    titles = titles_pattern.match(said, start)
    at = titles.end() if titles else start
    run = run_pattern.match(said, at)
    if run is not None and not _is_office(said, run, p):
        span = _person(said, run, said[start:at], p, titled=True if sure else None)
        span = span or _given_name(said, run, said[start:at], p) or _named_by_office(said, run, p)
        if span is not None and not (is_role(said[start:at], p) and _named_next(p).match(said, span[1])):
            return _with_office(said, span, said[start:at], None, p)
    honours = honorifics.match(said[start : start + LONGEST_TITLES].lower())
    return _behind_office(said, start + (honours.end() if honours else 0), p)


@lru_cache(maxsize=8)
def _named_next(p: People) -> re.Pattern[str]:
    """A person behind the place that he heads: "Trưởng bản Nậm Tốc | , anh Tẩn Láo Tả"."""
    return compile_later(
        rf",\s*(?i:{words(p.honorifics)})\s+[{CAPITALS}]\w*\s+[{CAPITALS}]" if p.family_names else "(?!)"
    )


def _is_office(said: str, run: re.Match[str], p: People) -> bool:
    """Whether capitalised words begin an office of two words and more: "Phó Cục trưởng", "Chánh Văn phòng"."""
    role = name_patterns(p).role.match(said[run.start() : run.start() + LONGEST_TITLES].lower())
    return role is not None and len(role[0].split()) > 1


def _given_name(said: str, run: re.Match[str], titles: str, p: People) -> tuple[int, int] | None:
    """One word behind a title where a stop or a verb follows: "Đ/c Hà (Sở Tài chính)", "Bác Thịnh đề nghị"."""
    name = run[0]
    if not titles.strip() or " " in name or name.isupper() or is_role(name, p) or is_body(name, p):
        return None
    rest = said[run.end() :].lstrip()
    is_end = not rest or rest[0] in ",(:.–-;" or office_ends(p).match(rest) is not None
    return (run.start(), run.end()) if is_end else None


def _named_by_office(said: str, run: re.Match[str], p: People) -> tuple[int, int] | None:
    """A name of a family that no table knows, told by the office behind it: "Cứ A Dơ - trưởng bản Huổi Lụ"."""
    if not NAME_WORDS[0] <= len(run[0].split()) <= LONGEST_NAME or run[0].isupper() or not is_name(run[0], p):
        return None
    behind = _LINK.match(said, run.end())
    return run.span() if behind is not None and is_role(said[behind.end() : behind.end() + LONGEST_OFFICE], p) else None


def _behind_office(said: str, start: int, p: People) -> Mention | None:
    """A name behind the office with which words begin: "Chánh Văn phòng HĐND huyện …, bà …"."""
    titles_pattern, run_pattern, _, _ = _patterns(p)
    role = name_patterns(p).role.match(said[start : start + LONGEST_TITLES].lower())
    if role is None:
        return None
    at = behind = start + role.end()
    stop = _STOP.search(said, behind, behind + LONGEST_BEFORE)
    limit = min(len(said), stop.start() if stop else behind + LONGEST_BEFORE)
    while at < limit:
        run = run_pattern.search(said, at)
        if run is None or run.start() >= limit:
            return None
        begins = _titles_before(said, behind, run.start(), titles_pattern)
        if begins == run.start() and p.bodies_anywhere and _is_of_office(said[behind : run.start()], p):
            at = run.end()
            continue  # "Senior Lecturer in Marine Biology"
        span = _person(said, run, said[start : run.start()], p, titled=bool(said[begins : run.start()].strip()))
        if span is not None:
            begins = begins if span[0] == run.start() else span[0]
            return _with_office(said, span, said[begins : span[0]], said[start:begins], p)
        at = run.end()
    return None


def _is_of_office(between: str, p: People) -> bool:
    """Whether capitals go on with an office: a word for "of" and no comma stands before them."""
    return not between.rstrip().endswith(",") and _of_office(p).search(between) is not None


@lru_cache(maxsize=8)
def _of_office(p: People) -> re.Pattern[str]:
    return compile_later(words((*p.of_words, *p.role_links)))


def _titles_before(said: str, low: int, high: int, titles: re.Pattern[str]) -> int:
    """Where the titles begin that stand right before `high`."""
    starts = [one.start() for one in _WORDS.finditer(said, max(low, high - 40), high)]
    return next((at for at in starts if (match := titles.match(said, at)) and match.end() == high), high)


def _with_office(said: str, span: tuple[int, int], titles: str, before: str | None, p: People) -> Mention:
    role, body = office(before.strip(" ,"), p) if before is not None else (None, None)
    own_role, own_body, end = office_behind(said, span[1], p)
    if role is not None and own_role is not None and is_role(own_role, p):
        role, body = own_role, own_body or body
    return Mention(said[span[0] : span[1]], titles, role or own_role, own_body or body, end)


def _person(
    said: str, run: re.Match[str], before: str, p: People, *, titled: bool | None = None
) -> tuple[int, int] | None:
    """Where in a run of capitalised words a person's name stands; None where it is a place or a body."""
    found = list(_WORDS.finditer(said, run.start(), run.end()))
    lower = before.strip(" ,").lower()
    has_title = bool(before.strip()) if titled is None else titled
    is_office = name_patterns(p).role.fullmatch(lower) is not None
    is_near = not before.rstrip().endswith(",") and not has_title and not is_office
    is_home = is_near and _patterns(p)[2].search(lower) is not None and not _is_unnamed(lower, found, p)
    if not is_home and NAME_WORDS[0] <= len(found) <= NAME_WORDS[1] and is_name(run[0], p):
        is_bare = len(found) > NAME_WORDS[0] and is_office
        is_known_one = is_known(run[0], p)
        is_long = len(found) > LONGEST_NAME and not is_known_one  # "TIẾN SĨ KINH TẾ VI QUỐC TRỌNG"
        if ((has_title or is_bare) and not (is_long and p.family_names)) or is_known_one:
            return run.start(), run.end()
    if not p.family_names:
        return None
    least = (LEAST_PLACE if is_home else 1) if lower else len(found)
    for one in found[least:-1]:
        if _patterns(p)[2].search(said[run.start() : one.start()].lower()) is not None:
            continue  # "Trường THCS Kim Đồng" is named after him
        name = said[one.start() : run.end()]
        if bears(one[0].lower(), p) and len(name.split()) <= LONGEST_NAME and is_name(name, p):
            return one.start(), run.end()
    return None


def _is_unnamed(before: str, syllables: Sequence[re.Match[str]], p: People) -> bool:
    """Whether a level of the state stands without its name before a person's: "HĐND huyện Tống Minh Khai"."""
    if len(syllables) < NAME_WORDS[0] + 1 or not before.endswith(p.unnamed):
        return False
    return bears(syllables[0][0].lower(), p) and syllables[1][0].lower() in p.middle_names
