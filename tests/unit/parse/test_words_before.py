"""New words whose old ones the sentence before quotes: the draft at hand tells that they are."""

import pytest

from tests.unit.parse.test_backed import rows

NEW = "four times a day"


@pytest.mark.parametrize(
    "text",
    [
        "Point 1. It says we can sail “four times a day”. We want it to say “nine times a day”.",
        "Point 1 must not say “four times a day”. It must say “nine times a day”.",
        "About point 1. They print “four times a day”. It wants to be “nine times a day”.",
        "And what do I read in point 1: “four times a day”! I'd have “nine times a day”.",
    ],
)
def test_words_quoted_before_are_those_replaced(text: str) -> None:
    assert rows(text, "en") == ["replace | point:1 | four times a day | nine times a day | -"]


@pytest.mark.parametrize(
    "text",
    [
        "Point 1 is about “the old pier”. It should say “Boats sail daily.”",  # nothing alike
        "The leaflet says “three times a day”. Point 1 should say “nine times a day”.",  # not the draft's
    ],
)
def test_what_is_unlike_or_not_the_drafts_or_elsewhere_is_left(text: str) -> None:
    assert all(" | four times a day | " not in one for one in rows(text, "en"))


def test_two_figures_of_which_the_draft_has_both_are_told_by_blame_and_request() -> None:
    draft = "1. Boats sail from 2030 on.\n2. The pier opens in 2032.\n"
    (said,) = rows("The year 2030 is too soon for us. Substitute 2032.", "en", draft=draft)
    assert said == "replace | - | 2030 | 2032 | -"
    assert rows("The year 2030 is a good one. In 2032 we retire.", "en", draft=draft) == []


def test_a_source_that_counts_knows_the_true_figure() -> None:
    draft = "1. The harbour is home to 84 fishing vessels.\n"
    assert rows("84 fishing vessels? The register has 79.", "en", draft=draft) == ["replace | - | 84 | 79 | -"]
    assert rows("84 fishing vessels! My cousin's harbour has 79.", "en", draft=draft) == []


def test_what_another_paper_did_is_no_request() -> None:
    assert rows("The old plan replaced “new slip” by “old pier”; nobody noticed.", "en") == []
    assert rows("Replace “old pier” by “new slip”, please.", "en") == ["replace | - | old pier | new slip | -"]
