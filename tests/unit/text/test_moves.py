"""Sentences and paragraphs that stand elsewhere now."""

import pytest

from vankien.text.diff import diff
from vankien.text.moves import find_moves

MARKET = "Mở chợ phiên ở ba xã dọc đường vành đai."
POST = "Đặt trạm kiểm dịch gia súc ở cửa ngõ phía tây."
FUND = "Lập quỹ khuyến học cho con em các bản xa."


def moved(old: str, new: str) -> list[tuple[str, str]]:
    return [(old[one.start : one.end], new[one.first : one.last]) for one in find_moves(old, new, diff(old, new))]


def test_a_sentence_that_changes_places_in_its_paragraph_moved() -> None:
    assert moved(f"{MARKET} {POST} {FUND}", f"{POST} {FUND} {MARKET}") == [(MARKET, MARKET)]


def test_a_paragraph_that_goes_to_the_end_moved_as_a_whole() -> None:
    whole = f"{MARKET} {POST}"
    assert moved(f"{whole}\n{FUND}\nHết.\n", f"{FUND}\nHết.\n{whole}\n") == [(whole, whole)]


def test_a_passage_that_moved_with_a_word_changed_is_known_again() -> None:
    other = FUND.replace("các bản xa", "những bản xa")
    old, new = f"{FUND} {MARKET} {POST}", f"{MARKET} {POST} {other}"
    (move,) = find_moves(old, new, diff(old, new))
    assert (old[move.start : move.end], new[move.first : move.last], move.is_same) == (FUND, other, False)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"{MARKET} {POST}", f"{MARKET.replace('ba', 'bốn')} {POST}"),  # stays where it is
        (f"{MARKET} {POST}", f"{POST} {FUND}"),  # another one comes
        (f"{MARKET} Xin cảm ơn. {POST}", f"Xin cảm ơn. {MARKET} {POST}"),  # too short to tell
        (f"{MARKET} {POST}", f"{MARKET} {POST} {MARKET}"),  # said twice, not moved
        ("", FUND),
    ],
)
def test_what_was_edited_or_came_anew_did_not_move(old: str, new: str) -> None:
    assert moved(old, new) == []


def test_each_passage_moves_once() -> None:
    old, new = f"{FUND}\n{MARKET}\n{POST}\n", f"{MARKET}\n{POST}\n{FUND}\n{FUND}\n"
    assert moved(old, new) == [(FUND, FUND)]
