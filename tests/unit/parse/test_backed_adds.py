"""Additions told without an order: at an edge, of what is lacking, beside words of the draft that stand before."""

import pytest

from tests.unit.parse.test_backed import rows

DRAFT = (
    "Điều 1. Nguyên tắc\n1. Chợ họp đúng giờ.\n2. Người bán niêm yết giá, cân đủ.\n"
    "Điều 2. Trách nhiệm\n1. Ban quản lý quét dọn chợ mỗi buổi chiều.\n2. Tổ bảo vệ trực đêm, phòng cháy, phòng trộm.\n"
    "Điều 3. Phí\n1. Phí chỗ ngồi là 20.000 đồng một buổi.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cuối khoản 1 Điều 1: “, trừ ngày lễ”.", "insert | article:1 clause:1 | - | , trừ ngày lễ | end"),
        ("Tại Điều 2 khoản 1, ngay cuối: “, kể cả ngày mưa”",
         "insert | article:2 clause:1 | - | , kể cả ngày mưa | end"),
        ("Khoản 2 Điều 1 còn thiếu một ý: “Không nói thách.”",
         "insert | article:1 clause:2 | - | Không nói thách. | -"),
        ("Khoản 2 Điều 1 nên mở đầu bằng câu “Buôn có bạn.”", "insert | article:1 clause:2 | - | Buôn có bạn. | start"),
        ("Khoản 2 Điều 2, kế chữ “phòng trộm” phải kể luôn “phòng lụt”.",
         "insert | article:2 clause:2 | phòng trộm | phòng lụt | after"),
        ("Khoản 2 Điều 2: giữa “phòng cháy” và “phòng trộm” còn sót “chữa cháy,”.",
         "insert | article:2 clause:2 | phòng cháy | chữa cháy, | after"),
        ("Ghi cho rõ ở Điều 3: sau “20.000 đồng” là “(hai mươi nghìn đồng)”, kẻo thu lố.",
         "insert | article:3 | 20.000 đồng | (hai mươi nghìn đồng) | after"),
        ("Chữ “trưởng” phải đứng trước “quét dọn chợ” mới đủ.", "insert | - | quét dọn chợ | trưởng | before"),
        ("“trực đêm” nên kèm “và ngày lễ” phía sau.",
         "insert | - | trực đêm | và ngày lễ | after"),
        ("Khoản 1 Điều 2, “quét dọn chợ” phải kèm “và tưới cây”.",
         "insert | article:2 clause:1 | quét dọn chợ | và tưới cây | after"),
        ("Khoản 1 Điều 2, “quét dọn chợ” nên kèm “quét dọn nhà lồng”.",  # alike, and yet no change of the one
         "insert | article:2 clause:1 | quét dọn chợ | quét dọn nhà lồng | after"),
        ("Phí chỗ ngồi là 20.000 đồng thì phải ghi “(đã gồm tiền rác)” kề bên.",
         "insert | - | Phí chỗ ngồi là 20.000 đồng | (đã gồm tiền rác) | after"),
    ],
)  # fmt: skip
def test_an_addition_needs_no_order(text: str, expected: str) -> None:
    assert rows(text, draft=DRAFT) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Cuối khoản 1 Điều 1: “họp đúng giờ”.",  # the draft's own words, cited
        "Cuối khoản 1 Điều 1: “, trừ ngày lễ” là ý của chợ bên.",
        "Khoản 2 Điều 1 không thiếu gì: “niêm yết giá, cân đủ” là đủ rồi.",
        "Chữ “trưởng” không phải đứng trước “quét dọn chợ” đâu.",
        "“quét dọn chợ” phải kèm “giấy phép” mới được làm thì ai chịu.",
        "“quét dọn chợ” không nên kèm “tưới cây”.",
        "Khoản 1 Điều 2: “quét dọn chợ” không nên kèm “và tưới cây”.",
        "Có người muốn sau “trực đêm” là “và ngày lễ”.",
    ],
)
def test_what_is_cited_or_turned_down_adds_nothing(text: str) -> None:
    assert not [one for one in rows(text, draft=DRAFT) if one.startswith("insert")]


def test_a_verb_of_change_behind_a_side_replaces() -> None:
    (one,) = rows("Khoản 2 Điều 2, dòng sau “trực đêm” xin thay bằng “trực cả ngày”.", draft=DRAFT)
    assert one.startswith("replace")
