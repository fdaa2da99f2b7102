"""Days as English writes them: "4 May 2026", "June 5th, 2026", "12/05/2026" with the day first, "2026-05-12"."""

import re
from calendar import monthrange
from collections.abc import Iterator

from vankien.lang.all_days import Day, all_days

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
          "november", "december")  # fmt: skip
SHORTEST = 3  # letters of a month's short name: "Mar", "Sept"
_MONTH = "|".join(rf"{name[:SHORTEST]}(?:{name[SHORTEST:]}|\.)?" for name in MONTHS if name != "september")
_MONTH = rf"(?:{_MONTH}|sep(?:t|tember)?\.?)"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")  # months as some still write them
_COUNTED = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
            "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first")  # fmt: skip
_IN_WORDS = "|".join(sorted((one.replace("-", r"[\s-]+") for one in _COUNTED), key=len, reverse=True))
_WEEKDAY = (
    r"(?:(?:dated|signed|written|given|done|adopted|passed)\s+(?:under\s+(?:my|our)\s+hands?\s+)?(?:at\s+[a-z-]+,?\s+)?(?:on\s+)?)?(?:this\s+)?"
    r"(?:(?:on\s+)?(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?\s*,?\s+)?(?:the\s+)?"
)
DAY = (
    rf"{_WEEKDAY}{_ORDINAL}(?:\s+(?:(?:day\s+)?of\s+)?|[-/.])\s?{_MONTH}(?!\w)(?:\s*,?\s+|[-/])\d{{4}}",
    rf"{_WEEKDAY}{_MONTH}(?!\w)\s+{_ORDINAL}\s*,?\s+\d{{4}}",
    rf"{_WEEKDAY}(?:{_IN_WORDS})\s+(?:(?:day\s+)?of\s+)?{_MONTH}(?!\w)\s*,?\s+\d{{4}}",
    r"\d{4}-\d{2}-\d{2}(?!\d)",
    rf"\d{{1,2}}\.\s*(?:{'|'.join(_ROMAN)})\.\s*\d{{4}}(?!\d)",
    r"\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-)(?:\d{4}|\d{2})(?!\d)",
)
"""Patterns of a day in lower-case text."""
CENTURY = 2000  # years in two figures are of this one: papers under consultation are new
_ISO = re.compile(r"(?<![\d/-])(\d{4})([/-])(\d{2})\2(\d{2})(?!\d)")
_DAY_FIRST = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+(?:(?:day\s+)?of\s+)?|[-/.])\s?({_MONTH})(?!\w)(?:\s*,?\s+|[-/])(\d{{4}})"
)
_MONTH_FIRST = re.compile(rf"(?<!\w)({_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(\d{{4}})")
_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)")
_SHORT_YEAR = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?[\s-]({_MONTH})(?!\w)[\s-]['’]?(\d{{2}})(?![\d:.]|\s*(?:am|pm)\b)"
)
_DAY_IN_WORDS = re.compile(rf"(?<!\w)({_IN_WORDS})\s+(?:(?:day\s+)?of\s+)?({_MONTH})(?!\w)\s*,?\s+(\d{{4}})")
_ROMAN_MONTH = re.compile(rf"(?<![\d.])(\d{{1,2}})([.-])\s*({'|'.join(_ROMAN)})\2\s*(\d{{4}})(?!\d)")


def day(text: str) -> str | None:
    """The first date in a text as ISO; None without one or for a day that no calendar has.

    In figures alone the day stands first, as everywhere in Europe: 03/04/2025 is 3 April. Where that is none, the month
    does, as in America: 5/23/2026.
    """
    lower = text.lower()
    if (iso := _ISO.search(lower)) is not None:
        return _iso(int(iso[1]), int(iso[3]), int(iso[4]))
    if (first := _DAY_FIRST.search(lower)) is not None:
        return _iso(int(first[3]), _month(first[2]), int(first[1]))
    if (first := _MONTH_FIRST.search(lower)) is not None:
        return _iso(int(first[3]), _month(first[1]), int(first[2]))
    if (first := _DAY_IN_WORDS.search(lower)) is not None:
        return _iso(int(first[3]), _month(first[2]), _COUNTED.index("-".join(re.split(r"[\s-]+", first[1]))) + 1)
    if (first := _FIGURES.search(lower)) is not None:
        year = int(first[4]) + (CENTURY if len(first[4]) == len("26") else 0)
        date, month = int(first[1]), int(first[3])
        return _iso(year, date, month) if month > len(MONTHS) >= date else _iso(year, month, date)
    if (first := _SHORT_YEAR.search(lower)) is not None:
        return _iso(CENTURY + int(first[3]), _month(first[2]), int(first[1]))
    if (first := _ROMAN_MONTH.search(lower)) is not None:
        return _iso(int(first[4]), _ROMAN.index(first[3]) + 1, int(first[1]))
    return None


_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
          "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_YEAR_IN_WORDS = re.compile(
    rf"(?i)(?P<month>(?<!\w){_MONTH},?)\s+(?:two\s+thousand(?:\s+and)?|twenty)\s+"
    rf"(?:(?P<tens>{'|'.join(_TENS)})(?:[\s-]+(?P<ones>{'|'.join(_UNITS[:9])}))?|(?P<few>{'|'.join(reversed(_UNITS))}))(?!\w)"
)


def plain_years(text: str) -> str:
    """The text with the years of its days in figures: "20 September, two thousand and twenty-eight"."""
    return _YEAR_IN_WORDS.sub(_in_figures, text)


def _in_figures(match: re.Match[str]) -> str:
    tens, ones, few = (word and word.lower() for word in match.group("tens", "ones", "few"))
    less = _UNITS.index(few) + 1 if few else (_TENS.index(tens) + 2) * 10 + (_UNITS.index(ones) + 1 if ones else 0)
    return f"{match['month']} {CENTURY + less}"


_ANY = (_ISO, _DAY_FIRST, _MONTH_FIRST, _DAY_IN_WORDS, _FIGURES, _SHORT_YEAR, _ROMAN_MONTH)


def days(text: str) -> Iterator[Day]:
    """All days in a text in small letters."""
    return all_days(text, _ANY, day)


def _month(word: str) -> int:
    return next(place for place, name in enumerate(MONTHS, 1) if name.startswith(word[:SHORTEST]))


def _iso(year: int, month: int, date: int) -> str | None:
    is_day = year > 0 and 1 <= month <= len(MONTHS) and 1 <= date <= monthrange(year, month)[1]
    return f"{year:04d}-{month:02d}-{date:02d}" if is_day else None
