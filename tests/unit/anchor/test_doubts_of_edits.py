"""Edits that no clerk would carry out unasked: words put twice, quotations left open, an addition told as a change."""

from dataclasses import replace

import pytest

from tests.unit.anchor.test_doubts import draft, state
from vankien.anchor.amendment import anchor_amendment
from vankien.anchor.index import DraftIndex, build_index
from vankien.model.amendment import Amendment, Operation
from vankien.model.anchor import AnchorState
from vankien.model.contribution import Contributor
from vankien.model.draft import Draft
from vankien.model.locator import Locator
from vankien.model.span import Span

__all__ = ["draft"]
OLD = "Kết nạp trên 10.000 hội viên"
REPLACED = Amendment("a", "c", Contributor(), Operation.REPLACE, Locator(), Span(0, 1), target_text=OLD)


def anchored_state(amendment: Amendment, index: DraftIndex) -> AnchorState:
    anchor = anchor_amendment(amendment, index).amendment.anchor
    assert anchor is not None
    return anchor.state


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị thay “Chợ phiên” bằng “, nhất là chợ vùng cao,”.",
        "Đề nghị thay “đoàn viên” bằng “và thanh niên”.",
        "Mục 1: bỏ “Xây dựng bến …”.",
        "Phần I mục 1, câu thứ nhất sửa lại: “trong nhiệm kỳ, hội viên”",  # some of its words turned round
        "Phần I mục 1: bổ sung “đ) Đường ra bến sạch.”",  # there is no a) to d)
        "Mục 1, sửa “Kết nạp trên...” thành “Kết nạp 10.000 hội viên”.",
        "Mục 1: “Kết nạp trên 10.000 hội viên trong nhiệm kỳ” sửa thành “hai nhiệm kỳ”.",  # nobody is to be lost
        "Mục 1: thay “Kết nạp” bằng “Giới thiệu, bồi dưỡng và kết nạp 12.000 hội viên trong nhiệm kỳ”.",
        "Mục 1: con số chính thức cần ghi vào là “12.500 hội viên”.",  # which figure it replaces, nobody said
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
        "Mục 1: “Kết nạp trên 10.000 hội viên trong nhiệm kỳ” sửa thành “Kết nạp 12.000 hội viên trong nhiệm kỳ”.",
        "Mục 1: thay “Kết nạp” bằng “Giới thiệu, bồi dưỡng và kết nạp”.",
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


def test_a_wording_that_quotes_the_old_words_asks(draft: Draft) -> None:
    index_ = build_index(draft.document)
    told = replace(REPLACED, new_text="nay cập nhật “10.000 hội viên” thành “12.000”")
    whole = replace(REPLACED, new_text="Kết nạp trên 10.000 hội viên “Vì biển xanh”")
    assert anchored_state(told, index_) is AnchorState.AMBIGUOUS
    assert anchored_state(whole, index_).is_certain


def test_a_cell_is_not_what_a_long_wording_rewrites(draft: Draft) -> None:
    long = (
        "Câu đầu sửa thành: “Chợ phiên họp đều vào ngày chủ nhật, có khu bán trâu ngựa riêng và nơi gửi xe cho khách.”"
    )
    assert not state(draft, long).is_certain
