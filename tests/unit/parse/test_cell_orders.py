"""Orders in a cell beside the draft's words: "Sửa thành 12%", "Bỏ chỉ tiêu này"."""

from collections.abc import Sequence

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.parse.test_sheet import parsed
from tests.unit.read.files import manuscript, workbook
from vankien.lang.registry import PROFILES
from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import Source
from vankien.model.draft import Draft
from vankien.model.locator import UnitKind
from vankien.parse.manuscript import parse_manuscript

HEAD: Sequence[object] = ("Vị trí", "Nội dung trong dự thảo", "Nội dung đề nghị sửa đổi, bổ sung")
OTHER: Sequence[object] = ("Mục 7.1", "nước ngầm", "nước dưới đất")


def asked_beside(old: str, asked: str, place: str = "Mục 4.2") -> Sequence[Amendment]:
    """The changes of a row; a second row stands below it, as in a sheet."""
    return parsed([HEAD, (place, old, asked), OTHER])[0].amendments


RICE = "Năng suất lúa nương đạt 21 tạ/ha"


@pytest.mark.parametrize(
    ("old", "asked", "wanted"),
    [
        (RICE, "Sửa thành 23 tạ/ha", ("21 tạ/ha", "23 tạ/ha")),
        (RICE, "Đề nghị sửa lại là 23 tạ/ha.", ("21 tạ/ha", "23 tạ/ha")),
        ("số hộ có bể nước đạt 44%", "thay bằng 47%", ("44%", "47%")),
        ("số hộ có bể nước đạt 44%", "Thành: 47%", ("44%", "47%")),
        ("trồng 600 ha thông cho 12 bản", "điều chỉnh thành 650 ha", ("600 ha", "650 ha")),
        ("3.000.000", "Nâng mức thưởng lên 4.500.000", ("3.000.000", "4.500.000")),
        ("mức phụ cấp 3.000.000 đồng", "Nâng mức phụ cấp lên 4.500.000 đồng", ("3.000.000 đồng", "4.500.000 đồng")),
    ],
)
def test_a_figure_behind_an_order_takes_the_place_of_the_one_beside_it(
    old: str, asked: str, wanted: tuple[str, str]
) -> None:
    (change,) = asked_beside(old, asked)
    assert (change.target_text, change.new_text) == wanted


@pytest.mark.parametrize(
    ("old", "asked"),
    [
        ("trồng 600 ha thông, 12 ha tre", "Sửa thành 15 ha"),  # which of the two?
        (RICE, "Sửa thành 23 tạ/ha theo niên giám, nếu kịp"),
        (RICE, "Sửa số liệu theo niên giám"),
        (RICE, "Nâng năng suất ngô lên 23 tạ/ha"),  # of something else
        (RICE, "Ghi rõ năm thu hoạch"),
        (RICE, "Sửa thành 21 tạ/ha"),  # as it is
    ],
)
def test_an_order_that_tells_no_sure_figure_puts_no_words(old: str, asked: str) -> None:
    assert all(one.new_text is None or one.unread for one in asked_beside(old, asked))


@pytest.mark.parametrize(
    ("old", "asked", "wanted"),
    [
        (
            "chợ phiên họp hai lần mỗi tháng",
            "Sửa thành chợ phiên họp ba lần mỗi tháng",
            "chợ phiên họp ba lần mỗi tháng",
        ),
        ("chợ phiên họp hai lần mỗi tháng", "Viết lại là: chợ phiên họp mỗi tuần", "chợ phiên họp mỗi tuần"),
    ],
)
def test_words_behind_an_order_are_the_wording(old: str, asked: str, wanted: str) -> None:
    (change,) = asked_beside(old, asked)
    assert (change.target_text, change.new_text, change.unread) == (old, wanted, ())


@pytest.mark.parametrize(
    "asked",
    ["Sửa thành phiên chợ", "Gộp với ý dưới", "Không bỏ nội dung này", "Thay bằng cách nói khác", "Tách ra cho dễ đọc"],
)
def test_an_order_that_may_mean_less_than_the_words_beside_it_is_asked_about(asked: str) -> None:
    changes = asked_beside("chợ phiên họp hai lần mỗi tháng", asked)
    assert all(one.unread or one.new_text is None for one in changes)


def test_a_task_begun_with_a_verb_of_orders_is_no_order() -> None:
    (change,) = asked_beside("Thành lập hai đội thu gom rác", "Thành lập ba đội thu gom rác ở các bản")
    assert (change.new_text, change.unread) == ("Thành lập ba đội thu gom rác ở các bản", ())


@pytest.mark.parametrize(
    "asked",
    [
        "Bỏ",
        "Đề nghị bỏ",
        "Bỏ chỉ tiêu này.",
        "Bỏ hẳn ý này đi",
        "Cắt bỏ nội dung nói trên",
        "(bỏ)",
        "[Bỏ].",
        "(bỏ ý này)",
    ],
)
def test_what_stands_beside_goes(asked: str) -> None:
    (change,) = asked_beside(RICE, asked)
    assert (change.operation, change.target_text, change.new_text) == (Operation.DELETE, RICE, None)


@pytest.mark.parametrize(
    "asked", ["Không", "(không)", "Không có đề xuất", "Giữ nguyên", "(giữ nguyên)", "-", "(để trống)"]
)
def test_a_cell_that_says_it_holds_nothing_proposes_nothing(asked: str) -> None:
    assert not asked_beside(RICE, asked)


@pytest.mark.parametrize("asked", ["Không khí trong lành", "Bỏ phiếu kín", "Không ai được chăn thả"])
def test_words_that_begin_like_an_empty_cell_are_wording(asked: str) -> None:
    (change,) = asked_beside("nơi chăn thả", asked)
    assert change.new_text == asked


def suggested_beside(old: str, asked: str) -> Sequence[Amendment]:
    """The changes of a row of an English sheet."""
    rows: list[Sequence[object]] = [
        ("Ref", "Paragraph", "Existing text", "Suggested text", "Reason"),
        ("1", "5.2(d)", old, asked, "As agreed on the quay"),
        ("2", "3.1", "two ferries", "three ferries", ""),
    ]
    one = manuscript("log.xlsx", workbook(rows))
    return next(iter(parse_manuscript(one, PROFILES["en"], Source("log.xlsx", one.part, "0")))).amendments


@pytest.mark.parametrize(
    "asked", ["(delete)", "Delete", "[deleted]", "To be deleted.", "(omit)", "<strike out>", "Delete this"]
)
def test_a_word_for_leaving_out_is_no_new_wording(asked: str) -> None:
    (change,) = suggested_beside("a toll for bicycles", asked)
    assert (change.operation, change.target_text, change.new_text, change.unread) == (
        Operation.DELETE,
        "a toll for bicycles",
        None,
        (),
    )


@pytest.mark.parametrize("asked", ["None", "(none)", "N/A", "no change", "[No changes]", "-", "Nothing."])
def test_a_cell_without_a_suggestion_changes_nothing(asked: str) -> None:
    assert not suggested_beside("a toll for bicycles", asked)


@pytest.mark.parametrize(
    "asked", ["None of the boats may land", "delivery of milk", "nothing but bicycles", "removal vans"]
)
def test_words_that_begin_like_such_a_word_are_wording(asked: str) -> None:
    (change,) = suggested_beside("a toll for bicycles", asked)
    assert change.new_text == asked


@pytest.mark.parametrize("asked", ["Không bỏ chỉ tiêu này", "Bỏ hay giữ chỉ tiêu này?", "Bỏ ngỏ", "Bỏ qua cũng được"])
def test_what_does_not_say_that_all_goes_takes_nothing_out(asked: str) -> None:
    assert all(one.operation is not Operation.DELETE for one in asked_beside(RICE, asked))


def test_a_unit_named_alone_goes_as_a_whole() -> None:
    (change,) = asked_beside("", "Bỏ", "Điểm b khoản 2 Điều 9")
    assert (change.operation, change.target_text) == (Operation.DELETE, None)
    assert [step.number for step in change.locator.path] == ["9", "2", "b"]


def test_nothing_goes_where_no_place_is_told() -> None:
    assert not asked_beside("", "Bỏ", "-")


BYE_LAW = (
    "8. Ferries\n8.1 A ferry must carry two lamps.\n8.2 The master must log every crossing.\n"
    "14. Moorings\n14.1 No boat may lie at the quay for over three hours.\n14.2 Fees are due on the first day.\n"
)
BYE_LAW_HEAD: Sequence[object] = ("Section", "Draft wording", "Proposed wording")
NEXT_FERRY: Sequence[object] = ("8.1", "two lamps", "three lamps")


@pytest.fixture(scope="module")
def bye_law(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, BYE_LAW, "en")


def english(bye_law: Draft, place: str, old: str, asked: str) -> Amendment:
    one = manuscript("rows.xlsx", workbook([BYE_LAW_HEAD, (place, old, asked), NEXT_FERRY]))
    (row, *_) = parse_manuscript(one, PROFILES["en"], Source("rows.xlsx", one.part, "0"), draft=bye_law.document)
    return row.amendments[0]


@pytest.mark.parametrize("place", ["14", "Section 14", "14.3"])
def test_the_next_number_of_a_section_is_a_unit_put_in(bye_law: Draft, place: str) -> None:
    change = english(bye_law, place, "", "14.3 Visitors moor at the outer wall.")
    assert (change.operation, change.locator.path[-1].number) == (Operation.INSERT, "14.3")
    assert change.new_text == "14.3 Visitors moor at the outer wall."


@pytest.mark.parametrize(
    ("place", "old", "asked"),
    [
        ("14", "", "14.2 Fees are due on the last day."),  # the draft has it
        ("14", "", "14.7 Visitors moor at the outer wall."),  # what of 14.3 to 14.6?
        ("8", "", "14.3 Visitors moor at the outer wall."),  # which of the two?
        ("14.1", "three hours", "14.3 hours"),
    ],
)
def test_other_numbers_at_the_head_of_a_cell_put_nothing_in(bye_law: Draft, place: str, old: str, asked: str) -> None:
    assert english(bye_law, place, old, asked).operation is not Operation.INSERT


def test_a_bare_number_is_told_in_the_kind_that_the_draft_has(bye_law: Draft) -> None:
    change = english(bye_law, "14.1", "for over three hours", "for over four hours")
    assert [(step.kind, step.number) for step in change.locator.path] == [(UnitKind.POINT, "14.1")]


def placed(old: str, asked: str) -> tuple[str, str | None, str | None]:
    """The numbers of the place, the old words and the new ones of a row without a column of places."""
    rows: Sequence[Sequence[object]] = [
        ("Nội dung dự thảo", "Đề nghị sửa", "Lý do"),
        (old, asked, "Cho rõ"),
        ("nước ngầm", "nước dưới đất", ""),
    ]
    change = parsed(rows)[0].amendments[0]
    where = change.locator
    numbers = [str(where.page)] if where.page is not None else [step.number or "" for step in where.path]
    return "/".join(numbers), change.target_text, change.new_text


@pytest.mark.parametrize(
    ("old", "asked", "wanted"),
    [
        ("Khoản 3 Điều 7. Người nuôi ong phải khai báo.", "Người nuôi ong khai báo một lần.",
         ("7/3", "Người nuôi ong phải khai báo.", "Người nuôi ong khai báo một lần.")),
        ("Điều 12\n4. Không thả lưới ban đêm.", "4. Không thả lưới, thả câu ban đêm.",
         ("12", "4. Không thả lưới ban đêm.", "4. Không thả lưới, thả câu ban đêm.")),
        ("số ong đạt 350 tổ (trang 4)", "số ong đạt 360 tổ", ("4", "số ong đạt 350 tổ", "số ong đạt 360 tổ")),
        ("Mục II.2 Tồn tại, gạch đầu dòng thứ hai: “nhiều tổ ong bị bỏ”", "Bỏ", ("II/2/2", "nhiều tổ ong bị bỏ", None)),
        ("Khoản 2 Điều 5", "Bỏ", ("5/2", None, None)),
    ],
)  # fmt: skip
def test_the_place_is_peeled_off_the_drafts_words(old: str, asked: str, wanted: tuple[str, str, str]) -> None:
    assert placed(old, asked) == wanted


@pytest.mark.parametrize(
    ("old", "asked"),
    [
        ("Điều 7. Người nuôi ong", "Điều 7. Người nuôi ong và thả cá"),  # the label is one of the words
        ("Mục tiêu đến năm 2031. Đủ nước cho đàn ong", "Đủ nước và hoa cho đàn ong"),
        ("Điểm sáng. Nghề nuôi ong", "Điểm nhấn. Nghề nuôi ong"),
        ("nghề nuôi ong (trang trại lớn)", "nghề nuôi ong (trang trại)"),
        ("nghề nuôi ong (khoảng 3 hộ)", "nghề nuôi ong (khoảng 4 hộ)"),
    ],
)
def test_words_that_only_look_like_a_place_are_the_drafts(old: str, asked: str) -> None:
    assert placed(old, asked) == ("", old, asked)


def test_the_whole_text_is_no_words_of_the_draft() -> None:
    _, target, _ = placed("Toàn văn", "Thống nhất dùng “đàn ong”, không dùng “bầy ong”")
    assert target != "Toàn văn"


@pytest.mark.parametrize(
    "asked",
    ["Tên chương nên sửa thành “Nuôi ong và thả cá”", "Tiêu đề sửa thành “Nuôi ong và thả cá”",
     "Đổi tên thành “Nuôi ong và thả cá”"],
)  # fmt: skip
def test_what_is_said_of_the_name_of_a_unit_is_its_heading(asked: str) -> None:
    (change,) = asked_beside("", asked, "Chương II")
    assert [step.kind for step in change.locator.path] == [UnitKind.CHAPTER, UnitKind.TITLE]


@pytest.mark.parametrize(
    "asked",
    ["Tên gọi của tổ nên sửa thành “Tổ nuôi ong”", "Sửa thành “Tổ nuôi ong”", "Tên người nộp đơn sửa thành “chủ hộ”"],
)
def test_another_name_is_no_heading(asked: str) -> None:
    changes = asked_beside("", asked, "Khoản 1 Điều 6")
    assert all(one.locator.path[-1].kind is not UnitKind.TITLE for one in changes)
