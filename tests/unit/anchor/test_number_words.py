"""Numbers that a quotation has in words and the draft in digits, or the other way."""

import pytest

from vankien.anchor.number_words import otherwise_written
from vankien.model.span import Span

ENGLISH = (
    "6. The report is sent within 30 working days. Two crews sail for twenty-five years, 130 days a year, 0.30 of it."
)
VIETNAMESE = "Điều 6. Kiểm tra mười hai lần một năm, báo trước 15 ngày; giữ trong năm năm."


@pytest.mark.parametrize(
    ("text", "quote", "wanted"),
    [
        (ENGLISH, "thirty working days", ["30 working days"]),
        (ENGLISH, "Thirty", ["30"]),
        (ENGLISH, "25 years", ["twenty-five years"]),
        (ENGLISH, "2", ["Two"]),
        (ENGLISH, "a hundred and thirty days", []),  # the article is no number
        (ENGLISH, "one hundred and thirty days", ["130 days"]),
        (ENGLISH, "thirty years", []),  # what it counts is another thing
        (ENGLISH, "5 years", []),  # no piece of "twenty-five"
        (ENGLISH, "one", []),
        (ENGLISH, "working days", []),
        (VIETNAMESE, "12 lần", ["mười hai lần"]),
        (VIETNAMESE, "mười lăm ngày", ["15 ngày"]),
        (VIETNAMESE, "5 năm", ["năm năm"]),
        (VIETNAMESE, "2 lần", []),
    ],
)
def test_only_the_number_may_be_written_otherwise(text: str, quote: str, wanted: list[str]) -> None:
    assert [one.of(text) for one in otherwise_written(text, quote, Span(0, len(text)))] == wanted


def test_a_number_alone_is_sought_in_a_unit_only() -> None:
    text = "30 boats. " * 500
    assert otherwise_written(text, "thirty", Span(0, len(text))) == []
    assert len(otherwise_written(text, "thirty boats", Span(0, len(text)))) == len(text) // len("30 boats. ")
    assert otherwise_written(text, "thirty", Span(0, 10)) == [Span(0, 2)]
