"""What a number is: by its words, its neighbours, its place."""

import pytest

from vankien.claims.figures import Statement, find_statements
from vankien.claims.numbers import read_digits
from vankien.lang.en.figures import FIGURES as ENGLISH
from vankien.lang.vi.figures import FIGURES
from vankien.model.claim import Comparator, FigureKind


def found(text: str) -> list[str]:
    """The figures of a text as `value unit`."""
    return [_said(one) for one in find_statements(text, FIGURES)]


def _said(one: Statement) -> str:
    figure = one.figure
    number = f"{figure.low}..{figure.high}" if figure.value is None else str(figure.value)
    return f"{number} {figure.unit}" if figure.unit else number


@pytest.mark.parametrize(
    ("written", "value", "other"),
    [
        ("1.234,5", "1234.5", None),
        ("1.234", "1234", "1.234"),
        ("1,5", "1.5", None),
        ("8.5", "8.5", None),
        ("1,234", "1.234", "1234"),
        ("1,234.5", "1234.5", None),
        ("12.345.678", "12345678", None),
        ("0,125", "0.125", None),
        ("05", "5", None),
    ],
)
def test_separators_are_read_strictly(written: str, value: str, other: str | None) -> None:
    number = read_digits(written, ",")
    assert number is not None
    assert (str(number.value), None if number.other is None else str(number.other)) == (value, other)


@pytest.mark.parametrize("written", ["1.2.3", "192.168.1.1", "1,2,3", "12.34.567"])
def test_what_no_separator_explains_is_no_number(written: str) -> None:
    assert read_digits(written, ",") is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Kéo dài mười năm.", ["10 năm"]),
        ("Có mười lăm năm kinh nghiệm.", ["15 năm"]),
        ("Tổng số 65 cặp.", ["65 cặp"]),
        ("Trong số 40 hộ có nợ.", ["40 hộ"]),
        ("Dân số 12.000 người.", ["12000 người"]),
        ("Theo công văn số 65 của sở.", []),
        ("Sáp nhập 5 huyện.", ["5 huyện"]),
        ("Họp lúc 5h chiều, 7h30 tan.", []),
        ("Làm việc 8 giờ mỗi ngày.", ["8 giờ"]),
        ("Họp lúc 8 giờ sáng.", []),
        ("In 20 bản kế hoạch.", ["20 bản"]),
        ("Cả năm huyện nộp báo cáo muộn.", []),
        ("Tại năm huyện biên giới đã có trạm.", ["5 huyện"]),
        ("Trong năm huyện đã làm xong.", []),
        ("Hai bên ký biên bản.", []),
        ("Xã Nà Lìa, thôn 3, tổ 12.", []),
        ("Xe chạy Km 14 quốc lộ 3B.", []),
        ("Ngày 5/6, mùng 2 Tết, dịp 8/3.", []),
        ("Đạt 5/6 chỉ tiêu.", ["5 chỉ tiêu"]),
        ("Thang điểm 7/10 điểm.", ["7 điểm"]),
        ("Từ 3 đến 5 lớp.", ["3..5 lớp"]),
        ("Từ 3 lên 5 lớp.", ["3 lớp", "5 lớp"]),
        ("Từ 2 tỷ đồng đến 2,5 tỷ đồng.", ["2..2.5 tỷ đồng"]),
        ("Từ 5% đến 30/6/2024 tăng thành 7%.", ["5 %", "7 %"]),
        ("Cuộc cách mạng 4.0 và mạng 4G.", []),
        ("Gọi 0912.345.678 hoặc 0205 3870 123.", []),
        ("Đội thắng 3-1, tỷ lệ 1:5.", []),
        ("Bác Ba Tấn góp ba tấn gạo.", ["3 tấn"]),
        ("Khai mạc: 8 giờ 00 phút, ngày 3 tháng 10, 2020.", []),
        ("Sửa điểm 2.1 mục 2, đoạn 3 trang 5, dòng 12.", []),
        ("Nâng cấp 5 tuyến, có 12 điểm mục tiêu.", ["5 tuyến", "12 điểm"]),
        ("Viết lại: “1. Bề rộng 5 m”.", ["5 m"]),
        ("Công văn của xã (05/06), mã 0912.", []),
        ("Một lần nữa, sáu tháng một lần.", ["6 tháng"]),
        ("Khoảng một phần tư số hộ.", ["0.25"]),
        ("Hỗ trợ một triệu đồng cho một hộ.", ["1 triệu đồng"]),
        ("Hàng trăm hộ, vài chục hộ.", []),
        ("1.2. Kết quả\n1) Tổ chức\n(3) Bộ máy", []),
        ("", []),
    ],
)
def test_words_with_two_senses(text: str, want: list[str]) -> None:
    assert found(text) == want


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("Có hơn 30 hộ.", Comparator.ABOVE),
        ("Thấp hơn 30%.", Comparator.EXACT),
        ("Không thấp hơn 30%.", Comparator.AT_LEAST),
        ("Triển khai trên 5 lĩnh vực.", Comparator.EXACT),
        ("Trồng trên 5 ha.", Comparator.ABOVE),
        ("Đạt từ 5 ha trở lên.", Comparator.AT_LEAST),
        ("Ước cả năm đạt 5 ha.", Comparator.ABOUT),
        ("Ước tính của sở, 5 ha đã trồng.", Comparator.EXACT),
        ("Không quá 5 ngày.", Comparator.AT_MOST),
        ("Quá 5 ngày.", Comparator.ABOVE),
        ("Chưa đến 5 ngày.", Comparator.BELOW),
        ("Gần 5 ngày.", Comparator.NEARLY),
    ],
)
def test_what_bounds_a_number(text: str, comparator: Comparator) -> None:
    (one,) = find_statements(text, FIGURES)
    assert one.figure.comparator is comparator


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gấp 3 lần năm trước.", FigureKind.FACTOR),
        ("Kiểm tra 3 lần.", FigureKind.LEVEL),
        ("Tăng 3 lần.", FigureKind.FACTOR),
        ("Tăng 3%.", FigureKind.CHANGE),
        ("Tăng lên 3%.", FigureKind.LEVEL),
        ("Xếp thứ 3.", FigureKind.RANK),
        ("Bốc xếp 3 tấn.", FigureKind.LEVEL),
    ],
)
def test_what_a_number_says(text: str, kind: FigureKind) -> None:
    (one,) = find_statements(text, FIGURES)
    assert one.figure.kind is kind


def test_digits_and_words_that_differ_are_told() -> None:
    (one,) = find_statements("Có 12 (mười ba) cặp.", FIGURES)
    assert one.figure.spelled == 13
    (same,) = find_statements("Có 12 (mười hai) cặp.", FIGURES)
    assert same.figure.spelled is None


def test_english_figures() -> None:
    text = "In 2023, more than 1,250 households in five districts received 2.5 million USD."
    said = [(_said(one), one.figure.comparator) for one in find_statements(text, ENGLISH)]
    assert said == [
        ("1250 households", Comparator.ABOVE),
        ("5 districts", Comparator.EXACT),
        ("2.5 million USD", Comparator.EXACT),
    ]


def test_offsets_count_in_the_text_as_it_is() -> None:
    text = "İ có\u00a05\u00a0huyện"
    (one,) = find_statements(text, FIGURES)
    assert one.span.of(text) == "5\u00a0huyện"
