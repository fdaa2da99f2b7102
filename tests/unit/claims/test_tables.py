"""A number in a table is told by its row and its column."""

import pytest

from tests.unit.claims.test_check import checked
from tests.unit.claims.test_consistency import accused
from vankien.claims.figures import find_statements
from vankien.lang.vi.figures import FIGURES

TABLE = (
    "Chỉ tiêu\tĐơn vị\tNăm 2022\tNăm 2023\tKế hoạch 2025\n"
    "Tỷ lệ hộ nghèo\t%\t8,1\t6,4\t3,0\n"
    "Thu nội địa (tỷ đồng)\t\t2.900\t3.120\t4.000\n"
    "Ghi chú\t\t\tsố ước của sở, 12 xã\t\n"
)


def test_unit_subject_and_time_come_from_row_and_column() -> None:
    found = [
        (str(one.figure.value), one.figure.unit, one.what, one.period and one.period.end)
        for one in find_statements(TABLE, FIGURES)
    ]
    assert found[:5] == [
        ("8.1", "%", "Tỷ lệ hộ nghèo", "2022-12-31"),
        ("6.4", "%", "Tỷ lệ hộ nghèo", "2023-12-31"),
        ("3.0", "%", "Tỷ lệ hộ nghèo", None),
        ("2900", "tỷ đồng", "Thu nội địa", "2022-12-31"),
        ("3120", "tỷ đồng", "Thu nội địa", "2023-12-31"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "verdict"), [("6,4", "6,4", "agrees"), ("6,4", "4,6", "differs"), ("3,0", "9,9", "unknown")]
)
def test_a_cell_is_held_against_the_register(old: str, new: str, verdict: str) -> None:
    claims = {claim.text: claim for claim in checked(TABLE.replace(old, new, 1))}
    assert str(claims[new].verdict) == verdict


def test_text_and_table_are_held_against_each_other() -> None:
    said = "Năm 2023, tỷ lệ hộ nghèo còn {}%.\n"
    assert accused(said.format("6,4") + TABLE) == {}
    assert accused(said.format("4,6") + TABLE) == {"4,6%": ["two-values"], "6,4": ["two-values"]}


def test_a_table_without_heads_and_units_says_nothing_more() -> None:
    (one,) = find_statements("Tổng số\t15\n", FIGURES)
    assert one.figure.unit is None
