"""The signature block: a name among the last lines, with its office before, behind, above or below it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.closing import closing
from vankien.parse.who.dates import is_day
from vankien.parse.who.departments import heads_department
from vankien.parse.who.heads import may_begin
from vankien.parse.who.last_words import is_whole, last_words, nickname, uncapitalised
from vankien.parse.who.letterhead import columns, heads_paper
from vankien.parse.who.names import (
    LONGEST_NAMED,
    NAME_WORDS,
    cased,
    is_body,
    is_known,
    is_name,
    is_place,
    is_role,
    name_patterns,
)
from vankien.parse.who.office import office
from vankien.parse.who.office_behind import office_behind
from vankien.parse.who.signer import in_one_breath, instead, is_rest, named_last, signing, without_day
from vankien.parse.who.signers import to_first_signer
from vankien.parse.who.subjects import Office
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

SIGNATURE_LINES = 14  # lines at the end among which a signature is looked for
_ENDS_QUOTED = compile_later(r"^[^“«\"]*[”»][.;,]*$")  # "GIÁ NƯỚC, HỢP ĐỒNG VÀ ĐỒNG HỒ”.": the end of quoted words
OFFICE_LINES = 7  # lines above a name that may say its office
LONGEST_BELOW = 120  # code points of a line below a signature
LONGEST_OFFICE = 110  # code points of a line that names an office
LAST_LINES = 3  # lines with words among which an office and a name stand in one breath
LEAST_CELLS = 3  # pieces of a line that is a whole signature block
_DASH = re.compile(r"\s+[–—-]\s+|\s+/\s+")


@lru_cache(maxsize=8)
def _scribes(p: People) -> re.Pattern[str]:
    return compile_later(rf"\(\s*{words(p.scribes)}[^()]{{0,20}}\)\s*\.?$|^\s*{words(p.scribes)}\s*:")


def signature(lines: Sequence[str], p: People) -> tuple[Contributor, int] | None:
    """Who signs, and the line at which the signature begins; None where nobody does.

    A name at the end of a line that says more begins no signature: the place is then behind the last line.
    """
    annex = _annex(lines, p)
    if annex < len(lines) and (own := signature(lines[:annex], p)) is not None:
        return own
    while lines and (not lines[-1].strip() or _is_day(lines[-1], p) or _is_below(lines[-1], p)):
        lines = lines[:-1]
    lines = to_first_signer(lines, p)
    if not p.family_names and (closed := closing(lines, p)) is not None:
        return closed
    first = max(0, len(lines) - SIGNATURE_LINES)
    is_last = True
    for at in range(len(lines) - 1, first - 1, -1):
        said = lines[at].strip()
        if not said or _ENDS_QUOTED.search(said) is not None:
            continue
        column, may_end = _last_column(lines[at]), is_last
        is_last = False
        if not (may_end or ":" in said or may_begin(column, 0, p) or _may_be_dashed(said)) or _is_scribe(lines[at], p):
            continue
        found = (
            _dashed(column, p)
            or _named_last(lines, at, first, column, p)
            or _named(lines, at, first, column, p)
            or (None if _is_below_name(lines, at, p) else _role_and_name(lines, at, column, p))
        )
        if found is not None:
            return found, _start(lines, at, first, p)
        last = None if _is_below_name(lines, at, p) else last_words(lines, at, p)
        if last is not None:
            return last, len(lines)
    return uncapitalised(lines, p) or nickname(lines, p)


def _annex(lines: Sequence[str], p: People) -> int:
    """The line at which a paper's annex begins, behind which nobody signs the paper itself if he did before; else how
    many there are.
    """
    for at, line in enumerate(lines[1:], 1):
        said = line.strip()
        if said.isupper() and len(said) <= LONGEST_BELOW and said.lower().startswith(p.annexes):
            return at
    return len(lines)


def _named_last(lines: Sequence[str], at: int, first: int, line: str, p: People) -> Contributor | None:
    """A name behind its office, and the body for which is signed above it."""
    found = named_last(line, p)
    above = next((one for one in range(at - 1, first - 1, -1) if lines[one].strip()), None)
    if found is not None and found.role is not None and above is not None and not _is_scribe(lines[above], p):
        higher = named_last(_last_column(lines[above]), p)  # "Trưởng ban: … / Phó ban: …": the first leads
        found = higher if higher is not None and higher.role is not None else found
    if found is None or found.organisation is not None:
        return found
    return replace(found, organisation=_above(lines, at, first, p)[1])


def _is_scribe(line: str, p: People) -> bool:
    """Whether a line names who wrote down what others said: "NGUYỄN HẢI (ghi)", "Thư ký: …"."""
    if "(" not in line and ":" not in line:
        return False
    return len(line) <= LONGEST_NAMED and _scribes(p).search(line.lower()) is not None


def _may_be_dashed(line: str) -> bool:
    """Whether dashes may part a line into cells."""
    return (" –" in line or " -" in line or " —" in line or " /" in line) and _DASH.search(line) is not None


def _is_day(line: str, p: People) -> bool:
    """Whether a line in brackets says when and where: "(Lộc Vân, 9/9/2020)"."""
    first = line.lstrip(" (").partition(",")[0].strip()
    return line.lstrip().startswith("(") and is_day(line, p) and not is_whole(first, p)


@lru_cache(maxsize=8)
def _below_words(p: People) -> re.Pattern[str]:
    return compile_later(rf"\W*(?:{words(p.below)})")


def _is_below(line: str, p: People) -> bool:
    """Whether a last line says nothing of who signs: "ĐT: 0912 …", "Ảnh: …", "Tin liên quan: …", figures alone."""
    said = line.strip()
    if len(said) > LONGEST_BELOW:
        return False
    return _below_words(p).match(said.lower()) is not None or not any(map(str.isalpha, said))


def _dashed(line: str, p: People) -> Contributor | None:
    """A signature block in one line: "T/M CHI BỘ – BÍ THƯ – (đã ký) – Lương Thị Phấn"."""
    cells = _DASH.split(line)
    if len(cells) < LEAST_CELLS or len(line) > LONGEST_NAMED or not is_name(cells[-1].strip(" ."), p):
        return None
    role, body = _above(cells, len(cells) - 1, 0, p)
    return None if role is None and body is None else Contributor(cased(cells[-1].strip(" ."), p), role, body)


def _named(lines: Sequence[str], at: int, first: int, line: str, p: People) -> Contributor | None:
    """A line that is a name, alone or with its office behind it."""
    match = name_patterns(p).byline.fullmatch(line) if len(line) <= LONGEST_NAMED else None
    if match is None or not is_name(match["name"], p):
        return None
    is_first = not any(one.strip() for one in lines[:at])
    if is_first and (not is_known(match["name"], p) if p.family_names else line.isupper()):
        return None  # a title above the text: "HỎI ĐÁP", "WEND ADVERTISER"
    said = match["office"] or match["tail"]
    role, body, end = office_behind(line, match.end("name"), p) if said else (*_below(lines, at, p), len(line))
    if match["office"] and role is not None and not is_role(role, p):  # "Trưởng ban / Ngô Thị Bích (ngành vải)"
        role = _above(lines, at, first, p)[0] or role
    body = body or (_below(lines, at, p)[1] if said else None)  # "Lê Văn Nam, kỹ sư / Công ty …"
    rest = line[end:].strip(" .,;–-)")
    if match["tail"] is not None and not is_rest(rest, p):
        return None
    if p.day(rest) is not None and (len(match["name"].split()) == NAME_WORDS[0] or not is_known(match["name"], p)):
        return None  # "Tân Long, ngày 15/3/2022": a place
    if not said and role is not None and (higher := _right_above(lines, at, first, p))[0] is not None:
        role, body = higher  # "CHỦ TỊCH / Lê Văn Nam / Giám đốc Công ty …": he signs as what stands above
    if role is None and (body is None or not said):
        role, own = _above(lines, at, first, p)
        if role is None and not match["titles"].strip() and not is_known(match["name"], p):
            own = None  # a second line of a letterhead: "VÀ MÔI TRƯỜNG"
        body = body or own
    is_last = at == len(lines) - 1 and bool(match["titles"].strip())
    if not said and role is None and body is None and not is_last and not _is_signed(lines, at, first, p):
        return None
    return Contributor(cased(match["name"], p), role, body, ContributorKind.PERSON)


def _role_and_name(lines: Sequence[str], at: int, line: str, p: People) -> Contributor | None:
    """One of the last lines in one breath: "Giám đốc Phan A Tòng", "Bí thư Đảng ủy Nhan Thế Khải"."""
    if len(line) > LONGEST_NAMED or sum(bool(one.strip()) for one in lines[at:]) > LAST_LINES:
        return None
    return in_one_breath(line.rstrip(" ."), p)


def _is_below_name(lines: Sequence[str], at: int, p: People) -> bool:
    """Whether the line above is a name alone: "Bế Thu Cúc", whose office follows: "Hiệu trưởng Trường … Lê Văn Tám"."""
    above = next((line for line in reversed(lines[:at]) if line.strip()), "")
    return _is_name_alone(_last_column(above), p) and (is_role(lines[at], p) or is_body(lines[at], p))


def _is_name_alone(said: str, p: People) -> bool:
    match = name_patterns(p).byline.fullmatch(said) if len(said) <= LONGEST_NAMED else None
    return match is not None and match["tail"] is None and is_name(match["name"], p)


def _last_column(line: str) -> str:
    """What stands at the right of a line laid out in columns: signatures stand beside "Nơi nhận"."""
    return columns(line.strip())[-1].strip().replace(" | ", " , ")  # "Lê Văn Nam | Kỹ sư"


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
        more = len(below) > 1 and is_body(below[1], p) and len(below[1]) <= LONGEST_OFFICE
        if more and heads_department(below[0], p) and not is_place(below[1], p) and not is_role(below[1], p):
            return office(f"{below[0]}, {below[1]}".strip(" .,"), p)  # "Trưởng phòng Kinh doanh" / "Công ty …"
        more = more and body is None
        return role, below[1].strip(" .,") if more else body
    if "," in below[0] and p.bodies_anywhere:
        return office(below[0].strip(" ."), p)
    is_name_of_body = is_body(below[0], p) and ":" not in below[0]
    return (None, without_day(below[0], p).strip(" .,")) if is_name_of_body else (None, None)


def _above(lines: Sequence[str], at: int, first: int, p: People) -> Office:
    """The office in the lines above a signature: "TM. BAN CHẤP HÀNH", "GIÁM ĐỐC"."""
    signs_for = signing(p)[1]
    role = organisation = None
    for line in reversed(lines[max(first, at - OFFICE_LINES) : at]):
        cell = _last_column(line).strip(" .,()")
        if _is_name_alone(cell, p):
            break  # what stands above belongs to him: "THƯ KÝ / Lê Thị Hằng / CHỦ TRÌ / …"
        said = instead(signs_for.sub("", cell), p)
        dated = without_day(said, p)  # "Hội Cựu giáo chức Hà Vân, 15/9/2020"
        if dated != said and is_body(dated, p) and not is_place(dated, p) and len(dated) <= LONGEST_OFFICE:
            organisation = organisation or dated
        if len(said) > LONGEST_OFFICE or _is_sentence(said) or heads_paper(said, p):
            continue
        if is_role(said, p):
            own_role, own_body = office(said, p)
            role = role or (own_role.capitalize() if own_role and own_role.isupper() else own_role)
            organisation = organisation or own_body
        elif is_body(said, p) and (said.isupper() or said != cell):
            organisation = organisation or said
    return role, organisation


def _right_above(lines: Sequence[str], at: int, first: int, p: People) -> Office:
    """The office in the last lines above a name where the nearest says one; "(đã ký)" may stand between."""
    signs = signing(p)[0]
    for place in range(at - 1, first - 1, -1):
        said = _last_column(lines[place]).strip(" .,()")
        if said and signs.fullmatch(said.lower()) is None:
            return _above(lines, at, first, p) if is_role(said, p) and len(said) <= LONGEST_OFFICE else (None, None)
    return None, None


def _is_sentence(said: str) -> bool:
    return not said.isupper() and ("," in said or ":" in said or said[-1:] in "?!" or len(said.split()) > 12)


def _is_signed(lines: Sequence[str], at: int, first: int, p: People) -> bool:
    """Whether a bare name is a signature: below a word of signing; in capitals or last, if a family bears it."""
    signs = signing(p)[0]
    above = [line.lower() for line in lines[max(first, at - 4) : at]]
    if any(signs.match(line) for line in above):
        return True
    line = _last_column(lines[at])
    is_known = not p.family_names or any(word in p.family_names for word in line.lower().split()[:2])
    return is_known and (line.isupper() or at == len(lines) - 1)


def _start(lines: Sequence[str], at: int, first: int, p: People) -> int:
    """The first line of the signature block that ends at a name."""
    signs = signing(p)[0]
    start = at
    for place in range(at - 1, max(first, at - 6) - 1, -1):
        lower = lines[place].strip().lower()
        short = len(lower) <= 80
        if not lower or (short and (signs.match(lower) or is_role(lower, p) or is_body(lower, p) or lower[0] == "(")):
            start = place if lower else start
        else:
            break
    return start
