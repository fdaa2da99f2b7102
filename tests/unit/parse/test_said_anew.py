"""A sentence of the draft said anew asks for it, where it is put forward; and places as the draft numbers its units."""

import pytest

from tests.unit.parse.test_backed import rows

DRAFT = (
    "I. KẾT QUẢ\n1. Không lấn chiếm lối đi, không cơi nới điểm kinh doanh tại chợ.\n"
    "2. Thịt gia súc, gia cầm phải có dấu kiểm soát giết mổ.\nII. HẠN CHẾ\n1. Chợ họp thưa.\n"
)
ANEW = "Không lấn chiếm lối đi, không tự ý cơi nới điểm kinh doanh tại chợ."
MEAT = "Thịt gia súc, gia cầm phải có dấu kiểm soát giết mổ và tem nguồn gốc."


@pytest.mark.parametrize(
    ("text", "place", "new"),
    [
        (f"Mục 1 rối. Lẽ ra: “{ANEW}”", "section:1", ANEW),
        (f"Mục 1 đáng lẽ là “{ANEW}”, bác ạ.", "section:1", ANEW),
        (f"Mục 2 viết đủ như mục trên: “{MEAT}”", "section:2", MEAT),
        (f"Mục 2 tôi thấy phải thế này: {MEAT}", "section:2", MEAT),
        (f"Mục 1, mục này nói chưa tới. Đổi thành “{ANEW}” với", "section:1", ANEW),
        (f"Mục 2: “{MEAT}”", "section:2", MEAT),
    ],
)
def test_a_sentence_said_anew_asks_for_it(text: str, place: str, new: str) -> None:
    assert rows(text, draft=DRAFT) == [f"replace | {place} | - | {new} | -"]


@pytest.mark.parametrize(
    "text",
    [
        f"Dự thảo trước ghi “{ANEW}”, nay bỏ chữ tự ý là hay.",
        f"Tôi thuộc lòng: “{ANEW}” Tốt lắm.",
        f"Trong quy chế chợ tỉnh bạn: “{ANEW}” Giống ta.",
        "Nhà báo có viết “chợ nên cho cơi nới điểm kinh doanh tại chợ”, tôi đọc thấy bực.",
        "Mục 1: không cơi nới điểm kinh doanh tại chợ thì bán ở đâu?",
    ],
)
def test_words_told_ask_for_nothing(text: str) -> None:
    assert rows(text, draft=DRAFT) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I.2: bỏ “gia cầm”.", "section:I section:2"),
        ("Ở I/2 bỏ “gia cầm”.", "section:I section:2"),
        ("Phần I mục 2: bỏ “gia cầm”.", "part:I section:2"),  # the writer's own word
    ],
)
def test_roman_numbers_are_what_the_draft_makes_them(text: str, place: str) -> None:
    assert rows(text, draft=DRAFT) == [f"delete | {place} | gia cầm | - | -"]
    assert rows("I.2: bỏ “gia cầm”.", draft=f"PHẦN I\n{DRAFT}") == ["delete | part:I section:2 | gia cầm | - | -"]
