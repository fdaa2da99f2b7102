"""A stretch of text."""

from collections.abc import Callable
from dataclasses import dataclass

from vankien.model.errors import SpanError


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open stretch `[start, end)` of a text, counted in code points.

    A letter makes tens of thousands, so that it fills its slots itself: in half the time of a generated `__init__`.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise SpanError(start, end)
        _set_start(self, start)
        _set_end(self, end)

    @property
    def length(self) -> int:
        """How many code points it holds."""
        return self.end - self.start

    @property
    def is_empty(self) -> bool:
        """Whether it is a place between two characters."""
        return self.start == self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies inside, edges included."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def touches(self, other: "Span") -> bool:
        """Whether the two share a character or an edge."""
        return self.start <= other.end and other.start <= self.end

    def shift(self, by: int) -> "Span":
        """The same stretch, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """The words of `text` in this stretch."""
        return text[self.start : self.end]


_set_start: Callable[[Span, int], None] = vars(Span)["start"].__set__
_set_end: Callable[[Span, int], None] = vars(Span)["end"].__set__
