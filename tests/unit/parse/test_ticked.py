"""Forms with boxes to tick, their questions, and labels in other words."""

import pytest

from tests.unit.parse.test_sentences import row
from vankien import api
from vankien.model.amendment import Amendment


def stances(text: str) -> list[str]:
    return [str(one.stance) for each in api.parse(text) for one in each.opinions]


def amendments(text: str) -> list[Amendment]:
    return [one for each in api.parse(text) for one in each.amendments]


def rows(text: str) -> list[str]:
    return [row(one) for each in api.parse(text) for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ý kiến chung: [x] Đồng ý   [ ] Không đồng ý   [ ] Ý kiến khác", ["agree"]),
        ("☐ Nhất trí\n☒ Không nhất trí", ["disagree"]),
        ("Đồng ý [ ]   Không đồng ý [X]", ["disagree"]),
        ("1. Ông (bà) có nhất trí với Điều 4 không?  [x] Có  [ ] Không", ["agree"]),
        ("1. Ông (bà) có nhất trí với Điều 4 không?  [ ] Có  [x] Không", []),  # what is to be changed stands elsewhere
        ("Ông/bà có tán thành mức thu ở Điều 9 không?\n( ) Tán thành\n(x) Không tán thành", ["disagree"]),
        ("☐ Tán thành  ☐ Không tán thành", []),
        ("Câu hỏi 2: Đồng chí đánh giá thế nào về Chương II?", []),
    ],
)
def test_only_what_is_ticked_is_said(text: str, expected: list[str]) -> None:
    assert stances(text) == expected


def test_a_list_of_things_to_do_is_no_form() -> None:
    assert rows("- [x] Trang 5: bỏ “bến tạm”\n- [ ] Trang 6: bỏ “bến nổi”") == [
        "delete | p5 | bến tạm | - | -",
        "delete | p6 | bến nổi | - | -",
    ]


def test_an_interviewer_asks_between_dashes() -> None:
    text = (
        "- Thưa luật sư, ông thấy Điều 3 ra sao?\n- Điều ấy viết được.\n"
        "- Còn phí qua đò?\n- Tôi đề nghị bỏ khoản 2 Điều 5."
    )
    assert stances(text) == ["agree"]
    assert rows(text) == ["delete | article:5 clause:2 | - | - | -"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Điều, khoản, điểm: Điều 5, khoản 2\nQuy định hiện hành: giữ 40 ha muối\nPhương án đề xuất: giữ 45 ha muối",
            ["replace | article:5 clause:2 | giữ 40 ha muối | giữ 45 ha muối | -"],
        ),
        (
            (
                "Vị trí: Điều 9\nNội dung dự thảo: Chợ họp theo quy định.\n"
                "Ý kiến sửa đổi, bổ sung: bỏ cụm từ “theo quy định”."
            ),
            ["delete | article:9 | theo quy định | - | -"],
        ),
        (
            (
                "Ý kiến số 1\nVị trí: Điều 4\nNội dung: họp hai buổi\nĐề nghị sửa: họp ba buổi\nÝ kiến số 2\n"
                "Vị trí: Điều 6\nNội dung: xây 4 bến\nĐề nghị sửa: xây 5 bến"
            ),
            ["replace | article:4 | họp hai buổi | họp ba buổi | -", "replace | article:6 | xây 4 bến | xây 5 bến | -"],
        ),
        (
            "VỊ TRÍ: Điều 4\nHIỆN HÀNH: họp hai buổi\nĐỀ XUẤT: họp ba buổi",
            ["replace | article:4 | họp hai buổi | họp ba buổi | -"],
        ),
        ("Khoản\tNguyên văn dự thảo\tÝ kiến của xã\nĐiều 3\txây 4 bến\tBỏ chữ “4”", ["delete | article:3 | 4 | - | -"]),
    ],
)
def test_labels_are_a_noun_and_what_tells_which(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


def test_what_a_form_asks_below_its_boxes_is_no_order_to_write() -> None:
    boxes = "Về mục III, Phần II\n[ ] Đồng ý   [x] Ý kiến khác\n"
    (one,) = amendments(boxes + "Ghi rõ: Điểm 2.2 thừa khúc “, trừ hộ già”. Càng phải lo cho họ. Tôi đề xuất xóa.")
    assert (one.operation, one.target_text) == ("delete", ", trừ hộ già")
    (one,) = amendments("Tại điểm 2.2:\nGhi rõ: “Xã chịu trách nhiệm.”")
    assert (one.operation, one.new_text) == ("replace", "Xã chịu trách nhiệm.")


def test_a_dash_that_is_to_go_is_no_verb_of_striking() -> None:
    (one,) = amendments("Gạch đầu dòng cuối của 2.2 có chữ “hộ nghèo” lạc hậu, đề nghị bỏ cả gạch.")
    assert (one.operation, one.target_text) == ("delete", None)
    assert not amendments("Gạch cuối của 2.2: chữ “hộ nghèo” nghe sáo. Tôi đề nghị bỏ gạch này.")
    (one,) = amendments("Điểm 2.2: chữ “hộ nghèo” nghe sáo, gạch đi.")
    assert one.target_text == "hộ nghèo"
