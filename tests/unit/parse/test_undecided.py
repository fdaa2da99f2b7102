"""Places between which a writer does not choose: nothing there is certain."""

import pytest

from vankien.api import parse


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("vi", "Đề nghị bỏ Điều 13 hay 14.", "Điều 13 hay 14"),
        ("vi", "Bỏ khoản 2 hoặc khoản 3 Điều 4.", "khoản 2 hoặc khoản 3"),
        ("vi", "Điểm a hoặc điểm b khoản 1 Điều 6 nên bỏ đi một.", "Điểm a hoặc điểm b"),
        ("en", "Delete 2.1 or 2.2.", "2.1 or 2.2"),
        ("en", "In 2.1 or 2.2 add “daily” after “open”.", "2.1 or 2.2"),
    ],
)
def test_of_two_places_a_person_asks_which(language: str, text: str, words: str) -> None:
    found = [one for each in parse(text, language) for one in each.amendments]
    assert found
    assert all(words in one.unread for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Bỏ khoản 2 và khoản 3 Điều 4.",
        "Điều 13 hay 10 lần bản cũ, chỉ cần bỏ khoản 2.",
        "Bỏ Điều 13 hay gộp vào Điều 14 đều được.",
        "Điều 5 sửa “300 mét” thành “200 hoặc 400 mét”.",
        "Bỏ khoản 2 Điều 4, hoặc ít ra bỏ chữ “khá”.",
    ],
)
def test_other_ors_leave_the_place(text: str) -> None:
    assert not any(one.unread for each in parse(text, "vi") for one in each.amendments)


def test_between_two_that_nobody_quotes_a_person_sees_where() -> None:
    (one,) = [
        it
        for each in parse("In 2.1, between the first and the second bullet, insert “- two residents;”.", "en")
        for it in each.amendments
    ]
    assert one.unread
