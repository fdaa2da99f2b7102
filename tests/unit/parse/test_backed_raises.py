"""A figure of the place named that is led to another, without a word of asking."""

import pytest

from tests.unit.parse.drafted import changes, drafted, stated
from vankien.model.draft import Draft

DRAFT = """QUY CHẾ

Điều 1. Giờ xuất bến
1. Khoảng cách giữa hai giờ không ít hơn 15 phút.
2. Ai bỏ chuyến quá 20% số chuyến thì bị thu hồi giờ.
Điều 2. Tiền bến
1. Trả trong 30 ngày, chậm nhất là 45 ngày.
2. Người cao tuổi được giảm 20%.
Điều 3. Hiệu lực
Quy chế có hiệu lực từ ngày 01 tháng 3 năm 2027.
PHỤ LỤC I
GIÁ VÉ
1\tXe nhỏ\t35\t40
2\tXe lớn\t60\t40
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


def rows(text: str, draft: Draft) -> list[str]:
    return changes(text, draft)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ở khoản 2 Điều 1, tỷ lệ bỏ chuyến nâng từ 20% lên 30%.", "1/2 20% → 30%"),
        ("Khoản 1 Điều 2 xin các anh nới 30 ngày ra 60 ngày.", "2/1 30 ngày → 60 ngày"),
        ("Trễ là ngưng lệnh (khoản 1 Điều 2). Tôi xin nới 30 ngày ra 60 ngày.", "2/1 30 ngày → 60 ngày"),
        ("Mức “20%” ở khoản 2 Điều 2 được nâng lên “25%” cho bằng tỉnh bạn.", "2/2 20% → 25%"),
        ("Tỷ lệ nâng từ 20% lên 30% (khoản 2 Điều 1).", "1/2 20% → 30%"),
        ("Khoản 1 Điều 1 bắt cách nhau 15 phút thì thưa quá, 10 phút.", "1/1 15 phút → 10 phút"),
        (
            (
                "Theo khoản 2 Điều 1, bỏ 20% là mất giờ; tôi có 12 xe, mỗi tháng 640 chuyến, lỗ 5 triệu đồng. "
                "Chúng tôi kiến nghị áp dụng mức 35%."
            ),
            "1/2 20% → 35%",
        ),
        ("Phụ lục I dòng 1 ghi 40 thì cao, phải 38.", "I 40 → 38"),
    ],
)
def test_the_draft_has_one_of_the_figures_there(text: str, wanted: str, draft: Draft) -> None:
    assert rows(text, draft) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 1 Điều 2 cho chậm từ 30 ngày lên 45 ngày.",  # both are the draft's
        "Khoản 2 Điều 1: năm ngoái bến tôi đã nâng từ 20% lên 30%.",
        "Khoản 2 Điều 1 sao lại nâng từ 20% lên 30%?",
        "Khoản 2 Điều 1 không nên nâng từ 20% lên 30%.",
        "Bến bạn nâng từ 20% lên 30%, khoản 2 Điều 1 ghi 20% là đúng.",
        "Khoản 1 Điều 1 ghi 15 phút. Bến tôi năm ngoái để 10 phút.",
        "Thư trước tôi xin khoản 2 Điều 1 nâng từ 20% lên 30%. Nay tôi xin rút lại đề nghị đó.",
    ],
)
def test_what_is_only_told_changes_nothing(text: str, draft: Draft) -> None:
    assert rows(text, draft) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Khoản 1 Điều 1: kéo khoảng cách ra 20 phút.", "1/1 None → 20 phút"),
        ("Tại Điều 3, ngày có hiệu lực lùi đến ngày 01/7/2027 cho kịp.", "3 None → 01/7/2027"),
    ],
)
def test_the_unit_has_one_figure_that_may_be_meant(text: str, wanted: str, draft: Draft) -> None:
    assert rows(text, draft) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 1 Điều 1: bến tôi đã kéo khoảng cách ra 20 phút từ năm ngoái.",
        "Khoản 1 Điều 1 sao không kéo ra 20 phút?",
        "Khoản 1 Điều 2: kéo dài ra 60 ngày.",  # which of two
    ],
)
def test_where_two_may_be_meant_or_it_is_told_nothing_is_read(text: str, draft: Draft) -> None:
    assert rows(text, draft) == []


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 2 Điều 1 ghi 20% là nhiều. Lấy 30 chuyến nhân lên thì đúng là 25%.",
    ],
)
def test_what_is_only_weighed_is_not_stated(text: str, draft: Draft) -> None:
    assert stated(text, draft) == []
