"""Who speaks: from forms, signatures, introductions, bylines, letterheads."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.body_of_paper import said_by_body, with_letterhead
from vankien.parse.who.by_sender import (
    by_sender,
    with_body_of_head,
    with_office_elsewhere,
    with_own_business,
    with_senders_body,
)
from vankien.parse.who.byline import byline
from vankien.parse.who.closing import spelt_by_initials
from vankien.parse.who.collectives import collective
from vankien.parse.who.foreign_titles import without_foreign
from vankien.parse.who.headed_office import headed_office
from vankien.parse.who.introduced import introduced, opening, speaks_for_self
from vankien.parse.who.mention import mention
from vankien.parse.who.names import (
    CAPITALS,
    LONGEST_HEAD,
    SENTENCE,
    cased,
    is_body,
    is_name,
    is_role,
    is_titled,
    name_patterns,
)
from vankien.parse.who.office import office
from vankien.parse.who.office_behind import body_at, office_behind
from vankien.parse.who.signature import signature
from vankien.parse.who.signer import in_cells_of_line, signing
from vankien.parse.who.signers import to_first_signer
from vankien.parse.who.spelt_out import spelt_out
from vankien.parse.who.who_fields import fields, without_contacts
from vankien.parse.who.workplace import named_body, workplace
from vankien.parse.words.pieces import words
from vankien.text.tones import without_tones

HEAD_LINES = 8  # lines at the beginning among which an introduction is looked for
TAIL_LINES = 4  # lines at the end in which "Người góp ý: …" stands
LONGEST_BELOW = 90  # code points of a line that is the office of who is named above it
LONGEST_WHOLE = 40  # code points of a whole name in brackets
LONGEST_YEAR = 25  # code points before "tôi là" in which a year speaks of the past: "Năm 1976 tôi là …"
LONGEST_SINCE = 45  # the same behind it: "… văn thư Huyện ủy từ năm 1987"
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_MISREAD, _INVISIBLE = "ƣƢÐð", "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_ODD = _MISREAD + _INVISIBLE
_UNREAD = str.maketrans(_MISREAD, "ưƯĐđ")  # as scans and old keyboards write ư and đ; one for one
_SMALL_L = re.compile(
    rf"(?<=[{CAPITALS}]{{2}})l(?=[{CAPITALS}]|\W|$)|(?<![^\W{CAPITALS}])l(?=[{CAPITALS}]{{2}})"
)  # a scan's I in a word of capitals: "HỘl", "TÂN GlANG"; not "Al"
_UNHORNED = re.compile("(?<=[ưƯ])[oòóỏõọOÒÓỎÕỌ]")  # a scan's "THƯÒNG", "trưỏng"; no syllable is written so
_HORNED = str.maketrans("oòóỏõọOÒÓỎÕỌ", "ơờớởỡợƠỜỚỞỠỢ")
_HIDDEN = dict.fromkeys(map(ord, _INVISIBLE))


@lru_cache(maxsize=8)
def _called_so(p: People) -> re.Pattern[str]:
    return re.compile(rf"{words(p.i_am)}\s+(?P<said>(?:{words(p.former)}\s+)?(?:{words(p.roles)}{_callings(p)}))")


def _callings(p: People) -> str:
    """Callings that no table holds, by the word with which they end: "marine biologist"."""
    if not p.role_ends:
        return ""
    weak = rf"(?!(?:{'|'.join(p.weak_roles)})s?(?!\w))"
    begins = rf"(?!(?:{'|'.join(p.no_callings)})\b)[a-z-]+\s+"
    return rf"|(?:{begins}){{0,3}}?{weak}(?:{'|'.join(p.role_ends)})(?:\s+{weak}(?:{'|'.join(p.role_ends)}))?(?!\w)"


def contributor_in(lines: Sequence[str], facts_author: str | None, p: People) -> tuple[Contributor, int | None]:
    """Who wrote the lines, and the line at which the signature begins (None without one)."""
    whole = "\n".join(lines)
    is_plain = _SMALL_L.search(whole) is None and _UNHORNED.search(whole) is None
    if is_plain and not any(mark in whole for mark in _ODD):
        who, at = _contributor(lines, facts_author, p)
        who = with_senders_body(by_sender(_explained(who, whole, p), facts_author, p), facts_author, p)
        who = with_body_of_head(with_own_business(who, lines, p), lines, p)
        return with_office_elsewhere(who, lines, p), at
    plain = [line.translate(_HIDDEN) for line in lines]
    read = [_with_horns(_SMALL_L.sub("I", line.translate(_UNREAD))) for line in plain]
    who, at = _contributor(read, facts_author, p)
    if read == plain:
        return who, at
    text, seen = "\n".join(plain), "\n".join(read)
    name, role, body = (_as_written(said, text, seen) for said in (who.name, who.role, who.organisation))
    return replace(who, name=name, role=role, organisation=body), at


def _with_horns(said: str) -> str:
    """Words as they were before a scan lost half of "ươ": one letter for one."""
    return _UNHORNED.sub(lambda one: one[0].translate(_HORNED), said)


def _explained(who: Contributor, text: str, p: People) -> Contributor:
    """Who gives a part of his name, by the whole in the brackets behind it: "Em là Hiền (Mạc Thị Thu Hiền)"."""
    if who.name is None or not p.family_names or f"{who.name} (" not in text:
        return who
    behind = text.partition(f"{who.name} (")[2].partition(")")[0].strip()
    is_whole = len(behind) <= LONGEST_WHOLE and behind.endswith(f" {who.name}") and is_name(behind, p)
    return replace(who, name=behind) if is_whole else who


def _as_written(value: str | None, text: str, seen: str) -> str | None:
    """The words as the contributor's own text has them."""
    at = -1 if value is None else seen.lower().rfind(value.lower())
    if value is None or at < 0:
        return value
    written = text[at : at + len(value)]
    if not written.isupper() or value.isupper():
        return written
    return written.title() if value.istitle() else written.capitalize()


def _contributor(lines: Sequence[str], facts_author: str | None, p: People) -> tuple[Contributor, int | None]:
    lines = without_foreign(lines, p)
    found = fields(lines, p) or _in_first_line(lines, p)
    is_body_ = found is not None and found.name is None and found.kind is ContributorKind.BODY
    signed = signature(without_contacts(lines, p) if is_body_ else lines, p)
    if found is not None:
        who = _signed_for(found, signed[0], lines, p) if signed is not None else found
        who = _with_introduction(_with_office_below(who, lines, p), lines, p)
        who = who if who.organisation is not None else with_letterhead(who, lines, p)
        return _with_calling(who, lines, p), None
    opened = opening(lines[:HEAD_LINES], p)
    if opened is not None and p.bodies_anywhere and byline(lines[:HEAD_LINES], p) is not None:
        opened = None  # "By Barnaby Keast" wrote of whom he names
    if opened is not None and (signed is None or _only_reports(signed[0], opened[0], opened[1], lines, p)):
        if opened[1] or not speaks_for_self(lines, p, alone=True):
            return with_letterhead(_with_introduction(opened[0], lines, p), lines, p), None
        opened = None
    if signed is not None:
        who, at = signed
        who = spelt_by_initials(spelt_out(_with_whole_name(who, lines, p), lines, p), lines, p)
        who = _of_group(with_letterhead(_with_introduction(who, lines, p), lines, p), lines, p)
        return _with_title(_with_calling(who, lines, p), lines[at:], p), at if at < len(lines) else None
    own = _noted_below(lines, p) or introduced(lines[:HEAD_LINES], p) or introduced(lines[-TAIL_LINES:], p)
    own = own or byline(lines, p) or headed_office(lines, p)
    if own is not None:
        return _with_calling(with_letterhead(own, lines, p), lines, p), None
    if facts_author:
        return _with_calling(_author(facts_author, p), lines, p), None
    return said_by_body(lines, p) or collective(lines, p) or _with_calling(Contributor(), lines, p), None


def _signed_for(found: Contributor, signed: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """Who a form or the head of a mail names, by the signature where it says more of the same: "Thu Hiền" is Phạm Thị
    Thu Hiền there, and whoever signs for a body is the one that speaks for it.
    """
    if found.name is None:
        is_own = signed.role is not None or (signed.name is not None and found.kind is not ContributorKind.BODY)
        return replace(signed, organisation=found.organisation) if is_own else found
    one, other = (without_tones(who.name or "").casefold() for who in (found, signed))
    if not p.family_names and other and " " not in other and one.startswith(f"{other} ") and not _has_none(signed):
        return replace(found, role=found.role or signed.role, organisation=found.organisation or signed.organisation)
    if other.endswith(f" {one}") and _is_named_once(signed.name or "", lines):
        return replace(signed, role=signed.role or found.role, organisation=signed.organisation or found.organisation)
    return signed if one == other and _facts(signed) > _facts(found) else found


def _with_office_below(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """Who is named behind a label, with the office that is the whole next line: "Người gửi: Lê Mai" / "Chánh Văn phòng
    Sở Y tế".
    """
    if who.name is None or not p.family_names or not _has_none(who):
        return who
    for at, (line, below) in enumerate(pairwise([line.strip() for line in lines])):
        label, _, value = line.partition(":")
        is_own = label and value.strip(" .").endswith(who.name) and 0 < len(below) <= LONGEST_BELOW
        if is_own and is_role(below, p) and not any(map(str.isalnum, "".join(lines[at + 2 : at + 3]))):
            role, body = office(below, p)
            is_whole = role == below or (body is not None and below.endswith(body) and body_at(body, 0, p) is not None)
            return replace(who, role=role, organisation=body) if is_whole and not set(below) & set('.:;,!?“"') else who
    return who


def _of_group(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """Who signs for "nhóm" alone, with the whole name that its people give themselves: "nhóm sinh viên khóa 3 …"."""
    said = who.organisation
    is_bare = said is not None and " " not in said and said.islower()
    if not p.family_names or not (is_bare or _has_none(who)):
        return who
    is_for = any(signing(p)[1].match(line.strip()) is not None for line in lines[-TAIL_LINES:])
    are_many = to_first_signer(lines, p) is not lines
    whole = collective(lines, p) if is_bare or is_for or are_many else None
    if whole is not None:
        return replace(who, organisation=whole.organisation, kind=whole.kind)
    return replace(who, organisation=None) if is_bare or is_for else who


def _is_named_once(name: str, lines: Sequence[str]) -> bool:
    """Whether a name stands nowhere in the text but where its bearer signs."""
    return sum(name.casefold() in line.casefold() for line in lines) == 1


def _in_first_line(lines: Sequence[str], p: People) -> Contributor | None:
    first = next((line for line in lines if line.strip()), "")
    return in_cells_of_line(first, p) if "|" in first else None


def _noted_below(lines: Sequence[str], p: People) -> Contributor | None:
    """Whose words an editor says in brackets below them to be: "(Tham luận của đồng chí …, tại Hội nghị …)"."""
    last = next((line.strip() for line in reversed(lines) if line.strip()), "")
    if not p.family_names or not last.startswith("(") or not last.rstrip(" .").endswith(")"):
        return None
    found = opening([last.strip("() .")], p)
    return None if found is None or found[0].name is None else found[0]


def _facts(who: Contributor) -> int:
    return (who.role is not None) + (who.organisation is not None)


def _has_none(who: Contributor) -> bool:
    return who.role is None and who.organisation is None


def _only_reports(signed: Contributor, opened: Contributor, direct: bool, lines: Sequence[str], p: People) -> bool:
    """Whether a bare name at the end is the reporter of what somebody else, named with his office, says."""
    if not _has_none(signed) or opened.name is None:
        return False
    is_other = (signed.name or "").casefold() != opened.name.casefold()
    return is_other and not _has_none(opened) and (direct or not speaks_for_self(lines, p, alone=True))


def in_cells(who: Contributor, p: People) -> Contributor:
    """Who a row of a sheet names, taken apart: "Ông Đàm Quang Sửu" in a column of bodies, "…, Giám đốc Sở …" in one."""
    if who.name is None and who.organisation:
        found = mention(who.organisation, 0, p)
        is_named = not is_body(who.organisation, p) or is_name(who.organisation, p)  # "Đoàn Bá Mộc" is a man
        if found is None or found.end < len(who.organisation.rstrip()) or not is_named:
            return who
        person = _with_whole_role(found.contributor(p), p)
        role, body = (None, None) if who.role is None else office(who.role, p)
        role, body = (role, body) if role and body else (who.role, None)  # "Phó Chủ tịch Hội Nông dân xã" in its column
        body = person.organisation or body
        return replace(person, role=role or person.role, organisation=body, kind=ContributorKind.PERSON)
    if who.name is None or who.organisation is not None:
        return who
    if who.role is not None:  # a column of both: "Bí thư Chi bộ Công ty May"
        role, body = office(who.role, p)
        return replace(who, role=role, organisation=body) if role and body else who
    if is_body(who.name, p) and not is_name(who.name, p):
        kind = ContributorKind.BODY if who.kind is ContributorKind.PERSON else who.kind
        return replace(who, name=None, organisation=who.name, kind=kind)  # "Name or organisation"
    found = mention(who.name, 0, p)
    if found is None or found.end < len(who.name.rstrip()) or not (found.role or found.organisation):
        return who
    return _with_whole_role(replace(who, name=found.name, role=found.role, organisation=found.organisation), p)


def _with_whole_role(who: Contributor, p: People) -> Contributor:
    """An organ of no body that is named is part of the office: "Ủy viên Ban Thường trực"."""
    role, body = who.role, who.organisation
    if role is None or body is None or body.lower() not in p.committees:
        return who
    return replace(who, role=f"{role} {body}", organisation=None)


def _with_whole_name(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A signer's whole name, where he signs with his first alone and says the whole elsewhere."""
    if who.name is None or p.family_names:
        return who
    own = introduced(lines[:HEAD_LINES], p)
    if own is None or own.name is None or " " not in own.name:
        return who
    said, whole = who.name.split(), own.name.split()
    is_first = len(said) == 1 and said[0] in whole
    is_initial = said[-1] == whole[-1] and said[0][0] == whole[0][0] and "." in said[0]
    if not is_first and not is_initial:
        return who
    return replace(who, name=own.name, role=who.role or own.role, organisation=who.organisation or own.organisation)


def _with_introduction(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A signer's missing office from the introduction that names the same person."""
    if not _has_none(who):
        return who
    own = introduced(lines[:HEAD_LINES], p)
    if own is not None and who.name is not None and (own.name or "").lower().endswith(f" {who.name.lower()}"):
        who = replace(who, name=own.name)  # "Tôi là Ngô Thị Mai Trang …", signed "Mai Trang"
    if own is None or not (_calls_alike(own, who, p) or _same_name(own, who)):
        opened = opening(lines[:HEAD_LINES], p)
        own = opened[0] if opened is not None and opened[0].name == who.name else None
    return who if own is None else replace(who, role=own.role, organisation=own.organisation)


def _calls_alike(own: Contributor, who: Contributor, p: People) -> bool:
    """Whether somebody gives his given name alone and signs with the whole: "Mình là Ngọc, …", "I'm Kofi, …"."""
    whole = (who.name or "").split()
    return own.name in (whole[-1:] if p.family_names else whole[:1])


def _same_name(own: Contributor, who: Contributor) -> bool:
    return without_tones(own.name or "").lower() == without_tones(who.name or "").lower()


def _with_calling(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """The writer with the office and the body that he tells of himself, where they are missing."""
    found = _called(who, lines, p)
    return found if found.organisation is not None else replace(found, organisation=workplace(lines, p))


def _called(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A missing office from "Tôi là giáo viên Trường …" in the first lines; not from what somebody was long ago."""
    if who.role is not None and who.organisation is not None:
        return who
    for line in (whole[:LONGEST_HEAD] for whole in lines[:HEAD_LINES]):
        match = _called_so(p).search(line.lower())
        if match is None or _is_of_a_year(line, match, p):
            continue
        role = line[match.start("said") : match.end("said")]
        whole, body, _ = office_behind(line, match.start("said"), p, loose=True)
        role = whole if whole is not None and _is_finer(whole, role) else role
        if p.bodies_anywhere and p.works_at:
            behind = _linked(p).match(line.lower(), match.end())
            said = line[behind.end() :] if body is None and behind is not None else body
            body = None if said is None else named_body(said, p)
        body = body if body is not None and is_titled(body, p) and not is_name(body, p) else None
        return replace(who, role=who.role or role, organisation=who.organisation or body)
    return who


@lru_cache(maxsize=8)
def _linked(p: People) -> re.Pattern[str]:
    """What leads from a calling to where it is followed: "nurse | at the | Royal Infirmary"."""
    return re.compile(rf"\s+{words(p.role_links or ('(?!)',))}\s+(?:{words(p.articles or ('(?!)',))}\s+)?")


def _is_of_a_year(line: str, match: re.Match[str], p: People) -> bool:
    """Whether the same sentence says in which year somebody was so: "Năm 1976 tôi là …", "… từ năm 1987"."""
    before = SENTENCE.split(line[max(0, match.start() - LONGEST_YEAR) : match.start()])[-1]
    behind = SENTENCE.split(line[match.end() : match.end() + LONGEST_SINCE])[0]
    years = [(said, year) for said in (before, behind) if (year := _YEAR.search(said)) is not None]
    return any(not said[: year.start()].lower().rstrip().endswith(p.ever_since or ("\n",)) for said, year in years)


def _is_finer(whole: str, calling: str) -> bool:
    """Whether an office is the calling with a word or two that tell its kind: "kỹ sư cầu đường"."""
    is_longer = whole.lower().startswith(f"{calling.lower()} ") and len(whole.split()) <= len(calling.split()) + 2
    return is_longer and whole.replace(" ", "").isalpha() and whole[len(calling) :].islower()


def _with_title(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A missing office from the calling before the signer's name: "Bác sĩ Chu Thị Ngần"."""
    if who.role is not None:
        return who
    for line in lines:
        match = name_patterns(p).byline.fullmatch(line[:LONGEST_HEAD])
        is_his = match is not None and (who.name or "").casefold().endswith(match["name"].casefold())
        if match is None or not is_his:
            continue
        title = match["titles"].strip(" :")
        if is_role(title, p) or title.strip(" .").lower() in p.short_callings:
            return replace(who, role=title)  # "Bác sĩ …", "KTS. …"
    return who


def by_account(said: str, p: People) -> Contributor:
    """Who marks up a file, by the name of his account: "Lê Quốc Hưng (Sở Y tế)" is a man and his body; any other name
    as it is.
    """
    found = mention(said, 0, p, sure=True) if said.rstrip().endswith(")") else None
    if found is None or said[found.end :].strip() or not is_name(found.name, p):
        return Contributor(said or None)
    is_told = found.organisation is not None or (found.role is not None and is_role(found.role, p))
    return found.contributor(p) if is_told else Contributor(said)


def _author(said: str, p: People) -> Contributor:
    found = mention(said.strip(), 0, p, sure=True)
    if found is not None:
        who = found.contributor(p)
        only_wrote = (who.role or "").lower() in p.scribes  # "HẢI YẾN (lược ghi)"
        return replace(who, role=None) if only_wrote else who
    is_person = is_name(said.strip(), p)
    return Contributor(cased(said, p) if is_person else said.strip() or None, kind=p.kind_of(said))
