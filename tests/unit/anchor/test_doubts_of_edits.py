"""Edits that no clerk would carry out unasked: words put twice, quotations left open, an addition told as a change."""

import pytest

from tests.unit.anchor.test_doubts import draft, state
from vankien.model.anchor import AnchorState
from vankien.model.draft import Draft

__all__ = ["draft"]


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị thay “Chợ phiên” bằng “, nhất là chợ vùng cao,”.",
        "Đề nghị thay “đoàn viên” bằng “và thanh niên”.",
        "Mục 1: bỏ “Xây dựng bến …”.",
        "Mục 1, sửa “Kết nạp trên...” thành “Kết nạp 10.000 hội viên”.",
        "Đề nghị thêm “trong nhiệm kỳ” vào sau “hội viên”.",
        "Đề nghị thêm “họp chưa đều” vào trước “. Đường ra bến”.",
    ],
)
def test_a_clerk_would_ask(draft: Draft, text: str) -> None:
    assert not state(draft, text).is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị thay “còn hẹp” bằng “đã rộng và sạch”.",
        "Mục 1: bỏ “Kết nạp trên 10.000 hội viên trong nhiệm kỳ...”.",  # cited to its end
        "Đề nghị thay “; hạt nhân phong trào” bằng “, nòng cốt phong trào”.",
        "Đề nghị thêm “vừa qua” vào sau “trong nhiệm kỳ”.",
        "Đề nghị thêm “hội” vào sau “trên 10.000”.",  # one syllable may stand twice
    ],
)
def test_a_clerk_would_not(draft: Draft, text: str) -> None:
    assert state(draft, text).is_certain


def test_words_that_move_to_the_end_of_many_paragraphs_ask(draft: Draft) -> None:
    many = "Phần I: chuyển câu “Chợ phiên họp chưa đều.” xuống cuối."
    assert state(draft, many) is AnchorState.AMBIGUOUS
