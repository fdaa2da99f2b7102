"""What a cited page decides between places, and what it does not."""

import pytest

from tests.unit.anchor.draft import PAGES, index
from vankien.anchor.combine import Proposed, by_pages, combine
from vankien.model.anchor import AnchorState, Extent
from vankien.model.span import Span


@pytest.mark.parametrize(
    ("cited", "on"),
    [
        (1, (1, 4)),  # three pages away may be another printing's
        (2, (2, 3)),
        (9, (1, 4)),  # eight or five pages off: neither was cited
        (8, (1, 3)),
        (7, (1, 4)),
    ],
)
def test_the_less_far_off_of_two_places_is_not_the_one(cited: int, on: tuple[int, int]) -> None:
    spans = [Span(PAGES[page - 1] + 10, PAGES[page - 1] + 20) for page in on]
    places = [Proposed(span, None, Extent.WORDS, 1.0, ("quote",)) for span in spans]
    assert combine(by_pages(index().document, places, cited)).state is AnchorState.AMBIGUOUS


def test_one_place_far_from_the_cited_page_is_still_the_one() -> None:
    place = Proposed(Span(10, 20), None, Extent.WORDS, 1.0, ("quote",))
    assert combine(by_pages(index().document, [place], 9)).state is AnchorState.FUZZY
