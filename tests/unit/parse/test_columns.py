"""The columns of a line are those that wide gaps part, however quickly most lines are told to have one."""

from hypothesis import given
from hypothesis import strategies as st

from vankien.parse.letterhead import COLUMNS, columns


@given(st.text(st.sampled_from("aĐ. \t\u00a0\u2003"), max_size=20).map(str.strip))
def test_columns_are_parted_by_tabs_and_wide_gaps(line: str) -> None:
    assert columns(line) == COLUMNS.split(line)


def test_name_stands_beside_the_recipients() -> None:
    assert columns("Nơi nhận: như trên     Đàm Quang Sửu")[-1] == "Đàm Quang Sửu"
    assert columns("Đàm Quang Sửu") == ["Đàm Quang Sửu"]
