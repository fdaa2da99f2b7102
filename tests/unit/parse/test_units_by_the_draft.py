"""Units and words whose place, side or nature only the draft at hand tells."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

DRAFT = """QUY CHẾ

Chủ đề: Phát huy truyền thống đoàn kết, đổi mới sáng tạo, xây dựng phường văn minh.

Điều 1. Nguyên tắc
1. An toàn là trước hết.
2. Tham gia là tự nguyện; có bữa phụ buổi chiều.
Điều 2. Điều cấm
1. Bớt xén tiền ăn, khẩu phần ăn của học sinh dưới mọi hình thức.
2. Các việc sau:
a) Bán hàng rong;
b) Hút thuốc.
3. Dùng lại thức ăn thừa.
Điều 3. Kiểm tra
1. Kiểm tra hằng năm.
2. Kiểm tra các việc sau:
a) Nguồn gốc;
b) Mẫu lưu.
Điều 4. Ba khâu đột phá
- Đột phá về thực đơn.
- Đột phá về bếp ăn.
- Đột phá về con người.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


def rows(text: str, draft: Draft) -> list[str]:
    found = [one for each in api.parse(text, draft=draft) for one in each.amendments]
    return [
        f"{one.operation} {'/'.join(step.number or '' for step in one.locator.path)} | "
        f"{one.target_text} | {one.new_text} | {one.position}"
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đảo điểm b lên đầu khoản 2 Điều 3, mẫu lưu là gốc.", "move 3/2/b | None | None | start"),
        (
            "Dự thảo: Khoản 1 Điều 2\nĐề nghị sửa: “Bớt xén tiền ăn của học sinh, kể cả một hạt gạo.”",
            "replace 2/1 | None | Bớt xén tiền ăn của học sinh, kể cả một hạt gạo. | None",
        ),
        ("Khoản 1 chuyển xuống cuối Điều 2.", "move 2/1 | None | None | end"),
        ("Bỏ hẳn khâu đột phá thứ ba đi.", "delete 3 | None | None | None"),
        (
            "Giữa khoản 1 và khoản 2 Điều 2 cần một khoản nữa: “1a. Ăn bớt gạo.”",
            "insert 2/1 | None | 1a. Ăn bớt gạo. | after",
        ),
        (
            "Điều 1 thiếu định nghĩa “bữa phụ”. Bổ sung: “3. Bữa phụ là bữa ăn nhẹ.”",
            "insert 1 | None | 3. Bữa phụ là bữa ăn nhẹ. | None",
        ),
        (
            "Cụm “đổi mới sáng tạo” đặt trước “phát huy truyền thống đoàn kết” mới hợp thời.",
            "move  | đổi mới sáng tạo | None | before",
        ),
        (
            "Khoản 1 Điều 2 viết vầy nè: Bớt xén tiền ăn của học sinh, kể cả một hạt gạo.",
            "replace 2/1 | None | Bớt xén tiền ăn của học sinh, kể cả một hạt gạo. | None",
        ),
    ],
)
def test_what_the_draft_tells_of_an_order_is_read(text: str, expected: str, draft: Draft) -> None:
    assert rows(text, draft) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Khoảng cách giữa khoản 1 và khoản 2 Điều 2 là ý: “rủ rê”?",
        "Khoản 1 Điều 2 nói thẳng: bớt xén tiền ăn của học sinh là tội ác, tôi căm lắm.",
        "Khoản 1 Điều 2 viết cho rõ: Bớt xén tiền ăn, khẩu phần ăn của học sinh dưới mọi hình thức.",
        "Giữa khoản 1 và khoản 2 Điều 2 đang có câu: “Ăn bớt gạo cũng cấm.”",
        "Giữa khoản 1 và khoản 2 Điều 2 mâu thuẫn, nhất là câu: “cấm cả quà tết”.",
        "Điều 2 (1): “khẩu phần ăn của học sinh” không nên kèm “và của giáo viên”.",
        "Điều 2 (1): “khẩu phần ăn của học sinh” đâu cần kèm “có rau”.",
        "Hiệu trưởng viết vậy: bớt xén tiền ăn, khẩu phần ăn của học sinh ở trường khác chứ trường tôi không.",
        "Khoản 1 Điều 2 viết: bớt xén tiền ăn của học sinh, dù chỉ một hạt gạo.",  # what stands, misquoted
    ],
)
def test_what_is_only_told_of_a_unit_changes_nothing(text: str, draft: Draft) -> None:
    assert [one for one in rows(text, draft) if not one.startswith("comment")] == []


def test_a_unit_that_its_place_to_go_has_not_stays_open(draft: Draft) -> None:
    assert rows("Chuyển điểm b xuống cuối Điều 1.", draft) == ["move b | None | None | end"]


def test_new_words_beside_those_of_the_draft_are_still_new(draft: Draft) -> None:
    text = "Chủ đề: cụm “kỷ cương” đặt trước “đổi mới sáng tạo” mới hợp thời."
    assert rows(text, draft) == ["insert  | đổi mới sáng tạo | kỷ cương | before"]
