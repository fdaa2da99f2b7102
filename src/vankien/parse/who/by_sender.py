"""A signer who gives a part of his name, by the whole that his mail's head gives: "Em Dung" of "Triệu Mỹ Dung"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.names import LONGEST_HEAD, NAME_WORDS, is_body, is_name, is_place, is_role, is_titled
from vankien.parse.who.office_behind import office_behind
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later
from vankien.text.tones import without_tones

LAST_LINES = 4  # lines at the end in which a name, an office and a business stand
LONGEST_TITLE = 8  # words of a first line that is a body's name


def by_sender(who: Contributor, sender: str | None, p: People) -> Contributor:
    """The signer by his whole name where the sender's ends with what he signs; else without a title in front."""
    if who.name is None or not p.family_names:
        return _by_first_name(who, sender, p)
    bare = _without_title(who.name, p)
    whole = (sender or "").strip()
    if len(whole.split()) >= NAME_WORDS[0] and is_name(whole, p) and "@" not in whole:
        for said in (who.name, bare):
            if f" {_plain(whole)}".endswith(f" {_plain(said)}") and len(whole) > len(said):
                return replace(who, name=whole)
    is_title_only = who.name.split()[0].lower() in p.signing_titles
    return replace(who, name=bare) if is_title_only else who


def _by_first_name(who: Contributor, sender: str | None, p: People) -> Contributor:
    """Who signs with the first name alone that his mail's head goes on with: "Ada", sent by "Ada Crane"."""
    whole = (sender or "").strip()
    is_first = who.name is not None and " " not in who.name and whole.startswith(f"{who.name} ")
    return replace(who, name=whole) if is_first and "@" not in whole and is_name(whole, p) else who


def with_own_business(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """Who names no body, with the line below his name that names his business by his family: "Crane's Ironmongery"."""
    family = (who.name or "").rpartition(" ")[2]
    if p.family_names or who.organisation is not None or " " not in (who.name or ""):
        return who
    last = [line.strip(" .,") for line in lines if line.strip()][-LAST_LINES:]
    own = [one for one in last[1:] if one.startswith((f"{family}'s ", f"{family}’s ")) and is_titled(one, p)]
    return replace(who, organisation=own[0]) if len(own) == 1 else who


def with_body_of_head(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """Who signs with an office alone, with the body that the first line names and the line of his office goes on with:
    "Quiet Nights Pellworth" over a letter, "Convenor, Quiet Nights Pellworth" under it.
    """
    if p.family_names or who.role is None or who.organisation is not None:
        return who
    if (own := _first_said(lines, p)) is not None:
        return replace(who, organisation=own, kind=ContributorKind.BODY)
    filled = [line.strip(" .,") for line in lines if line.strip()]
    head = filled[0] if filled else ""
    is_title = NAME_WORDS[0] <= len(head.split()) <= LONGEST_TITLE and is_titled(head, p) and p.day(head) is None
    behind = tuple(f"{joint}{head}" for joint in (", ", " of ", " for ", " – ", " - "))
    is_again = any(line.endswith(behind) and line.startswith(who.role) for line in filled[-LAST_LINES:])
    return replace(who, organisation=head) if is_title and is_again else who


def _first_said(lines: Sequence[str], p: People) -> str | None:
    """The body that the first line under the salutation names and nothing else, but for how many it has: "Wend Hackney
    Carriage Association, 188 members."; what stands over the salutation may be the reader's address.
    """
    filled = [line.strip() for line in lines if line.strip()][: LAST_LINES + 1]
    for salutation, line in pairwise(filled):
        match = _whole_body(p).fullmatch(line) if salutation.lower().startswith(p.addressed) else None
        is_named = match is not None and is_body(match["body"], p) and is_titled(match["body"], p)
        if match is not None and is_named and NAME_WORDS[0] <= len(match["body"].split()) <= LONGEST_TITLE:
            return match["body"]
    return None


@lru_cache(maxsize=8)
def _whole_body(p: People) -> re.Pattern[str]:
    units = words(p.head_units) if p.head_units else "(?!)"
    return compile_later(rf"(?P<body>[^,.;:!?]+)(?:[,–-]\s*(?i:\d{{1,4}}\s+{units}))?\s*[.,]?")


def _without_title(name: str, p: People) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and _is_title(first, p.honorifics) else name


def _is_title(word: str, titles: Sequence[str]) -> bool:
    return word.lower() in titles


def _plain(said: str) -> str:
    return without_tones(said).casefold()


def with_office_elsewhere(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """Who is named without an office, with the one that his own text gives to his whole name: "em (Đặng Thùy Linh,
    chuyên viên Hội hữu nghị)".
    """
    name = who.name or ""
    if not p.family_names or who.role is not None or len(name.split()) <= NAME_WORDS[0]:
        return who
    plain = _plain(name)
    for line in lines:
        if who.organisation is not None and name.casefold() not in line.casefold():
            continue
        at = _plain(line).find(plain) if len(line) <= LONGEST_HEAD else -1
        if at < 0 or len(_plain(line)) != len(line):
            continue
        role, body, _ = office_behind(line, at + len(plain), p)
        if role is not None and is_role(role, p):
            return replace(who, role=role, organisation=who.organisation or body)
    return who


def with_senders_body(who: Contributor, sender: str | None, p: People) -> Contributor:
    """Who signs for no named body ("Chủ tịch Hội"), with the one from whose box the mail comes: "Hội Làm vườn Hà"."""
    own, whole = who.organisation, (sender or "").strip()
    is_bare = own is None or not any(word[:1].isupper() for word in own.split()[1:])
    if not p.family_names or not is_bare or "@" in whole or not is_body(whole, p) or is_name(whole, p):
        return who
    leads = any(one in (who.role or "").lower() for one in p.leads)
    is_same = leads if own is None else _plain(whole).startswith(f"{_plain(own)} ")
    is_named = len(whole.split()) > 1 and not is_place(whole, p) and p.kind_of(whole) is ContributorKind.BODY
    return replace(who, organisation=whole, kind=ContributorKind.BODY) if is_same and is_named else who
