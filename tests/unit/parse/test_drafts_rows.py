"""Rows that the draft numbers behind names of its own are places in what people write of it."""

import pytest

from vankien.lang.registry import PROFILES
from vankien.model.amendment import Amendment
from vankien.model.contribution import Source
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

DRAFT = (
    "I- NHIỆM VỤ\n1- Chung\n1.1- Giữ chợ.\n1.2- Giữ bến.\n"
    "Nhiệm vụ 1.1: Sửa mái chợ trong hai năm.\nNhiệm vụ 1.2: Mở phiên chiều cho 30 hộ.\n"
    "Giải pháp đột phá thứ nhất: Con người\nGiải pháp đột phá thứ hai: Đường sá\n"
    "Chỉ tiêu 1: 40% hộ có nước.\nChỉ tiêu 2: 90% hộ có điện.\n"
)
POLICIES = "1. Housing\nPolicy H1: Terraces are kept for 20 years.\nPolicy H2: Lofts are let to 30 families.\n"


def read(text: str, language: str = "vi", draft: str = DRAFT) -> list[Amendment]:
    parsed = parse_manuscript(read_text(text), PROFILES[language], Source("", None, ""), draft=draft)
    return [one for each in parsed for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        ("Nhiệm vụ 1.2 đề nghị thay “30 hộ” bằng “50 hộ”.", "1.2", "Nhiệm vụ"),
        ("Xin bỏ chỉ tiêu số 2.", "2", "chỉ tiêu"),
        ("Đột phá thứ hai: bổ sung “và cầu cống” vào cuối.", "2", "Đột phá"),
        ("Tại giải pháp đột phá thứ nhất, thay “Con người” bằng “Người dân”.", "1", "giải pháp đột phá"),
        ('Nhiem vu 1.2 thay "30 hộ" bằng "50 hộ".', "1.2", "Nhiem vu"),  # half without tones
        ("Điểm 1.2 bỏ chữ “bến”.", "1.2", None),  # a point, no task
        ("Bỏ nhiệm vụ 7.7.", None, None),  # the draft has no such task
        ("Nhiệm vụ 1.2: bỏ “phiên chiều”", "1.2", "Nhiệm vụ"),
    ],
)
def test_a_row_is_a_point_that_keeps_its_name(text: str, number: str | None, name: str | None) -> None:
    steps = [one.locator.path[-1] for one in read(text) if one.locator.path]
    assert [(one.number, one.heading) for one in steps] == ([(number, name)] if number else [])


def test_a_measure_is_no_number_of_a_row() -> None:
    (one,) = read("Đề nghị bổ sung câu “Thực hiện nhiệm vụ năm năm.” vào cuối mục 1, cho hợp nhiệm vụ 2 năm tới.")
    assert [(str(step.kind), step.number) for step in one.locator.path] == [("section", "1")]


def test_english_policies() -> None:
    (one,) = read("In Policy H2, for “30 families” substitute “40 families”.", "en", POLICIES)
    assert [(one.number, one.heading) for one in one.locator.path] == [("H2", "Policy")]
