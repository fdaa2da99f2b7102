import pytest

from tests.unit.anchor.draft import index
from vankien.anchor.numbers import agreement, number_key
from vankien.anchor.quote import find_exact, find_fuzzy, find_gapped

TEXT = index().document.text


@pytest.mark.parametrize("part", ["iệm kỳ", "inh tế", "234,5", "1.234", "củng c"])
def test_a_part_of_a_word_or_number_is_no_quotation(part: str) -> None:
    assert find_exact(index(), part) == ()


@pytest.mark.parametrize("words", ["1.234,5", "nhiệm kỳ", "12%", "VĂN HOÁ, xã hội", "củng   cố"])
def test_whole_words_are_found_whatever_their_case_tone_place_and_spaces(words: str) -> None:
    assert find_exact(index(), words)


def test_a_quotation_with_its_middle_left_out_runs_from_its_beginning_to_its_end() -> None:
    found = find_gapped(index(), "Giáo dục được … được củng cố")
    assert [match.span.of(TEXT) for match in found] == ["Giáo dục được quan tâm đầu tư. Y tế cơ sở được củng cố"]


def test_a_quotation_with_a_gap_does_not_run_over_paragraphs() -> None:
    assert find_gapped(index(), "Giáo dục được … xét xử") == ()


def test_a_fuzzy_place_begins_and_ends_with_whole_words() -> None:
    best = find_fuzzy(index(), "nh tri duoc giữ vững khu vực phòng thủ được xây dựng vững chc")[0]
    assert TEXT[best.span.start - 1] == " "
    assert TEXT[best.span.end] in ",. "


def test_short_words_are_never_found_fuzzily() -> None:
    assert find_fuzzy(index(), "kinh tê") == ()


@pytest.mark.parametrize(
    ("cited", "printed", "least", "most"),
    [
        ("3", "3.", 1.0, 1.0),
        ("III", "3", 0.8, 0.9),
        ("3", "III", 0.8, 0.9),
        ("đ", "d", 0.0, 0.0),
        ("c", "C", 0.0, 0.0),
        ("3.6", "3.06", 1.0, 1.0),
        ("3.6", "3", 0.0, 0.0),
        ("a", "a)", 1.0, 1.0),
    ],
)
def test_numbers_meet_by_value_and_form(cited: str, printed: str, least: float, most: float) -> None:
    assert least <= agreement(number_key(cited), number_key(printed)) <= most
