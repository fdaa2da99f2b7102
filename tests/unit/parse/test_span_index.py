"""Stretches found by search are those that are found one after the other."""

from hypothesis import given
from hypothesis import strategies as st

from vankien.model.span import Span
from vankien.parse.words.span_index import SpanIndex

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(0, 9))


@given(st.lists(SPANS, max_size=8), SPANS, st.one_of(st.none(), SPANS))
def test_who_meets_a_stretch_is_found(spans: list[Span], asked: Span, own: Span | None) -> None:
    assert SpanIndex(spans).meet(asked, own) == any(asked.overlaps(one) for one in spans if one != own)


@given(st.lists(SPANS, max_size=8), SPANS)
def test_who_lies_in_a_stretch_is_found(spans: list[Span], asked: Span) -> None:
    assert SpanIndex(spans).lie_in(asked) == any(asked.contains(one) for one in spans)


@given(st.lists(SPANS, max_size=8), SPANS)
def test_the_end_of_the_last_that_shares_with_a_stretch_is_found(spans: list[Span], asked: Span) -> None:
    ends = [one.end for one in spans if asked.overlaps(one) and one.end > asked.start]
    assert SpanIndex(spans).furthest(asked) == max(ends, default=None)
