"""One walk over a text: every quantity and every time in it, without what only looks like a quantity."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from vankien.claims.masks import Masks
from vankien.claims.numbers import Number, read_digits, read_words, spelled_out
from vankien.claims.phrases import Phrases, ends_with, tokens
from vankien.claims.qualify import after_of, comparator_of, kind_of
from vankien.claims.times import Times
from vankien.claims.units import Unit, UnitPhrases, Units
from vankien.lang.figures import FigureWords
from vankien.model.claim import Comparator, Figure, FigureKind, Period
from vankien.model.span import Span

LEFT = 64  # code points looked at before a number: eight to twelve words
_WHOLE = re.compile(r" ?/ ?(\d+(?:[.,]\d+)*)(?![\d/])")
_SPELLED = re.compile(r" ?\(([^\W\d_]+(?: [^\W\d_]+){0,8})\)")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?![\d.,/]|\s\d)")
_DASH = re.compile(r" ?[-–—] ?")
LONGEST_JOIN = 12  # code points
_LISTS = frozenset({", ", " và ", ", và ", " and ", ", and "})
_JOINS = re.compile(r"(?:,| và|,? và| lên| xuống| xuống còn| đến| tới|;|,? and| to) ?")


@dataclass(frozen=True, slots=True)
class Found:
    """A figure where it stands. `number` is the stretch of its digits or words alone, `noun` its counted noun's."""

    figure: Figure
    span: Span
    number: Span


@dataclass(frozen=True, slots=True)
class Scanned:
    """All figures and periods of a text in order, and its lower-case form of the same length."""

    low: str
    figures: tuple[Found, ...]
    periods: tuple[Period, ...]


def scan(text: str, words: FigureWords) -> Scanned:
    """Everything in one walk; time grows with the length of the text alone."""
    return _scanner(words).scan(text)


@lru_cache(maxsize=8)  # one a language
def _scanner(words: FigureWords) -> "Scanner":
    return Scanner(words)


def lowered(text: str) -> str:
    """Lower case of the same length, with plain spaces: offsets stay."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)
    return low.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2009", " ")


class Scanner:
    """The tables of a language, made ready for scanning."""

    def __init__(self, words: FigureWords) -> None:
        self.words = words
        self.times = Times(words)
        self.masks = Masks(words)
        self.phrases = UnitPhrases(words)
        self.between = Phrases(words.between)
        # No look-behind here: the engine then skips by first letters alone, several times as fast.
        starts = "|".join(sorted(words.starts, key=len, reverse=True))
        self.gate = re.compile(rf"\d+(?:[.,]\d+)*|(?:{starts})(?!\w)")

    def scan(self, text: str) -> Scanned:
        """Everything in a text."""
        return _Walk(self, text).scanned()


class _Walk:
    """One walk over one text from left to right; what is consumed once is not looked at again."""

    def __init__(self, scanner: Scanner, text: str) -> None:
        self.by = scanner
        self.words = scanner.words
        self.text = text
        self.low = lowered(text)
        self.figures: list[Found] = []
        self.periods: list[Period] = []
        self.unit = Units(scanner.phrases, self.low, scanner.words).at

    def scanned(self) -> Scanned:
        at, masked = 0, -1  # where the last thing, the last masked number ended
        low = self.low
        for match in self.by.gate.finditer(low):
            start = match.start()
            if start < at:
                continue
            if low[start].isdecimal():
                end, is_masked = self._digits(match, at, masked)
                masked = end if is_masked else masked
                at = max(at, end)
            elif not low[start - 1 : start].isalnum():
                at = max(at, self._word(start, at))
        return Scanned(low, tuple(self._shared()), tuple(self.periods))

    def _digits(self, match: re.Match[str], at: int, masked: int) -> tuple[int, bool]:
        """Where the thing with these digits ends, and whether it is a masked number."""
        start, low = match.start(), self.low
        left = self._left(start)
        time = self._time(start, left, at)
        if time is not None:
            return time, False
        end = self.by.masks.end(self.text, low, Span(start, match.end()), left, masked, self.unit)
        if end is not None:
            return end, True
        found = self._written(start, left)
        if found is None:
            return match.end(), True
        self.figures.append(found)
        return found.span.end, False

    def _word(self, start: int, at: int) -> int:
        """Where the time or the number that begins with a word ends; 0 when there is none."""
        read = read_words(self.low, start, self.words)
        if read is None:
            return 0
        # "năm 2020" waits for its digits: a longer time may begin before it.
        time = None if self.low[start : read[1]] in self.words.time_openers else self.by.times.match(self.low, start)
        if time is not None:
            return self._keep_time(Span(start, time), self._left(start))
        earlier = self._opened(start, at)
        if earlier is not None:
            return earlier
        found = self._spoken(start, *read)
        if found is None or (self.figures and self.figures[-1].span.end == start - 1):  # "7 triệu một tháng"
            return 0
        self.figures.append(found)
        return found.span.end

    def _opened(self, start: int, at: int) -> int | None:
        """Where the time ends that begins with the word before a number in words: "first six months of 2024"."""
        left = self._left(start)
        begin = self.low.rfind(left[-1], at, start) if left and left[-1] in self.words.time_openers else -1
        end = self.by.times.match(self.low, begin) if begin >= 0 else None
        return None if end is None or end <= start else self._keep_time(Span(begin, end), self._left(begin))

    def _left(self, start: int) -> list[str]:
        """The tokens before a place, within its line."""
        begin = max(0, start - LEFT)
        return tokens(self.low[max(begin, self.low.rfind("\n", begin, start) + 1) : start])

    def _time(self, start: int, left: list[str], at: int) -> int | None:
        """Where the time around these digits ends: it may begin up to three words before them."""
        low, begin = self.low, start
        begins = (
            [start] if not (low[start - 1 : start].isalnum() or low[start - 1 : start] in "/.,+-") or start == 0 else []
        )
        for place in range(1, min(4, len(left)) + 1):
            word = left[-place]
            begin = low.rfind(word, max(at, begin - len(word) - 2), begin)
            if begin < 0:
                break
            if word in self.words.time_openers:
                begins.append(begin)
        for begin in reversed(begins):
            end = self.by.times.match(low, begin)
            if end is not None and end > start and not ("/" in low[start:end] and begin == start and self.unit(end)):
                said = left if begin == start else self._left(begin)
                return self._keep_time(Span(begin, end), said)
        return None

    def _keep_time(self, span: Span, left: list[str]) -> int:
        period = self.by.times.read(self.low, span, left)
        if period is not None:
            self.periods.append(period)
        return span.end

    def _spoken(self, start: int, number: Number, end: int, syllables: int) -> Found | None:
        """A number in words; a short one only before a unit, since its word has other senses."""
        unit, words, word = self.unit(end), self.words, self.low[start:end]
        if unit is not None and unit.name in words.not_spoken:
            return None
        is_shy = word in words.shy
        if syllables == 1 and (unit is None or (is_shy and unit.measure is None and word not in words.bold)):
            return None
        if unit is not None and self.text[end + 1 : end + 2].isupper() and self.text[end + 2 : end + 3].islower():
            return None  # "bác ba Tấn": a name
        if number.value == 1 and unit is not None and unit.name in words.times_unit:
            return None  # "một lần nữa", "sáu tháng một lần"
        left = self._left(start)
        if is_shy and ends_with(left, words.shy_after) is not None and not (unit and unit.measure and " " in unit.name):
            return None
        if left and (left[-1] in words.numbered or left[-1] in words.vague):
            return None
        return self._figure(start, number, end, left)

    def _written(self, start: int, left: list[str]) -> Found | None:
        grouped = _GROUPS.match(self.low, start)
        if grouped is not None and self.unit(grouped.end()) is not None:
            return self._figure(start, Number(Decimal(grouped[0].replace(" ", ""))), grouped.end(), left)
        written = _DIGITS.match(self.low, start)
        read = None if written is None else read_digits(written[0], self.words.decimal)
        if written is None or read is None:
            return None
        return self._figure(start, read, written.end(), left)

    def _figure(self, start: int, first: Number, end: int, left: list[str]) -> Found:
        """The whole of a figure: spelled pair, whole, range, unit, qualifiers."""
        low, words = self.low, self.words
        spelled, end = self._spelled(end)
        whole = second = None
        unit = self.unit(end)
        matched = _WHOLE.match(low, end) if low[start].isdecimal() else None
        if matched is not None:
            read = read_digits(matched[1], words.decimal)
            whole, end = (None if read is None else read.value), matched.end()
            unit = self.unit(end)
        else:
            ranged = self._second(first, unit, end)
            if ranged is not None:
                second, end, unit = ranged
        stop, name = (end, None) if unit is None else (max(end, unit.end), unit.name)
        comparator = after_of(low, stop, words) or comparator_of(left, name, words)
        kind, rises = kind_of(left, name, words)
        odd = spelled if spelled != first.value else None
        return Found(
            _bounded(first, second, comparator, name, (kind, rises, whole, odd)), Span(start, stop), Span(start, end)
        )

    def _spelled(self, end: int) -> tuple[int | None, int]:
        """The number in words in brackets, and where the pair ends."""
        pair = _SPELLED.match(self.low, end)
        spelled = None if pair is None else spelled_out(pair[1], self.words)
        return (None, end) if pair is None or spelled is None else (spelled, pair.end())

    def _second(self, first: Number, unit: Unit | None, end: int) -> tuple[Number, int, Unit | None] | None:
        """The upper end of a range, where it ends and its unit; None when no range begins here."""
        low = self.low
        dash = _DASH.match(low, end if unit is None else unit.end)
        after = self._joined(end if unit is None else unit.end) if dash is None else dash.end()
        written = None if after is None else _DIGITS.match(low, after)
        read = None if written is None else read_digits(written[0], self.words.decimal)
        if written is None or read is None or read.value <= first.value or low.startswith("/", written.end()):
            return None
        following = self.unit(written.end())
        if following is None:
            return None if unit is not None or dash is None else (read, written.end(), None)
        return (read, written.end(), following) if unit is None or _same(unit, following) else None

    def _joined(self, at: int) -> int | None:
        """Where the number after "đến" begins."""
        word = self.by.between.at(self.low, at + 1) if self.low.startswith(" ", at) else None
        return None if word is None else at + len(word) + 2

    def _shared(self) -> list[Found]:
        """Figures of a list with the unit and the kind that stand only once: "21 và 34 trường", "tăng 5%, 6%"."""
        made = self.figures
        for place in range(len(made) - 2, -1, -1):
            one, following = made[place], made[place + 1]
            if one.figure.unit is None and following.figure.unit is not None:
                if following.span.start - one.span.end > LONGEST_JOIN:
                    continue
                if _JOINS.fullmatch(self.low, one.span.end, following.span.start):
                    made[place] = replace(one, figure=replace(one.figure, unit=following.figure.unit))
        for place in range(1, len(made)):
            one, before = made[place], made[place - 1]
            is_like = one.figure.kind is FigureKind.LEVEL and before.figure.unit == one.figure.unit
            if (
                is_like
                and before.figure.kind is FigureKind.CHANGE
                and self.low[before.span.end : one.span.start] in _LISTS
            ):
                made[place] = replace(
                    one, figure=replace(one.figure, kind=FigureKind.CHANGE, rises=before.figure.rises)
                )
        return made


def _same(one: Unit, other: Unit) -> bool:
    if one.measure is not None and other.measure is not None:
        return one.measure.dimension == other.measure.dimension
    return one.name == other.name


def _bounded(
    first: Number,
    second: Number | None,
    comparator: Comparator,
    unit: str | None,
    rest: tuple[FigureKind, bool | None, Decimal | None, int | None],
) -> Figure:
    """A figure with the bounds that its comparator gives."""
    kind, rises, whole, spelled = rest
    value, low, high = first.value, first.value, first.value
    bounds: tuple[Decimal | None, Decimal | None] = (low, high)
    step = first.step
    if second is not None:
        bounds, step = (first.value, second.value), min(first.step, second.step)
    elif comparator in {Comparator.ABOVE, Comparator.AT_LEAST}:
        bounds = (low, None)
    elif comparator in {Comparator.BELOW, Comparator.AT_MOST, Comparator.NEARLY}:
        bounds = (None, high)
    number = value if second is None else None
    return Figure(number, *bounds, unit, comparator, kind, whole, step, first.other, spelled, rises)
