"""Messages of a chat with the sender and the hour on a line of their own."""

import pytest

from vankien import api

ONE, OTHER = "Điều 16 khoản 3: thay “60 ngày” bằng “45 ngày”.", "Tôi đồng ý với dự thảo."


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        ("2026-10-21 08:31 Tô Hiến Chương", "2026-10-21 08:40 Mai Phương", "2026-10-21"),
        ("Tô Hiến Chương — 21/10/2026 08:31", "Mai Phương — 21/10/2026 08:40", "2026-10-21"),
        ("Tô Hiến Chương (08:31, 21/10/2026)", "Mai Phương (08:40, 21/10/2026)", "2026-10-21"),
        ("[08:31] Tô Hiến Chương", "[08:40] Mai Phương", None),
        ("Tô Hiến Chương 08:31", "Mai Phương 08:40", None),
    ],
)
def test_the_day_may_stand_beside_the_hour(first: str, second: str, day: str | None) -> None:
    found = api.parse(f"Kênh góp ý\n\n{first}\n{ONE}\n\n{second}\n{OTHER}\n")
    assert [one.contribution.contributor.name for one in found] == ["Tô Hiến Chương", "Mai Phương"]
    assert [one.contribution.date for one in found] == [day, day]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("8:00 Registration\nTea is served.\n9:00 Opening Address\nThe chair opens.\n10:00 Panel Talk\nAll.\n", "en"),
        ("08:00 Đón tiếp\nTại sảnh A.\n08:30 Khai Mạc\nChủ tịch đọc diễn văn.\n09:00 Thảo Luận\nTổ 1.\n", "vi"),
        ("Bến Cũ 06:30\nGà đồng 2 chuyến.\n", "vi"),
    ],
)
def test_points_of_an_agenda_are_nobody(text: str, language: str) -> None:
    assert [one.contribution.contributor.name for one in api.parse(text, language)] == [None]
