"""Rows of tables told by their words and a figure, whose unit stands in a cell of its own."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

TABLE = """BÁO CÁO
I. KẾT QUẢ
1. Kinh tế
Thu ngân sách năm qua đạt 4.100 tỷ đồng. Tỷ lệ hộ có nước máy tại thị trấn đạt 80%.
2. Chỉ tiêu
TT\tChỉ tiêu\tĐơn vị\tMục tiêu
I\tVề kinh tế\t\t
1\tTốc độ tăng giá trị sản xuất\t%/năm\t9 - 9,5
2\tThu ngân sách trên địa bàn\ttỷ đồng\t6.400
II\tVề xã hội\t\t
3\tTỷ lệ hộ nghèo giảm bình quân\t%/năm\t2,5
4\tTỷ lệ hộ dùng nước sạch ở nông thôn\t%\t65
5\tSố giường bệnh trên một vạn dân\tgiường\t32
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, TABLE)


def outcome(text: str, draft: Draft) -> str:
    """The lines that change, as they then read; "asks" where a place is open, "nothing" where nothing is asked for."""
    found = [api.anchor(one, draft) for each in api.parse(text, "vi", draft) for one in each.amendments]
    if not found:
        return "nothing"
    if not all(one.anchor is not None and one.anchor.state.is_certain for one in found):
        return "asks"
    after = draft.document.text
    for edit in sorted((edit for one in found for edit in one.edits), key=lambda edit: -edit.span.start):
        after = after[: edit.span.start] + edit.text + after[edit.span.end :]
    return "\n".join(line for line in after.split("\n") if line not in draft.document.text.split("\n"))


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "Thu ngân sách 6.400 tỷ là thấp, tôi đề nghị 7.000 tỷ.",
            "2\tThu ngân sách trên địa bàn\ttỷ đồng\t7.000",
        ),
        (
            "Chỉ tiêu thu ngân sách 6.400 tỷ đồng nên nâng lên 6.800 tỷ đồng.",
            "2\tThu ngân sách trên địa bàn\ttỷ đồng\t6.800",
        ),
        (
            "Hộ nghèo giảm bình quân 2,5%/năm nên sửa thành 2%/năm.",
            "3\tTỷ lệ hộ nghèo giảm bình quân\t%/năm\t2",
        ),
        (
            "Nước sạch ở nông thôn 65% tôi thấy thấp quá, phải 80% mới được.",  # which the draft has elsewhere
            "4\tTỷ lệ hộ dùng nước sạch ở nông thôn\t%\t80",
        ),
        ("Nâng chỉ tiêu 4 lên 75%.", "4\tTỷ lệ hộ dùng nước sạch ở nông thôn\t%\t75"),
        ("Bảng chỉ tiêu, dòng 5 nâng lên 35.", "5\tSố giường bệnh trên một vạn dân\tgiường\t35"),
        ("Chỉ tiêu số giường bệnh trên một vạn dân nên nâng lên 35.", "5\tSố giường bệnh trên một vạn dân\tgiường\t35"),
        ("Chỉ tiêu thu ngân sách trên địa bàn đề nghị nâng lên 7 nghìn tỷ đồng.", "asks"),  # in thousands more
        ("Thu ngân sách 6.400 tỷ là thấp, tôi đề nghị 7 nghìn tỷ.", "asks"),
        ("Số giường bệnh 32 giường, đề nghị thêm 5 giường.", "asks"),  # five more
        ("Chỉ tiêu thu ngân sách trên địa bàn nên tăng thêm 500 tỷ đồng.", "nothing"),
        ("Hộ nghèo giảm 2,5%/năm là khó, huyện tôi xin 1,5%/năm thôi.", "asks"),  # for that district
        ("Chỉ tiêu 5 triệu lượt khách là thấp, nâng lên 50.", "asks"),  # five million, no row 5
        ("Chỉ tiêu 4 năm nay khó đạt, hạ xuống 60.", "asks"),
        ("Tỷ lệ trẻ đến lớp 65% nên nâng thành 70%.", "asks"),  # of another thing
        ("Tăng 9 - 9,5% là quá cao, đề nghị 8 - 8,5%.", "asks"),  # of which row, nobody said
        ("Bảng chỉ tiêu, dòng 3: năm ngoái đã giảm 3%.", "nothing"),
    ],
)
def test_a_figure_of_a_row_is_the_one_in_its_cell(text: str, after: str, draft: Draft) -> None:
    assert outcome(text, draft) == after


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Chỉ tiêu 12 bác sĩ/1 vạn dân khó đạt, hạ xuống 11.", "12 bác sĩ"),
        ("Đề nghị sửa 12 thành 11.", None),  # nothing behind it
        ("Chỗ nào ghi 12 thì sửa lại thành 11.", None),  # what stands behind it is no word of the draft's
    ],
)
def test_a_bare_figure_is_told_by_the_words_behind_it(
    text: str, quote: str | None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    lines = "I. MỤC TIÊU\n1. Y tế có 12 bác sĩ trên một vạn dân.\n2. Án giảm 12 phần trăm.\n3. Mở 12 chợ.\n"
    found = [one for each in api.parse(text, "vi", drafted(tmp_path_factory, lines)) for one in each.amendments]
    assert [one.locator.quote for one in found if one.target_text == "12"] == [quote]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Số giường bệnh trên một vạn dân nên nâng lên 35 giường.", "asks"),
        ("Hộ nghèo giảm 2,5%/năm là được, còn số giường bệnh trên một vạn dân thì đưa lên 35 giường.", "asks"),
        ("Thu ngân sách trên địa bàn nên phấn đấu 7.000 tỷ đồng.", "asks"),
        ("Số giường bệnh trên một vạn dân nên nâng lên 35 cái.", "nothing"),  # counts something else
        ("Năm ngoái số giường bệnh trên một vạn dân là 30 giường.", "nothing"),
        ("Số giường bệnh ở trạm xá nên nâng lên 35 giường.", "nothing"),  # half of the name
        ("Đề nghị mua chăn cho 35 giường, số giường bệnh trên một vạn dân thế là ít.", "nothing"),
    ],
)
def test_a_row_told_by_its_whole_name_and_what_it_counts_is_offered(text: str, after: str, draft: Draft) -> None:
    assert outcome(text, draft) == after
