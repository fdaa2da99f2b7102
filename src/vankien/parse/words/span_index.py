"""Many stretches of one text, asked which of them lie where: by search instead of one after the other."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from vankien.model.span import Span


class SpanIndex:
    """Stretches in order of their beginnings; whoever asks for one pays for those near it alone."""

    __slots__ = ("_reach", "_spans", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [one.start for one in self._spans]
        self._reach = list(accumulate((one.end for one in self._spans), max))  # the furthest end up to each

    def meet(self, span: Span, own: Span | None = None) -> bool:
        """Whether one of them, other than `own`, shares a character with a stretch."""
        at = bisect_left(self._starts, span.end) - 1
        while at >= 0 and self._reach[at] > span.start:
            if self._spans[at].end > span.start and self._spans[at] != own:
                return True
            at -= 1
        return False

    def over(self, span: Span) -> list[int]:
        """Which of them, by their place in order, share a character with a stretch."""
        at, found = bisect_left(self._starts, span.end) - 1, list[int]()
        while at >= 0 and self._reach[at] > span.start:
            if self._spans[at].end > span.start:
                found.append(at)
            at -= 1
        return found[::-1]

    def count(self, span: Span) -> int:
        """How many of them share a character with a stretch."""
        return len(self.over(span))

    def lie_in(self, span: Span) -> bool:
        """Whether one of them lies inside a stretch."""
        first, last = bisect_left(self._starts, span.start), bisect_right(self._starts, span.end)
        return any(one.end <= span.end for one in self._spans[first:last])

    def furthest(self, span: Span) -> int | None:
        """Where the last of those ends that share a character with a stretch; None when none does."""
        at, found = bisect_left(self._starts, span.end) - 1, span.start
        while at >= 0 and self._reach[at] > found:
            found = max(found, self._spans[at].end)
            at -= 1
        return found if found > span.start else None
