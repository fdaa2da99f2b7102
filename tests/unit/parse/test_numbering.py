"""The numbers between the two of a range: only where both count alike and up."""

from string import ascii_lowercase

import pytest

from vankien.parse.places.numbering import MOST_IN_RANGE, between


@pytest.mark.parametrize(
    ("first", "last", "others"),
    [
        ("5", "8", ["6", "7", "8"]),
        ("1.1", "1.3", ["1.2", "1.3"]),
        ("II", "IV", ["III", "IV"]),
        ("d", "e", ["đ", "e"]),
        ("5", "5", []),
        ("8", "5", []),
        ("1.1", "2.3", []),
        ("5", "IV", []),
        ("5", None, []),
    ],
)
def test_a_range_counts_up_in_one_manner(first: str, last: str | None, others: list[str]) -> None:
    assert between(first, last) == others


def test_english_letters_have_no_letter_between_d_and_e() -> None:
    assert between("d", "g", ascii_lowercase) == ["e", "f", "g"]


def test_a_range_too_long_is_a_slip_of_the_pen() -> None:
    assert len(between("1", str(1 + MOST_IN_RANGE))) == MOST_IN_RANGE
    assert between("1", str(2 + MOST_IN_RANGE)) == []
