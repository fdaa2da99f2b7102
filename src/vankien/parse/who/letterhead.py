"""The body that speaks: from a letterhead, from "… góp ý:", from a last line that names it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.who.broken_names import is_broken
from vankien.parse.who.names import (
    CAPITALS,
    LONGEST_HEAD,
    is_body,
    is_name,
    is_organ,
    is_place,
    is_role,
    is_titled,
    name_patterns,
)
from vankien.parse.who.office import office
from vankien.parse.who.office_behind import body_at
from vankien.parse.who.signer import without_day
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

HEAD_LINES = 10  # lines at the beginning among which a letterhead stands
LONGEST_BODY = 110  # code points of a line that names a body
LONGEST_FIRM = 9  # words of a body's name in a first line
_FIRM_ENDS = re.compile(r"\s+[–—|-]\s+|,\s|:\s")
COLUMNS = re.compile(r"\t+|\s{3,}")
_ENDS = re.compile(r"\s[–-]\s|\.\s|[;:]")  # "THANH TRA TỈNH - Ý kiến tham gia"
_CAPITALS = re.compile(rf"(?:[{CAPITALS}\d&,.]+\s+){{2,}}(?=[^{CAPITALS}\s]|[{CAPITALS}][^{CAPITALS}\s])")
_TITLE_JOINTS = tuple("–—-:|")  # between a body and what it sends
_RULE = re.compile(r"[\W_]*")


def columns(said: str) -> list[str]:
    """The columns of a line; where single spaces part its words there is but one, and most lines are such."""
    return [said] if "  " not in said and said.isprintable() else COLUMNS.split(said)


@lru_cache(maxsize=8)
def _rest(p: People) -> re.Pattern[str]:
    """What stands in a letterhead beside bodies."""
    return compile_later(rf"\s*{words((*p.letterhead_rest, *p.mottoes))}")


def heads_paper(said: str, p: People) -> bool:
    """Whether a line says what paper it is, or a motto, and names no body: "BẢN TỔNG HỢP Ý KIẾN NHÂN DÂN"."""
    return _rest(p).match(said.lower()) is not None


def heads_of(lines: Sequence[str], p: People) -> list[str]:
    """The bodies in the left column of a letterhead, highest first: "UBND TỈNH …", "SỞ …"; a name cut over two lines
    is put together.
    """
    rest = _rest(p)
    found: list[str] = []
    last = -1  # the line of the last body
    for at, line in enumerate(lines[:HEAD_LINES]):
        left = columns(line.strip())[0].strip(" .#")
        if p.bodies_anywhere and not found and (sent_by := _from_office(left, p)) is not None:
            return [sent_by]
        own = body_at(left, 0, p)
        is_title = own is not None and not found and (_is_alone(line, left, p) or _heads_views(left, own[1], p))
        is_cut = bool(found) and last == at - 1 and left.isupper() and is_broken(found[-1], left, lines, at, p)
        if not is_cut:
            if own is not None:
                misses_one = left.isupper() and len(left.split()) - len(own[0].split()) == 1
                left = left if misses_one else own[0]  # "HỘI DOANH NGHIỆP NHỎ VÀ VỪA": a word for time ends no name
            else:
                left = _capitals(_ENDS.split(left, maxsplit=1)[0].strip(" ."))
            if not left or _RULE.fullmatch(left) or rest.match(left.lower()) or rest.match(line.lower()):
                continue
            if len(left) > LONGEST_BODY or not (left.isupper() or is_title):
                break
        if left.lower() in p.nation and _is_of_state(lines[:at], p):
            continue
        goes_on = found and found[-1].isupper() and not is_organ(found[-1], p) and _goes_on(left, p)
        if is_cut or (goes_on and not _lies_in(left, found[-1], p)):
            found[-1] = f"{found[-1]} {left}"
        elif is_body(left, p):
            found.append(left)
        elif found:
            break
        last = at
    return found or _titled_head(lines, p)


def _titled_head(lines: Sequence[str], p: People) -> list[str]:
    """The body or firm that a first line names, where capitals tell names: "Grand Hotel Marwick - the Management"."""
    if not p.bodies_anywhere:
        return []
    is_below = False
    for at, line in enumerate(lines[:HEAD_LINES]):
        said = without_day(columns(line.strip(" #"))[0].strip(), p)  # "Chamber of Commerce, 27 November 2026"
        if not said:
            if is_below:
                return []
            continue
        if heads_paper(said, p) and not is_below:
            continue  # "PETITION TO THE CITY COUNCIL"
        name = _FIRM_ENDS.split(said, maxsplit=1)[0].strip(" .,")
        calling = lines[at + 1].partition(",")[0].strip() if at + 1 < len(lines) else ""
        has_mark = any(_has_mark(one, p) for one in (name, said, f"{said}, {calling}"))
        if has_mark and not _has_mark(name, p) and is_titled(said, p):
            name = said  # "Crabb, Noble & Shaw": the commas are part of it
        is_person = is_name(name, p) and not has_mark
        is_class = _many(p).fullmatch(name.lower()) is not None
        inside = said.partition(", ")[2].strip(" .,")
        if is_class and inside and is_body(inside, p) and is_titled(inside, p):
            return [inside]  # "Class 5, Hallow Bay Primary School"
        if (is_person or is_class) and not is_below:
            is_below = True  # whose block this is, or which class: the next line says where he belongs
            continue
        is_named = is_titled(name, p) and 1 < len(name.split()) <= LONGEST_FIRM and not is_person
        is_read = said.lower().startswith(p.addressed) or said[-1] in '.!?:;,“”"' or p.day(said) is not None
        if (
            is_read
            or not is_named
            or not (is_body(name, p) or has_mark)
            or name.lower().startswith(p.addressees)
            or is_role(name, p)
        ):
            return []
        return [name]
    return []


def _from_office(said: str, p: People) -> str | None:
    """The body of whose officer a first line says a letter to be: "From the Director of the Corn Exchange Trust"."""
    match = _led(p).match(said)
    role = None if match is None else name_patterns(p).role.match(said[match.end() :].lower())
    if match is None or role is None or _of(p).match(said[match.end() + role.end() :].lower()) is None:
        return None
    body = office(said[match.end() :], p)[1]
    return body if body is not None and is_body(body, p) and is_titled(body, p) else None


@lru_cache(maxsize=8)
def _of(p: People) -> re.Pattern[str]:
    return compile_later(rf"\s+{words(p.of_words)}\s")


@lru_cache(maxsize=8)
def _led(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i)(?:{words(p.led_by)}\s+)+" if p.led_by else "(?!)")


@lru_cache(maxsize=8)
def _many(p: People) -> re.Pattern[str]:
    return compile_later(words(p.many))


@lru_cache(maxsize=8)
def _firms(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i)(?:{'|'.join(p.firms) or '(?!)'})")


def is_firm(said: str, p: People) -> bool:
    """Whether words name a body, or a company by its marks: "Quill & Sons"."""
    return is_body(said, p) or _has_mark(said, p)


def _has_mark(said: str, p: People) -> bool:
    """Whether words bear the marks of a company; no more than a line of them is a name."""
    return len(said) <= LONGEST_HEAD and _firms(p).fullmatch(said) is not None


def _goes_on(left: str, p: People) -> bool:
    """Whether a line of capitals goes on with the body above it: "VÀ MÔI TRƯỜNG", "HUYỆN MƯỜNG TÀ", "VIỆT NAM"."""
    lower = left.lower()
    organ = next((one for one in p.committees if lower.startswith(f"{one} ")), "")
    is_of_place = bool(organ) and is_place(left[len(organ) :].strip(), p)  # "BAN THƯỜNG VỤ TỈNH …" of the union above
    return (
        lower.startswith(tuple(f"{word} " for word in (*p.conjunctions, *p.branches)))
        or lower in p.nation
        or is_place(left, p)
        or is_of_place
    )


def _lies_in(left: str, above: str, p: People) -> bool:
    """Whether a place without authorities is named under a body that names the one it lies in: "TỔ DÂN PHỐ 9" under
    "UBND PHƯỜNG BẾN ĐÁ" is a body of its own; "XÃ LAO KHỌ" under "CHI BỘ THÔN NÀ PHÉ" only says where.
    """
    is_small = is_place(left, p) and not is_organ(left, p)
    return is_small and levels(p).search(above.lower()) is not None


@lru_cache(maxsize=8)
def levels(p: People) -> re.Pattern[str]:
    """Places with authorities of their own, which are parts of bodies, too."""
    return compile_later(words(one for one in p.places if one in p.organs))


def _capitals(said: str) -> str:
    """The capitals with which a line begins and goes on in small letters: "SỞ Y TẾ TỈNH … (ý kiến qua …)"."""
    run = _CAPITALS.match(said)
    return run[0].rstrip(" (,") if run is not None and not said.isupper() else said


def _is_alone(line: str, left: str, p: People) -> bool:
    """Whether a line names a body and says nothing else: "Ban Chấp hành Hội Nông dân xã Đào Viên"."""
    own = body_at(left, 0, p)
    is_all = own is not None and own[1] >= len(left) and not left.lower().startswith(p.addressees)
    return is_all and not is_role(left, p) and line.strip()[-1:] not in ".:;,!?…"


def _is_of_state(above: Sequence[str], p: People) -> bool:
    """Whether the state's name above breaks off before the nation's, as in a narrow column: "… XÃ HỘI CHỦ NGHĨA"."""
    begins = tuple(p.mottoes)
    said = (columns(line.strip())[-1].strip().lower() for line in above)
    return any(one.startswith(begins) and not one.endswith(p.nation) for one in said)


def _heads_views(left: str, end: int, p: People) -> bool:
    """Whether a title names a body and goes on with what it sends: "Hội Nông dân xã Lạc Hà – Ý kiến góp ý …"."""
    rest = left[end:].lstrip()
    return bool(p.family_names) and rest[:1] in _TITLE_JOINTS and _rest(p).match(rest[1:].lower()) is not None


def own_body(said: str, p: People) -> str:
    """The body without its organ: "Hội Nông dân xã Đào Viên" of "Ban Chấp hành Hội Nông dân xã Đào Viên"."""
    for organ in p.committees:
        rest = said[len(organ) :].strip()
        if said.lower().startswith(f"{organ} ") and is_body(rest, p) and not is_place(rest, p):
            return rest
    return said
