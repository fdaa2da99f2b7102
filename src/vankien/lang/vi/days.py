"""Vietnamese: days as letters write them, those of people abroad too."""

import re
from calendar import monthrange
from collections.abc import Iterator

from vankien.lang.all_days import Day, all_days
from vankien.text.numerals import number_words

# People abroad date their letters in the language of the place.
_FOREIGN_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan", "janvier", "januar"), ("february", "feb", "février", "februar"), ("march", "mar", "mars", "märz"),
            ("april", "apr", "avril"), ("may", "mai"), ("june", "jun", "juin", "juni"), ("july", "jul", "juillet", "juli"),
            ("august", "aug", "août"), ("september", "sept", "sep", "septembre"), ("october", "oct", "octobre", "oktober"),
            ("november", "nov", "novembre"), ("december", "dec", "décembre", "dezember"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
CENTURY = 2000  # of years written with two figures: nobody comments on a draft of the last century
_FOREIGN = rf"(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+({'|'.join(_FOREIGN_MONTHS)})\s*,?\s+(\d{{4}})"
_FOREIGN_FIRST = rf"({'|'.join(_FOREIGN_MONTHS)})\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(\d{{4}})"  # "April 9, 2021"
_DAY = re.compile(
    r"(?:ngày\s*)?(?<!\d)(\d{1,2})\s*(?:/|-|–|\.|\s*(?:tháng|thang|thg)\s*)\s*(\d{1,2})\s*(?:/|-|–|\.|\s*,?\s*n[ăãâa]m\s*|,?\s+)\s*(\d{4})(?!\d)"
)
_SHORT_YEAR = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/-]|\.\d)")
_IN_WORDS = re.compile(
    r"ngày\s+(?:mùng\s+|mồng\s+)?([^\W\d]+(?:\s+[^\W\d]+){0,2})\s+tháng\s+([^\W\d]+(?:\s+[^\W\d]+)?)\s+năm\s+(\d{4})"
)
_MONTH_IN_WORDS = re.compile(r"(?<!\d)(\d{1,2})\s+tháng\s+([^\W\d]+(?:\s+[^\W\d]+)?)\s*,?\s+(?:năm\s+)?(\d{4})(?!\d)")
_MONTHS = {"giêng": 1, "tư": 4, "chạp": 12}
_FOREIGN_DAY, _MONTH_FIRST = re.compile(_FOREIGN), re.compile(_FOREIGN_FIRST)
# "12.3.21": a day only alone, behind its place or behind "ngày"; elsewhere such figures number a point of the draft.
_DOTTED = (
    r"(?:(?!(?:phần|chương|mục|tiểu mục|điều|khoản|điểm|trang|đoạn|dòng)\b)[^,\d\n]{1,40},\s*(?:ngày\s+)?|ngày\s+|^)"
    r"\d{1,2}\.\d{1,2}\.\d{2}(?![\d.])"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
LETTER_DAY = (
    r"(?:[^,\n]{1,40},\s*|(?:[^\W\d_]+\s+){1,3}(?=ngày|ngay|mùng|mồng))?(?:(?:sáng|chiều|tối|trưa|đêm)\s+)?(?:(?:ngày|ngay)\s*)?(?:(?:mùng|mồng)\s+)?\d{1,2}\s*(?:tháng|thang|/|-|\.)\s*\d{1,2}\s*(?:n[ăãâa]m|/|-|\.|,)?\s*\d{4}",
    r"(?:[^,\n]{1,40},\s*)?(?:ngày\s+)?(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{2}(?!\d)",
    _DOTTED,
    r"(?<![\d/-])\d{4}-\d{2}-\d{2}(?!\d)",
    r"(?:[^,\n]{1,40},\s*)?ngày\s+[^\W\d]+(?:\s+[^\W\d]+){0,3}\s+tháng\s+[^\W\d]+(?:\s+[^\W\d]+)?\s+năm\s+\d{4}",
    r"(?:[^,\n]{1,40},\s*)?(?:ngày\s+)?\d{1,2}\s+tháng\s+[^\W\d]+(?:\s+[^\W\d]+)?\s*,?\s+(?:năm\s+)?\d{4}",
    rf"(?:[^,\n]{{1,40}},\s*)?(?:le\s+|the\s+|am\s+)?{_FOREIGN}",
    rf"(?:[^,\n]{{1,40}},\s*)?{_FOREIGN_FIRST}",
)  # fmt: skip


def day(text: str) -> str | None:
    """The first date in a text as ISO; None without one or for a day that no calendar has."""
    lower = text.lower()
    iso = _ISO.search(lower)
    if iso is not None:
        year, month, date = (int(part) for part in iso.groups())
        return _iso(year, month, date)
    match, foreign = _DAY.search(lower), _FOREIGN_DAY.search(lower)
    if match is not None:
        date, month, year = (int(part) for part in match.groups())
        return _iso(year, month, date)
    if foreign is not None:
        return _iso(int(foreign[3]), _FOREIGN_MONTHS[foreign[2]], int(foreign[1]))
    month_first = _MONTH_FIRST.search(lower)
    if month_first is not None:
        return _iso(int(month_first[3]), _FOREIGN_MONTHS[month_first[1]], int(month_first[2]))
    short, worded = _SHORT_YEAR.search(lower), _IN_WORDS.search(lower) or _MONTH_IN_WORDS.search(lower)
    if short is not None:
        return _iso(CENTURY + int(short[4]), int(short[3]), int(short[1]))
    return None if worded is None else _day_in_words(worded)


_YEAR_IN_WORDS = re.compile(
    r"\bnăm\s+(?P<year>hai\s+(?:nghìn|ngàn)\s+(?:(?:không|một)\s+trăm\s+)?(?:linh\s+|lẻ\s+)?[^\W\d_]+(?:\s+[^\W\d_]+){0,2})",
    re.IGNORECASE,
)
_SUN_CALENDAR = re.compile(r"\s+(?:dương\s+lịch|d\.?l\.?)(?=\s+(?:năm\s+)?\d{4}(?!\d))", re.IGNORECASE)


def plain_years(text: str) -> str:
    """The text with the years of its days in figures: "năm hai nghìn không trăm hai mươi lăm", "dương lịch 2027"."""
    if "dương" in text or " dl" in text.lower():
        text = _SUN_CALENDAR.sub("", text)
    return _YEAR_IN_WORDS.sub(_in_figures, text) if "năm hai n" in text.lower() else text


def _in_figures(match: re.Match[str]) -> str:
    """A year of four figures for its words, what stands behind them as it is; the words where they are none."""
    said = match["year"].split()
    found = number_words([word.lower() for word in said])
    if found is None or not CENTURY < found[0] < CENTURY + 100:
        return match[0]
    return " ".join((match[0].split()[0], str(found[0]), *said[found[1] :]))


_ANY = (_ISO, _DAY, _FOREIGN_DAY, _MONTH_FIRST, _SHORT_YEAR, _IN_WORDS, _MONTH_IN_WORDS)


def days(text: str) -> Iterator[Day]:
    """All days in a text in small letters."""
    return all_days(text, _ANY, day)


def _day_in_words(match: re.Match[str]) -> str | None:
    """The day of "ngày hai mươi tháng chín năm 2020", of "20 tháng tám 2024"."""
    date = (int(match[1]), 1) if match[1].isdecimal() else number_words(match[1].split())
    month = number_words(match[2].split())
    number = _MONTHS.get(match[2]) or (month[0] if month is not None else 0)
    return None if date is None else _iso(int(match[3]), number, date[0])


def _iso(year: int, month: int, date: int) -> str | None:
    is_day = year > 0 and 1 <= month <= 12 and 1 <= date <= monthrange(year, month)[1]
    return f"{year:04d}-{month:02d}-{date:02d}" if is_day else None
