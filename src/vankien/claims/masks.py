"""Numbers that count nothing: numbers of documents, places in texts, names, telephone numbers, times of day."""

import re
from collections.abc import Callable, Sequence
from typing import Protocol

from vankien.claims.phrases import ends_with
from vankien.lang.figures import FigureWords
from vankien.model.span import Span

_DOCUMENT = re.compile(r"\d+(?:/(?:19|20)\d\d)?[-–/][A-ZĐ]{1,}\d*[\w/–-]*")
_PHONE = re.compile(r"(?<![\d.,])(?:\+?84|0\d{1,3}|1[89]00)(?:[ .-]?\d{2,4}){2,4}(?![\d,%])")
_CODE = re.compile(r"0\d{3,}")
_LONG = re.compile(r"\d{9,}")
_CLOCK = re.compile(r"\d{1,2} ?(?:[hg:]|giờ) ?\d{2}(?: ?phút)?(?!\w)|\d{1,2}h(?!\w)|\d{1,2} giờ(?!\w)")
_SCORE = re.compile(r"(\d{1,3})[-:](\d{1,3})(?![\d.,]*[\w%])")
_HEADING = re.compile(r"\d{1,3}(?:\.\d{1,3})*[.)/](?=[ \t])|\d{1,3}(?:\.\d{1,2}){1,4}(?=[ \t][^\W\d_])")
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])")
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d.,]\d)")
_ALNUM = re.compile(r"\w+")
_SECOND = re.compile(r" ?[-–—/] ?\d+(?:[.,]\d+)*")
_QUOTES = frozenset('“"\u00ab')
FULL_DAY = 5  # "05/06"
_GLUED = "-/.+:_"


class Named(Protocol):
    """A unit as far as masks ask for it."""

    @property
    def name(self) -> str:
        """How figures name it."""


UnitAt = Callable[[int], Named | None]


class Masks:
    """Tells numbers that are names from quantities."""

    def __init__(self, words: FigureWords) -> None:
        self.words = words

    def end(self, text: str, low: str, span: Span, left: Sequence[str], last: int, unit: UnitAt) -> int | None:
        """Where the masked number at `span` ends; None when it is a quantity.

        `last` is where the number masked before it ended, for lists ("các điều 5, 7, 9").
        """
        start = span.start
        before, following = low[start - 1 : start] if start else "\n", low[span.end : span.end + 1]
        if before.isalnum() or before == "_":
            return self._word_end(low, span.end)
        if before in _GLUED and start > 1 and (low[start - 2].isalnum() or low[start - 2] == ")"):
            return self._word_end(low, span.end)
        for form, source in ((_DOCUMENT, text), (_PHONE, low), (_CLOCK, low)):
            found = form.match(source, start)
            if found is not None and not (form is _CLOCK and self._is_duration(low, found, left)):
                return found.end()
        result = _SCORE.match(low, start)
        if result is not None and (":" in result[0] or int(result[1]) > int(result[2])):
            return result.end()
        if following.isalpha() and unit(span.end) is None:
            return self._word_end(low, span.end)
        if _LONG.match(low, start) or (low[start] == "0" and _CODE.fullmatch(low, start, span.end)):
            return span.end
        return self._by_place(text, low, span, left, last, unit)

    def _by_place(self, text: str, low: str, span: Span, left: Sequence[str], last: int, unit: UnitAt) -> int | None:
        start, end = span.start, span.end
        line = low.rfind("\n", max(0, start - 8), start)
        is_first = (line >= 0 or start < 8) and not low[line + 1 : start].strip(" \t*")
        if is_first or low[start - 1 : start] in _QUOTES:
            heading = _HEADING.match(low, start)
            if heading is not None:
                return heading.end()
        if low[end : end + 1] == ")" and (not left or left[-1] in {"(", ";", ",", ":", "."}):
            return end + 1
        day = _DAY.match(low, start)
        if day is not None and self._is_day(day, left, unit):
            return day.end()
        has_unit = self._has_unit(low, end, unit)
        year = _YEAR.fullmatch(low, start, end)
        if year is not None and not has_unit and not low.startswith("/", end):
            return end
        found = unit(end)
        named = None if found is None else found.name
        if self._is_name(left, named, has_unit=has_unit):
            return end
        if (
            not has_unit
            and 0 <= last < start
            and start - last <= 6
            and low[last:start].strip() in {",", "và", "-", "–", "đến", ";"}
        ):
            return end
        return end if not has_unit and self._is_called(text, low, span, left) else None

    def _has_unit(self, low: str, end: int, unit: UnitAt) -> bool:
        """Whether a unit follows, be it behind the upper end of a range or the whole of a ratio."""
        if unit(end) is not None:
            return True
        second = _SECOND.match(low, end)
        return second is not None and unit(second.end()) is not None

    def _word_end(self, low: str, end: int) -> int:
        found = _ALNUM.match(low, end)
        return end if found is None else found.end()

    def _is_duration(self, low: str, found: re.Match[str], left: Sequence[str]) -> bool:
        """Whether hours are counted, not told."""
        if found[0][-1].isdecimal() or len(found[0].split()) > 2 or any(mark in found[0] for mark in "h:"):
            return False  # with minutes it is a time of day
        after = _ALNUM.match(low, found.end() + 1)
        is_told = after is not None and after[0] in self.words.day_parts
        return not is_told and ends_with(list(left), self.words.clock) is None

    def _is_day(self, day: re.Match[str], left: Sequence[str], unit: UnitAt) -> bool:
        """Whether a/b is a day of a month."""
        if not (1 <= int(day[1]) <= 31 and 1 <= int(day[2]) <= 12):
            return False
        if left and left[-1] in self.words.day_words:
            return True
        if left and left[-1] == "(" and unit(day.end()) is None and len(day[0]) == FULL_DAY:
            return True
        return unit(day.end()) is None and day[0] in self.words.holidays

    def _is_name(self, left: Sequence[str], named: str | None, *, has_unit: bool) -> bool:
        """Whether the words before make a name of the number."""
        words = self.words
        said = list(left)
        if said and said[-1] in words.number_word:
            return not (len(said) > 1 and said[-2] in words.kinds_of_number)
        if ends_with(said, words.rank_words) is not None:
            return False
        if ends_with(said, words.numbered) is not None:
            return True
        word = ends_with(said, words.often_numbered)
        if word is None:
            return False
        return not has_unit or (word in words.structure and named in words.structure)  # "điểm 2.1 mục 2"

    def _is_called(self, text: str, low: str, span: Span, left: Sequence[str]) -> bool:
        """Whether it belongs to the name before it ("APEC 2017", "Nà Khê 2"); not after a sentence's first word."""
        if low[span.start - 1 : span.start] != " " or not left:
            return False
        begin = low.rfind(" ", 0, span.start - 1) if span.start > 1 else -1
        word = text[max(begin, span.start - 24) + 1 : span.start - 1].lstrip('\n\t(“"')
        if not word or not word[0].isupper():
            return False
        is_first = len(left) < 2 or left[-2] in {".", ":", ";", "!", "?"}
        is_acronym = len(word) > 1 and word.isupper()
        after = _ALNUM.match(low, span.end + 1) if low[span.end : span.end + 1] == " " else None
        ends = after is None or after[0] in self.words.stops
        return ends and (is_acronym or not is_first)
