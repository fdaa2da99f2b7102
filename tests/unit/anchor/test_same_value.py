"""The same amount or day in other characters; and what only looks like it."""

import pytest

from vankien.anchor.same_value import is_of_day, lone_day, same_value
from vankien.model.span import Span

TEXT = (
    "Hỗ trợ một lần 20.000.000 đồng; mỗi năm 5,5 triệu đồng. Thu 4.000 tỷ đồng, chi 4.050 tỷ đồng. "
    "Có hiệu lực từ ngày 01 tháng 7 năm 2022; họp ngày 5/8/2022. The fee is 12,500 pounds."
)
ENGLISH = "It costs 1.125 million pounds; 1,125 million euros were spent before 3 March 2024, or March 5, 2024."


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("20 triệu đồng", ["20.000.000 đồng"]),
        ("5.500.000 đồng", ["5,5 triệu đồng"]),
        ("4 nghìn tỷ đồng", ["4.000 tỷ đồng"]),
        ("ngày 1/7/2022", ["ngày 01 tháng 7 năm 2022"]),
        ("1/7/2022", ["01 tháng 7 năm 2022"]),
        ("05 tháng 8 năm 2022", ["5/8/2022"]),
        ("12.5 thousand pounds", ["12,500 pounds"]),
        ("2 triệu đồng", []),
        ("20 triệu", ["20.000.000"]),  # what it counts stays
        ("20tr", ["20.000.000"]),
        ("20 triệu rưỡi", []),
        ("1/7", []),
        ("5,5tr", ["5,5 triệu"]),
        ("20 triệu USD", []),
        ("7/1/2022", []),
        ("4,05 tỷ đồng", []),
        ("hỗ trợ một lần", []),
    ],
)
def test_a_value_is_found_however_it_is_written(quote: str, found: list[str]) -> None:
    assert [one.of(TEXT) for one in same_value(TEXT, quote)] == found


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("1,125,000 pounds", ["1.125 million pounds"]),
        ("1,125 million pounds", []),
        ("1.125 billion euros", ["1,125 million euros"]),
        ("1.125 million euros", []),
        ("3rd March 2024", ["3 March 2024"]),
        ("3 Mar 2024", ["3 March 2024"]),
        ("5/3/2024", ["March 5, 2024"]),
        ("3 March 2025", []),
        ("3 Marches 2024", []),
    ],
)
def test_english_amounts_and_days_are_read_as_english(quote: str, found: list[str]) -> None:
    assert [one.of(ENGLISH) for one in same_value(ENGLISH, quote)] == found


RULES = (
    "Phòng rộng ít nhất 20 m², mở cửa 08 giờ mỗi tuần, có 1.000 bản sách, sách thiếu nhi chiếm 30%, phí 15.000 đồng."
)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("20m2", ["20 m²"]),
        ("20 mét vuông", ["20 m²"]),
        ("ít nhất 20 m2", ["ít nhất 20 m²"]),
        ("8 tiếng", ["08 giờ"]),
        ("1000 bản", ["1.000 bản"]),
        ("1 nghìn bản sách", ["1.000 bản sách"]),
        ("30 phần trăm", ["30%"]),
        ("15 ngàn", ["15.000"]),
        ("15k", ["15.000"]),
        ("15 nghìn đồng", ["15.000 đồng"]),
        ("15 nghìn vnđ", ["15.000 đồng"]),
        ("20 mét", []),  # another measure
        ("8", []),  # a small number that counts nothing stands anywhere
        ("8 ngày", []),
        ("tối đa 20 m2", []),
        ("100 bản", []),
        ("15 kg", []),
    ],
)
def test_a_value_is_found_as_people_write_it(quote: str, found: list[str]) -> None:
    assert [one.of(RULES) for one in same_value(RULES, quote)] == found


def test_the_only_day_of_a_place_is_the_one_that_moves() -> None:
    first = Span(0, TEXT.index("; họp"))
    assert lone_day(TEXT, first, "1/1/2023") == Span(TEXT.index("01 tháng"), TEXT.index("; họp"))
    assert lone_day(TEXT, first, "ngày 1/1/2023") == Span(TEXT.index("ngày 01"), TEXT.index("; họp"))
    assert lone_day(TEXT, first, "01/07/2022") is None  # it is that day already
    assert lone_day(TEXT, Span(0, len(TEXT)), "1/1/2023") is None  # two
    assert lone_day(TEXT, first, "năm 2023") is None


SHARES = "Quán nước\t15%\t40 %\nÍt nhất 15% số hộ; 115% và 7,15%; cap of 9.5% of the rent."


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("40%", ["40 %"]),
        ("9.5 %", ["9.5%"]),
        ("15 %", ["15%", "15%"]),
        ("15 % số hộ", ["15% số hộ"]),
        ("cap of 9.5 % of the rent", ["cap of 9.5% of the rent"]),
        ("5 %", []),
        ("15 % số xã", []),
    ],
)
def test_white_space_before_the_sign_of_a_share_tells_nothing(quote: str, found: list[str]) -> None:
    assert [one.of(SHARES) for one in same_value(SHARES, quote)] == found


@pytest.mark.parametrize(
    ("words", "is_piece"),
    [("01 tháng", True), ("01", False), ("tháng 7 năm 2022", False), ("01 tháng 7 năm 2022", False)],
)
def test_a_number_and_the_word_for_months_may_be_of_a_day(words: str, is_piece: bool) -> None:
    at = TEXT.index(words)
    assert is_of_day(TEXT, Span(at, at + len(words))) is is_piece
