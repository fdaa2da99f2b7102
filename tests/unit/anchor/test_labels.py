"""The printed label of a unit is none of its words."""

import pytest

from tests.unit.anchor.lettered import outcome

FEES = (
    "Điều 1. Hội",
    "1. Hội có 12 người, họp 2 lần một năm.",
    "2. Hội thu phí 20 nghìn đồng.",
    "Điều 2. Tiền",
    "1. Tiền giữ ở xã trong 5 năm.",
    "2. Mỗi quý báo cáo 1 lần theo Điều 1.",
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Khoản 1 Điều 1: thay “2” bằng “3”.", "1. Hội có 12 người, họp 3 lần một năm."),
        ("Khoản 2 Điều 2: thay “2” bằng “3”.", "asks"),  # its label only
        ("Khoản 2 Điều 1: thay “2” bằng “3”.", "asks"),  # its label, and a part of 20
        ("Thay “Điều 1” bằng “Điều 3”.", "2. Mỗi quý báo cáo 1 lần theo Điều 3."),  # a reference, not the heading
    ],
)
def test_a_label_is_no_word_of_its_unit(text: str, after: str) -> None:
    assert outcome(text, FEES) == after
