"""Lines that a narrow page broke, and those that their writer ended though the next begins small."""

import pytest

from vankien import api
from vankien.model.amendment import Operation
from vankien.model.contribution import BlockRole
from vankien.model.span import Span
from vankien.parse.words.lines import Line, is_unbroken

CHAT = """Tin nhắn của anh Lù Văn Páo, chủ thuyền ở bến Đá Bạc, gửi chiều 02/6

mức phí 05 triệu đồng em thấy cao quá, để 03 thôi
trạm cứu hộ thì đặt ở bến Đá Bạc chứ đừng đặt trong chợ, chợ hết chỗ rồi mà lại xa
em ưng phần trồng rừng lắm
còn chỗ “đua thuyền mỗi tháng” thì bỏ đi, dân mệt
"""

BROKEN = """Tôi đề nghị ở khoản 2 Điều 3 thay cụm từ “đua thuyền mỗi tháng một lần vào
ngày rằm” bằng cụm từ “đua thuyền mỗi quý”, vì dân còn đi làm nương và việc
đưa đò quanh năm, không có sức đâu mà đua mãi
"""


def test_each_line_of_a_chat_that_begins_small_speaks_for_itself() -> None:
    (one,) = api.parse(CHAT, "vi")
    assert [each.text for each in one.opinions] == ["em ưng phần trồng rừng lắm"]
    assert [(each.operation, each.target_text) for each in one.amendments][-1] == (
        Operation.DELETE,
        "đua thuyền mỗi tháng",
    )


def test_a_line_that_a_page_broke_goes_on_with_a_small_letter() -> None:
    (one,) = api.parse(BROKEN, "vi")
    (change,) = one.amendments
    assert change.new_text == "đua thuyền mỗi quý"
    assert change.target_text is not None
    assert change.target_text.split() == ["đua", "thuyền", "mỗi", "tháng", "một", "lần", "vào", "ngày", "rằm"]


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("mức phí 05 triệu đồng em thấy cao quá", "trạm cứu hộ thì đặt ở bến Đá Bạc chứ đừng đặt trong chợ, xa lắm"),
        ("em ưng phần trồng rừng lắm", "còn chỗ đua thuyền mỗi tháng thì bỏ đi, dân mệt"),
    ],
)
def test_no_page_broke_a_line_into_which_the_next_word_would_have_gone(before: str, behind: str) -> None:
    assert is_unbroken(*_two(before, behind))
    assert not is_unbroken(*_two(behind, before))


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        (
            "Tôi đề nghị thay cụm từ đua thuyền mỗi tháng một lần vào",
            "ngày rằm bằng cụm từ đua thuyền mỗi quý một lần vì dân",
        ),
        ("Tôi đề nghị thay cụm từ đua thuyền mỗi tháng", "một lần."),
        (
            "Tôi đề nghị thay cụm từ đua thuyền mỗi tháng hằng năm",
            "bằng cụm từ khác, vì dân còn đi làm nương rẫy và đưa đò",
        ),
    ],
)
def test_a_page_may_have_broken_a_line_about_as_long_as_the_next(before: str, behind: str) -> None:
    assert not is_unbroken(*_two(before, behind))


def _two(before: str, behind: str) -> tuple[str, Line, Line]:
    text = f"{before}\n{behind}"
    at = len(before) + 1
    return text, Line(Span(0, at - 1), BlockRole.BODY), Line(Span(at, len(text)), BlockRole.BODY)
