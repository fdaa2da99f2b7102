"""What stands beside an order: a reason that tells of other deeds, a denial, agreement, the writer's own sentences."""

import pytest

from tests.unit.parse.test_drafts_rows import read

LAW = (
    "Điều 1. Trường\n1. Trường đón 45 học sinh mỗi lớp.\n2. Hiệu trưởng trực 02 đêm mỗi tháng.\n"
    "3. Khu mộ được chăm sóc hằng năm.\nĐiều 2. Bếp\n1. Bếp mở cửa từ 05 giờ.\n2. Cha mẹ ký hằng ngày.\n"
)


def _read(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(str(one.operation), one.target_text, one.new_text) for one in read(text, "vi", LAW)]


@pytest.mark.parametrize(
    ("text", "operations"),
    [
        ("Khoản 1 Điều 1: sửa 45 học sinh thành 30 học sinh vì trường còn đưa về thêm 6 lớp.", ["replace"]),
        ("Trường đã bổ sung giáo viên, vì vậy đề nghị bỏ khoản 2 Điều 1.", ["delete"]),
        ("Việc bổ sung lớp là đúng, do đó đề nghị chuyển khoản 1 Điều 2 lên trước khoản 1 Điều 1.", ["move"]),
        ("Nên xé khoản 1 Điều 1 làm hai khoản.", ["split"]),
        ("Đề nghị bổ sung vào khoản 2 Điều 1 tập huấn làm hai đợt.", ["comment"]),
        ("Đề nghị xóa sạch khoản 2 Điều 1.", ["delete"]),
        ("Đề nghị giữ nguyên khoản 2 Điều 1.", []),
    ],
)
def test_what_a_reason_tells_is_no_order_and_what_follows_from_it_is(text: str, operations: list[str]) -> None:
    assert [one[0] for one in _read(text)] == operations


def test_who_dares_not_ask_does_not_ask() -> None:
    text = "Khoản 2 Điều 2. Cha tôi dạy: “Tiên học lễ”. Câu ấy chẳng dám xin đưa vào luật."
    assert not [one for one in _read(text) if one[0] == "insert"]


def test_agreement_behind_a_reason_asks_for_nothing() -> None:
    assert _read("Bản mới thay “02 đêm” bằng “01 đêm” ở khoản 2 Điều 1 vì nghe dân, tôi ủng hộ.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Trường có khu mộ. Phần mộ các anh hùng được ốp đá.",
        "Trường có tủ thuốc. Khoản này áp dụng cả với người nấu bếp.",
        "Trường có tủ thuốc. Hồi sức ban đầu do y tế trường làm.",
        "Trường treo bảng: “tôi là học trò”. Ghi trên bảng mỗi sáng.",
    ],
)
def test_sentences_that_only_sound_like_the_writers_own_stay(words: str) -> None:
    assert [one[2] for one in _read(f"Thêm khoản 4 Điều 1 như sau: {words}")] == [words]


def test_stops_of_short_words_stay() -> None:
    assert [one[2] for one in _read("Khoản 3 Điều 1 viết lại như sau: chăm sóc mộ, vườn, ao v.v.")] == [
        "chăm sóc mộ, vườn, ao v.v."
    ]


def test_a_name_before_both_wordings_belongs_to_neither() -> None:
    assert _read("Khoản 2 Điều 2: xét thấy từ ký hằng ngày nên là từ ký hằng tuần.") == [
        ("replace", "ký hằng ngày", "ký hằng tuần")
    ]
