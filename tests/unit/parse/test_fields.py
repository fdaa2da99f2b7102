"""Requests in the fields of a form, line by line or drawn with bars."""

import pytest

from tests.unit.parse.test_sentences import row
from vankien import api


def rows(text: str, language: str = "vi") -> list[str]:
    return [row(one) for each in api.parse(text, language) for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sửa: giữ 40 ha muối\nThành: giữ 45 ha muối", ["replace | - | giữ 40 ha muối | giữ 45 ha muối | -"]),
        (
            "Nội dung cũ: “chợ họp hai buổi”\nNội dung mới: “chợ họp ba buổi”\nVị trí: trang 9, mục 2",
            ["replace | p9 section:2 | chợ họp hai buổi | chợ họp ba buổi | -"],
        ),
        ("Thay: “bến tạm”. Bằng: “bến nổi”. Vị trí: trang 5.", ["replace | p5 | bến tạm | bến nổi | -"]),
        ("Thêm: “có mái che”. Vị trí: sau chữ “chợ phiên”, trang 6.", ["insert | p6 | chợ phiên | có mái che | after"]),
        (
            (
                "TT | Vị trí | Nội dung trong dự thảo | Đề nghị\n1 | Mục 2 Phần I | giảm 40 hộ | giảm 52 hộ\n"
                "2 | Mục 3 Phần I | xóa bản trắng | Bỏ, vì đã xong"
            ),
            [
                "replace | part:I section:2 | giảm 40 hộ | giảm 52 hộ | -",
                "delete | part:I section:3 | xóa bản trắng | - | -",
            ],
        ),
        (
            "Mục 3:\n+ Thay: “bến tạm”\n+ Bằng: “bến nổi”\nMục 4, đề nghị:\n+ Thêm: “có mái,”\n+ Vị trí: sau “chợ”",
            ["replace | section:3 | bến tạm | bến nổi | -", "insert | section:4 | chợ | có mái, | after"],
        ),
        (
            "Đề nghị sửa: bốn giờ\nDự thảo: ba giờ\nTrang: 8",  # the new words first
            ["replace | p8 | ba giờ | bốn giờ | -"],
        ),
        ("- Bỏ: vượt bậc\n- Ở: trang 3", ["delete | p3 | vượt bậc | - | -"]),
        (
            "1. Trang 6\n   Cũ: xây 4 bến\n   Mới: xây 5 bến\n2. Trang 9\n   Cũ: họp hai buổi\n   Mới: họp ba buổi",
            ["replace | p6 | xây 4 bến | xây 5 bến | -", "replace | p9 | họp hai buổi | họp ba buổi | -"],
        ),
        (
            "Trang: 9   Điểm: 1.6\nSửa: 7 nhãn hiệu\nThành: 8 nhãn hiệu\n\nTrang: 26  Mục: 2  Đoạn: 1\nBỏ: vùng quýt",
            [
                "replace | p9 point:1.6 | 7 nhãn hiệu | 8 nhãn hiệu | -",
                "delete | p26 section:2 paragraph:1 | vùng quýt | - | -",
            ],
        ),
        (
            "Trang: 5 – Mục: 1.2\nBỏ: giá nông sản\nTrang: 6 – Mục: 1.3\nÝ khác: viết tốt, nhất trí.",
            ["delete | p5 section:1.2 | giá nông sản | - | -"],
        ),
        (
            "Phần: III\nMục: II\nCâu trong dự thảo: dạy nghề\nXin sửa thành: dạy nghề gắn với việc làm",
            ["replace | part:III section:II | dạy nghề | dạy nghề gắn với việc làm | -"],
        ),
        (
            "Điều: 7 Khoản: 2\nĐề nghị bãi bỏ: kèm bản sao\nLý do: (để trống)",
            ["delete | article:7 clause:2 | kèm bản sao | - | -"],
        ),
        (
            (
                "STT: 1\nVị trí: tr. 12, mục 3\nNội dung cần sửa: ổn định\nĐề nghị sửa lại: khá hơn\nSTT: 2\n"
                "Vị trí: tr. 15\nKiến nghị thêm: và người già\nĐặt sau: trẻ em"
            ),
            ["replace | p12 section:3 | ổn định | khá hơn | -", "insert | p15 | trẻ em | và người già | after"],
        ),
        (
            (
                "Vị trí: Phần A, mục II\nNguyên văn: (không)\nĐề nghị bổ sung: Muối bấp bênh.\n"
                "Vị trí: ........\nNguyên văn: ........\nĐề nghị sửa thành: ........"
            ),
            ["insert | part:A section:II | - | Muối bấp bênh. | -"],
        ),
        (
            (
                "| Trang | Nội dung dự thảo | Đề nghị |\n|---|---|---|\n| 36 | “đò ngang” | “đò ngang, đò dọc” |\n"
                "| 7 | “bến” | bỏ từ “bến” |"
            ),
            ["replace | p36 | đò ngang | đò ngang, đò dọc | -", "delete | p7 | bến | - | -"],
        ),
    ],
)
def test_a_form_asks_in_its_fields(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Họ và tên: Lò Văn Bân\nĐịa chỉ: bản Nà Sáy\nÝ kiến: nhất trí với dự thảo",
        "Trang: 5\nLý do: đã hợp lý",
        "Chương: chúng tôi đã đọc\nPhần: tôi tâm đắc nhất là phần cuối",
        "Trang: ____  Mục: ____\nBỏ: __________\nLý do: ______",
        "| Họ tên | Ý kiến |\n| Lò Văn Bân | Nhất trí |",
        "Từ: Hà Vân\nĐến: Lộc Bình",  # where a journey goes
        "Cũ: đường đất",  # one half says nothing
    ],
)
def test_fields_without_both_halves_ask_for_nothing(text: str) -> None:
    assert rows(text) == []


def test_english_forms_have_their_own_labels() -> None:
    assert rows("Existing text: four piers\nProposed text: five piers\nWhere: Part II, section 3", "en") == [
        "replace | part:II section:3 | four piers | five piers | -"
    ]
