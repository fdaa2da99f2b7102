"""The signature block: a name among the last lines, with its office before, behind, above or below it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.grammar import words
from vankien.parse.letterhead import COLUMNS
from vankien.parse.names import LONGEST_NAMED, SENTENCE, cased, given, is_body, is_name, is_role, name_patterns, prefix
from vankien.parse.office import Office, office

SIGNATURE_LINES = 14  # lines at the end among which a signature is looked for
OFFICE_LINES = 7  # lines above a name that may say its office
LONGEST_OFFICE = 110  # code points of a line that names an office
FULL_NAME = 3  # syllables; so many capitals behind a bare office are a person even of a rare family
LAST_LINES = 3  # lines with words among which an office and a name stand in one breath
LONGEST_LAST = 400  # code points of the last line in which its last sentence stands
LONGEST_TELEPHONE = 25  # code points
LONGEST_PLACE = 5  # words of a place behind a name


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"\s*(?:\()?{words(p.signs)}"),
        re.compile(rf"(?i)^(?:{'|'.join(p.signs_for)})"),  # on behalf of, instead of, by order of
    )


def signature(lines: Sequence[str], p: People) -> tuple[Contributor, int] | None:
    """Who signs, and the line at which the signature begins; None where nobody does.

    A name at the end of a line that says more begins no signature: the place is then behind the last line.
    """
    first = max(0, len(lines) - SIGNATURE_LINES)
    for at in range(len(lines) - 1, first - 1, -1):
        if not lines[at].strip():
            continue
        column = _last_column(lines[at])
        found = _named_last(column, p) or _named(lines, at, first, column, p) or _role_and_name(lines, at, column, p)
        if found is not None:
            return found, _start(lines, at, first, p)
        last = _last_words(lines, at, p)
        if last is not None:
            return last, len(lines)
    return None


def _named_last(line: str, p: People) -> Contributor | None:
    """A name behind its office or a word of signing: "Tổng Thư ký Hiệp hội: …", "Người góp ý: …, thôn Khau Mùa"."""
    if ":" not in line or len(line) > LONGEST_NAMED:
        return None
    match = name_patterns(p).named_last.fullmatch(line)
    if match is None or not is_name(match["name"], p):
        return None
    before = match["before"].strip()
    tail = match["office"] or match["tail"]
    if tail and not _is_office_or_place(tail, p):
        return None
    if is_role(before, p) or is_body(before, p):
        role, body = office(before, p)
        return Contributor(cased(match["name"], p), role, body)
    signs, _ = _patterns(p)
    if signs.fullmatch(before.lower()) is None and before.lower() not in p.introduces:
        return None
    role, body = office(tail, p) if tail else (None, None)
    return Contributor(cased(match["name"], p), role, body)


def _named(lines: Sequence[str], at: int, first: int, line: str, p: People) -> Contributor | None:
    """A line that is a name, alone or with its office behind it."""
    match = name_patterns(p).byline.fullmatch(line) if len(line) <= LONGEST_NAMED else None
    if match is None or not is_name(match["name"], p):
        return None
    tail = match["tail"]
    if tail is not None and not _is_office_or_place(tail, p):
        return None
    said = match["office"] or tail
    role, body = office(said, p) if said else _below(lines, at, p)
    if role is None and body is None:
        role, body = _above(lines, at, first, p)
    is_last = at == len(lines) - 1 and bool(match["titles"].strip())
    if not said and role is None and body is None and not is_last and not _is_signed(lines, at, first, p):
        return None
    return Contributor(cased(match["name"], p), role, body, ContributorKind.PERSON)


def _role_and_name(lines: Sequence[str], at: int, line: str, p: People) -> Contributor | None:
    """One of the last lines in one breath: "Giám đốc Phan A Tòng", "Bí thư Đảng ủy Nhan Thế Khải"."""
    if len(line) > LONGEST_NAMED or sum(bool(one.strip()) for one in lines[at:]) > LAST_LINES:
        return None
    found = _in_one_breath(line.rstrip(" ."), p)
    if found is None:
        return None
    above = next((line for line in reversed(lines[:at]) if line.strip()), "")
    match = name_patterns(p).byline.fullmatch(_last_column(above)) if len(above) <= LONGEST_NAMED else None
    if match is not None and match["tail"] is None and is_name(match["name"], p):
        return None  # the office of whoever signs above: "Hiệu trưởng Trường THCS Lê Văn Tám"
    return found


def _in_one_breath(said: str, p: People) -> Contributor | None:
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


def _last_words(lines: Sequence[str], at: int, p: People) -> Contributor | None:
    """A name as the last sentence of all ("… thì tốt quá. Vũ Đình Khánh, 0912 …"), or signed in brackets."""
    if any(line.strip() for line in lines[at + 1 :]):
        return None
    line = lines[at].strip()[-LONGEST_LAST:]
    if line.startswith("(") and line.endswith(")"):
        signed = [person(line, match, p) for match in name_patterns(p).role_name.finditer(line)]
        return next((one for one in reversed(signed) if one is not None), None)
    last = _without_day(SENTENCE.split(line)[-1].lstrip("–- "), p)
    one = (
        (_in_one_breath(last.rstrip(" ."), p) or _named_last(last, p) or _for_a_body(last, p)) if last != line else None
    )
    if one is not None:
        return one
    match = name_patterns(p).byline.fullmatch(last)
    if last == line or match is None or not is_name(match["name"], p):
        return None
    tail = match["office"] or match["tail"]
    role, body = office(tail, p) if tail and not _is_number(tail) else (None, None)
    return Contributor(cased(match["name"], p), role, body)


def _without_day(said: str, p: People) -> str:
    """The words without a day behind the last comma."""
    head, comma, tail = said.rpartition(",")
    return head if comma and p.day(tail) is not None else said


def _for_a_body(said: str, p: People) -> Contributor | None:
    """The body first, then office and name: "TM. Đảng ủy Công ty …, Bí thư Tô Xuân Thắng"."""
    head, _, tail = said.rpartition(", ")
    who = _in_one_breath(tail.rstrip(" ."), p) if head else None
    body = _patterns(p)[1].sub("", head.strip())
    return who if who is None or not is_body(body, p) else replace(who, organisation=body)


def _is_number(tail: str) -> bool:
    """Whether a telephone number stands behind the name."""
    return sum(char.isdigit() for char in tail) >= 3


def _is_office_or_place(tail: str, p: People) -> bool:
    """Whether what follows a name behind a comma is an office or a place, and not the rest of a sentence."""
    if ":" in tail or ";" in tail:
        return False
    if _is_number(tail) and len(tail) <= LONGEST_TELEPHONE:
        return True
    return is_role(tail, p) or is_body(tail, p) or (tail[:1].isupper() and len(tail.split()) <= LONGEST_PLACE)


def _last_column(line: str) -> str:
    """What stands at the right of a line laid out in columns: signatures stand beside "Nơi nhận"."""
    said = line.strip()
    return said if COLUMNS.search(said) is None else COLUMNS.split(said)[-1].strip()


def _below(lines: Sequence[str], at: int, p: People) -> Office:
    """The office in the two lines below a name: in brackets, by its title, or the body alone."""
    below = [line.strip() for line in lines[at + 1 : at + 4] if line.strip()][:2]
    if not below:
        return None, None
    if below[0].startswith("(") and below[0].endswith(")"):
        return office(below[0][1:-1].strip(), p)
    if len(below[0]) > LONGEST_OFFICE:
        return None, None
    if is_role(below[0], p):
        role, body = office(below[0], p)
        more = len(below) > 1 and body is None and is_body(below[1], p) and len(below[1]) <= LONGEST_OFFICE
        return role, below[1].strip(" .,") if more else body
    return office(below[0].strip(" .,"), p) if is_body(below[0], p) else (None, None)


def _above(lines: Sequence[str], at: int, first: int, p: People) -> Office:
    """The office in the lines above a signature: "TM. BAN CHẤP HÀNH", "GIÁM ĐỐC"."""
    _, signs_for = _patterns(p)
    role = organisation = None
    for line in reversed(lines[max(first, at - OFFICE_LINES) : at]):
        cell = _last_column(line).strip(" .,()")
        said = _instead(signs_for.sub("", cell), p)
        if len(said) > LONGEST_OFFICE or _is_sentence(said):
            continue
        if is_role(said, p):
            own_role, own_body = office(said, p)
            role = role or (own_role.capitalize() if own_role and own_role.isupper() else own_role)
            organisation = organisation or own_body
        elif is_body(said, p) and (said.isupper() or said != cell):
            organisation = organisation or said
    return role, organisation


def _instead(said: str, p: People) -> str:
    """Who signs instead of whom, on one line: "GIÁM ĐỐC - PHÓ GIÁM ĐỐC"."""
    head, _, tail = said.rpartition(" - ")
    return tail if head and is_role(head, p) and is_role(tail, p) else said


def _is_sentence(said: str) -> bool:
    return not said.isupper() and ("," in said or len(said.split()) > 12)


def _is_signed(lines: Sequence[str], at: int, first: int, p: People) -> bool:
    """Whether a bare name is a signature: below a word of signing; in capitals or last, if a family bears it."""
    signs, _ = _patterns(p)
    above = [line.lower() for line in lines[max(first, at - 4) : at]]
    if any(signs.match(line) for line in above):
        return True
    line = _last_column(lines[at])
    is_known = not p.family_names or any(word in p.family_names for word in line.lower().split()[:2])
    return is_known and (line.isupper() or at == len(lines) - 1)


def _start(lines: Sequence[str], at: int, first: int, p: People) -> int:
    """The first line of the signature block that ends at a name."""
    signs, _ = _patterns(p)
    start = at
    for place in range(at - 1, max(first, at - 6) - 1, -1):
        lower = lines[place].strip().lower()
        short = len(lower) <= 80
        if not lower or (short and (signs.match(lower) or is_role(lower, p) or is_body(lower, p) or lower[0] == "(")):
            start = place if lower else start
        else:
            break
    return start
