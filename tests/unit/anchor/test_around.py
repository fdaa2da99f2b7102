"""A longer quotation in which the words meant lie decides between places of the same words."""

import pytest

from tests.unit.anchor.lettered import outcome, said

MARKET = "Chợ phiên họp đều. Hàng hóa phát triển nhanh ở các xã ven sông, thuế thu đủ."
FIELD = "Sản lượng lúa tăng mạnh, phát triển nghề cấy mạ khay. Kênh mương được sửa, nước về đủ."
PUMP = "Mở chợ ở hai xã ven sông. Trạm bơm hư hỏng thì thay."


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Đề nghị bỏ từ “mạnh” trong cụm “phát triển mạnh nghề cấy mạ khay”.", FIELD),
        ("Trong cụm “phát triển mạnh nghề cấy”, xin bỏ từ “mạnh”.", FIELD),
        ("Câu “Hàng hóa phát triển mạnh ở các xã ven sông”, thay “mạnh” bằng “nhanh”.", MARKET),
        ("Các bác viết “Hàng hóa phát triển mạnh ở các xã ven sông”. Tôi xin sửa chữ “mạnh” thành “nhanh”.", MARKET),
        ("Thay “mạnh” bằng “nhanh”; câu đó sẽ là: “Hàng hóa phát triển nhanh ở các xã ven sông”.", MARKET),
        ("Sửa “hay hỏng” thành “hư hỏng” ở chỗ “Trạm bơm hay hỏng thì thay”.", PUMP),
        ("Câu “Trạm bơm hay hư thì thay” tôi đọc rồi. Sửa “hay hỏng” thành “hư hỏng”.", "asks"),  # it has not the words
        ("Đề nghị bỏ từ “mạnh” trong cụm “phát triển mạnh nghề rèn”.", "asks"),  # stands nowhere
        # from memory: most of its words stand beside one place, and few beside the others
        ("Câu “hàng hóa phát triển mạnh ở những xã ven biển” nên bỏ chữ “mạnh”.", MARKET.replace("nhanh ", "")),
        ("Câu “Nghề cấy mạ khay thì phát triển mạnh rồi” cũ quá, xin bỏ chữ “mạnh”.", "asks"),  # twice in that line
        # told without marks before the request
        ("Về việc hàng hóa phát triển mạnh ở các xã ven sông, đề nghị thay chữ “mạnh” bằng “nhanh”.", MARKET),
        ("Chuyện phát triển mạnh là quý, xin thay chữ “mạnh” bằng “nhanh”.", "asks"),
        ("Tôi thấy hàng hóa phát triển mạnh ở ven sông. Xin thay chữ “mạnh” bằng “nhanh”.", "asks"),  # another sentence
        ("Câu “sản lượng phát triển mạnh ở các xã” không rõ. Xin bỏ chữ “mạnh”.", "asks"),
        ("Đề nghị bỏ từ “mạnh” trong cụm “phát triển mạnh”.", "asks"),  # stands twice
        ("Tôi thích câu “Hàng hóa phát triển mạnh”. Mục III phần B, điểm 2: sửa “hay hỏng” thành “hư hỏng”.", PUMP),
        ("Mục II phần A, điểm 2 bỏ “hay hỏng”, câu “Trạm bơm hay hỏng thì thay” tôi không nói.", "asks"),
    ],
)
def test_the_quotation_around_decides(text: str, after: str) -> None:
    assert outcome(text) == after


def test_a_quotation_on_another_place_does_not_overrule_the_path() -> None:
    text = "Câu “Hàng hóa phát triển mạnh” nghe hay. Ở điểm 1 mục I phần A, sửa “phát triển mạnh” thành “mở mang”."
    (one,) = said(text)
    assert one.amendment.locator.quote == "Hàng hóa phát triển mạnh"
    assert outcome(text) == FIELD.replace("phát triển", "mở mang")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Thay “việc phải làm” bằng “việc sẽ làm”.", "1. Những việc sẽ làm năm nay."),  # the headline is in capitals
        ("Thay “VIỆC PHẢI LÀM” bằng “VIỆC SẼ LÀM”.", "asks"),
        ("Sửa “chi bộ xã” thành “Chi bộ xã”.", "- Do Chi bộ xã lo."),  # the other one reads so already
        ("Sửa “chi bộ xã” thành “đảng bộ xã”.", "asks"),
    ],
)
def test_capitals_tell_a_headline_and_what_reads_so_already(text: str, after: str) -> None:
    lines = ("B. VIỆC PHẢI LÀM", "1. Những việc phải làm năm nay.", "2. Chi bộ xã họp.", "- Do chi bộ xã lo.")
    assert outcome(text, lines) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Thay “Sản lượng lúa tăng mạnh” bằng “lúa sản lượng”.", "asks"),  # does the rest go?
        ("Thay “Sản lượng lúa tăng mạnh” bằng “mạnh tăng”.", "asks"),
        ("Thay “Sản lượng lúa tăng mạnh” bằng “Sản lượng lúa tăng”.", FIELD.replace("tăng mạnh", "tăng")),
        ("Thay “tăng mạnh” bằng “mạnh, tăng”.", FIELD.replace("tăng mạnh", "mạnh, tăng")),
    ],
)
def test_a_part_put_in_another_order_asks_about_the_rest(text: str, after: str) -> None:
    assert outcome(text) == after.replace("phát triển nghề", "phát triển mạnh nghề")
