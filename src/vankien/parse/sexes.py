"""Whether the titles of two people of one name keep them apart: "Ông Minh" is not "Bà Minh"."""

import re
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.pieces import words

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
    if patterns is None or name is None:
        return None
    if any(one in p.women_middle for one in name.casefold().split()[1:-1]):
        return "woman"
    places = re.finditer(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", said)
    told = {titled_sex(said[max(0, one.start() - REACH) : one.start()], p) for one in places} - {None}
    return told.pop() if len(told) == 1 else None


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
