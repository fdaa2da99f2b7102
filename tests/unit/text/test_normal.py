"""Texts in one form, with a way back to the form they came in."""

import unicodedata
from itertools import pairwise

import pytest

from vankien.text.normal import OffsetMap, bare, fold, fold_plain, nfc


def test_text_in_nfc_is_given_back_itself() -> None:
    raw = "Hội nghị toàn thể"
    text, way = nfc(raw)
    assert text is raw
    assert way == OffsetMap()
    assert way.back(4) == 4


def test_every_letter_leads_back_to_its_own_marks() -> None:
    raw = unicodedata.normalize("NFD", "tỉnh ủy ở Đắk")
    text, way = nfc(raw)
    assert text == "tỉnh ủy ở Đắk"
    ends = [way.back(place) for place in range(len(text) + 1)]
    letters = [raw[start:end] for start, end in pairwise(ends)]
    assert [unicodedata.normalize("NFC", letter) for letter in letters] == list(text)


def test_a_mark_that_begins_a_text_joins_nothing() -> None:
    assert nfc("\u0301a\u0301")[0] == "\u0301á"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HỘI NGHỊ", "hội nghị"),
        ("hoà bình", "hòa bình"),
        ("khoẻ mạnh", "khỏe mạnh"),
        ("thuỷ lợi", "thủy lợi"),
        ("“xã” và «bản»", '"xã" và "bản"'),
        ("2021 – 2025", "2021 - 2025"),
        ("2021−2025", "2021-2025"),
        ("một\u00a0\u3000 hai\t\nba", "một hai ba"),
        ("đối\u200bngoại\ufeff", "đốingoại"),
        ("kinh\u00adtế", "kinhtế"),
        ("vân vân…", "vân vân..."),
        ("Ðảng bộ", "đảng bộ"),
        ("‘ấp’", "'ấp'"),
    ],
)
def test_spellings_that_mean_the_same_fold_alike(one: str, other: str) -> None:
    assert fold_plain(one) == fold_plain(other)
    assert fold(one).text == fold_plain(one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("ma", "mà"), ("mà", "má"), ("da", "đa"), ("o", "ô"), ("1.2", "1,2"), ("xã", "xa"), ("a b", "ab")],
)
def test_spellings_that_differ_in_meaning_fold_apart(one: str, other: str) -> None:
    assert fold_plain(one) != fold_plain(other)


def test_a_folded_stretch_leads_back_to_the_words_as_written() -> None:
    text = "Nêu  “Chủ\u200b động” hội\u00a0\u00a0nhập… rồi"
    folded = fold(text)
    place = folded.text.index('"chủ động"')
    assert text[slice(*folded.span(place, place + len('"chủ động"')))] == "“Chủ\u200b động”"
    dots = folded.text.index("...")
    assert text[slice(*folded.span(dots, dots + 1))] == "…"
    assert folded.span(dots, dots) == (text.index("…"), text.index("…"))


def test_a_letter_that_folds_to_two_keeps_one_place() -> None:
    folded = fold("aİb")
    assert folded.text == "ai̇b"
    assert folded.span(1, 3) == (1, 2)


def test_a_greek_word_folds_letter_by_letter() -> None:
    assert fold("ΟΔΟΣ").text == fold_plain("ΟΔΟΣ")


@pytest.mark.parametrize(
    ("text", "plain"), [("Đường Hồ Chí Minh", "duong ho chi minh"), ("ƯỚC  Ở", "uoc o"), ("Ðề án", "de an")]
)
def test_bare_text_has_no_marks(text: str, plain: str) -> None:
    assert bare(text) == plain
