"""Rows of the draft's tables: who names one and a figure of it tells the cell, by whatever words."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.model.amendment import Amendment, Operation
from vankien.model.draft import Draft

DRAFT = """BÁO CÁO CHÍNH TRỊ

I. TÌNH HÌNH
1. Nông nghiệp
Diện tích chè 620 ha; tỷ lệ che phủ rừng đạt 58%.
2. Xã hội
Hộ nghèo còn 4,1%.

II. NHIỆM VỤ
1. Trồng mới 90 ha chè.
2. Giảm hộ nghèo.

PHỤ LỤC
CÁC CHỈ TIÊU CHỦ YẾU

STT\tChỉ tiêu\tĐơn vị\tThực hiện 2024\tMục tiêu 2029
1\tThu nhập bình quân đầu người\tTriệu đồng\t51,5\t96
2\tTỷ lệ che phủ rừng\t%\t58\t60
3\tTỷ lệ hộ nghèo đa chiều\t%\t4,1\t1,5
4\tDiện tích chè đặc sản\tHa\t620\t900
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "bao-cao.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return api.read_draft(path)


def read(text: str, draft: Draft) -> list[Amendment]:
    return [one for each in api.parse(text, draft=draft) for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Phụ lục dòng 2, rừng đến 2029 chỉ tăng 2 điểm là dè dặt, sửa 60 thành 61 đi ạ.", "60", "61"),
        ("Chỉ tiêu số 2 ở phụ lục nên là 61, không phải 60.", "60", "61"),
        ("Ở phụ lục, hàng thứ tư, cột 2029, thay 900 bằng 850.", "900", "850"),
        ("Bảng phụ lục ghi hộ nghèo đa chiều 4,1 là sai, đúng ra 4,3.", "4,1", "4,3"),
        ("Phụ lục, chỉ tiêu 3: thân bài nói không còn hộ nghèo mà bảng lại để 1,5. Cho về 0.", "1,5", "0"),
        ("Phụ lục, STT 4, cột Thực hiện 2024: số liệu là “618” thay cho “620”.", "620", "618"),
        ("Mục tiêu che phủ rừng ở phụ lục 60% là thấp, tôi xin nâng lên 61%.", "60%", "61%"),
    ],
)
def test_a_figure_of_a_row_that_is_named_goes_for_the_one_that_is_asked_for(
    text: str, old: str, new: str, draft: Draft
) -> None:
    (one,) = read(text, draft)
    assert (one.operation, one.target_text, one.new_text) == (Operation.REPLACE, old, new)
    assert one.locator.path[0].kind == "appendix"


@pytest.mark.parametrize(
    "text",
    [
        "Tại phụ lục đề nghị bỏ chỉ tiêu số 3.",
        "Phụ lục: xóa hàng thứ ba.",
        "Chỉ tiêu 3 trong phụ lục (hộ nghèo): nên đưa ra khỏi bảng, đã có ở chương trình riêng.",
    ],
)
def test_a_row_may_go(text: str, draft: Draft) -> None:
    (one,) = read(text, draft)
    assert one.operation is Operation.DELETE
    assert one.target_text is None
    assert one.locator.path[-1].heading == "3 Tỷ lệ hộ nghèo đa chiều % 4,1 1,5"


@pytest.mark.parametrize(
    "text",
    [
        "Về phụ lục, tôi thấy chỉ tiêu 2 đặt 60% là vừa sức, nhất trí.",
        "Phụ lục: chỉ tiêu 2 tăng từ 58 lên 60 là cố gắng lớn, tôi hoan nghênh.",
        "Phụ lục chỉ tiêu 2 ghi đến 2029 là 60, trong khi xã tôi đã đạt 75.",
        "Không nên bỏ chỉ tiêu số 3 ở phụ lục.",
        "Hôm trước tôi góp ý bỏ dòng 3 phụ lục, nay rút lại.",
    ],
)
def test_who_only_speaks_of_a_row_asks_for_nothing(text: str, draft: Draft) -> None:
    assert read(text, draft) == []


def test_a_figure_of_the_body_is_not_sought_in_the_table(draft: Draft) -> None:
    (one,) = read("Mục II.1: thay “90 ha” bằng “120 ha”.", draft)
    assert "appendix" not in {step.kind for step in one.locator.path}


def test_a_new_row_goes_into_the_appendix(draft: Draft) -> None:
    (one,) = read("Phụ lục: đề nghị bổ sung dòng thứ năm: “5 | Số hợp tác xã | Hợp tác xã | 21 | 30”.", draft)
    assert one.operation is Operation.INSERT
    assert [step.kind for step in one.locator.path] == ["appendix"]


@pytest.fixture(scope="module")
def two_tables(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("tables") / "bao-cao.txt"
    path.write_text(DRAFT.replace("PHỤ LỤC\n", "PHỤ LỤC I\n") + "\nPHỤ LỤC II\nMẪU ĐƠN\nHọ và tên: ....\n")
    return api.read_draft(path)


@pytest.mark.parametrize(
    ("text", "is_certain"),
    [
        ("Phụ lục I, dòng 2: sửa 60 thành 61.", True),
        ("Phụ lục II, dòng 2: sửa 60 thành 61.", False),
        ("Phụ lục I, dòng 2, cột mục tiêu 2029: sửa 60 thành 61.", True),
        ("Phụ lục I, dòng 2, cột thực hiện 2024: sửa 60 thành 61.", False),
    ],
)
def test_another_table_or_column_than_the_figures_is_asked_back(text: str, is_certain: bool, two_tables: Draft) -> None:
    (one,) = (each.amendment for each in anchor_all(read(text, two_tables), build_index(two_tables.document)))
    assert one.anchor is not None
    assert one.anchor.state.is_certain is is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Diện tích chè đặc sản ghi 900 trong bảng, trong khi lao động chỉ tăng có 120 người, đề nghị tính lại.",
        "Bảng ghi diện tích chè đặc sản 900 ha mà vốn chỉ tăng thêm có 15 tỷ, đề nghị xem lại.",
    ],
)
def test_how_little_something_grew_is_no_value_of_a_row(text: str, draft: Draft) -> None:
    found = [one for each in api.parse(text, "vi", draft) for one in each.amendments]
    assert not [one for one in found if one.operation is Operation.REPLACE]


HARBOUR = (
    "Harbour plan\n\n1 Boats\n\n1.1 A boat may lie here until 10 p.m.\n\n2 Aims\n\n2.1 We heed Table 1.\n\n"
    "Table 1. Aims of the port\nAim\t2026 (now)\t2030\t2035\nPiers fitted with ladders\t31%\t60%\t85%\n"
    "Piers that are fully lit\t20%\t55%\t85%\nMean time to clear a sunken boat (days)\t21\t10\t7\n"
)


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, HARBOUR, "en")


@pytest.mark.parametrize(
    ("text", "edits"),
    [
        ("In Table 1, the aim for fully lit piers in 2035 should be 95%, not 85%.", ["Piers:85%>95%"]),
        ("Table 1: make the share of fully lit piers in 2030 65% instead of 55%.", ["Piers:55%>65%"]),
        ("Table 1: the mean clearing time of a boat for 2030 should be 7 days rather than 10.", ["Mean :10>7"]),
        (
            "Table 1: mean time to clear boats: 2030 should be 7 days rather than 10, and 2035 come down from 7 to 5.",
            ["Mean :10>7", "Mean :7>5"],
        ),
        ("In Table 1, the 2035 aim should be 95%, not 85%.", []),  # of two rows
        ("In Table 1, fully lit boats are a fine thing, and 85% is a good aim for 2035.", []),
        ("In Table 1 the mean time to clear a sunken boat is 10 days in 2030, and 7 in 2035, which is right.", []),
    ],
)
def test_words_of_a_row_in_any_order_and_the_head_of_a_column_tell_the_cell(
    text: str, edits: list[str], harbour: Draft
) -> None:
    whole = harbour.document.text
    made = [
        edit
        for each in api.parse(text, "en", harbour)
        for one in each.amendments
        for edit in api.anchor(one, harbour).edits
    ]
    rows = [whole[whole.rindex("\n", 0, one.span.start) + 1 :][:5] for one in made]
    told = [f"{row}:{one.span.of(whole)}>{one.text}" for row, one in zip(rows, made, strict=True)]
    assert told == edits
