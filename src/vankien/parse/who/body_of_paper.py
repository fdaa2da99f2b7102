"""The body whose paper it is: by its letterhead, by lines that say whose words they are, or by the one it speaks as."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.lang.same_body import canonical
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.departments import heads_department
from vankien.parse.who.letterhead import HEAD_LINES, LONGEST_BODY, heads_of, heads_paper, levels, own_body
from vankien.parse.who.names import (
    CAPITALS,
    LONGEST_HEAD,
    SENTENCE,
    is_body,
    is_name,
    is_organ,
    is_place,
    is_role,
)
from vankien.parse.who.office import is_calling
from vankien.parse.who.office_behind import body_at
from vankien.parse.who.signer import without_day
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

ORDER_LINES = 10  # lines at the end among which "TL. GIÁM ĐỐC" stands
FOOT_LINES = 3  # lines at the end that may say more of the body in whose name is signed
_CLAUSE = re.compile(r"[,;:]\s+|[“”\"]\s*,?\s*")
_BRACKET = re.compile(r"^\([^()\n]{1,80}\)")
_PROPER = re.compile(rf"[{CAPITALS}\d]")  # what makes a name of a common noun
MOST_SMALL = 2  # words in small letters at the end of a name: "Hội Cựu chiến binh"
OWNED = 160  # code points of a sentence in which "ý kiến của" ends
LONGEST_ASKING = 40  # code points behind a body before the colon of its words
_CLAUSAL = re.compile(r"[%:;“”\"?!]|\d+[.,]\d")  # marks and figures of a sentence, which no body's name holds


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    of = "|".join(entry.replace(" ", r"\s+") for entry in sorted(p.comments_of, key=len, reverse=True))
    statements = "|".join(entry.replace(" ", r"\s+") for entry in sorted(p.statements, key=len, reverse=True))
    return (
        compile_later(words((*p.writes, *p.speaks))),
        compile_later(
            rf"(?:[{CAPITALS}\s]{{0,40}}[^.;:,\n]{{0,30}}?)??(?i:{of}|(?:{statements})(?:\s+[^.:,\n]{{1,40}}?)?\s+(?:{'|'.join(p.statement_by)}))\s+(?:(?i:{words(p.many)})\s+)*"
        ),
        compile_later(words(p.acts)),
        compile_later(rf"(?i:(?:{words((*p.many, *p.residents))}\s+)*)"),
    )


def _names_paper(said: str, p: People) -> bool:
    """Whether a title says what paper it is and to whom: "PETITION TO THE COUNCIL"; none of "Petition of the …"."""
    return heads_paper(said, p) and _patterns(p)[1].match(said) is None


def with_letterhead(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A signer's organisation from the letterhead or the first lines: the name that says more of it, else the last
    that names a body of its own and no organ ("Ban Thường vụ") or place; where there is none, the body that the text
    says to be asking.
    """
    heads = [own_body(one, p) for one in heads_of(lines, p) if not is_organ(own_body(one, p), p)]
    own = [*reversed(heads), *(one for one in _speaking(lines[:HEAD_LINES], p) if not is_organ(one, p))]
    signed = own_body(who.organisation, p) if who.organisation else ""
    ordering = _ordering(who, signed, heads, lines, p)
    if ordering is not None:
        return ordering
    leads = who.role is not None and any(one in who.role.lower() for one in p.leads)
    if not own and not signed and leads:
        own = [one for one in _speaking(lines, p, anywhere=True) if not is_organ(one, p)]
    foot = [without_day(line.strip(" .()"), p) for line in lines[-FOOT_LINES:]]
    foot = [one for one in foot if is_body(one, p) and len(one) <= LONGEST_BODY and not _is_clause(one, p)]
    plain = canonical(signed)  # "UBND XÃ MƯỜNG TÔNG" says more than "ỦY BAN NHÂN DÂN"
    fuller = [one for one in (*own, *foot) if plain and canonical(one)[: len(plain)] == plain]
    found = next(iter((*fuller, *own)), None)
    if found is not None and not fuller and _is_part_of(signed, found, who, p):
        return replace(who, role=_with_part(who, signed, p), organisation=found, kind=ContributorKind.BODY)
    if found is None or (signed and not fuller and not is_organ(signed, p)):
        return replace(who, organisation=signed or None)
    return replace(who, organisation=found, kind=ContributorKind.BODY)


def _ordering(
    who: Contributor, signed: str, heads: Sequence[str], lines: Sequence[str], p: People
) -> Contributor | None:
    """Who signs by order of the head of a whole body, as the head of a part of it: "TL. GIÁM ĐỐC / TRƯỞNG PHÒNG THAM
    MƯU" under "CÔNG AN TỈNH …" speaks for the police.
    """
    wholes = [one for one in heads if one.split(maxsplit=1)[0].lower() not in p.departments and one != signed]
    is_ordered = any(_by_order(p).match(line.strip().lower()) is not None for line in lines[-ORDER_LINES:])
    if not wholes or not (is_ordered or (_heads_bureau(who, signed, p) and signed not in heads)):
        return None
    if not _is_part_of(signed, wholes[0], who, p):
        return None
    return replace(who, role=_with_part(who, signed, p), organisation=wholes[-1], kind=ContributorKind.BODY)


def _with_part(who: Contributor, signed: str, p: People) -> str:
    """The office of a signer with the part of a body that he heads: "Trưởng phòng Tham mưu", "Vụ trưởng Vụ Nội vụ"."""
    kind, part = signed.split(maxsplit=1)
    kind, part = (kind.capitalize(), part.capitalize()) if signed.isupper() else (kind, part)
    return f"{who.role} {kind} {part}" if _heads_bureau(who, signed, p) else f"{who.role} {part}"


def _heads_bureau(who: Contributor, signed: str, p: People) -> bool:
    """Whether a signer heads a bureau that is named with its kind: "VỤ TRƯỞNG" of "VỤ PHÁP CHẾ"; on the paper of the
    ministry alone he speaks for the ministry.
    """
    kind, _, name = signed.lower().partition(" ")
    return bool(name) and kind in p.bureaus and kind in (who.role or "").lower().split()


@lru_cache(maxsize=8)
def _by_order(p: People) -> re.Pattern[str]:
    return compile_later("|".join(p.signs_by_order) or "(?!)")


def _is_part_of(signed: str, whole: str, who: Contributor, p: People) -> bool:
    """Whether a signer's body is a department without a place of its own, of the body whose letter he signs: "TRƯỞNG
    PHÒNG NGHIỆP VỤ" of a hospital.
    """
    if _heads_bureau(who, signed, p):
        return whole.split(maxsplit=1)[0].lower() not in p.bureaus
    if who.role is None or not heads_department(who.role, p) or " " not in signed:
        return False
    is_named = signed.split(maxsplit=1)[0].lower() in p.departments and levels(p).search(signed.lower()) is None
    return is_named and whole.split(maxsplit=1)[0].lower() not in p.departments


def said_by_body(lines: Sequence[str], p: People) -> Contributor | None:
    """A body that speaks for itself: "Hiệp hội … góp ý:", "Góp ý của Phòng …", a letterhead, a last line."""
    heads, speaking = heads_of(lines, p), [*enclosing(lines[:HEAD_LINES], p), *_speaking(lines[:HEAD_LINES], p)]
    own = [*reversed([one for one in heads if not is_organ(one, p)]), *speaking, *reversed(heads)]
    if own:
        return Contributor(None, None, own[0], p.kind_of(own[0]))
    last = next(
        (SENTENCE.split(line.strip()[-LONGEST_HEAD:])[-1].strip(" .–-") for line in reversed(lines) if line.strip()), ""
    )
    named = None if p.role_ends and is_calling(last, p) else body_at(last, 0, p)  # "Vicar of St Bride's Church"
    is_whole = named is not None and named[1] >= len(last) and len(last) <= LONGEST_BODY
    is_line = any(line.strip(" .–-") == last for line in lines[1:])
    if last not in lines[:1] and is_whole and (is_line or _is_name(last, p)):
        return Contributor(None, None, last, ContributorKind.BODY)
    return None


def enclosing(lines: Sequence[str], p: People) -> list[str]:
    """The body with whose letter this came, by a line in brackets: "(Kèm theo Công văn số 12 ngày 4/3/2021 của Sở …)";
    none that asked for views, for its letter is the one that is answered.
    """
    found: list[str] = []
    for line in lines:
        said = line.strip(" .*")
        if not (said.startswith("(") and said.endswith(")")):
            continue
        match = _enclosed(p).fullmatch(said.lower())
        named = None if match is None else body_at(said, match.start("body"), p)
        is_whole = named is not None and not said[named[1] :].strip(" )")
        if named is not None and is_whole and _is_own(named[0], p):
            found.append(own_body(named[0], p))
    return found


@lru_cache(maxsize=8)
def _enclosed(p: People) -> re.Pattern[str]:
    return compile_later(
        rf"\W*{words(p.encloses)}\s[^.;()\n]{{0,{LONGEST_BODY}}}?(?:{'|'.join(p.letter_day)})\s+(?:{'|'.join(p.statement_by)})\s+(?P<body>[^()]{{4,{LONGEST_BODY}}})\)"
    )


@lru_cache(maxsize=8)
def _statements(p: People) -> re.Pattern[str]:
    """What "ý kiến của" begins with, in lower case; looked for first, since it is found fast."""
    return re.compile("|".join(entry.replace(" ", r"\s+") for entry in (*p.comments_of, *p.statements)))


@lru_cache(maxsize=8)
def _owner_words(p: People) -> frozenset[str]:
    """The last words of "ý kiến của": without one of them nobody's statement is told."""
    return frozenset(entry.split()[-1] for entry in (*p.comments_of, *p.statement_by))


def _speaking(lines: Sequence[str], p: People, *, anywhere: bool = False) -> list[str]:
    """Bodies that lines say to be speaking: "Hội … góp ý:", "Ý kiến của Sở …", a first sentence of a name."""
    _, of, _, many = _patterns(p)
    found: list[str] = []
    for place, line in enumerate(lines):
        if not anywhere and not _may_speak(line[:LONGEST_HEAD].lower(), p):
            continue
        for number, sentence in enumerate(SENTENCE.split(line if anywhere else line[:LONGEST_HEAD])):
            head = sentence[:OWNED].lower()
            if head.lstrip().startswith(p.addressed) or (p.bodies_anywhere and _names_paper(sentence, p)):
                continue
            may_own = any(word in head for word in _owner_words(p)) and _statements(p).search(head) is not None
            is_answer = head.lstrip().startswith(p.others_letters)
            owner = of.match(sentence) if may_own and not is_answer else None
            starts = [owner.end() if owner is not None else 0]
            starts += [_behind(many, sentence, mark.end()) for mark in _CLAUSE.finditer(sentence)] if anywhere else []
            for start in starts:
                named = body_at(sentence, start, p)
                if named is None or not _is_own(named[0], p):
                    continue
                rest = _BRACKET.sub("", sentence[named[1] :].lstrip(" ,–-"), count=1).lstrip(" ,–-")
                if owner is not None or _asks(named[0], rest, is_first=place == number == 0, is_head=place < 2, p=p):
                    found.append(own_body(named[0], p))
    return found


def _may_speak(lower: str, p: People) -> bool:
    """Whether a sentence of a line may begin with a body, or tell whose statement it is."""
    first, later = _bodies(p)
    if p.bodies_anywhere or first.match(lower) is not None or later.search(lower) is not None:
        return True
    return any(word in lower for word in _owner_words(p))


@lru_cache(maxsize=8)
def _bodies(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A body with whose name a line begins, and one with which a later sentence of it does."""
    return compile_later(rf"\s*{words(p.bodies)}"), compile_later(rf"[.!?…”\"]\s+{words(p.bodies)}")


def _is_name(body: str, p: People) -> bool:
    """Whether words name a body and tell nothing of it: few small ones follow the last that is written large."""
    small = 0
    for word in body.split():
        small = small + 1 if word.islower() and word not in (*p.places, *p.bodies, *p.conjunctions) else 0
    return p.bodies_anywhere or small <= MOST_SMALL


def _behind(pattern: re.Pattern[str], said: str, start: int) -> int:
    match = pattern.match(said, start)
    return start if match is None else match.end()


def _asks(body: str, rest: str, *, is_first: bool, is_head: bool, p: People) -> bool:
    """Whether what follows a body makes it the one that speaks; a common noun ("Chi bộ thống nhất") needs a colon."""
    writes, _, asks, _ = _patterns(p)
    is_asking = writes.match(rest) is not None
    if not _PROPER.search(body[1:]) and not body.lower().endswith(p.places):
        return is_asking and ":" in rest[:LONGEST_ASKING]
    return (
        is_asking
        or asks.match(rest) is not None
        or (is_first and not rest.strip(" .") and _is_name(body, p))
        or (is_head and rest[:1] in {":", "|"})
    )


def _is_own(body: str, p: People) -> bool:
    """Whether a body can speak: it is named by a capital, is nobody's name, and is not the one that is spoken to."""
    is_named = len(body.split()) > 1 and any(char.isupper() for char in body)
    is_named = is_named and not (is_name(body, p) and all(word[:1].isupper() for word in body.split()))
    is_own = (
        not is_place(body, p)
        and p.kind_of(body) is not ContributorKind.MEETING
        and not any(word in p.myself for word in body.lower().split())
    )
    is_named = is_named and not _is_clause(body, p)
    return is_named and is_own and not body.lower().startswith(p.addressees) and _is_one(body, p)


def _is_clause(said: str, p: People) -> bool:
    """Whether words that begin as a body does say something of it: "Bảo hiểm y tế đặt 97% mà cả nước 98%"."""
    return _CLAUSAL.search(said) is not None or _clausal(p).search(said) is not None


@lru_cache(maxsize=8)
def _clausal(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?<=\s){words(p.clausal)}" if p.clausal else "(?!)")


def _is_one(body: str, p: People) -> bool:
    """Whether commas part a body from its place only, and no clause: "Chi bộ khối phố 5, phường Vĩnh Sơn"."""
    rest = body.split(",")[1:]
    return _is_listed(rest, p) or all(is_place(piece, p) or is_body(piece, p) for piece in rest)


def _is_listed(rest: Sequence[str], p: People) -> bool:
    """Whether commas only list what a body cares for: "Sở Văn hóa, Thể thao và Du lịch tỉnh Lạc Hà"."""
    if not rest or p.bodies_anywhere or not all(piece.strip()[:1].isupper() for piece in rest):
        return False
    return any(
        f" {joint} " in rest[-1].lower() and rest[-1].lower().partition(f" {joint} ")[2][:1].isalpha()
        for joint in p.joins
    ) and not any(is_role(piece, p) for piece in rest)
