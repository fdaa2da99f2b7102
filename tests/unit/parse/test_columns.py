"""The columns of a line are those that wide gaps part; those of a sheet are what their headings name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.read.files import manuscript
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.parse.forms.columns import column
from vankien.parse.manuscript import parse_manuscript
from vankien.parse.who.letterhead import COLUMNS, columns


@given(st.text(st.sampled_from("aĐ. \t\u00a0\u2003"), max_size=20).map(str.strip))
def test_columns_are_parted_by_tabs_and_wide_gaps(line: str) -> None:
    assert columns(line) == COLUMNS.split(line)


def test_name_stands_beside_the_recipients() -> None:
    assert columns("Nơi nhận: như trên     Đàm Quang Sửu")[-1] == "Đàm Quang Sửu"
    assert columns("Đàm Quang Sửu") == ["Đàm Quang Sửu"]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Phần - mục - điểm", "place"),
        ("Chương/Điều/Khoản", "place"),
        ("Mục và trang", "place"),
        ("Điều; khoản; điểm", "place"),
        ("Trang – phần", "place"),
        ("Chức vụ - đơn vị", "role"),
        ("Họ và tên", "name"),
        ("Điểm", None),  # a mark out of ten
        ("Phần quà", None),
    ],
)
def test_a_heading_of_names_of_units_tells_the_place(heading: str, name: str | None) -> None:
    assert column(heading, PROFILES["vi"].speech) == name


def test_a_column_of_offices_and_bodies_is_taken_apart() -> None:
    text = (
        "STT,Họ và tên,Chức vụ - đơn vị,Phần - mục - điểm,Ý kiến\n"
        '1,Lù Thị Mẩy,Bí thư Chi bộ Hợp tác xã Nà Lừa,"Phần I, II.1.b","Bỏ chữ “đã”"\n'
        '2,Cao Văn Sử,Kế toán,"Phần II, mục 3","Bỏ chữ “rất”"\n'
    )
    rows = parse_manuscript(manuscript("bang.csv", text.encode()), PROFILES["vi"], Source("bang.csv", None, "0"))
    first, second = (one.contribution.contributor for one in rows)
    assert (first.role, first.organisation) == ("Bí thư", "Chi bộ Hợp tác xã Nà Lừa")
    assert (second.role, second.organisation) == ("Kế toán", None)
