"""Two quotations that say nearly the same, with a request between them in whatever words."""

import pytest

from vankien import api
from vankien.model.amendment import Operation


def changes(text: str, language: str = "vi") -> list[tuple[str | None, str | None]]:
    (parsed,) = api.parse(text, language)
    return [(one.target_text, one.new_text) for one in parsed.amendments if one.operation is Operation.REPLACE]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (
            "Riêng mấy chữ “phải nghĩ tới tiền nuôi bến” xin được nói mạnh hơn: “phải dành đủ tiền nuôi bến”.",
            "phải nghĩ tới tiền nuôi bến",
            "phải dành đủ tiền nuôi bến",
        ),
        ("Khoản 3: “hai năm một lần” đề nghị là “một năm một lần”.", "hai năm một lần", "một năm một lần"),
        (
            "Mục 2: “trồng rừng ngập mặn” tôi xin uốn lại “trồng và giữ rừng ngập mặn”.",
            "trồng rừng ngập mặn",
            "trồng và giữ rừng ngập mặn",
        ),
        (
            "“Chợ phiên họp đều, có chỗ đỗ xe” là câu tôi đề nghị thay vào chỗ “Chợ phiên họp đều” ở mục 3.",
            "Chợ phiên họp đều",
            "Chợ phiên họp đều, có chỗ đỗ xe",
        ),
        (
            "Điều 4 định nghĩa chợ phiên “là chợ họp trong tuần”. Hiểu vậy hẹp; cần hiểu: “là chợ họp theo phiên”.",
            "là chợ họp trong tuần",
            "là chợ họp theo phiên",
        ),
        ("Trang 5: “40 trạm bơm” nâng cấp chữ nghĩa thành “40 trạm bơm điện”.", "40 trạm bơm", "40 trạm bơm điện"),
    ],
)
def test_a_quotation_made_anew_is_a_replacement(text: str, old: str, new: str) -> None:
    assert changes(text) == [(old, new)]


@pytest.mark.parametrize(
    "text",
    [
        "Tôi đọc “trồng rừng ngập mặn” rồi lại đọc “trồng và giữ rừng ngập mặn”.",  # nobody asks
        "Đề nghị thêm “có mái che” vào sau “chợ phiên có mái che”.",  # beside
        "Câu “chợ phiên họp đều” cần xem lại trong câu “chợ phiên họp đều, có chỗ đỗ xe”.",  # within
        "Bản trước ghi “ngành mũi nhọn”. Bản này viết “ngành kinh tế mũi nhọn” là nhất quán.",  # told
        "“Nước sạch” cần làm rõ, “đường bê tông” thì không.",  # unlike
        "Mục 2 ghi “hai năm một lần”, còn mục 5 ghi “một năm một lần”?",  # a question
    ],
)
def test_two_quotations_alone_ask_for_nothing(text: str) -> None:
    assert changes(text) == []


def test_english_reads_by_the_same_shape() -> None:
    assert changes("“a ferry every two hours” ought to read “a ferry every hour”.", "en") == [
        ("a ferry every two hours", "a ferry every hour")
    ]
