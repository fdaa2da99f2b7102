"""Short notes that put units elsewhere by verbs of every day, or by a word of duty and a side."""

import pytest

from tests.unit.parse.test_backed import rows

DRAFT = (
    "Điều 1. Nguyên tắc\n1. Chợ họp đúng giờ.\n2. Người bán niêm yết giá.\n3. Cứu người trước, cứu hàng sau.\n"
    "Điều 2. Trách nhiệm\n1. Ban quản lý quét dọn chợ mỗi buổi chiều.\n2. Tổ bảo vệ trực đêm.\n"
    "Điều 3. Phí\n1. Phí chỗ ngồi do xã định.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Khoản 3 Điều 1 phải nằm sau khoản 1 mới đúng thứ tự.", "move | article:1 clause:3 | - | - | after"),
        ("Tức là khoản 2 Điều 2 đưa lên trên khoản 1.", "move | article:2 clause:2 | - | - | before"),
        ("khoản 3 điều 1 bê lên trên cùng đi, cứu người là gốc", "move | article:1 clause:3 | - | - | start"),
        ("Khoản 3 Điều 1 (cứu người) cho lên đứng đầu, mạng người quan trọng.",
         "move | article:1 clause:3 | - | - | start"),
        ("Khoản 3 Điều 1 lên đầu điều.", "move | article:1 clause:3 | - | - | start"),
        ("Khoản 3 Điều 1 phải lên đầu, trước khoản 1.", "move | article:1 clause:3 | - | - | before"),
        ("Câu “Tổ bảo vệ trực đêm” để chỗ ấy lạc lắm, dời nó lên đầu Điều 1 thì hợp.",
         "move | article:1 | Tổ bảo vệ trực đêm | - | start"),
    ],
)  # fmt: skip
def test_units_and_sentences_of_the_draft_go_elsewhere(text: str, expected: str) -> None:
    assert rows(text, draft=DRAFT) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 1 đứng trước khoản 2 là đúng.",  # what is so
        "Khoản 2 Điều 1 đề nghị có thêm người bán rong, đặt cuối.",  # new words, and no clause
        "Quy định về giá ở Điều 1 đưa xuống dưới Điều 2.",  # a piece of it, and which, nobody said
        "Ý về trực đêm trong khoản 2 Điều 2 nên đưa lên trước khoản 1.",
        "Đề nghị đưa quy định về phí ở Điều 3 xuống dưới Điều 2.",
        "Sao Điều 3 lại đứng sau Điều 2?",
        "Điều 2 để sau Điều 1 là hợp lý rồi.",
        "Khoản 3 nói hàng rong phải nằm cuối chợ thì ai đi.",  # the end of another thing
        "Điều 2 đã đưa lên trước Điều 3 từ bản trước.",
        "Nghe nói Điều 3 sẽ chuyển xuống sau Điều 1.",
        "Đừng kéo khoản 3 lên đầu.",
        "Khoản 2 Điều 1 cho xuống đứng cuối thì rối thêm.",
        "Anh Ba đòi bê Điều 3 lên trước Điều 1, tôi không đồng ý.",
        "Chợ xã tôi dời xuống cuối làng rồi.",
        "Điều 3 xếp sau Điều 2 như dự thảo là đúng.",
        "Khoản 2 Điều 1 đang để dưới khoản 1.",
        "Điều 2 xã bên họ để trước Điều 1.",
        "Điều 3 phải nằm sau Điều 1: đó là lời ông Sáu, tôi thì không nghĩ vậy.",
        "Khoản 1 Điều 2 phải đứng sau khoản 2 về kinh phí, chứ không phải về thứ tự.",
        "Có người muốn khoản 1 và khoản 2 Điều 1 đổi chỗ cho nhau.",
        "Giá mà khoản 1 và khoản 2 Điều 1 đổi chỗ cho nhau.",
        "Theo ông Tư, khoản 1 và khoản 2 Điều 1 hoán đổi cho nhau, tôi không đồng ý.",
    ],
)
def test_what_is_told_or_judged_moves_nothing(text: str) -> None:
    assert not [one for one in rows(text, draft=DRAFT) if one.startswith("move")]


def test_beside_quoted_words_that_go_their_unit_stays() -> None:
    text = "Câu “Tổ bảo vệ trực đêm” lạc vào khoản 2 Điều 2, dời nó qua cuối Điều 1 thì hợp."
    assert not [one for one in rows(text, draft=DRAFT) if one.startswith("move | article:2")]


@pytest.mark.parametrize(
    "text",
    [
        "Nói tới ban quản lý thì nên kể cả tổ kiểm tra, viết tiếp liền sau chữ ban quản lý ấy.",
        "Nhắc tới phí chỗ ngồi thì phải kể cả phí gửi xe, ghi ngay trước chữ phí chỗ ngồi đó.",
    ],
)
def test_words_that_say_where_are_no_new_wording(text: str) -> None:
    assert not [one for one in rows(text, draft=DRAFT) if one.startswith("replace")]
