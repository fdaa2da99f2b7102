"""Speech in quotation marks asks by itself; words put forward between marks do not."""

import pytest

from tests.unit.parse.test_sentences import row
from vankien import api


def rows(text: str) -> list[str]:
    return [row(one) for each in api.parse(text) for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Tòng nhấn mạnh: “Ở mục 4 phần B, tôi đề nghị thay ‘rừng chắn sóng’ bằng ‘rừng phòng hộ’.”",
            ["replace | part:B section:4 | rừng chắn sóng | rừng phòng hộ | -"],
        ),
        (
            'Cô giáo kể: "Đọc mục 3, em ước được thêm cụm từ trường ở đảo vào sau chữ hiện đại hóa."',
            ["insert | section:3 | hiện đại hóa | trường ở đảo | after"],
        ),
        (
            "Bà Mận nói: “Tôi xin bỏ cụm từ ‘cơ bản’ ở trang 7.” Ông Sần: “Còn tôi đề nghị bỏ ‘vượt bậc’ ở trang 8.”",
            ["delete | p7 | cơ bản | - | -", "delete | p8 | vượt bậc | - | -"],
        ),
    ],
)
def test_what_somebody_says_is_read(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Phần V mục II, bổ sung: “Đề nghị Trung ương sửa đổi, bổ sung Điều 5 của Luật Biên giới cho phù hợp”.",
            "Đề nghị Trung ương sửa đổi, bổ sung Điều 5 của Luật Biên giới cho phù hợp",
        ),
        (
            "Đề nghị thêm vào cuối mục II câu “Kiến nghị Chính phủ bổ sung vốn, sửa Điều 7 của Nghị định 34”.",
            "Kiến nghị Chính phủ bổ sung vốn, sửa Điều 7 của Nghị định 34",
        ),
    ],
)
def test_words_put_forward_that_ask_themselves_stay_words(text: str, expected: str) -> None:
    (parsed,) = api.parse(text)
    assert [one.new_text for one in parsed.amendments] == [expected]


def test_a_told_speech_without_a_request_asks_for_nothing() -> None:
    assert rows("Bà Mận kể: “Hồi ấy bản tôi có mục 3 trong hương ước, cả bản cùng giữ rừng đầu nguồn.”") == []


CHIN = "Ông Vi Văn Chín, Giám đốc Hợp tác xã Chè, cho rằng dự thảo còn thiếu. "
SPEECH = "“Tôi đề nghị bỏ cụm từ ‘cơ bản’ ở trang 7”, ông Chín nói"


def test_what_a_reporter_hands_on_is_asked_by_whom_he_named() -> None:
    assert rows(f"{CHIN}{SPEECH}.") == ["delete | p7 | cơ bản | - | -"]


@pytest.mark.parametrize(
    "text",
    [
        f"Dự thảo đọc được. {SPEECH}.",
        f"Dự thảo đọc được. Ông Chín hay nói. {SPEECH}.",
        f"Tôi thấy dự thảo đọc được. {CHIN}{SPEECH}.",
        f"{CHIN}{SPEECH} đùa.",
        f"{CHIN}“Bỏ cụm từ ‘cơ bản’ ở trang 7 đi”, ông Chín nói.",
        f"{CHIN}“Tôi đề nghị bỏ cụm từ ‘cơ bản’ ở trang 7”, ông hàng xóm nói.",
    ],
)
def test_what_is_uttered_by_others_than_whom_a_reporter_named_asks_for_nothing(text: str) -> None:
    assert rows(text) == []
