"""Who calls himself by a word for the young or near and says his name behind it: "Em Lò Thị Mai, giáo viên …, xin"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.mention import Mention, mention
from vankien.parse.who.names import CAPITALS, NAME_WORDS, WORD, is_known
from vankien.parse.who.office import office
from vankien.parse.who.office_behind import office_behind
from vankien.parse.who.signer import is_rest
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_CALLED = 60  # code points between a name and what its bearer writes


@lru_cache(maxsize=8)
def _asks(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i)[^.;:!?\n]{{0,{LONGEST_CALLED}}}?\s{words(p.writes)}")


@lru_cache(maxsize=8)
def _here(p: People) -> re.Pattern[str]:
    """A given name, what its bearer is, and "đây": "Em | Hạnh giáo viên mầm non đây ạ"."""
    return compile_later(
        rf"(?P<name>{WORD})(?!\w|\s+[{CAPITALS}])(?P<said>[^.:;!?\n“”\"]{{0,{LONGEST_CALLED}}}?)\s{words(p.here)}"
    )


def by_own_word(lines: Sequence[str], line: str, cue: re.Match[str], p: People) -> Contributor | None:
    """Who calls himself by a word for the young or near and says his name behind it: "Em Lò Thị Mai, giáo viên …, xin".

    The word begins a sentence, goes on to mean the writer, and no other does: "Em Lò Thị Mai phải bỏ học, tôi thương".
    """
    word = cue[0].strip().lower()
    begin = line[: cue.start()].rstrip().lower()
    if word not in p.myself or (begin and not begin.endswith((".", "!", ",", "]", *p.greets))):
        return None
    here = _here(p).match(line, cue.end())
    if here is not None:
        return Contributor(here["name"], *office(here["said"].strip(" ,"), p))
    found = mention(line, cue.end(), p)
    if found is None or not is_known(found.name, p) or found.titles.strip():
        return None
    label = begin.partition(":")[0].partition("(")[0].strip()
    if " " in label and found.name.lower().endswith(f" {label}"):
        return found.contributor(p)  # "Vĩnh Tường (xe buýt 03): Dạ em Ngô Vĩnh Tường lái …"
    is_long = len(found.name.split()) > NAME_WORDS[0]  # "Hà Nội" is a city
    if is_long and not begin and line is lines[0] and _asks_behind_office(line, found, p):
        return found.contributor(p)  # "Cháu Vi Thị Mến, lớp 12A3, có ý kiến: …"
    if begin.endswith(p.greets) and _asks(p).match(line, found.end) is not None:
        role, body, _ = office_behind(line, found.end, p, loose=True)  # "… chi hội Phụ nữ ấp 2 xin góp ý"
        return replace(found, role=found.role or role, organisation=found.organisation or body).contributor(p)
    said = " ".join((line[found.end :], *(one for one in lines if one is not line))).lower()
    others = [one for one in p.myself if one != word and one not in p.ourselves]
    if re.search(words(others), said) is not None or re.search(words((word,)), said) is None:
        return None
    return found.contributor(p)


def _asks_behind_office(line: str, found: Mention, p: People) -> bool:
    """Whether a name goes on to ask, with nothing between but what its bearer is and where he lives."""
    asks = _asks(p).match(line, found.end)
    verb = None if asks is None else _verb(p).search(asks[0])
    return verb is not None and is_rest(line[found.end : found.end + verb.start()].strip(" ,–-"), p)


@lru_cache(maxsize=8)
def _verb(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i){words(p.writes)}")
