"""A signer's whole name and office, where he signs by an initial or a first name and tells the rest elsewhere.

For languages that tell names by their capitals. Over a letter stands a block of his own ("Dr Sanjay Mistry",
"Consultant Physician", "Wend Valley Infirmary"), or a sentence says who writes ("I, Hyacinth Boateng of 12 Fore
Street").
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.closing import named_line, office_lines
from vankien.parse.who.letterhead import columns
from vankien.parse.who.names import CAPITALS, LONGEST_HEAD, prefix
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

HEAD_LINES = 8  # lines with words at the beginning among which a writer's own block or sentence stands
LONGEST = 90  # code points of a line of such a block
BELOW = 3  # lines under a name that may say its office


def spelt_out(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """The signer with what the head of his letter says of the same person; unchanged where it names another."""
    if p.family_names or who.name is None:
        return who
    head = [line.strip() for line in lines[:HEAD_LINES]]
    for place, line in enumerate(head):
        one = named_line(columns(line)[-1].strip(), p) if 0 < len(line) <= LONGEST else None
        if one is None or one.name is None or not is_same_person(who.name, one.name):
            continue
        below = [*takewhile(lambda said: said and "\t" not in said and len(said) <= LONGEST, head[place + 1 :])]
        role, body = office_lines(below[:BELOW], p, role=one.role)
        role, body = one.role or role, one.organisation or body
        return replace(_named(who, one.name), role=who.role or role, organisation=who.organisation or body)
    return next((_named(who, name) for line in head for name in _told(line, p) if is_same_person(who.name, name)), who)


def is_same_person(signed: str, other: str) -> bool:
    """Whether two names are one person's: the same family, and first names alike or the initial of one another."""
    one, two = (name.casefold().replace(".", ". ").split() for name in (signed, other))
    if len(one) < len(_PAIR) or len(two) < len(_PAIR) or one[-1] != two[-1]:
        return False
    first, second = one[0].rstrip("."), two[0].rstrip(".")
    is_initial = min(len(first), len(second)) == 1
    return first[0] == second[0] if is_initial else first == second


_PAIR = ("first", "family")


def _named(who: Contributor, name: str) -> Contributor:
    """The signer by the longer of the two names, where he only gave an initial."""
    own = who.name or ""
    is_initial = len(own.split()[0].rstrip(".")) == 1
    return replace(who, name=name) if is_initial and len(name) > len(own) else who


@lru_cache(maxsize=8)
def _telling(p: People) -> re.Pattern[str]:
    own = "|".join(entry.replace(" ", r"\s+") for entry in sorted((*p.introduces, *p.myself), key=len, reverse=True))
    word = rf"[{CAPITALS}][\w'’.-]*"
    openers = words((*p.openers, *p.bylines))
    return compile_later(
        rf"(?:(?<!\w)(?i:{own})\s*[,:]?\s+|^(?i:{openers})\s*:?\s+){prefix(p)}(?P<name>{word}(?:\s+{word}){{1,3}})"
    )


def _told(line: str, p: People) -> list[str]:
    """The names that a line of the head gives its writer: "From Rosalind Teague, 5 Priory Road"."""
    return [match["name"].rstrip(".,") for match in _telling(p).finditer(line[:LONGEST_HEAD])]
