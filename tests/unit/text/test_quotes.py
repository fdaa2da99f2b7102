"""Quotation marks as people leave them."""

import pytest

from vankien.text.quotes import is_mark, pairs


def inner(text: str) -> list[str]:
    return [text[slice(*quote.inner)] for quote in pairs(text)]


@pytest.mark.parametrize(
    "text",
    ["nêu “xóm mới” rồi", 'nêu "xóm mới" rồi', "nêu «xóm mới» rồi", "nêu „xóm mới” rồi", "nêu ''xóm mới'' rồi"],
)
def test_a_clean_pair_in_any_style(text: str) -> None:
    (quote,) = pairs(text)
    assert quote.closed
    assert quote.depth == 0
    assert text[slice(*quote.inner)] == "xóm mới"
    assert text[quote.start] != "x"
    assert text[quote.end :] == " rồi"


def test_a_quotation_inside_another() -> None:
    text = "thay bằng “gọi là “làng nghề” từ nay” nhé"
    outside, inside = pairs(text)
    assert text[slice(*outside.inner)] == "gọi là “làng nghề” từ nay"
    assert text[slice(*inside.inner)] == "làng nghề"
    assert (outside.depth, inside.depth) == (0, 1)


def test_one_that_never_closes_runs_to_the_end() -> None:
    text = "bổ sung: “Mở thêm bến thuyền.\nTrân trọng."
    (quote,) = pairs(text)
    assert not quote.closed
    assert quote.end == len(text)
    assert text[slice(*quote.inner)].startswith("Mở thêm")


def test_straight_marks_inside_straight_marks() -> None:
    assert inner('gọi là "bến ("cũ") mới", hết') == ['bến ("cũ") mới', "cũ"]


def test_a_paragraph_end_closes_nothing() -> None:
    assert inner("“Đoạn một.\nĐoạn hai.” Hết.") == ["Đoạn một.\nĐoạn hai."]


def test_one_closed_twice_ends_at_the_first_mark() -> None:
    assert inner("sửa “cầu tạm”” thành") == ["cầu tạm"]


def test_closing_marks_used_to_open() -> None:
    assert inner("sửa ”cầu tạm” thành") == ["cầu tạm"]


def test_opening_marks_used_to_close() -> None:
    assert inner("sửa “cầu tạm“ thành ”cầu cứng”") == ["cầu tạm", "cầu cứng"]


def test_a_closing_mark_with_nothing_open_is_passed_over() -> None:
    assert inner("hết phần này” rồi “mới”") == ["mới"]


def test_an_inch_mark_opens_nothing() -> None:
    assert inner('ống 21" và "van mới"') == ["van mới"]


def test_text_without_marks() -> None:
    assert pairs("không có gì") == ()
    assert not is_mark("'")
    assert is_mark("»")
