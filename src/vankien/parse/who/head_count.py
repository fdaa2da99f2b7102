"""How many people stand behind a body's words: "có 17/19 đảng viên dự", "Có mặt: 44 hộ", "our 188 members"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LINES = 14  # lines with words at the beginning in which those are counted who were there
LONGEST = 400  # code points of such a line that are looked at
LARGEST_SHARE = 5  # "2/3 thành viên" is a share, "4/6 hộ" is not
_SENTENCE = re.compile(r"[.;!?]\s")
_COUNT = r"(?<![\d/.,])(?P<count>\d{1,4})(?:\s*/\s*(?P<all>\d{1,4}))?(?![\d/%.,]*\d)"


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    if not p.head_units:
        return ()
    units, there = words(p.head_units), words(p.head_attends)
    return (
        compile_later(rf"{_COUNT}\s+{units}(?:\s+[^\W\d_]+){{0,4}}?\s+{there}"),
        compile_later(rf"{there}(?:\s+[^\W\d_]+){{0,4}}?\s*:?\s*{_COUNT}\s+{units}"),
        compile_later(rf"{there}(?:\s+[^\W\d_]+){{0,3}}?\s*:\s*{_COUNT}(?=\s*(?:[.,;(]|$))"),
        compile_later(rf"{words(p.head_leads)}\s+{_COUNT}\s+{units}"),
    )


@lru_cache(maxsize=8)
def _wishes(p: People) -> re.Pattern[str]:
    """Words of a sentence that asks: who is counted behind them is in the draft, or is to be."""
    return compile_later(words((*p.wants, *p.wishes)))


def counted(lines: Iterable[str], p: People) -> int | None:
    """How many the first lines say to have been there, or to be those who write; None where no line does."""
    said = [line for line in lines if line.strip()][:LINES]
    for line in said:
        if any(map(str.isdigit, line)):
            lower = line[:LONGEST].lower()
            for pattern in _patterns(p):
                match = pattern.search(lower)
                if match is not None and _is_real(match) and not _is_wished(lower[: match.start()], p):
                    return int(match["count"])
    return None


def _is_real(match: re.Match[str]) -> bool:
    """Whether a count is of people: two thirds of the members are none."""
    return int(match["count"]) > 0 and not 0 < int(match["all"] or 0) <= LARGEST_SHARE


def _is_wished(before: str, p: People) -> bool:
    return _wishes(p).search(_SENTENCE.split(before)[-1]) is not None


def with_heads(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A body or a meeting with how many stand behind it, by its own name ("17 hộ dân …") or by the first lines."""
    if who.kind is ContributorKind.PERSON or who.heads is not None:
        return who
    body = (who.organisation or "").lower()
    own = _own(p).match(body) or _behind(body, lines, p)
    heads = int(own["count"]) if own is not None else counted(lines, p)
    return replace(who, heads=heads)


def _behind(body: str, lines: Sequence[str], p: People) -> re.Match[str] | None:
    """The number of its members right behind a body's name: "Wend Taxi Association, 188 members"."""
    said = (line.strip().lower() for line in lines[: 2 * LINES])
    named = (line[len(body) :].lstrip(" ,–-(") for line in said if body and line.startswith(body))
    return next((match for one in named if (match := _own(p).match(one)) is not None), None)


@lru_cache(maxsize=8)
def _own(p: People) -> re.Pattern[str]:
    return compile_later(rf"{_COUNT}\s+{words(p.head_units)}" if p.head_units else "(?!)")
