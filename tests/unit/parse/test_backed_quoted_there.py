"""One quotation and the one unit beside it that tell what is asked, whatever the verb; what is told asks nothing."""

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.parse.test_sentences import row
from vankien import api
from vankien.model.draft import Draft

DRAFT = (
    "Điều 1. Nguyên tắc\n1. Chợ họp từ 05 giờ đến 11 giờ.\n2. Người bán niêm yết giá, cân đúng, ghi sổ hằng ngày.\n"
    "3. Chủ sạp báo ban quản lý trước khi nghỉ 03 ngày.\n"
    "4. Mẫu rau được giữ ít nhất 24 giờ.\n"
    "Điều 2. Trách nhiệm\n1. Tổ trực mỗi tuần họp 02 lần, mỗi lần 03 người.\n2. Tổ bảo vệ trực đêm.\n"
)


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "vi")


def rows(text: str, draft: Draft) -> list[str]:
    return [row(one) for each in api.parse(text, "vi", draft=draft) for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phía cuối khoản 2 Điều 2 cho một câu: „Tổ trực được bồi dưỡng.”",
         "insert | article:2 clause:2 | - | Tổ trực được bồi dưỡng. | end"),
        ("Đằng sau Điều 1 đặt một điều mới: “Điều 1a. Rác. Rác được phân loại.”",
         "insert | article:1 | - | Điều 1a. Rác. Rác được phân loại. | after"),
        ("Đằng sau khoản 2 Điều 1 dựng một khoản mới: “2a. Người mua được đổi hàng.”",
         "insert | article:1 clause:2 | - | 2a. Người mua được đổi hàng. | after"),
        ("Rau giữ một ngày đêm thì bệnh chưa kịp phát: khoản 4 Điều 1 hãy ghi ‹ít nhất 72 giờ›.",
         "replace | article:1 clause:4 | - | ít nhất 72 giờ | -"),
        ("Chúng em đồ xôi từ nửa đêm, các bác mở chợ ‘từ 04 giờ đến 10 giờ’ đi ạ (Điều 1, khoản 1).",
         "replace | article:1 clause:1 | - | từ 04 giờ đến 10 giờ | -"),
        ("Khoản 4 Điều 1: xin “ít nhất 48 giờ”.", "replace | article:1 clause:4 | - | ít nhất 48 giờ | -"),
        ("Khoản 2 Điều 1 được thể hiện như sau: “2. Người bán niêm yết giá, cân đúng, ghi sổ tháng.”",
         "replace | article:1 clause:2 | - | 2. Người bán niêm yết giá, cân đúng, ghi sổ tháng. | -"),
    ],
)  # fmt: skip
def test_a_quotation_beside_its_unit_tells_what_is_asked(draft: Draft, text: str, expected: str) -> None:
    assert rows(text, draft) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Sau Điều 1 có một điều rất hay: “Rác được phân loại.”",
        "Cuối khoản 2 Điều 2 đã có một câu: “Tổ trực được bồi dưỡng.”",
        "Sau khoản 2 Điều 2 bà con hỏi tôi một câu: “Ai trả tiền trực?”",
        "Sau khoản 2 Điều 2 bà con nhắn một câu: “Chúng tôi chờ.”",
        "Khoản 4 Điều 1: chợ bên giữ “ít nhất 48 giờ”, đâu có sao.",
        "Khoản 4 Điều 1 bảo “ít nhất 48 giờ” là không đúng, nên giữ.",
        "Tôi đọc khoản 4 Điều 1 thấy “ít nhất 48 giờ” phải không?",
        "Khoản 1 Điều 2 nhà tôi đi “05 lần” mới gặp được tổ trực.",
        "Khoản 2 Điều 1 có chợ hiểu như sau: “2. Người bán niêm yết giá, cân đúng, ghi sổ tháng.”",
    ],
)
def test_what_is_told_of_a_unit_asks_nothing(draft: Draft, text: str) -> None:
    assert not [one for one in rows(text, draft) if not one.startswith("comment")]
