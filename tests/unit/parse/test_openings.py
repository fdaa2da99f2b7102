"""With which words patterns begin."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vankien.parse.words.openings import last_word, needed, openings
from vankien.parse.words.spaced import spaced


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("đề nghị", {("đề", "nghị")}),
        ("replac(?:e|ing)", {("replace",), ("replacing",)}),
        (r"xóa(?!\s+đói)", {("xóa",)}),
        (r"(?<!cụm\s)từ", {("từ",)}),
        (r"(?:không|chẳng)\s+(?:phải|hề)", {(a, b) for a in ("không", "chẳng") for b in ("phải", "hề")}),
        ("bring(?:ing)? (?:up|down)", {(a, b) for a in ("bring", "bringing") for b in ("up", "down")}),
        ("harmoni[sz]e", {("harmonise",), ("harmonize",)}),
        ("i['’]d like", {("i", "d", "like")}),
        (r"(?:\w+\s+){1,6}?hơn", {()}),
        (r"thợ \w+", {("thợ",)}),
        ("sửa đổi, bổ sung", {("sửa", "đổi", "bổ")}),
        (r"tr\.", {("tr",)}),
    ],
)
def test_a_pattern_begins_with_its_literal_words(pattern: str, expected: set[tuple[str, ...]]) -> None:
    assert openings(pattern) == expected


def test_the_last_word_is_known_of_literal_patterns_only() -> None:
    assert last_word("hết sức") == "sức"
    assert last_word(r"không(?!\s+phải)") == "không"
    assert last_word("(?:một|hai) chữ") is None
    assert last_word(r"thợ \w+") is None


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"tôi\s+(?:\w+\s+)?(?:không|chưa)\s+(?:rành|quen)", [{"không", "chưa"}, {"rành", "quen"}]),
        (r"nhờ(?=\s+(?:\w+\s+){0,5}?(?:chỉnh|sửa)\s+giúp)", [{"chỉnh", "sửa"}]),
        (r"phần\s+(?:\w+\s+){1,4}?(?:hay|tốt)", [{"hay", "tốt"}]),
        ("bring(?:ing)? (?:up|down)", [{"up", "down"}]),
        (r"bỏ(?!\s+phiếu)\s+(?!qua)đi", [{"đi"}, {"đi"}]),
        (r"đặt(?:\s+lại)?\s+tên", [{"tên"}]),
        (r"đi(?=\s*(?:[.,]|$)|\s+nhé)", []),  # one or the other
        (r"câu\s*chữ", []),  # of one word, perhaps
        (r"rõ(?=\s+hơ)", []),  # the word may go on
        (r"một|hai ba", []),
        ("sửa", []),
    ],
)
def test_a_pattern_needs_words_behind_its_beginning(pattern: str, expected: list[set[str]]) -> None:
    assert list(needed(pattern)) == expected


_WORDS = st.sampled_from(("bỏ", "sửa", "thêm", "câu"))
_PATTERNS = st.recursive(
    _WORDS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(r"\s+".join),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
        st.tuples(inner, inner).map(lambda two: rf"{two[0]}(?:\s+{two[1]})?"),
        st.tuples(inner, inner).map(lambda two: rf"{two[0]}(?!\s+{two[1]})"),
        st.tuples(inner, inner).map(lambda two: rf"{two[0]}(?=\s+{two[1]})"),
        st.tuples(inner, inner).map(lambda two: rf"(?:{two[0]}\s+){{0,2}}{two[1]}"),
    ),
    max_leaves=5,
)


@given(_PATTERNS, st.lists(_WORDS, min_size=1, max_size=6))
def test_what_a_pattern_matches_begins_with_one_of_its_openings(pattern: str, said: list[str]) -> None:
    match = re.compile(rf"(?:{pattern})(?!\w)").match(" ".join(said))
    if match is not None:
        assert any(tuple(said[: len(opening)]) == opening for opening in openings(pattern))


@given(st.text(st.sampled_from("aàđ 1.,“”\n_'…\u0301😀\u00a0\u2028-x²"), max_size=40))
def test_spaced_words_are_the_words_of_the_text(text: str) -> None:
    made = spaced(text)
    assert len(made) == len(text)
    assert made.split() == re.findall(r"\w+", text)


@given(_PATTERNS, st.lists(_WORDS, min_size=1, max_size=6))
def test_what_a_pattern_matches_holds_the_words_that_it_needs(pattern: str, said: list[str]) -> None:
    if re.compile(rf"(?:{pattern})(?!\w)").match(" ".join(said)) is not None:
        assert all(not row.isdisjoint(said) for row in needed(pattern))
