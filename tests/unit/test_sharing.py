"""Tests that share what was read run in one process: those of a half of the gold, and of any other file."""

from pathlib import Path

from tests.conftest import HALVES, together

GOLD = Path(__file__).parents[1] / "gold"


def test_every_half_of_the_gold_is_known() -> None:
    bundles = {path.parent.name for path in GOLD.glob("*/*.bundle")}
    letters = {path.parent.name for path in GOLD.glob("*/*.gold")}
    assert (bundles | letters) - {"quiet"} <= set(HALVES)


def test_tests_of_a_half_are_together() -> None:
    figures = together("tests/gold/test_gold.py::test_no_figure_falls_below_its_floor[short-held-text]")
    assert figures == together(
        "tests/gold/test_gold.py::test_false_places_stated_as_certain_only_become_fewer[short-held]"
    )
    assert figures != together("tests/gold/test_gold.py::test_no_figure_falls_below_its_floor[short-text]")
    assert figures != together("tests/gold/test_gold.py::test_no_figure_falls_below_its_floor[held-text]")


def test_other_files_are_together() -> None:
    whole = "tests/unit/parse/test_letters.py"
    assert together(f"{whole}::test_one") == together(f"{whole}::test_other[en-US]") == whole
