"""Foreign words on a screen."""

import pytest

from vankien.text.visible import one_line


@pytest.mark.parametrize("words", ["Góp ý của xã Bản Chuông.docx", "hòa, hoà", "e\u0301", "😀", "“trích” – a\\b"])
def test_words_that_do_nothing_are_unchanged(words: str) -> None:
    assert one_line(words) == words


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a\nb\tc\u2028d", "a b c d"),
        ("\x1b[31mđỏ", "\\x1b[31mđỏ"),
        ("thu\u202egpj.exe", "thu\\u202egpj.exe"),
        ("\x9b2J\x00", "\\x9b2J\\x00"),
        ("10\u00a0%", "10\u00a0%"),
    ],
)
def test_nothing_moves_the_cursor_or_turns_the_line(words: str, shown: str) -> None:
    assert one_line(words) == shown
