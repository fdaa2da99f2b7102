"""Who speaks and when, in the layouts of letters, records, mails, forms: what the program gets right only rises."""

from functools import lru_cache

import pytest

from tests.gold.compare import Score, score_people
from tests.gold.labels import cases

FLOORS = {
    "people": {"contributions": 0.94, "metadata": 0.79, "metadata name": 0.78, "metadata date": 0.91},
    "people-held": {"contributions": 0.94, "metadata": 0.78, "metadata name": 0.77, "metadata date": 0.89},
}


@lru_cache
def scored(half: str) -> Score:
    return score_people(cases(half))


@pytest.mark.parametrize(("half", "measure"), [(half, name) for half, floors in FLOORS.items() for name in floors])
def test_no_figure_of_who_speaks_falls(half: str, measure: str) -> None:
    assert scored(half).counts[measure].f1 >= FLOORS[half][measure]


@pytest.mark.parametrize("half", sorted(FLOORS))
def test_people_are_labelled_in_both_languages(half: str) -> None:
    found = list(cases(half))
    assert {case.genre for case in found} == {"party", "law", "en"}
    assert all(case.speakers for case in found)
