"""Whether words can begin with a person: a title, an office or two capitals. The gate before names are looked for.

Most sentences begin otherwise, and telling so costs two words; what the gate lets through is still decided by
`parse/who/mention.py`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.who.names import CAPITALS
from vankien.parse.words.openings import openings
from vankien.text.tones import without_tones

LONGEST_CLAUSE = 90  # code points before a comma that lead to a speaker: "Quan tâm đến giáo dục, bà …"
LONGEST_OPENER = 16  # code points in which the first word of an opener ends
ITEM = re.compile(
    r"\s*(?:[-+*•–]\s*|\d{1,2}(?:\.\d{1,2})*[.)]\s*|\d{1,2}/\s+|[IVX]{1,4}\.\s*|[a-zđ]\)\s*|[(\[#]\d{1,2}[)\]]?\s+)?"
)
_HEAD = re.compile(  # the first word of a sentence and the next letter, the same behind its first comma
    rf"{ITEM.pattern}(?=(?:[^,]{{0,{LONGEST_CLAUSE + 1}}}+,\s*(?P<behind>\S+)\s*(?P<then>\S?))?)"
    r"\s*(?P<first>\S+)\s*(?P<second>\S?)"
)
REACH = 80  # code points at the beginning in which the words stand that tell
MOST = 6  # words looked at; whoever bears more titles is looked at closely
FURTHEST = 240  # code points behind which a name stands no longer: its titles, its office
_CAPITAL = re.compile(f"[{CAPITALS}]")
_EDGES = ".,:;()“”\"'"


@dataclass(frozen=True, slots=True)
class Heads:
    """Titles of one word, offices of one word, the first two words of longer ones; the first words of all.

    `openers` are the first words of what brings somebody in.
    """

    titles: frozenset[str]
    offices: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    firsts: frozenset[str]
    openers: frozenset[str]


@lru_cache(maxsize=8)
def heads(p: People) -> Heads:
    """The first words of a language's titles and offices."""
    offices = (*p.roles, *(without_tones(role) for role in p.roles), *p.former, *p.title_tails)
    titles = {opening for entry in (*p.honorifics, *p.titles) for opening in openings(entry)}
    begun = {opening for entry in offices for opening in openings(entry)}
    return Heads(
        frozenset(opening[0] for opening in titles if len(opening) == 1),
        frozenset(opening[0] for opening in begun if len(opening) == 1),
        frozenset((opening[0], opening[1]) for opening in titles | begun if len(opening) > 1),
        frozenset(opening[0] for opening in titles | begun if opening),
        first_words(p.openers),
    )


def may_lead(said: str, start: int, p: People) -> bool:
    """Whether somebody may be brought in at an offset: an item of a list, an opener, a person, one behind a clause."""
    head = _HEAD.match(said, start)
    if head is None:
        return False
    behind, then, first, second = head.group("behind", "then", "first", "second")
    table, word = heads(p), first.lower()
    if word[:LONGEST_OPENER].rstrip(",:") in table.openers:
        return True
    may_be = word in table.firsts or not word.isalpha() or (second.isupper() and first[0].isupper())
    if may_be and may_begin(said, head.start("first"), p):
        return True
    if behind is None:  # the first comma of a clause before a speaker
        return False
    may_be = (then.isupper() and behind[0].isupper()) or behind.lower() in table.firsts or not behind.isalpha()
    return may_be and may_begin(said, head.start("behind"), p)


def first_words(entries: Iterable[str]) -> frozenset[str]:
    """The first words of entries."""
    return frozenset(opening[0] for entry in entries for opening in openings(entry) if opening)


def may_begin(said: str, start: int, p: People) -> bool:
    """Whether a person may stand at an offset: a title before a capital, an office, or two capitalised words."""
    head = said[start : start + REACH].split(None, 1)
    if len(head) < 2:
        return bool(head) and not head[0].isalpha()  # "ThS.Lan"
    if head[0][0].isupper() and head[1][0].isupper():
        return True
    table, first = heads(p), head[0].lower()
    if first not in table.firsts and first.isalpha():  # most sentences
        return False
    row = [head[0], *head[1].split(None, MOST - 1)]
    for at, word in enumerate(row[:MOST]):
        if at and word[0].isupper():
            return True
        plain = word.lower().strip(_EDGES)
        if not plain.isalpha():
            return not plain.isdecimal()
        is_long = at + 1 < len(row) and (plain, row[at + 1].lower().strip(_EDGES)) in table.pairs
        if is_long or plain in table.offices:
            return _CAPITAL.search(said, start + len(row[0]), start + FURTHEST) is not None
        if plain not in table.titles:
            return False
    return True
