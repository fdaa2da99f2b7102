"""Days in words: one reading for letters, sheets and saved pages."""

import pytest

from vankien.lang.registry import PROFILES


@pytest.mark.parametrize("said", ["31/02/2020", "ngày 29 tháng 2 năm 2021", "00/01/2020", "2020-04-31"])
def test_a_day_that_no_calendar_has_is_none(said: str) -> None:
    assert PROFILES["vi"].people.day(said) is None
    assert PROFILES["vi"].speech.day(said) is None


@pytest.mark.parametrize("said", ["31 April 2020", "February 29, 2021", "2021-02-29"])
def test_nor_in_english(said: str) -> None:
    assert PROFILES["en"].people.day(said) is None


def test_a_leap_day_is_one() -> None:
    assert PROFILES["vi"].people.day("29/02/2020") == "2020-02-29"
    assert PROFILES["en"].people.day("29 February 2020") == "2020-02-29"
