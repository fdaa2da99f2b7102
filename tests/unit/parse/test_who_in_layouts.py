"""Who speaks in layouts that papers, portals and clerks use: at the edges of lines, in forms below each other."""

import pytest

from vankien.api import parse


def who(text: str, language: str = "vi") -> list[tuple[str | None, str | None, str | None]]:
    found = [one.contribution.contributor for one in parse(text, language)]
    return [(one.name, one.role, one.organisation) for one in found]


def names(text: str, language: str = "vi") -> list[str | None]:
    return [name for name, _, _ in who(text, language)]


def test_readers_are_named_in_brackets_behind_their_words() -> None:
    text = (
        "Ý KIẾN BẠN ĐỌC\n"
        "- Chợ mở tới khuya thì phải có bãi gửi xe, nhà tôi ở ngay phố ấy. (Bà Hợi, phường Bến Sỏi)\n"
        "- Phần công nghệ viết như dịch, khó hiểu. (Trương Mậu Kiên - nguyên Giám đốc Sở Văn hóa)\n"
        "- Đồng ý với tất cả. (độc giả ẩn danh)\n"
    )
    assert who(text) == [
        ("Hợi", None, None),
        ("Trương Mậu Kiên", "nguyên Giám đốc", "Sở Văn hóa"),
        (None, None, None),
    ]


def test_readers_are_named_in_brackets_before_their_words() -> None:
    text = "SMS 1: (Ông Viên, hưu trí) Tiếp dân tốt, đừng sửa gì.\nSMS 2: (Bà Lan) Xóa chữ nặng nề ở mục 3.\n"
    assert who(text) == [("Viên", "hưu trí", None), ("Lan", None, None)]


def test_units_in_brackets_are_nobody() -> None:
    assert names("Sửa Điều 5 cho gọn hơn nhé. (Khoản 2)\nSửa Điều 6 cho rõ hơn nhé. (Khoản 3)\n") == [None]


def test_first_names_stand_behind_quoted_words() -> None:
    text = "WHAT WE HEARD\n“More benches, please.” – Doreen, 78\n“Benches mean litter. No benches.” – Keith\n"
    assert names(text, "en")[:2] == ["Doreen", "Keith"]


def test_questions_of_a_portal_each_say_who_asks() -> None:
    text = (
        "Giao lưu trực tuyến, ngày 10 tháng 9 năm 2030\n\n"
        "[20:07] Người hỏi: Ma Thị Pảy (Khe Lạnh)\nNội dung: Vay 24 tháng là ngắn, tôi đề nghị 36 tháng.\n\n"
        "[20:19] Người hỏi: Đồng Sĩ Khôi (Hội Doanh nhân trẻ)\nNội dung: Xin thêm hạn trả lời trong 15 ngày.\n"
    )
    assert who(text) == [("Ma Thị Pảy", None, None), ("Đồng Sĩ Khôi", None, "Hội Doanh nhân trẻ")]


def test_who_confirms_a_letter_does_not_sign_it() -> None:
    text = (
        "Tôi: Sái Văn Nhượng, sinh năm 1966, đề nghị ghi rõ đất bãi bồi vào mục 4.\n\n"
        "Bến Sỏi, ngày 21 tháng 9 năm 2030\nSái Văn Nhượng\n\n"
        "XÁC NHẬN CỦA UBND XÃ BẾN SỎI\nÔng Nhượng có hộ khẩu tại địa phương.\nPHÓ CHỦ TỊCH\nHán Thị Thảo\n"
    )
    assert names(text) == ["Sái Văn Nhượng"]


@pytest.mark.parametrize("label", ["Ý kiến của", "Đại diện"])
def test_labels_stand_before_who_speaks(label: str) -> None:
    text = f"Phiếu số 93\n{label}: Phan Thế Cường – Phó Trưởng ban\nNội dung: Bỏ mục 3.\nNgười soạn: Mẫn Thu Trà\n"
    assert names(text) == ["Phan Thế Cường"]


def test_words_in_small_letters_are_no_name_among_capitals() -> None:
    assert names("Mục VI, câu thứ tư: chèn “nhân chứng,” vào trước “người phản ánh tiêu cực”.") == [None]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Kính gửi Ban soạn thảo.\nXin bỏ câu cuối.\nBến Sỏi, 20 – 9 – 2030", "vi", "2030-09-20"),
        ("To the Board 5/23/2026\nPlease halve the charge.", "en", "2026-05-23"),
        ("Date of signature: 16-III-2026\nPlease halve the charge.", "en", "2026-03-16"),
        ("INTERNAL MINUTE\nDate: 2026/07/09\nNo objection to Part III.", "en", "2026-07-09"),
        ("Printed 14:02, 22/04/2026\nPlease halve the charge.", "en", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, language: str, day: str | None) -> None:
    assert parse(text, language)[0].contribution.date == day


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Đề nghị bỏ khoản 4 Điều 25. Ý kiến này sau đó đã được rút.", 0),
        ("Bỏ khoản 4 Điều 25. Đề nghị ấy bác Tám xin rút rồi.", 0),
        ("Đề nghị bỏ khoản 4 Điều 25. Ý kiến này đã rút gọn cho dễ đọc.", 1),
        ("Đề nghị bỏ khoản 4 Điều 25. Ý kiến trên đã được cả tổ nhất trí.", 1),
    ],
)
def test_what_was_withdrawn_asks_for_nothing(text: str, number: int) -> None:
    assert sum(len(one.amendments) for one in parse(text)) == number
