"""The office of somebody who speaks, from where the record names him with it: "Chủ trì: đ/c Nông Văn Sĩ – Bí thư"."""

from collections.abc import Sequence
from dataclasses import replace

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.heads import ITEM, may_begin
from vankien.parse.lines import Line
from vankien.parse.mention import Mention, is_known, mention
from vankien.parse.names import LONGEST_HEAD
from vankien.parse.told import named_in

Start = tuple[int, Contributor]


def with_offices(text: str, lines: Sequence[Line], starts: Sequence[Start], p: People) -> list[Start]:
    """The starts, those of people without an office with the one that the record gives them by their whole name.

    A given name alone ("Đ/c Sĩ") finds its bearer where no other is called so.
    """
    if all(who.name is None or who.role is not None or who.organisation is not None for _, who in starts):
        return list(starts)
    known = _known(text, lines, p)
    return [(place, _with_office(who, known)) for place, who in starts]


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


def _with_office(who: Contributor, known: dict[str, Mention]) -> Contributor:
    if who.name is None or who.role is not None or who.organisation is not None:
        return who
    name = who.name.casefold()
    bearers = [one for whole, one in known.items() if whole == name or (" " not in name and whole.split()[-1] == name)]
    if len(bearers) != 1:
        return who
    return replace(who, role=bearers[0].role, organisation=bearers[0].organisation)
