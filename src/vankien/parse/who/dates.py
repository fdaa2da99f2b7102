"""The day that a contribution states: in its head, at its foot, in the first words of minutes; never a page's clock."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.who.body_of_paper import enclosing
from vankien.parse.who.day_patterns import (
    FIGURE,
    HEAD,
    LONGEST_LAST,
    LONGEST_PAPER,
    LONGEST_PLACE,
    SHORT,
    YEAR,
    day_patterns,
    ends_in_figure,
    figures_at,
)
from vankien.parse.who.days_of_meetings import meeting_day_of_year, met_on, titled_meeting_day
from vankien.parse.who.letterhead import columns
from vankien.parse.who.names import CAPITALS, SENTENCE
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

FOOT = 8  # the same at the end
LONGEST_LINE = 400  # code points; a longer one is running text
TITLES_OF_MEETINGS = 4  # the same, where one may name a meeting
TITLES = 2  # lines with words at the beginning that are titles
_QUOTED = re.compile(r"[“\"«][^“”\"«»\n]{1,200}[”\"»]")
_LAST = re.compile(
    r"[0-9:](?:(?<=:)|[\s).,:;]*(?:$|[–-]\s|(?<=[.;])\s|\t|(?<=\s{3})))"
)  # ends a piece, or names its value
_PIECES = re.compile(r"\s+[–-]\s+|\.\s+|;\s+")
_PAPER = re.compile(r"\d\s*[-/]\s*[^\W\d_]{2,}")  # the number of another paper: "15-KH/HU ngày 20/4/2021"
_PLACE = re.compile(rf"(?:[{CAPITALS}][^\W\d_]*\s+){{1,4}}(?=\d)")  # "Tân Quới 3/9/2020"
_NUMBERED = re.compile(r"(?<=\d\d),\s*[^\W\d_]{1,8}\.?\s*\d{1,5}$")  # ", page 7" behind the day of a newspaper
_HOME_BEHIND = re.compile(
    rf"(?<=\d{{4}}),\s+(?:[{CAPITALS}][^\W\d_]*\s*){{1,4}}\.?$"
)  # "Mồng 6 tháng 9 năm 2020, Nà Cạn"
_ASIDE = re.compile(r"\s*\([^()\d]*\)\s*$")


def stated_day(lines: Sequence[str], p: People) -> str | None:
    """The day in ISO form; None when the text states none. `lines` are those that the contributor wrote."""
    hour = _hour(p)
    lines = [p.plain_years(line) for line in lines]
    said = [line for line in lines if any(map(str.isalnum, line))]  # a rule under a motto is no line of words
    said = [line if len(line) <= LONGEST_LINE else line[-LONGEST_LAST:] for line in said]
    said = [line for line in said if not (len(line) <= SHORT and printed(line, p))]
    said = [line if hour is None or len(line) > SHORT else hour.sub("", line) for line in said]
    said = [_QUOTED.sub("“”", line) for line in said]  # "thay vì “30 tháng 4 năm 2027”": a day of the draft
    begins = [one for line in lines[:1] for one in SENTENCE.split(line[:SHORT])[:2][:-1]]
    said = [line for place, line in enumerate(said) if len(line) < LONGEST_LAST or place == len(said) - 1]
    head, foot = said[:HEAD], said[HEAD:][-FOOT:]
    written = _today(lines, p)
    if written is not None:
        return written
    last = SENTENCE.split(said[-1])[-1] if said else ""
    pieces = (*_PIECES.split(said[-1]), said[-1].rpartition(",")[2].rstrip(" .")) if said else ()
    for line in (*begins, *head, *reversed(foot), *pieces):
        found = _alone(line, p)
        if found is not None:
            return found
    titled = next(
        (found for line in head[:TITLES] if (found := _titled(line, p) or _between_commas(line, p)) is not None), None
    )
    if titled is not None:
        return titled
    found = next(
        (
            found
            for line in (*head[:3], *_in_brackets(head[3:], p), *said[-1:], last)
            if (found := _within(line, p)) is not None
        ),
        None,
    )
    found = found or next((day for line in head[:TITLES_OF_MEETINGS] if (day := _resolved(line, p)) is not None), None)
    found = found or next(
        (day for line in head[:TITLES_OF_MEETINGS] if (day := titled_meeting_day(line, p)) is not None), None
    )
    is_record = any(day_patterns(p).record.match(line.lower()) for line in head[:3])
    opened = (*head, *_first_sentences(lines))
    found = found or next((day for line in opened if (day := met_on(line, p, is_record=is_record)) is not None), None)
    return found or next((day for line in head[:3] if (day := meeting_day_of_year(line, p)) is not None), None)


def printed(line: str, p: People) -> list[tuple[int, int]]:
    """Where a line says when a page was printed or opened: "In lúc 08:15 02/10/2030"."""
    return [match.span() for match in _printing(p).finditer(line.lower())] if FIGURE.search(line) is not None else []


@lru_cache(maxsize=8)
def _printing(p: People) -> re.Pattern[str]:
    hour = rf"(?:{words(p.hours or ('(?!)',))}[\s,]*)?"
    day = rf"(?:{words(p.day_names)}\s+)?\d[^\n;|]{{4,20}}?\d{{4}}"
    return compile_later(rf"{words(p.printed)}[\s:]+(?:on\s+)?{hour}{day}(?!\d)" if p.printed else "(?!)")


def _today(lines: Sequence[str], p: People) -> str | None:
    """The day of writing in the midst of words: "Hôm nay, 10/9/2020, tôi gửi lại", "Hồ Sĩ Nguyên, gửi ngày 16/9: …"."""
    today, sent = _writing(p)
    own = [line for line in lines if YEAR.search(line) is not None]
    for line in own if p.today else ():
        match = today.search(line.lower())
        if match is not None and (found := p.day(match["day"])) is not None:
            return found
    for line in (line for line in own if any(line is one for one in (*lines[:2], *lines[-2:]))):
        match = sent.search(line[:LONGEST_LINE].lower())
        if match is not None and (found := p.day(match["day"])) is not None:
            return found
    return None


@lru_cache(maxsize=8)
def _writing(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    days = "|".join(p.letter_day)
    lead = rf"(?:{words(p.day_names)}\s+)?" if p.day_names else ""
    return (
        compile_later(
            rf"{words(p.today)}[\s,(–:-]{{1,3}}(?:{words(p.being)}\s+)?(?P<day>{days})" if p.today else "(?!)"
        ),
        compile_later(rf"(?:^|[,;(–-])\s*{words(p.sends)}\s+{lead}(?P<day>{days})(?=\s*[:;).])"),
    )


@lru_cache(maxsize=8)
def _hour(p: People) -> re.Pattern[str] | None:
    """A time at the end of a line, behind the year: "Guildhall, 16 June 2026, 7 p.m."."""
    return compile_later(rf"(?i)(?<=\d\d\d\d)\s?,?\s(?:at\s)?{words(p.hours)}[\s.]*$") if p.hours else None


def _first_sentences(lines: Sequence[str]) -> list[str]:
    """The sentences with which long lines of the head begin: "Hôm nay, ngày …, tại …. Thành phần: …"."""
    head = [line for line in lines if line.strip()][:HEAD]
    return [SENTENCE.split(line[:LONGEST_LAST])[0] for line in head if len(line) >= LONGEST_LAST]


def _between_commas(line: str, p: People) -> str | None:
    """The day that stands between commas in the title of a record: "Planning committee, 21 May 2026, upper room"."""
    said = line.strip()
    if not p.in_sentences or len(said) > SHORT or not said[:1].isupper() or YEAR.search(said) is None:
        return None
    lower = said.lower()
    match = _day_alone(p).search(lower)
    if match is None or any(one.search(lower, 0, match.start()) for one in (_title_stops(p), day_patterns(p).refers)):
        return None
    return p.day(match["day"])


@lru_cache(maxsize=8)
def _day_alone(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?<=,\s)(?P<day>{'|'.join(p.letter_day)})(?=\s*,\s)")


def _titled(line: str, p: People) -> str | None:
    """The day with which the title of a paper ends: "Report of the session, 7 May 2026"."""
    said = _NUMBERED.sub("", line.strip())
    if not p.in_sentences or len(said) > SHORT or not ends_in_figure(said) or not said[:1].isupper():
        return None
    lower = said.lower()
    match = day_patterns(p).at_end.search(lower)
    if match is None or _title_stops(p).search(lower, 0, match.start() + figures_at(match[0])) is not None:
        return None
    return p.day(match["day"])


@lru_cache(maxsize=8)
def _title_stops(p: People) -> re.Pattern[str]:
    return compile_later(words(p.in_sentences))


def _in_brackets(head: Sequence[str], p: People) -> list[str]:
    """The lines of a head that stand in brackets, "(phiên sáng 26/5/2021)", and speak of no other paper."""
    said = [line for line in head if line.strip().startswith("(") and line.rstrip(" .").endswith(")")]
    return [line for line in said if day_patterns(p).refers.search(line.lower()) is None]


def is_day(line: str, p: People) -> bool:
    """Whether a line says a day, with its place, and nothing else: "(Lộc Vân, 9/9/2020)"."""
    return FIGURE.search(line) is not None and day_patterns(p).alone.fullmatch(line.strip().lower()) is not None


def _alone(line: str, p: People) -> str | None:
    """A day that is a line or a column of its own, or the value of "Ngày: …"."""
    home = _HOME_BEHIND.search(line[-LONGEST_PAPER:]) if len(line) <= SHORT else None
    line = line if home is None else line[: len(line) - len(home[0])]
    if _LAST.search(line) is None:
        return None
    patterns = day_patterns(p)
    cells = columns(line.strip())
    if len(line) <= SHORT:
        cells += _PIECES.split(line)
        cells += [cell for cell in line.split(" | ") if ":" in cell]  # fields of a form; a day alone is a page's clock
    for cell in cells:
        if ":" not in cell and not ends_in_figure(cell):
            continue
        said = cell.strip()
        place = _PLACE.match(said)
        words_ = said[place.end() if place is not None else 0 :].lower()
        match = patterns.sent_field.fullmatch(words_)
        at = figures_at(words_)
        is_bare = p.bodies_anywhere and "," not in words_[:at]  # no place before it: "Dated this 7th day of March 2024"
        is_own = is_bare or patterns.refers.search(words_, 0, at) is None
        is_own = is_own and patterns.until.search(words_[:at]) is None
        if match is not None or (is_own and patterns.alone.fullmatch(words_)):
            found = p.day(match["day"] if match is not None else words_)
            if found is not None:
                return found
    return None


def _within(line: str, p: People) -> str | None:
    """A day in brackets in a heading, the day of a meeting ("Hôm nay, ngày 14/9/2020, tại …"), or one at the end of
    a short line that speaks of no other paper ("Ý kiến tham gia ngày 29/5/2020").
    """
    patterns = day_patterns(p)
    lower = line.lower()
    lower = _ASIDE.sub("", lower) if lower.rstrip().endswith(")") else lower
    own = patterns.encloses.match(lower) or patterns.encloses.match(lower, max(0, lower.rfind("(")))
    own = own or (patterns.encloses_any.match(lower) if enclosing((line,), p) else None)
    if own is not None:  # "(Kèm theo Công văn số 12 ngày 4/3/2021)": the letter in which this came
        return p.day(own["day"])
    match = patterns.held.match(lower)
    match = match or (_own_bracket(patterns.bracketed.search(lower)) if "(" in lower else None)
    lead_in = "" if match is None else match[0][: figures_at(match[0])]
    is_other = match is not None and _PAPER.search(match[0]) is not None and not _is_signed(match[0], p)
    if match is not None and not is_other and patterns.until.search(lead_in) is None:
        return p.day(match["day"] or match.groupdict().get("signed") or "")
    own = patterns.submits.search(lower) if ends_in_figure(lower) else None
    if own is not None:
        return p.day(own["day"])
    match = patterns.at_end.search(lower) if len(lower) <= SHORT and ends_in_figure(lower) else None
    lead = patterns.stated.match(lower)
    begin = lead.end() if lead is not None else 0  # "Phát biểu của … tại hội nghị ngày …": no paper of others
    if match is None:
        return None
    at = match.start() + figures_at(match[0])
    if any(one.search(lower, begin, at) is not None for one in (patterns.refers, patterns.wants)):
        return None
    if patterns.until.search(lower, 0, at):
        return None
    if lead is None and patterns.sent_field.search(lower) is None and _is_labelled(lower[:at], p):
        return None
    return p.day(match["day"])


def _own_bracket(match: re.Match[str] | None) -> re.Match[str] | None:
    """A day in brackets, if these are no part of a sentence: they begin or end a line, or a colon or a dash follows.

    Not "Tổng thu (31/12/2020) là 5 tỷ", "trái Luật Đất đai (18/01/2024)."
    """
    if match is None:
        return None
    before, behind = match.string[: match.start()].strip(), match.string[match.end() :].strip()
    is_own = not behind or behind[0] in ":–—-|(;" or not before or (behind == "." and before[-1] in ".!?")
    return match if is_own else None


def _resolved(line: str, p: People) -> str | None:
    """The day on which a body resolved what follows: "Resolution passed at the branch meeting of 16 April 2025 (…)"."""
    match = _resolution(p).match(line[: SHORT * 2].lower()) if p.resolutions else None
    return None if match is None else p.day(match["day"])


@lru_cache(maxsize=8)
def _resolution(p: People) -> re.Pattern[str]:
    return compile_later(
        rf"\W*{words(p.resolutions)}[^.;\n\d]{{0,40}}?\s{words(p.submits)}\s[^.;\n]{{0,{LONGEST_PLACE}}}?(?<!\w)(?P<day>{'|'.join(p.letter_day)})"
    )


def _is_labelled(before: str, p: People) -> bool:
    """Whether a label says that something else is on the day behind it: "Họp thẩm định: 5/10/2020"."""
    label = SENTENCE.split(before.rstrip())[-1]
    return label.endswith(":") and _other_event(p).search(label) is not None


@lru_cache(maxsize=8)
def _other_event(p: People) -> re.Pattern[str]:
    return compile_later(words((*p.meets, *p.meetings, *p.until, *p.wants)))


def _is_signed(said: str, p: People) -> bool:
    """Whether words in brackets tell who signed: "(Công văn 455/SNN ngày 1/10/2020, Phó Giám đốc … ký)"."""
    return _signed(p).search(said) is not None


@lru_cache(maxsize=8)
def _signed(p: People) -> re.Pattern[str]:
    return compile_later(rf"{words(p.signed)}\W*$")
