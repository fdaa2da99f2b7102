"""Figures with the words that belong to them: "12.300 tỷ đồng", "năm 2022", "bốn trăm héc ta", "10%/năm"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.lang.unmarked import UnmarkedWords
from vankien.model.span import Span
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later
from vankien.text.tones import place_tones

SIGNS = "£$€¥₫₹"  # of money, right before its amount
MONEY = "\u2007"  # a figure space: so the grammar sees such a sign, which is no word
DAY = "#day"
PERIOD = "#period"  # with the ordinal of its kind: how often, in which quarter
CLOCK = "#clock"  # a time of the day in words, where the other one is a bare figure: "half past ten should be eleven"
HOURS = 24
MOST_SHARED = 4  # words behind two figures that may name what both count
MOST_SYLLABLES = 9  # of a number in words: "một trăm hai mươi lăm nghìn sáu trăm"
LEAD_REACH = 24  # code points before a figure in which the word stands that bounds it: "không vượt quá"
SHORT = 3  # letters of a name that may be glued to its figure: "30km", "20tr"
_SHARE = r"\d{1,3}(?:[.,]\d+)?\s{0,2}"
_FIGURE = r"\d+(?:[.,]\d+)*"
_DASH = "[–—−-]"
_ORDINAL = r"(?:(?<=1)st|(?<=2)nd|(?<=3)rd|th)(?!\w)"  # "the 300th dwelling": what stands there is one word
_DIGITS = (
    re.compile(  # "8 – 9%" is one figure, and so is "10-15 năm"; days and rows, "10-10-2026", "30-36-48", are none
        rf"(?<![\w.,/-])(?<!\d[–—−])(?!(?<=\()\d{{1,2}}\))"
        rf"(?:{_SHARE}%?\s{{0,2}}[–-]\s{{0,2}}{_SHARE}[%‰]"
        rf"|{_FIGURE}(?:(?>{_DASH}{_FIGURE}))?(?!{_DASH}\d|[\d/]|[.,]\d)(?:\s?[%‰]|{_ORDINAL})?)"
    )
)
_LABEL = re.compile(r"\s*[-–+•*]?\s*\d{1,2}\)\s")  # numbers a remark of a letter: "2) Cũng ở mục này …"
_SIGNED = re.compile(rf"(?<![^\W_])[{SIGNS}](?=\d)")
_SYLLABLES = re.compile(rf"\w+(?:\s+\w+){{0,{MOST_SYLLABLES - 1}}}")
_WORD = re.compile(r"\w+")
_WORDS = re.compile(rf"(?:\s+[^\W\d_]+){{0,{MOST_SHARED}}}")
_NOUN = re.compile(r"\s+(?P<word>[^\W\d_]+)")
_FOUR = re.compile(r"\d{4}")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure in a stretch; offsets of the stretch. `unit` is what it counts, or the word that it numbers with `#`.

    `end` is behind its unit, `figure_end` behind the figure itself; `start` is before the word that it numbers.
    """

    start: int
    figure_end: int
    end: int
    number: str
    unit: str
    lead: int = 0

    @property
    def is_year(self) -> bool:
        """Whether the figure is written as years are, four plain digits of these centuries."""
        return _YEAR.fullmatch(self.number) is not None

    def fits(self, other: "Quantity") -> bool:
        """Whether two may be the old and the new value of one thing."""
        if self.number == other.number or self.counts_like(other):
            return self.number != other.number
        pair = (self, other)
        if CLOCK in {self.unit, other.unit}:
            return any(not one.unit and one.number.isdecimal() and int(one.number) <= HOURS for one in pair)
        if any(one.is_year and not one.unit for one in pair) and not all(_FOUR.fullmatch(one.number) for one in pair):
            return False  # "1,500 by 2030": the year is no other value of the figure
        numbered = any(one.unit.startswith("#") for one in (self, other))
        are_alike = not numbered or len(self.number) == len(other.number)
        return "" in {self.unit, other.unit} and are_alike

    def measures_like(self, other: "Quantity", kinds: Sequence[Sequence[str]]) -> bool:
        """Whether both are of one kind, counted in other measures: "three weeks", "three months"."""
        return any(self.unit in kind and other.unit in kind for kind in kinds) and self.unit != other.unit

    def counts_like(self, other: "Quantity") -> bool:
        """Whether both count the same, one perhaps in more words: "14 trạm", "16 trạm y tế"."""
        if not self.unit or not other.unit:
            return self.unit == other.unit
        own, others = (f"{one.unit} ".replace("/", " /") for one in (self, other))
        return own.startswith(others) or others.startswith(own)

    def bare(self) -> "Quantity":
        """The figure without the word that it numbers, where the other one has none: "năm 2022 thành 2023"."""
        return replace(self, start=self.start + self.lead)


@dataclass(frozen=True, slots=True)
class _Patterns:
    unit: re.Pattern[str]
    alone: re.Pattern[str]
    hour: re.Pattern[str]
    day: re.Pattern[str]
    periods: tuple[re.Pattern[str], ...]
    clocks: re.Pattern[str]
    tallies: re.Pattern[str]
    lead: re.Pattern[str]
    start: re.Pattern[str]
    half: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(table: UnmarkedWords) -> _Patterns:
    figures = table.figures
    multipliers, measures = _escaped(figures.multipliers), _escaped(figures.measures)
    nouns = words((*measures, *_escaped(figures.counted), *(one for kind in table.measured for one in kind)))
    per = words(_escaped(figures.per))
    leads = (*_escaped((*figures.numbered, *figures.often_numbered)), *table.years, *table.listed)
    return _Patterns(
        unit=compile_later(
            rf"(?:\s+{words(multipliers)}|{_glued(multipliers)})?(?:{_glued(measures)}|\s+{nouns})?"
            rf"(?:\s?/\s?{per}){{0,2}}(?![.][^\W\d_])"  # "đồng/m²/tháng"; the "p" of "9 p.m." is no measure
        ),
        day=compile_later(rf"(?<![\w/.,])(?:{'|'.join(table.dates) or '(?P<lead>(?!))'})(?![\w/])"),
        periods=tuple(compile_later(rf"(?<!\w)(?:{one})(?!\w)") for one in table.periods),
        clocks=compile_later(words(table.clocks or ("(?!)",))),
        hour=compile_later(_hour(table)),
        tallies=compile_later(words(table.tallies or ("(?!)",))),
        alone=compile_later(rf"\s*(?:[,.;!)]|$|{words(table.alone)})"),
        lead=compile_later(rf"(?P<lead>{words(leads)})\s+$"),
        start=compile_later(words(_escaped(figures.starts))),
        half=compile_later(rf"\s+{words(table.halves)}"),
    )


def _hour(table: UnmarkedWords) -> str:
    """A time of the day with minutes that nothing names, or with a letter for the hour: "7 giờ 15", "7h15", "17h"."""
    if not table.hours:
        return "(?!)"
    minutes = (
        rf"(?P<minutes>[0-5]\d)(?![\d/]|[.,]\d|\s?%)(?!\s+{words(table.smaller.get(table.hours[0], ('(?!)',)))})p?"
    )
    short = "|".join(table.hours[1:]) or "(?!)"
    return (
        rf"(?<![\w.,/:–-])(?P<hour>\d{{1,2}})(?:\s?{table.hours[0]}\s?{minutes}(?!\w)"
        rf"|\s?(?:{short})(?:\s?{minutes.replace('minutes', 'more', 1)})?(?!\w))"
    )


def _glued(entries: Iterable[str]) -> str:
    """Short names right behind a figure: "30km", "20tr"."""
    short = sorted((one for one in entries if len(one) <= SHORT), key=len, reverse=True)
    return rf"(?:{'|'.join(short) or '(?!)'})(?!\w)"


def _escaped(entries: Iterable[str]) -> tuple[str, ...]:
    return tuple(re.escape(entry).replace(r"\ ", " ") for entry in entries)


def quantities(said: str, table: UnmarkedWords) -> list[Quantity]:
    """The figures of a stretch in order, in digits and in words, and days; pieces of codes are none.

    How often something is done is one value where two such are told; beside anything else its figure is ("06 tháng một
    lần … 03 tháng thôi").
    """
    days = [_day(one) for one in _patterns(table).day.finditer(said)]
    days += [_time(one, table) for one in _patterns(table).hour.finditer(said)]
    for kind, pattern in enumerate(_patterns(table).periods):
        told = [_period(one, kind) for one in pattern.finditer(said)]
        days += told if len(told) > 1 else ()
    clocks, votes = clock_times(said, table), _patterns(table).tallies.finditer(said) if table.tallies else ()
    if len(clocks) == 1 and not any(one.start == clocks[0].start for one in days):
        days.append(_clock(said, clocks[0]))
    passed = [*clocks, *(Span(*one.span()) for one in votes)]
    found: list[Quantity] = []
    at = 0
    for start, end, number in sorted([*_in_digits(said), *_in_words(said, table)]):
        if any(one.start < start < one.end for one in passed):
            continue  # the "ten" of "half past ten" is no figure: "half past eleven" would come of an "eleven"
        if start >= at and not any(one.start <= start < one.end for one in days):
            found.append(_whole(said, start, end, number, table))
            at = found[-1].end
    found = _of_money(said, found)
    return sorted((*found, *days), key=lambda one: one.start) if days else found


def _of_money(said: str, row: list[Quantity]) -> list[Quantity]:
    """The figures, those with a sign of money counting the same where there are several: "$500 is low. We say $900"."""
    signed = [one for one in row if not one.unit and said[one.start - 1 : one.start] == MONEY]
    if len(signed) <= 1:
        return row
    return [replace(one, unit=MONEY) if one in signed else one for one in row]


def without_signs(said: str) -> str:
    """The words with a space for the sign of money before an amount, at the same offsets: "$60" is the figure 60."""
    return _SIGNED.sub(MONEY, said)


def clock_times(said: str, table: UnmarkedWords) -> list[Span]:
    """The times of the day that are told in words: "half past ten"."""
    return [Span(*one.span()) for one in _patterns(table).clocks.finditer(said)] if table.clocks else []


def _clock(said: str, span: Span) -> Quantity:
    """A time of the day in words, the one of its stretch."""
    return Quantity(span.start, span.end, span.end, " ".join(said[span.start : span.end].split()), CLOCK)


def _day(match: re.Match[str]) -> Quantity:
    """A day of the calendar, which is one figure however it is written: "ngày 01 tháng 7 năm 2022", "01/7/2022"."""
    lead = match.end("lead") - match.start() if match["lead"] else 0
    return Quantity(match.start(), match.end(), match.end(), match[0][lead:], DAY, lead)


def _time(match: re.Match[str], table: UnmarkedWords) -> Quantity:
    """A time of the day in figures; one without minutes is as any figure of hours."""
    hour, minutes = int(match["hour"]), match["minutes"] or match["more"]
    end = match.end() if minutes else match.end("hour")
    number = match["hour"] if not minutes else f"{hour}:{minutes}"
    return Quantity(match.start(), end, match.end(), number, table.hours[0])


def _period(match: re.Match[str], kind: int) -> Quantity:
    """How often something is done, or in which quarter: one value, whatever figures it is said with."""
    return Quantity(match.start(), match.end(), match.end(), " ".join(match[0].split()), f"{PERIOD}{kind}")


def _in_digits(said: str) -> Iterator[tuple[int, int, str]]:
    label = _LABEL.match(said)
    for match in _DIGITS.finditer(said, 0 if label is None else label.end()):
        yield match.start(), match.end(), match[0]


def _in_words(said: str, table: UnmarkedWords) -> Iterator[tuple[int, int, str]]:
    """Numbers in words; a small one counts only with a measure behind it ("ba tháng", not "hai bên")."""
    patterns = _patterns(table)
    for match in patterns.start.finditer(said):
        row = _SYLLABLES.match(said, match.start())
        read = None if row is None else table.figures.number([place_tones(one) for one in row[0].split()])
        if row is None or read is None or said[match.start() - 1 : match.start()] == "-":
            continue  # the "two" of "twenty-two" is no number of its own
        ends = [one.end() for one in _WORD.finditer(row[0])]
        end, number = row.start() + ends[read[1] - 1], str(read[0])
        half = patterns.half.match(said, end)
        if half is not None:
            end, number = half.end(), f"{number}{table.figures.decimal}5"
        if said[end : end + 1] == "-" and said[end + 1 : end + 2].isalpha():
            continue  # nor is the "twenty"
        unit = patterns.unit.match(said, end)
        is_alone = bool(table.alone) and patterns.alone.match(said, end) is not None
        if (unit is not None and unit.end() > end) or is_alone:
            yield match.start(), end, number


def _whole(said: str, start: int, end: int, number: str, table: UnmarkedWords) -> Quantity:
    """A figure with its unit, or with the word that it numbers."""
    patterns = _patterns(table)
    unit = patterns.unit.match(said, end)
    counted = "" if unit is None else " ".join(unit[0].split())
    mark = "%" if number.endswith(("%", "‰")) else ""
    lead = patterns.lead.search(said, max(0, start - 16), start) if not counted and not mark else None
    if lead is not None and (lead["lead"] not in table.years or _YEAR.fullmatch(number)):
        return Quantity(lead.start(), end, end, number, f"#{' '.join(lead['lead'].split())}", start - lead.start())
    return Quantity(start, end, end if unit is None else unit.end(), number, f"{mark} {counted}".strip())


def with_shared_words(said: str, old: Quantity, new: Quantity, stops: Sequence[str]) -> tuple[Quantity, Quantity]:
    """Two figures with the words behind them that both share, up to one of `stops`: "3 khu neo đậu", "4 khu …"."""
    if not old.counts_like(new) or (old.unit == DAY and bool(old.lead) is not bool(new.lead)):
        return old.bare(), new.bare()
    if old.unit == DAY:
        return old, new
    if old.unit != new.unit:
        shorter = min(old, new, key=lambda one: len(one.unit))
        length = max(0, shorter.end - shorter.figure_end)
        return (
            replace(old, end=min(old.end, old.figure_end + length)),
            replace(new, end=min(new.end, new.figure_end + length)),
        )
    rows = [_WORDS.match(said, one.end)[0].split() for one in (old, new)]  # type: ignore[index]
    count = 0
    for left, right in zip(*rows, strict=False):
        if left != right or left in stops:
            break
        count += 1
    return _longer(said, old, count), _longer(said, new, count)


def with_shared_lead(said: str, old: Quantity, new: Quantity, leads: Sequence[str]) -> tuple[Quantity, Quantity]:
    """Two figures with the word that bounds both, where it stands before each: "trên 60 tuổi", "trên 55 tuổi"."""
    lead = _lead(tuple(leads))
    before = [lead.search(said, max(0, one.start - LEAD_REACH), one.start) for one in (old, new)]
    first, second = before
    if first is None or second is None or first["lead"].split() != second["lead"].split():
        return old, new
    return replace(old, start=first.start("lead")), replace(new, start=second.start("lead"))


def counts_another(said: str, old: Quantity, new: Quantity, speech: Speech) -> bool:
    """Whether a bare figure is followed by a noun that the other does not count: "400 metres … We want 2 shelters".

    Only where a language has words that a bare figure may stand before without counting them ("300 would do").
    """
    if new.unit or not old.unit or not speech.unmarked.alone:
        return False
    noun = _NOUN.match(said, new.end)
    return noun is not None and _free(speech).match(said, new.end) is None and noun["word"] != old.unit


@lru_cache(maxsize=8)
def _free(s: Speech) -> re.Pattern[str]:
    """What may stand behind a figure that counts nothing there."""
    u, r = s.unmarked, s.roles
    free = (*u.fillers, *u.alone, *s.stops, *r.favours, *s.betters, *s.joins, *u.contrasts, *s.reasons, *s.also_words)
    return compile_later(rf"\s+{words(free)}")


@lru_cache(maxsize=8)
def _lead(leads: Sequence[str]) -> re.Pattern[str]:
    return compile_later(rf"(?P<lead>{words(_escaped(leads))})\s+$")


def _longer(said: str, one: Quantity, count: int) -> Quantity:
    match = compile_later(rf"(?:\s+[^\W\d_]+){{{count}}}").match(said, one.end)
    return one if match is None else replace(one, end=match.end())
