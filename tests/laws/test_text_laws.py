"""Laws of texts: nothing is lost, everything leads back."""

import unicodedata
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.text.test_legacy import as_1258, as_tcvn3, as_vni
from tests.unit.text.test_numerals import in_words
from vankien.text.collation import collation_key
from vankien.text.diff import diff
from vankien.text.landmarks import landmarks
from vankien.text.legacy import decode_legacy, is_syllable, tcvn3, vni
from vankien.text.moves import find_moves
from vankien.text.normal import bare, fold, fold_plain, nfc
from vankien.text.numerals import number_words
from vankien.text.quotes import pairs
from vankien.text.similar import likeness
from vankien.text.tones import place_tones
from vankien.text.words import pieces

FEW = settings(max_examples=150, deadline=None)
SYLLABLES = (
    "Hòa", "hoà", "thuỷ", "quý", "đường", "ĐƯỜNG", "ngược", "Ðảng", "bản", "xã", "1.234,5", "12/2020",
    "ﬁn", "İ", "ß", "Σ",
    "“", "”", '"', "–", "…", ",", ".", "a\u0301", "o\u0302\u0323", "\u0301", "\u200b", "\u00ad", "한",
    "\u1100\u1161", "😀", "e\u0323\u0302",
)  # fmt: skip
GAPS = (" ", " ", " ", "\n", "\t", "  ", "\u00a0", "", "\r\n", "\u2028")

texts = st.lists(st.tuples(st.sampled_from(SYLLABLES), st.sampled_from(GAPS)), max_size=25).map(
    lambda parts: "".join(word + gap for word, gap in parts)
) | st.text(max_size=40)
composed = texts.map(lambda text: unicodedata.normalize("NFC", text))


@FEW
@given(texts)
def test_nfc_leads_back_over_whole_segments(raw: str) -> None:
    text, way = nfc(raw)
    assert text == unicodedata.normalize("NFC", raw)
    backs = [way.back(place) for place in range(len(text) + 1)]
    assert backs == sorted(backs)
    assert backs[-1] == len(raw) if text else raw == ""
    for here, there in zip(way.made, way.source, strict=True):
        assert unicodedata.normalize("NFC", raw[:there]) == text[:here]
        assert way.back(here) == there


@FEW
@given(composed)
def test_folding_twice_ways_is_the_same_and_each_offset_leads_back(text: str) -> None:
    folded = fold(text)
    assert folded.text == fold_plain(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert folded.offsets[-1] == len(text)
    for place in range(len(folded.text)):
        start, end = folded.span(place, place + 1)
        assert folded.text[place] in fold_plain(place_tones(text)[start:end])


@FEW
@given(composed)
def test_folding_what_is_folded_changes_nothing_that_people_type(text: str) -> None:
    typed = "".join(
        char for char in text if (char.isalpha() and char.lower().upper() == char.upper()) or char in " .,-"
    )
    once = fold_plain(typed)
    assert fold_plain(once) == once


@FEW
@given(composed)
def test_bare_text_has_no_combining_marks_and_no_capitals(text: str) -> None:
    plain = bare(text)
    assert not any(unicodedata.combining(char) for char in plain)
    assert "đ" not in plain


@FEW
@given(composed)
def test_placing_tones_keeps_length_and_is_done_once(text: str) -> None:
    placed = place_tones(text)
    assert len(placed) == len(text)
    assert place_tones(placed) == placed


@FEW
@given(texts)
def test_tokens_are_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text


@FEW
@given(texts, texts)
def test_a_diff_gives_the_new_text_and_its_changes_never_touch(old: str, new: str) -> None:
    at, parts = 0, []
    for place, (start, end, text) in enumerate(diff(old, new)):
        assert start > at or (start == 0 and place == 0)
        assert start < end or text
        parts += [old[at:start], text]
        at = end
    assert "".join([*parts, old[at:]]) == new


@FEW
@given(st.lists(st.sampled_from([f"Câu số {n} nói về việc thứ {n}." for n in range(6)]), max_size=8), st.randoms())
def test_what_moved_was_taken_out_there_and_put_in_here(sentences: list[str], chance: Random) -> None:
    shuffled = [*sentences]
    chance.shuffle(shuffled)
    old, new = " ".join(sentences), " ".join(shuffled)
    changes = diff(old, new)
    moves = find_moves(old, new, changes)
    for move in moves:
        assert any(start <= move.start and move.end <= end for start, end, _ in changes)
        assert old[move.start : move.end].rstrip(".") == new[move.first : move.last].rstrip(".")
        assert move.is_same
    assert all(one.end <= other.start for one, other in pairwise(moves))
    assert all(one.last <= other.first for one, other in pairwise(sorted(moves, key=lambda one: one.first)))


@FEW
@given(texts, texts)
def test_stretches_cut_at_landmarks_lose_nothing(old: str, new: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("vankien.text.subsequence.MOST_CELLS", 12)
        test_a_diff_gives_the_new_text_and_its_changes_never_touch.hypothesis.inner_test(old, new)  # type: ignore[attr-defined]


@FEW
@given(st.lists(st.sampled_from("abcd"), max_size=40), st.lists(st.sampled_from("abcd"), max_size=40))
def test_landmarks_are_equal_items_in_ascending_order(old: list[str], new: list[str]) -> None:
    marks = landmarks(old, new)
    assert all(old[one] == new[other] for one, other in marks)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(marks))


@FEW
@given(texts)
def test_quotations_nest_and_lie_inside_the_text(text: str) -> None:
    quotes = pairs(text)
    assert [quote.start for quote in quotes] == sorted(quote.start for quote in quotes)
    for place, one in enumerate(quotes):
        assert one.start < one.inner[0] <= one.inner[1] <= one.end <= len(text)
        assert one.closed or one.end == len(text)
        for other in quotes[place + 1 :]:
            assert other.start >= one.end or (other.end <= one.inner[1] and other.depth > one.depth)


@FEW
@given(texts, texts)
def test_likeness_is_a_share_the_same_from_both_sides(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) == likeness(other, one) <= 1
    assert likeness(one, one) == 1


@FEW
@given(st.integers(0, 999_999))
def test_a_number_in_words_is_read_whole(number: int) -> None:
    syllables = in_words(number).split()
    assert number_words([*syllables, "xã"]) == (number, len(syllables))


@FEW
@given(st.lists(composed, max_size=6))
def test_sorting_is_one_order_whatever_came_first(names: list[str]) -> None:
    keys = [collation_key(name) for name in names]
    assert [collation_key(name) for name in sorted(names, key=collation_key)] == sorted(keys)
    assert sorted(keys) == sorted(sorted(keys, reverse=True))
    assert all(
        collation_key(name.upper()) == collation_key(name) for name in names if name.upper().lower() == name.lower()
    )


ONSETS = ("", "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "s", "t", "th", "tr", "v", "x")
RHYMES = ("a", "an", "ang", "ă" + "n", "âu", "ôn", "ương", "ong", "ơi", "ên", "iêm", "uôi", "ưa", "um")
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")


@st.composite
def syllables(draw: st.DrawFn) -> str:
    """A syllable with its tone on the main vowel, small letters."""
    rhyme = draw(st.sampled_from(RHYMES))
    vowels = [place for place, char in enumerate(rhyme) if unicodedata.normalize("NFD", char)[0] in "aeiouy"]
    marked = [place for place in vowels if rhyme[place] in "ăâêôơ"]
    place = (marked or vowels)[-1 if marked else 0]
    toned = rhyme[: place + 1] + draw(st.sampled_from(TONES)) + rhyme[place + 1 :]
    return unicodedata.normalize("NFC", draw(st.sampled_from(ONSETS)) + toned)


prose = st.lists(syllables(), min_size=8, max_size=40).map(" ".join)


@FEW
@given(prose)
def test_old_tables_undo_each_other(text: str) -> None:
    assert all(map(is_syllable, text.split()))
    assert tcvn3(as_tcvn3(text).decode("cp1252")) == text
    assert vni(as_vni(text).decode("cp1252")) == text
    assert unicodedata.normalize("NFC", as_1258(text).decode("cp1258")) == text


@FEW
@given(prose)
def test_old_encodings_are_told_apart(text: str) -> None:
    if sum(not word.isascii() for word in text.split()) < 8:
        return
    for data in (as_tcvn3(text), as_vni(text), as_1258(text)):
        assert decode_legacy(data).text == text
