"""A person in running words: the office before the name, the titles, the name, the office behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.heads import may_begin
from vankien.parse.who.names import (
    CAPITALS,
    LONGEST_BEFORE,
    LONGEST_NAME,
    NAME_WORDS,
    RUN,
    TITLED,
    cased,
    is_body,
    is_company,
    is_name,
    is_place,
    is_role,
    is_titled,
    name_patterns,
    prefix,
)
from vankien.parse.who.office import before_body, is_calling, office, without_home
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later
from vankien.text.tones import without_tones

LEAST_UNTONED = 2  # letters of a family's name that is known without its tone
LONGEST_TITLES = 80  # code points in which an office or the titles before a name are looked for
LEAST_PLACE = 2  # syllables that a place takes behind "xã", "huyện" before a name can begin
LONGEST_OFFICE = 200  # code points behind a name among which its office stands
MOST_ASIDE = 2  # pieces of a sentence behind a name that are no office, before one is met
_LINK = re.compile(r"\s*(?:,|[–—-]|\()\s*")
_IN_BRACKETS = compile_later(r"\s*\(([^()\n]{1,160})\)")
_BEHIND = compile_later(r"\s*(?:,|\s[–—-]\s?|[–—-]\s)\s*")
_WORDS = re.compile(r"\S+")
_PIECE = re.compile(r"\s*[,;]\s*|\s+[–—-]\s+")
_DATED = re.compile(r"(?<=\D)\s\S{0,5}\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")
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
    ends = words((*p.office_ends, *p.speaks, *p.writes))
    return (
        compile_later(ends),
        compile_later(rf"(?:{words(p.being)}\s+)*"),
        compile_later(prefix(p)),
        compile_later(RUN),
        compile_later(rf"{words((*p.places, *p.named_after))}\s*$"),
        compile_later(rf"(?:{words(p.honorifics)}[\s.:]*)*"),
    )


def calling_in(titles: str, p: People) -> str | None:
    """The calling among titles: "bác sĩ" of "Ông bác sĩ"; None of "Đồng chí"."""
    if is_role(titles, p):
        return titles.strip(" .,:")
    honours = _patterns(p)[5].match(titles.lower())
    bare = titles[honours.end() if honours is not None else 0 :]
    return bare.strip(" .,:") or None if is_role(bare, p) else None


def mention(said: str, start: int, p: People, *, sure: bool = False) -> Mention | None:
    """The person with whom the words from `start` on begin; None where they begin otherwise.

    Without a title or an office before it, a name needs a family that bears it, where the language has a table of
    them, unless it is `sure` that a name stands there.
    """
    if not may_begin(said, start, p):
        return None
    _, _, titles_pattern, run_pattern, _, honorifics = _patterns(p)
    titles = titles_pattern.match(said, start)
    at = titles.end() if titles else start
    run = run_pattern.match(said, at)
    if run is not None and not _is_office(said, run, p):
        span = _person(said, run, said[start:at], p, titled=True if sure else None)
        span = span or _given_name(said, run, said[start:at], p) or _named_by_office(said, run, p)
        if span is not None:
            return _with_office(said, span, said[start:at], None, p)
    honours = honorifics.match(said[start : start + LONGEST_TITLES].lower())
    return _behind_office(said, start + (honours.end() if honours else 0), p)


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
    is_end = not rest or rest[0] in ",(:.–-;" or _patterns(p)[0].match(rest) is not None
    return (run.start(), run.end()) if is_end else None


def _named_by_office(said: str, run: re.Match[str], p: People) -> tuple[int, int] | None:
    """A name of a family that no table knows, told by the office behind it: "Cứ A Dơ - trưởng bản Huổi Lụ"."""
    if not NAME_WORDS[0] <= len(run[0].split()) <= LONGEST_NAME or run[0].isupper() or not is_name(run[0], p):
        return None
    behind = _LINK.match(said, run.end())
    return run.span() if behind is not None and is_role(said[behind.end() : behind.end() + LONGEST_OFFICE], p) else None


def _behind_office(said: str, start: int, p: People) -> Mention | None:
    """A name behind the office with which words begin: "Chánh Văn phòng HĐND huyện …, bà …"."""
    _, _, titles_pattern, run_pattern, _, _ = _patterns(p)
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
    is_home = is_near and _patterns(p)[4].search(lower) is not None and not _is_unnamed(lower, found, p)
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
        if _patterns(p)[4].search(said[run.start() : one.start()].lower()) is not None:
            continue  # "Trường THCS Kim Đồng" is named after him
        name = said[one.start() : run.end()]
        if bears(one[0].lower(), p) and len(name.split()) <= LONGEST_NAME and is_name(name, p):
            return one.start(), run.end()
    return None


def is_known(name: str, p: People) -> bool:
    """Whether a family bears the name; where a language has no table of families, whether it is no heading."""
    syllables = name.split()
    first, last = syllables[0], syllables[-1]
    if not p.family_names:
        return not last.isupper()
    return bears(first.lower(), p) or has_telling_middle(name, p)


def has_telling_middle(name: str, p: People) -> bool:
    """Whether a middle name tells a person whose family no table knows; "Cầu Thị Nghè" is a place all the same."""
    syllables = name.lower().split()
    is_long = NAME_WORDS[0] < len(syllables) <= LONGEST_NAME and syllables[1] in p.telling_middles
    return is_long and syllables[0] not in p.places and syllables[0] not in p.named_after


def _is_unnamed(before: str, syllables: Sequence[re.Match[str]], p: People) -> bool:
    """Whether a level of the state stands without its name before a person's: "HĐND huyện Tống Minh Khai"."""
    if len(syllables) < NAME_WORDS[0] + 1 or not before.endswith(p.unnamed):
        return False
    return bears(syllables[0][0].lower(), p) and syllables[1][0].lower() in p.middle_names


@lru_cache(maxsize=4096)
def bears(syllable: str, p: People) -> bool:
    """Whether a family is called so, with its tone or written without any."""
    return syllable in p.family_names or syllable in _untoned(p)


@lru_cache(maxsize=8)
def _untoned(p: People) -> frozenset[str]:
    return frozenset(bare for name in p.family_names if len(bare := without_tones(name)) >= LEAST_UNTONED)


def office_behind(said: str, at: int, p: People, *, loose: bool = False) -> tuple[str | None, str | None, int]:
    """The office that follows a name, and where it ends: "…, sinh năm 1950, nguyên Giám đốc Sở Y tế, có ý kiến".

    What is neither an office nor a body nor a place of living ends it, but for a first aside or two. In brackets
    whatever stands there short is a calling.
    """
    bracket = _IN_BRACKETS.match(said, at)
    if bracket is not None:
        role, body = in_brackets(bracket[1], p)
        own = (None, None, at) if role or body else office_behind(said, bracket.end(), p)
        return (role or own[0], body or own[1], max(bracket.end(), own[2]))
    link = _BEHIND.match(said, at)
    begin = link.end() if link is not None else at
    if link is None and p.bodies_anywhere and (of := _of_body(said, at, p)) is not None:
        return None, *of
    if link is None and not loose:
        return None, None, at
    stop = _STOP.search(said, begin, begin + LONGEST_OFFICE)
    limit = min(len(said), stop.start() if stop else begin + LONGEST_OFFICE)
    spans = _office_pieces(said, begin, limit, p)
    if not spans:
        return None, None, at
    role, body = office(" ".join(_without_leads(said, spans).split()), p)
    return role, body, spans[-1][1]


def _without_leads(said: str, spans: Sequence[tuple[int, int]]) -> str:
    """The pieces of an office without what leads to one inside: "kỹ sư, làm ở Công ty …" is an office and its body."""
    made = said[slice(*spans[0])]
    for before, one in pairwise(spans):
        joint = said[before[1] : one[0]]
        made += (", " if any(map(str.isalpha, joint)) else joint) + said[slice(*one)]
    return made


def _of_body(said: str, at: int, p: People) -> tuple[str, int] | None:
    """The body for which somebody speaks, and where it ends: "Dr Piers Lomax of the Field Naturalists"."""
    match = _speaking_for(p).match(said, at)
    run = TITLED.match(said, match.end()) if match is not None else None
    if match is None or run is None or is_place(run[0], p):
        return None
    is_own = is_body(run[0], p) or match["the"] is not None
    return (run[0], run.end()) if is_own and not is_role(run[0], p) else None


@lru_cache(maxsize=8)
def _speaking_for(p: People) -> re.Pattern[str]:
    return compile_later(rf"\s+{words((*p.from_place, *p.speaks_for))}\s+(?P<the>[Tt]he\s+)?")


def _office_pieces(said: str, begin: int, limit: int, p: People) -> list[tuple[int, int]]:
    """The pieces between commas and dashes that make an office."""
    ends, being, _, _, _, _ = _patterns(p)
    taken: list[tuple[int, int]] = []
    aside = 0
    marks = [*_PIECE.finditer(said, begin, limit)]
    starts, stops = [begin, *(m.end() for m in marks)], [*(m.start() for m in marks), limit]
    for start, stop in zip(starts, stops, strict=True):
        if taken and p.bodies_anywhere and ";" in said[taken[-1][1] : start]:
            break  # the next of a list: "Mr Dyer, Vice-President; eleven members"
        lead = being.match(said.lower(), start, stop)
        first = lead.end() if lead is not None else start
        piece = said[first:stop]
        past = _former(p).match(piece)
        cut = ends.search(piece, past.end() if past is not None else 0)
        if cut is not None:
            piece = piece[: cut.start()]
        end = first + len(piece.rstrip())
        is_dashed = (
            bool(taken) and cut is None and _is_half(said[slice(*taken[-1])], said[taken[-1][1] : start], piece, p)
        )
        if piece.strip() and (is_dashed or _belongs(piece, bool(taken), p)):
            taken.append((first, end))
        elif taken or aside >= MOST_ASIDE or (cut is not None and not piece.strip()):
            break
        elif _others(p).search(piece) is not None:
            break  # "học trò cũ của cô Nhung, Hiệu trưởng …": what follows is her office
        elif not without_home(piece, p):
            pass
        else:
            aside += 1
        if cut is not None:
            break
    return taken


@lru_cache(maxsize=8)
def _others(p: People) -> re.Pattern[str]:
    """Somebody else who is named behind a title: "con trai ông Tư", "học trò của cô Nhung"."""
    return compile_later(rf"(?<!\w)(?i:{words((*p.honorifics, *p.titles))})\s+[{CAPITALS}]")


@lru_cache(maxsize=8)
def _former(p: People) -> re.Pattern[str]:
    """What stands before an office, or is an age, and may hold a word with which an office ends: "năm nay 71 tuổi"."""
    return compile_later(rf"(?i)\s*{words((*p.former, *p.asides))}\s")


def _is_half(body: str, joint: str, piece: str, p: People) -> bool:
    """Whether a dash stands inside a body's name: "Hợp tác xã Lúa - tôm Vĩnh Trạch"."""
    kind = name_patterns(p).body.search(body.lower())
    is_whole = kind is None or _places(p).search(body.lower(), kind.end()) is not None
    is_name_ = not is_whole and body.rpartition(" ")[2][:1].isupper()
    is_rest = piece[:1].islower() and any(word[:1].isupper() for word in piece.split())
    is_other = is_role(piece, p) or is_body(piece, p) or is_place(piece, p)
    return joint.strip() in {"-", "–"} and is_name_ and is_rest and not is_other


def _belongs(piece: str, goes_on: bool, p: People) -> bool:
    """Whether a piece names an office or a body, or goes on with one: "Sở Văn hóa, Thể thao và Du lịch"."""
    piece = without_home(piece, p)
    if not piece:
        return False
    if is_role(piece, p) or is_company(piece, p):
        return True
    if p.role_ends and piece.strip()[:1].islower() and is_calling(piece, p):
        return True
    if is_place(piece, p):
        return goes_on
    is_own = is_body(piece, p) and is_titled(piece, p)
    if not goes_on and p.family_names and before_body(piece.strip(), p)[1] is not None:
        return True  # a calling that no table knows before a body: "hộ lý Bệnh viện …"
    return is_own or (goes_on and piece.strip()[:1].isupper() and not _is_person(piece.strip(), p))


def body_at(said: str, start: int, p: People) -> tuple[str, int] | None:
    """The body with whose name words begin, and where it ends: "Ban Kinh tế - Ngân sách HĐND tỉnh … – góp ý lần 2"."""
    if p.bodies_anywhere:
        return _titled_body(said, start, p)
    if not is_body(said[start : start + LONGEST_OFFICE], p) or is_role(said[start:], p):
        return None
    ends = _patterns(p)[0]
    stop = _STOP.search(said, start, start + LONGEST_OFFICE)
    limit = min(len(said), stop.start() if stop else start + LONGEST_OFFICE)
    marks = [*_PIECE.finditer(said, start, limit)]
    end = start
    for first, last in zip([start, *(m.end() for m in marks)], [*(m.start() for m in marks), limit], strict=True):
        piece = said[first:last]
        cut = (
            ends.search(piece) or ends.match(piece.lower()) or (ends.search(piece.lower()) if said.isupper() else None)
        )
        piece = piece[: cut.start()] if cut is not None else piece
        dated = _DATED.search(piece)
        piece = piece if dated is None else piece[: dated.start()]  # "Bản Huổi Lụ 10/10/2020"
        cut = cut or dated
        if not piece.strip():
            break
        if first > start and not _goes_on(said[start:end], piece, said[end:first], p):
            break
        end = first + len(piece.rstrip())
        if cut is not None:
            break
    name = said[start:end].strip(" ,.–-")
    return (name, end) if name and end > start else None


def _goes_on(body: str, piece: str, joint: str, p: People) -> bool:
    """Whether what follows a comma or a dash is still the body's name: "…, Thể thao và Du lịch", "… - Ngân sách HĐND
    tỉnh"; behind a dash only while no place has ended the name ("THANH TRA TỈNH - Ý kiến tham gia").
    """
    said = piece.strip().lower()
    if not said[:1].isalnum():
        return False
    is_other = (
        _is_person(piece.strip(), p)
        or (is_role(piece, p) and not _is_joined(said, p))
        or _states(p).match(said) is not None
    )
    if is_other and not is_body(piece, p):
        return False
    if is_place(piece, p):
        return True
    is_dash = not joint.strip().startswith((",", ";"))
    is_whole = _places(p).search(body.lower()) is not None
    is_like = piece.strip()[:1].isupper() and (piece.isupper() or not body.isupper())
    return is_body(piece, p) or (is_like and not (is_dash and is_whole))


def _is_person(said: str, p: People) -> bool:
    """Whether capitals may be somebody's name: one syllable that a family bears is none ("Tổ Văn - Sử")."""
    return is_known(said, p) and (" " in said or not p.family_names)


def _is_joined(said: str, p: People) -> bool:
    """Whether an office is only the first of what a body cares for: "THƯƠNG BINH VÀ XÃ HỘI"."""
    role = name_patterns(p).role.match(said)
    return role is not None and said[role.end() :].lstrip().startswith(tuple(f"{word} " for word in p.conjunctions))


@lru_cache(maxsize=8)
def _states(p: People) -> re.Pattern[str]:
    return compile_later(words(p.statements))


@lru_cache(maxsize=8)
def _places(p: People) -> re.Pattern[str]:
    return compile_later(words(p.places))


def _titled_body(said: str, start: int, p: People) -> tuple[str, int] | None:
    """A body in a language that writes its name in capitals: "The Wildlife Trust of Marwick"."""
    run = _small_body(p).match(said, start) or TITLED.match(said, start)
    if run is None or not is_body(run[0], p) or is_role(run[0], p):
        return None
    return run[0].strip(" ,"), start + len(run[0].rstrip(" ,"))


@lru_cache(maxsize=8)
def _small_body(p: People) -> re.Pattern[str]:
    return compile_later(rf"{TITLED.pattern}\s+{words(p.bodies)}(?=\s*:)")


def in_brackets(said: str, p: People) -> tuple[str | None, str | None]:
    """The office in brackets behind a name; a calling that no table knows is one: "(buôn muối)"."""
    cut = _patterns(p)[0].search(said)
    said = said[: cut.start()] if cut is not None and cut.start() > 0 else said
    if p.bodies_anywhere and said[:1].isupper() and not (is_role(said, p) or is_body(said, p) or is_calling(said, p)):
        return None, None  # "Cllr Ames (Northgate)": for whom he sits, or where he lives
    return office(said, p)
