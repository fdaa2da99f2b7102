"""Whether the titles of two people of one name keep them apart: "Ông Minh" is not "Bà Minh"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.words.pieces import words

Sex = str | None
REACH = 16  # code points before a name in which its title stands


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    if not p.men or not p.women:
        return None
    return re.compile(rf"(?:^|\W){words(p.men)}\W*$"), re.compile(rf"(?:^|\W){words(p.women)}\W*$")


def sex_of(said: str, name: str | None, p: People) -> Sex:
    """Which sex is told of a person: by the title before the name, or by a middle name."""
    patterns = _patterns(p)
    if patterns is None or not name:
        return None
    if any(one in p.women_middle for one in name.casefold().split()[1:-1]):
        return "woman"
    told = {titled_sex(said[max(0, at - REACH) : at], p) for at in _places(said, name)} - {None}
    return told.pop() if len(told) == 1 else None


def _places(said: str, name: str) -> Iterator[int]:
    """Where a name stands as whole words, in capitals or not.

    Looked for as plain words: names are new in every letter, and a pattern of each would have to be compiled, which
    took a twentieth of the time of letters of which few ask.
    """
    lower, name = said.lower(), name.lower()
    if len(lower) != len(said):  # a letter that is two in lower case
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in said)
    at = lower.find(name)
    while at >= 0:
        end = at + len(name)
        is_whole = not (_is_of_word(lower[at - 1 : at]) or _is_of_word(lower[end : end + 1]))
        if is_whole:
            yield at
        at = lower.find(name, end if is_whole else at + 1)


def _is_of_word(char: str) -> bool:
    """Whether a character is one of a word's, as patterns say it."""
    return char.isalnum() or char == "_"


def titled_sex(titles: str, p: People) -> Sex:
    """Which sex the last of some titles tells; None of "Đồng chí"."""
    patterns = _patterns(p)
    if patterns is None:
        return None
    men, women = (one.search(titles.lower()) is not None for one in patterns)
    return None if men == women else "man" if men else "woman"


def contradict(one: Sex, other: Sex) -> bool:
    """Whether two people cannot be one."""
    return one is not None and other is not None and one != other
