"""The day of a meeting, where it tells when something was said: in titles, in first words of minutes, in reports."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import ContributorKind
from vankien.parse.who.day_patterns import (
    HEAD,
    LONGEST_LAST,
    LONGEST_MARK,
    LONGEST_PLACE,
    SHORT,
    YEAR,
    day_patterns,
    ends_in_figure,
    figures_at,
)
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

_WHOLE_YEAR = re.compile(r"(?<![\d/.-])20\d\d(?!\d)")
_CHUNKS = re.compile(r"\s+[–—-]\s+|[,;()]")


def titled_meeting_day(line: str, p: People) -> str | None:
    """The day with which the title of a meeting or its record ends: "Hội nghị phản biện xã hội …, chiều 16/12/2025"."""
    said = line.strip(" .*–-()")
    if len(said) > SHORT or not said[:1].isupper() or not ends_in_figure(said) or not _tells_of_meeting(said, p):
        return None
    lower = said.lower()
    match = _met_in_title(p).search(lower)
    if match is None or day_patterns(p).refers.search(lower, 0, match.start()) is not None:
        return None
    return p.day(match["day"])


@lru_cache(maxsize=8)
def _met_in_title(p: People) -> re.Pattern[str]:
    when = rf"(?:{words(p.met_when)}\s+)" if p.met_when else ""
    return compile_later(rf"(?:[,(–-]\s*|\s){when}{{0,2}}(?P<day>{'|'.join(p.letter_day)})\W*$" if when else "(?!)")


def meeting_day_of_year(line: str, p: People) -> str | None:
    """The day of a meeting whose year the same line says elsewhere: "Meeting no. 9 of 2026 – Wednesday 4 November"."""
    years = set(_WHOLE_YEAR.findall(line))
    if len(line) > SHORT or len(years) != 1 or not _tells_of_meeting(line, p):
        return None
    year = years.pop()
    for chunk in _CHUNKS.split(line):
        said = f"{chunk.strip()} {year}".lower()
        if year not in chunk and day_patterns(p).alone.fullmatch(said) is not None and (day := p.day(said)) is not None:
            return day
    return None


def _tells_of_meeting(line: str, p: People) -> bool:
    """Whether a line of a head names a meeting or its record."""
    return p.kind_of(line) is ContributorKind.MEETING or day_patterns(p).record.match(line.lower()) is not None


def met_on(line: str, p: People, *, is_record: bool) -> str | None:
    """The day of a meeting that a line of the head tells of: "Thời gian: 8 giờ ngày 21/9/2020", "Chi bộ họp ngày …",
    "Ngày 3/9/2020, có mặt 27 đảng viên", the day with which a line of minutes begins, "[21:47, 11/9/2020]" of a chat;
    none where another paper is meant.
    """
    patterns = day_patterns(p)
    if YEAR.search(line) is None:
        return None
    lower = line[:LONGEST_LAST].lower()
    match = patterns.held.match(lower) or patterns.meets.search(lower)
    match = match or patterns.chat.match(lower) or patterns.sends.match(lower)
    if match is None and is_record:
        match = patterns.begins.match(lower)
    others = (patterns.refers, patterns.wants)
    if match is None or any(one.search(lower, 0, match.start()) is not None for one in others):
        return None
    return p.day(match.groupdict().get("met") or match["day"])


def day_of_event(opening: Sequence[str], p: People) -> str | None:
    """The day with which a report of several speakers opens: "Chiều 19/01/2021, Thường trực HĐND … tổ chức họp …",
    "Chi hội họp ngày …"; none where what follows was said later ("Sau khi UBND tổ chức hội nghị ngày …").

    `opening` are the lines before the first who speaks. A letter that tells of a meeting may be written much later.
    """
    for line in [one for one in opening if one.strip()][:HEAD]:
        lower = line[:LONGEST_LAST].lower()
        first, later, past, titled = _events(p)
        if YEAR.search(lower) is None or past.match(lower) is not None:
            continue
        match = first.match(lower) or later.match(lower) or titled.match(lower)
        if match is None:
            continue
        begins = match.start("day")
        if day_patterns(p).refers.search(lower, begins, begins + figures_at(match["day"])) is None:
            return p.day(match["day"])
    return None


@lru_cache(maxsize=8)
def _events(p: People) -> tuple[re.Pattern[str], ...]:
    """A day before what was held on it, the same behind that, what begins a sentence of something earlier, a title with
    the day of the meeting at which something was said.
    """
    day, held = "|".join(p.letter_day), words((*p.meets, *p.attends, *p.convenes))
    newspaper = rf"(?:\(?[^()\d\n]{{1,{LONGEST_MARK}}}\)?\s*[-–—]\s*)?"  # "(LHO) - "
    when = rf"(?:{words(p.met_when)}\s+)"
    return (
        compile_later(rf"\s*{newspaper}{when}?(?P<day>{day})[^.;\n]{{0,{LONGEST_PLACE}}}?\s{held}"),
        compile_later(
            rf"\s*{newspaper}[^.,;\d\n]{{3,{LONGEST_PLACE}}}?\s{held}\s+[^.,;\d\n]{{0,{LONGEST_PLACE}}}?(?<!\w)(?P<day>{day})"
        ),
        compile_later(rf"\s*{newspaper}{words(p.afterwards) if p.afterwards else '(?!)'}"),
        compile_later(
            rf"\W*(?:\w+\s+){{0,2}}?{words((*p.statements, *p.records))}\s[^.;:\d\n]{{0,{LONGEST_PLACE}}}?"
            rf"{words(p.convened)}"
            rf"[^.;:\d\n]{{0,{LONGEST_PLACE}}}?(?<!\w)(?P<day>{day})"
            if p.convened
            else "(?!)"
        ),
    )
