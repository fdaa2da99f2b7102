"""Two spellings of a tone mark become one, and only where there are two."""

import pytest

from vankien.text.tones import place_tones


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("hoà", "hòa"),
        ("Hoà", "Hòa"),
        ("HOÀ", "HÒA"),
        ("toả", "tỏa"),
        ("khoẻ", "khỏe"),
        ("loè", "lòe"),
        ("thuỷ", "thủy"),
        ("uỷ", "ủy"),
        ("UỶ BAN", "ỦY BAN"),
        ("luỹ", "lũy"),
        ("huỵch toẹt, suỵt", "huỵch toẹt, suỵt"),
        ("hoạ sĩ xoá", "họa sĩ xóa"),
    ],
)
def test_open_glides_are_marked_on_their_first_vowel(new: str, old: str) -> None:
    assert place_tones(new) == old
    assert place_tones(old) == old


@pytest.mark.parametrize(
    "word", ["quý", "quả", "Quỹ", "QUỲ", "hoàn", "thoảng", "huỳnh", "khoét", "tuyến", "hòa", "mùa"]
)
def test_other_syllables_are_left_alone(word: str) -> None:
    assert place_tones(word) == word


def test_offsets_stay() -> None:
    text = "Uỷ ban hoà giải, quỹ khuyến học"
    placed = place_tones(text)
    assert len(placed) == len(text)
    assert [place for place, pair in enumerate(zip(text, placed, strict=True)) if pair[0] != pair[1]] == [0, 1, 8, 9]
