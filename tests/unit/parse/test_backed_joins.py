"""Units of the draft that become one, or several, whatever the verb; what is turned down or told joins nothing."""

import pytest

from tests.unit.parse.test_backed import rows

DRAFT = (
    "Điều 1. Nguyên tắc\n1. Chợ họp đúng giờ.\n2. Người bán niêm yết giá.\n3. Cứu người trước, cứu hàng sau.\n"
    "Điều 2. Trách nhiệm\n1. Ban quản lý quét dọn chợ mỗi buổi chiều.\n2. Tổ bảo vệ trực đêm.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Khoản 1 Điều 2 và khoản 2 Điều 2 nói một chuyện, cho về một khoản: “1. Ban quản lý, tổ bảo vệ trực chợ.”",
         "merge | article:2 clause:1 &article:2 clause:2 | - | 1. Ban quản lý, tổ bảo vệ trực chợ. | -"),
        ("Từ khoản 1 tới khoản 2 điều 1, viết một khoản cho gọn: “1. Chợ họp đúng giờ, niêm yết giá.”",
         "merge | article:1 clause:1 &article:1 clause:2 | - | 1. Chợ họp đúng giờ, niêm yết giá. | -"),
        ("Xã một việc, chợ một việc, gộp chung ở Điều 2 rồi đùn nhau. Kiến nghị tách thành 2 điều riêng.",
         "split | article:2 | - | - | -"),
        ("Khoản 1 và 2 Điều 2 gộp lại thành một khoản đi.",
         "merge | article:2 clause:1 &article:2 clause:2 | - | - | -"),
        ("Các khoản 1 và 2 Điều 1 đổi chỗ cho nhau: giá trước, giờ sau.",
         "move | article:1 clause:1 &article:1 clause:2 | - | - | -"),
        ("Khoản 2 với khoản 3 Điều 1 đều về giá; theo tôi nên gom một chỗ: chuyển khoản 3 lên ngay sau khoản 1.",
         "move | article:1 clause:3 | - | - | after"),
    ],
)  # fmt: skip
def test_units_of_the_draft_join_and_part(text: str, expected: str) -> None:
    assert rows(text, draft=DRAFT) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 1 và khoản 2 Điều 2 là hai việc, đừng gộp làm một.",
        "Khoản 1 với khoản 2 Điều 2 đã nhập làm một từ bản trước.",
        "Có người muốn khoản 1 và khoản 2 Điều 2 dồn lại một khoản.",
        "Điều 1 đã tách thành 2 điều riêng từ lần trước.",
        "Khoản 2 Điều 2 chỉ viết một khoản thôi mà đọc mãi không hiểu.",
    ],
)
def test_what_is_turned_down_or_told_joins_nothing(text: str) -> None:
    assert not [one for one in rows(text, draft=DRAFT) if one.startswith(("merge", "split"))]
