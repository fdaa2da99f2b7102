"""A figure asked for behind a sentence with the draft's is left to a person to put in its place."""

import pytest

from tests.unit.parse.drafted import changes, drafted, stated
from vankien.model.draft import Draft

DRAFT = (
    "Slipway rules\n\n1 Use\n\n1.1 A boat club may hold up to 14 night races a year.\n\n1.2 A berth costs £85.\n\n"
    "1.3 The warden answers within 18 days. Boats keep 40 metres from the weir.\n"
)


@pytest.fixture(scope="module")
def slipway(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "en")


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Section 1.1. 14 night races won't see our juniors through. Can we have 25?", "14", "25"),
        ("Rowers cannot see the weir at 40 metres. Could we get 90 metres?", "40 metres", "90 metres"),
        ("14 night races is what the regatta alone takes. Might we have 20?", "14", "20"),
    ],
)
def test_a_figure_asked_for_behind_the_drafts_is_asked_back(text: str, old: str, new: str, slipway: Draft) -> None:
    (one,) = changes(text, slipway, "en")
    assert one.endswith(f" {old} → {new}")
    assert stated(text, slipway, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "14 night races is a lot. I have 3 children who must sleep.",
        "My hold takes 14 night crates of ale. Can we have 20 minutes with you?",
        "The fee of £85 is fair. Last year I paid £50 for a tree.",
        "18 days is long. How many days did you wait, 30?",
    ],
)
def test_other_figures_are_not_put_for_the_drafts(text: str, slipway: Draft) -> None:
    assert changes(text, slipway, "en") == []
