"""Changes as a person would tell them."""

import time

import pytest

from vankien.text.diff import diff
from vankien.text.landmarks import landmarks


def applied(old: str, new: str) -> str:
    """The old text with its replacements made."""
    parts, at = [], 0
    for start, end, text in diff(old, new):
        parts += [old[at:start], text]
        at = end
    return "".join(parts) + old[at:]


def told(old: str, new: str) -> list[tuple[str, str]]:
    assert applied(old, new) == new
    return [(old[start:end], text) for start, end, text in diff(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("", "", []),
        ("một", "một", []),
        ("", "mới\n", [("", "mới\n")]),
        ("cũ\n", "", [("cũ\n", "")]),
        ("Thu đạt 3.200 tỷ đồng.", "Thu đạt 3.250 tỷ đồng.", [("3.200", "3.250")]),
        ("năm 2020–2025 này", "năm 2020-2025 này", [("–", "-")]),
        ("mở một chợ mới ở bản", "mở hai chợ mới ở bản", [("một", "hai")]),
    ],
)
def test_only_what_differs_is_told(old: str, new: str, changes: list[tuple[str, str]]) -> None:
    assert told(old, new) == changes


def test_a_small_island_between_changes_is_swallowed() -> None:
    rest = " ở các xã vùng cao biên giới phía bắc của tỉnh ta"
    assert told(f"một hai ba{rest}", f"bốn hai năm{rest}") == [("một hai ba", "bốn hai năm")]


def test_a_number_is_an_island_that_stays() -> None:
    rest = " ở các xã vùng cao biên giới phía bắc của tỉnh ta"
    assert len(told(f"khoảng 35 bến{rest}", f"trên 35 chợ{rest}")) == 2


def test_a_line_with_hardly_a_word_left_is_replaced_whole() -> None:
    old = "Một: nuôi bò sữa, trồng cam sành ở các xã vùng cao của huyện ta từ trước."
    new = "Hai: dệt vải lanh, ươm giống tôm ở các xã vùng thấp cạnh sông lớn về sau."
    assert len(told(old, new)) == 1
    assert len(told(old + " Còn lại" * 9, new + " Còn lại" * 9)) == 2


def test_a_new_line_between_others_leaves_them_alone() -> None:
    assert told("Một.\nBa.\n", "Một.\nHai.\nBa.\n") == [("", "Hai.\n")]


def test_lines_rewritten_are_compared_with_their_own_older_form() -> None:
    old = "Giữ rừng đầu nguồn ở ba xã.\nMở lớp dạy tiếng cho cán bộ bản.\n"
    new = "Lập quỹ khuyến học từ năm nay.\nGiữ rừng đầu nguồn ở bốn xã.\nMở lớp dạy tiếng cho cán bộ xã.\n"
    assert told(old, new) == [("", "Lập quỹ khuyến học từ năm nay.\n"), ("ba", "bốn"), ("bản", "xã")]


def test_a_line_end_that_goes_is_a_change() -> None:
    assert applied("Một.\n", "Một.") == "Một."
    assert applied("Một.\r\nHai.", "Một.\nHai.") == "Một.\nHai."


LONG = 30_000  # words on one line; comparing each with each takes 3 s, and four times that for twice as many


def test_a_very_long_line_is_compared_in_time() -> None:
    words = [f"chữ{number % 37}" if number % 3 else f"số{number % 5003}" for number in range(LONG)]
    changed = [*words]
    for place in range(100, LONG, 3_000):
        changed[place] = "MỚI"
    began = time.process_time()
    changes = told(" ".join(words), " ".join(changed))
    assert time.process_time() - began < 2.5
    assert [text for _, text in changes] == ["MỚI"] * 10


def test_many_different_lines_are_compared_in_time() -> None:
    old = "".join(f"dòng cũ thứ {number} của tờ trình\n" for number in range(12_000))
    new = "".join(f"dòng mới số {number} trong đề án\n" for number in range(12_000))
    began = time.process_time()
    assert applied(old, new) == new
    assert time.process_time() - began < 5


def test_landmarks_stand_once_and_ascend() -> None:
    assert landmarks(tuple("abcd"), tuple("cxabd")) == [(0, 2), (1, 3), (3, 4)]
    assert landmarks(["a", "a"], ["a"]) == []
    assert landmarks([], []) == []


def test_common_words_are_landmarks_in_company() -> None:
    old = "x y " * 3 + "x x y y " + "y x " * 3
    assert landmarks(old.split(), ("z " + old).split())


def test_landmarks_that_cross_lose_the_fewest() -> None:
    assert landmarks(tuple("abcde"), tuple("eabcd")) == [(0, 1), (1, 2), (2, 3), (3, 4)]
