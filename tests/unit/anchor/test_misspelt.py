"""One new word of a unit takes the place of the one that it only spells otherwise."""

import pytest

from vankien.anchor.misspelt import misspelt
from vankien.model.span import Span

TEXT = "The wardens seperate the bulls. Neighbours and neighbors may appeal; an independant judge hears them."


@pytest.mark.parametrize(
    ("new", "found"),
    [
        ("separate", "seperate"),
        ("Independent", "independant"),
        ("hears", None),  # stands there already
        ("judged", None),  # the one there is too short to tell
        ("neighbour", None),  # of two nobody can tell which
        ("separate the bulls", None),
        ("partition", None),
        ("bull", None),
    ],
)
def test_a_word_is_told_from_its_misspelling(new: str, found: str | None) -> None:
    place = misspelt(TEXT, Span(0, len(TEXT)), new)
    assert (place.of(TEXT) if place else None) == found
