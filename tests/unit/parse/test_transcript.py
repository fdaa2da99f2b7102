"""Records word for word and pages of comments: who says what, and what is a form or a letter instead."""

import pytest

from vankien.api import parse
from vankien.model.contribution import BlockRole

HEARING = """Public meeting about the bus plan.

CHAIR: Good evening. Who is first?

OAKES: Good evening, Martha Oakes, Friends of the Mill. In clause 2 please replace "hourly" with "half-hourly".

CHAIR: Thank you.

TULLY: Point 3.1 should be deleted.

CHAIR: That was all."""

COMMENTS = """Have your say
2 comments

mudlark77
3 March 2026, 08:15
Delete point 4.2 please.
Reply

Ines Faraday
4 March 2026, 21:02
In point 1.3 change "may" to "must".
Reply"""


def said(text: str) -> list[tuple[str | None, str | None, int]]:
    return [
        (one.contribution.contributor.name, one.contribution.date, len(one.amendments))
        for one in parse(text, "en")
        if one.amendments
    ]


def test_who_gives_his_whole_name_behind_his_label_is_known_by_it() -> None:
    assert said(HEARING) == [("Martha Oakes", None, 1), ("Tully", None, 1)]
    assert "Friends of the Mill" in {one.contribution.contributor.organisation for one in parse(HEARING, "en")}


def test_comments_of_a_page_bear_the_name_and_day_above_them() -> None:
    assert said(COMMENTS) == [("mudlark77", "2026-03-03", 1), ("Ines Faraday", "2026-03-04", 1)]


def test_labels_in_capitals_of_a_form_are_nobody() -> None:
    form = 'OLD: "hourly". NEW: "daily".\nOLD: "may". NEW: "must".\nPLACE: clause 4.'
    assert {one.contribution.contributor.name for one in parse(form, "en")} == {None}


def test_a_letter_with_its_day_and_hour_is_one_contribution() -> None:
    letter = "Ruth Ellery\n3 March 2026, 08:15\nDear all,\nplease delete point 4.2.\nYours\nRuth Ellery"
    assert len(parse(letter, "en")) == 1


def test_comments_are_told_apart_in_vietnamese_too() -> None:
    page = (
        "Trần Văn Bảo\n12/05/2026 08:30\nĐề nghị bỏ khoản 2 Điều 5.\n\nNguyễn Thị Hoa\n13/05/2026 19:05\nTôi nhất trí."
    )
    assert [one.contribution.date for one in parse(page)] == ["2026-05-12", "2026-05-13"]


@pytest.mark.parametrize(
    ("language", "buttons", "is_read"),
    [
        ("vi", "Thích · Trả lời", False),
        ("vi", "Thích · Phản hồi · 3 giờ", False),
        ("vi", "12 lượt thích | Chia sẻ", False),
        ("en", "Like · Reply · 2h", False),
        ("en", "Reply (3)", False),
        ("en", "3 likes, 2 replies", False),
        ("vi", "Tôi không tán thành khoản này", True),
        ("en", "I like it, share it", True),
        ("en", "Delete 3.1, reply later", True),
        ("en", "Report on it every year", True),
    ],
)
def test_buttons_below_comments_are_nobodys_words(language: str, buttons: str, is_read: bool) -> None:
    page = f"Tư Đực\n12/05/2026 08:30\nA.\n{buttons}\n\nLan Lê\n13/05/2026 19:05\nB.\n{buttons}\n"
    found = parse(page, language)
    assert [one.contribution.contributor.name for one in found] == ["Tư Đực", "Lan Lê"]
    for one in found:
        said = one.contribution.text
        role = next(block.role for block in one.contribution.blocks if said.index(buttons) < block.span.end)
        assert role is (BlockRole.BODY if is_read else BlockRole.FURNITURE)


@pytest.mark.parametrize(
    "said",
    [
        "20:15 Lê Văn Khang: Điểm c bỏ chữ “rừng”.\n20:16 Tư Đực: Điểm b bỏ chữ “dân cư”.",
        "Lê Văn Khang, 20:15: Điểm c bỏ chữ “rừng”.\nTư Đực, 20:16: Điểm b bỏ chữ “dân cư”.",
        "Lê Văn Khang (20:15): Điểm c bỏ chữ “rừng”.\nTư Đực (20:16): Điểm b bỏ chữ “dân cư”.",
    ],
)
def test_messages_of_a_chat_by_name_and_hour(said: str) -> None:
    found = parse(f"Nhóm góp ý nghị quyết\nNgày 14/3/2021\n\n{said}\n", "vi")
    told = [
        (one.contribution.contributor.name, one.contribution.date, it.target_text)
        for one in found
        for it in one.amendments
    ]
    assert told == [("Lê Văn Khang", "2021-03-14", "rừng"), ("Tư Đực", "2021-03-14", "dân cư")]


def test_the_points_of_an_agenda_are_no_messages() -> None:
    agenda = "CHƯƠNG TRÌNH\n14:00 Khai mạc: đồng chí Bí thư.\n14:30 Thảo luận: các tổ.\n15:00 Bế mạc: đồng chí Bí thư."
    assert [one.contribution.contributor.name for one in parse(agenda, "vi")] == [None]


def test_comments_under_a_name_and_a_day_behind_a_dash_are_told_apart() -> None:
    page = (
        "Bạn đọc góp ý\n\nMây Trắng - 3/5/2031\nĐề nghị bỏ từ “tương đối” ở trang 5.\n\n"
        "Lò Văn Hặc (bản Nà Hin) – 4/5/2031\nKhoản 2 Điều 5 thay “đủ” bằng “vừa”.\n\n"
        "songque - 5/5/2031\nTôi nhất trí.\n"
    )
    told = [(one.contribution.contributor.name, one.contribution.date) for one in parse(page, "vi")]
    assert told == [("Mây Trắng", "2031-05-03"), ("Lò Văn Hặc", "2031-05-04"), ("songque", "2031-05-05")]
    english = "Tess Moor - 3 March 2031\nDelete point 4.2.\n\nbitternboom – 4 March 2031\nDelete point 4.3."
    assert said(english) == [("Tess Moor", "2031-03-03", 1), ("bitternboom", "2031-03-04", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "Kính gửi Ban soạn thảo\n\nĐề nghị bỏ từ “tương đối”.\n\nLò Văn Hặc - 3/5/2031\nTrưởng bản",
        "Chi bộ Nà Hin - 3/5/2031\nBỏ từ “tương đối”.\n\nChi bộ Nà Lốc - 4/5/2031\nBỏ từ “cơ bản”.",
        "Họp thôn - 3/5/2031\nBỏ từ “tương đối”.\n\nHọp bản - 4/5/2031\nBỏ từ “cơ bản”.",
        "Bỏ từ “tương đối”.\nLò Văn Hặc - 3/5/2031\nBỏ từ “cơ bản”.\nMùa A Chớ - 3/5/2031",
        "Báo Sơn Cước - 3/5/2031\nBỏ từ “tương đối”.\n\nLò Văn Hặc - 4/5/2031\nGiáo viên",
    ],
)
def test_a_day_behind_a_dash_under_words_or_behind_a_body_begins_no_comment(text: str) -> None:
    assert len(parse(text, "vi")) == 1
