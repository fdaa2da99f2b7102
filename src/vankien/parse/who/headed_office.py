"""Who is named behind his office under the name of a body, over a paper that nobody signs: "Regional Officer: Ann Lea".

For languages that tell names by their capitals; of two who share an office the first stands for both.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.letterhead import heads_of
from vankien.parse.who.mention import mention
from vankien.parse.who.names import cased, is_name, is_role
from vankien.parse.who.office import is_calling
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LINES = 4  # lines with words at the top among which the body and its officer stand
LONGEST = 120  # code points of the officer's line


def headed_office(lines: Sequence[str], p: People) -> Contributor | None:
    """The officer whom the head of a body's paper names behind his office; None without such a head."""
    if p.family_names:
        return None
    said = [one for line in lines if (one := line.strip())][:LINES]
    for line in said[1:]:
        label, colon, rest = (piece.strip() for piece in line.partition(":"))
        if not colon or len(line) > LONGEST or not (is_role(label, p) or is_calling(label, p)):
            continue
        if _never(p).match(label.lower()) is not None or not heads_of(lines, p):
            continue
        found = mention(rest, 0, p, sure=True)
        behind = "" if found is None else rest[found.end :].strip(" .")
        if found is None or " " not in found.name or not is_name(found.name, p):
            continue
        if not behind or _also(p).match(behind) is not None:
            return Contributor(cased(found.name, p), _single(label) if behind else label)
    return None


def _single(label: str) -> str:
    """The office of one of several: "Co-chair" of "Co-chairs"."""
    return label[:-1] if label.endswith("s") and not label.endswith("ss") else label


@lru_cache(maxsize=8)
def _also(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?:{words(p.joins)}|&|,)\s")


@lru_cache(maxsize=8)
def _never(p: People) -> re.Pattern[str]:
    """Labels of whom to ask, and of who wrote down what a meeting said."""
    return compile_later(words((*p.scribes, "contact", *p.contact_labels)))
