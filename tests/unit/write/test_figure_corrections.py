"""Corrections of figures: what is asked for is right as it would stand in the text."""

from decimal import Decimal

import pytest

from vankien.claims.draft import Language
from vankien.flows.claims import check_draft, right_values
from vankien.lang.figure_words import CLAIM_WORDS, FIGURE_WORDS
from vankien.model.document import Document
from vankien.model.draft import Draft
from vankien.model.register.register import Register
from vankien.model.register.rows import Observation
from vankien.model.source_map import SourceMap
from vankien.write.claims.corrections import write_corrections

VIETNAMESE = Language(FIGURE_WORDS["vi"], CLAIM_WORDS["vi"])
REGISTER = Register(
    observation=(
        Observation("1", "aid", "giá trị viện trợ", Decimal("2.95"), unit="triệu USD", period="2023"),
        Observation("2", "bodies", "tổ chức quốc tế", Decimal(18), unit="tổ chức", period="2023"),
        Observation("3", "roads", "chiều dài đường biên", Decimal(1250), unit="m", period="2023"),
    )
)


def asked(text: str) -> list[str]:
    """The requests, up to their reasons."""
    draft = Draft("a.txt", "", Document(text), SourceMap(()), text.encode(), "text")
    checked = check_draft(draft, VIETNAMESE, REGISTER)
    letter, count = write_corrections(checked, right_values(checked, VIETNAMESE), "vi")
    lines = [line.split(". Lý do")[0] for line in letter.decode().splitlines() if "Đề nghị thay" in line]
    assert len(lines) == count
    return lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Năm 2023, giá trị viện trợ đạt 2,95 tỷ USD.", "Đề nghị thay “2,95 tỷ USD” bằng “2,95 triệu USD”"),
        ("Năm 2023, giá trị viện trợ đạt 3,1 triệu USD.", "Đề nghị thay “3,1 triệu USD” bằng “2,95 triệu USD”"),
        ("Năm 2023, chiều dài đường biên đạt 1,4 km.", "Đề nghị thay “đạt 1,4 km” bằng “đạt 1,25 km”"),
        ("Năm 2023, có hơn 20 tổ chức quốc tế.", "Đề nghị thay “hơn 20 tổ chức” bằng “18 tổ chức”"),
        ("Năm 2023, có không dưới 20 tổ chức quốc tế.", "Đề nghị thay “không dưới 20 tổ chức” bằng “18 tổ chức”"),
    ],
)
def test_a_correction_is_right_where_it_would_stand(text: str, wanted: str) -> None:
    assert asked(text) == [wanted]


def test_a_bound_that_does_not_stand_before_its_number_is_left_to_a_person() -> None:
    assert asked("Năm 2023, có từ 20 tổ chức quốc tế trở lên.") == []
