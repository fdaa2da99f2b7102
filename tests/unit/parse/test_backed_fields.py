"""Forms whose labels nobody foresaw, read with the draft at hand."""

import pytest

from tests.unit.parse.test_backed import rows


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Which one? Section 3\nIn print: three months\nHow I see it: six weeks\nFor: they sleep.",
         "en", "replace | section:3 | three months | six weeks | -"),
        ("Bit I mean: 2\nThere now: when the flag is green\nI hope for: when the flag is green or white",
         "en", "replace | - | when the flag is green | when the flag is green or white | -"),
        ("Chỗ cần bàn: mục 2 phần I\nTrong bản in có: hai phiên mỗi tuần\nTôi mong đọc thấy: ba phiên mỗi tuần",
         "vi", "replace | part:I section:2 | hai phiên mỗi tuần | ba phiên mỗi tuần | -"),
        ("Số thứ tự: 3\nHiện: 200.000 đồng\nXin là: 300.000 đồng\nVì: thấp quá", "vi",
         "replace | - | 200.000 đồng | 300.000 đồng | -"),
    ],
)  # fmt: skip
def test_the_draft_tells_which_field_is_which(text: str, language: str, expected: str) -> None:
    assert rows(text, language) == [expected]
    assert rows(text, language, draft="Một văn bản khác hẳn.") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Where: section 3\nWhat I read: three months\nRemark: far too long", "en"),
        ("Where: section 3\nWhat I read: three months\nWhat I read twice: three months", "en"),
        ("Tên: hai phiên mỗi tuần\nĐịa chỉ: số 7 ngõ 12", "vi"),
        ("Mục: 2\nCâu hỏi: hai phiên mỗi tuần\nTrả lời: có, chợ đông lắm", "vi"),
        ("Mục: 2\nChỗ thừa: hai phiên mỗi tuần\nLý do: hai phiên mỗi tuần thì chợ vắng", "vi"),
        ("Chợ họp: hai phiên mỗi tuần\nChợ huyện bên: tôi không rõ", "vi"),
        ("Mục: 2\nĐang có: hai phiên mỗi tuần\nHuyện bạn ghi: ba phiên mỗi tuần", "vi"),
        ("Mục: 2\nĐang có: hai phiên mỗi tuần\nCó người bàn: ba phiên mỗi tuần\nÝ tôi: giữ như dự thảo", "vi"),
        ("Which one? Section 3\nIn print: three months\nWhat other towns do: six weeks", "en"),
        ("Which one? Section 3\nIn print: three months\nSome say: six weeks\nI say: leave it alone", "en"),
    ],
)
def test_what_only_stands_below_is_no_new_wording(text: str, language: str) -> None:
    assert rows(text, language) == []
