"""What new words are to stand beside where nobody says it to the letter: the amendment keeps how it is told."""

import pytest

from vankien.api import parse


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Please insert “and bait diggers” somewhere in 1.1.", "somewhere"),
        ("en", "Add “with ramps” to 2.4 wherever it fits.", "wherever it fits"),
        ("en", "Insert “and trawlers” in 1.1, maybe after vessels.", "after vessels"),
        ("vi", "Đề nghị thêm “và bến đò” vào chỗ nào đó trong mục 2.", "chỗ nào đó"),
        ("vi", "Thêm câu “Trạm xá có bác sĩ” vào chỗ thích hợp ở mục 4.", "chỗ thích hợp"),
        ("vi", "Mục I.2, gạch đầu dòng Lao động, thêm: “Lao động nữ chiếm 48%.”", "gạch đầu dòng Lao động"),
        ("vi", "Mục 3, đoạn về đường thủy: xin bổ sung “bến khách”.", "đoạn về đường thủy"),
        ("vi", "Điểm c khoản 1: sửa vế sau thành “do cộng đồng đóng góp”.", "vế sau"),
        ("vi", "Khoản 2 thay vế 2 bằng: “do xã bố trí kinh phí”.", "vế 2"),
    ],
)
def test_a_place_left_open_is_kept_as_it_is_told(language: str, text: str, told: str) -> None:
    (one,) = parse(text, language)[0].amendments
    assert [said.strip(" .") for said in one.unread] == [told]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Insert “and trawlers” in 1.1 after “vessels”."),
        ("en", "Add “with ramps” at the end of 2.4."),
        ("en", "Insert “with ramps” after point 2.4."),
        ("en", "Replace “somewhere” by “on the east quay” in 2.4."),
        ("vi", "Thêm “và bến đò” vào cuối mục 2."),
        ("vi", "Mục I.2, đoạn cuối bổ sung “Lao động nữ chiếm 48%.”"),
        ("vi", "Mục 2, gạch đầu dòng thứ hai, thêm: “Lao động nữ chiếm 48%.”"),
        ("vi", "Mục 2.1, vế “do xã lo” sửa thành “do huyện lo”."),
        ("vi", "Mục 3, đoạn này nên thêm: “bến khách”."),
    ],
)
def test_a_place_that_is_named_leaves_nothing_unread(language: str, text: str) -> None:
    (one,) = parse(text, language)[0].amendments
    assert one.unread == ()
