"""An office taken apart: "Phó Trưởng phòng Kinh tế huyện X" is a role and the body it belongs to."""

import re
from functools import lru_cache
from itertools import takewhile

from vankien.lang.people import People
from vankien.parse.who.departments import in_whole
from vankien.parse.who.names import (
    is_body,
    is_company,
    is_foreign_office,
    is_joined,
    is_organ,
    is_place,
    is_role,
    is_titled,
    name_patterns,
    prefix,
)
from vankien.parse.who.subjects import EDGE, MOST_KIND, Office, names_one, taught
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

DATE_DIGITS = 5  # digits of a day or a telephone number behind an office; a decree's number stands in no office
LONGEST_CALLING = 3  # words of a calling before a body
MOST_WORDS = 6  # of an office that the language's tables do not know
LONGEST_ROLE = 8  # words of a calling told by how it ends
_CODE = re.compile(r"[^\W\d_]{1,3}[\s.-]?[\d\s.-]{2,}[^\W\d_]{0,2}")  # the number of a ship, of a car


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    return (
        compile_later(words(p.resides)),
        compile_later(rf"^[\s,–-]*{words(p.of_words)}\s+"),
        compile_later(rf"(?<!\w)(?:{'|'.join(sorted(p.heads, key=len, reverse=True)) or r'(?!)'})$"),
        compile_later(rf"(?i),\s*|\s+[–-]\s+|\s+(?:{'|'.join(p.and_offices)})\s+"),
        compile_later(rf"\s*{words(p.asides)}"),
        compile_later(rf"\s*{words(p.signed)}"),
        compile_later(rf"\s+{words(p.from_place)}\s+"),
        compile_later(rf"\s*(?:{words(p.being)}\s+)?{words(p.title_tails)}"),  # "Giám đốc Sở Y tế, nghỉ hưu"
        compile_later(rf"(?:^|\s+){words(p.no_office)}"),
    )


@lru_cache(maxsize=8)
def _callings(p: People) -> re.Pattern[str]:
    ends = "|".join(p.role_ends) or "(?!)"
    links = "|".join(p.role_links) or "(?!)"
    return compile_later(
        rf"(?i)(?P<role>(?:.*\s)?(?:{ends}))(?:\s+(?:{links})\s+(?:{words(p.articles)}\s+)?(?P<body>.*))?"
    )


def is_calling(said: str, p: People) -> bool:
    """Whether words up to the comma are a calling by how they end: "head of the sailing school", "Branch Organiser"."""
    head = said.partition(",")[0].strip(EDGE)
    return len(head.split()) <= LONGEST_ROLE and _callings(p).fullmatch(head) is not None


def _is_longer_calling(head: str, p: People) -> bool:
    """Whether an office goes on to a word that ends one, over words that are no body and no place."""
    match = _callings(p).fullmatch(head)
    if match is None or match["body"] or is_body(head, p) or len(head.split()) > LONGEST_ROLE:
        return False
    role = name_patterns(p).role.match(head.lower())
    joins = {*" ".join((*p.of_words, *p.and_offices)).split()}
    return role is not None and role.end() < len(head) and joins.isdisjoint(head.lower().split())


def _called(said: str, p: People) -> Office:
    """A calling that no table knows, and the body behind it."""
    head, _, tail = (piece.strip(EDGE) for piece in said.partition(","))
    match = _callings(p).fullmatch(head)
    if match is not None and match["body"] and is_body(match["body"], p) and is_titled(match["body"], p):
        return match["role"], match["body"]
    return head, tail if tail and is_body(tail, p) else None


def office(said: str, p: People) -> Office:
    """Role and organisation in "Giám đốc Sở Ngoại vụ", "nguyên Phó Chủ tịch UBND huyện": either may be missing.

    Both are slices of what was said, edges trimmed. Where who owns something lives is no organisation: "chủ vườn bưởi
    xã Lạc Hà".
    """
    role, body = _office(said, p)
    owns = role is not None and body is not None and role.lower().startswith(p.proprietors or ("\n",))
    return role, None if owns and body is not None and not _is_more_than_a_place(body, p) else body


def _office(said: str, p: People) -> Office:
    said = without_home(said.replace(" | ", " , "), p)
    of = _patterns(p)[1].match(said.lower()) if p.family_names else None
    said = said[of.end() :] if of is not None else said  # "bên Liên hiệp …"
    if not said or (
        not is_role(said, p)
        and not (p.role_ends and is_calling(said, p))  # "Imran Sheikh, Imam"
        and re.fullmatch(prefix(p), f"{said} ")
    ):  # "(Dr)": a calling before any name, and no office
        return None, None
    head, _, tail = (piece.strip(EDGE) for piece in said.partition(","))
    if is_company(said, p) or (is_company(tail, p) and not is_body(head, p)):
        return (head, tail) if tail else (None, said)  # "Principal Coastal Engineer, Delmont Marine Consultants"
    if p.bodies_anywhere and is_role(head, p) and not is_body(head, p) and is_body(tail, p) and not is_role(tail, p):
        return head, tail  # "Senior Lecturer in Marine Biology, University of …"
    if p.bodies_anywhere and _heads(head, p) and _is_many(tail, p):
        return head, tail  # "Secretary, Marwick Divers"
    if p.role_ends and _is_longer_calling(head, p):
        is_own = is_body(tail, p) or (len(tail.split()) > MOST_KIND and is_titled(tail, p) and not is_home(tail, p))
        return head, tail if tail and is_own else None  # "Principal Coastal Adviser"
    if not is_role(said, p):
        return _unlisted(said, p)
    start = _last_role(said, p)
    if start and p.family_names and _only_stands(said, start, p):
        said = said[:start].rstrip(EDGE)  # "nguyên Trưởng phòng Kỹ thuật, đảng viên": what he did before what he is
        start = _last_role(said, p)
    if start and _is_standing(said[:start], p) and not said[start:].lower().startswith(p.residents):
        said, start = said[start:], 0  # "thương binh hạng 3/4, Chi hội trưởng": what he is before what he does
    match = name_patterns(p).role.match(said.lower(), start)
    end = match.end() if match is not None else len(said)
    return _parted(said, start, end, p)


GOES_ON = re.compile(r"\s*(?:and|but|or)\s+(?:[a-z]+ly\s+)?(?:always|ever|still|[a-z]+ed|written|sent)\s")
"""Words of a sentence that goes on behind a name or an office: "policy officer, and approved by the trustees"."""


@lru_cache(maxsize=8)
def _home_ends(p: People) -> re.Pattern[str]:
    return compile_later(words(p.address_ends or ("(?!)",)))


def _heads(said: str, p: People) -> bool:
    """Whether an office is one that only bodies have: "Operations Manager"."""
    return (is_role(said, p) or is_calling(said, p)) and said.lower().endswith(p.leads)


def _is_many(said: str, p: People) -> bool:
    """Whether words name many as one: "Island Lines"; what has no plural may be where somebody lives."""
    last = said.lower().split()[-1] if said else ""
    return " " in said and last.endswith("s") and _home_ends(p).fullmatch(last) is None and is_titled(said, p)


def _unlisted(said: str, p: People) -> Office:
    """Role and organisation where no role of the tables is said: "bus driver, Westby", "Hội Nông dân xã"."""
    if p.role_ends and is_calling(said, p):
        return _called(said, p)
    if is_place(said, p):
        behind = said.partition(",")[2].strip()
        return office(behind, p) if is_role(behind, p) else (None, None)  # "tổ 9, cán bộ hưu"
    head, _, tail = said.partition(",")
    if tail.strip() and len(head.split()) <= MOST_WORDS and not is_body(head, p) and is_body(tail, p):
        return head.strip(EDGE), None if is_place(tail, p) else tail.strip(EDGE)
    if is_body(said, p):
        return _body_with_role_last(said, p)
    if is_foreign_office(said, p):
        return said, None
    if p.family_names and len(said.split()) > 1 and all(word[:1].isupper() for word in said.split()):
        return None, None  # where somebody comes from: offices are common nouns
    if tail.strip()[:1].isupper() and head[:1].islower() and len(tail.split()) <= MOST_WORDS:
        said = head.strip(EDGE)  # "bus driver, Westby": where somebody lives
    calling, body = before_body(said, p)
    if calling is not None:
        return calling, body
    is_unknown = len(said.split()) <= MOST_WORDS and not is_home(said, p) and not any(map(str.isdigit, said))
    return (said if is_unknown else None), None


def is_home(said: str, p: People) -> bool:
    """Whether words end as an address does: "Lighthouse Road"."""
    return said.lower().endswith(tuple(f" {place}" for place in p.places)) and p.bodies_anywhere


def without_home(said: str, p: People) -> str:
    """What was said without the year of birth and the place of living."""
    resides, _, _, _, aside, signed, *_ = _patterns(p)
    pieces = [one for one in said.split(",") if sum(map(str.isdigit, one)) < DATE_DIGITS or is_role(one, p)]
    pieces = [piece for piece in pieces if aside.match(piece.lower()) is None]
    pieces = [*pieces[:1], *(piece for piece in pieces[1:] if _patterns(p)[7].match(piece.lower()) is None)]
    if p.bodies_anywhere:
        pieces = [*takewhile(lambda piece: GOES_ON.match(piece) is None, pieces)]
    while len(pieces) > 1 and resides.match(pieces[0].strip().lower()):
        pieces = pieces[1:]  # "sinh năm 1962, cán bộ hưu trí": the year is no office
    said = ",".join(pieces).strip()
    lives = resides.search(said.lower())
    said = (said if lives is None else said[: lives.start()]).strip(EDGE)
    grade = _graded(p).match(said.lower())
    said = said if grade is None else said[grade.end() :]  # "lớp 9C Trường THCS …"
    return "" if aside.match(said.lower()) or signed.match(said.lower()) else _without_place(said, p)


@lru_cache(maxsize=8)
def _graded(p: People) -> re.Pattern[str]:
    return compile_later(rf"\s*{words(p.grades)}[\s,–-]+(?={words(p.bodies)})" if p.grades else "(?!)")


def _without_place(said: str, p: People) -> str:
    """What was said without where somebody lives: "cô đỡ thôn bản ở xã Cao Sơn"."""
    at = _patterns(p)[6].search(said.lower())
    return said[: at.start()].strip(EDGE) if at is not None and is_place(said[at.end() :], p) else said


def _is_standing(said: str, p: People) -> bool:
    """Whether pieces only say what somebody is, and name no office: "thương binh hạng 3/4", "đảng viên 40 năm …"."""
    pieces = [piece.strip().lower() for piece in said.strip(" ,").split(",")]
    return all(
        one.startswith(p.residents) or (one.startswith(p.memberships or ("\n",)) and any(map(str.isdigit, one)))
        for one in pieces
    )


def _only_stands(said: str, start: int, p: People) -> bool:
    """Whether the last of several offices only says what somebody is, behind one that he held."""
    first, standing = said[:start].lower(), (*p.residents, *p.memberships)
    return said[start:].lower().startswith(standing) and is_role(first, p) and not first.startswith(standing)


def _body_with_role_last(said: str, p: People) -> Office:
    """The parts of an office that stands behind its body: "Sở Y tế, Giám đốc"."""
    head, _, tail = said.rpartition(",")
    if head and is_role(tail, p):
        return tail.strip(EDGE), head.strip(EDGE)
    return None, said


def _last_role(said: str, p: People) -> int:
    """Where the last of several offices begins: "Ủy viên Ban Thường vụ, Giám đốc Sở Y tế"."""
    starts = [
        mark.end()
        for mark in _patterns(p)[3].finditer(said)
        if is_role(said[mark.end() :], p)
        and not (mark[0].strip() in {"–", "-"} and said[mark.end() :].lower().startswith(p.residents))
        and not (said[mark.end() :].lower().startswith(p.residents) and is_joined(said[mark.end() :].lower(), p))
    ]
    return starts[-1] if starts else 0


def _parted(said: str, start: int, end: int, p: People) -> Office:
    field = _fields(p).match(said[end:])
    if field is not None:  # "Director of Estates": what he directs is no body
        body = said[end + field.end() :].strip(EDGE)
        return said[: end + field.end("field")].strip(EDGE), body if is_body(body, p) else None
    return in_whole(said[:end].strip(EDGE), said[end:], p) or _of_parts(said, start, end, p)


def _of_parts(said: str, start: int, end: int, p: People) -> Office:
    _, of, head, *_ = _patterns(p)
    role, rest = said[:end].strip(EDGE), said[end:]
    link = of.match(rest.lower())
    own = rest[link.end() :] if link is not None else rest
    own = own.strip(EDGE)
    graded = _graded(p).match(own.lower())
    own = own if graded is None else own[graded.end() :]  # "SV K44 ngành Kiến trúc ĐH …"
    alone = _without_body(role, said[start:end], own, p) if link is None or not own else None
    if alone is not None:
        return alone, None
    if said[start:end].lower().endswith(p.residents) and not _is_more_than_a_place(own, p):
        kind = _kind(rest, p)
        return (role if kind is None else f"{role} {kind}"), _body_inside(own, p)
    if rest.lstrip()[:1] in {",", ";"} and link is None and not is_body(own, p):
        return role, None  # where somebody comes from: "cán bộ lão thành, Lạc Hà"
    begins = head.search(said[start:end].lower())
    if begins is not None and link is None and _is_headed(own, p):
        return _headed(role, own, said[start + begins.start() :], begins[0], p)
    if link is None and " " in own and own.islower() and all(word in p.places for word in own.lower().split()):
        return f"{role} {own}", None  # "cô đỡ thôn bản"
    if p.bodies_anywhere and " " not in own and (is_body(own, p) or own.lower() in p.parts_of_bodies):
        return said.strip(EDGE), None  # "Clerk to the Council": which council, another line says
    first, comma, whole = (piece.strip() for piece in own.partition(","))
    if comma and first.islower() and " " not in first and is_body(first, p) and is_body(whole, p):
        return f"{role} {first}", whole  # "kỹ sư cảng, Công ty …"
    is_home_ = is_place(own, p) and rest.lstrip()[:1] in {",", ";"} and link is None and begins is None
    if is_home_ or (link is not None and _is_where(link[0], own, p)):
        return role, None  # "nhà giáo ưu tú, thôn Pò Lạn", "chủ quán ở Nậm Lung": where he lives
    if is_body(own, p) or link is not None:  # "Trưởng Công an thành phố": "Trưởng" alone says nothing
        is_bare = link is None and role.lower() in p.bare_offices
        return f"{role} {_unnamed(own, p)}" if is_bare else role, own
    if own[:1].isupper():
        return taught(role, own, p)
    at = next((match.start() for match in name_patterns(p).body.finditer(own.lower()) if names_one(own, match)), None)
    if at is None:
        own = own.split(",")[0]
        more = _patterns(p)[8].search(own.lower())
        return f"{role} {own if more is None else own[: more.start()]}".rstrip(), None
    is_apart = own[:at].rstrip().endswith(",") and is_place(own[at:], p)  # "kỹ sư cầu đường, phường 5"
    calling = said[: len(said) - len(said[end:]) + said[end:].index(own) + at].strip(EDGE)
    return calling, None if is_apart else own[at:]


def _is_headed(own: str, p: People) -> bool:
    """Whether the body begins within the office: "Trưởng phòng" of "Trưởng phòng Kinh tế"."""
    return not is_body(own, p) or own.lower() in p.places or own.lower().startswith(p.fields_of_boards or ("\n",))


def _headed(role: str, own: str, body: str, head: str, p: People) -> Office:
    """An office with the body that begins in it, or with the kind of what is led: "chủ doanh nghiệp vận tải"."""
    kind = own[: lives.start()] if (lives := _patterns(p)[6].search(own)) is not None else own
    if head in p.named_after and kind.islower() and not is_place(own, p):
        return f"{role} {kind}", None
    return role, body[:1].upper() + body[1:]


def _is_where(link: str, own: str, p: People) -> bool:
    """Whether words behind "ở" and the like are where somebody lives or trades, and no body."""
    return bool(p.family_names) and not is_body(own, p) and link.strip(EDGE) in p.from_place


def _without_body(role: str, calling: str, own: str, p: People) -> str | None:
    """The office where what follows is no body's name: the kind of place where somebody works ("cán bộ ngân hàng"),
    or the number of his ship ("chủ tàu BL 90417").
    """
    if not own or _CODE.fullmatch(own) is not None:
        return role
    if own.lower() in p.role_tails:
        return f"{role} {own}"  # "PHÓ GIÁM ĐỐC PHỤ TRÁCH"
    is_place_ = name_patterns(p).body.match(own) is not None and not is_organ(own, p)
    is_kind = own.islower() and calling.strip(EDGE).lower() in p.employed and not any(map(str.isdigit, own))
    if not (is_place_ and is_kind):
        return None
    tail = _retired(p).search(own)
    return f"{role} {own if tail is None else own[: tail.start()].rstrip()}"  # "nhân viên thư viện đã nghỉ hưu"


def _unnamed(body: str, p: People) -> str:
    """A body without its name: "Công an" of "Công an xã Lũng Thầu", the whole of "Công an huyện"."""
    kind = name_patterns(p).body.match(body.lower())
    rest = "" if kind is None else body[kind.end() :].strip().lower()
    return body if kind is None or rest in p.places else body[: kind.end()]


@lru_cache(maxsize=8)
def _retired(p: People) -> re.Pattern[str]:
    return compile_later(rf"\s+(?:{words(p.already)}\s+){{0,2}}{words(p.retired)}\W*$")


@lru_cache(maxsize=8)
def _fields(p: People) -> re.Pattern[str]:
    """What behind an office only tells its field: " of Estates", " of Planning and Housing at the …"."""
    field = rf"(?:[\w-]+\s+)?{words(p.fields_of_work or ('(?!)',))}"
    return compile_later(
        rf"(?i)(?P<field>\s+of\s+{field}(?:\s*(?:,|and|&)\s+{field})*)(?=\s*(?:[,;]|at\s|$))(?:\s+at\s+(?:the\s+)?)?"
    )


def _kind(rest: str, p: People) -> str | None:
    """One or two small words behind a calling that tell its kind: "may" of "công nhân may ở khu Đông"."""
    lives = _patterns(p)[6].search(rest)
    kind = (rest if lives is None else rest[: lives.start()]).strip()
    few = kind.split()
    if not few or len(few) > MOST_KIND or not kind.islower() or not kind.replace(" ", "").isalpha():
        return None
    is_place_word = any(word in p.places for word in few)
    return None if is_place_word or _patterns(p)[8].search(f" {kind}") is not None else kind


def before_body(said: str, p: People) -> Office:
    """A calling that no table knows before a body that is named: "sư cả chùa Pôthi", "bảo mẫu Trường Mầm non …"."""
    for match in name_patterns(p).body.finditer(said.lower()):
        calling = said[: match.start()].strip(EDGE)
        is_short = 0 < len(calling.split()) <= LONGEST_CALLING and calling.replace(" ", "").isalpha()
        if is_short and calling[:1].islower() and names_one(said, match):
            home = is_place(said[match.start() :], p)
            return calling, None if home else said[match.start() :]
    return None, None


def _body_inside(own: str, p: People) -> str | None:
    """The body that is named further on: "lớp 11A2 trường THPT Nà Khê"."""
    for match in name_patterns(p).body.finditer(own.lower()):
        if names_one(own, match) and not is_place(own[match.start() :], p):
            return own[match.start() :]
    return None


def _is_more_than_a_place(said: str, p: People) -> bool:
    """Whether a body is named, and not only where somebody lives."""
    return is_body(said, p) and not is_organ(said, p) and not is_place(said, p)
