"""A text with its figures, laid out for the rules that compare them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from vankien.claims.amounts import Dimension, Interval, dimension, interval
from vankien.claims.figures import Statement
from vankien.claims.sentences import Sentences
from vankien.lang.claims import ClaimWords
from vankien.lang.figures import FigureWords
from vankien.model.claim import Comparator, FigureKind, Period, Plain
from vankien.model.span import Span

_CLAUSE = re.compile(r"[,;:()\n\t]|[.!?](?=\s|$)")
CLAUSE_REACH = 160  # code points; longer clauses are cut
REACH = 400  # code points of a sentence on each side of a figure; the longest of reports has 1,100
MOST_TOGETHER = 40  # figures of one sentence that are weighed together


CAPITALS = "".join(chr(code) for code in range(0x1EFF) if chr(code).isupper() and chr(code).isalpha())


@dataclass(frozen=True, slots=True)
class Finding:
    """Figures that do not fit together: their ordinals, and the numbers that show it."""

    kind: str
    members: tuple[int, ...]
    values: Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class Layout:
    """The figures of one text with what the rules ask of them."""

    text: str
    low: str
    statements: tuple[Statement, ...]
    sentences: Sentences
    periods: tuple[Period, ...]
    figures: FigureWords
    words: ClaimWords
    intervals: tuple[Interval, ...] = field(init=False)
    dimensions: tuple[Dimension, ...] = field(init=False)
    starts: tuple[int, ...] = field(init=False)
    period_starts: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "intervals", tuple(interval(one.figure, self.figures) for one in self.statements))
        object.__setattr__(
            self, "dimensions", tuple(dimension(one.figure.unit, self.figures) for one in self.statements)
        )
        object.__setattr__(self, "period_starts", tuple(one.span.start for one in self.periods))
        object.__setattr__(self, "starts", tuple(one.span.start for one in self.statements))

    def gap(self, one: int, other: int) -> str:
        """The words between two figures."""
        return self.low[self.statements[one].span.end : self.statements[other].span.start]

    def gap_without_times(self, one: int, other: int) -> str:
        """The words between two figures without the times among them."""
        start, end = self.statements[one].span.end, self.statements[other].span.start
        kept, at = [], start
        for period in self.periods[bisect_left(self.period_starts, start) : bisect_left(self.period_starts, end)]:
            kept.append(self.low[at : period.span.start])
            at = period.span.end
        return " ".join(" ".join([*kept, self.low[at:end]]).split())

    def clause(self, one: int) -> str:
        """The words of its clause before a figure."""
        end = self.statements[one].span.start
        return _CLAUSE.split(self.low[max(0, end - CLAUSE_REACH) : end])[-1]

    def after(self, one: int, reach: int = 48) -> str:
        """The words of its clause behind a figure."""
        start = self.statements[one].span.end
        return _CLAUSE.split(self.low[start : start + reach])[0]

    def sentence(self, one: int) -> Span:
        """The stretch of the sentence of a figure."""
        return self.sentences.span(self.statements[one].sentence)

    def around(self, one: int) -> Span:
        """The sentence around a figure, as far as it can matter: the time of a run must not grow with its length."""
        span, sentence = self.statements[one].span, self.sentence(one)
        return Span(max(sentence.start, span.start - REACH), max(span.end, min(sentence.end, span.end + REACH)))

    def words_of(self, one: int) -> str:
        """The sentence around a figure, in lower case."""
        return self.around(one).of(self.low)

    def in_sentence(self, number: int, after: int) -> range:
        """The figures of a sentence behind a place; those of a hostile one only so far."""
        first = bisect_left(self.starts, after)
        last = first
        while last < len(self.statements) and last - first < MOST_TOGETHER and self.statements[last].sentence == number:
            last += 1
        return range(first, last)

    def together(self, one: int, other: int) -> bool:
        """Whether two figures stand in one sentence."""
        return self.statements[one].sentence == self.statements[other].sentence

    def is_level(self, one: int) -> bool:
        """Whether a figure says exactly how much there is."""
        figure = self.statements[one].figure
        is_exact = figure.comparator is Comparator.EXACT and figure.value is not None and figure.is_plain
        return is_exact and figure.kind is FigureKind.LEVEL

    def value(self, one: int) -> Decimal:
        """A figure's number; zero for a range."""
        return self.statements[one].figure.value or Decimal(0)

    @property
    def places(self) -> re.Pattern[str]:
        """Names of places: a word for one and capitals behind it."""
        return _place_names(self.words.place_kinds)

    def occurrences(self, phrases: tuple[str, ...]) -> Iterator[re.Match[str]]:
        """Where one of some phrases stands as words of its own."""
        either = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
        return re.finditer(rf"(?:{either})(?!\w)", self.low)


@lru_cache(maxsize=8)  # one a language
def _place_names(kinds: tuple[str, ...]) -> re.Pattern[str]:
    either = "|".join(kinds)
    name = rf"[{CAPITALS}][^\W\d_]*"
    return re.compile(rf"(?<!\w)(?:{either}) {name}(?: {name}){{0,3}}")


def has_any(words: str, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands in some words."""
    return any(phrase in words for phrase in phrases)
