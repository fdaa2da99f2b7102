"""Figures in prose: what is found is a figure, what is a figure is found, and its value is never wrong."""

import pytest

from tests.gold.figures_score import report, score, sentences
from vankien.lang.figure_words import FIGURE_WORDS

FLOORS = {  # shares; only ever raised
    "span precision": 0.97,
    "span recall": 0.97,
    "value": 1.0,
    "comparator": 0.99,
    "unit": 0.98,
    "kind": 0.98,
    "period": 1.0,
    "what": 0.80,
}


@pytest.mark.parametrize("half", ["open.txt", "held.txt"])
def test_figures_are_read_as_people_mean_them(half: str) -> None:
    shares = report(score(half))
    assert {what: share for what, share in shares.items() if share < FLOORS[what]} == {}


def test_there_are_enough_sentences_and_half_of_them_are_held_back() -> None:
    held, seen = list(sentences("held.txt")), list(sentences("open.txt"))
    assert len(held) + len(seen) >= 200
    assert len(held) >= len(seen)
    assert not {one.text for one in held} & {one.text for one in seen}


def test_figures_in_official_english_are_read_too() -> None:
    """30 sentences with 32 figures, written before they were read: nouns and half-years were added after."""
    assert len(list(sentences("english.txt"))) == 30
    counts = score("english.txt", words=FIGURE_WORDS["en"])
    assert counts["found"] == counts["labelled"] == counts["span"]
    judged = ("value", "comparator", "unit", "period")
    assert {what for what in judged if counts[what] < counts[f"{what}-of"]} == set()
    assert counts["kind"] >= counts["kind-of"] - 1  # "is now 1.8 times that": how often is said with the same words
