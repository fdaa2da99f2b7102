"""Likeness of texts."""

import pytest

from vankien.text.similar import likeness, pairs


def test_the_same_words_are_fully_alike() -> None:
    assert likeness("Hoà giải ở cơ sở", "hòa  giải ở CƠ SỞ.") == 1
    assert likeness("đường làng", "ruộng bậc thang") == 0


def test_likeness_falls_with_each_word_that_goes() -> None:
    whole = "mở chợ phiên ở vùng cao"
    assert likeness(whole, "mở chợ phiên ở vùng thấp") == pytest.approx(5 / 6)
    assert likeness(whole, "mở chợ phiên") == pytest.approx(2 * 3 / 9)


def test_order_counts_in_likeness() -> None:
    assert likeness("xã phường", "phường xã") == 0.5


def test_pieces_of_likeness() -> None:
    assert pairs(["a", "b", "a", "b"]) == {("a", "b"): 2, ("b", "a"): 1}
