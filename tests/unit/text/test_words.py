"""Tokens: nothing lost, numbers whole."""

import pytest

from vankien.text.words import pieces, syllables, words


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("tăng 8,5%.", ["tăng", " ", "8,5", "%", "."]),
        ("mục 3.6.\nHết", ["mục", " ", "3.6", ".", "\n", "Hết"]),
        ("1.234,5 tỷ", ["1.234,5", " ", "tỷ"]),
        ("12/2020–2025", ["12/2020", "–", "2025"]),
        ("d'Ivoire  và", ["d'Ivoire", "  ", "và"]),
        ("a\r\n b", ["a", "\r", "\n", " ", "b"]),
        ("hai_ba", ["hai", "_", "ba"]),
    ],
)
def test_how_text_falls_apart(text: str, tokens: list[str]) -> None:
    assert pieces(text) == tokens
    assert [word.text for word in words(text)] == tokens


def test_a_token_knows_its_place() -> None:
    text = "Bến Lội, 3 bến"
    assert all(text[word.start : word.end] == word.text for word in words(text))
    assert words(text)[-1].end == len(text)


def test_syllables_leave_out_signs() -> None:
    assert syllables("kinh tế - xã hội, 8.5%!") == ["kinh", "tế", "xã", "hội", "8.5"]
