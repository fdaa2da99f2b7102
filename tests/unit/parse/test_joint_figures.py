"""Several figures of one unit that change together: which becomes which their order says, and the unit."""

import pytest

from tests.unit.parse.drafted import changes, drafted, stated
from vankien.model.draft import Draft

DRAFT = """DỰ THẢO QUY ĐỊNH VỀ BẾN ĐÒ

Chương I. QUY ĐỊNH CHUNG

Điều 1. Phí qua bến
1. Bến được giữ lại 60% số phí thu được để sửa cầu phao; nộp 40% vào ngân sách xã.
2. Người đi học trả 3.000 đồng mỗi lượt, người khác trả 8.000 đồng.

Điều 2. Giờ mở bến
1. Bến mở từ 05 giờ đến 19 giờ.
2. Đò nghỉ 24 giờ khi có gió cấp 6, nghỉ 72 giờ khi có lũ.

Điều 3. Đò và người lái
1. Mỗi đò chở không quá 12 người, có ít nhất 15 áo phao.
2. Người lái đò được tập huấn mỗi năm 02 ngày.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "vi")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Khoản 1 Điều 1 ghi 60% và 40%, tôi đề nghị đổi thành 75% và 25%.", ["1/1 60% → 75%", "1/1 40% → 25%"]),
        ("Khoản 1 Điều 1: đổi 60%, 40% thành 75%, 25%.", ["1/1 60% → 75%", "1/1 40% → 25%"]),
        ("Khoản 1 Điều 1 nên là 75% và 25% chứ không phải 60% và 40%.", ["1/1 60% → 75%", "1/1 40% → 25%"]),
        (
            "Phần giữ lại ở khoản 1 Điều 1 xin nâng lên 75% thay vì 60%, phần nộp xin giảm còn 25% thay vì 40%.",
            ["1/1 60% → 75%", "1/1 40% → 25%"],
        ),
        ("Khoản 1 Điều 1: 60% đổi là 75%, 40% đổi là 25%.", ["1/1 60% → 75%", "1/1 40% → 25%"]),
        (
            "Khoản 2 Điều 1 nâng 8.000 đồng lên 10.000 đồng, khoản 2 Điều 2 rút 72 giờ còn 48 giờ.",
            ["1/2 8.000 đồng → 10.000 đồng", "2/2 72 giờ → 48 giờ"],
        ),
        (
            "Khoản 2 Điều 2: nghỉ 24 giờ, nghỉ 72 giờ, xin rút xuống lần lượt 12 giờ và 36 giờ.",
            ["2/2 24 giờ → 12 giờ", "2/2 72 giờ → 36 giờ"],
        ),
        (
            "Điều 3: 12 người nên là 10 người, còn 02 ngày tập huấn nên là 05 ngày.",
            ["3 12 người → 10 người", "3 02 ngày → 05 ngày"],
        ),
        ("Sửa 3.000 đồng thành 2.000 đồng, 72 giờ thành 48 giờ.", [" 3.000 đồng → 2.000 đồng", " 72 giờ → 48 giờ"]),
    ],
)
def test_each_figure_becomes_its_own(text: str, wanted: list[str], draft: Draft) -> None:
    assert changes(text, draft, "vi") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 1 Điều 1 ghi 60% và 40%, xã bên làm 75% và 25%.",
        "Khoản 1 Điều 1: không nên sửa 60% thành 75%, 40% thành 25%.",
        "Khoản 1 Điều 1 bản trước ghi 75% và 25%, nay sửa thành 60% và 40% là đúng.",
        "Năm ngoái bến thu 60 triệu, chi 40 triệu; năm nay thu 75 triệu, chi 25 triệu.",
        "Khoản 1 Điều 2 đổi 05 giờ đến 19 giờ thành 04 giờ đến 20 giờ thì ai trông bến?",
    ],
)
def test_rows_of_figures_that_are_only_told_ask_for_nothing(text: str, draft: Draft) -> None:
    assert changes(text, draft, "vi") == []


@pytest.mark.parametrize(
    "text",
    [
        "Điều 1: tôi tính 75% và 25% thì thấy 60% và 40% hợp lý hơn.",
        "Tôi so 70% và 30% với 60% và 40% thì 60% và 40% hợp lý hơn.",
    ],
)
def test_the_first_of_one_row_is_not_put_for_the_last_of_another(text: str, draft: Draft) -> None:
    assert not [one for one in changes(text, draft) if one.endswith(("60% → 25%", "40% → 75%", "40% → 70%"))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Khoản 2 Điều 2 ghi nghỉ 24 giờ. Năm ngoái bến tôi đã nghỉ được 12 giờ cho thợ sửa phao.", []),
        ("Khoản 1 Điều 3 hứa có ít nhất 15 áo phao. Năm 2029 xã mua được 41 áo phao cho bến dưới.", []),
        ("Khoản 1 Điều 3 ghi ít nhất 15 áo phao. Ít. 20 áo phao đi.", ["3/1 15 áo phao → 20 áo phao"]),
        ("Khoản 1 Điều 3 ghi ít nhất 15 áo phao, nên có 20 áo phao cho chắc.", ["3/1 15 áo phao → 20 áo phao"]),
    ],
)
def test_what_was_reached_is_not_wished(text: str, wanted: list[str], draft: Draft) -> None:
    assert changes(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            (
                "Khoản 2 Điều 1: đề nghị đổi phí học sinh từ 3.000 đồng xuống 2.000 đồng, phí của người khác từ "
                "8.000 đồng lên 10.000 đồng."
            ),
            ["1/2 3.000 đồng → 2.000 đồng", "1/2 8.000 đồng → 10.000 đồng"],
        ),
        (
            "Khoản 2 Điều 2: đề nghị rút giờ nghỉ gió từ 24 giờ xuống 12 giờ, giờ nghỉ lũ từ 72 giờ xuống 48 giờ.",
            ["2/2 24 giờ → 12 giờ", "2/2 72 giờ → 48 giờ"],
        ),
    ],
)
def test_the_second_told_like_the_first_is_as_sure(text: str, wanted: list[str], draft: Draft) -> None:
    assert stated(text, draft, "vi") == wanted


@pytest.mark.parametrize(
    "text",
    [
        (
            "Khoản 2 Điều 1: đề nghị đổi phí học sinh từ 3.000 đồng xuống 2.000 đồng, vì bến bên từ 8.000 đồng lên "
            "10.000 đồng."
        ),
        (
            "Khoản 2 Điều 1: đề nghị đổi phí học sinh từ 3.000 đồng xuống 2.000 đồng, năm ngoái người khác từ 8.000 "
            "đồng lên 10.000 đồng."
        ),
        (
            "Khoản 2 Điều 1: đề nghị đổi phí học sinh từ 3.000 đồng xuống 2.000 đồng, không nên đưa người khác từ "
            "8.000 đồng lên 10.000 đồng."
        ),
        (
            "Khoản 2 Điều 1: đề nghị đổi phí học sinh từ 3.000 đồng xuống 2.000 đồng. Xã bên từ 8.000 đồng lên "
            "10.000 đồng."
        ),
    ],
)
def test_the_second_is_not_where_it_is_told_otherwise(text: str, draft: Draft) -> None:
    assert stated(text, draft, "vi") == ["1/2 3.000 đồng → 2.000 đồng"]
