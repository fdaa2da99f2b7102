"""To what body those belong who speak in the record of its meeting and are named without one of their own.

Members ("chi bộ", "chi đoàn") all belong to it; of any other body only who presides and who keeps the record do: the
rest may be guests.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.letterhead import heads_of, own_body
from vankien.parse.who.mention import mention
from vankien.parse.who.names import CAPITALS, LONGEST_HEAD, is_organ, is_place, is_role
from vankien.parse.who.office_behind import body_at
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

HEAD_LINES = 12  # lines with words at the beginning in which a record says whose meeting it is, and who is there
LONGEST_LABEL = 30  # code points between "chủ trì" and its colon: "Chủ trì cuộc họp:"
_PROPER = re.compile(rf"[{CAPITALS}\d]")  # what makes a name of a common noun
_CLAUSE = re.compile(r"(?:^|[,;:.])\s*(?:[-–*•]\s+)?")

Start = tuple[int, Contributor]


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    return (
        compile_later(rf"\W*(?:[^.,:\n]{{0,30}}?\s)?{words(p.records)}"),
        compile_later(
            rf"(?i)(?:^|(?<=[.;,]\s)|(?<=[-–*•]\s))(?P<label>{words(p.presides)})[^.:;,\n]{{0,{LONGEST_LABEL}}}?\s*:\s*"
        ),
        compile_later(rf"{words(p.of_members)}"),
        compile_later(words(p.convened)),
        compile_later(rf"\s+{words(p.convenes)}"),
        compile_later(rf"{words(p.guests)}"),
    )


def names_body(said: str | None) -> bool:
    """Whether words name one body, and are no common noun: "chi bộ" of "Bí thư chi bộ"."""
    return said is not None and _PROPER.search(said[1:]) is not None


def with_bodies(text: str, lines: Sequence[Line], starts: Sequence[Start], p: People) -> list[Start]:
    """The starts, those of people without a body with the one whose meeting the head of the record says it is.

    What the meeting itself resolves is that body's.
    """
    if all(who.organisation is not None or not (who.name or _is_meeting(who)) for _, who in starts):
        return list(starts)
    said = [one for line in lines if (one := line.span.of(text)[:LONGEST_HEAD].strip())][:HEAD_LINES]
    body = whose_meeting(said, p)
    if body is None:
        return list(starts)
    kept = dict(_keepers(said, p))
    has_members = _patterns(p)[2].match(body.lower()) is not None
    return [(place, _in_body(who, body, kept, p, has_members=has_members)) for place, who in starts]


def whose_meeting(said: Sequence[str], p: People) -> str | None:
    """The body that meets: the last of the letterhead, else the one that a record's title or first sentence names."""
    chat = chat_of(said[0], p) if said else None
    if chat is not None:
        return chat
    heads = [own_body(one, p) for one in heads_of(said, p)]
    heads = [one for one in heads if not is_organ(one, p) and p.kind_of(one) is not ContributorKind.MEETING]
    if heads:
        return heads[-1]
    if not any(_patterns(p)[0].match(one.lower()) for one in said):
        return None
    return next((body for one in said if (body := _convened(one, p)) is not None), None)


def of_chat(who: Contributor, text: str, p: People) -> Contributor:
    """Who writes in the chat of a body all of whose members speak there, with that body where he names none."""
    body = chat_of(text.lstrip().partition("\n")[0][:LONGEST_HEAD], p)
    is_member = body is not None and _patterns(p)[2].match(body.lower()) is not None
    return replace(who, organisation=body) if is_member and who.name and who.organisation is None else who


def chat_of(first: str, p: People) -> str | None:
    """The body whose chat a first line names: "Nhóm Zalo: Chi bộ tổ 4 - phường Bến Đá"."""
    match = _chat(p).match(first.lower())
    found = None if match is None else body_at(first, match.end(), p)
    is_whole = found is not None and found[1] >= len(first.rstrip(" ."))
    return found[0] if found is not None and is_whole and names_body(found[0]) else None


@lru_cache(maxsize=8)
def _chat(p: People) -> re.Pattern[str]:
    return compile_later(rf"\W*{words(p.chats)}\s*[:–-]\s*" if p.chats else "(?!)")


def _convened(said: str, p: People) -> str | None:
    """The body in "Biên bản họp chi bộ khối 5 …", "…, Ban Quản lý chợ thị trấn tổ chức hội nghị …"."""
    _, _, _, title, holds, _ = _patterns(p)
    at = title.search(said.lower())
    behind = () if at is None else (at.end() + len(said[at.end() :]) - len(said[at.end() :].lstrip()),)
    for start in (*behind, *(mark.end() for mark in _CLAUSE.finditer(said))):
        found = body_at(said, start, p)
        if found is not None and start in behind and is_place(found[0], p) and not is_organ(found[0], p):
            return _place_named(said, start, p)
        if found is None or is_place(found[0], p):
            continue
        act = holds.search(said.lower(), start, found[1] + LONGEST_LABEL)
        if act is None and start not in behind:
            continue
        body = own_body(found[0] if act is None else said[start : min(found[1], act.start())].strip(), p)
        if names_body(body) and not is_organ(body, p):
            return body
    return None


def _place_named(said: str, start: int, p: People) -> str | None:
    """The place whose people meet, by its word and its name: "thôn Nà Phé" of "Họp thôn Nà Phé lấy ý kiến …"."""
    match = _place(p).match(said, start)
    return None if match is None else match[0].strip()


@lru_cache(maxsize=8)
def _place(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i:{words(p.places)})(?:\s+(?:[{CAPITALS}][\w'’-]*|\d{{1,3}}\w?(?!\w))){{1,5}}")


def _keepers(said: Sequence[str], p: People) -> Iterator[tuple[str, str | None]]:
    """Who presides or keeps the record, by the whole name in small letters, and the office that the label says."""
    for line in said:
        for match in _patterns(p)[1].finditer(line):
            one = mention(line, match.end(), p, sure=True)
            if one is not None:
                yield one.name.casefold(), match["label"] if is_role(match["label"], p) else None


def _is_meeting(who: Contributor) -> bool:
    return who.kind is ContributorKind.MEETING and who.organisation is None


def _in_body(who: Contributor, body: str, kept: dict[str, str | None], p: People, *, has_members: bool) -> Contributor:
    if _is_meeting(who):
        return replace(who, organisation=body)
    name = (who.name or "").casefold()
    if not name:
        return who
    is_kept = name in kept
    role = who.role or (kept[name] if is_kept and who.organisation is None else None)
    is_guest = role is not None and _patterns(p)[5].search(role.lower()) is not None
    is_own = is_kept or (has_members and not is_guest)
    return replace(who, role=role, organisation=who.organisation or (body if is_own else None))
