"""Likeness of texts."""

import pytest

from vankien.text.similar import containment, likeness, pairs, trigrams


def test_the_same_words_are_fully_alike() -> None:
    assert likeness("Hoà giải ở cơ sở", "hòa  giải ở CƠ SỞ.") == 1
    assert likeness("đường làng", "ruộng bậc thang") == 0


def test_likeness_falls_with_each_word_that_goes() -> None:
    whole = "mở chợ phiên ở vùng cao"
    assert likeness(whole, "mở chợ phiên ở vùng thấp") == pytest.approx(5 / 6)
    assert likeness(whole, "mở chợ phiên") == pytest.approx(2 * 3 / 9)


def test_order_counts_in_likeness_and_only_between_neighbours_in_containment() -> None:
    assert likeness("xã phường", "phường xã") == 0.5
    assert containment("chợ phiên", "phiên họp ở chợ") == 0
    assert containment("chợ phiên vùng cao", "ở vùng cao có chợ phiên") == pytest.approx(2 / 3)


def test_a_repeated_pair_must_be_there_as_often() -> None:
    assert containment("thôn bản thôn bản", "thôn bản") == pytest.approx(1 / 3)


def test_a_single_word_or_none() -> None:
    assert containment("chợ", "họp chợ") == 1
    assert containment("chợ", "họp") == 0
    assert containment("", "họp") == 0


def test_pieces_of_likeness() -> None:
    assert trigrams("ab") == {" ab", "ab "}
    assert pairs(["a", "b", "a", "b"]) == {("a", "b"): 2, ("b", "a"): 1}
