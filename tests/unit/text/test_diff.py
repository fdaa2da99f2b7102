"""Changes as a person would tell them."""

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
    assert told(f"mười ba thôn{rest}", f"trăm ba buôn{rest}") == [("mười ba thôn", "trăm ba buôn")]


def test_a_number_is_an_island_that_stays() -> None:
    rest = " ở các xã vùng cao biên giới phía bắc của tỉnh ta"
    assert len(told(f"khoảng 35 bến{rest}", f"trên 35 chợ{rest}")) == 2


def test_a_long_island_between_short_changes_stays() -> None:
    rest = " ở các xã vùng cao biên giới phía bắc của tỉnh ta"
    assert told(f"ít nghiêng ngả to{rest}", f"lắm nghiêng ngả nhỏ{rest}") == [("ít", "lắm"), ("to", "nhỏ")]


def test_a_sentence_with_hardly_a_word_left_is_told_whole() -> None:
    old = "Một: nuôi bò sữa, trồng cam sành ở các xã vùng cao của huyện ta từ trước."
    new = "Hai: dệt vải lanh, ươm giống tôm ở các xã vùng thấp cạnh sông lớn về sau."
    around = "Dân quanh đây vốn sống bằng nghề rừng từ lâu đời, đường sá còn xa xôi cách trở."
    assert told(old, new) == [(old, new)]
    assert told(f"{around} {old} {around}", f"{around} {new} {around}") == [(old, new)]


def test_a_sentence_that_mostly_stays_is_not_told_whole() -> None:
    old = "Hằng năm, huyện chọn hai xã làm điểm, giao cán bộ phụ trách và báo cáo kết quả vào tháng mười một."
    new = old.replace("hai", "ba").replace("tháng mười một", "quý bốn")
    assert told(old, new) == [("hai", "ba"), ("tháng mười một", "quý bốn")]


def test_a_new_sentence_begins_at_its_beginning() -> None:
    old = "Giữ rừng. Giữ đất."
    assert told(old, "Giữ rừng. Giữ nước. Giữ đất.") == [("", "Giữ nước. ")]
    assert told("Giữ rừng. Giữ nước. Giữ đất.", old) == [("Giữ nước. ", "")]


def test_a_word_more_is_put_beside_words_and_never_inside_one() -> None:
    assert told("trồng rừng, giữ rừng", "trồng rừng, giữ rừng, giữ rừng") in (
        [("", "giữ rừng, ")],
        [("", ", giữ rừng")],
    )
    assert told("đạt 3.6.6", "đạt 3.6.6.6") == [("3.6.6", "3.6.6.6")]


def test_only_the_comma_behind_a_word_is_told() -> None:
    assert told("ở các xã vùng cao huyện ta", "ở các xã, vùng cao huyện ta") == [("", ",")]


def test_two_spaces_for_one_are_a_change() -> None:
    assert told("vùng cao", "vùng  cao") == [("", " ")]
    assert told("vùng\u00a0cao", "vùng cao") == [("\u00a0", " ")]


def test_a_letter_and_its_combining_mark_are_not_parted() -> None:
    assert told("hoa\u0301 chất", "hoa\u0300 chất") == [("hoa\u0301", "hoa\u0300")]


def test_a_paragraph_split_in_two_is_a_line_end_more() -> None:
    first, second = "Mở chợ phiên ở ba xã dọc đường vành đai.", "Đặt trạm kiểm dịch gia súc ở cửa ngõ phía tây."
    assert told(f"{first} {second}\n", f"{first}\n{second}\n") == [(" ", "\n")]
    assert told(f"{first}\n{second}\n", f"{first} {second}\n") == [("\n", " ")]


def test_a_paragraph_that_more_than_doubles_is_continued_not_replaced() -> None:
    old = "Mở chợ phiên ở ba xã dọc đường vành đai để dân có nơi bán hàng.\n"
    more = " Chợ họp mỗi tháng sáu lần." + " Ban quản lý do dân bầu, thu chi niêm yết công khai." * 3
    assert told(old, f"{old.strip()}{more}\n") == [("", more)]


@pytest.mark.parametrize("count", [1, 7, 8, 9, 40, 400])
def test_paragraphs_put_in_beside_an_edited_one_leave_it_recognised(count: int) -> None:
    lines = [f"Đoạn {n}: thôn {n * 7} có {n * 13} hộ nuôi ong, {n * 3} hộ trồng chè.\n" for n in range(60)]
    added = [f"Khoản chi thứ {n} dành cho cầu số {n * 11} và ngầm tràn.\n" for n in range(count)]
    changed = [*lines[:30], *added, lines[30].replace("nuôi ong", "nuôi tằm"), *lines[31:]]
    assert told("".join(lines), "".join(changed)) == [("", "".join(added)), ("ong", "tằm")]


def test_hundreds_of_edited_paragraphs_are_each_found_again() -> None:
    old = [f"Thôn {n} có {n * 13} hộ nuôi ong, {n * 3} hộ trồng chè, {n + 5} hộ đan lát.\n" for n in range(300)]
    new = [line.replace("nuôi ong", "nuôi tằm") for line in old]
    added = [f"Khoản chi thứ {n} dành cho cầu số {n * 11} và ngầm tràn.\n" for n in range(40)]
    changes = told("".join(old), "".join([*new[:150], *added, *new[150:]]))
    assert changes.count(("ong", "tằm")) == 300


def test_a_new_line_between_others_leaves_them_alone() -> None:
    assert told("Một.\nBa.\n", "Một.\nHai.\nBa.\n") == [("", "Hai.\n")]


def test_lines_rewritten_are_compared_with_their_own_older_form() -> None:
    old = "Giữ rừng đầu nguồn ở ba xã.\nMở lớp dạy tiếng cho cán bộ bản.\n"
    new = "Lập quỹ khuyến học từ năm nay.\nGiữ rừng đầu nguồn ở bốn xã.\nMở lớp dạy tiếng cho cán bộ xã.\n"
    assert told(old, new) == [("", "Lập quỹ khuyến học từ năm nay.\n"), ("ba", "bốn"), ("bản", "xã")]


def test_a_line_end_that_goes_is_a_change() -> None:
    assert applied("Một.\n", "Một.") == "Một."
    assert applied("Một.\r\nHai.", "Một.\nHai.") == "Một.\nHai."


LONG = 30_000  # words on one line, too many to compare each with each; `bench/diff.py` says how long it takes


def test_a_very_long_line_is_cut_where_it_surely_agrees() -> None:
    words = [f"chữ{number % 37}" if number % 3 else f"số{number % 5003}" for number in range(LONG)]
    changed = [*words]
    for place in range(100, LONG, 3_000):
        changed[place] = "MỚI"
    changes = told(" ".join(words), " ".join(changed))
    assert [text for _, text in changes] == ["MỚI"] * 10


def test_many_different_lines_lose_nothing() -> None:
    old = "".join(f"dòng cũ thứ {number} của tờ trình\n" for number in range(12_000))
    new = "".join(f"dòng mới số {number} trong đề án\n" for number in range(12_000))
    assert applied(old, new) == new


def test_landmarks_stand_once_and_ascend() -> None:
    assert landmarks(tuple("abcd"), tuple("cxabd")) == [(0, 2), (1, 3), (3, 4)]
    assert landmarks(["a", "a"], ["a"]) == []
    assert landmarks([], []) == []


def test_common_words_are_landmarks_in_company() -> None:
    old = "x y " * 3 + "x x y y " + "y x " * 3
    assert landmarks(old.split(), ("z " + old).split())


def test_landmarks_that_cross_lose_the_fewest() -> None:
    assert landmarks(tuple("abcde"), tuple("eabcd")) == [(0, 1), (1, 2), (2, 3), (3, 4)]
