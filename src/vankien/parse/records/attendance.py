"""The office of somebody who speaks, from where the record names him with it: "Chủ trì: đ/c Nông Văn Sĩ – Bí thư"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.who.heads import ITEM, may_begin
from vankien.parse.who.letterhead import HEAD_LINES, heads_of
from vankien.parse.who.mention import Mention, mention
from vankien.parse.who.names import CAPITALS, LONGEST_HEAD, cased, is_known, is_role
from vankien.parse.who.sexes import contradict, sex_of
from vankien.parse.who.told import named_in
from vankien.parse.words.lines import Line

_PROPER = re.compile(rf"[{CAPITALS}\d]")  # what makes a name of a common noun
_LABELLED = re.compile(r"(?:^|(?<=[.;]\s))\s*(?P<office>[^\W\d_][^.:;,\n]{2,30}?)\s*:\s*")
Start = tuple[int, Contributor]


def with_offices(
    text: str, lines: Sequence[Line], spoken: Sequence[Line], starts: Sequence[Start], p: People
) -> list[Start]:
    """The starts, those of people without an office with the one that the record gives them by their whole name.

    The starts count the lines `spoken`. A given name alone ("Đ/c Sĩ") finds its bearer where no other is called so.
    """
    known: dict[str, Mention] = {}
    presiding: dict[str, str] = {}
    if not all(_is_whole(who) for _, who in starts):
        known, presiding = _known(text, lines, p), _presiding(text, lines[: starts[0][0]], p)
    made = [
        (place, _named(_with_office(who, known, spoken[place].span.of(text), p), presiding)) for place, who in starts
    ]
    if all(who.organisation is None or _PROPER.search(who.organisation[1:]) for _, who in made):
        return made
    heads = heads_of([line.span.of(text) for line in lines[:HEAD_LINES]], p)
    return [(place, _in_full(who, heads)) for place, who in made]


def _in_full(who: Contributor, heads: Sequence[str]) -> Contributor:
    """The body of whoever belongs to "chi bộ" or "Hội" by the name that it has in the letterhead.

    The words stay with the office: of the "Bí thư chi bộ" nobody says that he is a "Bí thư".
    """
    own = who.organisation
    if own is None or _PROPER.search(own[1:]) is not None:
        return who
    fuller = [head for head in dict.fromkeys(heads) if head.lower().startswith(f"{own.lower()} ")]
    if len(fuller) != 1:
        return who
    return replace(who, role=None if who.role is None else f"{who.role} {own}", organisation=fuller[0])


def _is_whole(who: Contributor) -> bool:
    if who.name is None:
        return who.role is None
    return who.role is not None or who.organisation is not None


def _presiding(text: str, lines: Sequence[Line], p: People) -> dict[str, str]:
    """Whom the head of a record names behind an office and a colon: "Tổ trưởng: đ/c Phạm Công Trứ."."""
    found: dict[str, str] = {}
    for line in lines:
        for match in _LABELLED.finditer(line.span.of(text)[:LONGEST_HEAD]):
            one = mention(line.span.of(text), match.end(), p)
            if one is not None and is_role(match["office"], p) and " " in one.name:
                found.setdefault(match["office"].strip().casefold(), cased(one.name, p))
    return found


def _named(who: Contributor, presiding: dict[str, str]) -> Contributor:
    """An office that speaks, with the name of who holds it."""
    if who.name is not None or who.role is None or who.organisation is not None:
        return who
    return replace(who, name=presiding.get(who.role.casefold()))


def _known(text: str, lines: Sequence[Line], p: People) -> dict[str, Mention]:
    """Who is named with an office, by the whole name in small letters; the first mention of each."""
    found: dict[str, Mention] = {}
    for line in lines:
        if line.role is not BlockRole.BODY:
            continue
        said = line.span.of(text)[:LONGEST_HEAD]
        for one in (*_labelled(said, p), *(other for other, _ in named_in(said, p))):
            if one.role is not None or one.organisation is not None:
                found.setdefault(one.name.casefold(), one)
    return found


def _labelled(said: str, p: People) -> list[Mention]:
    """Who stands behind the first colon or at the beginning of an item, without a title: "Chủ trì: Lê Văn Nam, …"."""
    item = ITEM.match(said)
    places = [item.end() if item is not None else 0]
    colon = said.find(":")
    if colon >= 0:
        places.append(colon + 1 + len(said[colon + 1 :]) - len(said[colon + 1 :].lstrip()))
    made = [mention(said, at, p) for at in places if may_begin(said, at, p)]
    return [one for one in made if one is not None and is_known(one.name, p)]


def _with_office(who: Contributor, known: dict[str, Mention], said: str, p: People) -> Contributor:
    """Who speaks, by his whole name and with his office, where the record tells them once."""
    if who.name is None or who.role is not None or who.organisation is not None:
        return who
    name = who.name.casefold()
    bearers = [one for whole, one in known.items() if whole == name or (" " not in name and whole.split()[-1] == name)]
    sex = sex_of(said, who.name, p)
    bearers = [one for one in bearers if not contradict(sex, sex_of(one.titles + one.name, one.name, p))]
    if len(bearers) != 1:
        return who
    whole = bearers[0].name
    return replace(who, name=cased(whole, p), role=bearers[0].role, organisation=bearers[0].organisation)
