"""Who speaks: from bylines, signatures, introductions, letterheads."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.grammar import words
from vankien.parse.letterhead import COLUMNS, said_by_body, with_letterhead
from vankien.parse.names import LONGEST_HEAD, SENTENCE, cased, is_body, is_name, is_role, name_patterns, prefix
from vankien.parse.office import office
from vankien.parse.signature import person, signature

HEAD_LINES = 8  # lines at the beginning among which an introduction is looked for
TAIL_LINES = 4  # lines at the end in which "Người góp ý: …" stands


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    keys = [key for kinds in p.fields.values() for key in kinds]
    longest = "|".join(re.escape(key).replace(r"\ ", r"\s+") for key in sorted(keys, key=len, reverse=True))
    return (
        re.compile(rf"(?i)(?:^|(?<=\s)|(?<=[.;,]))[-*•]?\s*(?P<key>{longest})\s*:\s*"),
        re.compile(rf"(?:^|\s+)(?:{words(p.office_ends)}|:)"),
        re.compile(rf"(?<!\w){words(p.i_am)}\s+(?P<said>(?:{words(p.former)}\s+)?{words(p.roles)})"),
    )


def contributor_in(lines: Sequence[str], facts_author: str | None, p: People) -> tuple[Contributor, int | None]:
    """Who wrote the lines, and the line at which the signature begins (None without one)."""
    found = _fields(lines, p)
    if found is not None:
        return found, None
    signed = signature(lines, p)
    if signed is not None:
        who, at = signed
        who = with_letterhead(_with_introduction(who, lines, p), lines, p)
        return _with_title(_with_calling(who, lines, p), lines[at:], p), at if at < len(lines) else None
    introduced = (
        _introduced(lines[:HEAD_LINES], p)
        or _bylined(lines[:HEAD_LINES], p)
        or _introduced(lines[-TAIL_LINES:], p, by_title=False)
    )
    if introduced is not None:
        return with_letterhead(introduced, lines, p), None
    if facts_author:
        return _with_calling(_author(facts_author, p), lines, p), None
    return said_by_body(lines, p) or _with_calling(Contributor(), lines, p), None


def _bylined(lines: Sequence[str], p: People) -> Contributor | None:
    """A byline below a title ("Nhà báo Cao Minh Tuệ"), or who speaks in the first line ("Đồng chí … góp ý:")."""
    said = [line for line in lines if line.strip()]
    for sentence in (one for line in said[:2] for one in SENTENCE.split(line[:LONGEST_HEAD])[:2]):
        first = name_patterns(p).speaks.match(sentence)
        if first is not None and first["titles"].strip() and is_name(first["name"], p):
            return speaker(sentence, p)
        office_first = name_patterns(p).role_name.match(re.sub(rf"^\s*{prefix(p)}", "", sentence, count=1))
        if office_first is not None and speaks_next(office_first, p):
            return person(office_first.string, office_first, p)
    for line in said[1:4]:
        match = name_patterns(p).byline.fullmatch(line[:LONGEST_HEAD])
        if match is not None and is_name(match["name"], p) and is_role(match["titles"], p):
            return Contributor(cased(match["name"], p), match["titles"].strip(), None)
    return None


def speaks_next(match: re.Match[str], p: People) -> bool:
    """Whether a verb of speaking follows a name: "Giám đốc Từ Văn Lễ có ý kiến"."""
    rest = match.string[match.end() :].lstrip(" ,:").lower()
    return rest.startswith((*p.speaks, *p.writes))


def _fields(lines: Sequence[str], p: People) -> Contributor | None:
    """From "Họ và tên: …", "Chức vụ: …", "Đơn vị: …", each on its line or several in one."""
    key_pattern = _patterns(p)[0]
    values: dict[str, str] = {}
    for line in lines:
        if ":" not in line:
            continue
        marks = list(key_pattern.finditer(line[:LONGEST_HEAD]))
        if not marks or line[: marks[0].start()].strip(" -*•"):
            continue
        for place, mark in enumerate(marks):
            end = marks[place + 1].start() if place + 1 < len(marks) else len(line)
            key = " ".join(mark["key"].lower().split())
            kind = next(kind for kind, keys in p.fields.items() if key in keys)
            values.setdefault(kind, COLUMNS.split(line[mark.end() : end])[0].strip(" .;,…_"))
    if not values.get("name"):
        return None
    role, body = values.get("role") or None, values.get("organisation") or None
    if role is not None and body is None and (is_role(role, p) or is_body(role, p)):
        role, body = office(role, p)
    name = values["name"]
    if is_body(name, p) and not is_name(name, p):
        return Contributor(None, role, name, p.kind_of(name))
    own = name_patterns(p).byline.fullmatch(name)
    if own is None or not is_name(own["name"], p):
        return Contributor(cased(name, p), role, body)
    said = own["office"] or own["tail"]
    if said and role is None and body is None:
        role, body = office(said, p)
    return Contributor(cased(own["name"], p), role, body)


def _introduced(lines: Sequence[str], p: People, *, by_title: bool = True) -> Contributor | None:
    """Who introduces himself ("Tôi là …"), or is introduced by title and office ("Đồng chí …, Giám đốc Sở …").

    A title alone introduces nobody: articles speak of many people.
    """
    patterns = name_patterns(p)
    for line in (whole[:LONGEST_HEAD] for whole in lines):
        lower = line.lower()
        introduces = any(entry in lower for entry in p.introduces)
        for match in patterns.introduced.finditer(line) if introduces else ():
            if is_name(match["name"], p):
                role, body = office(_office_part(match["rest"], p), p)
                return Contributor(cased(match["name"], p), role, body)
        plain = patterns.uncapitalised.search(line) if introduces and patterns.uncapitalised is not None else None
        if plain is not None:
            return Contributor(plain["name"], _calling(plain["rest"], p), None)
        named = _attributed(line, p) if by_title else None
        if named is not None:
            return named
        titled = patterns.titled.match(line) if by_title else None
        if titled is not None and is_name(titled["name"], p):
            said = _office_part(titled["rest"], p)
            if is_role(said, p) or is_body(said, p):
                role, body = office(said, p)
                return Contributor(cased(titled["name"], p), role, body)
    return None


def _attributed(line: str, p: People) -> Contributor | None:
    """Whose words they are said to be: "Góp ý của đồng chí …, Chánh Văn phòng …", "Viện trưởng …, đồng chí … góp ý"."""
    patterns = name_patterns(p)
    lower = line.lower()
    speaks_of = any(entry in lower for entry in (*p.comments_of, p.of_words[0]))
    sentences = SENTENCE.split(line) if speaks_of else []
    match = next((found for one in sentences if (found := patterns.attributed.match(one)) is not None), None)
    if match is not None and is_name(match["name"], p) and not _heads_a_body(match, p):
        before = re.sub(rf"^{prefix(p)}", "", match["before"]).strip()
        said = _office_part(match["rest"] or "", p)
        if before and is_role(before, p) and not match["rest"]:
            return person(match[0], match, p)
        if not before or is_role(before, p):
            role, body = office(f"{before} {said}" if before and not is_role(said, p) else said or before, p)
            return Contributor(cased(match["name"], p), role, body)
    match = patterns.office_first.match(line) if "," in line else None
    if match is not None and is_name(match["name"], p) and is_role(match["before"], p):
        role, body = office(match["before"], p)
        return Contributor(cased(match["name"], p), role, body)
    return None


def _heads_a_body(match: re.Match[str], p: People) -> bool:
    """Whether the capitals are the beginning of a body's name: "the Allotment Holders' Association"."""
    behind = match.string[match.end("name") :].lstrip("'’s").strip().lower()
    return p.bodies_anywhere and name_patterns(p).body.match(behind) is not None


def _office_part(said: str, p: People) -> str:
    """The words after a name up to the verb: "Giám đốc Sở Y tế có ý kiến như sau" ends before "có ý kiến"."""
    said = said.strip(" ,–-()")
    end = _patterns(p)[1].search(said.lower())
    return said if end is None else said[: end.start()]


def _calling(said: str, p: People) -> str | None:
    """The office with which running words begin."""
    lower = said.strip().lower()
    match = name_patterns(p).role.match(lower)
    return None if match is None else said.strip()[: match.end()]


def _with_introduction(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A signer's missing office from the introduction that names the same person."""
    if who.role is not None or who.organisation is not None:
        return who
    introduced = _introduced(lines[:HEAD_LINES], p)
    if introduced is None or (introduced.name or "").lower() != (who.name or "").lower():
        return who
    return replace(who, role=introduced.role, organisation=introduced.organisation)


def _with_calling(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A missing office from "Tôi là giáo viên …" in the first lines."""
    if who.role is not None:
        return who
    for line in lines[:HEAD_LINES]:
        match = _patterns(p)[2].search(line[:LONGEST_HEAD].lower())
        if match is not None:
            return replace(who, role=line[match.start("said") : match.end("said")])
    return who


def _with_title(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A missing office from the calling before the signer's name: "Bác sĩ Chu Thị Ngần"."""
    if who.role is not None:
        return who
    for line in lines:
        match = name_patterns(p).byline.fullmatch(line[:LONGEST_HEAD])
        if match is not None and is_role(match["titles"], p):
            return replace(who, role=match["titles"].strip(" :"))
    return who


def _author(said: str, p: People) -> Contributor:
    match = name_patterns(p).byline.fullmatch(said.strip())
    if match is None or not is_name(match["name"], p):
        return Contributor(said.strip() or None, kind=p.kind_of(said))
    tail = match["office"] or match["tail"]
    role, body = office(tail, p) if tail else (None, None)
    return Contributor(cased(match["name"], p), role, body)


def speaker(line: str, p: People) -> Contributor | None:
    """Who begins to speak in a line of a report: "Đồng chí Lê Văn Nam, Trưởng thôn Nà Pục, đề nghị: …".

    A name without a title before it speaks only where an office or a colon follows.
    """
    match = name_patterns(p).speaks.match(line[:LONGEST_HEAD])
    if match is None:
        return None
    alone = len(match["name"].split()) == 1 and bool(match["titles"].strip()) and ":" in match[0]
    if not alone and not is_name(match["name"], p):
        return None
    said = match["office"] or ""
    is_office = is_role(said, p) or is_body(said, p)
    syllables_ = match["name"].split()
    known = syllables_[0].lower() in p.family_names if p.family_names else not syllables_[-1].isupper()
    plain = ":" in match[0] and known
    if not (match["titles"].strip() or match["opener"] or is_office or plain):
        return None
    role, body = office(said, p)
    calling = match["titles"].strip(" :,")
    return Contributor(cased(match["name"], p), role or (calling if is_role(calling, p) else None), body)
