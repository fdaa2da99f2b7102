"""A name as the last words of a text that no block signs: in its last sentence, a nickname, small letters."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.mention import mention
from vankien.parse.who.names import (
    LONGEST_NAME,
    LONGEST_NAMED,
    RUN,
    SENTENCE,
    bears,
    cased,
    is_body,
    is_known,
    is_name,
    is_place,
    is_role,
)
from vankien.parse.who.office import office, without_home
from vankien.parse.who.signer import FULL_NAME, in_one_breath, is_rest, named_last, signing, without_day
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later
from vankien.text.tones import without_tones

LONGEST_LAST = 400  # code points of the last line in which its last sentence stands
LONGEST_CALLING = 4  # words
LONGEST_TAIL = 5  # words of an office behind a name in small letters
_KNOWN_AS = re.compile(r"[^()\n:.]{2,40}?\s*\((?P<inner>[^()\n]{6,120})\)\s*(?:[,–-]\s*(?P<tail>[^()\n]{1,80}))?")
_RUN = compile_later(RUN)
_PIECES = re.compile(r"\s*[,;]\s+")
_ENDS = tuple('.!?…”",')


@lru_cache(maxsize=8)
def _between_names(p: People) -> re.Pattern[str]:
    """What parts the names of those who sign together."""
    return compile_later(rf"\s+(?:{words(p.joins)}|&|[–-])\s+|\s*,\s+")


def last_words(lines: Sequence[str], at: int, p: People) -> Contributor | None:
    """A name as the last words of all: "… thì tốt quá. Vũ Đình Khánh, 0912 …", "(Độc giả …)", "Thay mặt …: …"."""
    if any(line.strip() for line in lines[at + 1 :]):
        return None
    line = lines[at].strip()[-LONGEST_LAST:]
    sentences = SENTENCE.split(line)
    if ":" in sentences[-1] and _written_down(p).search(sentences[-1].lower()) is not None:
        return None
    for said in _endings(sentences):
        is_part = said != line
        found = _whole(said, p, is_part=is_part)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=8)
def _written_down(p: People) -> re.Pattern[str]:
    """Who took down or passed on what stands before: "…, người tiếp nhận: Lê Thu Hà, chuyên viên"."""
    return compile_later(rf"[,;.(–-]\s*{words(p.scribes)}[^:,;.()\n]{{0,20}}:")


def _endings(sentences: Sequence[str]) -> list[str]:
    """The last words of a line from the longest: the last sentence, what stands in its brackets, behind its colon."""
    last = sentences[-1].strip("–—- ")
    made = [last]
    if last.endswith((")", ").")) and "(" in last:
        inner = last[last.rindex("(") :].strip("(). ")
        made.append(inner)
        made += _PIECES.split(inner)[-1:]
    made += [piece for mark in (": ", " – ", ", ") if (piece := last.rpartition(mark)[2].strip()) != last]
    return made


def _whole(said: str, p: People, *, is_part: bool) -> Contributor | None:
    """The person whom words name and nothing else: with his office, a day, a place or a telephone behind."""
    bare = without_day(said, p)
    one = (_for_a_body(bare, p) or named_last(bare, p)) if is_part else None
    if one is not None:
        return one
    found = mention(bare, 0, p)
    if found is None:
        return None
    rest = bare[found.end :].strip(" .)(,")
    is_joined = re.match(r" [^\W\d_]", bare[found.end :]) is not None and rest[:1].islower()
    if is_joined and not (is_role(rest, p) or is_place(rest, p) or rest.lower().startswith(p.signed)):
        return None  # "Mong Quốc hội thông qua …", "Hog Lane becomes Cattle Street"
    is_titled = bool(found.titles.strip()) or found.role is not None
    calling, _, home = (piece.strip() for piece in rest.partition(","))
    if is_part and calling and found.role is None and _is_calling(calling, p) and is_rest(home, p):
        return replace(found.contributor(p), role=calling)
    if not is_rest(rest, p):
        return None
    is_signed = rest.lower().startswith(p.signed)  # "Lành Thị Nga kính thư"
    return found.contributor(p) if is_titled or is_part or is_signed else None


def _is_calling(rest: str, p: People) -> bool:
    """Whether unknown words behind the name that ends a text may be a calling: "diver", "civil engineer"."""
    is_short = len(rest.split()) <= LONGEST_CALLING and rest[:1].islower() and rest.replace(" ", "").isalpha()
    return is_short and not is_place(rest, p) and without_home(rest, p) == rest


def _for_a_body(said: str, p: People) -> Contributor | None:
    """The body first, then office and name: "TM. Đảng ủy Công ty …, Bí thư Tô Xuân Thắng"."""
    head, _, tail = said.rpartition(", ") if ", " in said else said.rpartition(" - ")
    who = in_one_breath(tail.rstrip(" ."), p) if head else None
    body = signing(p)[1].sub("", head.strip())
    return who if who is None or not is_body(body, p) else replace(who, organisation=body)


def nickname(lines: Sequence[str], p: People) -> tuple[Contributor, int] | None:
    """Two to four capitalised words that end a text behind a full stop: "Tư Đò", "Tám Hạnh, ấp 3". No family is asked
    for unless a place follows, but they are spoken of nowhere else, as a village would be.
    """
    said = [(at, line.strip()) for at, line in enumerate(lines) if line.strip()]
    if not p.family_names or not said:
        return None
    at, line = said[-1]
    sentences = SENTENCE.split(line[-LONGEST_LAST:])
    last = sentences[-1].strip(" .–-")
    begins = at if len(sentences) == 1 else len(lines)
    named = known_as(last, p) or together(last, p)
    if named is not None:
        return named, begins
    before = line[: len(line) - len(sentences[-1])].rstrip() or (said[-2][1] if len(said) > 1 else "")
    name, comma, home = (piece.strip() for piece in last.partition(","))
    is_run = _RUN.fullmatch(name) is not None and len(name.split()) <= LONGEST_NAME and not name.isupper()
    is_told = "\n".join(lines).count(name) > 1
    if not is_run or before[-1:] not in _ENDS or is_told or not is_name(name, p) or is_role(name, p):
        return None
    if comma and not (_is_nick(name, p) and is_rest(home, p)):
        return None
    role, body = office(home, p) if comma else (None, None)
    return Contributor(name, role, body, ContributorKind.PERSON), begins


def _is_nick(name: str, p: People) -> bool:
    """Whether the first word is one by which a family calls its own ("Tám Hạnh") or a family's name."""
    first = name.split(maxsplit=1)[0].lower()
    return first in p.nick_firsts or bears(first, p)


def known_as(said: str, p: People) -> Contributor | None:
    """Who adds his name in brackets to what he is called: "Ba Cò (Phạm Văn Cò), chủ ghe"."""
    match = _KNOWN_AS.fullmatch(said) if said.find("(") > 0 and len(said) <= LONGEST_NAMED else None
    if match is None:
        return None
    name, _, more = (piece.strip() for piece in match["inner"].partition(","))
    if not is_whole(name, p):
        return None
    tail = (match["tail"] or "").strip()
    if not is_rest(tail, p):
        return None
    return Contributor(cased(name, p), *office(more or tail, p))


def together(said: str, p: People) -> Contributor | None:
    """Two people who sign on one line: "Hà Thị Cúc và Vi Văn Mai"."""
    names = _between_names(p).split(said) if len(said) <= LONGEST_NAMED else []
    is_all = len(names) > 1 and all(is_whole(one, p) for one in names)
    return Contributor(said) if is_all else None


def is_whole(name: str, p: People) -> bool:
    """Whether words are the whole name of a person of a known family."""
    is_long = len(name.split()) >= FULL_NAME and _RUN.fullmatch(name) is not None
    return is_long and is_name(name, p) and is_known(name, p)


def uncapitalised(lines: Sequence[str], p: People) -> tuple[Contributor, int] | None:
    """A name in small letters that ends a text: "nguyễn văn tèo", "le van sy, to truong", "phúc, lớp 12"."""
    said = [(at, line.strip()) for at, line in enumerate(lines) if line.strip()]
    if not p.family_names or not said:
        return None
    at, line = said[-1]
    last = SENTENCE.split(line[-LONGEST_LAST:])[-1].strip(" .–-")
    name, comma, tail = (piece.strip() for piece in last.partition(","))
    syllables = name.split()
    if (
        not name.replace(" ", "").isalpha()
        or not name.islower()
        or len(syllables) > LONGEST_NAME
        or len(last) > LONGEST_NAMED
    ):
        return None
    is_tail = bool(comma) and (
        not without_home(tail, p) or is_place(tail, p) or (is_role(tail, p) and len(tail.split()) <= LONGEST_TAIL)
    )
    is_full = len(syllables) >= FULL_NAME and bears(syllables[0], p) and syllables[1] in _middles(p)
    if not is_tail and not (is_full and not comma):
        return None
    if len(syllables) > 1 and not bears(syllables[0], p):
        return None
    role, body = office(tail, p) if is_tail else (None, None)
    return Contributor(name, role, body), at if last == line.strip(" .–-") else len(lines)


@lru_cache(maxsize=8)
def _middles(p: People) -> frozenset[str]:
    return frozenset((*p.middle_names, *map(without_tones, p.middle_names)))
