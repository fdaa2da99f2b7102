"""The day that a contribution states: in its head, at its foot, in the first words of minutes; never a page's clock."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import ContributorKind
from vankien.parse.who.letterhead import columns, enclosing
from vankien.parse.who.names import CAPITALS, SENTENCE
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

HEAD = 8  # lines with words at the beginning among which a day stands
FOOT = 8  # the same at the end
LONGEST_LAST = 200  # code points of running text at whose end a day may stand
LONGEST_LINE = 400  # code points; a longer one is running text
LONGEST_MARK = 12  # code points before a day in brackets: "(Tóm tắt, 19-9-2020)"; more speaks of another paper
TITLES_OF_MEETINGS = 4  # the same, where one may name a meeting
TITLES = 2  # lines with words at the beginning that are titles
SHORT = 120  # code points of a line in which a day may stand behind a dash or a full stop
_QUOTED = re.compile(r"[“\"«][^“”\"«»\n]{1,200}[”\"»]")
_FIGURE = re.compile(r"\d")  # every day that is read has its year in figures
_YEAR = re.compile(r"[0-9](?:\d{3}|\d?\s*[/.-]\s*\d)")  # in four figures, or in two behind day and month
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
_WHOLE_YEAR = re.compile(r"(?<![\d/.-])20\d\d(?!\d)")
_CHUNKS = re.compile(r"\s+[–—-]\s+|[,;()]")
_ASIDE = re.compile(r"\s*\([^()\d]*\)\s*$")
LONGEST_PAPER = 60  # code points between "kèm theo" and the day of the letter in which this was enclosed
LONGEST_PLACE = 100  # code points between the beginning of minutes and the day of the meeting


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    day, by = "|".join(p.letter_day), "|".join(p.statement_by)
    return (
        compile_later(rf"\(?\s*(?:{day})\s*\)?[.,;]?"),
        compile_later(
            rf"\((?:[^()]{{0,{LONGEST_MARK}}}?)(?P<day>{day})\s*\)|^\s*\([^()]*?(?<!\d)(?P<signed>{day})[^()]*\)\s*$"
        ),
        compile_later(
            rf"\W*(?:(?:[ivx]{{1,4}}|\d{{1,2}})[.)]\s*)?{words(p.held_on)}[^.\n]{{0,{LONGEST_PLACE}}}?(?P<day>(?:{day}))"
        ),
        compile_later(rf"(?:\d{{1,2}}[.)]\s*)?{words(p.sent_on)}\s*:\s*(?P<day>.{{6,60}})"),
        compile_later(rf"(?<![\w/.-])(?P<day>{'|'.join(p.letter_day)})[\s).:]*$"),
        compile_later(words(p.refers)),
        compile_later(
            rf"(?:{words(p.meets)}\s+(?:{words(p.met_when)}\s+){{0,3}}(?P<met>{day})"
            rf"|^\s*(?P<day>{day})[,;]?\s+(?:\w+\s+){{0,6}}?{words((*p.meets, *p.attends))})"
        ),
        compile_later(rf"\W*{words(p.records)}"),
        compile_later(rf"\s*\[(?:\d{{1,2}}[:h]\d\d(?::\d\d)?,?\s+)?(?P<day>{day})"),
        compile_later(rf"\s*(?:{words(p.hours)}[,\s–-]+)?(?P<day>{day})"),
        compile_later(rf"\W*{words(p.encloses)}[^.;\n]{{0,{LONGEST_PAPER}}}?(?P<day>{day})(?!\s+(?:{by})\s)"),
        compile_later(rf"\W*(?:{words(p.some)}\s+)?{words(p.statements)}(?:\s+[^.:,\n]{{1,60}}?)?\s+(?:{by})\s"),
        compile_later(
            rf"\W*{words(p.statements)}\s+(?:\w+\s+){{0,3}}?{words(p.sends)}\s+(?:\w+\s+){{0,3}}?(?P<day>{day})"
        ),
        compile_later(rf"{words(p.until)}\s+(?:{words(p.day_names)}\s+)?$"),
        compile_later(words(p.wants) if p.wants else "(?!)"),
        compile_later(
            rf"(?:^\W*|[,;(–-]\s*){words(p.submits)}\s[^\n]{{0,{SHORT}}}?(?<![\w/.-])(?P<day>{day})[\s).:]*$"
        ),
        compile_later(rf"\W*{words(p.encloses)}[^.;\n]{{0,{LONGEST_PAPER}}}?(?P<day>{day})"),
    )


def stated_day(lines: Sequence[str], p: People) -> str | None:
    """The day in ISO form; None when the text states none. `lines` are those that the contributor wrote."""
    hour = _hour(p)
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
        (day for line in head[:TITLES_OF_MEETINGS] if (day := _of_meeting(line, p)) is not None), None
    )
    is_record = any(_patterns(p)[7].match(line.lower()) for line in head[:3])
    opened = (*head, *_first_sentences(lines))
    found = found or next((day for line in opened if (day := _met(line, p, is_record=is_record)) is not None), None)
    return found or next((day for line in head[:3] if (day := _of_that_year(line, p)) is not None), None)


def printed(line: str, p: People) -> list[tuple[int, int]]:
    """Where a line says when a page was printed or opened: "In lúc 08:15 02/10/2030"."""
    return [match.span() for match in _printing(p).finditer(line.lower())] if _FIGURE.search(line) is not None else []


@lru_cache(maxsize=8)
def _printing(p: People) -> re.Pattern[str]:
    hour = rf"(?:{words(p.hours or ('(?!)',))}[\s,]*)?"
    day = rf"(?:{words(p.day_names)}\s+)?\d[^\n;|]{{4,20}}?\d{{4}}"
    return compile_later(rf"{words(p.printed)}[\s:]+(?:on\s+)?{hour}{day}(?!\d)" if p.printed else "(?!)")


def _of_meeting(line: str, p: People) -> str | None:
    """The day with which the title of a meeting or its record ends: "Hội nghị phản biện xã hội …, chiều 16/12/2025"."""
    said = line.strip(" .*–-()")
    if len(said) > SHORT or not said[:1].isupper() or not _ends_in_figure(said) or not _tells_of_meeting(said, p):
        return None
    lower = said.lower()
    match = _met_in_title(p).search(lower)
    if match is None or _patterns(p)[5].search(lower, 0, match.start()) is not None:
        return None
    return p.day(match["day"])


@lru_cache(maxsize=8)
def _met_in_title(p: People) -> re.Pattern[str]:
    when = rf"(?:{words(p.met_when)}\s+)" if p.met_when else ""
    return compile_later(rf"(?:[,(–-]\s*|\s){when}{{0,2}}(?P<day>{'|'.join(p.letter_day)})\W*$" if when else "(?!)")


def _of_that_year(line: str, p: People) -> str | None:
    """The day of a meeting whose year the same line says elsewhere: "Meeting no. 9 of 2026 – Wednesday 4 November"."""
    years = set(_WHOLE_YEAR.findall(line))
    if len(line) > SHORT or len(years) != 1 or not _tells_of_meeting(line, p):
        return None
    year = years.pop()
    for chunk in _CHUNKS.split(line):
        said = f"{chunk.strip()} {year}".lower()
        if year not in chunk and _patterns(p)[0].fullmatch(said) is not None and (day := p.day(said)) is not None:
            return day
    return None


def _tells_of_meeting(line: str, p: People) -> bool:
    """Whether a line of a head names a meeting or its record."""
    return p.kind_of(line) is ContributorKind.MEETING or _patterns(p)[7].match(line.lower()) is not None


def _today(lines: Sequence[str], p: People) -> str | None:
    """The day of writing in the midst of words: "Hôm nay, 10/9/2020, tôi gửi lại", "Hồ Sĩ Nguyên, gửi ngày 16/9: …"."""
    today, sent = _writing(p)
    own = [line for line in lines if _YEAR.search(line) is not None]
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


def day_of_event(opening: Sequence[str], p: People) -> str | None:
    """The day with which a report of several speakers opens: "Chiều 19/01/2021, Thường trực HĐND … tổ chức họp …",
    "Chi hội họp ngày …"; none where what follows was said later ("Sau khi UBND tổ chức hội nghị ngày …").

    `opening` are the lines before the first who speaks. A letter that tells of a meeting may be written much later.
    """
    for line in [one for one in opening if one.strip()][:HEAD]:
        lower = line[:LONGEST_LAST].lower()
        first, later, past, titled = _events(p)
        if _YEAR.search(lower) is None or past.match(lower) is not None:
            continue
        match = first.match(lower) or later.match(lower) or titled.match(lower)
        if match is None:
            continue
        begins = match.start("day")
        if _patterns(p)[5].search(lower, begins, begins + _at(match["day"])) is None:
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
    if not p.in_sentences or len(said) > SHORT or not said[:1].isupper() or _YEAR.search(said) is None:
        return None
    lower = said.lower()
    match = _day_alone(p).search(lower)
    if match is None or any(one.search(lower, 0, match.start()) for one in (_title_stops(p), _patterns(p)[5])):
        return None
    return p.day(match["day"])


@lru_cache(maxsize=8)
def _day_alone(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?<=,\s)(?P<day>{'|'.join(p.letter_day)})(?=\s*,\s)")


def _titled(line: str, p: People) -> str | None:
    """The day with which the title of a paper ends: "Report of the session, 7 May 2026"."""
    said = _NUMBERED.sub("", line.strip())
    if not p.in_sentences or len(said) > SHORT or not _ends_in_figure(said) or not said[:1].isupper():
        return None
    lower = said.lower()
    match = _patterns(p)[4].search(lower)
    if match is None or _title_stops(p).search(lower, 0, match.start() + _at(match[0])) is not None:
        return None
    return p.day(match["day"])


@lru_cache(maxsize=8)
def _title_stops(p: People) -> re.Pattern[str]:
    return compile_later(words(p.in_sentences))


def _in_brackets(head: Sequence[str], p: People) -> list[str]:
    """The lines of a head that stand in brackets, "(phiên sáng 26/5/2021)", and speak of no other paper."""
    said = [line for line in head if line.strip().startswith("(") and line.rstrip(" .").endswith(")")]
    return [line for line in said if _patterns(p)[5].search(line.lower()) is None]


def is_day(line: str, p: People) -> bool:
    """Whether a line says a day, with its place, and nothing else: "(Lộc Vân, 9/9/2020)"."""
    return _FIGURE.search(line) is not None and _patterns(p)[0].fullmatch(line.strip().lower()) is not None


def _alone(line: str, p: People) -> str | None:
    """A day that is a line or a column of its own, or the value of "Ngày: …"."""
    home = _HOME_BEHIND.search(line[-LONGEST_PAPER:]) if len(line) <= SHORT else None
    line = line if home is None else line[: len(line) - len(home[0])]
    if _LAST.search(line) is None:
        return None
    whole, _, _, field, _, refers, *_, until, _, _, _ = _patterns(p)
    cells = columns(line.strip())
    if len(line) <= SHORT:
        cells += _PIECES.split(line)
        cells += [cell for cell in line.split(" | ") if ":" in cell]  # fields of a form; a day alone is a page's clock
    for cell in cells:
        if ":" not in cell and not _ends_in_figure(cell):
            continue
        said = cell.strip()
        place = _PLACE.match(said)
        words_ = said[place.end() if place is not None else 0 :].lower()
        match = field.fullmatch(words_)
        at = _at(words_)
        is_bare = p.bodies_anywhere and "," not in words_[:at]  # no place before it: "Dated this 7th day of March 2024"
        is_own = (is_bare or refers.search(words_, 0, at) is None) and until.search(words_[:at]) is None
        if match is not None or (is_own and whole.fullmatch(words_)):
            found = p.day(match["day"] if match is not None else words_)
            if found is not None:
                return found
    return None


def _ends_in_figure(said: str) -> bool:
    """Whether words may end with a day: its year stands last."""
    return said.rstrip(" \t\u00a0).,:;")[-1:].isdecimal()


def _within(line: str, p: People) -> str | None:
    """A day in brackets in a heading, the day of a meeting ("Hôm nay, ngày 14/9/2020, tại …"), or one at the end of
    a short line that speaks of no other paper ("Ý kiến tham gia ngày 29/5/2020").
    """
    _, bracket, held, field, ends, refers, *_, encloses, stated, _, until, wants, submits, encloses_by = _patterns(p)
    lower = line.lower()
    lower = _ASIDE.sub("", lower) if lower.rstrip().endswith(")") else lower
    own = encloses.match(lower) or encloses.match(lower, max(0, lower.rfind("(")))
    own = own or (encloses_by.match(lower) if enclosing((line,), p) else None)
    if own is not None:  # "(Kèm theo Công văn số 12 ngày 4/3/2021)": the letter in which this came
        return p.day(own["day"])
    match = held.match(lower) or (_own_bracket(bracket.search(lower)) if "(" in lower else None)
    lead_in = "" if match is None else match[0][: _at(match[0])]
    is_other = match is not None and _PAPER.search(match[0]) is not None and not _is_signed(match[0], p)
    if match is not None and not is_other and until.search(lead_in) is None:
        return p.day(match["day"] or match.groupdict().get("signed") or "")
    own = submits.search(lower) if _ends_in_figure(lower) else None
    if own is not None:
        return p.day(own["day"])
    match = ends.search(lower) if len(lower) <= SHORT and _ends_in_figure(lower) else None
    lead = stated.match(lower)
    begin = lead.end() if lead is not None else 0  # "Phát biểu của … tại hội nghị ngày …": no paper of others
    if match is None:
        return None
    at = match.start() + _at(match[0])
    if any(one.search(lower, begin, at) is not None for one in (refers, wants)) or until.search(lower, 0, at):
        return None
    if lead is None and field.search(lower) is None and _is_labelled(lower[:at], p):
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


def _at(said: str) -> int:
    """Where the figures of a day begin."""
    figure = _FIGURE.search(said)
    return 0 if figure is None else figure.start()


def _met(line: str, p: People, *, is_record: bool) -> str | None:
    """The day of a meeting that a line of the head tells of: "Thời gian: 8 giờ ngày 21/9/2020", "Chi bộ họp ngày …",
    "Ngày 3/9/2020, có mặt 27 đảng viên", the day with which a line of minutes begins, "[21:47, 11/9/2020]" of a chat;
    none where another paper is meant.
    """
    _, _, held, _, _, refers, met, _, sent, begins, _, _, sends, _, wants, _, _ = _patterns(p)
    if _YEAR.search(line) is None:
        return None
    lower = line[:LONGEST_LAST].lower()
    match = held.match(lower) or met.search(lower) or sent.match(lower) or sends.match(lower)
    if match is None and is_record:
        match = begins.match(lower)
    if match is None or any(one.search(lower, 0, match.start()) is not None for one in (refers, wants)):
        return None
    return p.day(match.groupdict().get("met") or match["day"])
