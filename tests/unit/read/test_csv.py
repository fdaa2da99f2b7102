"""Tables as text whose quotes were set by hand."""

import csv

import pytest

from vankien.read.csv import rows_of, separator_of


def test_a_quote_inside_a_quoted_cell_is_a_sign() -> None:
    text = 'STT,Ý kiến,Lý do\n1,"Bỏ cụm từ "nhanh, mạnh" ở mục 2","vì ""thừa"""\n2,"hai\ndòng",\n'
    assert rows_of(text, ",") == [
        ["STT", "Ý kiến", "Lý do"],
        ["1", 'Bỏ cụm từ "nhanh, mạnh" ở mục 2', 'vì "thừa"'],
        ["2", "hai\ndòng", ""],
    ]


def test_a_quote_in_a_bare_cell_is_a_sign() -> None:
    assert rows_of('1;bỏ "chợ phiên" đi;"a"b"\r\n2;x;\r\n', ";") == [["1", 'bỏ "chợ phiên" đi', 'a"b'], ["2", "x", ""]]


def test_a_quote_that_never_closes_is_an_error_after_quotes_inside_too() -> None:
    with pytest.raises(csv.Error):
        rows_of('1,"Hà Thị Sen,Đề nghị "bỏ" mục 2\n2,Lò Văn Pó,Nhất trí\n', ",")


def test_well_made_tables_are_read_as_ever() -> None:
    text = '"a ""b""","",c\n\n"d\ne",f,"g"'
    assert rows_of(text, ",") == [['a "b"', "", "c"], [], ["d\ne", "f", "g"]]


@pytest.mark.parametrize("quote", ['"', ""])
def test_a_cell_longer_than_the_module_bears_by_itself_is_read(quote: str) -> None:
    long = "Đề nghị bỏ mục 2. " * 8_000
    text = f"STT;Ý kiến\n1;{quote}{long}{quote}\n2;Nhất trí\n"
    before = csv.field_size_limit(131_072)  # as in a process that has read no table yet
    try:
        assert separator_of(text) == ";"
        assert rows_of(text, ";") == [["STT", "Ý kiến"], ["1", long], ["2", "Nhất trí"]]
    finally:
        csv.field_size_limit(before)


def test_a_quote_that_never_closes_before_a_long_cell_is_an_error_still() -> None:
    text = '1;"Đề nghị ' + "bỏ mục 2 " * 16_000 + "\n2;Nhất trí\n"
    assert separator_of(text) == ";"
    with pytest.raises(csv.Error):
        rows_of(text, ";")
