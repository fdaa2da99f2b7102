"""Who speaks and when: from bylines, signatures, introductions; never from the page's clock."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.grammar import words

NAME_WORDS = (2, 6)  # syllables of a person's name
SIGNATURE_LINES = 12  # lines at the end among which a signature is looked for
TAIL_LINES = 4  # lines at the end in which "Người góp ý: …" stands
HEAD_LINES = 8  # lines at the beginning among which a letterhead or an introduction is looked for
# In Unicode capitals and small letters alternate: a range from À to Ỹ would take in both.
_CAPITALS = "".join(char for char in map(chr, range(0x41, 0x1EFA)) if char.isupper())
_COLUMNS = re.compile(r"\t+|\s{3,}")
LONGEST_PLACE = 5  # words of a place behind a name
LONGEST_OFFICE = 90  # code points of a line that names an office
_NAME_WORD = rf"[{_CAPITALS}][^\W\d_]*"


@dataclass(frozen=True, slots=True)
class _Patterns:
    name: re.Pattern[str]
    byline: re.Pattern[str]
    role: re.Pattern[str]
    body: re.Pattern[str]
    introduces: re.Pattern[str]
    honorific: re.Pattern[str]
    signs: re.Pattern[str]
    field: re.Pattern[str]
    signs_for: re.Pattern[str]
    office_ends: re.Pattern[str]
    resides: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    least, most = NAME_WORDS
    name = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{{least - 1},{most - 1}}}"
    titles = "|".join(sorted(s.honorifics, key=len, reverse=True))
    return _Patterns(
        name=re.compile(name),
        byline=re.compile(
            rf"\s*(?:(?i:{titles})\.?\s+)?(?P<name>{name})\s*(?:\((?P<office>[^()]+)\)|[,–-]\s*(?P<tail>.+))?\.?\s*"
        ),
        role=re.compile(words(s.roles)),
        body=re.compile(words(s.bodies)),
        introduces=re.compile(
            rf"(?i:{'|'.join(s.introduces)})\s*:?\s*(?:(?i:{titles})\s+)?(?P<name>{name})(?P<rest>[^.\n]*)"
        ),
        honorific=re.compile(rf"(?<!\w)(?i:{titles})\s+(?P<name>{name})\s*(?:,|–|-|\()\s*(?P<rest>[^.:;)\n]*)"),
        signs=re.compile(words(s.signs)),
        resides=re.compile(words(s.resides)),
        signs_for=re.compile(rf"(?i)^(?:{'|'.join(s.signs_for)})"),  # on behalf of, instead of, by order of
        office_ends=re.compile(rf"\s+(?:{'|'.join(s.office_ends)}|:)"),
        field=re.compile(
            rf"(?i)^\s*[-*•]?\s*(?P<key>{'|'.join(key for keys in s.fields.values() for key in keys)})"
            r"\s*:\s*(?P<value>.+?)\s*$"
        ),
    )


def office(said: str, speech: Speech) -> tuple[str | None, str | None]:
    """Role and organisation in "Giám đốc Sở Ngoại vụ", "nguyên Phó Chủ tịch UBND huyện": either may be missing."""
    patterns = _patterns(speech)
    pieces = said.split(",")
    while len(pieces) > 1 and patterns.resides.match(pieces[0].strip().lower()):
        pieces = pieces[1:]  # "sinh năm 1962, cán bộ hưu trí": the year is no office
    said = ",".join(pieces).strip()
    lives = patterns.resides.search(said.lower())
    said = (said if lives is None else said[: lives.start()]).strip(" ,.;:–-()")
    if not said:
        return None, None
    lower = said.lower()
    role = patterns.role.match(lower)
    if role is None:
        body = patterns.body.match(lower)
        return (None, said) if body is not None else (said if len(said.split()) <= 6 else None, None)
    end = role.end()
    while (more := patterns.role.match(lower, _skip(lower, end))) is not None and more.start() <= end + 1:
        end = more.end()
    rest = said[end:].strip(" ,–-")
    if not rest:
        return said[:end], None
    found = patterns.body.search(rest.lower())
    if found is not None and found.start() > 0 and not rest[: found.start()].strip(" ,–-"):
        rest = rest[found.start() :]
    if found is not None and found.start() > 0:
        before = rest[: found.start()].strip(" ,–-")
        return f"{said[:end]} {before}", rest[found.start() :]
    return said[:end], rest


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] == " ":
        at += 1
    return at


def contributor_in(lines: Sequence[str], facts_author: str | None, speech: Speech) -> tuple[Contributor, int | None]:
    """Who wrote the lines, and the line at which the signature begins (None without one)."""
    found = _fields(lines, speech)
    if found is not None:
        return found, None
    signed = _signature(lines, speech)
    if signed is not None:
        who, at = signed
        return _with_letterhead(_with_introduction(who, lines, speech), lines, speech), at
    introduced = _introduced(lines[:HEAD_LINES], speech) or _introduced(lines[-TAIL_LINES:], speech, by_title=False)
    if introduced is not None:
        return introduced, None
    if facts_author:
        return _author(facts_author, speech), None
    return Contributor(), None


def _fields(lines: Sequence[str], speech: Speech) -> Contributor | None:
    """From "Họ và tên: …", "Chức vụ: …", "Đơn vị: …"."""
    patterns = _patterns(speech)
    values: dict[str, str] = {}
    for line in lines:
        match = patterns.field.match(line)
        if match is not None:
            key = match["key"].lower()
            kind = next(kind for kind, keys in speech.fields.items() if key in keys)
            values.setdefault(kind, match["value"].strip(" .;"))
    if "name" not in values:
        return None
    return Contributor(_cased(values["name"], speech), values.get("role"), values.get("organisation"))


def _signature(lines: Sequence[str], speech: Speech) -> tuple[Contributor, int] | None:
    """From the last lines: a name alone, in capitals or with its office in brackets, with titles above it."""
    patterns = _patterns(speech)
    first = max(0, len(lines) - SIGNATURE_LINES)
    for at in range(len(lines) - 1, first - 1, -1):
        line = _last_column(lines[at])
        match = patterns.byline.fullmatch(line)
        if match is None or not _is_name(match["name"], line, speech) or not _ends_a_name(match["tail"], speech):
            continue
        said = match["office"] or match["tail"] or _office_below(lines, at, speech)
        role, organisation = office(said, speech) if said else _office_above(lines, at, first, speech)
        if not said and role is None and organisation is None and not _is_signed(lines, at, first, speech):
            continue
        who = Contributor(_cased(match["name"], speech), role, organisation, ContributorKind.PERSON)
        return who, _signature_start(lines, at, first, speech)
    return None


def _ends_a_name(tail: str | None, speech: Speech) -> bool:
    """Whether what follows a name behind a comma is an office or a place, and not the rest of a sentence."""
    if tail is None:
        return True
    if ":" in tail or ";" in tail:
        return False
    return _is_office(tail, speech) or (tail[:1].isupper() and len(tail.split()) <= LONGEST_PLACE)


def _last_column(line: str) -> str:
    """What stands at the right of a line laid out in columns: signatures stand beside "Nơi nhận"."""
    return _COLUMNS.split(line.strip())[-1].strip()


def _office_below(lines: Sequence[str], at: int, speech: Speech) -> str | None:
    """The office in brackets, or by its title, in the line below a name."""
    below = next((line.strip() for line in lines[at + 1 : at + 3] if line.strip()), "")
    if below.startswith("(") and below.endswith(")"):
        return below[1:-1].strip()
    return below if _patterns(speech).role.match(below.lower()) and len(below) <= LONGEST_OFFICE else None


def _is_name(name: str, line: str, speech: Speech) -> bool:
    """Whether capitalised words are a person's name and not a body, a place or a heading."""
    lower = name.lower()
    patterns = _patterns(speech)
    if patterns.body.match(lower) or patterns.role.match(lower):
        return False
    return len(line) <= 120 and NAME_WORDS[0] <= len(name.split()) <= NAME_WORDS[1]


def _office_above(lines: Sequence[str], at: int, first: int, speech: Speech) -> tuple[str | None, str | None]:
    """The office in the lines above a signature: "TM. BAN CHẤP HÀNH", "GIÁM ĐỐC"."""
    patterns = _patterns(speech)
    role = organisation = None
    for line in reversed(lines[max(first, at - 7) : at]):
        said = patterns.signs_for.sub("", _last_column(line).strip(" .,()"))
        lower = said.lower()
        if patterns.role.match(lower):
            own_role, own_body = office(said, speech)
            role = role or (_sentence_case(own_role) if own_role else None)
            organisation = organisation or own_body
        elif patterns.body.match(lower) and len(said) <= LONGEST_OFFICE:
            organisation = organisation or said
    return role, organisation


def _sentence_case(said: str) -> str:
    return said.capitalize() if said.isupper() else said


def _is_signed(lines: Sequence[str], at: int, first: int, speech: Speech) -> bool:
    """Whether a bare name is a signature: capitals, the last line, or below a word of signing."""
    patterns = _patterns(speech)
    above = " \n".join(lines[max(first, at - 4) : at]).lower()
    return lines[at].strip().isupper() or patterns.signs.search(above) is not None or at == len(lines) - 1


def _signature_start(lines: Sequence[str], at: int, first: int, speech: Speech) -> int:
    """The first line of the signature block that ends at a name."""
    patterns = _patterns(speech)
    start = at
    for place in range(at - 1, max(first, at - 6) - 1, -1):
        lower = lines[place].strip().lower()
        short = len(lower) <= 80
        if (
            not lower
            or (short and (patterns.signs.match(lower) or patterns.role.match(lower) or patterns.body.match(lower)))
            or (short and lines[place].strip().startswith("("))
        ):
            start = place if lower else start
        else:
            break
    return start


def _introduced(lines: Sequence[str], speech: Speech, *, by_title: bool = True) -> Contributor | None:
    """Who introduces himself ("Tôi là …"), or is introduced by title and office ("Đồng chí …, Giám đốc Sở …").

    A title alone introduces nobody: articles speak of many people.
    """
    patterns = _patterns(speech)
    for line in lines:
        for pattern in (patterns.introduces, patterns.honorific) if by_title else (patterns.introduces,):
            match = pattern.search(line)
            if match is None or not _is_name(match["name"], match["name"], speech):
                continue
            said = _office_part(match["rest"], speech)
            if pattern is patterns.honorific and not _is_office(said, speech):
                continue
            role, organisation = office(said, speech)
            return Contributor(_cased(match["name"], speech), role, organisation)
    return None


def _is_office(said: str, speech: Speech) -> bool:
    patterns = _patterns(speech)
    lower = said.lower()
    return patterns.role.match(lower) is not None or patterns.body.match(lower) is not None


def _office_part(said: str, speech: Speech) -> str:
    """The words after a name up to the verb: "Giám đốc Sở Y tế có ý kiến như sau" ends before "có ý kiến"."""
    said = said.strip(" ,–-()")
    return _patterns(speech).office_ends.split(said, maxsplit=1)[0]


def _with_introduction(who: Contributor, lines: Sequence[str], speech: Speech) -> Contributor:
    """A signer's missing office from the introduction that names the same person."""
    if who.role is not None or who.organisation is not None:
        return who
    introduced = _introduced(lines[:HEAD_LINES], speech)
    if introduced is None or (introduced.name or "").lower() != (who.name or "").lower():
        return who
    return replace(who, role=introduced.role, organisation=introduced.organisation)


def _with_letterhead(who: Contributor, lines: Sequence[str], speech: Speech) -> Contributor:
    """A signer's organisation from the letterhead: the line in capitals that says more of it, else the last that
    names a body of its own and no organ ("Ban Thường vụ") or place.
    """
    patterns = _patterns(speech)
    heads: list[str] = []
    for line in lines[:HEAD_LINES]:
        words_ = line.strip(" .")
        if words_.isupper() and len(words_) <= 90 and patterns.body.match(words_.lower()):
            heads.append(words_)
        elif words_ and not words_.isupper():
            break
    own = [one for one in heads if not one.lower().startswith(speech.organs)]
    signed = (who.organisation or "").lower()
    fuller = [one for one in own if signed and one.lower().startswith(signed)]
    found = next(iter((*fuller, *reversed(own))), None)
    if found is None or (signed and not fuller and not signed.startswith(speech.organs)):
        return who
    return replace(who, organisation=found, kind=ContributorKind.BODY)


def _author(said: str, speech: Speech) -> Contributor:
    patterns = _patterns(speech)
    match = patterns.byline.fullmatch(said.strip())
    if match is None or not _is_name(match["name"], said, speech):
        kind = speech.kind_of(said)
        return Contributor(said.strip() or None, kind=kind)
    tail = match["office"] or match["tail"]
    role, organisation = office(tail, speech) if tail else (None, None)
    return Contributor(_cased(match["name"], speech), role, organisation)


def _cased(name: str, speech: Speech) -> str:
    name = " ".join(name.split())
    return speech.title_case(name) if name.isupper() else name


@lru_cache(maxsize=8)
def speaker_pattern(speech: Speech) -> re.Pattern[str]:
    """A line of a report at which a speaker begins: "Đồng chí Lê Văn Nam, Trưởng thôn Nà Pục, đề nghị: …"."""
    titles = "|".join(sorted(speech.honorifics, key=len, reverse=True))
    verbs = "|".join(speech.meeting_words)
    openers = "|".join(sorted(speech.openers, key=len, reverse=True))
    least, most = NAME_WORDS
    name = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{{least - 1},{most - 1}}}"
    return re.compile(
        rf"\s*(?:[-+*•]|\d+[.)])?\s*(?:(?i:{openers})\s+)?(?i:{titles})\s+(?P<name>{name})"
        rf"\s*(?:[,–(-]\s*(?P<office>[^:;)\n]{{0,140}}?)\)?)?\s*(?:,|:)?\s*(?i:{verbs}|:)"
    )


def speaker(line: str, speech: Speech) -> Contributor | None:
    """Who begins to speak in a line of a report; None when nobody does."""
    match = speaker_pattern(speech).match(line)
    if match is None or not _is_name(match["name"], match["name"], speech):
        return None
    role, organisation = office(match["office"] or "", speech)
    return Contributor(_cased(match["name"], speech), role, organisation)
