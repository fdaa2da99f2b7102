"""A figure asked for in the words of the unit named, without the old one and without a verb that changes it."""

import pytest

from tests.unit.parse.drafted import changes, drafted, stated
from vankien.model.draft import Draft

DRAFT = """QUY CHẾ

Điều 1. Nhà văn hóa
1. Danh sách người mượn phòng được dán ở cửa trong 12 ngày.
2. Ban quản lý có từ 05 đến 07 người.
3. Mỗi buổi tập không quá 90 phút; giờ nghỉ giữa buổi là 15 phút.
4. Tiền đặt cọc là 200.000 đồng.
Điều 2. Hiệu lực
Quy chế có hiệu lực từ ngày 01 tháng 3 năm 2027.
"""
ENGLISH = """HALL RULES

1. The hall is open.
2. Hirers pay a deposit of 40 pounds.
3. The list of hirers is shown at the door for 12 days.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Khoản 1 Điều 1 đề nghị dán ở cửa trong 20 ngày.", "1/1 None → 20 ngày"),
        ("Khoản 1 Điều 1: tôi đề nghị danh sách chỉ dán 05 ngày là đủ.", "1/1 None → 05 ngày"),
        ("Điều 1 khoản 4: đề nghị tiền đặt cọc 100.000 đồng.", "1/4 None → 100.000 đồng"),
    ],
)
def test_the_unit_counts_once_what_is_asked_for(text: str, wanted: str, draft: Draft) -> None:
    assert stated(text, draft) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Khoản 1 Điều 1 đề nghị danh sách dán ít nhất 20 ngày.",
            "1/1 None → ít nhất 20 ngày",
        ),  # the draft has no bound
        ("Khoản 2 Điều 1: đề nghị ban quản lý có 09 người.", "1/2 None → 09 người"),  # for both ends of a range?
        ("Khoản 1 Điều 1: đề nghị báo cho người mượn trước 03 ngày.", "1/1 None → 03 ngày"),  # another thing, perhaps
    ],
)
def test_what_is_more_than_one_figure_for_another_is_asked(text: str, wanted: str, draft: Draft) -> None:
    assert changes(text, draft) == [wanted]
    assert stated(text, draft) == []


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 3 Điều 1: đề nghị mỗi buổi 60 phút.",  # two are counted in minutes
        "Mấy thôn bên đề nghị khoản 1 Điều 1 cho dán ở cửa trong 20 ngày.",  # others ask
        "Khoản 1 Điều 1: thôn tôi năm ngoái dán ở cửa trong 20 ngày.",
        "Khoản 1 Điều 1 đề nghị giải thích vì sao danh sách không dán ở cửa trong 20 ngày?",
        "Khoản 1 Điều 1: đề nghị giữ việc dán ở cửa trong 12 ngày.",
    ],
)
def test_restraint(text: str, draft: Draft) -> None:
    assert changes(text, draft) == []


def test_english_says_it_too(tmp_path_factory: pytest.TempPathFactory) -> None:
    draft = drafted(tmp_path_factory, ENGLISH, "en")
    assert stated("In section 2 we ask for a deposit of 25 pounds.", draft, "en") == ["2 None → 25 pounds"]
