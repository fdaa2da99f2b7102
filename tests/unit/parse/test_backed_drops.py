"""Short notes that drop words of the draft, with marks or without, by verbs that alone are no order."""

import pytest

from tests.unit.parse.test_backed import rows

DRAFT = (
    "Điều 1. Điều kiện\n1. Chủ bè phải đủ 18 tuổi, biết bơi, có chứng chỉ phù hợp.\n"
    "2. Bè cá phải có phao cứu sinh loại lớn, đèn hiệu ban đêm.\n"
    "Điều 2. Thu hồi\n1. Giấy phép bị thu hồi khi bè gây tai nạn do lỗi của mình.\n"
    "2. Xã báo cáo hằng quý, cao hơn kỳ trước 2 điểm.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Khoản 1 Điều 2 bớt giùm chữ “do lỗi của mình”", "delete | article:2 clause:1 | do lỗi của mình | - | -"),
        ("“loại lớn” => gạch đi cho dân đỡ tốn", "delete | - | loại lớn | - | -"),
        ("Xóa vế “do lỗi của mình” là hợp lý.", "delete | - | do lỗi của mình | - | -"),  # the draft has them yet
        ("Thừa: “phù hợp”, vì điều trên đã ghi.", "delete | - | phù hợp | - | -"),
        ("“loại lớn” – thừa.", "delete | - | loại lớn | - | -"),
        ("Tui thì tui bỏ phắt cụm đèn hiệu ban đêm ở khoản 2 Điều 1",
         "delete | article:1 clause:2 | đèn hiệu ban đêm | - | -"),
        ("Khỏi ghi cao hơn kỳ trước 2 điểm (khoản 2 Điều 2), số ấy chưa kiểm.",
         "delete | article:2 clause:2 | cao hơn kỳ trước 2 điểm | - | -"),
        ("Khoản 2: bỏ đoạn đuôi (đèn hiệu ban đêm), bè nào cũng có đèn.",
         "delete | clause:2 | đèn hiệu ban đêm | - | -"),
        ("Mấy chữ do lỗi của mình thì gạch đi cho rồi.", "delete | - | do lỗi của mình | - | -"),
        ("“phao cứu sinh loại lớn”: lược giùm chữ loại lớn, phao nào cũng nổi.", "delete | - | loại lớn | - | -"),
        ("“có chứng chỉ phù hợp” thừa chữ “phù hợp”", "delete | - | phù hợp | - | -"),
        ("“phao cứu sinh loại lớn”, thừa hai chữ “loại lớn” ấy.", "delete | - | loại lớn | - | -"),
    ],
)  # fmt: skip
def test_words_of_the_draft_are_dropped(text: str, expected: str) -> None:
    assert rows(text, draft=DRAFT) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Nhiều chủ bè bỏ phao cứu sinh loại lớn, dân sợ.",  # what people do
        "Chủ bè mà bỏ chữ tín thì mất khách.",
        "Đừng bớt chữ “biết bơi”, trẻ con còn biết.",
        "Ai gạch “do lỗi của mình” là tôi phản đối.",
        "Anh Tấn nói nên bớt chữ biết bơi. Tôi thì không bàn chuyện chữ nghĩa.",
        "“biết bơi” – tôi thấy không thừa.",
        "“có chứng chỉ phù hợp” đâu có thừa chữ “phù hợp”.",
        "“có chứng chỉ phù hợp” thừa chữ “phù hợp” chỗ nào?",
        "“có chứng chỉ phù hợp” thừa chữ “phù hợp” là anh Tấn nghĩ thế.",
        "Chữ “biết bơi” bỏ đi thì uổng lắm.",
        "Xóa đèn hiệu ban đêm, bè va nhau thì ai chịu?",
        "Cắt phao cứu sinh cho trẻ con là làm khó dân.",  # more than the draft's words
        "Luật cũ đã lược chữ “phù hợp”.",
        "Bỏ điều kiện ấy giúp dân.",  # what is pointed at, and no words
        "Khoản 2 Điều 1: đừng để phao cứu sinh loại lớn thiếu.",  # things, not words
        "Khoản 1 Điều 2: đề nghị loại bỏ giấy phép bị thu hồi.",
        "Đề nghị dẹp bè cá, đèn hiệu ban đêm.",
        "“phao cứu sinh loại lớn”: nhiều chủ bè muốn bỏ yêu cầu ấy.",
        "Khoản 2 Điều 1: cụm phao cứu sinh loại lớn cắt đi là làm khó dân.",
    ],
)
def test_other_notes_drop_nothing(text: str) -> None:
    assert not [one for one in rows(text, draft=DRAFT) if one.startswith("delete")]


def test_without_the_draft_nothing_is_dropped() -> None:
    assert rows("Mấy chữ do lỗi của mình thì gạch đi cho rồi.", draft="Một văn bản khác hẳn.") == []
