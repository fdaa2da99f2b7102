"""Items told by the mark they bear, rows at the end of a table, lines of a list beside others like them."""

from pathlib import Path

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import DraftIndex, build_index
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft

TEXT = """QUYẾT ĐỊNH
Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;
Căn cứ Nghị định số 02/2018/NĐ-CP ngày 14 tháng 5 năm 2018 của Chính phủ về kênh mương;
Xét đề nghị của Trạm trưởng.

Điều 1. Việc của trạm
1. Trạm lo các việc sau:
- Nạo vét kênh chính.
- Vớt bèo ở cống.
+ Cống Trại thì mỗi tuần một lần.
+ Cống Rộc thì mỗi tháng một lần.
2. Số hộ dùng nước của trạm là 640.

Phụ lục. Lịch mở cống
STT\tCống\tGiờ mở
1\tCống Trại\t5 giờ
2\tCống Rộc\t6 giờ
Lịch này dán ở nhà kho.
"""


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, TEXT)


@pytest.fixture(scope="module")
def index(law: Draft) -> DraftIndex:
    return build_index(law.document)


def done(text: str, law: Draft, index: DraftIndex) -> str | None:
    """The draft as it would read; None where the place asks."""
    found = [one for it in api.parse(text, "vi", law) for one in it.amendments]
    (one,) = anchor_all(found, index)
    assert one.amendment.anchor is not None
    is_done = one.amendment.anchor.state.is_certain and one.amendment.edits
    return ChangeSet.of(one.amendment.edits, len(TEXT)).apply(index.document.text) if is_done else None


@pytest.mark.parametrize(
    ("text", "is_certain"),
    [
        ("Khoản 1 Điều 1: bỏ gạch đầu dòng thứ nhất.", True),
        ("Khoản 1 Điều 1: bỏ dấu cộng thứ nhất.", False),  # the first item is a dash's
        ("Khoản 1 Điều 1: đề nghị bỏ dấu sao thứ hai.", False),
    ],
)
def test_an_item_of_another_mark_than_it_is_told_by_asks(
    law: Draft, index: DraftIndex, text: str, is_certain: bool
) -> None:
    assert (done(text, law, index) is not None) is is_certain


def test_a_line_of_a_list_goes_behind_the_line_like_it(law: Draft, index: DraftIndex) -> None:
    new = "Căn cứ Nghị định số 77/2018/NĐ-CP ngày 16 tháng 5 năm 2018 của Chính phủ;"
    text = f"Sau “Nghị định số 02/2018/NĐ-CP” đề nghị bổ sung “{new}”."
    left = done(text, law, index)
    assert left is not None
    assert f"về kênh mương;\n{new}\nXét đề nghị" in left


def test_a_line_of_a_list_stands_in_no_sentence(law: Draft, index: DraftIndex) -> None:
    text = "Sau “Số hộ dùng nước” đề nghị bổ sung “Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;”."
    assert done(text, law, index) is None


def test_what_goes_behind_the_last_row_of_a_table_asks(law: Draft, index: DraftIndex) -> None:
    assert done("Phụ lục: thêm vào cuối bảng “3 Cống Vực 7 giờ”.", law, index) is None


def test_of_a_row_with_its_name_the_figure_is_another(law: Draft) -> None:
    found = [
        one
        for it in api.parse("Khoản 2 Điều 1: Số hộ dùng nước của trạm: 640 → 655", "vi", law)
        for one in it.amendments
    ]
    assert [(one.target_text, one.new_text) for one in found] == [("640", "655")]


@pytest.mark.parametrize(
    ("text", "target", "new"),
    [
        (
            "Khoản 1 Điều 1: “Vớt bèo ở cống.” - bổ sung vào sau câu này câu: “Cào rác ở bến.”",
            "Vớt bèo ở cống.",
            "Cào rác ở bến.",
        ),
        ("Khoản 1 Điều 1: thêm “và rác” vào sau cụm từ này: “Vớt bèo”.", "Vớt bèo", "và rác"),
    ],
)
def test_the_draft_tells_what_is_pointed_to(law: Draft, text: str, target: str, new: str) -> None:
    (one,) = [one for it in api.parse(text, "vi", law) for one in it.amendments]
    assert (one.target_text, one.new_text) == (target, new)


@pytest.mark.parametrize(
    ("text", "is_certain"),
    [
        ("Phụ lục: sửa 2 thành 3.", False),  # it only numbers its row
        ("Sửa 2 thành 1.", False),
        ("Phụ lục, hàng Cống Rộc: sửa 6 giờ thành 7 giờ.", True),
        ("Phụ lục: sửa “Cống Rộc” thành “Cống Dinh”.", True),
    ],
)
def test_no_figure_means_the_number_of_a_row(text: str, is_certain: bool, law: Draft, index: DraftIndex) -> None:
    assert (done(text, law, index) is not None) is is_certain


def test_a_figure_with_what_it_counts_is_found_however_its_number_is_written(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = "QUY CHẾ\nĐiều 1. Nạo vét\n1. Kênh được nạo vét không quá 03 đợt trong một năm.\n"
    rows = "Phụ lục. Lịch mở cống\nSTT\tCống\tGiờ\n1\tCống Trại\t5\n2\tCống Rộc\t6\n3\tCống Dinh\t7\n"
    dredged = drafted(tmp_path_factory, text + rows)
    said = "Năm nào cũng nạo vét 3 đợt thì tốn. Kênh cạn chỉ cần 1 đợt một năm là đủ, sửa lại giùm."
    (one,) = [change for it in api.parse(said, "vi", dredged) for change in it.amendments]
    (found,) = anchor_all([one], build_index(dredged.document))
    assert [edit.span.of(dredged.document.text) for edit in found.amendment.edits] in ([], ["03 đợt"])
    assert (one.target_text, one.new_text) == ("3 đợt", "1 đợt")


ITEMS = ("1. Việc phải đạt", "(1) Quét bến mỗi sáng.", "(2) Thắp đèn mỗi tối.")
FARES = (("TT", "Loại đò", "Giá"), ("1", "Đò dọc", "5.000"), ("2", "Đò ngang", "3.000"))


@pytest.mark.parametrize(
    ("behind", "after"),
    [
        ("Giá đò từng loại ghi trong bảng sau:", "(2) Thắp đèn mỗi tối."),
        ("Giá đò từng loại ghi trong bảng.", None),  # may close the list: a person says
    ],
)
def test_a_new_item_does_not_part_a_table_from_what_leads_to_it(tmp_path: Path, behind: str, after: str | None) -> None:
    lines = "".join(f"<p>{line}</p>" for line in (*ITEMS, behind))
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in FARES)
    path = tmp_path / "draft.html"
    path.write_text(f"<html><body>{lines}<table>{rows}</table><p>2. Việc phải tránh</p></body></html>", "utf-8")
    draft = open_draft(path, Config(genre="vi"))
    text = "Sau chỉ tiêu (2) mục 1, bổ sung chỉ tiêu mới: Buộc dây neo mỗi khi có gió."
    (one,) = [one for it in api.parse(text, "vi", draft) for one in it.amendments]
    done = api.anchor(one, draft)
    assert done.anchor is not None
    ends = [draft.document.text[: edit.span.start].rsplit("\n", 1)[-1] for edit in done.edits]
    assert done.anchor.state.is_certain is (after is not None)
    assert after is None or ends == [after]


@pytest.mark.parametrize("text", ["Phụ lục: đề nghị sửa 3 thành 2.", "Trong Phụ lục, số 3 nên là 5."])
def test_a_figure_that_only_numbers_a_row_is_asked_about(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    rows = "Điều 1. Trạm vớt bèo ở cống.\n\nPhụ lục. Lịch mở cống\nSTT\tCống\tGiờ\n1\tTrại\t5\n2\tRộc\t6\n3\tDinh\t7\n"
    draft = drafted(tmp_path_factory, rows)
    (one,) = [api.anchor(it, draft) for each in api.parse(text, "vi", draft) for it in each.amendments]
    assert one.anchor is not None
    assert not one.anchor.state.is_certain
    (found,) = anchor_all([one], build_index(draft.document))
    assert [note.kind for note in found.notes] == ["anchor-row-number"]
