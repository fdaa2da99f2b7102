"""Numbers in Roman letters, in letters of points, in words."""

import pytest

from vankien.text.numerals import LETTERS, from_roman, letter_index, number_words, to_roman

UNITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def below_hundred(number: int) -> str:
    """How official prose writes 0 to 99."""
    tens, ones = divmod(number, 10)
    if tens == 0:
        return UNITS[ones]
    if tens == 1:
        return " ".join(["mười", *([] if ones == 0 else ["lăm" if ones == 5 else UNITS[ones]])])
    last = {0: [], 1: ["mốt"], 4: ["tư"], 5: ["lăm"]}.get(ones, [UNITS[ones]])
    return " ".join([UNITS[tens], "mươi", *last])


def in_words(number: int) -> str:
    """How official prose writes 0 to 999,999."""
    thousands, rest = divmod(number, 1000)
    parts = []
    if thousands:
        parts.append(f"{in_words(thousands)} nghìn")
    if rest >= 100 or (thousands and rest):
        parts.append(f"{UNITS[rest // 100]} trăm")
        if 0 < rest % 100 < 10:
            parts.append(f"linh {UNITS[rest % 10]}")
        elif rest % 100:
            parts.append(below_hundred(rest % 100))
    elif not thousands:
        parts.append(below_hundred(rest))
    return " ".join(parts)


@pytest.mark.parametrize("step", [1, 97])
def test_numbers_in_words_are_read_back(step: int) -> None:
    for number in range(0, 2_500 * step, step):
        syllables = in_words(number).split()
        assert number_words(syllables) == (number, len(syllables)), in_words(number)


@pytest.mark.parametrize(
    ("words", "value", "used"),
    [
        ("mười năm qua", 10, 1),
        ("mười lăm xã", 15, 2),
        ("hai mươi năm đổi mới", 20, 2),
        ("hai mươi lăm năm", 25, 3),
        ("hai mươi nhất trí", 20, 2),
        ("ba mươi không đồng ý", 30, 2),
        ("hai nghìn năm lịch sử", 2000, 2),
        ("hai nghìn năm trăm hộ", 2500, 4),
        ("một ngàn không trăm lẻ bảy", 1007, 6),
        ("tư vấn", 4, 1),
        ("một trăm năm mươi", 150, 4),
        ("một trăm năm", 100, 2),
        ("một trăm linh phần", 100, 2),
        ("mười tư", 10, 1),
    ],
)
def test_words_after_a_number_stay_outside(words: str, value: int, used: int) -> None:
    assert number_words(words.split()) == (value, used)


@pytest.mark.parametrize("words", ["", "xã nghèo", "lăm", "mốt", "trăm họ", "mươi"])
def test_words_that_begin_no_number(words: str) -> None:
    assert number_words(words.split()) is None


def test_roman_numerals_go_both_ways() -> None:
    assert [to_roman(number) for number in (1, 4, 9, 14, 40, 99, 444, 1994, 3999)] == [
        "I", "IV", "IX", "XIV", "XL", "XCIX", "CDXLIV", "MCMXCIV", "MMMCMXCIX",
    ]  # fmt: skip
    assert all(from_roman(to_roman(number)) == number for number in range(1, 4000))
    assert from_roman("xiv") == 14


@pytest.mark.parametrize("text", ["", "IIII", "VX", "IC", "Xi", "A", "MMMM", "I V"])
def test_what_is_no_roman_numeral(text: str) -> None:
    assert from_roman(text) is None


@pytest.mark.parametrize("number", [0, -3, 4000])
def test_numbers_without_a_roman_numeral(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        to_roman(number)


def test_letters_of_points_count_as_vietnamese_does() -> None:
    assert [letter_index(letter) for letter in "abcdđeghi"] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert letter_index("Đ") == 5
    assert [letter_index(letter) for letter in ("f", "w", "", "ab", "1")] == [None] * 5
    assert len(set(LETTERS)) == len(LETTERS)
