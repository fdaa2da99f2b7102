"""Amending acts whose wording bears labels: the right unit, the label once, and a question where labels collide."""

import pytest

from tests.unit.anchor.test_numbering import carried_out
from vankien.model.anchor import AnchorState


def text(sentence: str) -> str:
    return carried_out(sentence)[0]


def states(sentence: str) -> set[AnchorState]:
    return {one.amendment.anchor.state for one in carried_out(sentence)[1] if one.amendment.anchor}


def test_units_that_become_one_take_the_wording_told() -> None:
    made = text(
        "Gộp khoản 1 và khoản 2 Điều 2 thành khoản 1 như sau: "
        "“1. Xích đu, đèn được tra dầu hằng tháng, hỏng được thay trong 03 ngày.”"
    )
    assert "\n1. Xích đu, đèn được tra dầu hằng tháng, hỏng được thay trong 03 ngày.\nĐiều 3" in made


def test_a_unit_that_becomes_two_takes_the_wording_told() -> None:
    made = text("Tách khoản 2 Điều 1 thành hai khoản như sau:\n“2. Trẻ nhỏ đi cùng người lớn.\n2a. Trẻ nhỏ có thẻ.”")
    assert "\n2. Trẻ nhỏ đi cùng người lớn.\n2a. Trẻ nhỏ có thẻ.\n3. Người chơi" in made


@pytest.mark.parametrize(
    "sentence",
    [
        "Gộp khoản 1 và khoản 2 Điều 2 thành khoản 1 như sau: “1. Thùng rác được thay hằng năm.”",  # leaves words out
        "Gộp khoản 1 Điều 1 và khoản 2 Điều 2 thành một khoản như sau: “Sân chơi mở cửa từ 6 giờ, đèn hỏng được thay.”",
    ],
)
def test_what_the_wording_does_not_account_for_stays(sentence: str) -> None:
    assert "Xích đu được tra dầu hằng tháng." in text(sentence)
    assert "Trẻ nhỏ có người lớn đi cùng." in text(sentence)


def test_the_opening_words_of_a_list_keep_one_label() -> None:
    made = text("Sửa đổi đoạn mở đầu khoản 3 Điều 1 như sau: “3. Người chơi, người xem không mang theo:”")
    assert "\n3. Người chơi, người xem không mang theo:\na) Pháo;" in made


@pytest.mark.parametrize(
    "sentence",
    [
        "Sửa đổi khoản 1 Điều 2 như sau: “Điều 2. Giữ gìn sân chơi\nXích đu được tra dầu hằng tháng.”",
        "Sửa đổi điểm b khoản 3 Điều 1 như sau: “a) Dao, kéo.”",
        "Bổ sung khoản 2 vào Điều 2 như sau: “2. Ghế gãy được thay trong 05 ngày.”",  # there is one
    ],
)
def test_the_label_of_another_unit_asks(sentence: str) -> None:
    assert states(sentence) == {AnchorState.AMBIGUOUS}


@pytest.mark.parametrize(
    "sentence",
    [
        "Sửa đổi khoản 1 Điều 2 như sau: “1. Xích đu được tra dầu hằng tuần.”",
        "Sửa đổi Điều 2 như sau: “1. Xích đu được tra dầu hằng tuần.\n2. Đèn hỏng được thay trong 01 ngày.”",
        "Bổ sung khoản 3 vào Điều 2 như sau: “3. Ghế gãy được thay trong 05 ngày.”",
    ],
)
def test_its_own_label_or_that_of_its_first_unit_does_not(sentence: str) -> None:
    assert all(state.is_certain for state in states(sentence))


def test_a_phrase_in_place_of_a_clause_asks_and_a_shorter_clause_does_not() -> None:
    assert states("Khoản 2 Điều 2 sửa thành: “thay ngay trong ngày”") == {AnchorState.AMBIGUOUS}
    assert "Đèn hỏng được thay trong 05 ngày." in text("Khoản 2 Điều 2 sửa thành: “thay trong 05 ngày”")  # its figure
    assert all(one.is_certain for one in states("Khoản 2 Điều 1 sửa thành: “2. Trẻ nhỏ có người thân đi cùng.”"))
