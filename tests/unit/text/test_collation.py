"""Lists sorted as a Vietnamese dictionary sorts them."""

import pytest

from vankien.text.collation import collation_key


@pytest.mark.parametrize(
    "row",
    [
        "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
        "ba bà bả bã bá bạ bai ban băn bân",
        "an anh ao ăn ăng ân âu",
        "da dân đa đá đân e",
        "nga Ngà ngả ngã ngá ngạ nghe",
        "1 10 2 a",
        "to tô tồ tổ tơ tờ tu tư từ tứ",
    ],
)
def test_words_in_their_order(row: str) -> None:
    words = row.split()
    assert sorted(set(words), key=collation_key) == words


def test_the_first_syllable_decides_with_its_tone() -> None:
    names = ["Ba Bể", "Ba Vì", "Bà Nà", "Bá Thước", "Bạc Liêu", "Bắc Hà", "Đắk Mil", "Ê Đê"]
    assert sorted(set(names), key=collation_key) == names


def test_a_shorter_name_comes_before_its_continuation() -> None:
    assert collation_key("Hòa") < collation_key("Hòa An") < collation_key("Hòa Anh")


def test_case_form_and_spaces_say_nothing() -> None:
    assert collation_key("ĐẮK  MIL") == collation_key("đa\u0306\u0301k\u00a0mil")


def test_what_is_no_letter_comes_last() -> None:
    assert sorted(["(a)", "7", "z", "ñ", "ß", "", " "], key=collation_key) == ["", " ", "7", "ñ", "z", "(a)", "ß"]
