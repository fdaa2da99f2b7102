"""The end of a letter where no table knows the families: a formula ("Yours faithfully,"), a name, an office, a body.

What a line is, is told by where it stands: the name stands under the formula or begins the last block of short lines;
what follows is an office, the body it belongs to, and where the writer lives.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.letterhead import columns, is_firm
from vankien.parse.who.names import (
    CAPITALS,
    NAME_WORDS,
    cased,
    is_body,
    is_company,
    is_name,
    is_role,
    name_patterns,
    prefix,
    without_letters,
)
from vankien.parse.who.office import GOES_ON, LONGEST_ROLE, is_calling, office, without_home
from vankien.parse.who.subjects import Office
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LINES = 16  # lines with words at the end among which a letter is closed
LONGEST = 90  # code points of a line in a signature block
BLOCK = 5  # lines of one that no formula opens
BELOW = 4  # lines under a name that may say its office
_WORD = rf"(?:(?:[{CAPITALS}]\.)+|[{CAPITALS}][^\W\d_]*(?:['’-][^\W\d_]+)*)"
HEAD_LINES = 6  # lines at the beginning among which somebody is named who signs with his initials
_INITIALS = re.compile(r"[A-Z]\.")
_ONLY_INITIALS = re.compile(r"(?:[A-Z]\.\s?){2,4}")
_CELLS = re.compile(r"\s[|·•]\s")  # "Development Manager | Marwick Sailability"
_LETTERS = re.compile(r"(?:[A-Z][A-Za-z]*[A-Z][,.\s]*)+")  # honours and degrees behind a name: "MBBS, FRCP"
_BOAT = re.compile(
    r",\s*[“\"'‘][^“”\"'‘’]{2,30}[”\"'’]\s*$"
)  # a ship's or a house's name: "Richard Noyon, “Bonne Chance”"
_SENTENCE = re.compile(r"[^\W\d_]{5,}[.!?]\s+\S|[!?]$|[“”\"]")


@dataclass(frozen=True, slots=True)
class _Patterns:
    formula: re.Pattern[str]
    for_body: re.Pattern[str]
    named: re.Pattern[str]
    address: re.Pattern[str]
    below: re.Pattern[str]
    couple: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(p: People) -> _Patterns:
    after = "|".join(p.after_names) or "(?!)"
    link = rf"(?:(?:{'|'.join(p.particles) or '(?!)'})\s+)"
    word = rf"(?:(?:{'|'.join(p.short_names) or '(?!)'})\.|{_WORD})"  # "Jos. Hendry"
    name = rf"{word}(?:[ \t\u00a0]+{link}{{0,2}}{_WORD}){{0,4}}"
    called = "|".join(entry.replace(" ", r"\s+") for entry in sorted((*p.honorifics, *p.titles), key=len, reverse=True))
    return _Patterns(
        compile_later(rf"(?i)\W*(?:{'|'.join(p.closings) or '(?!)'})(?!\w)(?P<rest>.*)"),
        compile_later(rf"(?i)\W*(?:{'|'.join(p.signs_for)})(?P<body>.+)"),
        compile_later(
            rf"\W*(?:\((?i:{called})\)\s*)?(?P<titles>{prefix(p)})(?P<name>{name})(?:\s*,?\s*\((?i:{called})\)|,?\s+(?:{after})(?!\w)\.?)*"
            rf"(?:\s*\((?P<inner>[^()]{{2,60}})\)|\s*,\s*(?P<tail>[^:]+)|\s+[–—-]\s+(?P<dash>[^:]+))?\s*[.,;]?"
            rf"(?P<more>\s+(?:{words(p.joins)}|&)\s+{prefix(p)}{name}.*)?"
        ),
        compile_later(rf"(?i)(?:.*\s)?(?:{'|'.join(p.address_ends) or '(?!)'})(?:\s+\d+\w?)?"),
        compile_later(rf"(?i)\W*(?:{words(p.below)})"),
        compile_later(rf"{_WORD}\s+(?:[^\W\d_]+|&)\s+(?P<second>{_WORD}(?:[ \t\u00a0]+{link}{{0,2}}{_WORD}){{1,3}})"),
    )


def closing(lines: Sequence[str], p: People) -> tuple[Contributor, int] | None:
    """Who closes a letter, and the line at which the close begins; None where no block of it is found."""
    said = [(at, lines[at].strip()) for at in range(len(lines)) if lines[at].strip()][-LINES:]
    table = _patterns(p)
    if not p.closings or not said:
        return None
    for place in range(len(said) - 1, -1, -1):
        match = table.formula.fullmatch(said[place][1]) if len(said[place][1]) <= LONGEST else None
        if match is None:
            continue
        block = _block(lines, said[place][0] + 1, p)
        rest = match["rest"].strip(" ,.!–—-:")
        found = _signed([rest, *block] if rest else block, p, sure=True)
        if found is not None:
            return found, said[place][0]
    block, at = _last_block(lines, p)
    found = _signed(block, p, sure=False) if block else None
    return None if found is None else (found, at)


def _block(lines: Sequence[str], begin: int, p: People) -> list[str]:
    """The short lines from `begin` on, over single blank lines, to the first that says more or stands below."""
    found: list[str] = []
    for line in lines[begin:]:
        one = columns(line.strip())[-1].strip()
        if not one or one.startswith(">"):
            continue
        one = _BOAT.sub("", one)
        if len(one) > LONGEST or len(found) > BLOCK or _SENTENCE.search(one) or _patterns(p).below.match(one):
            break
        found += _CELLS.split(one)
    return found


def _last_block(lines: Sequence[str], p: People) -> tuple[list[str], int]:
    """The last paragraph where it holds short lines only, and another stands before it."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or lines[end - 1].startswith(">") or _is_aside(lines[end - 1], p)):
        end -= 1
    begin = end
    while begin and lines[begin - 1].strip():
        begin -= 1
    begin = begin or _below_sentence(lines, end, p)
    block = [cell for line in lines[begin:end] for cell in _CELLS.split(line.strip())]
    is_short = 0 < len(block) <= BLOCK and all(len(one) <= LONGEST and not _SENTENCE.search(one) for one in block)
    return (block, begin) if begin and is_short else ([], end)


def _below_sentence(lines: Sequence[str], end: int, p: People) -> int:
    """Where the name stands right below the words of a letter, no line between them; 0 where none does."""
    for at in range(max(1, end - BELOW), end):
        above = lines[at - 1].rstrip()
        is_below = above.endswith((".", "!", "?", '"', "”", "’")) or p.day(above) is not None
        if is_below and named_line(lines[at].strip(), p) is not None:
            return at
    return 0


def _is_aside(line: str, p: People) -> bool:
    """Whether a last line is an editor's, in brackets, or what stands below a signature."""
    said = line.strip()
    return (said.startswith("(") and said.endswith(")")) or _patterns(p).below.match(said) is not None


def _signed(block: Sequence[str], p: People, *, sure: bool) -> Contributor | None:
    """The person of a block, with what stands above and below the name; `sure` under a formula."""
    for place, line in enumerate(block):
        one = named_line(line, p, sure=sure, first=place == 0)
        if one is None:
            continue
        fuller = next((it for it in block[place + 1 :][:BELOW] if _is_fuller(it, one, p)), None)
        if fuller is not None:
            return _signed(block[block.index(fuller, place + 1) :], p, sure=sure)
        role, body = one.role, one.organisation
        if role is None or body is None:
            below_role, below_body = office_lines(block[place + 1 :][:BELOW], p, role=role)
            role, body = role or below_role, body or below_body
        above_role, above_body = _above(block[:place], p)
        found = replace(one, role=role or above_role, organisation=body or above_body)
        is_told = found.role is not None or found.organisation is not None or bool(place == 0 and len(block) == 1)
        return found if sure or is_told or len(block) <= BELOW else None
    return None


def _is_fuller(line: str, one: Contributor, p: People) -> bool:
    """Whether a line under a first name alone says the whole: "Rupert", then "Rupert Halloway, Commodore"."""
    if one.name is None:
        return False
    other = named_line(line, p, sure=False)
    initials = _INITIALS.match(one.name)
    if initials is not None and other is not None and other.name is not None:  # "R. Hale", then "Roderick Hale"
        return _INITIALS.match(other.name) is None and _abbreviates(one.name, other.name)
    if " " in one.name or one.name not in line.split():
        return False
    return other is not None and other.name is not None and " " in other.name


def _abbreviates(short: str, whole: str) -> bool:
    """Whether a name is another with its first ones cut: "R. Hale" is Roderick Hale, "R.T." is R. Threlfall."""
    few, all_ = re.findall(r"[^\W\d_]+", short), re.findall(r"[^\W\d_]+", whole)
    is_alike = len(few) == len(all_) > 1 and all(one[0] == two[0] for one, two in zip(few, all_, strict=True))
    return is_alike and (len(few[-1]) == 1 or few[-1] == all_[-1])


def spelt_by_initials(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """Who signs with his initials alone, by the line of the head that names somebody with them, with his office."""
    if who.name is None or p.family_names or _ONLY_INITIALS.fullmatch(who.name) is None:
        return who
    for at, line in enumerate(lines[:HEAD_LINES]):
        one = named_line(line.strip(), p)
        if one is not None and one.name is not None and _abbreviates(who.name, one.name):
            return _signed([line.strip() for line in lines[at : at + BLOCK] if line.strip()], p, sure=False) or one
    return who


def named_line(line: str, p: People, *, sure: bool = False, first: bool = False) -> Contributor | None:
    """The name with which a line begins and its office behind it; None where the line is something else."""
    table = _patterns(p)
    match = table.named.fullmatch(line)
    if match is None or p.day(line) is not None or (("," not in line or "&" in line) and is_firm(line, p)):
        return None
    name = without_letters(" ".join(match["name"].split()))
    couple = None if " " in name else _patterns(p).couple.fullmatch(line.strip(" .,;–—-"))
    if couple is not None and (sure or is_name(couple["second"], p)):
        return Contributor(" ".join(couple[0].split()), kind=ContributorKind.PERSON)
    tail = (match["inner"] or match["tail"] or match["dash"] or "").partition(";")[0].strip(" .,")
    is_aside = _LETTERS.fullmatch(tail) is not None or tail.lower() in p.former  # "Major H. Stott, retired"
    tail = "" if is_aside else _without_for(tail, p)
    count = len(name.split())
    is_one = count == 1 and (sure or bool(match["titles"].strip()))
    if not (is_one or is_name(name, p)) or count > NAME_WORDS[1] or _is_no_person(name, p, first=sure and first):
        return None
    if tail and not _is_office(tail, p) and not _is_home(tail, p):
        return None
    if not sure and not tail and not match["titles"].strip() and count < NAME_WORDS[0]:
        return None
    role, body = office(tail, p) if tail and _is_office(tail, p) else (None, None)
    return Contributor(cased(name, p), role, body, ContributorKind.PERSON)


def _is_no_person(name: str, p: People, *, first: bool) -> bool:
    """Whether capitalised words are a place, a body, an office, or the reader of the letter; `first` under a formula
    even "Jane Hill" is a person.
    """
    lower = name.lower()
    table = _patterns(p)
    is_said = lower.startswith(p.addressed) or lower.split()[0] in p.led_by
    is_said = is_said or name_patterns(p).said.search(lower) is not None
    is_home = not first and table.address.fullmatch(name) is not None
    return is_said or is_home or is_body(name, p) or is_role(name, p)


def _is_office(said: str, p: People) -> bool:
    """Whether words behind a name say an office or a body: by a table, or by how the word for it ends."""
    if len(said.split()) > LONGEST_ROLE + LONGEST_ROLE or p.day(said) is not None:
        return False
    return is_role(said, p) or is_calling(said, p) or (is_body(said, p) and not _is_home(said, p))


def _is_home(said: str, p: People) -> bool:
    """Whether words say where somebody lives: they hold a number, end as streets do, or name a town behind a comma."""
    if any(char.isdigit() for char in said) or p.day(said) is not None:
        return True
    pieces = [one.strip() for one in said.split(",")]
    if any(_patterns(p).address.fullmatch(one) for one in pieces):
        return True
    is_plain = not any(is_role(one, p) or is_body(one, p) or is_calling(one, p) for one in pieces)
    return is_plain and all(one[:1].isupper() for one in pieces if one)


def office_lines(block: Sequence[str], p: People, *, role: str | None) -> Office:
    """The office and the body in the lines below a name, in whatever order; where he lives ends them."""
    own, body = role, None
    for line in block:
        said = line.strip(" .,()")
        other = named_line(line, p, sure=False)
        if other is not None and other.role is not None:
            break  # a second who signs
        if p.day(said) is not None or (any(map(str.isdigit, said)) and not is_body(said, p)):
            continue
        if not without_home(said, p):
            continue  # "for the trustees"
        if own is None and _says_role(said, p):
            own, found = office(said, p)
            body = body or found
        elif body is None and _is_second_office(said, p):
            behind = said.partition(",")[2].strip()  # a rank, then a post: "Superintendent", "District Commander, Wend"
            found = behind if is_body(behind, p) else office(said, p)[1]
            body = found if found is not None and (is_body(found, p) or is_firm(found, p)) else None
        elif body is None and _says_body(said, p, has_role=own is not None):
            signed_for = _without_for(said, p)
            is_named = signed_for == said or (signed_for[:1].isupper() and not is_role(signed_for, p))
            body = signed_for if is_named else None  # "for the trustees", "for the Director of Roads, Jo Abel"
        else:
            break
    return (own if role is None else None), body


def _says_role(said: str, p: People) -> bool:
    is_small = said.islower() and len(said.split()) < BLOCK
    if is_company(said, p):
        return False
    return is_small or is_role(said, p) or is_calling(said, p)


def _is_second_office(said: str, p: People) -> bool:
    """Whether a line under an office begins with one more: nothing in it up to the comma is a body's word or mark."""
    head = said.partition(",")[0]
    is_named = is_body(head, p) or is_firm(head, p) or is_company(head, p)
    is_sign = head.lower().startswith(tuple(f"{article} " for article in p.articles))  # "The Jolly Farmer"
    return not (is_named or is_sign) and (is_role(head, p) or is_calling(head, p)) and head[:1].isupper()


def _says_body(said: str, p: People, *, has_role: bool) -> bool:
    """Whether a line names a body; below an office any capitals do that are no street: "Port of Lessing"."""
    if _is_street(said, p):
        return False
    if is_body(said, p) or is_firm(said, p) or is_company(said, p):
        return True
    return has_role and (not _is_home(said, p) or (said[:1].isupper() and "," not in said))


def _without_for(said: str, p: People) -> str:
    mark = _patterns(p).for_body.fullmatch(said)
    return mark["body"] if mark is not None else said


def _is_street(said: str, p: People) -> bool:
    return any(_patterns(p).address.fullmatch(one.strip()) for one in said.split(",")) or any(map(str.isdigit, said))


def _above(block: Sequence[str], p: People) -> Office:
    """What stands between the formula and the name: "For the Trust,", "Chair:"."""
    for line in block:
        said = line.strip(" .,:;()")
        if p.day(said) is not None or (p.bodies_anywhere and GOES_ON.match(said) is not None):
            continue  # "Signed on behalf of the Council this tenth day of June 2026"
        mark = _patterns(p).for_body.fullmatch(said)
        said = mark["body"] if mark is not None else said
        if is_role(said, p):
            return office(said, p)
        if mark is not None or is_body(said, p):
            return None, said if len(said.split()) > 1 else None
    return None, None
