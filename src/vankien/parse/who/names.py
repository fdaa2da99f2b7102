"""What a person's name looks like, and what may stand before one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later
from vankien.text.tones import without_tones

NAME_WORDS = (2, 6)  # syllables of a person's name
LEAST_UNTONED = 2  # letters of a family's name that is known without its tone
LONGEST_NAME = 4  # syllables; in a longer run of capitals a place stands before the name
LONGEST_NAMED = 160  # code points of a line that is a name with its office
LONGEST_HEAD = 1_000  # code points of a line in which somebody is introduced; a whole letter in one line says it early
LONGEST_BEFORE = 90  # code points of an office before a colon and a name
# In Unicode capitals and small letters alternate: a range from À to Ỹ would take in both.
SENTENCE = re.compile(r"\s(?<=[.!?…”\"]\s)(?<![A-ZĐ]\.\s)\s*")  # where one ends; "TM." and "R." end none
CAPITALS = "".join(char for char in map(chr, range(0x41, 0x1EFA)) if char.isupper())
WORD = rf"(?:[{CAPITALS}]\.|[{CAPITALS}][^\W\d_]*(?:['’-][^\W\d_]+)*)"
_GAP = r"[ \t\u00a0]+"
NAME = rf"{WORD}(?:{_GAP}{WORD}){{{NAME_WORDS[0] - 1},{NAME_WORDS[1] - 1}}}"
RUN = rf"{WORD}(?:{_GAP}{WORD}){{0,9}}"  # capitalised words in a row: a name, or a place with a name behind it
TITLED = re.compile(
    rf"(?:[Tt]he\s+)?[{CAPITALS}][\w'’.&-]*(?:\s+(?:(?:of|the|and|for|in|on|at|&)\s+){{0,2}}(?!I\b)[{CAPITALS}][\w'’&-]*){{0,11}}"
)  # what capitals tell to be a title or a body's name


@dataclass(frozen=True, slots=True)
class NamePatterns:
    """A name alone, with its office behind it, with its office before it, behind words that introduce it."""

    byline: re.Pattern[str]
    named_last: re.Pattern[str]
    uncapitalised: re.Pattern[str] | None
    role_name: re.Pattern[str]
    speaks: re.Pattern[str]
    body: re.Pattern[str]
    body_only: re.Pattern[str]
    role: re.Pattern[str]
    said: re.Pattern[str]
    body_or_organ: re.Pattern[str]
    body_or_place: re.Pattern[str]


@lru_cache(maxsize=8)
def name_patterns(p: People) -> NamePatterns:
    """The patterns of a language."""
    before = prefix(p)
    introduces = "|".join(entry.replace(" ", r"\s+") for entry in sorted(p.introduces, key=len, reverse=True))
    verbs = "|".join(entry.replace(" ", r"\s+") for entry in sorted(p.speaks, key=len, reverse=True))
    openers = "|".join(entry.replace(" ", r"\s+") for entry in sorted(p.openers, key=len, reverse=True))
    body, roles = words(p.bodies), words((*p.roles, *untoned(p.roles)))
    return NamePatterns(
        byline=compile_later(
            rf"\s*(?P<titles>{before})(?P<name>{NAME})\s*(?:\((?P<office>[^()]+)\)|[,–-]\s*(?P<tail>.+?))?[.,;]?\s*"
        ),
        named_last=compile_later(
            rf"\s*(?P<before>[^:\n]{{2,{LONGEST_BEFORE}}}?)\s*:\s*(?P<titles>{before})(?P<name>{NAME})"
            r"\s*(?:\((?P<office>[^()]+)\)|[,–-]\s*(?P<tail>.+?))?[.;]?\s*"
        ),
        uncapitalised=_uncapitalised(p, introduces),
        role_name=compile_later(
            rf"(?<!\w)(?P<before>(?i:{roles})(?:\s+[^.,:;()\n]{{1,{LONGEST_BEFORE}}}?)??)[,\s]+"
            rf"(?P<titles>{before})(?P<name>{NAME})"
        ),
        speaks=compile_later(
            rf"\s*(?:[-+*•]|\d+(?:\.\d+)*[.)]?)?\s*(?P<opener>(?i:{openers})\s+)?(?P<titles>{before})(?P<name>{WORD}(?:{_GAP}{WORD}){{0,5}})"
            rf"\s*(?:[,–(-]\s*(?P<office>[^:;)\n]{{0,140}}?)\)?)?\s*(?:,|:)?\s*(?:(?i:{verbs})(?!\w)|(?P<colon>:))"
        ),
        body=compile_later(body),
        body_only=compile_later(body if p.bodies_anywhere else rf"^{body}"),
        role=compile_later(rf"(?:{words(p.former)}\s*)?{roles}"),
        said=compile_later(words(one for one in p.statements if " " in one)),
        body_or_organ=compile_later(words((*p.bodies, *p.organs))),
        body_or_place=compile_later(words((*p.bodies, *p.places))),
    )


@lru_cache(maxsize=8)
def prefix(p: People) -> str:
    """What may stand before a name, up to three times: "Đồng chí Thượng tá", "PGS.TS."."""
    before = "|".join(entry.replace(" ", r"\s+") for entry in sorted((*p.honorifics, *p.titles), key=len, reverse=True))
    tails = "|".join(entry.replace(" ", r"\s+") for entry in p.title_tails)
    tail = rf"(?:\s+(?i:{tails}|\((?:{tails})\)))?" if tails else ""  # "Đại tá (nghỉ hưu)"
    return rf"(?:(?<!\w)(?i:{before}){tail}(?:\.\s*|\s*[:,]\s*|\s+)){{0,4}}"


def untoned(entries: Sequence[str]) -> list[str]:
    """Entries of two words and more as people type them without tones; one alone is too often another word."""
    return [bare for entry in entries if " " in entry and (bare := without_tones(entry)) != entry]


def _uncapitalised(p: People, introduces: str) -> re.Pattern[str] | None:
    """A name in a transcript that knows no capitals: a family name, a middle one, one more."""
    if not p.family_names:
        return None
    family, middle = "|".join(p.family_names), "|".join(p.middle_names)
    return compile_later(
        rf"(?<!\w)(?:{introduces})\s+(?P<name>(?:{family})\s+(?:(?:{middle})\s+)?[^\W\d_]+)(?!\w)(?P<rest>[^.\n]*)"
    )


def adverbs(p: People) -> str:
    """What may stand between somebody and his verb: "Ông Nam *cũng* đề nghị", "… *vừa* gửi"."""
    return rf"(?:{words(p.already)}\s+){{0,2}}" if p.already else ""


def given(name: str, p: People) -> str:
    """The person in a run of capitalised words that a place begins: "Tân Vân Lò Văn Páo" is Lò Văn Páo. A slice."""
    found = list(re.finditer(r"\S+", name))
    if len(found) <= LONGEST_NAME or not p.family_names:
        return name
    starts = [one.start() for one in found[-LONGEST_NAME:-1] if one[0].lower() in p.family_names]
    return name[starts[0] :] if starts else name


def is_body(said: str, p: People) -> bool:
    """Whether words begin as the name of a body does (or hold a word for one, where the language puts it last)."""
    return name_patterns(p).body_only.search(said.strip().lower()) is not None


def is_titled(said: str, p: People) -> bool:
    """Whether words can be the name of a body where the word for one may stand anywhere in it: all begin with a
    capital but those that join them, "Marwick Society for the Care of Trees"; a sentence is none.
    """
    if not p.bodies_anywhere:
        return True
    joins = {*" ".join((*p.of_words, *p.and_offices, *p.articles, *p.company_ends, "&")).split()}  # "Hallam Water plc"
    words_ = said.strip().split()
    return bool(words_) and all(word[:1].isupper() or word[:1] in "(&" or word in joins for word in words_)


def titled_run(said: str) -> str | None:
    """The capitalised words with which words begin, with the small ones that join them, and no "I" behind them."""
    run = TITLED.match(said)
    return None if run is None else run[0].rstrip(" ,.")


@lru_cache(maxsize=8)
def _companies(p: People) -> re.Pattern[str]:
    return re.compile(rf"(?:[{CAPITALS}&][\w'’.&-]*\s+){{1,6}}(?i:{'|'.join(p.company_ends) or '(?!)'})")


def is_company(said: str, p: People) -> bool:
    """Whether capitals name a company by its last word: "Delmont Marine Consultants"."""
    name = said.strip(" .,")
    return bool(p.company_ends) and _companies(p).fullmatch(name) is not None and not is_role(name, p)


def is_organ(said: str, p: People) -> bool:
    """Whether words begin as a part of a body or a place: "Ban Thường vụ", "huyện"; not "Huyện ủy"."""
    match = name_patterns(p).body_or_organ.match(said.strip().lower())
    return match is not None and " ".join(match[0].split()) in p.organs


def is_role(said: str, p: People) -> bool:
    """Whether words begin with an office."""
    return name_patterns(p).role.match(said.strip().lower()) is not None


def is_resident(said: str, p: People) -> bool:
    """Whether words begin with what people are called who live somewhere, or with many of them: "Cử tri tổ 3"."""
    return _residents(p).match(said.strip().lower()) is not None


@lru_cache(maxsize=8)
def _residents(p: People) -> re.Pattern[str]:
    return compile_later(words((*p.many, *p.residents)))


def is_foreign_office(said: str, p: People) -> bool:
    """Whether words are an office as firms write it in another tongue: "Regional Sales Manager"."""
    own = said.split()
    is_known_one = bool(own) and own[-1].lower() in p.foreign_offices and len(own) < NAME_WORDS[1]
    return is_known_one and said.isascii() and all(word[:1].isupper() for word in own)


def is_joined(said: str, p: People) -> bool:
    """Whether an office is only the first of what a body cares for: "THƯƠNG BINH VÀ XÃ HỘI"."""
    role = name_patterns(p).role.match(said)
    return role is not None and said[role.end() :].lstrip().startswith(tuple(f"{word} " for word in p.conjunctions))


def is_place(said: str, p: People) -> bool:
    """Whether words begin as a place where people live does, and no longer name of a body is meant."""
    match = name_patterns(p).body_or_place.match(said.strip().lower())
    return match is not None and " ".join(match[0].split()) in p.places


def is_name(name: str, p: People) -> bool:
    """Whether capitalised words are a person's name and not a body, an office or a heading.

    "Đoàn Văn Sính" begins as a youth union does, and is a man: one syllable that is a family name is no body.
    """
    if not NAME_WORDS[0] <= len(name.split()) <= NAME_WORDS[1]:
        return False
    lower = " ".join(name.lower().split())
    patterns = name_patterns(p)
    if p.family_names and _is_shortened(name):
        return False
    if lower in p.never or lower.split()[0] in p.no_firsts or patterns.said.search(lower) is not None:
        return False  # "DANH MỤC Ý KIẾN" begins with a family's name
    if p.bodies_anywhere and re.split(r"['’]", lower)[0] in p.myself:
        return False  # "I'm Oliver Crane"
    if p.bodies_anywhere and (lower.startswith(p.addressed) or lower.split()[0] in p.led_by):
        return False  # "Dear Madam", "From Professor Stamm"
    if lower.split()[-1] in p.papers or (p.bodies_anywhere and lower.split()[-1] in p.leads):
        return False  # "Planning Manager"
    if lower.split()[-1] in p.foreign_offices:
        return False  # "Sales Manager" under a name
    found = (patterns.body_only.search(lower), patterns.role.match(lower))
    return all(match is None or (match.start() == 0 and match[0] in p.family_names) for match in found)


def _is_shortened(name: str) -> bool:
    """Whether capitals are a place or a body by letters that stand for words: "Q. Bình Thạnh", "Lưu BTG"."""
    few = name.split()
    return few[0].endswith(".") or (not name.isupper() and any(len(word) > 1 and word.isupper() for word in few))


def without_letters(name: str) -> str:
    """A name without the capitals of degrees and honours behind it: "Pippa Rowntree RN"; one all in capitals stays."""
    own = name.split()
    while len(own) > NAME_WORDS[0] and not own[0].isupper() and len(own[-1]) > 1 and own[-1].isupper():
        if own[-1].strip("IVX") == "" or own[-1].endswith("."):
            break  # "Henry Marsh III", "Ann T."
        own.pop()
    return " ".join(own)


def cased(name: str, p: People) -> str:
    """The name with its spaces and, where it was printed in capitals, its case as it is written otherwise."""
    name = " ".join(name.split())
    return p.title_case(name) if name.isupper() else name


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


@lru_cache(maxsize=4096)
def bears(syllable: str, p: People) -> bool:
    """Whether a family is called so, with its tone or written without any."""
    return syllable in p.family_names or syllable in _untoned(p)


@lru_cache(maxsize=8)
def _untoned(p: People) -> frozenset[str]:
    return frozenset(bare for name in p.family_names if len(bare := without_tones(name)) >= LEAST_UNTONED)
