"""Days that are printed over letters: a newspaper's, and the writer's own with its day of the week."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import BlockRole
from vankien.parse.who.day_patterns import HEAD, SHORT
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_TITLE = 80  # code points of a line with the day of a newspaper
LONGEST_DAY = 40  # the same of one with a day of the week and its date
MASTHEAD = 4  # lines at the top among which a newspaper's name stands
_TRAIL = (" > ", " » ", " › ")  # between the parts of a site: "Trang nhất > Văn hóa", over which a clock stands
_DASH = re.compile(r"\s+[–—-]\s+|,\s|:\s")
_HOUR = re.compile(r"\d\s*[:hg]\s*\d\d|\bGMT\b|\bUTC\b")


def with_own_day(text: str, lines: Sequence[Line], p: People) -> list[Line]:
    """The lines; a day of the week with its date right over a salutation is the letter's own, and no page's clock:
    "Chủ nhật, 27/9/2020 / Kính thưa …".
    """
    made = list(lines)
    said = [(at, line.span.of(text).strip()) for at, line in enumerate(lines[:HEAD])]
    said = [(at, one) for at, one in said if one]
    if not said:
        return made
    at, first = said[0]
    is_clock = made[at].role is BlockRole.FURNITURE and len(first) <= SHORT and ":" not in first
    if is_clock and len(said) > 1 and said[1][1].lower().startswith(p.addressed) and p.day(first) is not None:
        made[at] = replace(made[at], role=BlockRole.BODY)
    return made


def heads_newspaper(text: str, p: People) -> bool:
    """Whether a newspaper's name stands over a text: "BÁO SƠN HÀ", "Báo Sơn Hà - Diễn đàn"; no "BÁO CÁO"."""
    first = _DASH.split(text.lstrip()[:SHORT].partition("\n")[0].strip(), maxsplit=1)[0]
    is_name = first.isupper() or first.istitle()
    return (
        is_name
        and len(first) < SHORT
        and first.lower().startswith(p.newspapers or ("\n",))
        and not _says(p).match(first.lower())
    )


@lru_cache(maxsize=8)
def _says(p: People) -> re.Pattern[str]:
    return compile_later(words(p.letterhead_rest))


def day_of_issue(opening: Sequence[str], p: People) -> str | None:
    """The day of a newspaper that prints several letters, over the first: "Bạn đọc viết - Chủ nhật, 16/6/2024"."""
    for line in [one for one in opening if one.strip()][:HEAD]:
        lower = line[:SHORT].lower()
        if (match := _issue(p).search(lower)) is not None:
            return p.day(match["day"])
    return None


def day_of_print(head: Sequence[str], p: People) -> str | None:
    """The day of the newspaper that prints an article: in a title ("Báo Sơn Hà số ra ngày 28-8-2025"), or a day of the
    week with its date right under the newspaper's name. One with an hour, or under no name, is a page's clock.
    """
    said = [one for line in head if (one := line.strip())][:HEAD]
    titles = [one for one in said if len(one) <= LONGEST_TITLE]
    if (day := day_of_issue(titles, p)) is not None and p.newspapers:
        return day
    if any(mark in one for one in said[:MASTHEAD] for mark in _TRAIL):
        return None
    for name, below in pairwise(said[:MASTHEAD]):
        is_name = name.lower().startswith(p.newspapers) and (name.isupper() or name.istitle())
        if (
            is_name
            and below.lower().startswith(p.weekdays)
            and _HOUR.search(below) is None
            and len(below) <= LONGEST_DAY
        ):
            return p.day(below)
    return None


@lru_cache(maxsize=8)
def _issue(p: People) -> re.Pattern[str]:
    before = words(p.issued) if p.issued else "(?!)"  # a day of the week alone is a page's clock
    return compile_later(rf"{before}[^.;\n\d]{{0,40}}?(?<![\w/])(?P<day>{'|'.join(p.letter_day)})")
