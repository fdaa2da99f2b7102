"""The office and the body behind a name, between commas and dashes: "…, nguyên Giám đốc Sở Y tế, có ý kiến"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.parse.who.names import (
    CAPITALS,
    TITLED,
    is_body,
    is_company,
    is_foreign_office,
    is_joined,
    is_known,
    is_place,
    is_role,
    is_titled,
    name_patterns,
)
from vankien.parse.who.office import before_body, is_calling, office, without_home
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_OFFICE = 200  # code points behind a name among which its office stands
MOST_ASIDE = 2  # pieces of a sentence behind a name that are no office, before one is met
_IN_BRACKETS = compile_later(r"\s*\(([^()\n]{1,160})\)")
_BEHIND = compile_later(r"\s*(?:,|\s[–—-]\s?|[–—-]\s)\s*")
_DATED = re.compile(r"(?<=\D)\s\S{0,5}\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")
_STOP = re.compile(rf"[:|\n()“”\"\t]|\s{{3,}}|\.(?=\s|$)(?<!(?:TP|Tp|TX|Tx|TT)\.)(?<!\b[{CAPITALS}]\.)|[!?…]")


@lru_cache(maxsize=8)
def _pieces(p: People) -> re.Pattern[str]:
    """What parts the pieces of an office; no comma inside a name: "Cảnh sát phòng cháy, chữa cháy"."""
    inside = rf"(?!\s*(?i:{'|'.join(p.second_halves)})(?!\w))" if p.second_halves else ""
    return compile_later(rf"\s*[,;]{inside}\s*|\s+[–—-]\s+")


@lru_cache(maxsize=8)
def office_ends(p: People) -> re.Pattern[str]:
    """The words with which an office behind a name ends: those of speaking and writing."""
    return compile_later(words((*p.office_ends, *p.speaks, *p.writes)))


@lru_cache(maxsize=8)
def _being(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?:{words(p.being)}\s+)*")


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
    ends, being = office_ends(p), _being(p)
    taken: list[tuple[int, int]] = []
    aside = 0
    marks = [*_pieces(p).finditer(said, begin, limit)]
    starts, stops = [begin, *(m.end() for m in marks)], [*(m.start() for m in marks), limit]
    for start, stop in zip(starts, stops, strict=True):
        if taken and p.bodies_anywhere and ";" in said[taken[-1][1] : start]:
            break  # the next of a list: "Mr Dyer, Vice-President; eleven members"
        if taken and _was_once(p).match(said.lower(), start, stop) is not None:
            break  # "kỹ sư, trước làm Trưởng phòng …": what he was is not what he is
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


@lru_cache(maxsize=8)
def _was_once(p: People) -> re.Pattern[str]:
    return compile_later(words(p.was_once))


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
    if is_role(piece, p) or is_company(piece, p) or is_foreign_office(piece, p):
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
    ends = office_ends(p)
    stop = _STOP.search(said, start, start + LONGEST_OFFICE)
    limit = min(len(said), stop.start() if stop else start + LONGEST_OFFICE)
    marks = [*_pieces(p).finditer(said, start, limit)]
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
        or (is_role(piece, p) and not is_joined(said, p))
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
    if not p.family_names:
        return is_known(said, p)
    few = said.split()
    return len(few) > 1 and few[1][:1].isupper() and is_known(said, p)  # "Hạ tầng và Đô thị" begins as a family does


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
    cut = office_ends(p).search(said)
    said = said[: cut.start()] if cut is not None and cut.start() > 0 else said
    if p.bodies_anywhere and said[:1].isupper() and not (is_role(said, p) or is_body(said, p) or is_calling(said, p)):
        return None, None  # "Cllr Ames (Northgate)": for whom he sits, or where he lives
    return office(said, p)
