"""Where a draft has the same amount, share or day in other characters: "20 triệu đồng" for "20.000.000 đồng"."""

import re
from collections.abc import Iterator

from vankien.lang.figure_words import FIGURE_WORDS
from vankien.lang.value_tables import VALUES
from vankien.lang.written_values import ways_to_write
from vankien.model.span import Span
from vankien.text.numerals import number_of

MOST_WORDS = 4  # behind an amount that say what it counts, and before it what bounds it: "ít nhất"
LEAST_BARE = 1_000  # what counts nothing is known by its value only where it is large
_AMOUNT = re.compile(
    rf"(?P<head>(?:[^\W\d_]+\s+){{0,{MOST_WORDS}}}?)(?P<number>\d+(?:[.,]\d+)*)"
    rf"\s?(?P<behind>[%‰]?(?:[^\W\d_]+\d?)?(?:\s+[^\W\d_]+){{0,{MOST_WORDS - 1}}})"
)
LONGEST_SHARE = 200  # code points of words with a share in them; longer ones are found by their likeness
_SHARE = re.compile(r"(\d)\s*%")
DAY_REACH = 40  # code points behind the beginning of a day in which its year ends
LEAD_REACH = 8  # code points before a day in which the word for it stands
_WORDS = "|".join(word for one in VALUES for word in one.day_words)
_LEAD_END = re.compile(rf"(?i:{_WORDS})\s+$")
_LEAD = re.compile(rf"(?:{_WORDS})\s+")
_DAYS = tuple(re.compile(rf"(?<!\w){form}(?!\w)", re.IGNORECASE) for one in VALUES for form in one.days)
_HOURS = "|".join(word for one in VALUES for word in one.hours)
_MINUTES = "|".join(word for one in VALUES for word in one.minutes)
_HOUR = re.compile(
    rf"(?P<lead>(?:[^\W\d_]+\s+){{0,2}})(?P<hour>\d{{1,2}})\s?(?:{_HOURS})"
    rf"(?:\s?(?P<minutes>[0-5]\d)(?:\s?(?:{_MINUTES}))?)?(?P<part>(?:\s+[^\W\d_]+)?)"
)
_MONTHS = {name: place for one in VALUES for name, place in one.months.items()}


def lone_day(text: str, span: Span, new: str) -> Span | None:
    """Where the only day of a stretch stands, if `new` is a day and another one."""
    said = _day(" ".join(new.lower().split()))
    if said is None:
        return None
    days = [one for form in _DAYS for one in form.finditer(text, span.start, span.end)]
    if len(days) != 1 or _day(days[0][0].lower()) == said:
        return None
    place = Span(*days[0].span())
    return _led(text, place) if _LEAD.match(new.strip().lower()) else place


def same_value(text: str, quote: str) -> list[Span]:
    """The places of an amount, or of a day, that means what a quotation does; none where it is no such thing."""
    said = " ".join(quote.lower().split())
    if len(said) <= LONGEST_SHARE and _SHARE.search(said) is not None:
        return [Span(*one.span()) for one in _spaced_anyhow(said).finditer(text)]
    day = _day(said)
    if day is not None:
        has_lead = _LEAD.match(said) is not None
        return [_led(text, span) if has_lead else span for span in _same_days(text, day)]
    hour = _HOUR.fullmatch(said)
    if hour is not None:
        return [Span(*one.span()) for one in _same_hour(hour).finditer(text)]
    amount = _AMOUNT.fullmatch(said)
    return [] if amount is None else [Span(*one.span()) for one in _ways(amount).finditer(text)]


def _ways(amount: re.Match[str]) -> re.Pattern[str]:
    """An amount in every other way to write it."""
    behind = amount["behind"].split()
    tables = [one for one in FIGURE_WORDS.values() if {*behind[:1]} & {*one.multipliers}] or FIGURE_WORDS.values()
    ways = {way for table in tables for way in ways_to_write(amount["number"], behind, table)}
    value = number_of(amount["number"])
    is_told = bool(behind) or (value is not None and value >= LEAST_BARE)
    said = "|".join(_any_spaces(way) for way in sorted(ways, key=len, reverse=True)) if is_told else ""
    head = "".join(rf"{re.escape(word)}\s+" for word in amount["head"].split())
    return re.compile(rf"(?<![\w.,]){head}(?:{said or '(?!)'})(?!\w|[.,]\d)", re.IGNORECASE)


def _same_hour(hour: re.Match[str]) -> re.Pattern[str]:
    """A time of the day in every way to write it: "7h15" for "07 giờ 15 phút"; "7h" is no part of "7 giờ 15"."""
    minutes = rf"\s?{hour['minutes']}(?:\s?(?:{_MINUTES}))?" if hour["minutes"] else r"(?!\s?\d)"
    lead, part = (r"\s+".join(map(re.escape, hour[one].split())) for one in ("lead", "part"))
    said = rf"0?{int(hour['hour'])}\s?(?:{_HOURS}){minutes}"
    whole = "".join((rf"{lead}\s+" if lead else "", said, rf"\s+{part}" if part else ""))
    return re.compile(rf"(?<![\w.,]){whole}(?!\w)", re.IGNORECASE)


def _any_spaces(way: str) -> str:
    """An amount with any white space between its words, and none or some between the number and the measure."""
    number, *behind = re.split(r"\s+|(?<=\d)(?=[%‰])", way)
    return re.escape(number) + (r"\s*" if behind else "") + r"\s+".join(map(re.escape, behind))


def _spaced_anyhow(said: str) -> re.Pattern[str]:
    """Words with a share in them, whatever white space the draft has before the sign: "80 %" is "80%"."""
    pieces = (r"\s*".join(map(re.escape, re.split(r"\s*(?=%)", word))) for word in _SHARE.sub(r"\1%", said).split())
    begin, end = (r"(?<![\w.,])" if said[0].isalnum() else ""), (r"(?!\w)" if said[-1].isalnum() else "")
    return re.compile(begin + r"\s+".join(pieces) + end, re.IGNORECASE)


def is_of_day(text: str, span: Span) -> bool:
    """Whether words are the number of a day and the word before its month: "12 tháng" in "12 tháng 8 năm 2026"."""
    days = (form.match(text, span.start, span.end + DAY_REACH) for form in _DAYS)
    return any(one is not None and one.end("day") < span.end <= one.start("month") for one in days)


def _led(text: str, span: Span) -> Span:
    """A day with the word before it: "ngày 01 tháng 7 năm 2022"."""
    lead = _LEAD_END.search(text, max(0, span.start - LEAD_REACH), span.start)
    return span if lead is None else Span(lead.start(), span.end)


def _day(said: str) -> tuple[int, int, int] | None:
    lead = _LEAD.match(said)
    for form in _DAYS:
        match = form.fullmatch(said, 0 if lead is None else lead.end())
        if match is not None:
            return _told(match)
    return None


def _told(match: re.Match[str]) -> tuple[int, int, int]:
    """Year, month and day of a form."""
    month = match["month"].lower()
    return int(match["year"]), _MONTHS.get(month) or int(month), int(match["day"])


def _same_days(text: str, day: tuple[int, int, int]) -> Iterator[Span]:
    for form in _DAYS:
        for match in form.finditer(text):
            if _told(match) == day:
                yield Span(*match.span())
