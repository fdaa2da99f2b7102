"""What stays of a unit that goes: the unit is named, and nothing is certain."""

import pytest

from vankien.api import parse
from vankien.model.amendment import Amendment, Operation


def read(language: str, text: str) -> list[Amendment]:
    return [one for each in parse(text, language) for one in each.amendments]


@pytest.mark.parametrize(
    ("language", "text", "stays"),
    [
        ("en", "Delete section 4 but keep its last sentence.", "last sentence"),
        ("en", "Please remove section 4 but retain the part about fees.", "the part about fees"),
        ("en", "Strike out section 4, save the figure for Sundays.", "the figure for Sundays"),
        ("vi", "Bỏ khoản 2 Điều 10 nhưng vẫn giữ câu đầu.", "câu đầu"),
        ("vi", "Đề nghị bỏ Điều 9, chỉ giữ phần nói về phí.", "phần nói về phí"),
        ("vi", "Điều 9 dài quá.\nĐề nghị cắt điều này, giữ lại câu cuối.", "câu cuối"),
    ],
)
def test_a_piece_that_stays_is_seen_by_a_person(language: str, text: str, stays: str) -> None:
    (one,) = read(language, text)
    assert one.operation is Operation.DELETE
    assert one.locator.path
    assert all(step.number != "-1" for step in one.locator.path)
    assert any(stays in words for words in one.unread)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Delete section 4 to save money."),
        ("en", "Delete section 4, but keep section 5."),
        ("vi", "Bỏ khoản 2 Điều 10 nhưng giữ khoản 3."),
        ("vi", "Bỏ khoản 2 Điều 10, giữ gìn thuần phong mỹ tục là việc của làng."),
    ],
)
def test_what_stays_beside_it_leaves_the_place_certain(language: str, text: str) -> None:
    (one,) = read(language, text)
    assert one.operation is Operation.DELETE
    assert not one.unread


@pytest.mark.parametrize(
    "text",
    [
        "Some want section 4 deleted, but I would keep the section.",
        "They want to delete section 4 but we must keep its last sentence.",
        "I agree with section 4 but please keep its last sentence.",
    ],
)
def test_what_others_want_is_still_theirs(text: str) -> None:
    assert not [one for one in read("en", text) if one.operation is not Operation.COMMENT]


@pytest.mark.parametrize(
    ("language", "text", "stays"),
    [
        ("en", "Please delete section 2, but under section 3 it should stay.", "stay"),
        ("vi", "Giữ cho nguyên khoản 2 Điều 7, bỏ khoản 3.", "Giữ cho nguyên"),
        ("vi", "Đề nghị xóa Điều 12 và giữ lại nguyên Điều 11.", "giữ lại nguyên"),
        ("vi", "Bỏ khoản 1 với khoản 2 Điều 9, riêng khoản 4 để theo dự thảo.", "để theo"),
    ],
)
def test_one_of_several_places_that_may_stay_asks(language: str, text: str, stays: str) -> None:
    (one,) = read(language, text)
    assert one.operation is Operation.DELETE
    assert stays in one.unread


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "Delete sections 2 and 3; they cannot stand.", 2),
        ("en", "Delete sections 2 and 3 and keep section 4.", 2),
        ("vi", "Bỏ khoản 2 và khoản 3 Điều 7.", 2),
        ("vi", "Bỏ khoản 2, giữ khoản 3 Điều 7.", 1),
        ("vi", "Bỏ khoản 2 và khoản 3 Điều 7, giữ nguyên Điều 8.", 2),
    ],
)
def test_several_places_of_which_none_stays_are_certain(language: str, text: str, places: int) -> None:
    (one,) = read(language, text)
    assert len((one.locator.path, *one.locator.also)) == places
    assert not one.unread


@pytest.mark.parametrize(
    ("language", "text", "piece"),
    [
        ("en", "Section 4: “told by noon, where practicable”. I tell them. Delete the tail of it.", "tail"),
        ("vi", "Điều 9 có câu “đóng cửa lúc tối, trừ ngày chợ”. Cái đuôi nên cắt đi.", "Cái đuôi"),
    ],
)
def test_a_piece_of_words_quoted_before_is_seen_by_a_person(language: str, text: str, piece: str) -> None:
    (one,) = [each for each in read(language, text) if each.operation is Operation.DELETE]
    assert piece in one.unread


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Section 4: “told by noon, where practicable”. I tell them. Delete that phrase."),
        ("en", "Section 4 has “told by noon, where practicable”. Please strike those words out."),
    ],
)
def test_all_of_the_words_quoted_before_go(language: str, text: str) -> None:
    (one,) = read(language, text)
    assert one.target_text == "told by noon, where practicable"
    assert not one.unread


def test_a_move_goes_before_what_is_named_and_not_what_is_denied() -> None:
    (one,) = read("en", "Section 3 ought to precede section 9 and not to follow section 27.")
    assert one.operation is Operation.MOVE
    assert one.destination is not None
    assert [step.number for step in one.destination.path] == ["9"]


def test_other_quoted_words_that_stay_take_no_change_back() -> None:
    (one,) = read("vi", "Mục 2: sửa “58 trường” thành “59 trường”; “43 trường đạt chuẩn” để nguyên.")
    assert (one.target_text, one.new_text) == ("58 trường", "59 trường")
