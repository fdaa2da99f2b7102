"""The sentences of a text, told once for all figures."""

import re
from bisect import bisect_right

from vankien.model.span import Span

_ENDS = re.compile(r"\n|\t|[.!?…](?=[ \u201d\")]*[\s])")


class Sentences:
    """Where sentences begin; a paragraph break and a table cell's end are ends too."""

    def __init__(self, low: str) -> None:
        self._starts = [0, *(match.end() for match in _ENDS.finditer(low))]
        self._length = len(low)

    def number(self, offset: int) -> int:
        """The ordinal of the sentence that holds `offset`, from 0."""
        return bisect_right(self._starts, offset) - 1

    def span(self, number: int) -> Span:
        """The stretch of a sentence."""
        end = self._starts[number + 1] if number + 1 < len(self._starts) else self._length
        return Span(self._starts[number], end)
