"""Figures told in words of which the draft has the digits, and the other way: none is taken for another."""

import pytest

from tests.unit.parse.drafted import changes, drafted
from vankien import api
from vankien.model.draft import Draft

DRAFT = """QUY CHẾ
Trạm cấp nước xã

Điều 1. Tập huấn
1. Người vận hành được tập huấn 05 ngày mỗi năm.
2. Trạm chạy thử 30 ngày trước khi nhận.
3. Sổ trực được giữ mười hai tháng.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


@pytest.mark.parametrize(
    ("text", "wanted", "place"),
    [
        (
            "Khoản 1 Điều 1: năm ngày tập huấn là quá ít với người mới. Mười ngày là vừa.",
            "1/1 năm ngày → Mười ngày",
            "05 ngày",
        ),
        (
            "Khoản 2 Điều 1: chạy thử ba mươi ngày. Mùa khô chẳng biết gì. Cần chín mươi ngày.",
            "1/2 ba mươi ngày → chín mươi ngày",
            "30 ngày",
        ),
        ("Khoản 3 Điều 1: thay “12 tháng” bằng “24 tháng”.", "1/3 12 tháng → 24 tháng", "mười hai tháng"),
    ],
)
def test_a_number_is_one_however_it_is_written(text: str, wanted: str, place: str, draft: Draft) -> None:
    assert changes(text, draft) == [wanted]
    (received,) = api.parse(text, "vi", draft)
    anchor = api.anchor(received.amendments[0], draft).anchor
    assert anchor is not None
    assert [one.span.of(draft.document.text) for one in anchor.places] == [place]


def test_a_number_that_the_draft_has_nowhere_stays_as_it_is_said(draft: Draft) -> None:
    text = "Khoản 1 Điều 1: thay “bảy ngày” bằng “mười ngày”."
    (received,) = api.parse(text, "vi", draft)
    (one,) = received.amendments
    assert one.target_text == "bảy ngày"
    anchor = api.anchor(one, draft).anchor
    assert anchor is not None
    assert str(anchor.state) not in {"exact", "fuzzy"}
