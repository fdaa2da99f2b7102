"""Somebody who is only called by his given name in a line of a record, and was named in full elsewhere in it.

"Đ/c Đạo đề nghị …" begins the words of Lâm Văn Đạo, who keeps the record; "Ông Nam cũng đề nghị …" goes back to Lê Văn
Nam when others have spoken since. Two who are called so leave it open.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.who.heads import ITEM
from vankien.parse.who.mention import mention
from vankien.parse.who.names import LONGEST_HEAD, SENTENCE, WORD, adverbs
from vankien.parse.who.sexes import contradict, sex_of
from vankien.parse.who.told import named_in
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

_QUOTES = re.compile(r"[:“\"]")
Start = tuple[int, Contributor]


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    verbs = words((*p.speaks, *p.reports))
    return (
        compile_later(
            rf"(?P<title>(?i:{words((*p.honorifics, *p.titles))}))\s+(?P<name>{WORD})\s+{adverbs(p)}(?i:{verbs})"
        ),
        compile_later(rf"(?i)(?:^|(?<=[.;,]\s)|(?<=[-–*•]\s)){words(p.presides)}[^.:;,\n]{{0,30}}?\s*:\s*"),
    )


def with_called(text: str, spoken: Sequence[Line], starts: Sequence[Start], p: People) -> list[Start]:
    """The starts, and the lines between them that begin with the given name of somebody else who is there."""
    if not p.family_names or not starts:
        return list(starts)
    own = dict(starts)
    there: list[Contributor] | None = None
    last = starts[0][1]
    made: list[Start] = []
    for place, line in enumerate(spoken):
        if place in own:
            last = own[place]
            made.append((place, last))
            continue
        if place < starts[0][0] or line.role is not BlockRole.BODY:
            continue
        said = line.span.of(text)[:LONGEST_HEAD]
        item = ITEM.match(said)
        match = _patterns(p)[0].match(said, item.end() if item is not None else 0)
        if match is None or _is_called(last, match["name"]) or _is_answered(said, match, p):
            continue
        there = _there(text, spoken[: starts[0][0]], starts, p) if there is None else there
        bearers = {who.name: who for who in there if _is_called(who, match["name"])}
        sex = sex_of(match[0], match["name"], p)
        who = [who for name, who in bearers.items() if not contradict(sex, sex_of("", name, p))]
        if len(who) == 1:
            last = who[0]
            made.append((place, last))
    return made


def _is_answered(said: str, match: re.Match[str], p: People) -> bool:
    """Whether somebody else only answers him: "Đại biểu Diệp vừa nói …, tôi ủng hộ"."""
    rest = SENTENCE.split(said[match.end() :])[0]
    return not _QUOTES.search(rest) and re.search(words(p.myself), rest.lower()) is not None


def _is_called(who: Contributor, given: str) -> bool:
    return who.name is not None and who.name.split()[-1].casefold() == given.casefold()


def _there(text: str, head: Sequence[Line], starts: Sequence[Start], p: People) -> list[Contributor]:
    """Whom a record names in full: who speaks, and before the first of them who presides or is there."""
    made = [who for _, who in starts if who.name is not None and " " in who.name]
    for line in head:
        said = line.span.of(text)[:LONGEST_HEAD]
        kept = [mention(said, match.end(), p, sure=True) for match in _patterns(p)[1].finditer(said)]
        made += [one.contributor(p) for one in (*kept, *(one for one, _ in named_in(said, p))) if one is not None]
    return [who for who in made if who.name is not None and " " in who.name]
