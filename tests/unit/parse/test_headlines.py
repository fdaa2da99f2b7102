"""A headline asks nobody; the first question of a letter does."""

import pytest

from vankien.api import parse

REST = "\nTôi là sinh viên.\nTrang 5 bỏ từ “khá”."


@pytest.mark.parametrize(
    "head", ["NGƯỜI TRẺ NGHĨ GÌ VỀ VĂN KIỆN?", "Vì sao phải viết gọn?", "BÀ CON RẤT PHẤN KHỞI VỚI DỰ THẢO"]
)
def test_a_headline_is_no_opinion(head: str) -> None:
    assert not [one for each in parse(head + REST) for one in each.opinions]


@pytest.mark.parametrize("head", ["Cho tôi hỏi bao giờ có cầu?", "Tôi rất phấn khởi với dự thảo."])
def test_what_a_writer_says_first_is_one(head: str) -> None:
    assert [one for each in parse(head + REST) for one in each.opinions]


def test_a_question_of_another_place_than_the_change_behind_it_stays() -> None:
    (said,) = parse("Mẫu số 01 ở đâu sao không có kèm? Điều 6 sửa “nội quy” thành “nội quy, lịch phục vụ”.")
    assert [str(one.stance) for one in said.opinions] == ["question"]
