"""A signer in one line: the name behind an office or a word of signing, and what may follow it."""

import re
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.mention import calling_in, mention
from vankien.parse.who.names import (
    LONGEST_NAMED,
    cased,
    given,
    is_body,
    is_known,
    is_name,
    is_place,
    is_role,
    name_patterns,
    prefix,
)
from vankien.parse.who.office import office, without_home
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

FULL_NAME = 3  # syllables; so many capitals behind a bare office are a person even of a rare family
LONGEST_TELEPHONE = 25  # code points
LONGEST_REST = 120  # code points of places and days behind a name
LONGEST_SIGNED = 60  # code points behind a name that say when it was signed
LONGEST_DAY = 10  # words that say when something was signed: "gửi lúc 9:14 ngày 3 tháng 3 năm 2022"
LONGEST_PLACE = 5  # words of a place behind a name
_PIECES = re.compile(r"\s*[,;]\s+")


@lru_cache(maxsize=8)
def signing(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words of signing, and those for whom somebody signs: on behalf of, instead of, by order of."""
    return compile_later(rf"\s*(?:\()?{words(p.signs)}"), compile_later(rf"(?i)^(?:{'|'.join(p.signs_for)})")


def named_last(line: str, p: People) -> Contributor | None:
    """A name behind its office or a word of signing: "Tổng Thư ký Hiệp hội: …", "Người góp ý: …, thôn Khau Mùa"."""
    if ":" not in line or len(line) > LONGEST_NAMED:
        return None
    match = name_patterns(p).named_last.fullmatch(line)
    if match is None or not is_name(match["name"], p):
        return None
    before = match["before"].strip()
    tail = match["office"] or match["tail"]
    tail = None if tail and _signs(tail, p) else tail  # "Giám đốc: Lê Văn Nam (đã ký)"
    if tail and not _is_office_or_place(tail, p):
        return None
    signs_for = signing(p)[1].match(before)
    led = before if signs_for is None else instead(before[signs_for.end() :], p)
    if signs_for is not None and is_role(led, p):  # "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC: …"
        role, body = office(led, p)
        return Contributor(cased(match["name"], p), role and (role.capitalize() if role.isupper() else role), body)
    if is_role(before, p) or is_body(before, p):
        role, body = office(before, p)
        return Contributor(cased(match["name"], p), role, body)
    signs = signing(p)[0]
    is_for = (
        signing(p)[1].match(f"{before} ") is not None and len(before.split()) <= LONGEST_PLACE
    )  # "Đại diện nhóm: …"
    if not is_for and signs.fullmatch(before.lower()) is None and before.lower() not in p.introduces:
        return None
    role, body = office(tail, p) if tail else (None, None)
    calling = calling_in(match["titles"], p)
    return Contributor(cased(match["name"], p), role or calling, body)


def instead(said: str, p: People) -> str:
    """Who signs instead of whom, on one line: "GIÁM ĐỐC - PHÓ GIÁM ĐỐC"."""
    head, _, tail = said.rpartition(" - ")
    return tail if head and is_role(head, p) and is_role(tail, p) else said


def in_one_breath(said: str, p: People) -> Contributor | None:
    """The office and the name that words are made of: "Giám đốc Phan A Tòng"."""
    head, comma, tail = said.rpartition(",")
    if comma and signing(p)[1].match(f"{tail.strip()} ") is not None:
        said = head  # "Lớp trưởng Đỗ Nhật Minh, thay mặt lớp"
    match = name_patterns(p).role_name.fullmatch(said) if len(said) <= LONGEST_NAMED else None
    return None if match is None else person(said, match, p)


def person(said: str, match: re.Match[str], p: People) -> Contributor | None:
    """The office and the person behind it; None where the capitals are a place: "Chủ tịch Hội Nông dân xã Tân Vân"."""
    name = given(match["name"], p)
    start = said.index(name, match.start("name"))
    before = said[match.start("before") : start]
    is_home = before.strip().lower().endswith(p.places)
    is_bare = name_patterns(p).role.fullmatch(before.strip(" ,").lower()) is not None and len(name.split()) >= FULL_NAME
    is_known = is_bare or not p.family_names or name.split()[0].lower() in p.family_names
    if is_home or not is_known or not is_name(name, p):
        return None
    bare = re.sub(rf"[\s,]+{prefix(p)}$", "", before)
    role, body = office(bare if is_role(bare, p) and bare.strip() else before, p)
    return Contributor(cased(name, p), role, body)


def is_rest(said: str, p: People) -> bool:
    """Whether what is left behind a name and its office is a place, a day, a number, a word of signing, or nothing."""
    if ":" in said or len(said) > LONGEST_REST:
        return not said or _signs(said, p)
    pieces = [piece.strip() for piece in _PIECES.split(said)] if said else []
    is_short = len(said.split()) <= LONGEST_DAY and said[-1:].isdecimal()
    is_day = is_short and p.day(said) is not None and not any(char.isupper() for char in said)
    return is_day or all(
        _is_office_or_place(piece, p) or p.day(piece) is not None or _signs(piece, p) for piece in pieces
    )


def in_cells_of_line(line: str, p: People) -> Contributor | None:
    """A line of cells that names somebody first: "Hồ Thị Nhung | Phường 2 | 20/9/2026"; None for a menu."""
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) == 1 or len(line) > LONGEST_NAMED:
        return None
    found = mention(cells[0], 0, p)
    if found is None or found.end < len(cells[0]) or not is_known(found.name, p) or " " not in found.name:
        return None
    if not all(_is_office_or_place(cell, p) or p.day(cell) is not None for cell in cells[1:]):
        return None
    offices = [office(cell, p) for cell in cells[1:] if is_role(cell, p) or is_body(cell, p)]
    role = next((one for one, _ in offices if one), found.role)
    body = next((one for _, one in offices if one and not is_place(one, p)), found.organisation)
    return Contributor(cased(found.name, p), role or calling_in(found.titles, p), body)


def _is_office_or_place(tail: str, p: People) -> bool:
    """Whether what follows a name behind a comma is an office or a place, and not the rest of a sentence."""
    if ":" in tail or ";" in tail:
        return False
    home = without_home(tail, p)
    if not home or is_place(home, p) or (_is_number(tail) and len(tail) <= LONGEST_TELEPHONE):
        return True
    is_address = tail[:1].isdigit() and len(tail.split()) <= LONGEST_PLACE
    return (
        is_address
        or is_role(tail, p)
        or (is_body(tail, p) and not (tail.islower() and len(tail.split()) > LONGEST_PLACE))
        or (tail[:1].isupper() and len(tail.split()) <= LONGEST_PLACE)
    )


def _is_number(tail: str) -> bool:
    """Whether a telephone number stands behind the name."""
    return sum(char.isdigit() for char in tail) >= 3


def _signs(rest: str, p: People) -> bool:
    """Whether words behind a name say that he signed or sent it: "ký", "gửi lúc 9:14 3/3/2022"."""
    return rest.lower().startswith(p.signed) and len(rest) <= LONGEST_SIGNED


def without_day(said: str, p: People) -> str:
    """The words without a day behind the last comma."""
    head, comma, tail = said.rpartition(",")
    return head if comma and p.day(tail) is not None else said
