"""Days that are printed over letters: a newspaper's, and the writer's own with its day of the week."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import BlockRole
from vankien.parse.dates import HEAD, SHORT
from vankien.parse.lines import Line
from vankien.parse.pieces import words
from vankien.text.pattern import compile_later


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


def day_of_issue(opening: Sequence[str], p: People) -> str | None:
    """The day of a newspaper that prints several letters, over the first: "Bạn đọc viết - Chủ nhật, 16/6/2024"."""
    for line in [one for one in opening if one.strip()][:HEAD]:
        lower = line[:SHORT].lower()
        if (match := _issue(p).search(lower)) is not None:
            return p.day(match["day"])
    return None


@lru_cache(maxsize=8)
def _issue(p: People) -> re.Pattern[str]:
    before = words(p.issued) if p.issued else "(?!)"  # a day of the week alone is a page's clock
    return compile_later(rf"{before}[^.;\n\d]{{0,40}}?(?<![\w/])(?P<day>{'|'.join(p.letter_day)})")
