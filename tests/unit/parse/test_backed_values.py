"""Two values of one thing of which the draft has the one: shares, how often, which quarter, by whose report."""

import pytest

from tests.unit.parse.drafted import changes, drafted, stated
from vankien.model.draft import Draft

DRAFT = """QUY CHẾ

Điều 1. Kiểm tra
1. Kiểm tra định kỳ mỗi năm một lần.
2. Danh mục được công bố trong quý I hằng năm.
3. Họp trong quý II hằng năm.
Điều 2. Phụ thu
1. Phụ thu không quá 40% giá vé ngày thường.
2. Trạm được phát thanh trước 15 phút.
Điều 3. Thiệt hại
Bão gây thiệt hại trên 90 tỷ đồng.
Điều 4. Vé
1. Vé ghi số điện thoại đường dây nóng.
2. Phòng chờ rộng 600 chỗ cho khách.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


def rows(text: str, draft: Draft) -> list[str]:
    return changes(text, draft)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Điều 1.1: “mỗi năm một lần” quá thưa, mỗi quý một lần là cần thiết.",
            "1/1 mỗi năm một lần → mỗi quý một lần",
        ),
        (
            "Khoản 1 Điều 1: mỗi năm một lần thì chợ chiều, sáu tháng một lần là vừa.",
            "1/1 mỗi năm một lần → sáu tháng một lần",
        ),
        ("Điều 1 (2): “quý I” trùng Tết, xã làm không xuể, “quý II” đi ạ.", "1/2 quý I → quý II"),
        ("K2 Đ1: quý I không kịp, để quý II.", "1/2 quý I → quý II"),
        ("Khoản 1 Điều 2. Mức 40% ngày Tết công ty lỗ. 60% giống các nơi là vừa.", "2/1 40% → 60%"),
        (
            "“trên 90 tỷ đồng”: theo báo cáo phòng chống thiên tai là 94,3 tỷ. Ghi cho chính xác.",
            " trên 90 tỷ đồng → 94,3 tỷ",
        ),
        (
            "Điều 4 khoản 1 “số điện thoại đường dây nóng” in nhỏ xíu không ai đọc, thay bằng “mã phản ánh”.",
            "4/1 số điện thoại đường dây nóng → mã phản ánh",
        ),
        ("Điều 4 khoản 2: phòng chờ rộng 600 chỗ quá to, 400 chỗ đủ dùng.", "4/2 600 chỗ → 400 chỗ"),
    ],
)
def test_the_value_that_settles_replaces_the_one_of_the_draft(text: str, expected: str, draft: Draft) -> None:
    assert rows(text, draft) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 1 Điều 1: mỗi năm một lần là vừa, sáu tháng một lần thì phiền.",
        "Điều 1 đang là mỗi năm một lần. Tỉnh bạn sáu tháng một lần.",
        "K2 Đ1: quý I hay quý II?",
        "“trên 90 tỷ đồng”, xã bên theo báo cáo là 94,3 tỷ đồng.",
        "Thiệt hại trên 90 tỷ đồng, kế hoạch giao 70 tỷ đồng, như vậy là vượt.",
        "Khoản 1 Điều 2: không quá 40% giá vé, theo báo cáo của huyện là 30%, tôi thấy đủ rồi.",
        "Khoản 1 Điều 1: mỗi năm một lần, phường bên sáu tháng một lần là đẹp.",
        "“trước 15 phút”? Phải là sau 30 phút.",  # more than the figure changes
        "Điều 4: không ai đề nghị thay “số điện thoại đường dây nóng” bằng “mã phản ánh”.",
    ],
)
def test_a_value_that_is_only_told_changes_nothing(text: str, draft: Draft) -> None:
    assert rows(text, draft) == []


def test_in_a_long_line_the_place_before_is_meant_not_the_one_behind(draft: Draft) -> None:
    told = "Bà con ở chợ ngồi chờ cả buổi, ai cũng than phiền chuyện xe cộ qua lại ban đêm. " * 6
    text = f"{told}Ở khoản 1 Điều 2 viết “40% giá vé”. Nay đã là 45% giá vé. Tại khoản 1 Điều 4 đề nghị bỏ câu này."
    assert rows(text, draft) == ["2/1 40% giá vé → 45% giá vé"]


def test_the_place_before_the_old_words_in_their_cell_is_the_place_of_the_row(draft: Draft) -> None:
    text = (
        "Phòng tham gia ý kiến theo bảng dưới đây.\n\n"
        "STT | Nội dung dự thảo | Ý kiến của phòng | Lý do\n"
        "1 | Khoản 2 Điều 2: “trước 15 phút” | “trước 30 phút” | Khách đi không kịp\n"
        "2 | Điều 1 khoản 1 | Bổ sung điểm a: “a) Kiểm tra đột xuất.” | Cần thiết\n"
        "3 | “600 chỗ” | “500 chỗ” | Đủ dùng\n"
    )
    assert rows(text, draft) == [
        "2/2 trước 15 phút → trước 30 phút",
        "1/1 None → a) Kiểm tra đột xuất.",
        " 600 chỗ → 500 chỗ",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 1 Điều 2: 40% đâu có cao, hồi Tết hãng tôi thu 60%.",
        "Khoản 1 Điều 2: 40% giá vé. Nghị quyết giao 90% hộ có đèn, chỉnh cho đúng.",  # of something else
    ],
)
def test_what_is_only_weighed_is_not_stated(text: str, draft: Draft) -> None:
    assert stated(text, draft) == []
