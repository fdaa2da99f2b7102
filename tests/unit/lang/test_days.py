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


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("5th June 2026", "2026-06-05"),
        ("the 1st of Sept 2026", "2026-09-01"),
        ("March 3rd, 2026", "2026-03-03"),
        ("12/05/2026", "2026-05-12"),
        ("7.4.26", "2026-04-07"),
        ("05/13/2026", "2026-05-13"),
        ("13/13/2026", None),
        ("version 1.2.3.2026", None),
        ("the marches 3 2026", None),
    ],
)
def test_english_days_stand_before_their_month(said: str, day: str | None) -> None:
    assert PROFILES["en"].people.day(said) == day
