"""Alternatives of words, grouped by their first letters, match what a plain row of them matches."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vankien.parse.words.pieces import words

ENTRIES = (
    *("bỏ", "bỏ đi", "bãi bỏ", r"bỏ(?!\s+phiếu)", r"(?<!cụm\s)từ", r"(?<!a\s)(?<!b\s)từ đó", r"tr\.", "§", "a|b c"),
    *(
        "^bỏ đi",
        r"(?:(?<=a\s)|(?<=b\s\s))(?:từ|bãi|bỏ)",
        r"(?<!a\s|b\s)đi",
        r"(?:cụm\s+|bãi )?từ(?: đó)?",
        "(?:bỏ )?đi",
    ),
    rf"(?<!a\s)(?:bỏ|từ|cụm)(?=\s+(?:{'|'.join(('đó', 'đi', *['phiếu' * 30]))}))",
    *("(?:bỏ|bãi|từ) đi", r"(?:từ|cụm)\s+(?:bỏ|đi)", "(?:a|b)c|từ", "(?:bỏ|bãi)? đi", "(?:a|)b"),
)
TEXTS = st.lists(
    st.sampled_from(("bỏ", " ", "  ", "đi", "bãi", "phiếu", "cụm", "từ", "đó", "tr.", "5", "a", "b", "c", ",", "§3")),
    max_size=12,
).map("".join)


def plain(entries: tuple[str, ...]) -> str:
    """The row as it would be written by hand."""
    longest = sorted(entries, key=lambda entry: len(entry.partition("(?")[0]) or len(entry), reverse=True)
    row = "|".join(longest).replace(" ", r"\s+")
    return rf"(?<!\w)(?:{row})(?:(?<=[.§])|(?!\w))"


@given(st.lists(st.sampled_from(ENTRIES), min_size=1, max_size=5, unique=True).map(tuple), TEXTS)
def test_grouped_words_match_as_a_plain_row(entries: tuple[str, ...], text: str) -> None:
    found = [match.span() for match in re.finditer(words(entries), text)]
    assert found == [match.span() for match in re.finditer(plain(entries), text)]


@pytest.mark.parametrize("text", ["", "bỏ", "a"])
def test_no_words_match_nothing(text: str) -> None:
    assert re.search(words(()), text) is None
