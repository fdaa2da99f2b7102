"""Parts and sections as contributors call them, where the draft prints letters and numerals."""

import pytest

from tests.unit.anchor.lettered import outcome


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Phần A, mục II, điểm 2: thay “hay hỏng” bằng “xuống cấp”.", "2. Trạm bơm xuống cấp, có nơi hạn kéo dài."),
        ("Tại mục III phần B, điểm 2, bỏ cụm từ “hai”.", "Mở chợ ở xã ven sông. Trạm bơm hay hỏng thì thay."),
        ("Phần c, điểm 2: sửa “hằng quý” thành “hằng tháng”.", "2. Chi bộ theo dõi, hằng tháng báo cáo."),
        ("Đề nghị bỏ điểm 3 mục III phần B.", ""),
        ("Phần B, mục II, gạch đầu dòng thứ hai: thay “40%” bằng “45%”.", "- Trên 45% hộ có máy cấy."),
        ("Điểm B mục 2, mục I phần A: thay “chật” bằng “hẹp”.", "b) Chợ xã còn hẹp."),
        ("Phần C bổ sung điểm 3 như sau: “3. Huyện ủy kiểm tra.”", "3. Huyện ủy kiểm tra."),
        ("Mục IV phần B viết lại như sau: “Sửa trạm bơm.”", "asks"),  # no such section there
        ("Mục V phần A: bỏ từ “nước”.", "asks"),
        ("Phần I, mục 1: bỏ từ “mạnh”.", "asks"),  # two of them, and in the first the word stands twice
        ("Phần D, mục II, điểm 2: thay “hay hỏng” bằng “xuống cấp”.", "asks"),
        ("Điểm c: thay “theo dõi” bằng “giám sát”.", "asks"),  # not the part printed C
    ],
)
def test_parts_are_called_what_they_are_not_printed_as(text: str, after: str) -> None:
    assert outcome(text) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Phần A, mục I, điểm 2 “Chợ phiên họp đều” thêm “, đông vui” vào sau từ “đều”.", None),
        ("Điểm 2 mục II phần A “Trạm bơm hay hỏng”: bỏ cụm từ “, có nơi hạn kéo dài”.", "2. Trạm bơm hay hỏng."),
        ("Điểm 2 mục II phần A “Lấy nghề nông làm gốc”: bỏ cụm từ “, có nơi hạn kéo dài”.", "asks"),
    ],
)
def test_words_of_the_unit_confirm_its_number_others_do_not(text: str, after: str | None) -> None:
    assert after is None or outcome(text) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Mục 2 (Những việc còn yếu ấy): bỏ từ “còn”.", "1. Đường ra đồng lầy."),
        ("Điểm 2 (Mở thêm chợ, bến): thay “hai” bằng “ba”.", "Mở chợ ở ba xã ven sông. Trạm bơm hay hỏng thì thay."),
        ("Mục II phần A (xin nói rõ), điểm 2: bỏ cụm từ “, có nơi hạn kéo dài”.", "2. Trạm bơm hay hỏng."),
        ("Mục II phần A (Tổ dân phố), điểm 2: bỏ cụm từ “, có nơi hạn kéo dài”.", "2. Trạm bơm hay hỏng."),
    ],
)  # fmt: skip
def test_a_heading_in_brackets_tells_which_of_several(text: str, after: str) -> None:
    assert outcome(text) == after
